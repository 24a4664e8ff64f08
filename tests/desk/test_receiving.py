"""From bytes to cases: nothing genuine is lost, whatever it holds and whoever it is for, and one never stands in another's way."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
import redis

from bot import answers
from bot.core.intake import Ignored, said
from bot.core.model import Change, Location, Person, Post, Role, Triage
from bot.core.permissions import NOWHERE
from bot.core.ports import AccountNews, NotOurs, Unreadable
from bot.core.practice import Practice
from bot.desk import Desk
from bot.desk.receiving import TRIES
from bot.jobs import Waker
from bot.store import Store
from tests.core.makers import NOW

BOSS = Person("boss", "Boss", {"a": Role.MANAGER})
PLACE = Location(id="a", name="Harbour Smiles", accounts={"facebook": ("pa",)}, managers=("boss",))


class Page:
    """A platform whose deliveries say in JSON what is to happen to whoever reads them."""

    name, label, limit = "facebook", "Facebook", 8000

    def parse(self, body: bytes) -> list[Post]:
        said: dict[str, Any] = json.loads(body)
        posts = [self.post(id, said.get("page", "pa")) for id in said.get("posts", ())]
        if said.get("is") == "not ours":
            raise NotOurs("Not ours.", Ignored[said.get("why", "NOT_OURS")])
        if said.get("is") == "half read":
            raise Unreadable("One entry of it had no text.", posts=posts)
        if said.get("is") == "a mistake":
            raise ZeroDivisionError
        return posts

    def post(self, id: str, page: str) -> Post:
        return Post(
            platform="facebook", id=id, account=page, text="I waited an hour.", author="Robin", author_id=id,
            posted_at=NOW, seen_at=NOW,
        )  # fmt: skip


class House:
    """A desk with one clinic and a door at which tests lay down deliveries."""

    def __init__(self, db: redis.Redis) -> None:
        self.store = Store(db, Waker(db), lambda: NOW)
        self.practice = Practice({"a": PLACE}, {"boss": BOSS}, answers.load())
        read = lambda text, stars: Triage("negative", "wait_time")  # noqa: E731
        platforms: Any = {"facebook": Page()}
        self.desk = Desk(self.store, platforms, {}, lambda: self.practice, read, lambda: NOW)
        self.numbers = itertools.count()

    def lay(self, route: str = "facebook", trusted: bool = True, account: str = "", **said: Any) -> bytes:
        body = json.dumps({"number": next(self.numbers), **said}).encode()
        assert self.store.keep_arrival(route, trusted, NOW, body, account)
        return body

    def read(self) -> int:
        return self.desk.receiver.read_some()

    def has(self, id: str) -> bool:
        return self.store.case_of("facebook", id) is not None

    def letters(self) -> list[str]:
        return [letter["why"] for letter in self.store.dead_letters().values()]

    def left(self) -> int:
        return self.store.arrived()[0]


@pytest.fixture
def house(db: redis.Redis) -> Iterator[House]:
    yield House(db)


def test_what_can_be_read_becomes_cases_and_what_cannot_becomes_a_letter_in_the_same_go(house: House) -> None:
    house.lay(posts=["1"])
    house.lay(**{"is": "half read"}, posts=["2"])
    house.lay(**{"is": "a mistake"}, posts=["3"])
    house.lay(**{"is": "not ours"})
    house.lay(posts=["4"])
    assert house.read() == 5 and house.left() == 0
    assert [id for id in "1234" if house.has(id)] == ["1", "2", "4"]
    assert sorted(house.letters()) == ["One entry of it had no text.", "The parser failed."]
    assert house.store.news("unreadable-facebook") is not None


def test_a_delivery_of_a_platform_that_is_no_longer_set_up_is_kept(house: House) -> None:
    house.lay(route="myspace", posts=["1"])
    house.read()
    assert house.letters() == ["This platform is no longer set up."] and house.left() == 0


def test_a_post_that_names_no_account_is_for_the_one_its_delivery_was_for_and_every_other_for_its_own(
    house: House,
) -> None:
    house.lay(account="pa", page="", posts=["1"])
    house.lay(account="elsewhere", posts=["2"])
    house.read()
    assert house.has("1") and house.has("2")


def test_what_came_for_an_account_nobody_has_is_still_for_it_once_a_clinic_has_it(house: House) -> None:
    house.lay(account="pb", page="", posts=["1"])
    house.read()
    assert not house.has("1")
    house.practice = Practice({"a": replace(PLACE, accounts={"facebook": ("pb",)})}, {"boss": BOSS}, answers.load())
    house.desk.receiver.read_strays()
    assert house.has("1")


def test_what_no_signature_covers_is_marked_on_the_case(house: House) -> None:
    house.lay(posts=["1"], trusted=False)
    house.lay(posts=["2"])
    house.read()
    found = [house.store.case_of("facebook", id) or "" for id in "12"]
    assert [case.post.verified for case in map(house.store.find, found) if case] == [False, True]


def test_one_that_cannot_be_recorded_stays_and_the_others_beside_it_do_not_wait(house: House, monkeypatch: Any) -> None:
    record = house.desk.recorder.record_all

    def stumble(found: Any) -> None:
        if any(post.id == "bad" for post, _, _ in found):
            raise ZeroDivisionError
        record(found)

    monkeypatch.setattr(house.desk.recorder, "record_all", stumble)
    house.lay(posts=["1"])
    house.lay(posts=["bad"])
    house.lay(posts=["2"])
    house.read()
    assert house.has("1") and house.has("2") and not house.has("bad") and house.left() == 1
    assert house.letters() == []  # it may yet succeed
    monkeypatch.undo()
    house.read()
    assert house.has("bad") and house.left() == 0


def test_what_ends_its_reader_again_and_again_becomes_a_letter_and_takes_no_other_with_it(
    house: House, monkeypatch: Any
) -> None:
    class Killed(BaseException):
        """What the end of a process looks like from inside."""

    parse = Page.parse

    def die(page: Page, body: bytes) -> list[Post]:
        if b"deadly" in body:
            raise Killed
        return parse(page, body)

    monkeypatch.setattr(Page, "parse", die)
    house.lay(posts=["1"], is_="deadly")
    house.lay(posts=["2"])
    for _ in range(TRIES):
        with pytest.raises(Killed):
            house.read()
    while house.left():
        house.read()
    assert house.has("2") and not house.has("1")
    assert house.letters() == [f"Reading it ended {TRIES} times without a result."]


def test_when_the_database_is_away_nothing_is_called_dealt_with(house: House, monkeypatch: Any) -> None:
    def away(found: Any) -> None:
        raise redis.exceptions.ConnectionError

    monkeypatch.setattr(house.desk.recorder, "record_all", away)
    house.lay(posts=["1"])
    with pytest.raises(redis.exceptions.ConnectionError):
        house.read()
    assert house.left() == 1 and house.letters() == []


def test_a_post_for_no_clinic_is_counted_where_it_is_received_without_its_bytes(house: House) -> None:
    house.desk.receive("facebook", [Page().post("1", "another page"), Page().post("2", "pa")])
    assert house.has("2") and not house.has("1")
    assert house.store.counts()["not_ours:facebook"] == 1


def test_the_same_unreadable_bytes_are_one_letter_and_are_told_once(house: House) -> None:
    for _ in range(3):
        house.desk.keep_unreadable("facebook", b"{", "It is not JSON.")
    assert house.letters() == ["It is not JSON."]


def test_what_is_genuine_and_changes_nothing_is_counted_under_one_reason_of_a_closed_list(house: House) -> None:
    page = Page()
    first = page.post("1", "pa")
    newer = replace(first, text="I waited two hours.", change=Change.EDITED, seen_at=NOW - 1, posted_at=NOW - 9)
    told = {
        Ignored.KNOWN: [replace(first, seen_at=NOW - 9), newer, newer],
        Ignored.LATE: [replace(first, text="I waited half an hour.", change=Change.EDITED, seen_at=NOW - 5)],
        Ignored.OURS: [replace(page.post("9", "pa"), change=Change.ANSWERED)],
        Ignored.GONE: [replace(first, change=Change.REMOVED), replace(newer, seen_at=NOW), page.post("1", "pa")],
    }
    for why, posts in told.items():
        before = house.store.counts()
        for post in posts:
            house.desk.receive("facebook", [post])
        after = house.store.counts()
        assert {name for name in after if after[name] != before.get(name)} == {f"ignored:{why.name.lower()}"}
    for why in (one for one in Ignored if one not in told):  # those a platform gives
        house.lay(**{"is": "not ours"}, why=why.name)
    house.read()
    assert {f"ignored:{why.name.lower()}" for why in Ignored} <= set(house.store.counts())
    sentence = said(house.store.counts())
    assert all(why.value in sentence for why in Ignored) and "1 × an older wording" in sentence


@pytest.mark.parametrize("together", [False, True])
def test_our_own_words_that_come_back_without_an_author_open_nothing_and_a_named_persons_do(
    house: House, together: bool
) -> None:
    house.store.remember_words("facebook", "pa", "We are sorry to read this.", NOW - 60)
    bare = replace(Page().post("1", "pa"), text="We are sorry  to read this.\n", author="", author_id="")
    named = replace(bare, id="2", author="Robin", author_id="7")
    other = replace(bare, id="3", text="I am sorry to read this.")
    for posts in [[bare, named, other]] if together else [[bare], [named], [other]]:
        house.desk.receive("facebook", posts)
    assert [id for id in "123" if house.has(id)] == ["2", "3"]
    assert Ignored.OURS.value in said(house.store.counts())


# one address for several platforms, and what a vendor says of an account


class Letters(Page):
    """What the same vendor brings to the same address: messages to a page, and what it says of the page itself."""

    name, label, door = "letters", "Letters", "facebook"

    def parse(self, body: bytes) -> list[Post]:
        said = json.loads(body)
        if said.get("letters") == "torn":
            raise Unreadable("A message without an id.")
        posts = [replace(self.post(id, "pa"), platform="letters") for id in said.get("letters", ())]
        if not posts:
            raise NotOurs
        return posts

    def news(self, body: bytes) -> list[AccountNews]:
        return [AccountNews(*one) for one in json.loads(body).get("news", ())]


@pytest.fixture
def shared(house: House) -> House:
    at = {"facebook": ("pa",), "letters": ("pa",)}
    house.practice = Practice({"a": replace(PLACE, accounts=at)}, {"boss": BOSS}, answers.load())
    house.desk.platforms["letters"] = Letters()  # type: ignore[index]
    return house


def test_what_one_address_brings_for_two_platforms_is_read_by_both(shared: House) -> None:
    shared.lay(posts=["1"], letters=["2"])
    shared.lay(**{"is": "not ours"}, letters=["3"])
    shared.read()
    assert shared.has("1") and all(shared.store.case_of("letters", id) for id in "23")
    assert set(shared.store.heard()) == {"facebook", "letters"} and said(shared.store.counts()) == ""


def test_what_is_for_neither_is_counted_once_and_what_neither_can_read_is_one_letter(shared: House) -> None:
    shared.lay(**{"is": "not ours"})
    shared.lay(**{"is": "half read"}, letters="torn")
    shared.lay(posts=["1"], letters="torn")
    shared.read()
    assert said(shared.store.counts()) == "Of what came, this changed nothing: 1 × nothing for a clinic in it."
    assert sorted(shared.letters()) == ["A message without an id.", "One entry of it had no text."] and shared.has("1")


def test_what_a_vendor_says_of_an_account_is_told_at_its_clinic_once_until_it_is_over(shared: House) -> None:
    for account, place in (("pa", "a"), ("elsewhere", NOWHERE)):
        cause = f"account-letters-{account}"
        for _ in range(2):
            shared.lay(**{"is": "not ours"}, news=[[account, "The page may send no more."]])
        shared.read()
        told = shared.store.news(cause)
        assert told and (told.text, told.place, told.count) == ("The page may send no more.", place, 2)
        shared.lay(**{"is": "not ours"}, news=[[account, ""]])
        shared.read()
        assert shared.store.news(cause) is None
    assert said(shared.store.counts()) == ""
