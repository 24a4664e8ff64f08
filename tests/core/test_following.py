"""What follows an answer: the call, the word of thanks, what a complaint came from, and what came of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.core.buttons import card_and_more
from bot.core.card import draw
from bot.core.decisions import decide
from bot.core.following import CAUSES, RESULTS, call, last_call, thankable, turned
from bot.core.intake import Clock, change_case, write_more
from bot.core.lists import lists_of, owned
from bot.core.model import (
    Case,
    Change,
    Command,
    Delivery,
    Draft,
    Kind,
    Person,
    StageName,
    Status,
    Triage,
    Verb,
)
from bot.core.pings import PingKind
from bot.core.ports import Denied
from bot.core.reminders import next_wake, pings
from bot.core.stats import add_up, tally
from tests.core.makers import NOW, OTHER, PLACE, POLICY, STAFF, case, fine, out, post

UNHAPPY = Triage("negative", "wait_time")
DONE = case(Status.ANSWERED, replies=(out(),), triage=UNHAPPY, post=post(rating=1.0))


def press(before: Case, verb: Verb, by: Person = STAFF, now: float = NOW + 120, **fields: Any) -> tuple[Case, str, str]:
    command = Command(case_id="abc", verb=verb, by=by, **fields)
    after, entry, said = decide(before, command, fine, POLICY, "UTC", lambda text: 8000, now)
    return after, entry.detail, said


def asked(before: Case = DONE, to: Person = OTHER, **fields: Any) -> Case:
    return press(before, Verb.CALL, asked=to, due=NOW + 7200, reason="She is upset", **fields)[0]


def called(result: str, before: Case | None = None, **fields: Any) -> Case:
    return press(before or asked(), Verb.CALLED, OTHER, NOW + 3600, ground=result, due=NOW + 90_000, **fields)[0]


def kinds(one: Case, now: float) -> list[tuple[PingKind, float]]:
    return [(p.kind, p.at - NOW) for p in pings(one, PLACE, POLICY, now)]


# a call


def test_a_call_has_somebody_who_makes_it_a_moment_and_a_reason() -> None:
    after, detail, said = press(DONE, Verb.CALL, asked=OTHER, due=NOW + 7200, reason="She is upset")
    stage = call(after)
    assert stage and (stage.name, stage.owner, stage.by, stage.due) == (
        StageName.PRIVATE, "other", "staff", NOW + 7200,
    )  # fmt: skip
    assert detail == "Other desk: She is upset" and "Other desk is to call them" in said
    assert after.status is Status.ANSWERED and lists_of(after)[owned("other")] == NOW + 7200


def test_whoever_is_to_call_hears_it_is_reminded_and_each_morning_again_with_the_managers() -> None:
    one = asked()
    assert kinds(one, NOW + 3 * 86400)[:2] == [(PingKind.TASK, 120), (PingKind.TASK_DUE, 7200)]
    later = [p for p in pings(one, PLACE, POLICY, NOW + 3 * 86400) if p.at > NOW + 7200]
    assert later and {p.to for p in later} == {"callers"}
    assert next_wake(one, PLACE, POLICY, Delivery(), NOW + 3 * 86400) is not None


def test_whoever_calls_themselves_is_not_told_that_they_will() -> None:
    assert PingKind.TASK not in dict(kinds(asked(to=STAFF), NOW))
    assert PingKind.TASK_DONE not in dict(kinds(called("no", asked(to=STAFF)), NOW))


def test_there_is_one_call_at_a_time_and_it_wants_a_name_and_a_reason() -> None:
    with pytest.raises(Denied, match="to call them already"):
        asked(asked())
    with pytest.raises(Denied, match="choose somebody"):
        press(DONE, Verb.CALL, reason="x")
    with pytest.raises(Denied, match="nothing about health"):
        press(DONE, Verb.CALL, asked=OTHER)


@pytest.mark.parametrize("result", [id for id, _ in RESULTS])
def test_a_call_ends_with_how_it_went_and_is_tried_again_where_nobody_was_there(result: str) -> None:
    after = called(result)
    if result == "voicemail":
        again = call(after)
        assert again and (again.due, again.result) == (NOW + 90_000, "voicemail")
        return
    made = last_call(after)
    assert call(after) is None and made and (made.result, made.done_at) == (result, NOW + 3600)
    assert kinds(after, NOW + 9 * 86400) == [(PingKind.TASK_DONE, 3600)]
    assert next_wake(after, PLACE, POLICY, Delivery(sent=frozenset({f"call{NOW + 120:.0f}.done"})), NOW) is None


def test_how_a_call_went_is_of_the_list_also_where_it_is_written() -> None:
    assert press(asked(), Verb.CALLED, reason="resolved: she was glad")[1] == "Settled: she was glad"
    with pytest.raises(Denied, match="how the call went"):
        press(asked(), Verb.CALLED, reason="fine")
    with pytest.raises(Denied, match="Nobody is to call"):
        press(DONE, Verb.CALLED, ground="no")


def test_a_card_says_who_calls_by_when_with_a_guide_and_afterwards_how_it_went() -> None:
    facts = dict(draw(asked(), PLACE, "Facebook", [], NOW + 120).facts)
    assert "Other desk calls them by" in facts["Call"] and "nothing about health" in facts["For the call"]
    assert "Settled" in dict(draw(called("resolved"), PLACE, "Facebook", [], NOW + 120).facts)["Called"]


# thanks in public


def test_thanks_in_public_begin_only_after_somebody_was_talked_to_and_once() -> None:
    assert not thankable(DONE) and not thankable(asked()) and not thankable(called("no"))
    talked = called("resolved")
    assert thankable(talked)
    assert not thankable(replace(talked, post=replace(talked.post, kind=Kind.MESSAGE)))
    thanked = replace(talked, replies=(*talked.replies, out("Thanks for the feedback.", at=NOW + 9000)))
    assert not thankable(thanked)
    with pytest.raises(Denied, match="first somebody talks"):
        press(DONE, Verb.THANK)


def test_thanks_are_a_round_of_their_own_with_a_draft_a_moment_and_no_answer_in_the_numbers() -> None:
    after = press(called("resolved"), Verb.THANK, draft=Draft("Thank you for the feedback."), due=NOW + 90_000)[0]
    assert (after.status, after.round, after.draft.text) == (Status.WAITING, 2, "Thank you for the feedback.")
    assert [stage.name for stage in after.stages] == [StageName.CLOSE_OUT] and after.deadline == NOW + 90_000
    sent = replace(after, status=Status.ANSWERED, replies=(*after.replies, out("Thank you.", round=2)))
    assert "answered" not in {name.split("|")[3] for name in tally(after, sent, Verb.PUBLISHED, PLACE)}
    missed = replace(after, passed=after.deadline)
    assert not tally(after, missed, Verb.PASSED, PLACE)


@pytest.mark.parametrize("lacks", [frozenset(), frozenset({Verb.THANK})])
def test_there_is_no_such_button_where_a_second_reply_takes_the_place_of_the_first(lacks: frozenset[Verb]) -> None:
    face, _ = card_and_more(called("resolved"), NOW + 9000, POLICY, STAFF, lacks)
    assert (Verb.THANK in [b.verb for b in face]) is not bool(lacks)


# what it came from


def test_a_complaint_that_is_dealt_with_asks_once_what_it_came_from_and_takes_skip() -> None:
    for result, _ in CAUSES:
        after, detail, _ = press(DONE, Verb.CAUSE, ground=result, reason="We offered a call; the list is checked twice")
        assert after.cause == result and "We offered a call" in detail
        assert Verb.CAUSE not in [b.verb for b in card_and_more(after, NOW, POLICY, STAFF)[0]]
    assert Verb.CAUSE in [b.verb for b in card_and_more(DONE, NOW, POLICY, STAFF)[0]]
    happy = replace(DONE, triage=Triage("positive", "praise"), post=post(rating=5.0))
    assert Verb.CAUSE not in [b.verb for b in sum(card_and_more(happy, NOW, POLICY, STAFF), ())]
    with pytest.raises(Denied, match="or Skip"):
        press(DONE, Verb.CAUSE, ground="weather")


def test_causes_are_counted_and_a_skipped_one_is_not_shown() -> None:
    rows: dict[str, int] = {}
    for ground in ("waiting", "waiting", "skip"):
        after = press(DONE, Verb.CAUSE, ground=ground)[0]
        for name, n in tally(DONE, after, Verb.CAUSE, PLACE).items():
            rows[name] = rows.get(name, 0) + n
    assert add_up(rows).causes == {"waiting": 2}


# what came of it

CLOCK = Clock(PLACE, POLICY, NOW + 9000, read=lambda text, stars: Triage("positive", "praise", "low"))


def test_better_words_after_our_reply_are_an_outcome_with_stars_before_and_after() -> None:
    newer = post(rating=5.0, text="Update: all settled, very kind", change=Change.EDITED, seen_at=NOW + 8000)
    changed = change_case(DONE, newer, CLOCK)
    assert changed and changed[0].outcome
    assert (changed[0].outcome.before, changed[0].outcome.after, turned(changed[0])) == (1.0, 5.0, True)
    assert tally(DONE, changed[0], Verb.POST_EDITED, PLACE) == {"main|facebook||turned": 1}
    fact = dict(draw(changed[0], PLACE, "Facebook", [], NOW + 9000).facts)["What came of it"]
    assert fact == "They changed their words for the better, from 1 to 5 stars"


def test_thanks_after_our_reply_turn_a_complaint_around_and_praise_that_is_thanked_does_not() -> None:
    thanks = post(id="1_9", text="Thank you so much", posted_at=NOW + 8000, seen_at=NOW + 8000)
    changed = write_more(DONE, thanks, CLOCK)
    assert changed and turned(changed[0])
    happy = replace(DONE, triage=Triage("positive", "praise"), post=post(rating=5.0))
    again = write_more(happy, thanks, CLOCK)
    assert again and again[0].outcome and not turned(again[0])


def test_words_that_are_taken_away_after_our_reply_are_counted_apart() -> None:
    gone = change_case(DONE, post(change=Change.REMOVED, seen_at=NOW + 8000), CLOCK)
    assert gone and not turned(gone[0])
    assert tally(DONE, gone[0], Verb.POST_REMOVED, PLACE) == {"main|facebook||taken": 1}


def test_what_happens_before_we_replied_is_no_outcome() -> None:
    waiting = case(triage=UNHAPPY)
    gone = change_case(waiting, post(change=Change.REMOVED, seen_at=NOW + 8000), CLOCK)
    assert gone and gone[0].outcome is None
