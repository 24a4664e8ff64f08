"""A workspace that is connected while the desk runs: what waited for it is shown, and nobody restarts anything."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import redis

from bot.chats.slack.errors import NOT_CONNECTED
from bot.core.model import DESK
from bot.store.sealing import Seal, new_key
from tests.chats.slack.world import SlackWorld
from tests.house import House
from tests.platforms.facebook.world import APP_SECRET, PAGE, PAGE_TOKEN, VISITOR, World
from tests.waiting import until

KEY = new_key()
PLACES = [{"id": "main", "name": "Harbour Dental", "channels": {"slack": "C1"}}]


@pytest.fixture
def slack() -> Iterator[SlackWorld]:
    world = SlackWorld()
    yield world
    world.close()


@pytest.fixture
def house(valkey_url: str, db: redis.Redis, slack: SlackWorld) -> Iterator[House]:
    facebook = {"facebook_app_secret": APP_SECRET, "facebook_page_tokens": f"{PAGE}={PAGE_TOKEN}"}
    env = facebook | {"slack_signing_secret": "s", "slack_api_url": slack.api_url, "replydesk_key": KEY}
    made = House(valkey_url, env, {"locations": PLACES})
    yield made
    made.close()


def test_the_first_workspace_is_connected_while_the_desk_runs_and_gets_what_waited(
    house: House, slack: SlackWorld
) -> None:
    world = World(house.clock)
    world.comment("I waited for an hour.", VISITOR)
    for headers, body in world.take_deliveries():
        house.deliver("facebook", headers, body)
    world.client.close()
    assert slack.all_messages() == [] and slack.calls == [], "without a token nothing is asked of Slack"
    assert NOT_CONNECTED in [part.detail for part in house.desk.health(DESK)]

    house.desk.store.connect(Seal(KEY), "slack", "T1", slack.token, "a test", house.clock())
    until(lambda: NOT_CONNECTED not in repr(house.desk.health(DESK)), 10, 0.2, "nobody saw the new token")
    house.pass_time(1200, step=60)
    assert "I waited for an hour." in repr(slack.all_messages())
    assert "not connected yet" not in repr(house.desk.health(DESK))
