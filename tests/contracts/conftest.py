"""Every story: the first platform in every chat, every other platform in the first chat."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import redis

from bot.chats import CHATS
from bot.core.ports import ByHand
from bot.platforms import PLATFORMS
from tests.platforms import able
from tests.stories import Play, play

WHOLE = [(PLATFORMS[0], chat) for chat in CHATS]
"""The platform that plays every story, with each chat."""
SHORT = [(platform, CHATS[0]) for platform in PLATFORMS[1:] if platform not in able(ByHand)]
"""The other platforms: they play the stories marked `everywhere`, in the inbox. Where people post the replies nothing is ever
published, and a story of their own is told (`test_by_hand.py`).
"""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Which stage a story is played on."""
    if "story" not in metafunc.fixturenames:
        return
    pairs = WHOLE + (SHORT if metafunc.definition.get_closest_marker("everywhere") else [])
    metafunc.parametrize("story", pairs, indirect=True, ids=["-".join(pair) for pair in pairs])


@pytest.fixture
def story(request: pytest.FixtureRequest, valkey_url: str, db: redis.Redis) -> Iterator[Play]:
    platform, chat = request.param
    with play(valkey_url, platform, chat) as made:
        yield made
