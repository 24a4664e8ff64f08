"""Google Business on loopback, and somebody who writes reviews there."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Callable
from itertools import count
from typing import Any

import httpx
from starlette.routing import BaseRoute

from bot.core.model import Case, Post
from bot.core.ports import Platform
from bot.platforms.google import receiver
from bot.platforms.google.platform import Google
from bot.platforms.google.pushes import Pushes
from bot.platforms.google.signing_in import Places
from bot.platforms.google.tokens import Client
from tests.house import NOON, Clock, House
from tests.platforms.google.consent import Consent
from tests.platforms.google.standin import (
    CLIENT_ID,
    CLIENT_SECRET,
    FAULTS,
    LOCATION,
    PUSH_EMAIL,
    REFRESH,
    GoogleStandIn,
    push_token,
)

AUDIENCE = "https://desk.example/webhooks/google"
VISITOR = ("", "Robin Example")
NOWHERE = "http://127.0.0.1:9"


class World:
    """What Google holds of one clinic. `url` and `asked` are set while it is being served (see tests/platforms)."""

    name = "google"
    faults = tuple(FAULTS)
    secrets = (CLIENT_SECRET, REFRESH, "ya29.")

    def __init__(self, clock: Callable[[], float] | None = None) -> None:
        self.clock = clock or Clock(NOON)
        self.there, self.consent = GoogleStandIn(self.clock), Consent()
        self.there.consent = self.consent
        self.numbers = count(1)
        self.client = httpx.Client(timeout=httpx.Timeout(0.5, connect=0.5))
        self.url, self.asked = "", [""]

    def routes(self) -> list[BaseRoute]:
        return [*self.consent.routes(), *self.there.routes()]

    def close(self) -> None:
        self.client.close()

    def env(self) -> dict[str, Any]:
        """The settings of a desk that is connected to here."""
        return {
            "google_tokens": f"{LOCATION}={REFRESH}",
            "google_client_id": CLIENT_ID,
            "google_client_secret": CLIENT_SECRET,
            "google_push_email": PUSH_EMAIL,
            "google_push_audience": AUDIENCE,
            "google_reviews_url": f"{self.url}/v4",
            "google_token_url": f"{self.url}/token",
            "google_keys_url": f"{self.url}/certs",
            "google_sign_in_url": f"{self.url}/auth",
            "google_accounts_url": self.url,
            "google_locations_url": f"{self.url}/locations",
        }

    def google(self, url: str = "", **pushes: Any) -> Google:
        """The real adapter, connected to the stand-in."""
        base = url or self.url
        said = {"email": PUSH_EMAIL, "audience": AUDIENCE, "keys_url": f"{base}/certs"} | pushes
        return Google(
            Client(CLIENT_ID, CLIENT_SECRET, f"{base}/token"),
            {LOCATION: REFRESH},
            f"{base}/v4",
            Pushes(**said, clock=self.clock, client=self.client),
            self.clock,
            self.client,
            Places(f"{self.url}/auth", base, f"{base}/locations"),
        )

    # what the contract tests ask of every platform's stand-in

    def platform(self) -> Platform:
        return self.google()

    def unreachable(self) -> Platform:
        return self.google(NOWHERE)

    def unconfigured(self) -> Platform:
        pushes = Pushes("", "", f"{NOWHERE}/certs", self.clock, self.client)
        return Google(Client("", "", f"{NOWHERE}/token"), {}, NOWHERE, pushes, self.clock, self.client)

    def sign(self, body: bytes, now: float) -> dict[str, str]:
        """The headers of a push. Its token says nothing of the body."""
        return {"content-type": "application/json", "authorization": f"Bearer {push_token(now, aud=AUDIENCE)}"}

    def push(self, name: str, kind: str = "NEW_REVIEW") -> bytes:
        """What Google pushes about a review, as far as anybody knows."""
        inside = json.dumps({"notificationType": kind, "location": LOCATION, "review": name}).encode()
        number = str(next(self.numbers))
        message = {"data": b64encode(inside).decode(), "messageId": number, "attributes": {}}
        return json.dumps({"message": message, "subscription": "projects/p/subscriptions/s"}).encode()

    def post(self) -> Post:
        """Something a member of the public wrote, that can be answered."""
        name = self.there.write("Lovely team, thank you!", VISITOR[1], "FIVE")
        return receiver.read(LOCATION, self.there.reviews[name])[0]

    def fail(self, fault: str, taking_down: bool = False) -> None:
        self.there.fail(fault, on="DELETE" if taking_down else "PUT")

    def fail_look(self, fault: str) -> None:
        self.there.fail(fault, on="GET")

    def replies(self, post: Post) -> list[str]:
        """What the public can read under the review."""
        reply = self.there.reviews[post.id].get("reviewReply")
        return [str(reply["comment"])] if reply else []


class Visitor:
    """Somebody who writes reviews; Google pushes, and the desk looks."""

    name = "google"
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
        self.there.there.change(self.at, comment=text)
        self.deliver("UPDATED_REVIEW")

    def answer_there(self, text: str) -> None:
        """Somebody at the clinic answers on Google itself."""
        self.house.clock.move(2)
        self.there.there.answer(self.at, text)
        self.deliver("UPDATED_REVIEW")

    def deliver(self, kind: str = "NEW_REVIEW") -> None:
        body = self.there.push(self.at, kind)
        self.house.deliver(self.name, self.there.sign(body, self.house.clock()), body)

    def fail(self, fault: str) -> None:
        self.there.fail(self.faults[fault])

    def replies(self) -> list[str]:
        reply = self.there.there.reviews[self.at].get("reviewReply")
        return [str(reply["comment"])] if reply else []
