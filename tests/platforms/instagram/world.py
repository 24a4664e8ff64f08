"""Instagram's stand-in, and a member of the public there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
from starlette.routing import BaseRoute, Mount

from bot.core.model import Case, Post
from bot.core.ports import Platform
from bot.platforms._meta.standin import envelope
from bot.platforms._meta.standin.door import FAULTS, Account, Gate
from bot.platforms.instagram.platform import Doors, Instagram
from tests.house import NOON, Clock, House
from tests.platforms.instagram.standin import InstagramStandIn

APP_SECRET, FACEBOOK_SECRET, VERIFY_TOKEN = (
    "stand-in-instagram-secret",
    "stand-in-meta-secret",
    "stand-in-instagram-word",
)
ACCOUNT = Account("17841400000000001", "harbour.smiles", "IGAAstandInToken")
PAGE_TOKEN = "EAAstandInPageOfInstagram"
VISITOR = ("5500000000000001", "robin.example")


class World:
    """What Instagram remembers. `url` and `asked` are set while it is being served (see tests/platforms)."""

    name = "instagram"
    faults = tuple(FAULTS)
    secrets = (APP_SECRET, FACEBOOK_SECRET, ACCOUNT.token, PAGE_TOKEN, VERIFY_TOKEN)

    def __init__(self, clock: Callable[[], float] | None = None) -> None:
        self.clock = clock or Clock(NOON)
        self.gate = Gate([ACCOUNT], APP_SECRET)
        self.there = InstagramStandIn(ACCOUNT, self.gate, self.clock)
        self.client = httpx.Client(timeout=httpx.Timeout(0.5, connect=0.5))
        self.url, self.asked = "", [""]

    def routes(self) -> list[BaseRoute]:
        return [Mount("/graph", routes=self.there.routes())]

    def close(self) -> None:
        self.client.close()

    def env(self) -> dict[str, Any]:
        return {
            "instagram_app_secret": APP_SECRET,
            "instagram_verify_token": VERIFY_TOKEN,
            "instagram_tokens": f"{ACCOUNT.id}={ACCOUNT.token}",
            "instagram_graph_url": f"{self.url}/graph/v25.0",
        }

    def instagram(
        self, token: str = ACCOUNT.token, secret: str = APP_SECRET, url: str = "", agent: bool = False
    ) -> Instagram:
        """The real adapter, connected to the stand-in."""
        at = url or f"{self.url}/graph/v25.0"
        doors = Doors((at, secret), (at, FACEBOOK_SECRET))
        return Instagram(doors, VERIFY_TOKEN, {ACCOUNT.id: token}, self.clock, agent, self.client)

    def take_deliveries(self) -> list[tuple[dict[str, str], bytes]]:
        """Every webhook since the last call, signed and escaped as Meta does: (headers, body)."""
        now = self.clock()
        changes = [{"id": ACCOUNT.id, "time": int(now), "changes": [change]} for change in self.there.events]
        talks = [{"id": ACCOUNT.id, "time": int(now * 1000), "messaging": [one]} for one in self.there.inbox.events]
        self.there.events.clear()
        self.there.inbox.events.clear()
        packed = [envelope.pack({"object": "instagram", "entry": [entry]}) for entry in (*changes, *talks)]
        return [(envelope.sign(APP_SECRET, body), body) for body in packed]

    # what the contract tests ask of every platform's stand-in

    def platform(self) -> Platform:
        return self.instagram()

    def unreachable(self) -> Platform:
        return self.instagram(url="http://127.0.0.1:9/v25.0")

    def unconfigured(self) -> Platform:
        return Instagram(Doors(("", ""), ("", "")), "", {}, self.clock)

    def post(self) -> Post:
        self.take_deliveries()
        self.there.comment("Lovely team, thank you!", VISITOR)
        [(_, body)] = self.take_deliveries()
        return self.instagram().parse(body)[0]

    def fail(self, fault: str, taking_down: bool = False) -> None:
        self.gate.fail(fault, on="DELETE" if taking_down else "POST")

    def fail_look(self, fault: str) -> None:
        self.gate.fail(fault, on="GET")

    def replies(self, post: Post) -> list[str]:
        return self.there.replies_to(post.reply_to)


class Visitor:
    """A member of the public on the stand-in Instagram."""

    name = "instagram"
    faults = {"refused": "blocked", "later": "503", "lost": "lost", "lost before": "500"}

    def __init__(self, house: House, there: World) -> None:
        self.house, self.there = house, there

    def write(self, text: str, who: tuple[str, str] = VISITOR) -> Case:
        self.at = self.there.there.comment(text, who)
        self.deliver()
        return self.case(self.at)

    def write_again(self, text: str) -> None:
        """Another comment by the same person in the same thread."""
        self.there.there.comment(text, VISITOR, self.at)
        self.deliver()

    def answer_there(self, text: str) -> None:
        """Somebody at the clinic answers on Instagram itself."""
        self.house.clock.move(1)
        self.there.there.comment(text, (ACCOUNT.id, ACCOUNT.name), self.at)
        self.deliver()

    def deliver(self) -> None:
        for headers, body in self.there.take_deliveries():
            self.house.deliver(self.name, headers, body)

    def case(self, post_id: str) -> Case:
        return self.house.case_of(self.name, post_id)

    def fail(self, fault: str) -> None:
        self.there.fail(self.faults[fault])

    def replies(self) -> list[str]:
        return self.there.there.replies_to(self.at)
