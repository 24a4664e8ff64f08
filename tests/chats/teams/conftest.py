"""One desk in Teams for each test, and the people at it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import redis

from tests.chats.teams.driver import TeamsDriver
from tests.chats.teams.house import SAM, TeamsHouse
from tests.chats.teams.world import TeamsWorld, teams_world


@pytest.fixture
def world() -> Iterator[TeamsWorld]:
    with teams_world() as world:
        yield world


@pytest.fixture
def house(db: redis.Redis, world: TeamsWorld) -> Iterator[TeamsHouse]:
    house = TeamsHouse(db, world)
    yield house
    house.stop()


@pytest.fixture
def maria(house: TeamsHouse) -> Iterator[TeamsDriver]:
    """A receptionist; the app is in the team."""
    driver = house.driver()
    driver.install()
    yield driver
    driver.close()


@pytest.fixture
def sam(house: TeamsHouse) -> Iterator[TeamsDriver]:
    """A manager."""
    driver = house.driver(SAM, "Sam")
    yield driver
    driver.close()
