"""Who may be asked for, what is said to whom, and what the settings say of whoever nobody listed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.model import Location, Person, Role
from bot.core.newcomers import (
    NO,
    YES,
    Newcomer,
    answered,
    by_choice,
    in_charge,
    knocking,
    let_in,
    nobody_to_ask,
    question,
    reply_to_press,
    told,
)
from bot.core.practice import Practice
from bot.settings import ReviewsFile, from_document, same, to_document
from tests.core.makers import NOW

A = Location(id="a", name="Harbour Smiles", managers=("ann",))
B = Location(id="b", name="Bay Dental", managers=("bob",))
ANN = Person("ann", "Ann", {"a": Role.MANAGER}, {"slack": "U1"})
BOB = Person("bob", "Bob", {"b": Role.MANAGER}, {"slack": "U2"})
OLGA = Person("olga", "Olga", {"*": Role.OWNER})
ROSA = Person("slack:U7", "  Rosa\n Lee ", {}, {"slack": "U7"}, listed=False)
PRACTICE = Practice({"a": A, "b": B}, {"ann": ANN, "bob": BOB}, ())
ASKED = Newcomer(chat="slack", handle="U7", name="Rosa Lee", location="a", asked_at=NOW)


def test_a_first_press_asks_for_somebody_of_our_own_with_their_name_on_one_line() -> None:
    assert knocking(ROSA, A, NOW) == ASKED
    assert (ASKED.person, ASKED.id) == ("slack:U7", replace(ASKED, asked_at=NOW + 9, answer=NO).id)
    assert ASKED.id != replace(ASKED, location="b").id != replace(ASKED, handle="U8").id


@pytest.mark.parametrize(
    "nobody",
    [
        replace(ROSA, outsider=True),
        replace(ROSA, handles={}),
        replace(ROSA, handles={"inbox": "rosa"}),
        replace(ROSA, roles={"a": Role.STAFF}),
        BOB,
    ],
    ids=["an outsider", "no chat", "only an inbox account", "works there", "works at the next clinic"],
)
def test_nobody_is_asked_for_an_outsider_or_whoever_has_a_place(nobody: Person) -> None:
    assert knocking(nobody, A, NOW) is None


@pytest.mark.parametrize("choice", ["work", "look", "nothing"])
def test_where_the_clinic_says_something_else_nobody_is_asked(choice: str) -> None:
    assert knocking(ROSA, replace(A, unlisted=choice), NOW) is None


def test_somebody_listed_without_any_place_may_be_asked_for_too() -> None:
    assert knocking(Person("rosa", "Rosa Lee", {}, {"inbox": "rosa", "slack": "U7"}), A, NOW) == ASKED


def test_the_managers_of_the_clinic_are_asked_and_whoever_runs_the_desk_only_where_nobody_else_is() -> None:
    assert in_charge([ANN, BOB, OLGA], A) == [ANN]
    assert in_charge([BOB, OLGA], A) == [OLGA]
    assert in_charge([BOB], A) == []


def test_each_sentence_says_what_happened_and_what_to_do() -> None:
    assert question(ASKED, A).text.startswith("Let Rosa Lee work here? They pressed a button at Harbour Smiles")
    assert "A manager (Ann) was asked just now" in reply_to_press(ASKED, A, [ANN], NOW)
    assert "was asked at" in reply_to_press(ASKED, A, [ANN], NOW + 60)
    yes, no = answered(ASKED, True, ANN, NOW + 5), answered(ASKED, False, ANN, NOW + 5)
    assert told(yes, A).startswith("Ann says yes") and told(no, A).startswith("Ann says no")
    assert "Ann said no" in reply_to_press(no, A, [ANN], NOW + 60)
    assert "press once more" in reply_to_press(yes, A, [ANN], NOW + 6)
    assert nobody_to_ask(ROSA, A).endswith("slack:U7")


def test_a_yes_makes_front_desk_at_that_clinic_and_nowhere_else_and_a_no_or_silence_makes_nobody() -> None:
    practice = let_in(PRACTICE, [replace(ASKED, answer=YES), replace(ASKED, location="b", answer=NO)])
    rosa = practice.person("slack", "U7", "rosa")
    assert (rosa.id, rosa.name, rosa.listed, rosa.roles) == ("slack:U7", "Rosa Lee", True, {"a": Role.STAFF})
    for answer in ("", NO):
        assert not let_in(PRACTICE, [replace(ASKED, answer=answer)]).person("slack", "U7").roles
    assert not let_in(PRACTICE, [replace(ASKED, answer=YES, location="gone")]).person("slack", "U7").roles


def test_what_the_settings_say_of_somebody_at_a_clinic_goes_before_a_yes_and_their_other_places_stay() -> None:
    viewer = Person("rosa", "Rosa", {"a": Role.VIEWER, "b": Role.STAFF}, {"slack": "U7"})
    practice = replace(PRACTICE, people={**PRACTICE.people, "rosa": viewer})
    assert let_in(practice, [replace(ASKED, answer=YES)]).people["rosa"] == viewer
    elsewhere = replace(practice, people={"rosa": replace(viewer, roles={"b": Role.STAFF})})
    rosa = let_in(elsewhere, [replace(ASKED, answer=YES)]).people["rosa"]
    assert rosa.roles == {"a": Role.STAFF, "b": Role.STAFF}


def test_the_set_up_check_names_each_clinic_where_the_choice_is_not_to_ask() -> None:
    assert by_choice([A, replace(B, unlisted="work")]) == {"work": ["Bay Dental"]}


# the settings


def choices(file: ReviewsFile) -> dict[str, str]:
    return {place.id: place.unlisted for place in file.places().values()}


NEW = {"people": [{"id": "ann", "name": "Ann", "role": "manager"}], "locations": [{"id": "a", "name": "A"}]}
OLD = {"people": [{"id": "ann", "name": "Ann", "manager": True}], "locations": [{"id": "a", "name": "A"}]}


def test_to_ask_is_the_default_and_each_clinic_may_say_otherwise() -> None:
    assert choices(ReviewsFile.model_validate(NEW)) == {"a": "ask"}
    two = [{"id": "a", "name": "A", "accounts": {"form": ["1"]}}, {"id": "b", "name": "B", "unlisted": "look"}]
    assert choices(ReviewsFile.model_validate({"locations": two})) == {"a": "ask", "b": "look"}
    assert choices(ReviewsFile.model_validate({**NEW, "unlisted": "nothing"})) == {"a": "nothing"}


def test_a_file_from_before_there_were_roles_imports_as_work_and_it_is_known_that_nobody_said_so() -> None:
    old = ReviewsFile.model_validate(OLD)
    assert choices(old) == {"a": "work"} and old.unsaid
    said = ReviewsFile.model_validate({**OLD, "unlisted": "work"})
    assert choices(said) == {"a": "work"} and not said.unsaid


def test_settings_stored_before_a_manager_could_be_asked_go_on_as_work_until_they_say_otherwise() -> None:
    doc = to_document(ReviewsFile.model_validate(NEW)).replace('"schema": 2', '"schema": 1')
    before = from_document(doc)
    assert choices(before) == {"a": "work"} and before.unsaid
    again = from_document(to_document(before))
    assert choices(again) == {"a": "work"} and again.unsaid and same(again, ReviewsFile.model_validate(NEW))
    assert choices(ReviewsFile.model_validate(NEW).as_before()) == {"a": "work"}
    assert choices(ReviewsFile.model_validate({**NEW, "unlisted": "ask"}).as_before()) == {"a": "ask"}
    assert before.spelled_out().unlisted == "work"
