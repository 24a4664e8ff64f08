"""The numbers: what is counted when, and what is never averaged."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest

from bot.core.model import Draft, Escalation, Location, Reply, Stage, Status, Verb
from bot.core.pages import Query, parse
from bot.core.stats import add_up, bucket, open_minutes, page, percentile, period_days, tally
from tests.core.makers import NOW, PLACE, case, out, promised
from tests.core.test_deadlines import OFFICE, at


def answered(minutes: float, by: str = "maria", origin: str = "thanks/1"):
    return case(
        Status.ANSWERED,
        draft=Draft("x", origin),
        replies=(Reply("x", by, by, NOW + minutes * 60),),
    )


def rows(*counted: dict[str, int]) -> Counter[str]:
    total: Counter[str] = Counter()
    for row in counted:
        total.update(row)
    return total


RECEIVED = tally(None, case(), "received", PLACE)
LATE = case(passed=case().deadline)
MISSED = tally(case(), LATE, Verb.PASSED, PLACE)


def test_a_reply_in_time_and_a_late_one_make_half() -> None:
    counted = rows(
        RECEIVED, RECEIVED,
        tally(case(), answered(10), Verb.PUBLISHED, PLACE),
        tally(case(), answered(90), Verb.PUBLISHED, PLACE),
    )  # fmt: skip
    numbers = add_up(counted)
    assert (numbers.received, numbers.answered_share, numbers.met_share) == (2, 1.0, 0.5)
    assert (numbers.median, numbers.p90) == (10, 90)


def test_an_unanswered_post_counts_as_missed_once_it_is_late_and_never_in_the_median() -> None:
    counted = rows(RECEIVED, RECEIVED, tally(case(), answered(10), Verb.PUBLISHED, PLACE))
    assert add_up(counted).met_share == 1.0
    counted = rows(counted, MISSED)
    assert (add_up(counted).met_share, add_up(counted).median, add_up(counted).open) == (0.5, 10, 1)


def test_a_running_case_hides_no_missed_one() -> None:
    counted = rows(RECEIVED, RECEIVED, RECEIVED, tally(case(), answered(10), Verb.PUBLISHED, PLACE), MISSED)
    assert (add_up(counted).met_share, add_up(counted).open) == (0.5, 2)


def test_a_missed_post_that_is_answered_late_or_closed_after_all_is_missed_once_or_not_at_all() -> None:
    late = replace(answered(90), passed=LATE.passed)
    counted = rows(RECEIVED, MISSED, tally(LATE, late, Verb.PUBLISHED, PLACE))
    assert (add_up(counted).met_share, add_up(counted).answered) == (0.0, 1)
    closed = replace(LATE, status=Status.CLOSED, reason="spam")
    assert add_up(rows(RECEIVED, MISSED, tally(LATE, closed, Verb.DISMISS, PLACE))).met_share is None
    erased = tally(LATE, replace(closed, erased_at=NOW), Verb.ERASE, PLACE)
    assert add_up(rows(RECEIVED, MISSED, erased)).open == 0


def test_a_reply_that_is_found_after_the_case_was_closed_makes_it_answered_and_no_more_closed() -> None:
    closed = replace(case(Status.CLOSED), reason="spam")
    counted = rows(
        RECEIVED, RECEIVED, MISSED,
        tally(case(), closed, Verb.DISMISS, PLACE),
        tally(closed, answered(20), Verb.PUBLISHED, PLACE),
    )  # fmt: skip
    numbers = add_up(counted)
    assert (numbers.closed, numbers.answered, numbers.met_share, numbers.open) == (0, 1, 0.5, 1)


def test_a_promised_full_answer_that_is_late_is_no_second_miss() -> None:
    held = case(**promised(out(), Stage(by="maria"), NOW + 999))
    assert not tally(held, replace(held, passed=held.deadline), Verb.PASSED, PLACE)


def test_a_post_that_needed_no_reply_is_not_held_against_anybody() -> None:
    closed = replace(case(Status.CLOSED), reason="spam")
    counted = rows(
        RECEIVED,
        RECEIVED,
        tally(case(), answered(10), Verb.PUBLISHED, PLACE),
        tally(case(), closed, Verb.DISMISS, PLACE),
    )
    assert add_up(counted).answered_share == 1.0


def test_people_are_counted_apart_from_the_whole() -> None:
    counted = rows(
        RECEIVED, RECEIVED,
        tally(case(), answered(10), Verb.PUBLISHED, PLACE),
        tally(case(), answered(20, by="ben"), Verb.PUBLISHED, PLACE),
    )  # fmt: skip
    assert (add_up(counted).answered, add_up(counted, person="ben").answered, add_up(counted, person="ben").median) == (
        2,
        1,
        20,
    )


def test_a_conversation_that_is_taken_up_again_counts_again() -> None:
    assert "|received" in next(iter(tally(answered(1), case(Status.NEW, round=2), Verb.REOPEN, PLACE)))


def test_waiting_is_counted_in_opening_hours() -> None:
    assert open_minutes(OFFICE, at("2026-05-01T16:30"), at("2026-05-04T09:30")) == 60


@pytest.mark.parametrize(("minutes", "step"), [(0, 1), (0.2, 1), (59.5, 60), (61, 65), (240, 240), (241, 264)])
def test_times_fall_into_steps(minutes: float, step: int) -> None:
    assert bucket(minutes) == step


def test_nothing_has_no_percentile() -> None:
    assert percentile({}, "t", 0.5) is None


def test_a_month_is_compared_with_as_many_days_before() -> None:
    this, before = period_days(Query("stats", 0, "month"), date(2026, 5, 10))
    assert (this[0], this[-1], before[0], before[-1]) == ("2026-05-10", "2026-05-01", "2026-04-30", "2026-04-21")


def test_the_headline_passes_or_fails() -> None:
    counted = rows(*[RECEIVED] * 2, MISSED, tally(case(), answered(10), Verb.PUBLISHED, PLACE))
    shown = page(Query("stats"), counted, Counter(), "", {})
    assert shown.table[1][:2] == ("Answered within the deadline", "50% fail (the mark is 90%)")
    assert shown.data["mark"] == "fail"


def test_before_anything_is_due_the_headline_says_so_and_a_platform_has_its_name_on_the_screen() -> None:
    shown = page(Query("stats"), rows(RECEIVED), Counter(), "", {}, labels={"facebook": "Facebook"})
    assert "no post is due yet" in shown.table[1][1] and shown.data["mark"] == "no"
    assert shown.lines[0].text.startswith("Facebook: 1 received")
    assert "no posts yet" in page(Query("stats"), Counter(), Counter(), "", {}).table[1][1]


def test_an_escalation_counts() -> None:
    asked = case(escalation=Escalation("x", "a", "A", NOW))
    assert add_up(rows(RECEIVED, tally(case(), asked, Verb.ESCALATE, PLACE))).escalated == 1


def test_the_desk_s_own_call_for_a_manager_counts_as_one_and_an_i_am_on_it_or_its_end_as_none() -> None:
    asked = Escalation("pain", "desk", "Replydesk", NOW)
    new, called = case(Status.NEW), case(escalation=asked)
    on_it = case(escalation=replace(asked, acknowledged_by="boss", acknowledged_at=NOW + 9))
    left = case(escalation=replace(asked, left_name="Boss", left_at=NOW + 99))
    by_itself = case(escalation=Escalation("The deadline has passed", "desk", "Replydesk", 0.0, "boss", "Boss", NOW))
    counted = rows(
        tally(new, called, Verb.PREPARE, PLACE),
        tally(called, on_it, Verb.ACKNOWLEDGE, PLACE),
        tally(on_it, left, Verb.LAPSED, PLACE),
        tally(case(), by_itself, Verb.ACKNOWLEDGE, PLACE),
    )
    assert add_up(counted).escalated == 1


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("stats", Query("stats")),
        ("stats 30d facebook @Maria", Query("stats", 30, "30d", "facebook", "maria")),
        ("STATS month", Query("stats", 0, "month")),
        ("show #ABC", Query("show", case_id="abc")),
        ("", Query("help")),
        ("stats 31d", Query("help", wrong="31d")),
        ("sing", Query("help", wrong="sing")),
        ("show", Query("help", wrong="show (without an ID)")),
    ],
)
def test_words_are_understood_or_answered_with_help(words: str, asked: Query) -> None:
    assert parse(words, ("facebook",), {"maria": "maria"}) == asked


def test_two_clinics_are_counted_in_their_own_days() -> None:
    tokyo = Location(id="t", name="T", timezone="Asia/Tokyo")
    from bot.core.stats import day_of

    moment = at("2026-05-01T20:00")
    assert (
        day_of(case(clock_from=moment), OFFICE) == "2026-05-01"
        and day_of(case(clock_from=moment), tokyo) == "2026-05-02"
    )
