"""Connecting by signing in: there and back once, in one browser, by one person, and only what was chosen is kept."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
import redis

from bot.core.deadlines import Policy
from bot.core.model import EVERYWHERE, Location, Person, Role
from bot.core.ports import Denied, Offer, Refused
from bot.core.practice import Practice
from bot.desk import Desk
from bot.desk.signing_in import SignIns
from bot.jobs import Waker
from bot.store import Store
from bot.store.sealing import Seal, new_key
from bot.wiring import VENDORS
from bot.wiring.credentials import Credentials
from tests.house import NOON, Clock
from tests.platforms import world
from tests.platforms.google.consent import ANOTHER
from tests.platforms.google.standin import LOCATION, REFRESH
from tests.platforms.google.world import World

ANA = Person("ana", "Ana", {EVERYWHERE: Role.OWNER})
OLA = Person("ola", "Ola", {"a": Role.OWNER})
BOSS = Person("boss", "Boss", {"a": Role.MANAGER})
BACK, BROWSER = "https://desk.example/settings/connections/back", "a-word-of-one-browser"


class House:
    """Clinic A has one of the two locations that Google knows; no clinic has the other."""

    def __init__(self, db: redis.Redis, there: World, seal: Seal | None) -> None:
        a = Location(id="a", name="A", accounts={"google": (LOCATION,)})
        places = {"a": a, "b": Location(id="b", name="B")}
        self.store = Store(db, Waker(db), there.clock)
        self.vault = Credentials(self.store, seal, VENDORS, {"google_client_id": "x", "google_client_secret": "x"})
        practice = Practice(places, {one.id: one for one in (ANA, OLA, BOSS)}, (), Policy())
        self.google: Any = there.google()
        self.desk = Desk(
            self.store, {"google": self.google}, {}, lambda: practice, lambda text, stars: None, there.clock,  # type: ignore[arg-type,return-value]
            seal=seal, vault=self.vault,
        )  # fmt: skip

    def go(self, by: Person = ANA) -> str:
        """Somebody goes to Google and allows everything: the address they come back at."""
        return str(httpx.get(self.desk.begin_sign_in("google", by, BROWSER, BACK)).headers["location"])

    def back(self, answered: str, by: Person = ANA, browser: str = BROWSER) -> Offer:
        return self.desk.come_back(answered, httpx.URL(answered).params.get("state", ""), by, browser)

    def choose(self, offer: Offer, *accounts: str, by: Person = ANA, browser: str = BROWSER) -> list[str]:
        return self.desk.choose(offer.token, accounts, by, browser, "inbox")


@pytest.fixture
def there() -> Iterator[World]:
    with world("google", Clock(NOON)) as made:
        yield made


@pytest.fixture
def house(db: redis.Redis, there: World) -> House:
    return House(db, there, Seal(new_key()))


def test_what_was_chosen_is_connected_and_nothing_else_is_kept(house: House) -> None:
    assert [door.kind for door in house.desk.connected(ANA).doors] == ["google"]
    offer = house.back(house.go())
    assert [(one.account, one.clinic, one.theirs) for one in offer.choices] == [
        (LOCATION, "A", True),
        (ANOTHER, "", True),
    ]
    (said,) = house.choose(offer, LOCATION)
    assert "is connected" in said and house.vault("google") == {LOCATION: REFRESH}
    assert REFRESH not in repr(offer)


def test_who_runs_one_clinic_connects_its_location_and_no_other(house: House) -> None:
    offer = house.back(house.go(OLA), OLA)
    assert [one.theirs for one in offer.choices] == [True, False]
    first, second = house.choose(offer, LOCATION, ANOTHER, by=OLA)
    assert "is connected" in first and "not in the settings of a clinic where you run the desk" in second
    assert house.vault("google").keys() == {LOCATION}


def test_a_way_back_serves_once_for_its_own_person_and_browser(house: House) -> None:
    for by, browser in ((OLA, BROWSER), (ANA, "another browser"), (ANA, "")):
        with pytest.raises(Denied, match="begun in another browser"):
            house.back(house.go(), by, browser)
    answered = house.go()
    offer = house.back(answered)
    with pytest.raises(Denied, match="was used already"):
        house.back(answered)
    with pytest.raises(Denied, match="begun in another browser"):
        house.choose(offer, LOCATION, browser="another browser")
    with pytest.raises(Denied, match="was used already"):
        house.choose(offer, LOCATION)  # somebody tried it elsewhere, so it is over
    assert house.vault.kept() == []


def test_a_choice_of_nothing_asks_once_more_and_costs_nothing(house: House) -> None:
    offer = house.back(house.go())
    with pytest.raises(Denied, match="at least one"):
        house.choose(offer)
    assert house.choose(offer, LOCATION)


def test_who_may_connect_nothing_is_sent_nowhere_and_neither_is_anybody_without_a_key(
    db: redis.Redis, there: World, house: House
) -> None:
    with pytest.raises(Denied, match="Only whoever runs the desk"):
        house.go(BOSS)
    with pytest.raises(Denied, match="no key"):
        House(db, there, None).go()
    with pytest.raises(Denied, match="choose from the list"):
        house.desk.begin_sign_in("pigeons", ANA, BROWSER, BACK)


def test_what_google_refuses_is_said_and_an_account_without_locations_too(house: House, there: World) -> None:
    there.consent.refuses = True
    with pytest.raises(Denied, match="nobody allowed it"):
        house.back(house.go())
    there.consent.refuses = False
    there.consent.titles = {}
    with pytest.raises(Denied, match="knows of no account"):
        house.back(house.go())


def test_a_key_that_changed_meanwhile_opens_nothing(db: redis.Redis, there: World, house: House) -> None:
    offer = house.back(house.go())
    with pytest.raises(Denied, match="Please begin once more"):
        House(db, there, Seal(new_key())).choose(offer, LOCATION)
    keyless = House(db, there, None)
    with pytest.raises(Denied, match="no key"):
        keyless.choose(house.back(house.go()), LOCATION)


def test_what_is_left_to_do_there_is_said_beside_that_it_is_connected(house: House) -> None:
    def settle(account: str, credential: str) -> None:
        raise Refused("Google wants one more yes.")

    house.google.settle = settle
    (said,) = house.choose(house.back(house.go()), LOCATION)
    assert "is connected" in said and said.endswith("One thing is left: Google wants one more yes.")


def test_no_two_sign_ins_have_a_word_in_common(house: House) -> None:
    assert isinstance(house.desk.sign_ins, SignIns)
    words = {house.desk.sign_ins.word() for _ in range(100)}
    assert len(words) == 100 and all(len(word) >= 43 for word in words)
