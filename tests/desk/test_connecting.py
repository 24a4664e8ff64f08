"""Connecting an account from a page: who may, what is kept of it, and that the desk uses it and says how it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

import pytest
import redis

from bot.core.deadlines import Policy
from bot.core.model import EVERYWHERE, Location, Person, Role
from bot.core.ports import Denied, Row
from bot.core.practice import Practice
from bot.desk import Desk
from bot.jobs import Waker
from bot.platforms.facebook.platform import Facebook
from bot.store import Store
from bot.store.sealing import Seal, new_key
from bot.wiring import VENDORS
from bot.wiring.credentials import Credentials
from tests.loopback import serve
from tests.platforms.facebook.world import APP_SECRET, PAGE, PAGE_TOKEN, VERIFY_TOKEN, World

ANA = Person("ana", "Ana", {EVERYWHERE: Role.OWNER})
OLA = Person("ola", "Ola", {"a": Role.OWNER})
BOSS = Person("boss", "Boss", {"a": Role.MANAGER, "b": Role.MANAGER})
OTHER_PAGE = "104500000000002"
PAGES = {"a": PAGE, "b": OTHER_PAGE}


class House:
    """Two clinics with a page of Facebook each, none of them connected, and a stand-in that knows one of the pages."""

    def __init__(
        self, db: redis.Redis, there: World, seal: Seal | None, pages: Mapping[str, str] = MappingProxyType(PAGES)
    ) -> None:
        places = {id: Location(id=id, name=id.upper(), accounts={"facebook": (page,)}) for id, page in pages.items()}
        self.store = Store(db, Waker(db), lambda: 1_790_000_000.0)
        self.vault = Credentials(self.store, seal, VENDORS, {"facebook_app_secret": APP_SECRET})
        page = Facebook(APP_SECRET, VERIFY_TOKEN, lambda: self.vault("facebook"), there.graph_url, there.client)
        practice = Practice(places, {one.id: one for one in (ANA, OLA, BOSS)}, (), Policy())
        self.desk = Desk(
            self.store, {"facebook": page}, {}, lambda: practice, lambda text, stars: None, vault=self.vault
        )  # type: ignore[arg-type,return-value]

    def rows(self, by: Person = ANA) -> list[Row]:
        return list(self.desk.connected(by).rows)

    def connect(
        self, account: str = PAGE, credential: str = PAGE_TOKEN, by: Person = ANA, kind: str = "facebook"
    ) -> str:
        return self.desk.connect(kind, account, credential, by, "inbox")


@pytest.fixture
def there() -> Iterator[World]:
    made = World()
    with serve(made.app()) as url:
        made.url = url
        yield made
    made.close()


@pytest.fixture
def house(db: redis.Redis, there: World) -> House:
    return House(db, there, Seal(new_key()))


def test_a_page_that_is_connected_is_used_at_once_and_stands_there_with_how_it_is_and_who_did_it(house: House) -> None:
    assert house.rows() == [] and {source.kind for source in house.desk.connected(ANA).sources} >= {"facebook", "slack"}
    assert "is connected" in house.connect(f" {PAGE} ", f" {PAGE_TOKEN}\n")
    (row,) = house.rows()
    assert (row.account, row.clinic, row.by, row.kept, row.health.state) == (PAGE, "A", "Ana", True, "ok")
    assert house.vault("facebook") == {PAGE: PAGE_TOKEN}
    (line,) = house.store.entries_at_the_door(5)
    assert (line["what"], line["name"], line["by"]) == ("facebook connected", PAGE, "Ana, inbox")
    assert PAGE_TOKEN not in repr((row, line))


def test_a_credential_that_opens_nothing_says_so_and_a_better_one_takes_its_place(house: House) -> None:
    house.connect(credential="EAAwrong")
    assert house.rows()[0].health.state == "failing" and "EAAwrong" not in repr(house.rows())
    house.connect()
    assert house.rows()[0].health.state == "ok"


def test_what_is_taken_away_is_used_no_more_and_is_not_taken_away_twice(house: House) -> None:
    house.connect()
    assert "not connected any more" in house.desk.disconnect("facebook", PAGE, ANA, "inbox")
    assert house.rows() == [] and house.vault("facebook") == {}
    with pytest.raises(Denied, match="Perhaps somebody was faster"):
        house.desk.disconnect("facebook", PAGE, ANA, "inbox")


def test_who_runs_the_desk_of_one_clinic_sees_and_connects_its_accounts_alone(house: House) -> None:
    house.connect(OTHER_PAGE)
    assert house.rows(OLA) == [] and "is connected" in house.connect(by=OLA)
    assert [row.account for row in house.rows(OLA)] == [PAGE] and len(house.rows()) == 2
    for kind, account in (("facebook", OTHER_PAGE), ("facebook", "nobody's"), ("slack", "T1")):
        with pytest.raises(Denied, match="whoever looks after all clinics|Whoever looks after all clinics"):
            house.connect(account, by=OLA, kind=kind)
    with pytest.raises(Denied):
        house.desk.disconnect("facebook", OTHER_PAGE, OLA, "inbox")
    assert house.vault("facebook").keys() == {PAGE, OTHER_PAGE}


def test_a_manager_neither_sees_nor_changes_what_is_connected(house: House) -> None:
    assert not house.desk.connects(BOSS) and house.desk.connects(OLA) and house.desk.connects(ANA)
    house.connect()
    for press in (
        lambda: house.desk.connected(BOSS),
        lambda: house.connect(by=BOSS),
        lambda: house.desk.disconnect("facebook", PAGE, BOSS, "inbox"),
    ):
        with pytest.raises(Denied, match="Only whoever runs the desk"):
            press()
    assert house.vault("facebook") == {PAGE: PAGE_TOKEN}


@pytest.mark.parametrize(
    ("kind", "account", "credential", "said"),
    [
        ("pigeons", PAGE, "x", "choose from the list"),
        ("facebook", " ", "x", "Please fill in both: the number of the page, and its page access token"),
        ("facebook", PAGE, "\n", "Please fill in both"),
        ("facebook", "9" * 201, "x", "longer than any credential"),
        ("facebook", PAGE, "x" * 8001, "longer than any credential"),
    ],
)
def test_what_cannot_be_connected_is_refused_with_a_sentence_and_keeps_nothing(
    house: House, kind: str, account: str, credential: str, said: str
) -> None:
    with pytest.raises(Denied, match=said):
        house.connect(account, credential, kind=kind)
    assert house.vault.kept() == []


def test_a_platform_this_desk_has_not_started_with_is_kept_and_the_sentence_says_what_is_missing(house: House) -> None:
    said = house.connect("accounts/1/locations/2", "1//refresh", kind="google")
    assert "GOOGLE_CLIENT_ID" in said and "start it once more" in said
    assert "please start it once more" in house.connect("46d5f7", "k:s:u:w", kind="trustpilot")
    rows = {row.kind: row for row in house.rows()}
    assert rows["google"].health.detail == "Nothing has been heard of it yet." and rows["google"].clinic == ""


def test_a_chats_workspace_belongs_to_all_clinics(house: House) -> None:
    house.connect("T0001", "xoxb-1", kind="slack")
    (row,) = house.rows()
    assert (row.account, row.clinic) == ("T0001", "all clinics")


def test_an_account_that_no_clinic_names_works_for_nobody_and_the_row_says_so(db: redis.Redis, there: World) -> None:
    house = House(db, there, Seal(new_key()), {"a": "1", "b": OTHER_PAGE})
    house.connect(PAGE)
    (row,) = house.rows()
    assert (row.clinic, row.health.state) == ("", "failing") and "No clinic has this account" in row.health.detail


def test_without_a_key_nothing_is_kept_and_with_another_key_the_row_asks_to_connect_again(
    db: redis.Redis, there: World, house: House
) -> None:
    keyless = House(db, there, None)
    assert "no key" in keyless.desk.connected(ANA).note
    with pytest.raises(Denied, match="no key"):
        keyless.connect()
    house.connect()
    (row,) = House(db, there, Seal(new_key())).rows()
    assert row.health.state == "failing" and "connect it once more" in row.health.detail


def test_the_owner_of_the_only_clinic_connects_everything(db: redis.Redis, there: World) -> None:
    house = House(db, there, Seal(new_key()), {"a": PAGE})
    assert "is connected" in house.connect(by=OLA) and "T0001" in house.connect("T0001", "xoxb-1", OLA, "slack")
    assert {row.kind for row in house.rows(OLA)} == {"facebook", "slack"}


def test_a_desk_that_is_only_looked_at_connects_nothing(db: redis.Redis, there: World) -> None:
    house = House(db, there, None)
    bare = Desk(house.store, {}, {}, house.desk.ask_practice, lambda text, stars: None)  # type: ignore[arg-type,return-value]
    assert bare.connected(ANA).sources == () and bare.connected(ANA).rows == []
    with pytest.raises(Denied, match="choose from the list"):
        bare.connect("facebook", PAGE, PAGE_TOKEN, ANA, "inbox")
