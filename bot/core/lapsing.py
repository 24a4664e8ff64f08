"""What runs out by itself while a case is open: the deadline, somebody's claim, a manager's "I'm on it", a snooze.

Each is written into the case's log by the worker that looks then. So it leaves the card, the lists and `mine` at once,
and whoever relied on it hears of it. Moments are epoch seconds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from bot.core.deadlines import Policy, after
from bot.core.lifecycle import Changes, move
from bot.core.model import DESK, OPEN, Case, Entry, Location, Status, Verb

DANGERS: Final = frozenset({"emergency", "self_harm", "threat", ""})
"""Urgent topics that wait for no opening hours. "": it is urgent, and its topic must not be kept."""

Change = tuple[float, Verb, Changes, str]
"""When it runs out, as what, what that changes, and who it was."""


def in_danger(case: Case) -> bool:
    """Whether somebody may be in danger: this waits for no opening hours."""
    return case.triage.urgency == "high" and case.triage.category in DANGERS


def _deadline(case: Case, location: Location, policy: Policy) -> Iterator[Change]:
    if case.passed != case.deadline:
        yield case.deadline, Verb.PASSED, {"passed": case.deadline}, ""


def _claim(case: Case, location: Location, policy: Policy) -> Iterator[Change]:
    if case.owner:
        yield case.owner_until, Verb.LAPSED, {"owner": "", "owner_name": "", "owner_until": 0.0}, case.owner_name


def _on_it(case: Case, location: Location, policy: Policy) -> Iterator[Change]:
    asked = case.escalation
    if asked is None or not asked.acknowledged_at:
        return
    wait, at = policy.forgotten_minutes, asked.acknowledged_at
    until = at + wait * 60 if in_danger(case) else after(location, at, wait)
    left = replace(
        asked,
        acknowledged_by="",
        acknowledged_name="",
        acknowledged_at=0.0,
        left_name=asked.acknowledged_name,
        left_at=until,
    )
    yield until, Verb.LAPSED, {"escalation": left}, asked.acknowledged_name


def _put_aside(case: Case, location: Location, policy: Policy) -> Iterator[Change]:
    if case.snoozed_until:
        yield case.snoozed_until, Verb.WOKE, {}, ""


RULES: Final[tuple[Callable[[Case, Location, Policy], Iterator[Change]], ...]] = (
    _deadline,
    _claim,
    _on_it,
    _put_aside,
)


def _changes(case: Case, location: Location, policy: Policy) -> list[Change]:
    """What runs out next, the first one first; nothing while a worker is publishing."""
    if case.status not in OPEN or (case.status is Status.PUBLISHING and case.doubt is None):
        return []
    return sorted((c for rule in RULES for c in rule(case, location, policy)), key=lambda change: change[0])


def moments(case: Case, location: Location, policy: Policy) -> list[float]:
    """When something of this case runs out."""
    return [at for at, *_ in _changes(case, location, policy)]


def run_out(case: Case, location: Location, policy: Policy, now: float) -> tuple[Case, Entry] | None:
    """The case without what ran out first by `now`, and its entry; None when nothing has."""
    for at, verb, changes, who in _changes(case, location, policy):
        if at <= now:
            entry = Entry(now, verb.value, DESK.id, DESK.name, case.version, who, about=case.post.id)
            return move(case, verb, now, **changes), entry
    return None
