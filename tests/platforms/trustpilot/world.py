"""Trustpilot on loopback, and somebody who writes reviews there."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx
from starlette.routing import BaseRoute

from bot.core.model import Case, Post
from bot.core.ports import Platform
from bot.platforms.trustpilot import receiver
from bot.platforms.trustpilot.platform import Trustpilot
from tests.house import NOON, Clock, House
from tests.platforms.failing import FAULTS
from tests.platforms.trustpilot.standin import KEY, SECRET, UNIT, USER, WORD, TrustpilotStandIn

CREDENTIAL = f"{KEY}:{SECRET}:{USER}:{WORD}"
VISITOR = ("", "Robin Example")


class World:
    """What Trustpilot holds of one clinic. `url` and `asked` are set while it is being served (see tests/platforms)."""

    name = "trustpilot"
    faults = tuple(FAULTS)
    secrets = (KEY, SECRET, WORD, "stand-in-token")

    def __init__(self, clock: Callable[[], float] | None = None) -> None:
        self.clock = clock or Clock(NOON)
        self.there = TrustpilotStandIn(self.clock)
        self.client = httpx.Client(timeout=httpx.Timeout(0.5, connect=0.5))
        self.url, self.asked = "", [""]

    def routes(self) -> list[BaseRoute]:
        return self.there.routes()

    def close(self) -> None:
        self.client.close()

    def env(self) -> dict[str, Any]:
        """The settings of a desk that is connected to here."""
        return {"trustpilot_credentials": f"{UNIT}={CREDENTIAL}", "trustpilot_url": f"{self.url}/v1"}

    def trustpilot(self, url: str = "", credential: str = CREDENTIAL) -> Trustpilot:
        """The real adapter, connected to the stand-in."""
        return Trustpilot({UNIT: credential}, url or f"{self.url}/v1", self.clock, self.client)

    # what the contract tests ask of every platform's stand-in

    def platform(self) -> Platform:
        return self.trustpilot()

    def unreachable(self) -> Platform:
        return self.trustpilot("http://127.0.0.1:9/v1")

    def unconfigured(self) -> Platform:
        return Trustpilot({}, "http://127.0.0.1:9/v1", self.clock, self.client)

    def post(self) -> Post:
        """Something a member of the public wrote, that can be answered."""
        id = self.there.write("Lovely team, thank you!", VISITOR[1], 5)
        return receiver.read(UNIT, self.there.reviews[id])[0]

    def fail(self, fault: str, taking_down: bool = False) -> None:
        self._fail(fault, "DELETE" if taking_down else "POST")

    def fail_look(self, fault: str) -> None:
        self._fail(fault, "GET")

    def _fail(self, fault: str, on: str) -> None:
        if fault == "signed out":
            self.there.sign_out()
        else:
            self.there.fail(fault, on)

    def replies(self, post: Post) -> list[str]:
        """What the public can read under the review."""
        reply = self.there.reviews[post.id]["companyReply"]
        return [str(reply["text"])] if reply else []


class Visitor:
    """Somebody who writes reviews; Trustpilot's webhook tells the desk, and of an answer on Trustpilot only a look does."""

    name = "trustpilot"
    faults = {"refused": "not accepted", "later": "503", "lost": "lost", "lost before": "500"}

    def __init__(self, house: House, there: World) -> None:
        self.house, self.there = house, there
        house.desk.open()
        house.desk.tick()
        house.settle()  # the first look says where to begin
        house.clock.move(1)

    def write(self, text: str, who: tuple[str, str] = VISITOR) -> Case:
        self.at = self.there.there.write(text, who[1])
        self.deliver()
        return self.house.case_of(self.name, self.at)

    def change(self, text: str) -> None:
        self.house.clock.move(2)
        self.there.there.change(self.at, text=text, title=text[:10])
        self.deliver("updated")

    def take_away(self) -> None:
        self.house.clock.move(2)
        self.deliver("deleted")
        del self.there.there.reviews[self.at]

    def deliver(self, what: str = "created") -> None:
        body = json.dumps({"events": [self.there.there.event(self.at, what)]}).encode()
        self.house.deliver(self.name, self.there.trustpilot().sign(body, self.house.clock()), body)

    def fail(self, fault: str) -> None:
        self.there.fail(self.faults[fault])

    def replies(self) -> list[str]:
        row = self.there.there.reviews.get(self.at)
        reply = row and row["companyReply"]
        return [str(reply["text"])] if reply else []
