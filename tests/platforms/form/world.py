"""A clinic's own website on loopback: its form writes to the desk, and it takes signed replies. It can fail on demand."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from bot.core.model import Case, Kind, Post
from bot.core.ports import Platform
from bot.platforms.form import signing
from bot.platforms.form.platform import Form
from tests.house import NOON, Clock, House
from tests.loopback import CutOff

FORM_SECRET = "whsec_c3RhbmQtaW4tZm9ybS1zZWNyZXQh"
FORM_PASSWORD = "stand-in-form-password"
CALLBACK_SECRET = "whsec_c3RhbmQtaW4tY2FsbGJhY2stc2VjcmV0"
VISITOR = ("7700000000000001", "Robin Example")

WEBSITE_FAULTS: dict[str, tuple[int, bool]] = {
    "429": (429, False),
    "503": (503, False),
    "500": (500, False),
    "500 after creating": (500, True),
    "lost": (0, True),
    "not accepted": (422, False),
    "moved": (301, False),
}
"""name -> (status, 0 for no whole answer; whether the reply is kept all the same)"""


class Website:
    """The clinic's own website: takes replies as signed webhooks, drops repeated ids, and can fail on demand."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self.clock = clock
        self.keys = signing.read_secrets(CALLBACK_SECRET)
        self.replies: dict[str, dict[str, Any]] = {}  # webhook-id -> data
        self.knocks = 0
        self._fault: str = ""

    def fail(self, fault: str) -> None:
        self._fault = fault

    async def answer(self, request: Request) -> Response:
        body = await request.body()
        signing.check_signature(self.keys, request.headers, body, self.clock())
        self.knocks += 1
        status, kept = WEBSITE_FAULTS.get(self._fault, (200, True))
        self._fault = ""
        if kept:
            self.replies.setdefault(request.headers["webhook-id"], json.loads(body)["data"])
        if status == 0:
            return CutOff()
        headers = {"Retry-After": "120"} if status == 429 else {}
        return JSONResponse({"link": "https://clinic.example/reviews/1#reply"}, status, headers)


class World:
    """The clinic's website. `url` and `asked` are set while it is being served (see tests/platforms)."""

    name = "form"
    faults = tuple(WEBSITE_FAULTS)
    secrets = (FORM_SECRET, FORM_PASSWORD, CALLBACK_SECRET, FORM_SECRET.removeprefix("whsec_"))

    def __init__(self, clock: Callable[[], float] | None = None) -> None:
        self.clock = clock or Clock(NOON)
        self.website = Website(self.clock)
        self.client = httpx.Client(timeout=httpx.Timeout(0.5, connect=0.5))
        self.url, self.asked = "", [""]

    def routes(self) -> list[BaseRoute]:
        return [Route("/replies", self.website.answer, methods=["POST"])]

    def close(self) -> None:
        self.client.close()

    def env(self) -> dict[str, Any]:
        """The settings of a desk that is connected to here."""
        return {
            "form_secrets": FORM_SECRET,
            "form_reply_url": f"{self.url}/replies",
            "form_reply_secret": CALLBACK_SECRET,
        }

    def form(self, callback: bool = True, url: str = "") -> Form:
        """The real adapter, with the stand-in website behind it."""
        where = (url or f"{self.url}/replies") if callback else ""
        return Form(FORM_SECRET, FORM_PASSWORD, where, CALLBACK_SECRET, clock=self.clock, client=self.client)

    # what the contract tests ask of every platform's stand-in

    def platform(self) -> Platform:
        return self.form()

    def unreachable(self) -> Platform:
        return self.form(url="http://127.0.0.1:9/replies")

    def unconfigured(self) -> Platform:
        return Form("", clock=self.clock)

    def post(self) -> Post:
        return Post(platform="form", id="harbour:r-1", account="harbour", text="Fine", kind=Kind.FORM, reply_to="r-1")

    def fail(self, fault: str) -> None:
        self.website.fail(fault)

    def replies(self, post: Post) -> list[str]:
        return [data["text"] for data in self.website.replies.values() if data["id"] == post.reply_to]


class Visitor:
    """Somebody who fills in the form on the clinic's website."""

    name = "form"
    faults = {"refused": "not accepted", "later": "503", "lost": "lost", "lost before": "500"}

    def __init__(self, house: House, there: World) -> None:
        self.house, self.there, self.count = house, there, 0

    def write(self, text: str, who: tuple[str, str] = VISITOR) -> Case:
        self.count += 1
        self.at, self.who = f"m-{self.count}", who
        self._send(id=self.at, text=text, author=who[1])
        return self.house.case_of(self.name, self.house.desk.platforms[self.name].parse(self.body)[0].id)

    def _send(self, **fields: Any) -> None:
        self.body = json.dumps(fields).encode()
        self.house.deliver(self.name, self.there.form().sign(self.body, self.house.clock()), self.body)

    def fail(self, fault: str) -> None:
        self.there.fail(self.faults[fault])

    def replies(self) -> list[str]:
        return [data["text"] for data in self.there.website.replies.values() if data["id"] == self.at]
