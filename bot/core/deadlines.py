"""When a reply is due, in opening hours, and how that is told in words. Pure: time comes in as an argument.

All moments are epoch seconds; spans are named by their unit. Opening hours stop the clock; without any it never stops.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.core.model import Location

FORGOTTEN_MINUTES = 30
MORNING = 9 * 60  # minutes after midnight: when a day begins where no opening hours are given
YEAR = 366  # days
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


def open_periods(location: Location, moment: float) -> Iterator[tuple[float, float]]:
    """Opening periods that end after `moment`, earliest first, for a year; one endless period when there are no hours."""
    if location.hours is None or not any(location.hours.values()):
        yield moment, float("inf")
        return
    zone = ZoneInfo(location.timezone)
    day = datetime.fromtimestamp(moment, zone).date()
    for _ in range(YEAR):
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


def mornings(location: Location, now: float) -> tuple[float, float]:
    """When the clinic opened last, and when it opens next (epoch seconds): the first moment of each opening day."""
    today = datetime.fromtimestamp(now, ZoneInfo(location.timezone)).date()
    back = (_morning(location, today - timedelta(days=n)) for n in range(YEAR))
    on = (_morning(location, today + timedelta(days=n)) for n in range(YEAR))
    last = next((at for at in back if at is not None and at <= now), None)
    coming = next((at for at in on if at is not None and at > now), None)
    if last is None or coming is None:  # a calendar without any open day must not mean "never"
        return mornings(replace(location, hours=None), now)
    return last, coming


def _morning(location: Location, day: date) -> float | None:
    first = MORNING
    if location.hours is not None and any(location.hours.values()):
        periods = () if day in location.holidays else location.hours.get(day.weekday(), ())
        if not periods:
            return None
        first = min(opens for opens, _ in periods)
    return (datetime.combine(day, time(), ZoneInfo(location.timezone)) + timedelta(minutes=first)).timestamp()


def deadline(location: Location, platform: str, posted_at: float, policy: Policy) -> float:
    """When the public reply is due."""
    return after(location, posted_at, location.minutes.get(platform, policy.deadline_minutes))


def promise(location: Location, replied_at: float, policy: Policy) -> float:
    """When the full answer is due that a holding reply promised."""
    return after(location, replied_at, policy.promise_minutes)


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
