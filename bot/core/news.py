"""News of the desk itself: one item for one cause, with the clinic it is about, how often it happened, and an end."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, TypedDict

from bot.core.model import Person, Role
from bot.core.moments import clock_time
from bot.core.permissions import everywhere

DESK: Final = "*"  # in place of a channel of the inbox: whoever manages or runs the desk


@dataclass(frozen=True, slots=True)
class News:
    """`place` is a location's id, "" or NOWHERE when it is no one clinic's.

    `chat` is the chat that is the trouble itself, if one is.
    """

    text: str
    at: float
    last: float = 0.0
    count: int = 1
    place: str = ""
    chat: str = ""

    def sentence(self, timezone: str, now: float) -> str:
        """What people are told."""
        if self.count < 2:
            return self.text
        return f"{self.text} ({self.count} times since {clock_time(self.at, timezone, now)})"


class Notice(TypedDict, total=False):
    """What the inbox shows to people beside the cases. `to` are the ids and names of those it is meant for."""

    at: float
    kind: str  # "ping", "whisper" or "announce"
    text: str
    case_id: str
    headline: str
    to: list[str]
    names: list[str]
    link: str  # where it is answered, if it asks for something


class DoorEntry(TypedDict):
    """A line of the book at the door: a sign-in, or a change of an account, with who did it or from where."""

    at: float
    what: str
    name: str
    by: str


def in_charge(people: Iterable[Person]) -> list[Person]:
    """Who hears of what is no one clinic's: whoever runs the desk; where nobody is said to, whoever manages a clinic."""
    managers = [p for p in people if manages(p)]
    return [p for p in managers if everywhere(p)] or managers


def manages(person: Person) -> bool:
    """Whether somebody manages any clinic."""
    return max(person.roles.values(), default=Role.NOBODY) >= Role.MANAGER
