"""When a reply is due, who is told when, and when to look at a case again. Pure: time comes in as an argument.

All moments are epoch seconds; spans are named by their unit. Opening hours stop the clock; without any it never stops.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.core import requests, revising
from bot.core.doubt import LOOKS_SECONDS, SURE_SECONDS, next_look
from bot.core.model import OPEN, Case, Delivery, Location, Reply, ReplyState, Status

LAST_MINUTES = (30, 45, 55)  # reminders, scaled to the deadline: these are for 60 minutes
REPEAT_MINUTES = 15
REPEATS = 5
FORGOTTEN_MINUTES = 30
SETTLE_SECONDS = LOOKS_SECONDS[0]  # longer than any request to a platform may take
GRACE_SECONDS = 5.0  # between looking at what a chat asked us to wait for, and planning the next look
CHANGE = ".change"  # stands in the key of a ping about a reply that was to be corrected or taken down
HONEST_SECONDS = 60.0  # a ping later than this says when it was due
COUNTDOWN = (210, 150, 90, 60, 50, 40, 30, 20, 15, 10, 5, 0, -5, -15, -30, -60, -120, -240, -480, -1440)


@dataclass(frozen=True, slots=True)
class Policy:
    """The clinic's choices, from reviews.toml. Seconds unless the name says otherwise."""

    deadline_minutes: int = 60
    hold_seconds: float = 20.0
    claim_minutes: int = 30
    forgotten_minutes: int = FORGOTTEN_MINUTES
    max_attempts: int = 8
    promise_minutes: int = 240
    variety_days: int = 30  # no stock wording twice on a page within so many days, while there is another
    strictness: str = "standard"
    second_person_override: bool = False  # a manager may publish what somebody else wrote and the check blocks


@dataclass(frozen=True, slots=True)
class Ping:
    """One message that is due once. `to` is "owner" (or the channel), "expert" (whoever is to find out), "managers",
    "approver" (whoever approved what failed, and the managers), or "asker" (whoever asked for what a manager refused).

    `minute` counts from the start.
    """

    key: str
    at: float
    to: str
    minute: int


def open_periods(location: Location, moment: float) -> Iterator[tuple[float, float]]:
    """Opening periods that end after `moment`, earliest first, for a year; one endless period when there are no hours."""
    if location.hours is None or not any(location.hours.values()):
        yield moment, float("inf")
        return
    zone = ZoneInfo(location.timezone)
    day = datetime.fromtimestamp(moment, zone).date()
    for _ in range(366):
        for start, end in () if day in location.holidays else location.hours.get(day.weekday(), ()):
            midnight = datetime.combine(day, time(), zone)
            # wall-clock arithmetic: 9:00 is 9:00 on the day the clocks change too
            opens, closes = (midnight + timedelta(minutes=m) for m in (start, end))
            if closes.timestamp() > moment:
                yield opens.timestamp(), closes.timestamp()
        day += timedelta(days=1)
    yield moment, float("inf")  # a calendar without any open day must not mean "never"


def after(location: Location, start: float, minutes: float) -> float:
    """The moment `minutes` opening minutes after `start`: Friday 16:30 + 60 is Monday 09:30 for an office open 9 to 17."""
    left = minutes * 60
    for opens, closes in open_periods(location, start):
        begin = max(opens, start)
        if begin + left <= closes:
            return begin + left
        left -= closes - begin
    raise AssertionError("open_periods ends with an endless period")


def deadline(location: Location, platform: str, posted_at: float, policy: Policy) -> float:
    """When the public reply is due."""
    return after(location, posted_at, location.minutes.get(platform, policy.deadline_minutes))


def promise(location: Location, replied_at: float, policy: Policy) -> float:
    """When the full answer is due that a holding reply promised."""
    return after(location, replied_at, policy.promise_minutes)


def pings(case: Case, location: Location, policy: Policy) -> list[Ping]:
    """Every ping this case would get if nothing changed any more, earliest first. Keys name a ping for good."""
    if case.status not in OPEN:
        return _about_a_change(case)
    minutes = location.minutes.get(case.post.platform, policy.deadline_minutes)

    def repeat(since: float, n: int) -> float:
        return after(location, since, n * REPEAT_MINUTES)

    start, name = case.clock_from, str(case.round)
    if case.promised and case.holding:
        minutes, start, name = policy.promise_minutes, case.holding.at, f"{case.round}.promise"
        plan = [Ping(f"{name}.ask", start, "expert", 0)]
    else:
        plan = [
            Ping(f"{name}.{minute}", after(location, start, minute), "owner", minute)
            for minute in (round(checkpoint * minutes / 60) for checkpoint in LAST_MINUTES)
        ]
    plan.append(Ping(f"{name}.due", case.deadline, "managers", minutes))
    asked = case.escalation
    if asked is None or not asked.acknowledged_at:
        plan += [
            Ping(f"{name}.late{n}", repeat(case.deadline, n), "managers", minutes + n * REPEAT_MINUTES)
            for n in range(1, REPEATS + 1)
        ]
    if asked and not asked.acknowledged_at and asked.at:
        mark = f"{case.round}.asked{asked.at:.0f}"
        plan.append(Ping(f"{mark}.0", asked.at, "managers", 0))
        again = [Ping(f"{mark}.{n}", repeat(asked.at, n), "managers", 0) for n in range(1, REPEATS + 1)]
        plan += [p for p in again if p.at < case.deadline]  # from the deadline on, the late pings take over
    if asked and asked.acknowledged_at:
        back = asked.acknowledged_at + policy.forgotten_minutes * 60
        mark = f"{case.round}.back{asked.acknowledged_at:.0f}"
        plan += [Ping(f"{mark}.{n}", repeat(back, n) if n else back, "managers", 0) for n in range(REPEATS + 1)]
    if waits := requests.standing(case):
        plan.append(Ping(f"{case.round}.request{waits.at:.0f}", waits.at, "managers", 0))
    if no := requests.refused(case):
        plan.append(Ping(f"{case.round}.refused{no.refused_at:.0f}", no.refused_at, "asker", 0))
    if failed := stopped(case):
        plan.append(Ping(f"{case.round}.failed{failed.at:.0f}", case.changed_at, "approver", 0))
    plan += _about_a_change(case)
    quiet_until = _on_its_way_until(case)
    plan = [Ping(p.key, max(p.at, quiet_until), p.to, p.minute) for p in plan]
    return sorted(plan, key=lambda p: (p.at, p.to == "managers", p.minute))


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
    if broken := revising.failed(case):
        return [Ping(f"{case.round}{CHANGE}{broken.failed_at:.0f}", broken.failed_at, "approver", 0)]
    if unsure := revising.in_doubt(case):
        at = unsure.unsure_since + SURE_SECONDS
        return [Ping(f"{case.round}{CHANGE}{unsure.unsure_since:.0f}.look", at, "approver", 0)]
    return []


def stopped(case: Case) -> Reply | None:
    """The reply that somebody approved and that did not go out."""
    return case.replies[-1] if case.status is Status.FAILED and case.replies else None


def _on_its_way_until(case: Case) -> float:
    """While a first try is held or under way, a ping about it would be pointless: it waits until the try is over."""
    if case.status in (Status.APPROVED, Status.PUBLISHING) and case.approval and case.attempts == 0:
        return case.approval.hold_until + SETTLE_SECONDS
    return 0.0


def countdown(due: float, now: float) -> str:
    """The time left in words that stay true for a while: "about 25 minutes left", "12 minutes late"."""
    left = (due - now) / 60
    if left > 90:
        return f"about {round(left / 60)} hours left"
    if left > 0:
        step = next((s for s in reversed(COUNTDOWN) if s >= left), 90)
        return f"less than {step} minutes left" if step < 90 else "about 90 minutes left"
    late = -left
    if late < 1:
        return "due now"
    if late < 90:
        floor = max((-s for s in COUNTDOWN if s < 0 and -s <= late), default=0)
        return f"more than {floor} minutes late" if floor else "a few minutes late"
    return f"about {round(late / 60)} hours late" if late < 48 * 60 else f"{round(late / 1440)} days late"


def next_wake(case: Case, location: Location, policy: Policy, delivery: Delivery, now: float) -> float | None:
    """The next moment this case is of interest, or None when nothing will happen by itself."""
    # a wait that is long over was kept, or belongs to a chat or a round that is no more
    waits = {name: at for name, at in delivery.waits.items() if at > now - GRACE_SECONDS}
    busy = [at for name, at in waits.items() if name.startswith("ping.")]
    unsent = [p.at for p in pings(case, location, policy) if p.key not in delivery.sent]
    moments = [min(busy) if at <= now and busy else at for at in unsent]
    if case.status is Status.NEW:
        moments.append(now)
    look = next_look(case.doubt) if case.doubt else None
    if look is not None:
        moments.append(look)
    elif case.doubt is None and case.status is Status.APPROVED and case.approval:
        moments.append(max(case.approval.hold_until, case.retry_at))
    elif case.doubt is None and case.status is Status.PUBLISHING:
        moments.append(case.changed_at + SETTLE_SECONDS)
    moments += _change_moments(case)
    if case.status in OPEN:
        moments += [at for step in COUNTDOWN if (at := case.deadline - step * 60) > now][:1]
        if case.owner and case.owner_until > now:
            moments.append(case.owner_until)
    moments += [at for name, at in waits.items() if not name.startswith("ping.")]
    return min(moments, default=None)
