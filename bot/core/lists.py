"""In which lists a case stands, and where in them: what the inbox shows, counts and pages without reading every case."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from bot.core.model import OPEN, Case, Status

EVERYWHERE: Final = "*"
OPENED, FRONT, DONE = "open", "front", "done"

Places = Sequence[str] | None
"""Ids of locations; None for all there are."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many cases wait, are past their deadline, and are somebody's."""

    open: int = 0
    overdue: int = 0
    mine: int = 0


class Listing(NamedTuple):
    """A page of a list, the cursor of the next one ("" after the last), and the ids of those nobody can read."""

    cases: list[Case]
    after: str
    broken: tuple[str, ...] = ()


def owned(person: str) -> str:
    """The list of what somebody has taken or was given."""
    return f"owner|{person}"


def is_front(case: Case) -> bool:
    """Whether a case is shown before the others: it is urgent, a manager was asked, or its reply did not go out."""
    return case.triage.urgency == "high" or case.escalation is not None or case.status is Status.FAILED


def lists_of(case: Case) -> dict[str, float]:
    """The lists of its location a case stands in, and where: by its deadline while it is open, the newest first after."""
    if case.status not in OPEN:
        return {DONE: -case.changed_at}
    theirs = {case.owner, case.given.to if case.given else ""} - {""}
    names = [OPENED, *([FRONT] if is_front(case) else ()), *map(owned, theirs)]
    return dict.fromkeys(names, case.deadline)
