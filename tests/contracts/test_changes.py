"""What becomes of a case when its post changes: on every platform that tells us, with the inbox as the chat."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import redis

from bot.core.model import Status
from tests.platforms import telling
from tests.stories import Play, play

COMPLAINT = "I waited for an hour and nobody said a word."
CALMER = "I waited for an hour, but they said sorry."


@pytest.fixture
def told(request: pytest.FixtureRequest, valkey_url: str, db: redis.Redis) -> Iterator[Play]:
    with play(valkey_url, request.param, "inbox") as made:
        yield made


changes = pytest.mark.parametrize("told", telling("change"), indirect=True)
removals = pytest.mark.parametrize("told", telling("take_away"), indirect=True)
hiding = pytest.mark.parametrize("told", telling("hide"), indirect=True)
talking = pytest.mark.parametrize("told", telling("write_again"), indirect=True)
answering = pytest.mark.parametrize("told", telling("answer_there"), indirect=True)


@changes
def test_an_edit_shows_the_new_words_and_keeps_the_old_ones_in_the_log(told: Play) -> None:
    case = told.visitor.write(COMPLAINT)
    told.visitor.change(CALMER)
    after = told.case(case.id)
    assert after.post.text == CALMER and after.status is Status.WAITING
    assert CALMER in told.staff().card(case.id)
    assert [e.text for e in told.house.desk.store.history(case.id) if e.text in (COMPLAINT, CALMER)] == [
        COMPLAINT,
        CALMER,
    ]


@changes
def test_a_press_on_the_card_from_before_an_edit_publishes_nothing(told: Play) -> None:
    case = told.visitor.write(COMPLAINT)
    old = told.stage.keep("maria", case.id, "approve")
    told.visitor.change(CALMER)
    assert "out of date" in old()
    told.wait(60)
    assert told.visitor.replies() == []


@changes
def test_an_approved_reply_that_is_still_held_is_taken_back_by_an_edit(told: Play) -> None:
    case = told.visitor.write(COMPLAINT)
    told.staff().approve(case.id)
    told.visitor.change(CALMER)
    told.wait(60)
    assert told.visitor.replies() == [] and told.case(case.id).status is Status.WAITING


@changes
def test_an_edit_after_our_reply_opens_the_case_again(told: Play) -> None:
    case = told.visitor.write(COMPLAINT)
    told.staff().approve(case.id)
    told.wait(30)
    told.visitor.change(CALMER)
    after = told.case(case.id)
    assert after.status is Status.WAITING and after.post.text == CALMER
    assert told.visitor.replies() == [case.draft.text], "what we said stays said"


@removals
def test_a_post_that_is_taken_away_ends_the_case_and_calls_nobody(told: Play) -> None:
    case = told.visitor.write(COMPLAINT)
    told.visitor.take_away()
    told.wait(2 * 3600)
    assert told.case(case.id).status is Status.REMOVED
    assert told.stage.told() == [] and told.stage.told("boss") == []


@removals
def test_a_reply_that_is_held_for_a_post_that_goes_away_never_goes_out(told: Play) -> None:
    case = told.visitor.write(COMPLAINT)
    told.staff().approve(case.id)
    told.visitor.take_away()
    told.wait(120)
    assert told.visitor.replies() == [] and told.case(case.id).status is Status.REMOVED


@removals
def test_a_post_that_goes_away_after_our_reply_stays_answered_with_a_note(told: Play) -> None:
    case = told.visitor.write(COMPLAINT)
    told.staff().approve(case.id)
    told.wait(30)
    told.visitor.take_away()
    after = told.case(case.id)
    assert after.status is Status.ANSWERED and "removed after our reply" in after.notice


@hiding
def test_a_hidden_post_says_so_on_its_card_and_is_answered_all_the_same(told: Play) -> None:
    case = told.visitor.write(COMPLAINT)
    told.visitor.hide()
    assert told.case(case.id).hidden and "hidden on the platform" in told.staff().card(case.id)
    told.staff().approve(case.id)
    told.wait(30)
    assert told.visitor.replies() == [case.draft.text]


@hiding
def test_a_post_that_is_shown_again_is_as_it_was(told: Play) -> None:
    case = told.visitor.write(COMPLAINT)
    told.visitor.hide()
    told.visitor.hide(False)
    after = told.case(case.id)
    assert not after.hidden and after.draft == case.draft and after.status is Status.WAITING
    assert "is hidden on the platform" not in told.staff().card(case.id)


@talking
def test_whoever_writes_again_after_our_reply_is_answered_again(told: Play) -> None:
    case = told.visitor.write(COMPLAINT)
    told.staff().approve(case.id)
    told.wait(30)
    told.visitor.write_again("And still nobody called me back.")
    after = told.case(case.id)
    assert after.status is Status.WAITING and "still nobody called" in after.post.text


@answering
def test_an_answer_written_on_the_platform_itself_ends_the_waiting_and_the_pings(told: Play) -> None:
    case = told.visitor.write(COMPLAINT)
    told.wait(20 * 60)
    told.visitor.answer_there("Thank you, please call us at (217) 555-0143.")
    assert told.case(case.id).status is Status.ANSWERED
    assert "Answered on" in told.staff().card(case.id)
    told.wait(3 * 3600)
    assert told.stage.told() == [] and told.stage.told("boss") == []
    assert told.visitor.replies() == ["Thank you, please call us at (217) 555-0143."]


@answering
def test_our_own_reply_that_comes_back_is_answered_by_whoever_approved_it(told: Play) -> None:
    case = told.visitor.write(COMPLAINT)
    told.staff().approve(case.id)
    told.wait(30)
    told.visitor.deliver()
    assert told.case(case.id).reply.by_name == "Maria" and len(told.case(case.id).replies) == 1
