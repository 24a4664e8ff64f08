"""Whether Slack sent these bytes: its signature and its time, looked at before anybody tries to read what they say.

The recipe is Slack's (docs.slack.dev/authentication/verifying-requests-from-slack). Its library turns the time into a
number and compares texts, so a time of `abc` or a signature that is not ASCII raises there instead of meaning no.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from typing import Final

from bot.core.ports import Forbidden

TOLERANCE_SECONDS: Final = 300.0  # Slack's own recommendation against replays
NOT_GENUINE: Final = "This is not a request from Slack."


def verify(secret: str, headers: Mapping[str, str], body: bytes, now: float) -> None:
    """Return when `body` was signed by Slack within five minutes of epoch seconds `now`, else raise Forbidden."""
    stamp = headers.get("x-slack-request-timestamp", "")
    if not secret or not (stamp.isascii() and stamp.isdecimal() and len(stamp) <= 12):
        raise Forbidden(NOT_GENUINE)
    signed = hmac.new(secret.encode(), b"v0:%s:%s" % (stamp.encode(), body), hashlib.sha256).hexdigest()
    given = headers.get("x-slack-signature", "").encode("utf-8", "backslashreplace")
    if not hmac.compare_digest(given, f"v0={signed}".encode()) or abs(now - int(stamp)) > TOLERANCE_SECONDS:
        raise Forbidden(NOT_GENUINE)
