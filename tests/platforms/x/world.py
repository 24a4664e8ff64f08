"""X on loopback, and somebody who writes to the clinic there."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx
from starlette.routing import BaseRoute

from bot.core.model import Case, Post
from bot.core.ports import Platform
from bot.platforms.x import receiver
from bot.platforms.x.oauth import App
from bot.platforms.x.platform import X
from tests.house import NOON, Clock, House
from tests.platforms.failing import FAULTS
from tests.platforms.x.standin import ACCOUNT, HANDLE, KEY, SECRET, TOKEN, TOKEN_SECRET, XStandIn

VISITOR = ("2222222222222222222", "Robin Example")


class World:
    """What X holds around one clinic. `url` and `asked` are set while it is being served (see tests/platforms)."""

    name = "x"
    faults = tuple(FAULTS)
    secrets = (KEY, SECRET, TOKEN, TOKEN_SECRET)

    def __init__(self, clock: Callable[[], float] | None = None) -> None:
        self.clock = clock or Clock(NOON)
        self.there = XStandIn(self.clock)
        self.client = httpx.Client(timeout=httpx.Timeout(0.5, connect=0.5))
        self.url, self.asked = "", [""]

    def routes(self) -> list[BaseRoute]:
        return self.there.routes()

    def close(self) -> None:
        self.client.close()

    def env(self) -> dict[str, Any]:
        """The settings of a desk that is connected to here."""
        return {
            "x_tokens": f"{ACCOUNT}={TOKEN}:{TOKEN_SECRET}",
            "x_api_key": KEY,
            "x_api_secret": SECRET,
            "x_url": f"{self.url}/2",
        }

    def x(self, url: str = "", token: str = f"{TOKEN}:{TOKEN_SECRET}", links: bool = False) -> X:
        """The real adapter, connected to the stand-in."""
        return X(App(KEY, SECRET), {ACCOUNT: token}, url or f"{self.url}/2", self.clock, self.client, links)

    # what the contract tests ask of every platform's stand-in

    def platform(self) -> Platform:
        return self.x()

    def unreachable(self) -> Platform:
        return self.x("http://127.0.0.1:9/2")

    def unconfigured(self) -> Platform:
        return X(App("", ""), {}, "http://127.0.0.1:9/2", self.clock, self.client)

    def post(self) -> Post:
        """Something a member of the public wrote, that can be answered."""
        id = self.there.write(f"Lovely team at @{HANDLE}, thank you!", VISITOR)
        return receiver.parse(json.dumps(self.there.event("mention.create", id)).encode())[0]

    def fail(self, fault: str, taking_down: bool = False) -> None:
        self._fail(fault, "DELETE" if taking_down else "POST")

    def fail_look(self, fault: str) -> None:
        self._fail(fault, "GET")

    def _fail(self, fault: str, on: str) -> None:
        if fault == "signed out":
            self.there.signed_in = False
        else:
            self.there.fail(fault, on)

    def replies(self, post: Post) -> list[str]:
        """What the public can read under the post."""
        return self.there.replies(post.reply_to)


class Visitor:
    """Somebody who mentions the clinic on X."""

    name = "x"
    faults = {"refused": "not accepted", "later": "503", "lost": "lost", "lost before": "500"}

    def __init__(self, house: House, there: World) -> None:
        self.house, self.there = house, there
        house.desk.open()
        house.desk.tick()
        house.settle()  # the first look says where to begin
        house.clock.move(1)

    def write(self, text: str, who: tuple[str, str] = VISITOR) -> Case:
        self.at = self.there.there.write(f"@{HANDLE} {text}", who, display_text_range=_shown(text))
        self.deliver()
        return self.house.case_of(self.name, self.at)

    def write_again(self, text: str) -> None:
        """Another post by the same person in the same thread."""
        before = self.there.there.tweets[self.at]
        self.house.clock.move(1)
        again = self.there.there.write(
            f"@{HANDLE} {text}", (before["author_id"], ""), conversation_id=before["conversation_id"],
            display_text_range=_shown(text),
        )  # fmt: skip
        self.send("mention.create", again)

    def change(self, text: str) -> None:
        """Another wording; no webhook is known to tell of it, so a look finds it."""
        self.house.clock.move(1)
        newest = self.there.there.edit(self.at, f"@{HANDLE} {text}")
        self.there.there.tweets[newest]["display_text_range"] = _shown(text)
        self.send("mention.create", newest)

    def answer_there(self, text: str) -> None:
        """Somebody at the clinic answers on X itself."""
        self.house.clock.move(1)
        self.send("create", self.there.there.answer(self.at, text))

    def deliver(self) -> None:
        self.send("mention.create", self.at)

    def send(self, kind: str, id: str) -> None:
        body = json.dumps(self.there.there.event(kind, id)).encode()
        self.house.deliver(self.name, self.there.x().sign(body, self.house.clock()), body)

    def fail(self, fault: str) -> None:
        self.there.fail(self.faults[fault])

    def replies(self) -> list[str]:
        return self.there.there.replies(self.at)


def _shown(text: str) -> list[int]:
    start = len(f"@{HANDLE} ")
    return [start, start + len(text)]
