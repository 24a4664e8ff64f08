"""Standard Webhooks (standardwebhooks.com): signing and checking, and the plain passwords of form builders."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from collections.abc import Iterable, Mapping

from bot.core.ports import Forbidden
from bot.platforms._passwords import SHORTEST, knows

TOLERANCE_SECONDS = 300.0  # the specification names no number; its reference libraries take five minutes, both ways
PREFIX = "whsec_"

NOT_GENUINE = "This delivery is not signed with one of our form secrets."
TOO_OLD = "This delivery's time is too far from ours."


def read_secrets(given: str | Iterable[str]) -> tuple[bytes, ...]:
    """Keys from `whsec_...` secrets, comma-separated or in a list; several while one replaces another.

    Raises ValueError for a secret that is not base64 or too short to be one: better no start than an open door.
    """
    keys = []
    for secret in split(given):
        try:
            key = base64.b64decode(secret.removeprefix(PREFIX), validate=True)
        except (binascii.Error, ValueError):
            raise ValueError("A form secret must be whsec_ followed by base64.") from None
        if len(key) < SHORTEST:
            raise ValueError(f"A form secret must be at least {SHORTEST} bytes long.")
        keys.append(key)
    return tuple(keys)


def read_passwords(given: str | Iterable[str]) -> tuple[bytes, ...]:
    """Passwords for senders that cannot sign. Raises ValueError for one short enough to guess."""
    passwords = split(given)
    if any(len(password) < SHORTEST for password in passwords):
        raise ValueError(f"A form password must be at least {SHORTEST} characters long.")
    return tuple(password.encode() for password in passwords)


def split(given: str | Iterable[str]) -> list[str]:
    parts = given.split(",") if isinstance(given, str) else given
    return [part.strip() for part in parts if part.strip()]


def sign(key: bytes, message_id: str, now: float, body: bytes) -> dict[str, str]:
    """The three headers that make `body` a genuine delivery at epoch seconds `now`."""
    moment = str(int(now))
    return {
        "webhook-id": message_id,
        "webhook-timestamp": moment,
        "webhook-signature": _signature(key, message_id, moment, body).decode(),
    }


def _signature(key: bytes, message_id: str, moment: str, body: bytes) -> bytes:
    signed = message_id.encode("utf-8", "backslashreplace") + b"." + moment.encode() + b"." + body
    return b"v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest())


def is_signed(headers: Mapping[str, str]) -> bool:
    """Whether the sender claims to sign at all."""
    return "webhook-signature" in headers


def check_signature(keys: tuple[bytes, ...], headers: Mapping[str, str], body: bytes, now: float) -> None:
    """Return when one signature matches one key and the time is near `now`, else raise Forbidden."""
    message_id, moment = headers.get("webhook-id", ""), headers.get("webhook-timestamp", "")
    if not message_id or not (moment.isascii() and moment.isdecimal() and len(moment) <= 12):
        raise Forbidden(NOT_GENUINE)
    given = [s.encode("utf-8", "backslashreplace") for s in headers.get("webhook-signature", "").split(" ")]
    ours = [_signature(key, message_id, moment, body) for key in keys]
    if not any(hmac.compare_digest(theirs, mine) for theirs in given for mine in ours):
        raise Forbidden(NOT_GENUINE)
    if abs(now - int(moment)) > TOLERANCE_SECONDS:
        raise Forbidden(TOO_OLD)


def check_password(passwords: tuple[bytes, ...], headers: Mapping[str, str]) -> None:
    """Return when a delivery came with a known password (see `_passwords`), else raise Forbidden."""
    if not any(knows(known, headers) for known in passwords):
        raise Forbidden(NOT_GENUINE)
