"""Every story on every platform and every chat."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import redis

from tests.drivers import STAGES, VISITORS, Play, play


@pytest.fixture(params=[f"{p}-{c}" for p in VISITORS for c in STAGES])
def story(request: pytest.FixtureRequest, valkey_url: str, db: redis.Redis) -> Iterator[Play]:
    platform, chat = request.param.split("-")
    with play(valkey_url, platform, chat) as made:
        yield made
