"""One inbox over HTTP for each test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import redis
from starlette.applications import Starlette

from tests.chats.inbox.house import House, build_house, serve


@pytest.fixture
def house(db: redis.Redis, valkey_url: str) -> Iterator[House]:
    """A house with Maria (staff) and Sam (manager) in it."""
    house = build_house(db, valkey_url)
    for url in serve(Starlette(routes=house.inbox.routes(house.desk))):
        house.url = url
        yield house
