"""The address and the number of whoever wrote: sealed wherever the desk keeps anything, and in clear for their platform alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
import redis

from bot.core.deadlines import Policy
from bot.core.model import Case, Change, Command, Contacts, Kind, Location, Person, Post, Role, Status, Triage, Verb
from bot.core.ports import Forbidden, NotOurs, Refused, Sent, Unsure
from bot.core.practice import Practice
from bot.desk import Desk
from bot.desk.contacts import LOST, NO_KEY
from bot.jobs import Waker
from bot.store import Store
from bot.store.sealing import Seal, new_key
from tests.core.makers import NOW
from tests.desk.test_erasing import everywhere
from tests.house import Clock

MARIA = Person("maria", "Maria", {"a": Role.STAFF})
VERA = Person("vera", "Vera", {"a": Role.VIEWER})
BOSS = Person("boss", "Boss", {"a": Role.MANAGER})
REACH = Contacts("mary.lee@mail.example", "+1 555 010 0142")
MASKED = ("m•••@mail.example", "•••42")
WROTE = Post(
    platform="mail", id="m1", account="a", text="May I bring my own towel?", kind=Kind.MESSAGE, author="Mary",
    author_id="9", thread="t", posted_at=NOW, seen_at=NOW, contacts=REACH,
)  # fmt: skip


class Mail:
    """A platform that answers to the sender's own address; it loses its first answer when it is `vague`."""

    name, label, limit = "mail", "E-mail", 5000

    def __init__(self, vague: bool = False) -> None:
        self.vague, self.refuses = vague, False
        self.told: dict[str, Contacts] = {}

    def verify(self, headers: object, body: bytes) -> None:
        raise Forbidden("Nothing arrives here.")

    def parse(self, body: bytes) -> list[Post]:
        raise NotOurs("Nothing arrives here.")

    def publish(self, post: Post, text: str) -> Sent:
        self.told["publish"] = post.contacts
        if self.refuses:
            raise Refused("It has no way back.")
        if self.vague:
            raise Unsure("No answer.")
        return Sent("https://mail.example/1", "r1")

    def find_own_reply(self, post: Post, text: str, since: float) -> Sent | None:
        self.told["find"] = post.contacts
        return Sent("https://mail.example/1", "r1")

    def update(self, post: Post, ref: str, text: str) -> Sent:
        self.told["update"] = post.contacts
        return Sent("https://mail.example/1", "r1")

    def withdraw(self, post: Post, ref: str) -> None:
        self.told["withdraw"] = post.contacts


class House:
    """A desk of one clinic with that platform, whose key is `key`."""

    def __init__(self, db: redis.Redis, key: str = "", vague: bool = False) -> None:
        self.clock, self.mail = Clock(NOW), Mail(vague)
        places = {"a": Location(id="a", name="A", managers=("boss",), accounts={"mail": ("a",)})}
        practice = Practice(places, {one.id: one for one in (MARIA, BOSS)}, (), Policy())
        self.store = Store(db, Waker(db), self.clock)
        read = lambda text, stars: Triage()  # noqa: E731
        seal = Seal(key) if key else None
        self.desk = Desk(self.store, {"mail": self.mail}, {}, lambda: practice, read, self.clock, seal=seal)

    def case(self) -> Case:
        found = self.store.case_of("mail", "m1")
        made = self.store.find(found) if found else None
        assert made
        return made

    def wrote(self, post: Post = WROTE) -> Case:
        self.desk.receive("mail", [post])
        self.desk.advance(self.case().id)
        return self.case()

    def press(self, verb: Verb, by: Person = MARIA, **given: str) -> Case:
        self.desk.act(Command(case_id=self.case().id, verb=verb, by=by, **given))  # type: ignore[arg-type]
        self.clock.move(21)
        self.desk.advance(self.case().id)
        return self.case()


@pytest.fixture
def house(db: redis.Redis) -> Iterator[House]:
    yield House(db, new_key())


def test_nothing_the_desk_keeps_holds_them_in_clear_and_the_platform_gets_them_back_with_the_reply(
    house: House,
) -> None:
    assert house.wrote().post.contacts.lines == MASKED
    for clear in (b"mary.lee", b"0142", b"010"):
        assert clear not in everywhere(house), "what is stored is masked, and sealed beside"
    assert house.press(Verb.SEND, text="Yes, please do.").status is Status.ANSWERED
    assert house.mail.told == {"publish": REACH}
    assert b"mary.lee" not in everywhere(house)


def test_whatever_else_the_platform_is_asked_about_our_reply_it_has_them_too(db: redis.Redis) -> None:
    house = House(db, new_key(), vague=True)
    house.wrote()
    house.press(Verb.SEND, text="Yes, please do.")
    house.clock.move(15)
    house.desk.advance(house.case().id)
    assert house.case().status is Status.ANSWERED, "it was looked for, and found"
    house.press(Verb.AMEND, text="Yes, please do bring one.")
    house.press(Verb.WITHDRAW, BOSS, reason="It was meant for somebody else")
    assert dict.fromkeys(("publish", "find", "update", "withdraw"), REACH) == house.mail.told


def test_a_newer_wording_brings_newer_ones_and_the_same_delivery_changes_nothing(house: House) -> None:
    first = house.wrote()
    house.desk.receive("mail", [WROTE])
    assert house.case() == first
    newer = {"change": Change.EDITED, "text": "May I bring two?", "seen_at": NOW + 5}
    house.wrote(replace(WROTE, contacts=Contacts("lee@mail.example"), **newer))  # type: ignore[arg-type]
    assert house.case().post.contacts.lines == ("l•••@mail.example",)


def test_erasing_takes_what_was_sealed_and_what_was_masked(house: House) -> None:
    case_id = house.wrote().id
    house.desk.erase(case_id, BOSS, "shell")
    house.desk.advance(case_id)
    assert not house.case().post.contacts and house.case().post.contacts.sealed == ""
    assert b"mail.example" not in everywhere(house)


def test_a_desk_without_a_key_keeps_none_and_says_so_on_the_card(db: redis.Redis) -> None:
    house = House(db)
    case = house.wrote()
    assert not case.post.contacts and b"mary.lee" not in everywhere(house)
    card = house.desk.read(case.id, MARIA)
    assert card and ("Please check", NO_KEY) in card.facts


def test_with_another_key_no_reply_goes_out_and_a_person_hears_why(db: redis.Redis) -> None:
    House(db, new_key()).wrote()
    for later in (House(db, new_key()), House(db)):
        assert later.press(Verb.SEND, text="Yes, please do.").status is Status.FAILED
        assert later.case().notice == LOST and later.mail.told == {}


def test_whoever_must_send_the_reply_by_hand_is_told_where_to_and_nobody_before(house: House) -> None:
    case_id = house.wrote().id
    house.mail.refuses = True
    clear = ("Send it to", "mary.lee@mail.example, +1 555 010 0142")
    opened = house.desk.read(case_id, MARIA)
    assert opened and clear not in opened.facts
    assert house.press(Verb.SEND, text="Yes, please do.").status is Status.FAILED
    by_hand, hung, looks = (
        house.desk.read(case_id, MARIA),
        house.desk.card(case_id, MARIA),
        house.desk.read(case_id, VERA),
    )
    assert by_hand and clear in by_hand.facts
    assert hung and "mary.lee" not in repr(hung) and looks and "mary.lee" not in repr(looks)
