"""What one clinic says and does stays inside its walls: the same calls, by somebody of the next clinic."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from dataclasses import replace

import pytest
import redis

from bot import answers
from bot.core.card import Card
from bot.core.model import DESK, EVERYWHERE, Command, Location, Person, Post, Role, Triage, Verb
from bot.core.pages import Page
from bot.core.permissions import NOWHERE
from bot.core.ports import Denied, Health, TryLater
from bot.core.practice import Practice
from bot.desk import Desk
from bot.jobs import Waker
from bot.store import Store
from bot.store.arrivals import Arrival
from tests.core.makers import NOW

A = Person("ann", "Ann", {"a": Role.MANAGER})
B = Person("bob", "Bob", {"b": Role.MANAGER})
LOOKS = Person("lou", "Lou", {"a": Role.VIEWER})
STRANGER = Person("slack:U7", "Rosa", handles={"slack": "U7"}, listed=False)


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
    def __init__(self, db: redis.Redis, practice: Practice | None = None) -> None:
        self.store = Store(db, Waker(db), lambda: NOW)
        places = {
            id: Location(id=id, name=name, accounts={"facebook": (f"p{id}",)}, managers=(who,))
            for id, name, who in (("a", "Harbour Smiles", "ann"), ("b", "Bay Dental", "bob"))
        }
        self.practice = practice or Practice(places, {p.id: p for p in (A, B)}, answers.load())
        read = lambda text, stars: Triage("negative", "wait_time")  # noqa: E731
        self.desk = Desk(self.store, {"facebook": Pages()}, {}, lambda: self.practice, read, lambda: NOW)  # type: ignore[dict-item]
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


def test_somebody_unlisted_is_told_to_ask_where_a_manager_can_let_them_in_and_nothing_elsewhere(house: House) -> None:
    case_id = house.write("pa")
    press = Command(case_id=case_id, verb=Verb.APPROVE, by=STRANGER)
    with pytest.raises(Denied, match="no manager who could be asked"):  # nobody of this house has a chat
        house.desk.act(press)
    closed = replace(house.practice.locations["a"], unlisted="nothing")
    house.practice = replace(house.practice, locations=dict(house.practice.locations) | {"a": closed})
    with pytest.raises(LookupError):
        house.desk.act(press)


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


def test_what_is_asked_of_one_account_is_about_that_one_and_nobody_waits_for_the_accounts_of_others(
    house: House,
) -> None:
    asked: list[str] = []

    class Each:
        name, label, limit = "facebook", "Facebook", 8000

        def watched(self) -> list[str]:
            return ["", "pa", "pb"]

        def watch(self, which: str) -> list[Health]:
            asked.append(which)
            if which == "pb":
                raise TryLater("We cannot reach pb.")
            return [Health(f"Facebook {which}".strip(), "ok")]

    house.desk.questions.connections.platforms = {"facebook": Each()}  # type: ignore[dict-item]
    said = {}
    for by, near in ((A, ["", "pa"]), (B, ["", "pb"]), (DESK, ["", "pa", "pb"])):
        said[by.id] = repr(house.desk.health(by))
        assert sorted(asked) == near
        asked.clear()
    assert "Facebook pa" in said["ann"] and "pb" not in said["ann"]
    assert "reach pb" in said["bob"] and "Facebook pa" not in said["bob"]
    assert "Facebook pa" in said["desk"] and "reach pb" in said["desk"]


def test_a_stranger_is_told_how_to_get_in_and_an_outsider_that_this_is_not_for_them(house: House) -> None:
    for words in ("open", "stats", "health", "show x"):
        inside = house.desk.ask(words, STRANGER)
        outside = house.desk.ask(words, house.desk.person("slack", "U8", outsider=True))
        assert isinstance(inside, Page) and "not in the list" in inside.summary
        assert isinstance(outside, Page) and outside.summary == "Only people who work here can use this."


def test_what_nobody_can_read_is_answered_like_what_is_not_there_before_a_dialog_opens_too(house: House) -> None:
    case_id = house.write("pa")
    house.store.db.hset(f"desk:case:{case_id}", "doc", '{"schema":99}')
    with pytest.raises(LookupError):
        house.desk.admit(case_id, A, Verb.EDIT)


# a clinic that is gone, and posts that are nobody's


def without(house: House, place: str) -> Practice:
    kept = {id: loc for id, loc in house.desk.practice.locations.items() if id != place}
    return replace(house.desk.practice, locations=kept)


def test_the_cases_of_a_clinic_that_is_gone_are_parked_and_only_whoever_runs_the_desk_hears_of_it(
    db: redis.Redis, house: House
) -> None:
    case_id = house.write("pb")
    before = house.store.find(case_id)
    again = House(db, without(house, "b"))
    again.desk.advance(case_id)
    assert house.store.find(case_id) == before
    for by in (A, B, LOOKS, STRANGER):
        assert again.desk.card(case_id, by) is None and not again.desk.sees(case_id, by)
    assert again.desk.card(case_id, DESK)
    news = house.store.news("parked-b")
    assert news and news.place == "b" and "“b”" in news.text
    with pytest.raises(Denied, match="put it back first"):
        again.desk.act(Command(case_id=case_id, verb=Verb.APPROVE, by=DESK))
    house.desk.advance(case_id)  # the clinic is back
    assert house.desk.card(case_id, B)


def test_what_is_nobodys_is_told_to_whoever_runs_the_desk_and_to_no_manager_of_a_clinic(house: House) -> None:
    said: list[tuple[str, str]] = []

    class Chat:
        name = "inbox"

        def announce(self, text: str, channel: str, key: str) -> None:
            said.append((key, channel))

    owner = Person("olga", "Olga", {EVERYWHERE: Role.OWNER})
    house.desk.announcer.chats = {"inbox": Chat()}  # type: ignore[dict-item]
    house.practice = replace(house.practice, people=dict(house.practice.people) | {"olga": owner})
    for news_id, place in (("mine", "b"), ("lost", NOWHERE), ("all", "")):
        house.store.publish_news(news_id, "Something", NOW, place)
        house.desk.advance(f"news:{news_id}")
    assert [channel for _, channel in said] == [NOWHERE, NOWHERE]  # clinic b has no channel here
    assert NOWHERE in house.desk.notice_shelves(owner) and NOWHERE not in house.desk.notice_shelves(A)


def test_what_is_nobodys_is_not_told_in_the_channel_of_the_only_clinic_that_is_left(house: House) -> None:
    said: list[str] = []

    class Chat:
        name = "inbox"

        def announce(self, text: str, channel: str, key: str) -> None:
            said.append(channel)

    house.desk.announcer.chats = {"inbox": Chat()}  # type: ignore[dict-item]
    left = {"a": replace(places_of(house)["a"], channels={"inbox": "a"})}
    owner = Person("olga", "Olga", {EVERYWHERE: Role.OWNER})
    house.practice = replace(house.practice, locations=left, people={"ann": A, "olga": owner})
    house.store.publish_news("lost", "Open posts belong to the clinic “b”", NOW, NOWHERE)
    house.desk.advance("news:lost")
    assert said == [NOWHERE]
    house.practice = replace(house.practice, people={"ann": A})  # nobody runs this desk: its clinic hears it
    house.store.publish_news("lost again", "Open posts belong to the clinic “b”", NOW, NOWHERE)
    house.desk.advance("news:lost again")
    assert said == [NOWHERE, "a"]


def places_of(house: House) -> dict[str, Location]:
    return dict(house.desk.practice.locations)


class Paper:
    """A platform whose deliveries are lists of (account, id)."""

    name, label, limit = "paper", "Paper", 8000

    def parse(self, body: bytes) -> list[Post]:
        return [
            Post(platform="paper", id=id, account=account, text="I waited.", posted_at=NOW, seen_at=NOW)
            for account, id in json.loads(body)
        ]


def test_a_delivery_for_an_account_no_clinic_has_is_kept_counted_told_once_and_read_when_one_has_it(
    db: redis.Redis, house: House
) -> None:
    house.desk.platforms = house.desk.receiver.platforms = {"paper": Paper()}  # type: ignore[dict-item]

    def arrive(*posts: tuple[str, str]) -> None:
        one = Arrival("", "paper", True, NOW, json.dumps(posts).encode())
        house.desk.recorder.record_all(house.desk.receiver.read(one))

    arrive(("new", "1"), ("a", "2"))
    arrive(("new", "3"))
    assert [(s.account, s.count, s.kept) for s in house.store.strays()] == [("new", 2, 2)]
    assert [c.place for c in house.desk.listed("open", DESK)[0]] == ["a"]
    told = house.store.news("stray-paper-new")
    assert told and told.place == NOWHERE and "“new”" in told.text
    house.desk.receiver.read_strays()
    assert house.store.strays()  # nobody has it yet

    b = replace(places_of(house)["b"], accounts={"paper": ("new",)})
    house.practice = replace(house.practice, locations=places_of(house) | {"b": b})
    house.desk.receiver.read_strays()
    assert house.store.strays() == [] and house.store.news("stray-paper-new") is None
    assert sorted(c.place for c in house.desk.listed("open", DESK)[0]) == ["a", "b", "b"]


def test_a_delivery_that_is_read_again_after_its_reader_died_is_counted_once(house: House) -> None:
    one = Arrival("1-0", "paper", False, NOW, b"1")
    assert house.store.keep_stray("paper", "x", one) and house.store.keep_stray("paper", "x", one)
    assert not house.store.keep_stray("paper", "x", replace(one, id="1-1"))
    assert house.store.strays()[0].count == 2


def test_of_one_account_the_newest_deliveries_are_kept_and_the_rest_is_counted(house: House) -> None:
    for number in range(103):
        house.store.keep_stray("paper", "x", Arrival("", "paper", False, NOW, str(number).encode()))
    [stray] = house.store.strays()
    kept = house.store.stray_deliveries(stray)
    assert (stray.count, stray.kept, len(kept)) == (103, 100, 100)
    assert (kept[-1].body, kept[-1].trusted, kept[0].body) == (b"102", False, b"3")
