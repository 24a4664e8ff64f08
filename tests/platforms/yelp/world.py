"""Yelp on loopback, and somebody who writes reviews there."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import httpx
from starlette.routing import BaseRoute

from bot.core.model import Case, Post
from bot.core.ports import Platform
from bot.platforms.yelp import receiver
from bot.platforms.yelp.platform import Yelp, YelpByHand
from bot.platforms.yelp.publisher import Client
from tests.house import NOON, Clock, House
from tests.platforms.failing import FAULTS
from tests.platforms.yelp.standin import BUSINESS, CLIENT_ID, CLIENT_SECRET, KEY, REFRESH, WORD, YelpStandIn

PARTNER = Client(CLIENT_ID, CLIENT_SECRET)
NOWHERE = ("http://127.0.0.1:9", "http://127.0.0.1:9")
VISITOR = ("", "Robin E.")


class World:
    """What Yelp holds of one clinic. `url` and `asked` are set while it is being served (see tests/platforms)."""

    name = "yelp"
    faults = tuple(FAULTS)
    secrets = (KEY, REFRESH, CLIENT_SECRET, WORD, "stand-in-token")

    def __init__(self, clock: Callable[[], float] | None = None) -> None:
        self.clock = clock or Clock(NOON)
        self.there = YelpStandIn(self.clock)
        self.client = httpx.Client(timeout=httpx.Timeout(0.5, connect=0.5))
        self.url, self.asked = "", [""]

    def routes(self) -> list[BaseRoute]:
        return self.there.routes()

    def close(self) -> None:
        self.client.close()

    def env(self) -> dict[str, Any]:
        """The settings of a partner's desk that is connected to here."""
        return {
            "yelp_keys": f"{BUSINESS}={KEY}:{REFRESH}",
            "yelp_client_id": CLIENT_ID,
            "yelp_client_secret": CLIENT_SECRET,
            "yelp_word": WORD,
            "yelp_url": self.url,
            "yelp_partner_url": self.url,
        }

    def yelp(self, key: str = f"{KEY}:{REFRESH}", client: Client = PARTNER, word: str = WORD) -> Yelp:
        """The real adapter of a partner, connected to the stand-in."""
        return Yelp(client, {BUSINESS: key}, (self.url, self.url), word, self.clock, self.client)

    def by_hand(self) -> YelpByHand:
        """The one of a clinic with nothing but a key of its own."""
        return YelpByHand(Client("", ""), {BUSINESS: KEY}, (self.url, self.url), "", self.clock, self.client)

    # what the contract tests ask of every platform's stand-in

    def platform(self) -> Platform:
        return self.yelp()

    def unreachable(self) -> Platform:
        return Yelp(PARTNER, {BUSINESS: f"{KEY}:{REFRESH}"}, NOWHERE, WORD, self.clock, self.client)

    def unconfigured(self) -> Platform:
        return Yelp(Client("", ""), {}, NOWHERE, "", self.clock, self.client)

    def post(self) -> Post:
        """Something a member of the public wrote, that can be answered."""
        id = self.there.write("Lovely team, thank you!", VISITOR[1], 5)
        return receiver.read(BUSINESS, self.there.reviews[id])[0]

    def fail(self, fault: str) -> None:
        if fault == "signed out":
            self.there.tokens.clear()
            self.there.signed_in = False
        else:
            self.there.fail(fault, "POST")

    def fail_look(self, fault: str) -> None:
        if fault == "signed out":
            self.there.signed_in = False
        else:
            self.there.fail(fault, "GET")

    def replies(self, post: Post) -> list[str]:
        """What the public can read under the review."""
        reply = self.there.reviews[post.id]["public_response"]
        return [str(reply["text"])] if reply else []

    def hook(self, id: str, kind: str = "NEW_REVIEW_EVENT") -> bytes:
        """What the webhook says."""
        update = {"event_type": kind, "review_id": id, "rating": 1.0, "language": "en", "user_id": "u"}
        moment = datetime.fromtimestamp(self.clock(), UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")
        return json.dumps(
            {"time": moment, "object": "business", "data": {"id": BUSINESS, "updates": [update]}}
        ).encode()


class Visitor:
    """Somebody who writes reviews; Yelp's webhook says so, and the desk looks."""

    name = "yelp"
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
        self.there.there.reviews[self.at]["text"] = text
        self.deliver("REVIEW_EDITED_EVENT")

    def take_away(self) -> None:
        self.house.clock.move(2)
        self.gone = self.there.there.reviews.pop(self.at)
        self.deliver("REVIEW_REMOVED_EVENT")

    def answer_there(self, text: str) -> None:
        """Somebody at the clinic answers on Yelp itself, of which no event tells."""
        self.house.clock.move(2)
        self.there.there.answer(self.at, text)
        self.deliver()

    def deliver(self, kind: str = "NEW_REVIEW_EVENT") -> None:
        body = self.there.hook(self.at, kind)
        self.house.deliver(self.name, self.there.yelp().sign(body, self.house.clock()), body)

    def fail(self, fault: str) -> None:
        self.there.fail(self.faults[fault])

    def replies(self) -> list[str]:
        row = self.there.there.reviews.get(self.at) or self.gone
        reply = row["public_response"]
        return [str(reply["text"])] if reply else []
