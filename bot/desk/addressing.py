"""Whom a ping is for: one row for each `to` of a ping."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from bot.core import following, reminders
from bot.core.model import Case, Location
from bot.core.practice import Practice


def _first(case: Case, place: Location) -> Sequence[str]:
    """Who is asked first: whoever has it or was given it, else who is on duty."""
    return (case.owner,) if case.owner else _given(case) or place.on_duty


def _given(case: Case) -> Sequence[str]:
    return (case.given.to,) if case.given else ()


def _expert(case: Case) -> Sequence[str]:
    return (case.promised.owner,) if case.promised and case.promised.owner else ()


def _caller(case: Case) -> Sequence[str]:
    return (stage.owner,) if (stage := following.call(case)) else ()


def _approver(case: Case) -> Sequence[str]:
    failed = reminders.stopped(case)
    return (failed.by,) if failed else ()


WHO: Mapping[str, Callable[[Case, Location, Practice], Sequence[str]]] = {
    "owner": lambda case, place, practice: _first(case, place),
    "expert": lambda case, place, practice: _expert(case) or place.managers,
    "managers": lambda case, place, practice: (*place.managers, *_expert(case)),
    "alarm": lambda case, place, practice: (*_first(case, place), *place.managers),
    "top": lambda case, place, practice: (*place.managers, *practice.runners(place)),
    "approver": lambda case, place, practice: (*_approver(case), *place.managers),
    "changer": lambda case, place, practice: (*((case.revision.yes.by,) if case.revision else ()), *place.managers),
    "given": lambda case, place, practice: _given(case),
    "caller": lambda case, place, practice: _caller(case),
    "callers": lambda case, place, practice: (*_caller(case), *place.managers),
    "called": lambda case, place, practice: (made.by,) if (made := following.last_call(case)) else (),
    "asker": lambda case, place, practice: (case.request.by,) if case.request else (),
}
"""The ids of the people a ping is for."""
