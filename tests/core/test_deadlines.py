"""The 60 minutes: counted in opening hours, pinged at the right moments, told in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.core.deadlines import Policy, after, countdown, next_wake, pings
from bot.core.model import Delivery, Escalation, Location, Status
from tests.core.makers import NOW, PLACE, POLICY, case

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


def test_an_untouched_case_is_pinged_at_30_45_55_and_60_minutes_and_then_five_times() -> None:
    plan = pings(case(), PLACE, POLICY)
    assert [(p.at - NOW) / 60 for p in plan] == [30, 45, 55, 60, 75, 90, 105, 120, 135]
    assert [p.to for p in plan] == ["owner"] * 3 + ["managers"] * 6


def test_the_checkpoints_follow_another_deadline() -> None:
    place = replace(PLACE, minutes={"facebook": 120})
    plan = pings(case(deadline=NOW + 7200), place, POLICY)
    assert [(p.at - NOW) / 60 for p in plan][:4] == [60, 90, 110, 120]


@pytest.mark.parametrize("status", [Status.ANSWERED, Status.CLOSED, Status.REMOVED])
def test_nobody_is_pinged_about_a_case_that_is_over(status: Status) -> None:
    assert pings(case(status), PLACE, POLICY) == []


def test_a_reply_that_is_on_its_way_is_not_pinged_about() -> None:
    held = case(Status.APPROVED)
    held = replace(held, replies=(replace(held.approval, hold_until=NOW + 3610),))
    assert min(p.at for p in pings(held, PLACE, POLICY)) > NOW + 3610


def test_a_reply_that_keeps_failing_is_pinged_about() -> None:
    assert [p for p in pings(case(Status.APPROVED, attempts=2), PLACE, POLICY) if p.at == NOW + 3600]


def test_an_escalation_pings_the_managers_at_once_and_again_until_somebody_is_on_it() -> None:
    asked = case(escalation=Escalation("angry", "staff", "Front desk", NOW + 60))
    plan = [p for p in pings(asked, PLACE, POLICY) if p.to == "managers"]
    assert [(p.at - NOW) / 60 for p in plan] == [1, 16, 31, 46, 60, 75, 90, 105, 120, 135]


def test_i_am_on_it_stops_the_pings_and_a_forgotten_case_comes_back() -> None:
    taken = case(escalation=Escalation("angry", "staff", "F", NOW + 60, "boss", "B", NOW + 3700))
    plan = [p for p in pings(taken, PLACE, POLICY) if p.at > NOW + 3700]
    assert [(p.at - NOW - 3700) / 60 for p in plan] == [30, 45, 60, 75, 90, 105]


def test_repeats_wait_for_opening_time() -> None:
    late = case(clock_from=at("2026-05-01T15:50"), deadline=at("2026-05-01T16:50"))
    plan = pings(late, OFFICE, POLICY)
    assert [p.at for p in plan if p.key.endswith("late1")] == [at("2026-05-04T09:05")]


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


def test_a_case_is_looked_at_again_when_its_hold_ends() -> None:
    assert next_wake(case(Status.APPROVED), PLACE, POLICY, Delivery(), NOW) == NOW + 20


def test_a_case_that_is_over_is_never_looked_at_again() -> None:
    assert next_wake(case(Status.ANSWERED), PLACE, Policy(), Delivery(), NOW) is None


def test_a_ping_that_could_not_be_sent_is_tried_again_later_not_at_once() -> None:
    assert next_wake(case(), PLACE, POLICY, Delivery(waits={"ping.slack": NOW + 1850}), NOW + 1801) == NOW + 1850
