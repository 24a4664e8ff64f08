"""E-mails in which a page tells of a review: a post that people answer on that page, or kept for a person; never silence."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.core.model import Audience, Status
from bot.core.ports import Alert, NotOurs, Unreadable
from bot.platforms import email as folder
from bot.platforms.email import alerts, receiver
from tests.platforms.email.world import ACCOUNT, AUTHSERV
from tests.stories import Play, play

FIXTURES = Path(folder.__file__).parent / "fixtures"
MAILBOX = f"X-Replydesk-Mailbox: {ACCOUNT}\r\n".encode()


def body(name: str) -> bytes:
    return (FIXTURES / f"alert_{name}.eml").read_bytes()


def alert(name: str) -> Alert:
    found = receiver.alert(body(name), {AUTHSERV})
    assert found is not None
    return found


def test_page_author_stars_and_words_are_read_and_the_link_leads_to_where_reviews_are_answered() -> None:
    google, yelp = alert("google").pasted, alert("yelp").pasted
    assert (google.page, google.author, google.stars) == ("Google", "Robin Example", 2.0)
    assert google.text == "They kept me waiting for an hour and nobody said a word."
    assert google.link == "https://business.google.com/reviews", "never an address out of the mail"
    assert (yelp.page, yelp.author, yelp.stars) == ("Yelp", "Robin E.", 4.0)
    assert yelp.text == "Kind people, and parking is easy. A bit loud at noon."


def test_a_review_in_words_nobody_foresaw_is_kept_as_a_whole_and_the_card_says_so() -> None:
    found = alert("other_words")
    assert "The wait was long." in found.pasted.text and found.remarks == (alerts.UNSURE,)


def test_what_nothing_confirms_is_no_review_and_is_kept_for_a_person() -> None:
    assert receiver.alert(body("unproven"), {AUTHSERV}) is None
    with pytest.raises(Unreadable) as told:
        receiver.parse(body("unproven"), {AUTHSERV})
    assert "EMAIL_SERVERS" in str(told.value)


def test_a_report_of_the_page_s_own_is_no_review() -> None:
    assert receiver.alert(body("report"), {AUTHSERV}) is None
    with pytest.raises(NotOurs):
        receiver.parse(body("report"), {AUTHSERV})


@pytest.mark.parametrize(
    "sender",
    ["drive-shares-dm-noreply@google.com", "businessprofile-noreply@google.com.bad.example", "x@notyelp.com", "x@yelp.com.bad.example",
     "reply+abc@messaging.yelp.com"],
)  # fmt: skip
def test_nobody_else_can_have_a_page_say_anything(sender: str) -> None:
    domain = sender.partition("@")[2]
    raw = (
        f"Authentication-Results: {AUTHSERV}; dkim=pass header.d={domain}\r\nFrom: {sender}\r\n"
        "Subject: Ann left a review for Harbour Smiles\r\nMessage-ID: <1@x.example>\r\n\r\nAll is fine here, truly.\r\n"
    )
    assert receiver.alert(MAILBOX + raw.encode(), {AUTHSERV}) is None


@pytest.mark.parametrize(
    ("subject", "author"),
    [
        ("Robin left a review for Harbour Smiles", "Robin"),
        ("New review from Ann B. on Yelp", "Ann B."),
        ("María dejó una reseña", "María"),
        ("Someone recommended your business", ""),
        ("You received a new review", ""),
    ],
)
def test_a_name_is_taken_only_where_one_stands(subject: str, author: str) -> None:
    assert alerts.TELLS.search(subject)
    assert alerts._author(subject) == author


@pytest.mark.parametrize("subject", ["Your weekly summary", "Tips to get more reviews", "Your review request was sent"])
def test_advice_about_reviews_is_none(subject: str) -> None:
    assert not alerts.TELLS.search(subject)


@pytest.fixture
def desk(valkey_url: str, db: Any) -> Iterator[Play]:
    with play(valkey_url, "email", "inbox") as made:
        yield made


def test_a_review_told_by_e_mail_is_answered_by_hand_on_its_page_and_before_everybody_s_eyes(desk: Play) -> None:
    desk.there.there.boxes[ACCOUNT].put(body("yelp").removeprefix(MAILBOX))
    desk.visitor.look()
    [case] = desk.house.cases()
    assert (case.post.page, case.post.rating, case.post.audience) == ("Yelp", 4.0, Audience.PUBLIC)
    card = desk.staff().card(case.id)
    assert "An e-mail from Yelp brought it" in card and alerts.SHORTENED in card
    assert "by hand" in desk.staff().approve(case.id)
    desk.wait(30)
    assert desk.case(case.id).status is Status.APPROVED and desk.there.there.out == []
    desk.there.there.boxes[ACCOUNT].put(body("yelp").removeprefix(MAILBOX))
    desk.visitor.look()
    assert len(desk.house.cases()) == 1, "the same review once more"


def test_an_alert_nothing_confirms_is_a_kept_letter_that_people_hear_of(desk: Play) -> None:
    desk.there.there.boxes[ACCOUNT].put(body("unproven").removeprefix(MAILBOX))
    desk.visitor.look()
    assert desk.house.cases() == [] and len(desk.house.desk.store.dead_letters()) == 1
    assert desk.house.desk.store.news("unreadable-email") is not None
