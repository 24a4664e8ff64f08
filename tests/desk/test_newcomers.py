"""A press by somebody whom nobody listed, through the whole desk: asked once, answered once, told, and kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
import redis

from bot.chats.inbox.chat import Inbox
from bot.core.model import Command, Person, Role, Verb
from bot.core.newcomers import NO, YES, Newcomer, Question, answered, reminders
from bot.core.ports import Denied, TryLater
from bot.settings import ReviewsFile
from bot.store.changes import listen
from bot.wiring.practice import asked_of, keep_settings
from tests.core.makers import NOW
from tests.desk.test_walls import House

ANN = Person("ann", "Ann", {"a": Role.MANAGER}, {"note": "N1", "inbox": "ann"})
BOB = Person("bob", "Bob", {"b": Role.MANAGER}, {"note": "N2", "inbox": "bob"})
CLEO = Person("cleo", "Cleo", {"a": Role.STAFF}, {"note": "N3"})


class Notes:
    """A chat of slips of paper."""

    name = "note"

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, str]] = []
        self.said: list[tuple[str, str]] = []
        self.away = False

    def reaches(self, person: Person) -> bool:
        return "note" in person.handles

    def put(self, question: Question, person: Person, key: str) -> None:
        if self.away:
            raise TryLater("The slips are out.")
        self.asked.append((person.id, question.text, question.id))

    def tell(self, text: str, handle: str, key: str) -> None:
        self.said.append((handle, text))


@pytest.fixture
def house(db: redis.Redis) -> Iterator[House]:
    made = House(db)
    made.practice = replace(made.practice, people={p.id: p for p in (ANN, BOB, CLEO)})
    made.notes = Notes()  # type: ignore[attr-defined]
    made.desk.porter.chats = {"note": made.notes}  # type: ignore[attr-defined]
    yield made


def rosa(house: House) -> Person:
    return house.desk.person("note", "N7", "Rosa")


def press(house: House, case_id: str, by: Person, verb: Verb = Verb.APPROVE) -> str:
    with pytest.raises(Denied) as refused:
        house.desk.act(Command(case_id=case_id, verb=verb, by=by, reason="because"))
    return str(refused.value)


def work(house: House) -> None:
    for one in house.store.newcomers():
        house.desk.advance(f"newcomer:{one.id}")


def question(house: House) -> str:
    [one] = house.store.newcomers()
    return one.id


def test_the_managers_of_that_clinic_are_asked_once_however_often_somebody_presses(house: House) -> None:
    first, second = house.write("pa"), house.write("pa")
    before = house.store.find(first)
    assert "A manager (Ann) was asked just now" in press(house, first, rosa(house))
    work(house)
    for verb in (Verb.CLAIM, Verb.ESCALATE):
        assert "A manager (Ann) was asked" in press(house, second, rosa(house), verb)
    work(house)
    asked = house.notes.asked  # type: ignore[attr-defined]
    assert [who for who, *_ in asked] == ["ann"] and asked[0][1].startswith("Let Rosa work here?")
    assert house.store.find(first) == before


def test_without_an_answer_for_a_day_the_next_press_asks_again(house: House) -> None:
    case_id, now = house.write("pa"), [NOW]
    house.desk.porter.clock = lambda: now[0]
    for hours in (0, 23, 24, 25):
        now[0] = NOW + hours * 3600
        press(house, case_id, rosa(house))
        work(house)
    asked = [text for _, text, _ in house.notes.asked]  # type: ignore[attr-defined]
    assert ["yet" in text for text in asked] == [False, True, False], (
        "and the opening day between began with a reminder"
    )


def test_a_chat_that_is_away_is_asked_again_and_nobody_twice(house: House) -> None:
    press(house, house.write("pa"), rosa(house))
    notes: Notes = house.notes  # type: ignore[attr-defined]
    notes.away = True
    assert house.desk.porter.look(question(house)) == NOW + 10
    notes.away = False
    tomorrow = reminders(house.store.newcomers()[0], house.practice.locations["a"])[0]
    assert house.desk.porter.look(question(house)) == tomorrow
    assert house.desk.porter.look(question(house)) == tomorrow
    assert len(notes.asked) == 1


def test_a_question_without_an_answer_is_put_again_each_opening_day_and_ends_with_a_word_to_both(house: House) -> None:
    case_id, notes = house.write("pa"), house.notes  # type: ignore[attr-defined]
    press(house, case_id, rosa(house))
    [one], place, now = house.store.newcomers(), house.practice.locations["a"], [NOW]
    house.desk.porter.clock = lambda: now[0]
    *days, end = reminders(one, place)
    assert [round((later - earlier) / 3600) for earlier, later in pairwise([*days, end])] == [24, 24, 24]
    for n, at in enumerate([NOW, *days, end]):
        now[0] = at
        next_look = house.desk.porter.look(one.id)
        house.desk.porter.look(one.id) if next_look else None
        assert len(notes.asked) == min(n + 1, 4), "once a day, however often a worker looks"
    assert next_look is None and "Nobody has answered yet" in notes.asked[-1][1]
    assert [who for who, _ in notes.said] == ["N7", "N1"]
    assert "Please talk to Ann" in notes.said[0][1] and "whether Rosa may work" in notes.said[1][1]
    assert house.store.newcomers() == []
    assert "A manager (Ann) was asked just now" in press(house, case_id, rosa(house)), "and a press asks anew"


@pytest.mark.parametrize(("yes", "says"), [(True, "Ann says yes"), (False, "Ann says no")])
def test_the_answer_is_kept_told_to_the_newcomer_once_and_written_down_with_who_gave_it(
    house: House, yes: bool, says: str
) -> None:
    press(house, house.write("pa"), rosa(house))
    work(house)
    said = house.desk.answer(question(house), yes, ANN, "note")
    assert said.startswith("Rosa can") and "is told so" in said
    work(house)
    work(house)
    [(handle, text)] = house.notes.said  # type: ignore[attr-defined]
    assert handle == "N7" and text.startswith(says)
    [entry] = house.store.entries_at_the_door()
    assert (entry["what"], entry["name"], entry["by"]) == (
        "let in at a" if yes else "not let in at a", "note:N7", "Ann, note",
    )  # fmt: skip


def test_a_no_is_remembered_and_said_at_the_next_press(house: House) -> None:
    case_id = house.write("pa")
    press(house, case_id, rosa(house))
    house.desk.answer(question(house), False, ANN, "note")
    assert "Ann said no to your working here" in press(house, case_id, rosa(house))
    work(house)
    assert len(house.notes.asked) == 0  # type: ignore[attr-defined]


def test_only_a_manager_of_that_clinic_answers_and_only_once(house: House) -> None:
    press(house, house.write("pa"), rosa(house))
    name = question(house)
    with pytest.raises(Denied, match="Only a manager"):
        house.desk.answer(name, True, CLEO, "note")
    for nobody in (BOB, rosa(house), house.desk.person("note", "N8", outsider=True)):
        with pytest.raises(LookupError):
            house.desk.answer(name, True, nobody, "note")
    house.desk.answer(name, False, ANN, "note")
    with pytest.raises(Denied, match="Ann has answered already: no"):
        house.desk.answer(name, True, ANN, "note")
    assert "can work" in house.desk.answer(name, True, ANN, "inbox", NO)  # who sees the no may take it back
    assert house.store.newcomers()[0].answer == YES


def test_a_manager_sees_who_asked_at_their_own_clinics(house: House) -> None:
    press(house, house.write("pa"), rosa(house))
    assert [(one.name, place) for one, place in house.desk.newcomers(ANN)] == [("Rosa", "Harbour Smiles")]
    assert house.desk.newcomers(BOB) == house.desk.newcomers(CLEO) == house.desk.newcomers(rosa(house)) == []


@pytest.mark.parametrize("choice", ["work", "look", "nothing"])
def test_outsiders_are_asked_for_nowhere_and_see_nothing_whatever_a_clinic_says(house: House, choice: str) -> None:
    case_id = house.write("pa")
    place = replace(house.practice.locations["a"], unlisted=choice)
    house.practice = replace(house.practice, locations={**house.practice.locations, "a": place})
    guest = house.desk.person("note", "N9", "Guest", outsider=True)
    with pytest.raises(LookupError):
        house.desk.act(Command(case_id=case_id, verb=Verb.APPROVE, by=guest))
    with pytest.raises(LookupError):
        house.desk.admit(case_id, guest)
    assert house.store.newcomers() == []


def test_before_a_dialog_opens_it_is_said_what_pressing_its_button_would_say(house: House) -> None:
    case_id = house.write("pa")
    with pytest.raises(Denied, match="A manager .Ann. was asked"):
        house.desk.admit(case_id, rosa(house), Verb.ESCALATE)
    with pytest.raises(Denied, match="may look at this"):
        house.desk.admit(case_id, Person("lou", "Lou", {"a": Role.VIEWER}), Verb.ESCALATE)
    with pytest.raises(LookupError):
        house.desk.admit(case_id, BOB, Verb.ESCALATE)
    house.desk.admit(case_id, CLEO, Verb.ESCALATE)


def test_an_inbox_account_that_manages_is_asked_where_nobody_is_listed(db: redis.Redis, house: House) -> None:
    inbox = Inbox(house.store, "http://127.0.0.1", lambda: listen(""), lambda: NOW)
    house.desk.porter.chats = {"inbox": inbox}
    house.practice = replace(house.practice, people={})
    assert "no manager who could be asked" in press(house, case_id := house.write("pa"), rosa(house))
    assert house.store.newcomers() == []
    house.store.save_account("lee", {"display": "Lee", "role": "manager", "locations": "a"})
    house.store.save_account("kim", {"display": "Kim", "role": "manager", "locations": "b"})
    assert "A manager (Lee) was asked" in press(house, case_id, rosa(house))
    work(house)
    [notice] = house.store.notices(10, ["@inbox:lee", "@inbox:kim", "a", "b"])
    assert (notice["link"], notice["names"]) == ("/inbox/people", ["Lee"])


def test_every_process_knows_whom_a_manager_let_in_as_soon_as_it_looks_at_the_store_again(house: House) -> None:
    file = {"people": [{"id": "ann", "name": "Ann", "role": "manager"}], "locations": [{"id": "a", "name": "A"}]}
    keep_settings(house.store, ReviewsFile.model_validate(file), "a test")
    practice = asked_of(house.store)
    assert not practice().person("note", "N7").listed
    press(house, house.write("pa"), rosa(house))
    house.desk.answer(question(house), True, ANN, "note")
    practice.forget()
    assert practice().person("note", "N7").roles == {"a": Role.STAFF}
    house.store.forget_newcomer(house.store.newcomers()[0])
    practice.forget()
    assert not practice().person("note", "N7").roles


def test_a_document_of_a_version_to_come_costs_one_row(house: House) -> None:
    press(house, house.write("pa"), rosa(house))
    house.store.db.hset("desk:newcomers", "later", '{"schema": 9}')
    house.store.db.hset("desk:newcomers", "worse", "[]")
    assert [one.name for one in house.store.newcomers()] == ["Rosa"]
    assert house.store.newcomer("later") is None


def test_an_answer_whose_confirmation_was_lost_is_kept_once_and_is_no_refusal(house: House) -> None:
    one = house.store.knock(Newcomer(chat="note", handle="N7", name="Rosa", location="a", asked_at=NOW), again_after=60)
    yes = answered(one, True, ANN, NOW + 5)
    assert house.store.answer_newcomer(one, yes) and house.store.answer_newcomer(one, yes)
    assert not house.store.answer_newcomer(one, answered(one, False, BOB, NOW + 6))
