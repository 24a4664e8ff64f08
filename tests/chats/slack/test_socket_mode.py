"""Socket Mode: Slack's envelopes over a real WebSocket, served here on loopback by the `websockets` library."""

from __future__ import annotations

import json
import queue
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.server import ServerConnection, serve

from bot.chats.slack.chat import Slack
from bot.core.model import Verb
from tests.chats.slack.conftest import NotedDesk
from tests.chats.slack.driver import read
from tests.chats.slack.world import SlackWorld


class Wire:
    """Slack's end of the line."""

    def __init__(self) -> None:
        self.heard: queue.Queue[dict[str, Any]] = queue.Queue()
        self.lines: queue.Queue[ServerConnection] = queue.Queue()
        self.server = serve(self._talk, "127.0.0.1", 0)
        self.url = f"ws://127.0.0.1:{self.server.socket.getsockname()[1]}/link?ticket=1"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def _talk(self, line: ServerConnection) -> None:
        line.send(json.dumps({"type": "hello", "num_connections": 1}))
        self.lines.put(line)
        try:
            for message in line:
                self.heard.put(json.loads(message))
        except ConnectionClosed:
            pass

    def send(self, kind: str, payload: dict[str, Any]) -> dict[str, Any]:
        """Send an envelope to the desk; its acknowledgement."""
        line = self.lines.get(timeout=10)
        self.lines.put(line)
        envelope = {"envelope_id": "e1", "type": kind, "payload": payload, "accepts_response_payload": True}
        line.send(json.dumps(envelope))
        return self.heard.get(timeout=10)


@pytest.fixture(scope="module")
def wire() -> Iterator[Wire]:
    made = Wire()
    yield made
    made.server.shutdown()


@pytest.fixture(scope="module")
def line(wire: Wire) -> Iterator[tuple[Slack, SlackWorld, NotedDesk]]:
    """One connection for all tests here: Slack's library takes three seconds to hang up."""
    world, desk = SlackWorld(socket_url=wire.url), NotedDesk()
    slack = Slack(world.token, "", world.app_token, api_url=world.api_url)
    handler = slack.open_line(desk)
    yield slack, world, desk
    handler.close()
    world.close()


@pytest.fixture
def connected(line: tuple[Slack, SlackWorld, NotedDesk]) -> Slack:
    slack, world, desk = line
    world.whispers.clear()
    world.views.clear()
    desk.commands.clear()
    desk.denied = ""
    return slack


@pytest.fixture
def world(line: tuple[Slack, SlackWorld, NotedDesk]) -> SlackWorld:
    return line[1]


@pytest.fixture
def desk(line: tuple[Slack, SlackWorld, NotedDesk]) -> NotedDesk:
    return line[2]


def presses(world: SlackWorld, action: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "block_actions",
        "user": {"id": "U1", "name": "maria", "team_id": "T1"},
        "team": {"id": "T1"},
        "trigger_id": world.trigger(),
        "container": {"channel_id": "C1"},
        "response_url": f"{world.url}/respond/U1",
        "actions": [action],
    }


def test_a_press_arrives_without_any_public_address(
    connected: Slack, wire: Wire, world: SlackWorld, desk: NotedDesk
) -> None:
    button = {"type": "button", "action_id": "press-approve", "value": '{"c":"k7m2q9xa","w":"aaaa.bbbb","b":"approve"}'}
    assert wire.send("interactive", presses(world, button))["envelope_id"] == "e1"
    assert world.wait_for(lambda: world.whispers)[0]["text"] == "Done: approve."
    assert (desk.commands[0].verb, desk.commands[0].by.id) == (Verb.APPROVE, "maria")


def test_a_refused_dialog_is_answered_on_the_wire(
    connected: Slack, wire: Wire, world: SlackWorld, desk: NotedDesk
) -> None:
    button = {
        "type": "button",
        "action_id": "press-edit",
        "value": '{"c":"k7m2q9xa","w":"aaaa.bbbb","b":"edit","a":"text"}',
    }
    wire.send("interactive", presses(world, button))
    view = world.wait_for(lambda: next((v for v in world.views.values() if v["callback_id"] == "edit"), None))
    desk.denied = "This text cannot be published."
    view |= {
        "state": {"values": {"text-0": {"text": {"value": "Your visit"}}, "only": {"only": {"selected_options": []}}}}
    }
    answer = wire.send(
        "interactive", {"type": "view_submission", "user": {"id": "U1"}, "team": {"id": "T1"}, "view": view}
    )
    assert answer["payload"] == {"response_action": "errors", "errors": {"text-0": "This text cannot be published."}}


def test_reviews_is_answered_over_the_wire(connected: Slack, wire: Wire, world: SlackWorld) -> None:
    asked = {
        "command": "/reviews",
        "text": "open",
        "user_id": "U1",
        "team_id": "T1",
        "response_url": f"{world.url}/respond/U1",
    }
    wire.send("slash_commands", asked)
    assert "1 case waits." in read(world.wait_for(lambda: world.whispers)[0])


def test_health_says_when_the_line_is_down(connected: Slack, wire: Wire) -> None:
    assert connected.health()[0].state == "ok"
    connected._socket.client.disconnect()
    assert "connection is down" in connected.health()[0].detail


def test_without_an_app_token_nothing_is_connected(desk: NotedDesk) -> None:
    assert Slack("xoxb", "secret").open_line(desk) is None
