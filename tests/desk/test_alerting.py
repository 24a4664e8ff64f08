"""A letter by which a page tells of a post becomes a case that people answer there, unless the desk gets that post anyway."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.core.arrivals import Arrival
from bot.core.model import Ignored, Kind, Location, Post
from bot.core.ports import Alert, Pasted, Unreadable
from bot.core.practice import Practice
from bot.desk.alerting import Alerter, Told
from tests.core.makers import NOW

HARBOUR = Location(id="harbour", name="Harbour", accounts={"mail": ("hello@harbour.example",), "yelp": ("h",)})
NORTH = Location(id="north", name="North", accounts={"mail": ("hello@north.example",)})


class Mail:
    """Its deliveries say in JSON whom they are for, and the words of a review on Yelp."""

    def alert(self, body: bytes) -> Alert | None:
        said = json.loads(body)
        pasted = Pasted(location="", page="Yelp", text=said["text"])
        return Alert(said["to"], pasted, "yelp", ("It may be shortened.",)) if said["text"] != "no alert" else None


class Page:
    """What is brought to it is a post, when it has words."""

    def delivery(self, pasted: Pasted) -> bytes:
        return json.dumps([pasted.location, pasted.page, pasted.text]).encode()

    def parse(self, body: bytes) -> list[Post]:
        location, page, text = json.loads(body)
        if not text:
            raise Unreadable("It says nothing.")
        return [Post(platform="page", id=text, account=location, text=text, page=page, kind=Kind.REVIEW)]


def read(text: str, to: str = "hello@north.example", *places: Location, **platforms: Any) -> Told | None:
    known = {place.id: place for place in places or (HARBOUR, NORTH)}
    alerter = Alerter({"mail": Mail(), **platforms}, lambda: Practice(known, {}, ()))  # type: ignore[dict-item]
    body = json.dumps({"text": text, "to": to}).encode()
    return alerter.read(Arrival(id="1", route="mail", trusted=True, at=NOW, body=body))


def test_it_is_the_post_that_a_person_would_have_copied_at_the_clinic_of_that_mailbox() -> None:
    told = read("They kept me waiting.", page=Page())
    assert told is not None and told.ignored is None
    [(post, place, at)] = told.found
    assert (post.platform, post.account, post.page, place, at) == ("page", "north", "Yelp", NORTH, NOW)
    assert post.text == "They kept me waiting." and post.remarks == ("It may be shortened.",)


@pytest.mark.parametrize("places", [(HARBOUR, NORTH), (HARBOUR,)])
def test_where_the_page_s_own_platform_brings_the_post_the_letter_changes_nothing(places: tuple[Location, ...]) -> None:
    told = read("They kept me waiting.", "hello@harbour.example", *places, page=Page(), yelp=object())
    assert told == Told(ignored=Ignored.ELSEWHERE)


def test_a_clinic_that_is_not_connected_to_the_page_s_platform_gets_the_letter_s_post() -> None:
    told = read("They kept me waiting.", page=Page(), yelp=object())
    assert told is not None and told.found


@pytest.mark.parametrize(
    ("text", "to"), [("no alert", "hello@north.example"), ("", "hello@north.example"), ("Late.", "x@a.example")]
)
def test_what_is_no_such_letter_or_makes_no_post_is_read_like_every_other_delivery(text: str, to: str) -> None:
    assert read(text, to, page=Page()) is None


def test_a_desk_that_answers_nothing_by_hand_reads_it_like_every_other_delivery() -> None:
    assert read("They kept me waiting.") is None
