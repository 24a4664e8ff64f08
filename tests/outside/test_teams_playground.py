"""The whole loop against Microsoft's own Agents Playground: a Teams client and connector nobody here wrote.

The playground sends no token, so the desk runs with authentication switched off on loopback; tokens have tests of
their own. Its routes are internal to 0.2.28. Install it with tests/outside/install.sh.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import httpx
import pytest
import redis
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from bot.core.model import Status
from tests.chats.teams.house import MARIA, SAM, TeamsHouse
from tests.drivers_teams import buttons, visible
from tests.world_teams import CHANNEL, TEAM, TeamsWorld

pytestmark = pytest.mark.outside

FOLDER = Path(os.environ.get("REPLYDESK_OUTSIDE", Path.home() / ".cache" / "replydesk-outside"))
BOT = {"id": "28:22222222-2222-2222-2222-222222222222", "name": "Replydesk"}
STAFF = {"maria": (f"29:{MARIA}", MARIA), "sam": (f"29:{SAM}", SAM)}
FINE = "Thank you for telling us. Please call us on 555 0100 so that we can help."


def account(name: str, user: str, aad: str) -> dict[str, str]:
    mail = f"{name}@example.com"
    return {
        "id": user, "name": name.title(), "userPrincipleName": mail, "aadObjectId": aad, "givenName": name.title(),
        "surname": "Example", "email": mail,
    }  # fmt: skip


def configuration() -> dict[str, Any]:
    """A team with two channels, and exactly five people beside the current one, as the playground wants it."""
    others = [account(f"other{n}", f"29:other{n}", f"00000000-0000-0000-0000-0000000000c{n}") for n in range(4)]
    channels = [{"id": CHANNEL, "name": "Reviews"}]
    return {
        "version": "0.1.1",
        "tenantId": "11111111-1111-1111-1111-111111111111",
        "bot": BOT,
        "currentUser": account("maria", *STAFF["maria"]),
        "users": [account("sam", *STAFF["sam"]), *others],
        "personalChat": {"id": "a:personal-maria"},
        "groupChat": {"id": "19:group@thread.v2", "name": "Group"},
        "team": {
            "id": TEAM,
            "name": "Clinic",
            "aadGroupId": "33333333-3333-3333-3333-333333333333",
            "channels": channels,
        },
    }


class Playground:
    """The running program, and everything it would show on a screen."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.http = httpx.Client(base_url=url, timeout=30)
        self.screen: dict[str, dict[str, Any]] = {}  # message id -> message, in order of appearance
        self.updates: list[str] = []
        self.stack = ExitStack()
        stream = url.replace("http", "ws") + "/_ws_conversation/v1/conversations/stream"
        self.socket = self.stack.enter_context(connect(stream, max_size=None))
        self.thread = threading.Thread(target=self._listen, daemon=True)
        self.thread.start()

    def _listen(self) -> None:
        try:
            for line in self.socket:
                event = json.loads(line)
                message = event.get("message") or {}
                if event.get("action") == "updateMessage":
                    self.updates.append(message["messageId"])
                if "messageId" in message:
                    self.screen[message["messageId"]] = message | {"where": event.get("actionConversationId", "")}
        except ConnectionClosed:
            pass

    def wait(self, what: Callable[[], Any]) -> Any:
        """The first true answer of `what`. Fails after half a minute."""
        for _ in range(600):
            if found := what():
                return found
            time.sleep(0.05)
        raise AssertionError(f"not on the screen: {[visible(c)[:200] for c in self.cards()]}")

    def cards(self) -> list[dict[str, Any]]:
        return [a["content"] for m in list(self.screen.values()) for a in m.get("attachments") or []]

    def card(self, case_id: str, words: str) -> tuple[str, dict[str, Any]]:
        """(message id, card) of the case's card in the channel, once it says `words`."""

        def look() -> Any:
            for name, message in list(self.screen.items()):
                for attachment in message.get("attachments") or []:
                    card = attachment["content"]
                    if card.get("refresh", {}).get("action", {}).get("data", {}).get("case_id") != case_id:
                        continue
                    if message["where"].startswith(CHANNEL) and words in visible(card):
                        return name, card
            return None

        found = self.wait(look)
        return found[0], found[1]

    def install(self) -> None:
        assert self.http.post(f"/_debug/conversation/{TEAM}/installation", json={}).status_code == 200

    def say(self, words: str) -> None:
        mention = {"mentioned": BOT, "text": "<at>Replydesk</at>"}
        said = {
            "type": "text", "text": f"<at>Replydesk</at> {words}", "textFormat": "plain",
            "from": {"id": STAFF["maria"][0]}, "mentions": [mention],
        }  # fmt: skip
        assert self.http.post(f"/_conversation/v1/conversations/{CHANNEL}/messages", json=said).status_code == 200

    def press(self, who: str, message: str, button: dict[str, Any], **inputs: Any) -> dict[str, Any]:
        """Press an Action.Execute of a card as one of the staff; the card that came back."""
        action = {"type": "Action.Execute", "verb": button["verb"], "data": {**button["data"], **inputs}}
        invoke = {
            "name": "adaptiveCard/action", "value": {"action": action}, "from": {"id": STAFF[who][0]},
            "conversation": {"id": f"{CHANNEL};messageid={message}"}, "replyToId": message,
        }  # fmt: skip
        answer = self.http.post("/_conversation/v1/invoke", json=invoke)
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    def close(self) -> None:
        self.stack.close()
        self.thread.join(5)
        self.http.close()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, int]]:
    """The playground's address, and the port on which it expects the desk."""
    start = FOLDER / "node_modules" / ".bin" / "agentsplayground"
    node = shutil.which("node")
    if not start.exists() or not node:
        pytest.skip(f"the Agents Playground is not in {FOLDER}: run tests/outside/install.sh")
    folder, desk, port = tmp_path_factory.mktemp("playground"), free_port(), free_port()
    (folder / ".m365agentsplayground.yml").write_text(json.dumps(configuration()))  # JSON is YAML
    url = f"http://127.0.0.1:{port}"
    options = ["-e", f"http://127.0.0.1:{desk}/chats/teams/messages", "-c", "msteams", "-p", str(port)]
    log = (folder / "log").open("w")
    process = subprocess.Popen(
        [node, str(start), *options, "--service-url", f"{url}/_connector", "--disable-telemetry"],
        cwd=folder, stdout=log, stderr=log,
    )  # fmt: skip
    for _ in range(300):
        try:
            if httpx.get(f"{url}/_debug/ping").text.startswith("pong"):
                break
        except httpx.HTTPError:
            time.sleep(0.1)
    else:
        pytest.fail((folder / "log").read_text())
    yield url, desk
    process.terminate()
    process.wait(10)
    log.close()


@pytest.fixture
def house(program: tuple[str, int], db: redis.Redis) -> Iterator[TeamsHouse]:
    url, port = program
    world = TeamsWorld(url=f"{url}/_connector")
    off: dict[str, Any] = {"auth_off": True, "listen_host": "127.0.0.1", "tenant_id": "", "token": None}
    house = TeamsHouse(db, world, port, openid_metadata_url="", **off)
    yield house
    house.stop()


@pytest.fixture
def teams(program: tuple[str, int], house: TeamsHouse) -> Iterator[Playground]:
    playground = Playground(program[0])
    playground.install()
    playground.wait(lambda: house.teams.rooms.find(CHANNEL))
    yield playground
    playground.close()


def button(card: dict[str, Any], verb: str) -> dict[str, Any]:
    return next(b for b in buttons(card) if b.get("verb") == verb)


def test_a_post_travels_to_a_card_and_the_edited_reply_is_published(house: TeamsHouse, teams: Playground) -> None:
    case_id = house.write("I waited an hour.")
    message, card = teams.card(case_id, "Waiting for you")
    form = teams.press("maria", message, button(card, "open-edit"))["value"]
    done = teams.press("maria", message, button(form, "send"), text=FINE, stock="")["value"]
    assert "goes out" in visible(done)
    house.work(case_id, later=120)
    assert house.board.replies == [FINE]
    same, answered = teams.card(case_id, "Answered by Maria")
    assert same == message, "the card is updated in place"
    assert FINE in visible(answered)
    assert message in teams.updates


def test_numbers_are_answered_by_mention(house: TeamsHouse, teams: Playground) -> None:
    teams.say("stats 30d")
    assert teams.wait(lambda: [c for c in teams.cards() if "last 30 days" in visible(c)])


def test_two_people_pressing_at_once_publish_once(house: TeamsHouse, teams: Playground) -> None:
    case_id = house.write()
    message, card = teams.card(case_id, "Waiting for you")
    with ThreadPoolExecutor(2) as both:
        presses = [both.submit(teams.press, who, message, button(card, "approve")) for who in ("maria", "sam")]
        shown = [visible(p.result()["value"]) for p in presses]
    assert all("approved this" in words for words in shown)
    house.work(case_id, later=120)
    house.work(case_id, later=120)
    assert len(house.board.replies) == 1


def test_an_escalation_is_pinged_and_acknowledged(house: TeamsHouse, teams: Playground) -> None:
    case_id = house.write()
    message, card = teams.card(case_id, "Waiting for you")
    teams.press("maria", message, button(card, "escalate"), reason_escalate="Sounds like a legal threat")
    house.work(case_id)
    message, card = teams.card(case_id, "legal threat")
    ping = teams.wait(lambda: [m for m in list(teams.screen.values()) if "<at>Sam</at>" in str(m)])
    assert f"{CHANNEL};messageid={message}" in str(ping[-1]["where"])
    teams.press("sam", message, button(card, "acknowledge"))
    house.work(case_id)
    teams.card(case_id, "Sam is on it")


def test_a_restart_in_the_middle_loses_nothing(house: TeamsHouse, teams: Playground) -> None:
    case_id = house.write()
    message, card = teams.card(case_id, "Waiting for you")
    assert "goes out" in visible(teams.press("maria", message, button(card, "approve"))["value"])
    house.restart()
    house.work(case_id, later=120)
    assert teams.card(case_id, "Answered by Maria")[0] == message
    later = house.write("Another one.", id="p-after-restart")
    teams.card(later, "Another one.")


def test_an_outdated_card_is_refused_in_words(house: TeamsHouse, teams: Playground) -> None:
    case_id = house.write()
    message, card = teams.card(case_id, "Waiting for you")
    form = teams.press("maria", message, button(card, "open-edit"))["value"]
    teams.press("maria", message, button(form, "edit"), text=FINE, stock="")
    assert "out of date" in visible(teams.press("sam", message, button(card, "approve"))["value"])
    house.work(case_id, later=120)
    assert house.board.replies == []
    assert house.case(case_id).status is Status.WAITING
