"""How serious a case is: one number from 0 to 100, made of what is known of it, and the word that people read. Pure.

The number decides the order of every list. People correct what it is made of ("The desk guessed wrong"), never the number.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from bot.core.model import OPEN, Case, ReplyState, Status

URGENT, SOON, LATER = "Urgent", "Soon", "Later"
LEVELS: Final[tuple[tuple[int, str], ...]] = ((70, URGENT), (30, SOON), (0, LATER))
"""From which number on it is called so."""

BASE: Final = 30  # of whatever waits for an answer
MOST: Final = 100
GRAVE: Final = frozenset({"care_complaint", "privacy", "discrimination", "harassment", "legal", "safety", "libel"})
HARMLESS: Final = frozenset({"praise", "spam", "seller", "light_hearted"})
HELD_UP: Final = frozenset({"press", "consent", "libel", "trouble"})  # scenes that a person must see to
PERSISTENT: Final = 2  # replies of ours after which an unhappy author is heard more seriously


@dataclass(frozen=True, slots=True)
class Sign:
    """One thing that makes a case more serious, or less: so many points, because it `holds`; `why` says so on the card."""

    points: int
    why: str
    holds: Callable[[Case], bool]


def _stars(case: Case, least: float, most: float) -> bool:
    return case.asked.rating is not None and least <= case.asked.rating <= most


def _unhappy(case: Case) -> bool:
    return case.triage.sentiment == "negative"


def _again(case: Case) -> bool:
    out = sum(reply.state in (ReplyState.OUT, ReplyState.REPLACED) for reply in case.replies)
    return _unhappy(case) and (case.round > 1 or out >= PERSISTENT)


SIGNS: Final[tuple[Sign, ...]] = (
    Sign(MOST, "somebody may be in danger, or it sounds urgent", lambda case: case.triage.urgency == "high"),
    Sign(MOST, "a manager was asked for", lambda case: case.escalation is not None),
    Sign(MOST, "our reply did not go out", lambda case: case.status is Status.FAILED),
    Sign(25, "a person must read it", lambda case: case.triage.urgency == "look" or case.triage.scene in HELD_UP),
    Sign(20, "one or two stars", lambda case: _stars(case, 0, 2)),
    Sign(5, "three stars", lambda case: _stars(case, 2.1, 3.4)),
    Sign(10, "unhappy", _unhappy),
    Sign(10, "a serious topic", lambda case: case.triage.category in GRAVE),
    Sign(15, "they wrote before and are still unhappy", _again),
    Sign(-20, "it can wait", lambda case: case.triage.urgency == "low"),
    Sign(-20, "nothing is asked", lambda case: case.triage.category in HARMLESS and not _unhappy(case)),
)
"""Every sign there is. The points are added up; a number below 0 is 0, one above 100 is 100."""


def signs(case: Case) -> list[Sign]:
    """What makes this case as serious as it is, the weightiest first."""
    return sorted((sign for sign in SIGNS if sign.holds(case)), key=lambda sign: -abs(sign.points))


def severity(case: Case) -> int:
    """How serious a case is, from 0 to 100."""
    return max(0, min(MOST, BASE + sum(sign.points for sign in signs(case))))


def level(number: int) -> str:
    """The word for a number: Urgent, Soon or Later."""
    return next(name for least, name in LEVELS if number >= least)


def because(case: Case) -> str:
    """ "Soon: one or two stars, unhappy"; "" for what is over, and where nothing makes it more or less serious than others."""
    why = ", ".join(sign.why for sign in signs(case)[:3])
    return f"{level(severity(case))}: {why}" if why and case.status in OPEN else ""


def rank(case: Case) -> int:
    """Its place among others: 0 before 1 before 2."""
    return [name for _, name in LEVELS].index(level(severity(case)))
