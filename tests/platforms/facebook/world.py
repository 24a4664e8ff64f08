"""Facebook's stand-in on loopback that remembers: real HTTP, real signatures, real error bodies, faults on demand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
from starlette.applications import Starlette
from starlette.routing import BaseRoute

from bot.core.model import Case, Post
from bot.core.ports import Platform
from bot.platforms._meta.standin import envelope
from bot.platforms._meta.standin.door import FAULTS, Account
from bot.platforms.facebook.platform import Facebook
from bot.platforms.facebook.standin.graph import Graph
from bot.platforms.facebook.standin.graph_api import Door
from tests.house import NOON, Clock, House
from tests.platforms.facebook.login import Login

APP_SECRET = "stand-in-app-secret"
VERIFY_TOKEN = "stand-in-verify-token"
PAGE, PAGE_TOKEN, PAGE_NAME = "104500000000001", "EAAstandInPageToken", "Harbour Smiles Dental"
VISITOR = ("7700000000000001", "Robin Example")


def sign_as_facebook(delivery: dict[str, Any]) -> tuple[dict[str, str], bytes]:
    """(headers, body) of one delivery; non-ASCII letters and slashes are escaped before signing, as Meta does."""
    body = envelope.pack(delivery)
    return envelope.sign(APP_SECRET, body), body


class World:
    """What Facebook holds. `url` and `asked` are set while it is being served (see tests/platforms)."""

    name = "facebook"
    faults = tuple(FAULTS)
    secrets = (APP_SECRET, PAGE_TOKEN, VERIFY_TOKEN)

    def __init__(self, clock: Callable[[], float] | None = None) -> None:
        self.clock = clock or Clock(NOON)
        self.graph = Graph([Account(PAGE, PAGE_NAME, PAGE_TOKEN)], APP_SECRET, self.clock)
        self.door = Door(self.graph)
        self.login = Login(list(self.graph.pages.values()), APP_SECRET)
        self.deliveries: list[dict[str, Any]] = []
        self.graph.listeners.append(self.deliveries.append)
        self.announcement = self.graph.write_post(PAGE, "We are open on Saturdays from now on.")
        self.deliveries.clear()
        self.client = httpx.Client(timeout=httpx.Timeout(0.5, connect=0.5))
        self.url, self.asked = "", [""]

    def routes(self) -> list[BaseRoute]:
        return [*self.login.routes(), *self.door.routes()]

    def app(self) -> Starlette:
        return Starlette(routes=self.routes())

    def close(self) -> None:
        self.client.close()

    @property
    def graph_url(self) -> str:
        return f"{self.url}/v25.0"

    def env(self) -> dict[str, Any]:
        """The settings of a desk that is connected to here."""
        return {
            "facebook_app_secret": APP_SECRET,
            "facebook_page_tokens": f"{PAGE}={PAGE_TOKEN}",
            "facebook_graph_url": self.graph_url,
        }

    def facebook(self, token: str = PAGE_TOKEN, app_secret: str = APP_SECRET, url: str = "") -> Facebook:
        """The real adapter, connected to the stand-in."""
        return Facebook(app_secret, VERIFY_TOKEN, {PAGE: token}, url or self.graph_url, self.client)

    def comment(self, text: str = "Lovely team, thank you!", who: tuple[str, str] = VISITOR, under: str = "") -> str:
        """A member of the public comments (on the announcement unless told otherwise); the comment's id."""
        return self.graph.comment(under or self.announcement.id, text, *who).id

    def take_deliveries(self) -> list[tuple[dict[str, str], bytes]]:
        """Every webhook since the last call, signed and escaped as Facebook does: (headers, body)."""
        taken, self.deliveries[:] = list(self.deliveries), []
        return [sign_as_facebook(delivery) for delivery in taken]

    # what the contract tests ask of every platform's stand-in

    def platform(self) -> Platform:
        return self.facebook()

    def unreachable(self) -> Platform:
        return self.facebook(url="http://127.0.0.1:9/v25.0")

    def unconfigured(self) -> Platform:
        return Facebook("", "", {})

    def post(self) -> Post:
        """Something a member of the public wrote, that can be answered."""
        self.deliveries.clear()
        self.comment()
        [(_, body)] = self.take_deliveries()
        return self.facebook().parse(body)[0]

    def fail(self, fault: str, taking_down: bool = False) -> None:
        self.door.fail(fault, on="DELETE" if taking_down else "POST")

    def fail_look(self, fault: str) -> None:
        self.door.fail(fault, on="GET")

    def replies(self, post: Post) -> list[str]:
        """What the public can read under the post."""
        return [node.text for node in self.graph.children(post.id)]


class Visitor:
    """A member of the public on the stand-in Facebook."""

    name = "facebook"
    faults = {"refused": "blocked", "later": "503", "lost": "lost", "lost before": "500"}

    def __init__(self, house: House, there: World) -> None:
        self.house, self.there = house, there

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

    def answer_there(self, text: str) -> None:
        """Somebody at the clinic answers on Facebook itself, under the page's name."""
        self.house.clock.move(1)
        self.there.graph.comment(self.at, text)
        self.deliver()

    def take_away(self) -> None:
        self.there.graph.remove(self.at)
        self.deliver()

    def hide(self, hidden: bool = True) -> None:
        """Somebody at the clinic hides the post on Facebook itself, or shows it again."""
        self.house.clock.move(1)
        self.there.graph.hide(self.at, hidden)
        self.deliver()

    def deliver(self) -> None:
        for headers, body in self.there.take_deliveries():
            self.house.deliver(self.name, headers, body)

    def case(self, post_id: str) -> Case:
        return self.house.case_of(self.name, post_id)

    def fail(self, fault: str) -> None:
        self.there.fail(self.faults[fault])

    def replies(self) -> list[str]:
        """What the public reads under the post."""
        return [node.text for node in self.there.graph.children(self.at) if node.author_id == PAGE]
