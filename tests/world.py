"""Stand-in vendors on loopback that remember: real HTTP, real signatures, real error bodies, faults on demand."""

from __future__ import annotations

import atexit
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from itertools import count
from typing import Any

import httpx
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.core.model import Kind, Post
from bot.core.ports import Platform
from bot.demo import courier
from bot.demo.graph import Account, Graph
from bot.demo.graph_api import FAULTS, CutOff, Door
from bot.platforms import Facebook, Form
from bot.platforms.form import signing

NOON = 1_767_614_400.0  # Monday 5 January 2026, 12:00 UTC
APP_SECRET = "stand-in-app-secret"
VERIFY_TOKEN = "stand-in-verify-token"
PAGE, PAGE_TOKEN, PAGE_NAME = "104500000000001", "EAAstandInPageToken", "Harbour Smiles Dental"
FORM_SECRET = "whsec_c3RhbmQtaW4tZm9ybS1zZWNyZXQh"
FORM_PASSWORD = "stand-in-form-password"
CALLBACK_SECRET = "whsec_c3RhbmQtaW4tY2FsbGJhY2stc2VjcmV0"
VISITOR = ("7700000000000001", "Robin Example")


@contextmanager
def serve(app: ASGIApp) -> Iterator[str]:
    """The address `app` answers at, on a free loopback port, for as long as the block lasts."""
    listener = socket.create_server(("127.0.0.1", 0))
    quiet = {"log_level": "critical", "access_log": False, "ws": "none"}
    config = uvicorn.Config(app, lifespan="off", timeout_graceful_shutdown=1, **quiet)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.005)
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(10)
        listener.close()


class Clock:
    """Time as a test wants it."""

    def __init__(self, now: float = NOON) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now

    def advance(self, seconds: float) -> None:
        self.now += seconds


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
    """Every vendor in one place. `url` is set while it is being served (see `world`)."""

    def __init__(self, clock: Callable[[], float] | None = None) -> None:
        self.clock = clock or Clock()
        self.graph = Graph([Account(PAGE, PAGE_NAME, PAGE_TOKEN)], APP_SECRET, self.clock)
        self.door = Door(self.graph)
        self.website = Website(self.clock)
        self.deliveries: list[dict[str, Any]] = []
        self.graph.listeners.append(self.deliveries.append)
        self.announcement = self.graph.write_post(PAGE, "We are open on Saturdays from now on.")
        self.deliveries.clear()
        self.client = httpx.Client(timeout=httpx.Timeout(0.5, connect=0.5))
        self.url = ""

    def app(self) -> Starlette:
        return Starlette(routes=[Route("/replies", self.website.answer, methods=["POST"]), *self.door.routes()])

    @property
    def graph_url(self) -> str:
        return f"{self.url}/v25.0"

    def facebook(self, token: str = PAGE_TOKEN, app_secret: str = APP_SECRET, url: str = "") -> Facebook:
        """The real adapter, connected to the stand-in."""
        return Facebook(app_secret, VERIFY_TOKEN, {PAGE: token}, url or self.graph_url, self.client)

    def form(self, callback: bool = True) -> Form:
        """The real adapter, with the stand-in website behind it."""
        where = f"{self.url}/replies" if callback else ""
        return Form(FORM_SECRET, FORM_PASSWORD, where, CALLBACK_SECRET, clock=self.clock, client=self.client)

    def comment(self, text: str = "Lovely team, thank you!", who: tuple[str, str] = VISITOR, under: str = "") -> str:
        """A member of the public comments (on the announcement unless told otherwise); the comment's id."""
        return self.graph.comment(under or self.announcement.id, text, *who).id

    def take_deliveries(self) -> list[tuple[dict[str, str], bytes]]:
        """Every Facebook webhook since the last call, signed and escaped as Facebook does: (headers, body)."""
        taken, self.deliveries[:] = list(self.deliveries), []
        return [sign_as_facebook(delivery) for delivery in taken]


def sign_as_facebook(delivery: dict[str, Any]) -> tuple[dict[str, str], bytes]:
    """(headers, body) of one delivery; non-ASCII letters and slashes are escaped before signing, as Meta does."""
    body = courier.pack(delivery)
    return courier.sign(APP_SECRET, body), body


class Town:
    """All worlds behind one server, each under a first path segment of its own: starting a server takes a while."""

    def __init__(self) -> None:
        self.worlds: dict[str, ASGIApp] = {}
        self.numbers = count(1)
        self.url = ""
        self.running = ExitStack()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        place = "/" + scope["path"].split("/")[1]
        await self.worlds[place](scope | {"root_path": place}, receive, send)

    def settle(self, app: ASGIApp) -> str:
        """The address of a newcomer."""
        if not self.url:
            self.url = self.running.enter_context(serve(self))
            atexit.register(self.running.close)
        place = f"/w{next(self.numbers)}"
        self.worlds[place] = app
        return self.url + place


TOWN = Town()


@contextmanager
def world(clock: Callable[[], float] | None = None) -> Iterator[World]:
    """A fresh world, served on loopback."""
    made = World(clock)
    made.url = TOWN.settle(made.app())
    with made.client:
        yield made


class FacebookPlay:
    """How the contract tests act on Facebook: every platform in `PLATFORMS` has a play of its own in `PLAYS`."""

    faults = tuple(FAULTS)

    def __init__(self, world: World) -> None:
        self.world = world

    def platform(self) -> Platform:
        return self.world.facebook()

    def unreachable(self) -> Platform:
        return self.world.facebook(url="http://127.0.0.1:9/v25.0")

    def unconfigured(self) -> Platform:
        return Facebook("", "", {})

    def post(self) -> Post:
        """Something a member of the public wrote, that can be answered."""
        self.world.deliveries.clear()
        self.world.comment()
        [(_, body)] = self.world.take_deliveries()
        return self.world.facebook().parse(body)[0]

    def fail(self, fault: str) -> None:
        self.world.door.fail(fault)

    def replies(self, post: Post) -> list[str]:
        """What the public can read under the post."""
        return [node.text for node in self.world.graph.children(post.id)]


class FormPlay:
    faults = tuple(WEBSITE_FAULTS)

    def __init__(self, world: World) -> None:
        self.world = world

    def platform(self) -> Platform:
        return self.world.form()

    def unreachable(self) -> Platform:
        here = self.world
        where = "http://127.0.0.1:9/replies"
        return Form(FORM_SECRET, FORM_PASSWORD, where, CALLBACK_SECRET, clock=here.clock, client=here.client)

    def unconfigured(self) -> Platform:
        return Form("", clock=self.world.clock)

    def post(self) -> Post:
        return Post(platform="form", id="harbour:r-1", account="harbour", text="Fine", kind=Kind.FORM, reply_to="r-1")

    def fail(self, fault: str) -> None:
        self.world.website.fail(fault)

    def replies(self, post: Post) -> list[str]:
        return [data["text"] for data in self.world.website.replies.values() if data["id"] == post.reply_to]


PLAYS: dict[str, Callable[[World], Any]] = {"facebook": FacebookPlay, "form": FormPlay}
