"""How connections are: side by side, so that one that hangs keeps nobody waiting, and remembered where there are many."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest
import redis

from bot.core.model import DESK
from bot.core.ports import Health, TryLater
from bot.desk.connections import AT_ONCE, HEALTH_SECONDS, TROUBLE_SECONDS
from tests.core.makers import NOW
from tests.desk.test_receiving import House, Page

MANY = 300


class Accounts(Page):
    """A platform with any number of accounts; those named in `dead` do not answer."""

    def __init__(self, count: int) -> None:
        self.accounts = [f"p{number:03}" for number in range(count)]
        self.asked: list[str] = []
        self.dead: set[str] = set()

    def watched(self) -> list[str]:
        return self.accounts

    def watch(self, which: str) -> list[Health]:
        self.asked.append(which)
        if which in self.dead:
            raise TryLater(f"We cannot reach {which}.")
        return [Health(f"Facebook page {which}", "ok", about=which)]


@pytest.fixture
def house(db: redis.Redis) -> Iterator[House]:
    yield House(db)


def has(house: House, count: int) -> Accounts:
    made = Accounts(count)
    house.desk.questions.connections.platforms = {"facebook": made}
    return made


def test_connections_are_asked_side_by_side(house: House) -> None:
    accounts, together = has(house, 4), threading.Barrier(4, timeout=30)

    def meet(which: str) -> list[Health]:
        together.wait()  # nobody gets past alone
        return [Health(which, "ok")]

    accounts.watch = meet  # type: ignore[method-assign]
    assert {part.name for part in house.desk.health(DESK, anew=True)} >= {"p000", "p001", "p002", "p003"}


def test_of_a_few_accounts_everybody_is_told_how_they_are_now(house: House) -> None:
    accounts = has(house, AT_ONCE - 1)
    house.desk.health(DESK)
    accounts.dead = {"p001"}
    assert "reach p001" in repr(house.desk.health(DESK))


def test_of_many_accounts_a_person_waits_for_a_few_and_is_told_what_was_seen_of_the_rest(house: House) -> None:
    accounts = has(house, MANY)
    assert len(house.desk.health(DESK, anew=True)) > MANY and sorted(accounts.asked) == accounts.accounts
    accounts.asked.clear()
    said = house.desk.health(DESK)
    assert len(accounts.asked) <= AT_ONCE
    assert sum(part.name.startswith("Facebook page") for part in said) == MANY


def test_the_set_up_check_asks_every_one_of_them(house: House) -> None:
    accounts = has(house, MANY)
    house.desk.health(DESK, anew=True)
    accounts.dead, accounts.asked = {"p299"}, []
    said = house.desk.health(DESK, anew=True)
    assert sorted(accounts.asked) == accounts.accounts and "reach p299" in repr(said)


def test_what_is_in_trouble_is_looked_at_again_soon_and_what_is_gone_no_more(house: House) -> None:
    accounts, watcher = has(house, 2), house.desk.watcher
    accounts.dead = {"p001"}
    assert watcher.look("facebook p000") == NOW + HEALTH_SECONDS
    assert watcher.look("facebook p001") == NOW + TROUBLE_SECONDS
    assert house.store.news("health-facebook p001")
    accounts.accounts = ["p000"]
    assert watcher.look("facebook p001") is None and house.store.news("health-facebook p001") is None
    assert list(house.store.looks(["facebook p000", "facebook p001"])) == ["facebook p000"]


def test_a_note_that_a_newer_version_wrote_is_not_read(house: House, db: Any) -> None:
    has(house, 1)
    house.desk.health(DESK)
    db.hset("desk:connections:looks", "facebook p000", '{"schema": 99}')
    assert house.store.looks(["facebook p000"]) == {}
