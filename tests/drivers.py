"""The stages the stories are played on: every platform's public and every chat's staff, behind the same few words.

A new platform needs a line in VISITORS, a new chat one in STAGES; every story then runs on the newcomer by itself.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import httpx

from bot import wiring
from bot.chats.inbox import add_account
from bot.chats.teams import Teams
from bot.core.model import Case
from bot.settings import Environment
from tests import world_teams as teams
from tests.drivers_inbox import InboxDriver
from tests.drivers_slack import SlackDriver
from tests.drivers_teams import TeamsDriver
from tests.drivers_teams import buttons as teams_buttons
from tests.house import Clock, House
from tests.world import APP_SECRET, CALLBACK_SECRET, FORM_SECRET, PAGE, PAGE_TOKEN, VISITOR, World, world
from tests.world_slack import SlackWorld

PASSWORD = "a long enough password"
PEOPLE = [
    {"id": "maria", "name": "Maria", "slack": "U1", "teams": "00000000-0000-0000-0000-0000000000a1"},
    {"id": "ben", "name": "Ben", "slack": "U2", "teams": "00000000-0000-0000-0000-0000000000b0"},
    {"id": "boss", "name": "Boss", "slack": "U9", "teams": "00000000-0000-0000-0000-0000000000b1", "manager": True},
]


class FacebookVisitor:
    """A member of the public on the stand-in Facebook."""

    name = "facebook"
    publish_fault = {"refused": "blocked", "later": "503", "lost": "lost", "lost before": "500"}

    def __init__(self, house: House, there: World) -> None:
        self.house, self.there = house, there

    @staticmethod
    def env(there: World) -> dict[str, Any]:
        return {
            "facebook_app_secret": APP_SECRET,
            "facebook_page_tokens": f"{PAGE}={PAGE_TOKEN}",
            "facebook_graph_url": there.graph_url,
        }

    def write(self, text: str, who: tuple[str, str] = VISITOR) -> Case:
        self.at = self.there.comment(text, who)
        self.deliver()
        return self.case(self.at)

    def write_again(self, text: str) -> None:
        """Another comment by the same person in the same thread."""
        self.there.comment(text, under=self.at)
        self.deliver()

    def change(self, text: str) -> None:
        self.house.clock.move(1)
        self.there.graph.edit(self.at, text)
        self.deliver()

    def take_away(self) -> None:
        self.there.graph.remove(self.at)
        self.deliver()

    def deliver(self) -> None:
        for headers, body in self.there.take_deliveries():
            answer = httpx.post(f"{self.house.url}/webhooks/facebook", content=body, headers=headers)
            assert answer.status_code == 200, answer.text
        self.house.settle()

    def case(self, post_id: str) -> Case:
        case_id = self.house.desk.store.case_of("facebook", post_id)
        return self.house.desk.store.find(case_id)

    def fail(self, fault: str) -> None:
        self.there.door.fail(self.publish_fault[fault])

    def replies(self) -> list[str]:
        """What the public reads under the post."""
        return [node.text for node in self.there.graph.children(self.at) if node.author_id == PAGE]


class FormVisitor:
    """Somebody who fills in the form on the clinic's website."""

    name = "form"
    publish_fault = {"refused": "not accepted", "later": "503", "lost": "lost", "lost before": "500"}

    def __init__(self, house: House, there: World) -> None:
        self.house, self.there, self.count = house, there, 0

    @staticmethod
    def env(there: World) -> dict[str, Any]:
        return {
            "form_secrets": FORM_SECRET,
            "form_reply_url": f"{there.url}/replies",
            "form_reply_secret": CALLBACK_SECRET,
        }

    def write(self, text: str, who: tuple[str, str] = VISITOR) -> Case:
        self.count += 1
        self.at, self.who = f"m-{self.count}", who
        self._send(id=self.at, text=text, author=who[1])
        case_id = self.house.desk.store.case_of("form", self.house.desk.platforms["form"].parse(self.body)[0].id)
        return self.house.desk.store.find(case_id)

    def _send(self, **fields: Any) -> None:
        self.body = json.dumps(fields).encode()
        headers = self.house.desk.platforms["form"].sign(self.body, self.house.clock())
        answer = httpx.post(f"{self.house.url}/webhooks/form", content=self.body, headers=headers)
        assert answer.status_code == 200, answer.text
        self.house.settle()

    def fail(self, fault: str) -> None:
        self.there.website.fail(self.publish_fault[fault])

    def replies(self) -> list[str]:
        return [data["text"] for data in self.there.website.replies.values() if data["id"] == self.at]


VISITORS: dict[str, Any] = {"facebook": FacebookVisitor, "form": FormVisitor}


class InboxStage:
    """Staff at the built-in inbox."""

    name = "inbox"
    channels: dict[str, str] = {}

    def __init__(self) -> None:
        self.drivers: dict[str, InboxDriver] = {}

    def env(self) -> dict[str, Any]:
        return {}

    def open(self, house: House) -> None:
        self.house = house

    def staff(self, person: str) -> InboxDriver:
        if person not in self.drivers:
            row = next(p for p in PEOPLE if p["id"] == person)
            add_account(
                self.house.desk.store, person, row["name"], PASSWORD, "manager" if row.get("manager") else "staff"
            )
            self.drivers[person] = InboxDriver(self.house.url, person, PASSWORD)
        return self.drivers[person]

    def keep(self, person: str, case_id: str, verb: str) -> Callable[[], str]:
        """A press on the card as it is drawn now, to be made later."""
        driver = self.staff(person)
        form = driver.open_form(case_id, verb)
        return lambda: driver.submit(form)

    def told(self, person: str = "") -> list[str]:
        """What the chat said about cases, oldest first: to `person` alone, or where everybody reads."""
        notices = reversed(self.house.desk.store.notices(500))
        kind = "whisper" if person else "ping"
        return [n["text"] for n in notices if n["kind"] == kind and (not person or person in n["to"])]

    def close(self) -> None:
        for driver in self.drivers.values():
            driver.close()


class SlackStage:
    """Staff in a Slack workspace of our own making."""

    name = "slack"
    channels = {"slack": "C1"}
    secret = "stand-in-signing-secret"

    def __init__(self) -> None:
        self.there = SlackWorld()

    def env(self) -> dict[str, Any]:
        return {
            "slack_bot_token": self.there.token,
            "slack_signing_secret": self.secret,
            "slack_api_url": self.there.api_url,
        }

    def open(self, house: House) -> None:
        self.house = house

    def staff(self, person: str) -> SlackDriver:
        row = next(p for p in PEOPLE if p["id"] == person)
        return SlackDriver(self.house.url, self.secret, self.there, row["slack"], row["name"])

    def keep(self, person: str, case_id: str, verb: str) -> Callable[[], str]:
        from tests.drivers_slack import read

        driver = self.staff(person)
        message = driver.message(case_id)

        def press() -> str:
            seen = len(self.there.whispers)
            driver.press(message, verb)
            return read(self.there.wait_for(lambda: self.there.whispers[seen:])[0])

        return press

    def told(self, person: str = "") -> list[str]:
        from tests.drivers_slack import read

        found = []
        handle = next((p["slack"] for p in PEOPLE if p["id"] == person), "")
        for channel, messages in self.there.messages.items():
            private = channel.startswith("D")
            for message in messages.values():
                if channel == f"D{handle}" if person else (not private and message.get("thread_ts")):
                    found.append((message["ts"], read(message)))
        return [text for _, text in sorted(found)]

    def close(self) -> None:
        self.there.close()


class TeamsStage:
    """Staff in a Microsoft 365 of our own making."""

    name = "teams"
    channels = {"teams": teams.CHANNEL}

    def __init__(self) -> None:
        self.stack = ExitStack()
        self.there = self.stack.enter_context(teams.teams_world())
        self.drivers: dict[str, TeamsDriver] = {}

    def env(self) -> dict[str, Any]:
        return {"teams_app_id": teams.APP_ID, "teams_app_password": "secret", "teams_tenant_id": teams.TENANT}

    def make(self, env: Environment, practice: Any, store: Any, now: Any) -> Teams:
        """The real chat, signed in at the stand-in instead of Microsoft."""
        return Teams(
            env.teams_app_id,
            "secret",
            store,
            tenant_id=env.teams_tenant_id,
            channels=[teams.CHANNEL],
            openid_metadata_url=f"{self.there.url}/openid",
            token=lambda: teams.TOKEN,
        )

    def open(self, house: House) -> None:
        self.house = house
        self.staff("maria").install()

    def staff(self, person: str) -> TeamsDriver:
        if person not in self.drivers:
            row = next(p for p in PEOPLE if p["id"] == person)
            self.drivers[person] = TeamsDriver(self.house.url, self.there, str(row["teams"]), str(row["name"]))
        return self.drivers[person]

    def keep(self, person: str, case_id: str, verb: str) -> Callable[[], str]:
        driver = self.staff(person)
        button = next(b for b in teams_buttons(driver.message(case_id)) if b.get("verb") == verb)
        return lambda: driver.sentence(driver.execute(verb, button["data"]))

    def told(self, person: str = "") -> list[str]:
        handle = next((str(p["teams"]) for p in PEOPLE if p["id"] == person), "")
        found = []
        for (conversation, _), message in self.there.messages.items():
            private = not conversation.startswith("19:")
            mine = private and handle and self.there.chats.get(handle) == conversation
            if (mine if person else not private) and message.get("text"):
                found.append(str(message["text"]))
        return found

    def close(self) -> None:
        for driver in self.drivers.values():
            driver.close()
        self.stack.close()


STAGES: dict[str, Callable[[], Any]] = {"inbox": InboxStage, "slack": SlackStage, "teams": TeamsStage}


class Play:
    """One desk with a public and a staff: what a story is told with."""

    def __init__(self, house: House, visitor: Any, stage: Any, there: World) -> None:
        self.house, self.visitor, self.stage, self.there = house, visitor, stage, there

    def staff(self, person: str = "maria") -> Any:
        return self.stage.staff(person)

    def case(self, case_id: str) -> Case:
        return self.house.desk.store.find(case_id)

    def wait(self, seconds: float) -> None:
        """Time passes; the clock ticks every ten seconds, or every thirty when it is long."""
        self.house.settle()
        self.house.pass_time(seconds, step=10 if seconds <= 300 else 30)


@contextmanager
def play(valkey_url: str, platform: str, chat: str, clock: Clock | None = None, **toml: Any) -> Iterator[Play]:
    """A desk for one platform and one chat, with the vendors on loopback."""
    clock = clock or Clock()
    stage = STAGES[chat]()
    with world(clock) as there:
        visitor = VISITORS[platform]
        location = {
            "id": "main",
            "name": "Harbour Smiles Dental",
            "channels": stage.channels,
            "managers": ["boss"],
            "facts": {"phones": ["(217) 555-0143"], "emails": ["hello@harbour.example"]},
        }
        makers = tuple(getattr(stage, "make", make) if make.__name__ == f"_{chat}" else make for make in wiring.CHATS)
        settings = {"people": PEOPLE, "locations": [location], **toml}
        house = House(valkey_url, visitor.env(there) | stage.env(), settings, clock, makers)
        try:
            stage.open(house)
            yield Play(house, visitor(house, there), stage, there)
        finally:
            stage.close()
            house.close()
