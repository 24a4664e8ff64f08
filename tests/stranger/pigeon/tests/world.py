"""Pigeon Post's stand-in on loopback, and somebody who writes letters."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from bot.core.model import Case, Post
from bot.core.ports import Platform
from bot.platforms.pigeon import receiver
from bot.platforms.pigeon.platform import Pigeon
from tests.house import NOON, Clock, House
from tests.loopback import CutOff

SEAL, TOKEN, LOFT = "a-seal-of-red-wax", "token-of-the-loft", "harbour"
VISITOR = ("w-7", "Robin Example")
FAULTS: dict[str, tuple[int, bool]] = {
    "429": (429, False),
    "503": (503, False),
    "500": (500, False),
    "500 after creating": (500, True),
    "lost": (0, True),
    "not accepted": (422, False),
}
"""name -> (status, 0 for no whole answer; whether the answer is kept all the same)"""


class World:
    """What Pigeon Post remembers. `url` and `asked` are set while it is being served (see tests/platforms)."""

    name = "pigeon"
    faults = tuple(FAULTS)
    secrets = (SEAL, TOKEN)

    def __init__(self, clock: Callable[[], float] | None = None) -> None:
        self.clock = clock or Clock(NOON)
        self.answers: dict[str, list[dict[str, Any]]] = {}
        self.letters: dict[str, dict[str, Any]] = {}
        self.client = httpx.Client(timeout=httpx.Timeout(0.5, connect=0.5))
        self.url, self.asked, self._fault = "", [""], ""

    def routes(self) -> list[BaseRoute]:
        return [
            Route("/v1/letters/{letter}/answers", self.door, methods=["GET", "POST"]),
            Route("/v1/lofts/{loft}/letters", self.shelf),
        ]

    async def shelf(self, request: Request) -> Response:
        if request.headers.get("authorization") != f"Bearer {TOKEN}" or request.path_params["loft"] != LOFT:
            return PlainTextResponse("", 401)
        status, _ = FAULTS.get(self._fault, (200, True))
        self._fault = ""
        if status == 0:
            return CutOff()
        since = float(request.query_params["since"])
        letters = [letter for letter in self.letters.values() if letter["written_at"] >= since]
        return JSONResponse({"letters": letters}, status)

    async def door(self, request: Request) -> Response:
        if request.headers.get("authorization") != f"Bearer {TOKEN}":
            return PlainTextResponse("", 401)
        answers = self.answers.setdefault(request.path_params["letter"], [])
        if request.method == "GET":
            return JSONResponse({"answers": answers})
        text = (await request.json())["text"]
        status, kept = FAULTS.get(self._fault, (201, True))
        self._fault = ""
        link = f"https://pigeons.example/a-{len(answers)}"
        if kept:
            answers.append({"id": str(len(answers)), "text": text, "mine": True, "at": self.clock(), "link": link})
        if status == 0:
            return CutOff()
        return JSONResponse(
            {"link": link, "id": str(len(answers) - 1)}, status, {"Retry-After": "120"} if status == 429 else {}
        )

    def close(self) -> None:
        self.client.close()

    def env(self) -> dict[str, Any]:
        return {"pigeon_seal": SEAL, "pigeon_token": TOKEN, "pigeon_url": f"{self.url}/v1", "pigeon_loft": LOFT}

    def platform(self, url: str = "") -> Platform:
        return Pigeon(SEAL, TOKEN, url or f"{self.url}/v1", LOFT, self.client)

    def unreachable(self) -> Platform:
        return self.platform("http://127.0.0.1:9/v1")

    def unconfigured(self) -> Platform:
        return Pigeon("", "", "", "")

    def told(self, event: str, **letter: Any) -> tuple[dict[str, str], bytes]:
        """One delivery: (headers, body)."""
        body = json.dumps({"event": event, "at": self.clock(), "letter": letter}).encode()
        return {receiver.SEAL: receiver.sign(SEAL, body)}, body

    def write(self, text: str, who: tuple[str, str] = VISITOR) -> tuple[dict[str, str], bytes]:
        name = f"l-{len(self.letters) + 1}"
        writer = {"id": who[0], "name": who[1]}
        letter = {"id": name, "loft": LOFT, "text": text, "writer": writer, "written_at": self.clock()}
        self.letters[name] = letter
        return self.told("written", **letter)

    def post(self) -> Post:
        return receiver.parse(self.write("Lovely team, thank you!")[1])[0]

    def fail(self, fault: str) -> None:
        self._fault = fault

    fail_look = fail

    def replies(self, post: Post) -> list[str]:
        return [answer["text"] for answer in self.answers.get(post.reply_to, ())]


class Visitor:
    """Somebody who writes letters."""

    name = "pigeon"
    faults = {"refused": "not accepted", "later": "503", "lost": "lost", "lost before": "500"}

    def __init__(self, house: House, there: World) -> None:
        self.house, self.there = house, there

    def write(self, text: str, who: tuple[str, str] = VISITOR) -> Case:
        self.house.deliver(self.name, *self.there.write(text, who))
        self.at = f"l-{len(self.there.letters)}"
        return self.house.case_of(self.name, self.at)

    def change(self, text: str) -> None:
        self.house.clock.move(1)
        letter = self.there.letters[self.at] | {"text": text}
        self.house.deliver(self.name, *self.there.told("changed", **letter))

    def take_away(self) -> None:
        self.house.clock.move(1)
        self.house.deliver(self.name, *self.there.told("taken_back", id=self.at, loft=LOFT))

    def fail(self, fault: str) -> None:
        self.there.fail(self.faults[fault])

    def replies(self) -> list[str]:
        return [answer["text"] for answer in self.there.answers.get(self.at, ())]
