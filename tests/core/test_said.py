"""What a card shows of before: every earlier word of theirs and ours, newest first, and nothing twice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.card import draw
from bot.core.model import Case, Entry, Status
from bot.core.said import before
from tests.core.makers import NOW, PLACE, case, out, post


def theirs(kind: str, text: str, at: float, about: str = "1_2", **more: object) -> Entry:
    return Entry(at, kind, "desk", "Replydesk", 1, about=about, text=text, author="Ann", **more)  # type: ignore[arg-type]


def ours(text: str, at: float) -> Entry:
    return Entry(at, "published", "desk", "Replydesk", 2, text=text)


def said(one: Case, *history: Entry, shown: str = "") -> list[tuple[str, str]]:
    return [(s.who, s.text) for s in before(one, history, {shown}, str)]


def test_who_writes_again_is_shown_with_their_first_words_and_our_reply() -> None:
    again = case(round=2, post=post(id="1_3", text="And the bill?"), earlier=(post(),), settled=1, replies=(out(),))
    history = (theirs("received", "The wait was long", NOW), ours("Thank you.", NOW + 60))
    assert said(again, *history, theirs("reopen", "And the bill?", NOW + 99, "1_3")) == [
        ("We answered (Front desk)", "Thank you."),
        ("Ann wrote", "The wait was long"),
    ]


def test_an_edited_post_is_shown_with_each_wording_and_rating_it_had() -> None:
    now = case(post=post(text="Third", rating=5.0))
    history = (
        theirs("received", "First", NOW, rating=1.0),
        theirs("post_edited", "Second", NOW + 1, rating=3.0),
        theirs("post_edited", "Third", NOW + 2, rating=5.0),
    )
    assert said(now, *history) == [
        ("Ann before they changed it, 3 of 5 stars", "Second"),
        ("Ann before they changed it, 1 of 5 stars", "First"),
    ]


def test_what_the_card_shows_anyway_is_not_shown_twice() -> None:
    done = case(Status.ANSWERED, replies=(out("Thank you."),))
    history = (theirs("received", "The wait was long", NOW), ours("Thank you.", NOW + 60))
    assert said(done, *history, shown="Thank you.") == []
    joined = case(earlier=(post(id="1_1", text="First"),))
    assert said(joined, theirs("received", "First", NOW, "1_1"), theirs("post_joined", "The wait was long", NOW)) == []


def test_erased_words_are_not_shown_as_empty_ones() -> None:
    assert said(case(post=post(text="")), replace(theirs("received", "", NOW), erased=True)) == []


def test_the_card_shows_all_messages_of_the_round_as_one_and_says_how_many() -> None:
    card = draw(case(earlier=(post(id="1_1", text="First"),)), PLACE, "Facebook", [], NOW)
    assert card.text == "First\n\nThe wait was long" and "(2 messages)" in card.headline


@pytest.mark.parametrize("status", [Status.ANSWERED, Status.CLOSED, Status.WAITING])
def test_other_cases_of_the_author_are_one_line_each_closed_ones_too(status: Status) -> None:
    other = case(status, id="xyz", post=post(id="9", text="Do you open on Sundays? " * 9))
    [(name, line)] = draw(case(), PLACE, "Facebook", [], NOW, others=[other]).others
    assert name == "xyz" and "Do you open on Sundays?" in line and line.endswith("…”")
