"""One inbox over HTTP for each test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import redis
from argon2 import PasswordHasher
from starlette.applications import Starlette

from bot.chats.inbox import client, patience
from tests.chats.inbox.house import House, build_house, serve


@pytest.fixture
def cheap(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Passwords hashed with less work: what is tested is who gets in, not what a guess costs."""
    hasher = PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1)
    monkeypatch.setattr(client, "_HASHER", hasher)
    monkeypatch.setattr(patience, "FIRST", 0.02)
    client._nobody.cache_clear()
    yield
    client._nobody.cache_clear()


@pytest.fixture
def house(db: redis.Redis, valkey_url: str, cheap: None) -> Iterator[House]:
    """A house with Maria (staff) and Sam (manager) in it."""
    house = build_house(db, valkey_url)
    for url in serve(Starlette(routes=house.inbox.routes(house.desk))):
        house.url = url
        yield house
