"""Who is told of a case and when, for as long as it is open. Pure: time comes in as an argument, in epoch seconds.

An open case is never silent for good: whatever else is planned, each opening day begins with a word about it. Somebody in
danger waits for no opening hours: every 15 minutes to the next person up, until somebody is on it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from bot.core import byhand, closing, colleagues, lapsing, requests, revising, severity
from bot.core.climbing import repeated_to, rungs
from bot.core.deadlines import COUNTDOWN, Policy, after, mornings
from bot.core.doubt import LOOKS_SECONDS, SURE_SECONDS, next_look
from bot.core.model import OPEN, Case, Delivery, Location, Reply, ReplyState, Status
from bot.core.pings import Ping, PingKind

LAST_MINUTES = (30, 45, 55)  # reminders, scaled to the deadline: these are for 60 minutes
REPEAT_MINUTES = 15
REPEATS = 5
MORNINGS_ALONE = 2  # after so many mornings past the deadline whoever runs the desk hears of it too
SETTLE_SECONDS = LOOKS_SECONDS[0]  # longer than any request to a platform may take
GRACE_SECONDS = 5.0  # between looking at what a chat asked us to wait for, and planning the next look
HONEST_SECONDS = 60.0  # a ping later than this says when it was due
NEAR_SECONDS = 3600.0  # a ping so soon after opening is the morning's word


@dataclass(frozen=True, slots=True)
class Look:
    """What a rule looks at."""

    case: Case
    location: Location
    policy: Policy
    now: float

    @property
    def heard(self) -> float:
        """When somebody could be told first: what came late was written before we heard of it."""
        return max(self.case.clock_from, self.case.opened_at)

    def repeat(self, since: float, n: int) -> float:
        return after(self.location, since, n * REPEAT_MINUTES)

    @property
    def minutes(self) -> int:
        return self.location.minutes.get(self.case.post.platform, self.policy.deadline_minutes)

    @property
    def late_from(self) -> float:
        """From when on the managers hear that it is late; what was put aside meanwhile is late a while after it is back."""
        late = max(self.case.deadline, self.heard)
        return after(self.location, self.woke, REPEAT_MINUTES) if self.woke > late else late

    @property
    def calm(self) -> bool:
        """Whether it is one of those that can wait: praise, greetings, advertising. A promise is kept all the same."""
        return self.case.promised is None and severity.level(severity.severity(self.case)) == severity.LATER

    @property
    def woke(self) -> float:
        """When it was back after it was put aside, 0 for never."""
        return self.case.snooze.over_at if self.case.snooze else 0.0


def _waits(look: Look) -> Iterator[Ping]:
    """Reminders before the deadline, of those that are still to come when we hear of the post, and the deadline itself."""
    case, promised = look.case, look.case.promised and look.case.holding
    name = f"{case.round}.promise" if promised else str(case.round)
    if promised:
        yield Ping(f"{name}.ask", promised.at, "expert", 0, PingKind.ASK, climbs=True)
    else:
        for checkpoint in LAST_MINUTES:
            minute = round(checkpoint * look.minutes / 60)
            at = after(look.location, case.clock_from, minute)
            if at >= look.heard:
                yield Ping(f"{name}.{minute}", at, "owner", minute, PingKind.LEFT)
    if look.woke > max(case.deadline, look.heard):
        name = f"{name}.back{look.woke:.0f}"
    minutes = look.policy.promise_minutes if promised else look.minutes
    kind = PingKind.PROMISE if promised else PingKind.DUE
    to = "owner" if look.calm else "managers"
    yield Ping(f"{name}.due", look.late_from, to, minutes, kind, climbs=not look.calm)
    asked = case.escalation
    if look.calm:  # a thank-you calls nobody away, and waits for the next morning
        return
    if alarming(case) or (asked and (asked.acknowledged_at or asked.left_at)):
        return
    for n in range(1, REPEATS + 1):
        late = look.repeat(look.late_from, n)
        if not (asked and look.late_from <= asked.at <= late):  # from there on the call for a manager is repeated
            yield Ping(
                f"{name}.late{n}", late, repeated_to(case, look.late_from, n), minutes + n * REPEAT_MINUTES, kind
            )


def _asked(look: Look) -> Iterator[Ping]:
    """A manager is asked for: now and again, until somebody is on it or the deadline's own reminders take over."""
    case, asked = look.case, look.case.escalation
    if asked is None or asked.acknowledged_at or asked.left_at or not asked.at or alarming(case):
        return
    mark = f"{case.round}.asked{asked.at:.0f}"
    for n in range(REPEATS + 1):
        at = look.repeat(asked.at, n) if n else asked.at
        if not n or at < look.late_from or asked.at >= look.late_from:
            yield Ping(f"{mark}.{n}", at, repeated_to(case, asked.at, n), 0, PingKind.CALL, climbs=not n)


def _left(look: Look) -> Iterator[Ping]:
    """Somebody was on it, and their time ran out."""
    case, asked = look.case, look.case.escalation
    if asked is None or asked.acknowledged_at or not asked.left_at or alarming(case):
        return
    for n in range(REPEATS + 1):
        at = look.repeat(asked.left_at, n) if n else asked.left_at
        yield Ping(
            f"{case.round}.back{asked.left_at:.0f}.{n}",
            at,
            repeated_to(case, asked.left_at, n),
            0,
            PingKind.BACK,
            climbs=not n,
        )


def _alarm(look: Look) -> Iterator[Ping]:
    """Somebody may be in danger: the last call that is due and the next one, at any hour."""
    case, asked = look.case, look.case.escalation
    if not alarming(case):
        return
    since = (asked.left_at or asked.at if asked else 0.0) or look.heard
    kind = PingKind.LEFT if asked is None else PingKind.BACK if asked.left_at else PingKind.CALL
    calls = max(0, int((look.now - since) // (REPEAT_MINUTES * 60)))
    for n in (calls, calls + 1):
        at = since + n * REPEAT_MINUTES * 60
        yield Ping(f"{case.round}.alarm{since:.0f}.{n}", at, "top" if n else "alarm", 0, kind, climbs=not n)


def _answers(look: Look) -> Iterator[Ping]:
    """A colleague's question, its refusal, and a reply that did not go out: each once, at once."""
    case = look.case
    if waits := requests.standing(case):
        yield Ping(f"{case.round}.request{waits.at:.0f}", waits.at, "managers", 0, PingKind.REQUEST, climbs=True)
    if no := requests.refused(case):
        yield Ping(f"{case.round}.refused{no.refused_at:.0f}", no.refused_at, "asker", 0, PingKind.REFUSED, climbs=True)
    if failed := stopped(case):
        yield Ping(f"{case.round}.failed{failed.at:.0f}", case.changed_at, "approver", 0, PingKind.FAILED, climbs=True)


def _asked_again(look: Look) -> Iterator[Ping]:
    """A question about a case that is over: no other word of it will come, so each opening day begins with this one."""
    case, waits = look.case, requests.standing(look.case)
    for at in mornings(look.location, look.now) if waits else ():
        if waits and at > waits.at:
            yield Ping(f"{case.round}.request{waits.at:.0f}.{at:.0f}", at, "managers", 0, PingKind.REQUEST)


def _beside(look: Look) -> Iterator[Ping]:
    """What colleagues ask of each other beside the answer."""
    yield from colleagues.asked(look.case)
    yield from colleagues.calls(look.case, look.location, look.now)


RULES: Final[tuple[Callable[[Look], Iterator[Ping]], ...]] = (
    _waits,
    _asked,
    _left,
    _alarm,
    _answers,
    _beside,
)


def _mornings(look: Look, others: list[Ping]) -> Iterator[Ping]:
    """The word that an opening day begins with: the last one that is due and the next, unless another says it anyway."""
    case = look.case
    for at in mornings(look.location, look.now):
        if at < look.heard or any(at <= other.at < at + NEAR_SECONDS for other in others):
            continue
        to = _each_morning(look, at)
        yield Ping(f"{case.round}.day{at:.0f}", at, to, 0, PingKind.MORNING)


def _each_morning(look: Look, at: float) -> str:
    """Who hears the word of a morning: the longer it is late, the more people, and for what can wait fewer."""
    old = (at - look.case.deadline) / 86400 > MORNINGS_ALONE
    if at < look.case.deadline or (look.calm and not old):
        return "owner"
    return "top" if old and not look.calm else "managers"


def pings(case: Case, location: Location, policy: Policy, now: float) -> list[Ping]:
    """Every ping this case would get if nothing changed any more, earliest first. Keys name a ping for good.

    Of what has no end, the last one that is due by `now` and the next; so an open case always has one ahead of it.
    """
    look = Look(case, location, policy, now)
    if case.status not in OPEN:
        return sorted(
            [*_about_a_change(case), *_answers(look), *_asked_again(look), *colleagues.calls(case, location, now)],
            key=lambda p: p.at,
        )
    said = (ping for rule in RULES for ping in rule(look))
    plan = [ping for ping in said if not colleagues.spared(case, ping)] + _about_a_change(case)
    plan += _mornings(look, plan)
    quiet_until = _on_its_way_until(case)
    plan = [replace(p, at=max(p.at, quiet_until)) for p in plan]
    return sorted(plan, key=lambda p: (p.at, p.to != "owner", p.minute))


def _change_moments(case: Case) -> list[float]:
    """When the desk should go on with a change of a reply that is out."""
    revision = revising.under_way(case)
    if revision is None or case.status is Status.REMOVED:
        return []
    if revision.yes.state is ReplyState.DOUBTFUL:
        look = next_look(revision.yes)
        return [] if look is None else [look]
    if revision.yes.state is ReplyState.SENDING:
        return [case.changed_at + SETTLE_SECONDS]
    return [max(revision.yes.hold_until, revision.retry_at)]


def _about_a_change(case: Case) -> list[Ping]:
    """What is said of a correction or a taking down that did not work, or that nobody can see for ten minutes."""
    mark = f"{case.round}.change"
    if broken := revising.failed(case):
        return [Ping(f"{mark}{broken.failed_at:.0f}", broken.failed_at, "changer", 0, PingKind.CHANGE, climbs=True)]
    if unsure := revising.in_doubt(case):
        at = unsure.unsure_since + SURE_SECONDS
        return [Ping(f"{mark}{unsure.unsure_since:.0f}.look", at, "changer", 0, PingKind.CHANGE, climbs=True)]
    return []


def alarming(case: Case) -> bool:
    """Whether somebody may be in danger and nobody has acted yet."""
    asked = case.escalation
    return lapsing.in_danger(case) and case.promised is None and not (asked and asked.acknowledged_at)


def stopped(case: Case) -> Reply | None:
    """The reply that somebody approved and that did not go out."""
    return case.replies[-1] if case.status is Status.FAILED and case.replies else None


def _on_its_way_until(case: Case) -> float:
    """While a first try is held or under way, a ping about it would be pointless: it waits until the try is over."""
    going = case.status in (Status.APPROVED, Status.PUBLISHING) and not byhand.ready(case)
    if going and case.approval and case.attempts == 0:
        return case.approval.hold_until + SETTLE_SECONDS
    return 0.0


def next_wake(case: Case, location: Location, policy: Policy, delivery: Delivery, now: float) -> float | None:
    """The next moment this case is of interest; None when it is over and nothing will happen by itself.

    An open case always has one, whatever was said of it and pressed on it before.
    """
    # a wait that is long over was kept, or belongs to a chat or a round that is no more
    waits = {name: at for name, at in delivery.waits.items() if at > now - GRACE_SECONDS}
    busy = [at for name, at in waits.items() if name.startswith("ping.")]
    plan = pings(case, location, policy, now)
    plan += rungs(plan, case, location, delivery, now)
    unsent = [p.at for p in plan if p.key not in delivery.sent]
    moments = [min(busy) if at <= now and busy else at for at in unsent]
    moments += lapsing.moments(case, location, policy)
    if case.status is Status.NEW:
        moments.append(now)
    look = next_look(case.doubt) if case.doubt else None
    if look is not None:
        moments.append(look)
    elif case.doubt is None and case.status is Status.APPROVED and case.approval and not byhand.ready(case):
        moments.append(max(case.approval.hold_until, case.retry_at))
    elif case.doubt is None and case.status is Status.PUBLISHING:
        moments.append(case.changed_at + SETTLE_SECONDS)
    moments += _change_moments(case)
    if closing.undoable(case, now):
        moments.append(closing.undoable_until(case))
    if case.status in OPEN:
        moments += [at for step in COUNTDOWN if (at := case.deadline - step * 60) > now][:1]
    moments += [at for name, at in waits.items() if not name.startswith("ping.")]
    return min(moments, default=None)
