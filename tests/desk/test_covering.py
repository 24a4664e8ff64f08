"""The words of what was written to us alone: out of the chats unless the clinic says otherwise, and open to whoever may read them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
import redis

from bot.core.deadlines import Policy
from bot.core.model import Command, Draft, Kind, Location, Person, Post, Role, Triage, Verb
from bot.core.practice import Practice
from bot.desk import Desk
from bot.jobs import Waker
from bot.store import Store
from tests.core.makers import NOW
from tests.desk.test_contacts import Mail
from tests.house import Clock

WORDS, REPLY = "Is the zebrafish rash catching?", "Please ask our nurse about the narwhal."
MARIA = Person("maria", "Maria", {"a": Role.STAFF})
VERA = Person("vera", "Vera", {"a": Role.VIEWER})
BOSS = Person("boss", "Boss", {"a": Role.MANAGER})
FAR = Person("far", "Far", {"b": Role.OWNER})
SECRETS = ("zebrafish", "narwhal")


class House:
    """A desk of one clinic whose settings can be changed while it runs."""

    def __init__(self, db: redis.Redis) -> None:
        self.clock, self.place = Clock(NOW), Location(id="a", name="A", managers=("boss",))
        people = {one.id: one for one in (MARIA, VERA, BOSS)}
        store = Store(db, Waker(db), self.clock)
        read = lambda text, stars: Triage()  # noqa: E731
        ask = lambda: Practice({"a": self.place}, people, (), Policy())  # noqa: E731
        self.desk = Desk(store, {"mail": Mail()}, {}, ask, read, self.clock)

    def wrote(self, kind: Kind = Kind.MESSAGE) -> str:
        post = Post(
            platform="mail", id="m1", account="", text=WORDS, kind=kind, author="Mary", posted_at=NOW, seen_at=NOW
        )
        self.desk.receive("mail", [post])
        case_id = self.desk.store.case_of("mail", "m1")
        assert case_id
        self.desk.advance(case_id)
        self.desk.act(Command(case_id=case_id, verb=Verb.EDIT, by=MARIA, text=REPLY))
        return case_id


@pytest.fixture
def house(db: redis.Redis) -> Iterator[House]:
    yield House(db)


@pytest.mark.parametrize("kind", [Kind.MESSAGE, Kind.FORM])
def test_a_chat_is_given_a_covered_card_and_a_dialog_the_words(house: House, kind: Kind) -> None:
    case_id = house.wrote(kind)
    card, opened = house.desk.card(case_id, MARIA), house.desk.read(case_id, MARIA)
    assert card and opened and card.covered and not opened.covered
    assert not [secret for secret in SECRETS if secret in repr(card)]
    assert (opened.text, opened.draft) == (WORDS, REPLY)
    assert Verb.APPROVE in [b.verb for b in opened.buttons] and Verb.APPROVE not in [b.verb for b in card.buttons]
    assert not [secret for secret in SECRETS if secret in repr(house.desk.ask(f"show {case_id}", MARIA))]
    assert not [secret for secret in SECRETS if secret in repr(house.desk.ask("open", MARIA))]


def test_what_everybody_can_read_hangs_as_it_is(house: House) -> None:
    card = house.desk.card(house.wrote(Kind.COMMENT), MARIA)
    assert card and not card.covered and (card.text, card.draft) == (WORDS, REPLY)


def test_a_clinic_may_have_them_shown_and_the_next_card_follows_at_once(house: House) -> None:
    case_id = house.wrote()
    house.place = replace(house.place, show_private=True)
    card = house.desk.card(case_id, MARIA)
    assert card and not card.covered and card.text == WORDS
    house.place = replace(house.place, show_private=False)
    hidden = house.desk.card(case_id, MARIA)
    assert hidden and hidden.covered and hidden.text == ""


def test_whoever_may_look_may_read_and_press_nothing_and_nobody_else_sees_it(house: House) -> None:
    case_id = house.wrote()
    opened = house.desk.read(case_id, VERA)
    assert opened and opened.text == WORDS and opened.buttons == () and opened.menu == ()
    assert house.desk.read(case_id, FAR) is None and house.desk.card(case_id, FAR) is None


def test_what_a_press_answers_holds_no_words_either(house: House) -> None:
    case_id = house.wrote()
    house.desk.drafter.holding = lambda case: Draft("The narwhal waits.", "x")  # type: ignore[method-assign]
    for press in (
        Command(case_id=case_id, verb=Verb.CLAIM, by=MARIA),
        Command(case_id=case_id, verb=Verb.ESCALATE, by=MARIA, reason="the zebrafish"),
        Command(case_id=case_id, verb=Verb.FIND_OUT, by=MARIA, reason="which zebrafish"),
    ):
        answer = house.desk.act(press)
        assert answer.card.covered
        assert not [secret for secret in SECRETS if secret in answer.text + repr(answer.card)], press.verb
