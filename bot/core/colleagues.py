"""What colleagues are told beside the answer: who is to see to a case, what is put aside, and a call. Pure.

Moments are epoch seconds; `reminders` has what is said about the answer itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot.core import lapsing
from bot.core.deadlines import mornings
from bot.core.model import Case, Location
from bot.core.pings import Ping, PingKind

SPARED: Final = frozenset({PingKind.LEFT, PingKind.DUE, PingKind.PROMISE, PingKind.CALL, PingKind.BACK})
"""What a snooze holds back, but never where somebody may be in danger."""


def asked(case: Case) -> Iterator[Ping]:
    """Who is to see to it, and the end of a snooze: each once, at once."""
    if given := case.given:
        yield Ping(f"{case.round}.given{given.at:.0f}", given.at, "given", 0, PingKind.GIVEN)
    if case.snooze and case.snooze.over_at and case.snooze.over_at == case.snooze.until:
        at = case.snooze.over_at
        yield Ping(f"{case.round}.woke{at:.0f}", at, "owner", 0, PingKind.WOKE)


def calls(case: Case, location: Location, now: float) -> Iterator[Ping]:
    """A call: asked for, due, and how it went. It is reminded of each morning, however long the answer has been out."""
    for stage in case.follow if not case.joined else ():
        mark, others = f"call{stage.at:.0f}", stage.owner != stage.by
        if stage.done_at:
            if others and stage.result:
                yield Ping(f"{mark}.done", stage.done_at, "called", 0, PingKind.TASK_DONE)
            continue
        if others:
            yield Ping(f"{mark}.ask", stage.at, "caller", 0, PingKind.TASK)
        yield Ping(f"{mark}.due{stage.due:.0f}", stage.due, "caller", 0, PingKind.TASK_DUE)
        for at in mornings(location, now):
            if at > stage.due:
                yield Ping(f"{mark}.day{at:.0f}", at, "callers", 0, PingKind.TASK_DUE)


def spared(case: Case, ping: Ping) -> bool:
    """Whether this is not said, because the case was put aside by then."""
    snooze = case.snooze
    if snooze is None or ping.kind not in SPARED or lapsing.in_danger(case):
        return False
    return snooze.at <= ping.at < (snooze.over_at or float("inf"))
