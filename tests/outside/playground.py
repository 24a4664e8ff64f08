"""Starts Microsoft's Agents Playground: a Teams client and connector that nobody of this project wrote.

The playground sends no token, so it serves a desk whose authentication is switched off on loopback; tokens have tests
of their own. Its routes are internal to 0.2.28. Install it with tests/outside/install.sh.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
import redis
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from tests.chats.teams.driver import visible
from tests.chats.teams.house import MARIA, SAM, TeamsHouse
from tests.chats.teams.world import CHANNEL, TEAM, TeamsWorld
from tests.loopback import free_port
from tests.waiting import until

FOLDER = Path(os.environ.get("REPLYDESK_OUTSIDE", Path.home() / ".cache" / "replydesk-outside"))
PACKAGE = FOLDER / "node_modules" / "@microsoft" / "m365agentsplayground"
PROGRAM = FOLDER / "node_modules" / ".bin" / "agentsplayground"
VERSION = "0.2.28"
BOT = {"id": "28:22222222-2222-2222-2222-222222222222", "name": "Replydesk"}
STAFF = {"maria": (f"29:{MARIA}", MARIA), "sam": (f"29:{SAM}", SAM)}


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

    def __init__(self, url: str, desk: int) -> None:
        self.url, self.desk = url, desk
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
        return until(what, 30, 0.05, lambda: f"not on the screen: {[visible(c)[:200] for c in self.cards()]}")

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

    def window(self, who: str, message: str, button: dict[str, Any], **inputs: Any) -> Any:
        """Open the window behind a button of a card, or press a button in one: its card, or the sentence that closes it.

        The playground opens no windows from a card, so this goes to the desk in its name, as Teams would send it.
        """
        user, aad = STAFF[who]
        tenant, conversation = configuration()["tenantId"], f"{CHANNEL};messageid={message}"
        activity = {
            "type": "invoke", "id": "f:1", "channelId": "msteams", "serviceUrl": f"{self.url}/_connector",
            "name": "task/fetch" if "msteams" in button["data"] else "task/submit",
            "value": {"data": {**button["data"], **inputs}}, "replyToId": message, "recipient": BOT,
            "from": {"id": user, "aadObjectId": aad, "name": who.title()},
            "conversation": {"id": conversation, "conversationType": "channel", "isGroup": True, "tenantId": tenant},
            "channelData": {"tenant": {"id": tenant}, "team": {"id": TEAM}, "channel": {"id": CHANNEL}},
        }  # fmt: skip
        answer = self.http.post(f"http://127.0.0.1:{self.desk}/chats/teams/messages", json=activity)
        assert answer.status_code == 200, answer.text
        task = answer.json()["task"]
        return task["value"] if task["type"] == "message" else task["value"]["card"]["content"]

    def close(self) -> None:
        self.stack.close()
        self.thread.join(5)
        self.http.close()


def missing() -> str:
    """Why the program cannot run here, or ""."""
    if shutil.which("node") is None:
        return "node is not installed"
    if not PROGRAM.exists():
        return f"the Agents Playground is not in {FOLDER}: run tests/outside/install.sh"
    found = json.loads((PACKAGE / "package.json").read_text())["version"]
    return "" if found == VERSION else f"the Agents Playground is {found}, and its ways are known for {VERSION}"


@contextmanager
def running_playground(folder: Path) -> Iterator[tuple[str, int]]:
    """The playground's address, and the port on which it expects the desk."""
    if why := missing():
        pytest.skip(why)
    desk, port = free_port(), free_port()
    (folder / ".m365agentsplayground.yml").write_text(json.dumps(configuration()))  # JSON is YAML
    url = f"http://127.0.0.1:{port}"
    options = ["-e", f"http://127.0.0.1:{desk}/chats/teams/messages", "-c", "msteams", "-p", str(port)]
    log = (folder / "log").open("w")
    process = subprocess.Popen(
        ["node", str(PROGRAM), *options, "--service-url", f"{url}/_connector", "--disable-telemetry"],
        cwd=folder, stdout=log, stderr=log,
    )  # fmt: skip
    try:

        def answers() -> bool:
            try:
                return httpx.get(f"{url}/_debug/ping").text.startswith("pong")
            except httpx.HTTPError:
                return False

        until(answers, 30, 0.1, (folder / "log").read_text)
        yield url, desk
    finally:
        process.terminate()
        process.wait(10)
        log.close()


def open_house(url: str, port: int, db: redis.Redis) -> TeamsHouse:
    """A desk that speaks to the playground at `url` and listens where it expects the desk."""
    off: dict[str, Any] = {"auth_off": True, "listen_host": "127.0.0.1", "tenant_id": "", "token": None}
    return TeamsHouse(db, TeamsWorld(url=f"{url}/_connector"), port, openid_metadata_url="", **off)


@pytest.fixture(scope="module", name="program")
def running_program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, int]]:
    """The playground, for one file of tests."""
    with running_playground(tmp_path_factory.mktemp("playground")) as running:
        yield running


@pytest.fixture(name="house")
def house_beside(program: tuple[str, int], db: redis.Redis) -> Iterator[TeamsHouse]:
    """A desk that the playground speaks to."""
    house = open_house(*program, db)
    yield house
    house.stop()


@pytest.fixture(name="wire")
def wire_of(program: tuple[str, int], house: TeamsHouse) -> Iterator[Playground]:
    """The playground past its page: for the people the page cannot be."""
    playground = Playground(*program)
    playground.install()
    playground.wait(lambda: house.teams.rooms.find(CHANNEL))
    yield playground
    playground.close()
