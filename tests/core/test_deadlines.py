"""The 60 minutes: counted in opening hours, pinged at the right moments, told in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.core.deadlines import after, countdown, mornings
from bot.core.model import Location
from tests.core.makers import NOW, PLACE

ZONE = ZoneInfo("America/Chicago")
WEEK = dict.fromkeys(range(5), ((9 * 60, 12 * 60), (13 * 60, 17 * 60)))
OFFICE = Location(id="o", name="Office", timezone="America/Chicago", hours=WEEK)


def at(text: str) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=ZONE).timestamp()


@pytest.mark.parametrize(
    ("start", "minutes", "due"),
    [
        ("2026-05-01T10:00", 60, "2026-05-01T11:00"),
        ("2026-05-01T16:30", 60, "2026-05-04T09:30"),  # Friday to Monday
        ("2026-05-01T11:30", 60, "2026-05-01T13:30"),  # over lunch
        ("2026-05-02T22:00", 60, "2026-05-04T10:00"),  # written on Saturday night
        ("2026-05-01T07:00", 60, "2026-05-01T10:00"),  # before opening
        ("2026-05-01T16:00", 60, "2026-05-01T17:00"),  # to the last minute
    ],
)
def test_the_clock_runs_only_in_opening_hours(start: str, minutes: int, due: str) -> None:
    assert after(OFFICE, at(start), minutes) == at(due)


def test_a_holiday_is_skipped() -> None:
    closed = replace(OFFICE, holidays=frozenset({date(2026, 5, 4)}))
    assert after(closed, at("2026-05-01T16:30"), 60) == at("2026-05-05T09:30")


def test_nine_o_clock_is_nine_o_clock_on_the_day_the_clocks_change() -> None:
    always = Location(id="o", name="O", timezone="America/Chicago", hours=dict.fromkeys(range(7), ((540, 1020),)))
    assert after(always, at("2026-03-07T16:30"), 60) == at("2026-03-08T09:30")


def test_without_opening_hours_the_clock_never_stops() -> None:
    assert after(PLACE, NOW, 60) == NOW + 3600


def test_hours_that_never_open_do_not_mean_never() -> None:
    assert after(Location(id="o", name="O", hours={0: ()}), NOW, 60) == NOW + 3600


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (200, "about 3 hours left"),
        (59, "less than 60 minutes left"),
        (25, "less than 30 minutes left"),
        (3, "less than 5 minutes left"),
        (-0.5, "due now"),
        (-3, "a few minutes late"),
        (-20, "more than 15 minutes late"),
        (-180, "about 3 hours late"),
        (-5000, "3 days late"),
    ],
)
def test_the_countdown_is_told_in_words(minutes: float, words: str) -> None:
    assert countdown(NOW + minutes * 60, NOW) == words


@pytest.mark.parametrize(
    ("now", "last", "coming"),
    [
        ("2026-05-01T10:00", "2026-05-01T09:00", "2026-05-04T09:00"),
        ("2026-05-01T08:59", "2026-04-30T09:00", "2026-05-01T09:00"),
        ("2026-05-01T09:00", "2026-05-01T09:00", "2026-05-04T09:00"),
    ],
)
def test_a_morning_is_the_first_moment_of_an_opening_day(now: str, last: str, coming: str) -> None:
    assert mornings(OFFICE, at(now)) == (at(last), at(coming))


def test_a_clinic_without_hours_and_one_that_never_opens_have_mornings_too() -> None:
    for place in (PLACE, Location(id="o", name="O", hours={0: ()})):
        assert mornings(place, NOW) == mornings(PLACE, NOW) and mornings(place, NOW)[0] <= NOW < mornings(place, NOW)[1]
    shut = replace(OFFICE, holidays=frozenset(date(2025, 1, 1) + timedelta(days=n) for n in range(1500)))
    assert mornings(shut, at("2026-05-01T10:00"))[1] == at("2026-05-02T09:00")
