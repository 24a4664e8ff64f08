"""Facebook for a life: two clinics' pages and one that nobody has, what the public sees there, and a mailbag of webhooks.

Its moods: it refuses, asks to come later, acts or does not act and says nothing of it, acts a while after it was asked, and
shows what it did only later.
"""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Final
from urllib.parse import parse_qs

import httpx
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.types import Message, Receive, Scope, Send

from bot.platforms import _http
from bot.platforms._meta.standin import envelope
from bot.platforms._meta.standin.door import Account, CutOff
from bot.platforms.facebook.platform import Facebook
from bot.platforms.facebook.standin.graph import Graph, Node
from bot.platforms.facebook.standin.graph_api import Door
from tests.lives.people import NORTH, PAGES, STRAY
from tests.loopback import TOWN

SECRET, VERIFY = "stand-in-app-secret", "stand-in-verify-token"
MOODS: Final = ("blocked", "503", "429", "500", "500 after creating", "lost", "late", "shown late", "drips")
LATE_SECONDS: Final = 45.0
SHOWN_SECONDS: Final = 90.0
BYTE_SECONDS: Final = 0.05
PATIENCE_SECONDS: Final = 2.0  # of real time: what a dripping answer costs a life


@dataclass(frozen=True)
class Ours:
    """A reply that the desk put on a page."""

    at: float
    under: str
    text: str
    id: str
    errand: Any = None  # what the desk was about when it asked for it


class _Sight:
    """The graph as its front door shows it: what is not shown yet is not there."""

    def __init__(self, graph: Graph, hidden: dict[str, float]) -> None:
        self.graph, self.hidden = graph, hidden

    def __getattr__(self, name: str) -> Any:
        return getattr(self.graph, name)

    def children(self, node_id: str) -> list[Node]:
        return [n for n in self.graph.children(node_id) if self.hidden.get(n.id, 0.0) <= self.graph.clock()]


class Public:
    """What stands on the pages. `mail` are the webhooks nobody has delivered yet, oldest first."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self.clock = clock
        accounts = [Account(page, page, token) for page, token in (*PAGES.values(), STRAY)]
        self.graph = Graph(accounts, SECRET, clock)
        self.mail: list[dict[str, Any]] = []
        self.moods: deque[str] = deque()
        self.ours: list[Ours] = []
        self.late: list[tuple[float, str, str, Any]] = []  # when, under what, which words, on which errand
        self.hidden: dict[str, float] = {}
        self.asks: Callable[[str, str], Any] = lambda under, text: None  # what the desk is about, as soon as it asks
        self.appears: Callable[[Ours], None] = lambda one: None  # told at once of each reply of ours
        self.errand: Any = None
        self.graph.listeners.append(self._hear)
        self.stories = {page.id: self.graph.write_post(page.id, "We are open on Saturdays.").id for page in accounts}
        self.door = Door(_Sight(self.graph, self.hidden))  # type: ignore[arg-type]
        self.url, _ = TOWN.settle(self)
        self.inner = Starlette(routes=self.door.routes())

    def env(self) -> dict[str, Any]:
        tokens = ",".join(f"{page}={token}" for page, token in PAGES.values())
        url = f"{self.url}/v25.0"
        return {"facebook_app_secret": SECRET, "facebook_page_tokens": tokens, "facebook_graph_url": url}

    def make(self, settings: Any, tools: Any) -> Facebook:
        """The real adapter."""
        tokens = dict(PAGES.values())
        return Facebook(SECRET, VERIFY, tokens, f"{self.url}/v25.0", client())

    def _hear(self, delivery: dict[str, Any]) -> None:
        self.mail.append(delivery)
        value = delivery["entry"][0]["changes"][0]["value"]
        if value.get("item") != "comment" or value["from"]["id"] not in self.graph.pages:
            return
        if value["verb"] == "edited":
            self.ours = [replace(o, text=value["message"]) if o.id == value["comment_id"] else o for o in self.ours]
        if value["verb"] == "add":
            one = Ours(self.clock(), value["parent_id"], value["message"], value["comment_id"], self.errand)
            self.ours.append(one)
            self.appears(one)

    def post_by_hand(self, under: str, text: str) -> None:
        """Somebody of the clinic wrote the reply themselves; the desk had no part in it."""
        self.ours.append(Ours(self.clock(), under, text, f"by-hand-{len(self.ours)}"))

    def sign(self, delivery: Any) -> tuple[dict[str, str], bytes]:
        body = delivery if isinstance(delivery, bytes) else envelope.pack(delivery)
        return envelope.sign(SECRET, body), body

    # moods

    def calm(self) -> None:
        """It works again, and shows all it has; what it was asked for and has not done yet it does."""
        self.moods.clear()
        self.catch_up(float("inf"))
        self.hidden.clear()

    def catch_up(self, now: float) -> None:
        """Do what was asked for some time ago."""
        due, self.late = [x for x in self.late if x[0] <= now], [x for x in self.late if x[0] > now]
        for _, under, text, errand in due:
            if under in self.graph.nodes:
                self.errand = errand
                self.graph.comment(under, text)

    @property
    def settled(self) -> bool:
        """Whether what a person sees there now is all there is."""
        return not self.late and not any(at > self.clock() for at in self.hidden.values())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["method"] != "POST" or not scope["path"].endswith("/comments"):
            await self.inner(scope, receive, send)
            return
        body = b""
        while (piece := await receive()).get("more_body") or piece.get("body"):
            body += piece.get("body", b"")
            if not piece.get("more_body"):
                break
        under, text = scope["path"].split("/")[-2], parse_qs(body.decode())["message"][0]
        self.errand = self.asks(under, text)

        async def again() -> Message:
            return {"type": "http.request", "body": body, "more_body": False}

        mood = self.moods.popleft() if self.moods else ""
        if not mood:
            await self.inner(scope, again, send)
        elif mood == "late":
            self.late.append((self.clock() + LATE_SECONDS, under, text, self.errand))
            await CutOff()(scope, again, send)
        elif mood in ("shown late", "drips"):
            before = len(self.ours)
            await self.inner(scope, again, _nowhere)
            for one in self.ours[before:] if mood == "shown late" else ():
                self.hidden[one.id] = self.clock() + SHOWN_SECONDS
            await (CutOff() if mood == "shown late" else Drip())(scope, again, send)
        else:
            self.door.fail(mood)
            await self.inner(scope, again, send)


WHOLE = b" " * 100


class Drip(Response):
    """An answer that comes one byte at a time, and is never whole in time."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        length = [(b"content-length", str(len(WHOLE)).encode()), (b"content-type", b"application/json")]
        await send({"type": "http.response.start", "status": 200, "headers": length})
        for byte in WHOLE:
            await send({"type": "http.response.body", "body": bytes([byte]), "more_body": True})
            await asyncio.sleep(BYTE_SECONDS)


async def _nowhere(message: Message) -> None:
    return None


@cache
def client() -> httpx.Client:
    """One for all lives: opening one takes as long as a short life."""
    return _http.open_client(PATIENCE_SECONDS, PATIENCE_SECONDS)


def words_of(delivery: dict[str, Any]) -> dict[str, Any]:
    """What a delivery says, flat."""
    entry = delivery["entry"][0]
    value = entry["changes"][0]["value"]
    post = value.get("comment_id") or value.get("open_graph_story_id") or value.get("post_id") or ""
    made = int(value.get("created_time") or 0)
    seen = made if value["verb"] == "add" else max(made, int(entry["time"]))
    who = value.get("from", {}).get("id") or value.get("reviewer_id") or ""
    text = value.get("message") or value.get("review_text") or ""
    return {"page": entry["id"], "post": post, "verb": value["verb"], "who": who, "text": text, "seen": seen}


def junk(number: int) -> bytes:
    """A genuine delivery that nobody can read."""
    entry = {"id": PAGES[NORTH][0], "changed_fields": ["feed"], "number": number}
    return json.dumps({"object": "page", "entry": [entry]}).encode()
