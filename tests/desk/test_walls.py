"""What one clinic says and does stays inside its walls: the same calls, by somebody of the next clinic."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
import redis

from bot import answers
from bot.core.card import Card
from bot.core.model import DESK, Command, Location, Person, Post, Role, Triage, Verb
from bot.core.pages import Page
from bot.core.ports import Denied, Health
from bot.core.practice import Practice
from bot.desk import Desk
from bot.jobs import Waker
from bot.store import Store
from tests.core.makers import NOW

A = Person("ann", "Ann", {"a": Role.MANAGER})
B = Person("bob", "Bob", {"b": Role.MANAGER})
LOOKS = Person("lou", "Lou", {"a": Role.VIEWER})
STRANGER = Person("slack:U7", "Rosa", listed=False)


class Pages:
    """A platform with one page for each clinic, the second in trouble."""

    name, label, limit = "facebook", "Facebook", 8000

    def health(self) -> list[Health]:
        return [
            Health("Facebook", "ok"),
            Health("Facebook page pa", "ok", about="pa"),
            Health("Facebook page pb", "failing", "The token of pb is dead.", about="pb"),
            Health("Facebook page px", "failing", "The token of px is dead.", about="px"),
        ]


class House:
    def __init__(self, db: redis.Redis) -> None:
        self.store = Store(db, Waker(db), lambda: NOW)
        places = {
            id: Location(id=id, name=name, accounts={"facebook": (f"p{id}",)}, managers=(who,))
            for id, name, who in (("a", "Harbour Smiles", "ann"), ("b", "Bay Dental", "bob"))
        }
        practice = Practice(places, {p.id: p for p in (A, B)}, answers.load())
        read = lambda text, stars: Triage("negative", "wait_time")  # noqa: E731
        self.desk = Desk(self.store, {"facebook": Pages()}, {}, lambda: practice, read, lambda: NOW)  # type: ignore[dict-item]
        self.numbers = itertools.count()

    def write(self, page: str) -> str:
        post = Post(
            platform="facebook", id=f"{page}_{next(self.numbers)}", account=page, text="I waited an hour.",
            author="Robin", author_id="1", posted_at=NOW, seen_at=NOW,
        )  # fmt: skip
        self.desk.receive("facebook", [post])
        case_id = self.store.case_of("facebook", post.id)
        assert case_id
        self.desk.advance(case_id)
        return case_id


@pytest.fixture
def house(db: redis.Redis) -> Iterator[House]:
    yield House(db)


@pytest.mark.parametrize("by", [B, STRANGER])
def test_nobody_of_another_clinic_finds_a_case_in_any_call(house: House, by: Person) -> None:
    case_id = house.write("pa")
    desk = house.desk
    assert desk.card(case_id, by) is None and not desk.sees(case_id, by)
    assert desk.listed("open", by)[0] == [] and desk.recent_cards(by) == []
    assert desk.choices(case_id, by) == ()
    with pytest.raises(LookupError):
        desk.check(case_id, "Thank you.", by)
    for words in (f"show {case_id}", "open", "overdue", "mine", "stats 30d"):
        answer = desk.ask(words, by)
        assert isinstance(answer, Page)
        assert case_id not in repr(answer).replace(f"“{case_id}”", "") and "Robin" not in repr(answer)
        assert answer.data.get("received", 0) == 0


@pytest.mark.parametrize("verb", [Verb.APPROVE, Verb.EDIT, Verb.SEND, Verb.ESCALATE, Verb.CLAIM, Verb.DISMISS])
def test_a_press_from_another_clinic_changes_nothing_and_does_not_even_say_that_there_is_a_case(
    house: House, verb: Verb
) -> None:
    case_id = house.write("pa")
    before = house.store.find(case_id)
    with pytest.raises(LookupError):
        house.desk.act(Command(case_id=case_id, verb=verb, by=B, text="Thank you.", reason="because"))
    assert house.store.find(case_id) == before


def test_the_same_calls_answer_the_clinics_own_people(house: House) -> None:
    mine, theirs = house.write("pa"), house.write("pb")
    assert [c.case_id for c in house.desk.listed("open", A)[0]] == [mine]
    assert [c.case_id for c in house.desk.listed("open", B)[0]] == [theirs]
    assert {c.case_id for c in house.desk.listed("open", DESK)[0]} == {mine, theirs}
    assert isinstance(house.desk.ask(f"show {mine}", A), Card)
    assert house.desk.check(mine, "Thank you.", A).text_hash


def test_whoever_may_look_sees_the_card_without_a_button_and_is_refused_in_a_sentence(house: House) -> None:
    case_id = house.write("pa")
    card = house.desk.card(case_id, LOOKS)
    assert card and card.buttons == card.menu == ()
    with pytest.raises(Denied, match="may look at this"):
        house.desk.act(Command(case_id=case_id, verb=Verb.APPROVE, by=LOOKS))


def test_numbers_are_of_the_clinics_one_sees_and_of_one_that_is_named(house: House) -> None:
    for page in ("pa", "pa", "pb"):
        house.write(page)

    def received(words: str, by: Person) -> object:
        page = house.desk.ask(words, by)
        assert isinstance(page, Page)
        return page.data.get("received", page.summary)

    assert (received("stats", A), received("stats", B), received("stats", DESK)) == (2, 1, 3)
    assert received("stats harbour smiles 30d", DESK) == received("stats a facebook", DESK) == 2
    assert received("stats Bay Dental", DESK) == 1
    assert received("stats b", A) == "I do not know “b”."


def test_a_colleague_of_another_clinic_is_no_name_one_can_ask_for(house: House) -> None:
    answer = house.desk.ask("stats bob", A)
    assert isinstance(answer, Page) and answer.summary == "I do not know “bob”."


def test_a_broken_connection_is_told_to_its_own_clinic_and_to_whoever_runs_the_desk(house: House) -> None:
    said = {by.id: repr(house.desk.ask("health", by)) for by in (A, B, DESK)}
    assert "token" not in said["ann"] and "page pa" in said["ann"]
    assert "The token of pb is dead" in said["bob"] and "page pa" not in said["bob"] and "px" not in said["bob"]
    assert "The token of pb is dead" in said["desk"] and "The token of px is dead" in said["desk"]


def test_a_stranger_is_told_how_to_get_in_and_an_outsider_that_this_is_not_for_them(house: House) -> None:
    for words in ("open", "stats", "health", "show x"):
        inside = house.desk.ask(words, STRANGER)
        outside = house.desk.ask(words, house.desk.person("slack", "U8", outsider=True))
        assert isinstance(inside, Page) and "not in the list" in inside.summary
        assert isinstance(outside, Page) and outside.summary == "Only people who work here can use this."
