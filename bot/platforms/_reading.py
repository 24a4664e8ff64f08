"""Reading what strangers send: every function takes any value and gives a safe one; only `read_json` can say no."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from math import isfinite
from typing import Any

from bot.core.ports import Unreadable
from bot.platforms._decoding import clean, decode

FARTHEST = 1e11  # seconds; a larger number is milliseconds (1e11 s is the year 5138)


def read_json(body: bytes) -> Any:
    """The value in `body`, whatever its charset. Raises Unreadable(garbage=True), also for nesting that exhausts the parser."""
    try:
        return json.loads(decode(body))
    except (ValueError, RecursionError) as fault:  # ValueError covers bad UTF-8 and numbers of absurd length
        raise Unreadable("The delivery is not JSON.", garbage=True) from fault


def read_words(value: Any) -> str:
    """Text that can be stored and shown, "" for anything else."""
    return clean(value) if isinstance(value, str) else ""


def read_id(value: Any) -> str:
    """Ids come as JSON strings and as integers, for the same field; here they are always text."""
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        return ""
    return read_words(str(value))


def read_web(value: Any) -> str:
    """A web address, or "": nothing else may become a link on a card."""
    text = read_words(value)
    if isinstance(value, str) and text != value.strip():
        return ""  # it held a sign that turns text round, or worse: not the address it looks like
    safe = text.startswith(("https://", "http://")) and not any(c.isspace() or c in "<>\"'" for c in text)
    return text if safe else ""


def read_time(value: Any) -> float:
    """Epoch seconds, 0.0 when absent or absurd. Takes seconds, milliseconds, ISO 8601 (without a zone: UTC)."""
    if isinstance(value, str):
        value = _number(value.strip())
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return 0.0
    if not 0 < value < FARTHEST * 1000:  # also false for NaN
        return 0.0
    seconds = float(value)
    return seconds / 1000 if seconds > FARTHEST else seconds


def _number(text: str) -> float:
    try:
        moment = float(text)
    except ValueError:
        try:
            stamp = datetime.fromisoformat(text)
            moment = (stamp if stamp.tzinfo else stamp.replace(tzinfo=UTC)).timestamp()
        except (ValueError, OverflowError, OSError):
            return 0.0
    return moment if isfinite(moment) else 0.0
