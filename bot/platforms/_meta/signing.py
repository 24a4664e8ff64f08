"""What Meta signs, and the handshake by which it knows our address.

developers.facebook.com/docs/graph-api/webhooks/getting-started
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Mapping, Sequence
from typing import Final

from bot.core.ports import Forbidden

SIGNATURE: Final = "x-hub-signature-256"
CHALLENGE: Final = re.compile(r"[\w.-]{1,256}", re.ASCII)
RETRY_HOURS: Final = 36.0  # "with decreasing frequency over the next 36 hours"


class Signed:
    """What a platform of Meta's does at its door: `secrets` are those of the apps that may sign, the first of them ours."""

    label: str
    retry_hours: float = RETRY_HOURS
    secrets: Sequence[str]
    verify_token: str

    def challenge(self, query: Mapping[str, str]) -> str:
        return challenge(self.verify_token, query)

    def verify(self, headers: Mapping[str, str], body: bytes) -> None:
        verify(self.label, self.secrets, headers, body)

    def sign(self, body: bytes, now: float) -> dict[str, str]:
        """There is no time in it, so `now` does not matter."""
        return {"content-type": "application/json", SIGNATURE: sign(self.secrets[0], body)}


def sign(secret: str, body: bytes) -> str:
    """The value of X-Hub-Signature-256 for exactly these bytes."""
    return "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


def verify(label: str, secrets: Sequence[str], headers: Mapping[str, str], body: bytes) -> None:
    """Return when `body` was signed with one of the app secrets, else raise Forbidden.

    The bytes as sent are signed, not their meaning: parsing and dumping again breaks every text with an accent.
    """
    given = str(headers.get(SIGNATURE, "")).encode("utf-8", "backslashreplace")
    if not any(secret and hmac.compare_digest(given, sign(secret, body).encode()) for secret in secrets):
        raise Forbidden(f"The signature of this delivery does not match our {label} app secret.")


def challenge(verify_token: str, query: Mapping[str, str]) -> str:
    """The bare number Meta wants back when somebody saves our address in its App Dashboard. Raises Forbidden."""
    given = query.get("hub.verify_token", "").encode("utf-8", "backslashreplace")
    known = bool(verify_token) and hmac.compare_digest(given, verify_token.encode())
    answer = query.get("hub.challenge", "")
    if not known or query.get("hub.mode") != "subscribe" or not CHALLENGE.fullmatch(answer):
        raise Forbidden("The verify token is not the one in our settings.")
    return answer
