"""Until when something is put aside: a choice from a list, or a moment in somebody's words. Pure; moments are epoch seconds."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.core.deadlines import MORNING, mornings
from bot.core.model import Location
from bot.core.moments import clock_time

LONGEST: Final = 60 * 86400  # seconds
THEY: Final = "they"
AT: Final = "at"
UNTIL_THEY: Final = "until they write again"
OPTIONS: Final[tuple[tuple[str, str], ...]] = (
    ("1h", "For an hour"),
    ("3h", "For three hours"),
    ("morning", "Until we open next"),
    ("week", "For a week"),
    (THEY, "Until they write again"),
    (AT, "Until … (write when below: 14:30, Monday, 3 December)"),
)
HELP: Final = (
    "Please write until when, such as “14:30”, “2 hours”, “tomorrow”, “Monday”, “Monday 14:30” or “3 December”."
)
DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
UNITS: Final = {"m": 60, "h": 3600, "d": 86400, "w": 7 * 86400}


def because(ground: str, words: str) -> str:
    """What was written beside the choice; for a moment in words they are the moment, and no reason."""
    return "" if ground == AT else words


def read(ground: str, words: str, location: Location, now: float) -> float | None:
    """The moment, 0 for "until they write", None for what nobody understands. `ground` is a choice of the list, or itself a
    moment in words.
    """
    when = (words if ground in (AT, "") else ground).strip().casefold().removeprefix("until ").strip()
    when = {"1h": "1 h", "3h": "3 h", "week": "1 w"}.get(when, when)
    if when in (THEY, "they write", "they write again"):
        return 0.0
    if when == "morning":
        return mornings(location, now)[1]
    for pattern, find in WAYS:
        if found := pattern.fullmatch(when):
            try:
                at = find(found, location, now)
            except ValueError:  # the 31st of a short month, 25:00
                return None
            if at is not None:
                return at
    return None


def told(until: float, location: Location, now: float) -> str:
    """ "until Mon 09:00", or "until they write again"."""
    return f"until {clock_time(until, location.timezone, now)}" if until else UNTIL_THEY


def _span(found: re.Match[str], location: Location, now: float) -> float | None:
    return now + int(found[1]) * UNITS[found[2][0]]


def _clock(found: re.Match[str], location: Location, now: float) -> float | None:
    at = _moment(_today(location, now), found[1], location)
    return at if at > now else _moment(_today(location, now) + timedelta(days=1), found[1], location)


def _named(found: re.Match[str], location: Location, now: float) -> float | None:
    today, name = _today(location, now), found[1]
    number = next((n for n, day in enumerate(DAYS) if len(name) > 2 and day.startswith(name)), None)
    if name != "tomorrow" and number is None:
        return None
    ahead = 1 if number is None else (number - today.weekday() - 1) % 7 + 1
    return _moment(today + timedelta(days=ahead), found[2], location)


def _dated(found: re.Match[str], location: Location, now: float) -> float | None:
    today, month = _today(location, now), MONTHS.index(found[2]) + 1
    year = today.year + ((month, int(found[1])) < (today.month, today.day))
    return _moment(date(year, month, int(found[1])), found[3], location)


def _iso(found: re.Match[str], location: Location, now: float) -> float | None:
    return _moment(date.fromisoformat(found[1]), found[2], location)


def _today(location: Location, now: float) -> date:
    return datetime.fromtimestamp(now, ZoneInfo(location.timezone)).date()


def _moment(day: date, clock: str | None, location: Location) -> float:
    """The clock time of a day at a clinic; without one, when the clinic opens on it."""
    hour, minute = map(int, clock.split(":")) if clock else divmod(_opens(day, location), 60)
    return datetime.combine(day, time(hour, minute), ZoneInfo(location.timezone)).timestamp()


def _opens(day: date, location: Location) -> int:
    periods = (location.hours or {}).get(day.weekday(), ())
    return min((opens for opens, _ in periods), default=MORNING)


CLOCK: Final = r"(?:(?: at)? (\d{1,2}:\d\d))?"
WAYS: Final[tuple[tuple[re.Pattern[str], Callable[[re.Match[str], Location, float], float | None]], ...]] = (
    (re.compile(r"(?:for )?(\d{1,4}) ?(m(?:in(?:utes?)?)?|h(?:ours?)?|d(?:ays?)?|w(?:eeks?)?)"), _span),
    (re.compile(r"(?:at )?(\d{1,2}:\d\d)"), _clock),
    (re.compile(rf"(\d{{4}}-\d\d-\d\d){CLOCK}"), _iso),
    (re.compile(rf"(\d{{1,2}})\.? ({'|'.join(MONTHS)})[a-z]*{CLOCK}"), _dated),
    (re.compile(rf"(?:on )?([a-z]+){CLOCK}"), _named),
)
"""How a moment can be written, and what it means; read from top to bottom."""
