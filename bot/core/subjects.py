"""What a worker can be woken for, and in which lane it waits for its turn."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from bot.core import revising
from bot.core.model import OPEN, Case, Status


class Lane(StrEnum):
    """A queue of its own, so that what can wait or hang never stands before what cannot. The first goes first."""

    URGENT = "urgent"  # somebody may be in danger, a manager was asked for, or a deadline is over
    INTAKE = "intake"  # deliveries that nobody has read yet
    PUBLISH = "publish"  # an approved reply is on its way: this waits for a platform
    TELL = "tell"  # cards and reminders: this waits for a chat
    WATCH = "watch"  # connections, suggestions: nobody waits for it


class Subject(NamedTuple):
    """One thing a worker can look at. `kind` chooses the step, `id` is that kind's own."""

    kind: str
    id: str

    def __str__(self) -> str:
        return f"{self.kind}:{self.id}"

    @classmethod
    def read(cls, text: str) -> Subject:
        """The subject `str()` made; a bare id, as older versions kept them, is a case's."""
        kind, found, name = text.partition(":")
        return cls(kind, name) if found else cls("case", text)


@dataclass(slots=True, eq=False)
class Hold:
    """A worker's hold on one subject, until a moment that each renewal moves on, in seconds of `passing`.

    Whoever was frozen in between sees by itself that its time is over, before anybody can tell it.
    """

    subject: str
    token: str
    passing: Callable[[], float]
    until: float

    @property
    def held(self) -> bool:
        return self.passing() < self.until


class Taken(NamedTuple):
    """A subject a worker holds now. `rest` tells whether others wait in its lane: more than 0 when they do."""

    subject: Subject
    lane: Lane
    rest: int
    hold: Hold


class Waiting(NamedTuple):
    """What stands in a lane: how many, and since which moment the first of them (None: nobody)."""

    number: int
    since: float | None


LANES: Mapping[str, Lane] = {
    "connection": Lane.WATCH,
    "fetch": Lane.WATCH,
    "suggestion": Lane.WATCH,
    "news": Lane.TELL,
    "newcomer": Lane.TELL,
}
"""Where the kinds wait that are no case. A case's lane depends on how it stands: `lane_of`."""


def lane_of(case: Case, alarm: bool = False) -> Lane:
    """Where a case waits. `alarm` says that its words sound urgent, when nobody has read it properly yet."""
    if case.status in (Status.APPROVED, Status.PUBLISHING) or revising.under_way(case):
        return Lane.PUBLISH
    asked = case.escalation is not None and not case.escalation.acknowledged_at
    if case.status in OPEN and (alarm or asked or case.triage.urgency == "high"):
        return Lane.URGENT
    return Lane.TELL
