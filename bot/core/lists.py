"""In which lists a case stands, and where in them: what the inbox shows, counts and pages without reading every case."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from bot.core import severity
from bot.core.model import OPEN, Case

EVERYWHERE: Final = "*"
OPENED, ORDERED, DONE = "open", "order", "done"
STEP: Final = 1e10  # more than any moment in epoch seconds

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


def lists_of(case: Case) -> dict[str, float]:
    """The lists of its location a case stands in, and where in them.

    What is open stands in one by its deadline alone, and in those people read by how serious it is and then by its deadline;
    what is over stands with the newest first.
    """
    calls = {owned(stage.owner): stage.due for stage in case.follow if not stage.done_at and not case.joined}
    if case.status not in OPEN:
        return {DONE: -case.changed_at} | calls
    theirs = {case.owner, case.given.to if case.given else ""} - {""}
    return {OPENED: case.deadline} | calls | dict.fromkeys((ORDERED, *map(owned, theirs)), place_of(case))


def place_of(case: Case) -> float:
    """Where a case stands among others: the more serious first, and of those the nearest deadline."""
    return severity.rank(case) * STEP + case.deadline
