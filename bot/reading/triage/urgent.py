"""Posts a manager must see at once, found by the tables `alarms` and `oblique` of the languages.

`when` says in which stories a row counts: ALWAYS; NOW = not when the post tells of something that is over and went well
("arrived with a swollen face, they saw me at once"); ASKING = only next to a sign that it is going on at this moment, or a
call for help. Their order decides which alarm is named.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot.reading.triage.phrases import Phrases, phrases

ALWAYS, NOW, ASKING = "always", "now", "asking"
WHEN: Final = (ALWAYS, NOW, ASKING)


@dataclass(frozen=True, slots=True)
class Alarm:
    """Why a post is urgent: its category, and a few words for staff."""

    category: str
    why: str


def find(words: str, known: Phrases | None = None) -> Alarm | None:
    """The first alarm that a plain text sets off, or None."""
    known = known or phrases()
    going_on = bool(known.going_on.search(words))
    over = bool(known.resolved.search(words)) and "?" not in words
    for category, when, pattern, why in known.alarms:
        if (when != ALWAYS and over) or (when == ASKING and not going_on):
            continue
        if pattern.search(words):
            return Alarm(category, why)
    return None
