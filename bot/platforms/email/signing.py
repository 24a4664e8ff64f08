"""Whether a web request with a mail in it is genuine: each service's own signature, or a password of ours.

Mailgun: documentation.mailgun.com/docs/mailgun/user-manual/events/webhooks (HMAC-SHA256 over timestamp and token, in the
form itself; it does not cover the mail). SendGrid: www.twilio.com/docs/sendgrid/for-developers/parsing-email/ (ECDSA over the
timestamp and the body). Postmark, and the other two where they do not sign: a password in the address we are called at.
"""

from __future__ import annotations

import binascii
import hashlib
import hmac
import re
from base64 import b64decode
from collections.abc import Collection, Mapping
from itertools import product
from typing import Any, Final
from urllib.parse import unquote_to_bytes

from bot.core.ports import Forbidden
from bot.platforms._passwords import SHORTEST, knows

MAILGUN_SECONDS: Final = 300.0  # it signs each try anew
SENDGRID_SECONDS: Final = 3 * 86_400.0 + 3600  # as long as it tries: one of its mails that is refused is lost for good
SIGNATURE: Final = "x-twilio-email-event-webhook-signature"
TIMESTAMP: Final = "x-twilio-email-event-webhook-timestamp"
NOT_GENUINE: Final = "This e-mail was not brought by a service that we know."
TOO_OLD: Final = "This delivery's time is too far from ours."
NAMES: Final = (b"timestamp", b"token", b"signature")
MOST: Final = 3  # values of one name that are tried: a mail may have the like in its words


def read_key(text: str) -> Any:
    """SendGrid's public key, in base64 as it shows it. Raises ValueError when it is none."""
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
    from cryptography.hazmat.primitives.serialization import load_der_public_key

    try:
        key = load_der_public_key(b64decode(text, validate=True))
    except (ValueError, binascii.Error):
        key = None
    if not isinstance(key, EllipticCurvePublicKey):
        raise ValueError("EMAIL_SENDGRID_KEY must be the verification key that SendGrid shows.")
    return key


def read_passwords(given: Collection[str]) -> tuple[bytes, ...]:
    """Raises ValueError for one that is short enough to guess."""
    if any(len(one) < SHORTEST for one in given):
        raise ValueError(f"EMAIL_WEBHOOK_PASSWORD must be at least {SHORTEST} characters long.")
    return tuple(one.encode() for one in given)


def check_sendgrid(key: Any, headers: Mapping[str, str], body: bytes, now: float) -> None:
    """Raises Forbidden."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ec import ECDSA
    from cryptography.hazmat.primitives.hashes import SHA256

    moment = headers.get(TIMESTAMP, "")
    if key is None or not _is_number(moment):
        raise Forbidden(NOT_GENUINE)
    try:
        key.verify(b64decode(headers[SIGNATURE], validate=True), moment.encode() + body, ECDSA(SHA256()))
    except (InvalidSignature, ValueError, binascii.Error):
        raise Forbidden(NOT_GENUINE) from None
    if abs(now - int(moment)) > SENDGRID_SECONDS:
        raise Forbidden(TOO_OLD)


def check_password(passwords: tuple[bytes, ...], headers: Mapping[str, str]) -> None:
    """Raises Forbidden."""
    if not any(knows(one, headers) for one in passwords):
        raise Forbidden(NOT_GENUINE)


def check_mailgun(key: str, body: bytes, now: float) -> None:
    """Raises Forbidden."""
    found = [_values(name, body)[-MOST:] for name in NAMES]
    moments = [moment for moment, token, given in product(*found) if key and _matches(key, moment, token, given)]
    if not moments:
        raise Forbidden(NOT_GENUINE)
    if not any(abs(now - int(moment)) <= MAILGUN_SECONDS for moment in moments):
        raise Forbidden(TOO_OLD)


def _matches(key: str, moment: bytes, token: bytes, given: bytes) -> bool:
    signed = hmac.new(key.encode(), moment + token, hashlib.sha256).hexdigest().encode()
    return _is_number(moment.decode("ascii", "replace")) and hmac.compare_digest(signed, given)


def _values(name: bytes, body: bytes) -> list[bytes]:
    """What stands under a name in a form, however it is encoded."""
    parts = re.findall(rb'name="?' + name + rb'"?\r?\n(?:[^\r\n]+\r?\n)*\r?\n([^\r\n]{0,200})\r?\n', body)
    plain = re.findall(rb"(?:^|&)" + name + rb"=([^&\r\n]{0,400})", body)
    return [*parts, *(unquote_to_bytes(value) for value in plain)]


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= 12
