"""The clock goes on: whatever stands in the way of one repair costs that one alone, and what is due is due all the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
import redis

from bot.core.subjects import Subject
from bot.desk import COMPARE_SECONDS
from bot.desk.ticking import Ticker
from bot.store import keys
from tests.core.makers import NOW
from tests.desk.test_receiving import PLACE, House
from tests.house import Clock


@pytest.fixture
def house(db: redis.Redis) -> Iterator[House]:
    yield House(db)


def broken() -> None:
    raise ValueError("a document nobody can read")


REPAIRS: dict[str, Callable[[Any, pytest.MonkeyPatch], None]] = {
    "comparing": lambda desk, patch: patch.setattr(desk.store, "repair_due", lambda now: broken()),
    "planning": lambda desk, patch: patch.setattr(desk.watcher.connections, "names", broken),
    "strays": lambda desk, patch: patch.setattr(desk.store, "strays", broken),
}


@pytest.mark.parametrize("repair", REPAIRS)
def test_a_repair_that_fails_keeps_nothing_from_being_due_and_is_tried_again(
    house: House, monkeypatch: pytest.MonkeyPatch, repair: str
) -> None:
    desk, clock = house.desk, Clock(NOW)
    desk.ticker = Ticker(house.store, desk.vitals, desk.watcher, desk.receiver, clock)
    with monkeypatch.context() as patch:
        REPAIRS[repair](desk, patch)
        desk.open()
        house.store.schedule(Subject("news", "n"), NOW)
        desk.tick()
    assert house.store.db.hexists(keys.STANDING, str(Subject("news", "n"))), "it stands ready"
    clock.move(COMPARE_SECONDS)
    desk.tick()


def test_a_database_that_is_away_is_said_and_not_passed_over(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    def away(now: float) -> None:
        raise redis.exceptions.ConnectionError

    monkeypatch.setattr(house.store, "repair_due", away)
    with pytest.raises(redis.exceptions.RedisError):
        house.desk.tick()


def test_what_came_for_one_account_and_cannot_be_recorded_waits_and_keeps_no_other_from_being_read(
    house: House,
) -> None:
    house.lay(posts=["1"], page="px")
    house.lay(posts=["2"], page="py")
    house.read()
    assert len(house.store.strays()) == 2
    house.store.db.hset("desk:posts", "facebook:1", "xxxxxxxxxxxxxxxx")
    house.store.db.hset("desk:case:xxxxxxxxxxxxxxxx", mapping={"doc": '{"schema": 99}', "v": 1})
    house.practice = replace(house.practice, locations={"a": replace(PLACE, accounts={"facebook": ("pa", "px", "py")})})
    house.desk.tick()
    assert house.has("2")
    assert [stray.account for stray in house.store.strays()] == ["px"]
