"""What needs a manager's yes, through the whole desk: judged on the case as it is, kept in the store, forgotten on request."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import redis

from bot.core.model import Command, Person, Role, Status, Verb
from tests.desk.test_walls import A, House

DESK_OF_A = Person("cleo", "Cleo", {"a": Role.STAFF})


@pytest.fixture
def house(db: redis.Redis) -> Iterator[House]:
    yield House(db)


def press(house: House, case_id: str, verb: Verb, by: Person, **typed: str) -> str:
    return house.desk.act(Command(case_id=case_id, verb=verb, by=by, **typed)).text


def test_a_press_is_judged_on_the_case_as_it_is_and_not_on_a_copy_from_before_a_manager_was_asked(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    case_id = house.write("pa")
    before = house.store.find(case_id)
    press(house, case_id, Verb.ESCALATE, A, reason="Please look")
    monkeypatch.setattr(house.store, "recall", lambda name: before)
    assert "A manager has to say yes first" in press(house, case_id, Verb.DISMISS, DESK_OF_A, reason="Spam")
    case = house.store.find(case_id)
    assert case and case.status is Status.WAITING and case.request and case.request.reason == "Spam"


def test_a_request_is_kept_with_its_words_until_a_manager_answers_or_its_person_is_forgotten(house: House) -> None:
    first, second = house.write("pa"), house.write("pa")
    for case_id in (first, second):
        press(house, case_id, Verb.ESCALATE, A, reason="Please look")
        press(house, case_id, Verb.DISMISS, DESK_OF_A, reason="Spam")
    press(house, first, Verb.GRANT, A)
    closed = house.store.find(first)
    assert closed and (closed.status, closed.reason, closed.request) == (Status.CLOSED, "Spam", None)
    house.desk.erase(second, A)
    erased = house.store.find(second)
    assert erased and erased.request is None
