"""Posts a manager must see at once, found by the tables in `alarms` and `oblique`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from bot.reading.triage.alarms import ALARMS, ALWAYS, ASKING, GOING_ON, RESOLVED, WORDS
from bot.reading.triage.oblique import OBLIQUE


@dataclass(frozen=True, slots=True)
class Alarm:
    """Why a post is urgent: its category, and a few words for staff."""

    category: str
    why: str


def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"<([a-z]+)>", lambda found: WORDS[found.group(1)], pattern))


_ALARMS: Final = tuple((category, when, _compile(pattern), why) for category, when, pattern, why in (*ALARMS, *OBLIQUE))
_RESOLVED: Final = re.compile(RESOLVED)
_GOING_ON: Final = re.compile(GOING_ON)


def find(words: str) -> Alarm | None:
    """The first alarm that a plain text sets off, or None."""
    going_on = bool(_GOING_ON.search(words))
    over = bool(_RESOLVED.search(words)) and "?" not in words
    for category, when, pattern, why in _ALARMS:
        if (when != ALWAYS and over) or (when == ASKING and not going_on):
            continue
        if pattern.search(words):
            return Alarm(category, why)
    return None
