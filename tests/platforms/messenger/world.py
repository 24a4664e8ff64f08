"""Messenger's stand-in on loopback: one page, its conversations, and what Meta tells of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from bot.core.model import Case, Post
from bot.core.ports import Platform
from bot.platforms._meta.standin import envelope
from bot.platforms._meta.standin.door import FAULTS, Account, Gate
from bot.platforms.messenger.platform import Messenger
from tests.house import NOON, Clock, House
from tests.platforms._meta import Inbox

APP_SECRET, VERIFY_TOKEN = "stand-in-messenger-secret", "stand-in-messenger-word"
PAGE = Account("104500000000002", "Harbour Smiles Dental", "EAAstandInMessengerToken")
VISITOR = ("6600000000000001", "Robin Example")


class World:
    """What Meta remembers. `url` and `asked` are set while it is being served (see tests/platforms)."""

    name = "messenger"
    faults = tuple(FAULTS)
    secrets = (APP_SECRET, PAGE.token, VERIFY_TOKEN)

    def __init__(self, clock: Callable[[], float] | None = None) -> None:
        self.clock = clock or Clock(NOON)
        self.gate = Gate([PAGE], APP_SECRET)
        self.talks = Inbox(self.gate, PAGE, PAGE.id, self.clock)
        self.subscribed = ["messages", "message_edits"]
        self.client = httpx.Client(timeout=httpx.Timeout(0.5, connect=0.5))
        self.url, self.asked = "", [""]

    def routes(self) -> list[BaseRoute]:
        return [
            Route("/{version}/me", self.gate.guarded(self._me)),
            Route("/{version}/{node}/subscribed_apps", self.gate.guarded(self._apps)),
            *self.talks.routes(),
        ]

    def close(self) -> None:
        self.client.close()

    def _me(self, page: Account, request: Request, values: dict[str, Any]) -> Any:
        return {"id": page.id, "name": page.name}

    def _apps(self, page: Account, request: Request, values: dict[str, Any]) -> Any:
        return {"data": [{"name": "Replydesk", "id": "1", "subscribed_fields": self.subscribed}]}

    def env(self) -> dict[str, Any]:
        return {
            "messenger_app_secret": APP_SECRET,
            "messenger_page_tokens": f"{PAGE.id}={PAGE.token}",
            "messenger_graph_url": f"{self.url}/v25.0",
        }

    def messenger(
        self, token: str = PAGE.token, secret: str = APP_SECRET, url: str = "", agent: bool = False
    ) -> Messenger:
        """The real adapter, connected to the stand-in."""
        at = url or f"{self.url}/v25.0"
        return Messenger(secret, VERIFY_TOKEN, {PAGE.id: token}, self.clock, at, agent, self.client)

    def take_deliveries(self) -> list[tuple[dict[str, str], bytes]]:
        """Every webhook since the last call, signed and escaped as Meta does: (headers, body)."""
        taken, self.talks.events[:] = list(self.talks.events), []
        at = int(self.clock() * 1000)
        told = ({"object": "page", "entry": [{"id": PAGE.id, "time": at, "messaging": [event]}]} for event in taken)
        packed = [envelope.pack(delivery) for delivery in told]
        return [(envelope.sign(APP_SECRET, body), body) for body in packed]

    # what the contract tests ask of every platform's stand-in

    def platform(self) -> Platform:
        return self.messenger()

    def unreachable(self) -> Platform:
        return self.messenger(url="http://127.0.0.1:9/v25.0")

    def unconfigured(self) -> Platform:
        return Messenger("", "", {}, self.clock)

    def post(self) -> Post:
        self.talks.events.clear()
        self.talks.write(VISITOR[0], "Do you open on Saturdays?")
        [(_, body)] = self.take_deliveries()
        return self.messenger().parse(body)[0]

    def fail(self, fault: str) -> None:
        self.gate.fail(fault, on="POST")

    def fail_look(self, fault: str) -> None:
        self.gate.fail(fault, on="GET")

    def replies(self, post: Post) -> list[str]:
        return self.talks.answers(post.author_id)


class Visitor:
    """A member of the public who writes to the page."""

    name = "messenger"
    faults = {"refused": "blocked", "later": "503", "lost": "lost", "lost before": "500"}

    def __init__(self, house: House, there: World) -> None:
        self.house, self.there = house, there

    def write(self, text: str, who: tuple[str, str] = VISITOR) -> Case:
        self.person = who[0]
        self.at = self.there.talks.write(self.person, text)
        self.deliver()
        return self.case(self.at)

    def write_again(self, text: str) -> None:
        self.there.talks.write(self.person, text)
        self.deliver()

    def change(self, text: str) -> None:
        self.house.clock.move(1)
        self.there.talks.edit(self.at, text)
        self.deliver()

    def take_away(self) -> None:
        self.there.talks.unsend(self.at)
        self.deliver()

    def deliver(self) -> None:
        for headers, body in self.there.take_deliveries():
            self.house.deliver(self.name, headers, body)

    def case(self, post_id: str) -> Case:
        return self.house.case_of(self.name, post_id)

    def fail(self, fault: str) -> None:
        self.there.fail(self.faults[fault])

    def replies(self) -> list[str]:
        return self.there.talks.answers(self.person)
