"""Giving a case to somebody, putting it aside, calling and thanking: through the whole desk, on the real store."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import redis

from bot.chats.inbox.client import add_account
from bot.core.model import Person, StageName, Status, Verb
from bot.core.ports import Denied
from tests.core.makers import NOW
from tests.desk.test_by_hand import BOSS, FOUND, MARIA, VERA, House


@pytest.fixture
def house(db: redis.Redis) -> Iterator[House]:
    made = House(db)
    add_account(made.desk.store, "rosa", "Rosa", "a long enough password", "staff", ("a",))
    add_account(made.desk.store, "zoe", "Zoe", "a long enough password", "staff", ("b",))
    yield made


@pytest.fixture
def waiting(house: House) -> str:
    case_id = house.desk.paste(FOUND, MARIA)[1]
    house.later(case_id, 1)
    return case_id


def names(house: House, case_id: str, by: Person, verb: Verb = Verb.ASSIGN) -> list[str]:
    return [name for _, name in house.desk.colleagues(case_id, by, verb)]


def test_a_case_can_be_given_to_whoever_may_work_there_with_or_without_a_chat(house: House, waiting: str) -> None:
    assert names(house, waiting, MARIA) == ["Boss (manager)", "Rosa (front desk)"]
    assert names(house, waiting, BOSS) == ["Maria (front desk)", "Rosa (front desk)"]
    assert names(house, waiting, MARIA, Verb.FIND_OUT)[0] == "The managers"
    assert names(house, waiting, MARIA, Verb.CALL)[0] == "Maria (you)"
    assert names(house, waiting, VERA) == [], "whoever may only look gives nothing away"


def test_it_stands_in_the_list_of_whoever_was_given_it_until_it_is_given_back(house: House, waiting: str) -> None:
    house.press(waiting, Verb.ASSIGN, to="inbox:rosa", reason="You know them")
    given = house.case(waiting).given
    assert given and (given.to, given.to_name) == ("inbox:rosa", "Rosa")
    rosa = house.desk.somebody("rosa")
    assert rosa and [c.case_id for c in house.desk.listed("mine", rosa)[0]] == [waiting]
    house.press(waiting, Verb.RELEASE, rosa)
    assert house.desk.counts(rosa).mine == 0


@pytest.mark.parametrize("to", ["nobody", "inbox:zoe", "vera", ""])
def test_nobody_who_may_not_work_there_can_be_given_anything(house: House, waiting: str, to: str) -> None:
    with pytest.raises(Denied, match="choose somebody who works at this clinic"):
        house.press(waiting, Verb.ASSIGN, to=to, reason="x")


def test_a_question_is_put_to_the_person_of_the_list(house: House, waiting: str) -> None:
    with pytest.raises(Denied, match="choose somebody"):
        house.press(waiting, Verb.FIND_OUT, to="nobody", reason="What about Saturdays?")
    with pytest.raises(Denied, match="no holding reply"):
        house.press(waiting, Verb.FIND_OUT, to="boss", reason="What about Saturdays?")


def test_it_is_put_aside_until_a_moment_in_words_and_comes_back_by_itself(house: House, waiting: str) -> None:
    with pytest.raises(Denied, match="Please write until when"):
        house.press(waiting, Verb.SNOOZE, ground="at", reason="soon")
    house.press(waiting, Verb.SNOOZE, ground="2 hours", reason="She is in a chair")
    case = house.case(waiting)
    assert case.snooze and (case.snooze.until, case.snooze.why) == (NOW + 1 + 7200, "She is in a chair")
    assert house.later(waiting, 7300).snoozed_until is None
    assert any("put aside until now" in line for line in house.history(waiting))


def test_a_call_is_due_in_half_a_day_or_when_somebody_says(house: House, waiting: str) -> None:
    house.press(waiting, Verb.CALL, to="maria", reason="An hour in the waiting room")
    [stage] = house.case(waiting).follow
    assert (stage.owner, stage.due) == ("maria", NOW + 1 + 240 * 60)
    house.press(waiting, Verb.CALLED, ground="no")
    with pytest.raises(Denied, match="Please write until when"):
        house.press(waiting, Verb.CALL, to="boss", reason="x", ground="they")
    house.press(waiting, Verb.CALL, to="boss", reason="x", ground="1h")
    assert house.case(waiting).follow[-1].due == NOW + 1 + 3600


def test_thanks_in_public_are_a_round_of_their_own_that_a_person_posts(house: House) -> None:
    case_id = house.approved()
    house.press(case_id, Verb.POSTED)
    house.press(case_id, Verb.CALL, to="maria", reason="An hour in the waiting room")
    house.press(case_id, Verb.CALLED, ground="resolved")
    house.press(case_id, Verb.THANK)
    case = house.case(case_id)
    assert (case.status, case.round, case.stages[0].name) == (Status.WAITING, 2, StageName.CLOSE_OUT)
    assert case.draft.why == "No draft: no stock answer fits this post.", "this clinic has none"


def test_whoever_runs_an_account_that_is_gone_is_known_no_more(house: House, waiting: str) -> None:
    assert house.desk.roll.person("inbox:nobody") is None and house.desk.roll.person("maria") == MARIA
