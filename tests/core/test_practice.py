"""Who and where things are: accounts, channels and people of several clinics, asked for by what others call them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot import answers
from bot.core.model import Location, Person, Role
from bot.core.practice import Practice
from tests.core.makers import BOSS

ANN = Person("ann", "Ann Lee", {"a": Role.STAFF})
LEE = Person("lee", "Ann", {"a": Role.MANAGER})
BOB = Person("bob", "Bob", {"b": Role.STAFF})
A = Location(
    id="a", name="Harbour Smiles", accounts={"facebook": ("1",)}, channels={"slack": "C1"}, on_duty=("ann", "gone")
)
B = Location(id="b", name="Bay Dental", accounts={"facebook": ("2",)}, channels={"slack": "C1", "teams": "T2"})


@pytest.fixture
def practice() -> Practice:
    return Practice({"a": A, "b": B}, {p.id: p for p in (ANN, LEE, BOB)}, answers.load())


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Please ask @ann about it", "ann"),
        ("@Ann Lee knows", "ann"),  # the longer name is meant, and not the Ann it begins with
        ("@ANN", "ann"),
        ("first @lee, then @ann", "lee"),
        ("mail me at me@ann.example", None),
        ("@bob is not of this clinic", None),
        ("@nobody", None),
        ("ann without the sign", None),
    ],
)
def test_a_person_of_this_clinic_is_named_by_a_mention(practice: Practice, words: str, who: str | None) -> None:
    found = practice.named_in(words, A)
    assert (found.id if found else None) == who


def test_a_clinic_is_found_by_its_account_and_a_label_is_as_good_as_an_id(practice: Practice) -> None:
    assert practice.location_for("facebook", "2") == B
    assert practice.location_for("facebook", "3") is None
    assert practice.location_for("form", "BAY dental") == practice.location_for("form", "b") == B


def test_what_names_no_clinic_goes_to_the_one_that_takes_them_all_or_to_none(practice: Practice) -> None:
    assert practice.location_for("form", "") is None
    taken = replace(practice, locations={"a": A, "b": replace(B, default=True)})
    assert taken.location_for("form", "") == replace(B, default=True)


def test_channels_know_their_clinics_and_are_named_once(practice: Practice) -> None:
    assert practice.places_in("slack", "C1") == ("a", "b")
    assert practice.places_in("slack", "C9") == practice.places_in("teams", "C1") == ()
    assert (practice.channels("slack"), practice.channels("teams"), practice.channels("inbox")) == (
        ("C1",),
        ("T2",),
        (),
    )


def test_who_is_on_duty_and_has_left_is_not_named(practice: Practice) -> None:
    assert practice.on_duty(A) == ("Ann Lee",)
    assert practice.on_duty(replace(A, on_duty=(BOSS.id,))) == ()
