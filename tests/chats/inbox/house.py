"""A real desk over a real Valkey, its inbox served over HTTP on loopback, and a clock that tests can move."""

from __future__ import annotations

import asyncio
import itertools
import socket
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

import redis
import uvicorn
from starlette.applications import Starlette

from bot.answers.tables import from_table
from bot.chats.inbox.chat import Inbox
from bot.chats.inbox.client import add_account
from bot.core.deadlines import Policy
from bot.core.model import Facts, Location, Person, Post, Role, Triage
from bot.core.ports import Forbidden, Sent
from bot.core.practice import Practice
from bot.desk import Desk
from bot.jobs import Waker
from bot.platforms.page.platform import Page
from bot.running.addresses import Proxies
from bot.store import Store
from bot.store.changes import listen

PASSWORD = "three quiet words"
ANSWERS = from_table(
    [
        {
            "id": "thanks",
            "title": "Thanks",
            "texts": [
                "Thank you for your feedback. Please call us on 555 0100.",
                "Thank you for writing. Please call us on 555 0100.",
                "Thank you. Our phone number is 555 0100.",
            ],
        },
        {"id": "stars", "title": "Stars", "kind": "star-only", "texts": ["Thank you for the rating."]},
    ]
)
NOON = 1_760_000_000.0
COMPLAINT = Triage(sentiment="negative", category="wait_time")


class Board:
    """A platform whose posts are handed to the desk by the test, and whose replies are kept for looking at."""

    name, label, limit = "facebook", "Facebook", 8000

    def __init__(self) -> None:
        self.replies: list[str] = []

    def verify(self, headers: Mapping[str, str], body: bytes) -> None:
        raise Forbidden("this board takes no deliveries")

    def parse(self, body: bytes) -> list[Post]:
        return []

    def publish(self, post: Post, text: str) -> Sent:
        self.replies.append(text)
        return Sent("https://social.example/reply/1", "1")


@dataclass
class House:
    """Everything a test looks at or turns."""

    desk: Desk
    inbox: Inbox
    store: Store
    board: Board
    url: str = ""
    ahead: float = 0.0
    numbers: Iterator[int] = field(default_factory=itertools.count)
    triage: Triage = COMPLAINT

    def now(self) -> float:
        return NOON + self.ahead

    def write(self, text: str = "I waited an hour.", **facts: object) -> str:
        """Somebody writes; a worker prepares the draft. The case's id."""
        at = self.now()
        post = Post(
            platform="facebook",
            id=f"p{next(self.numbers)}",
            account="page",
            text=text,
            author="Robin Example",
            author_id="u1",
            posted_at=at,
            seen_at=at,
            link="https://social.example/post/1",
        )
        post = replace(post, **facts)  # type: ignore[arg-type]
        self.desk.receive("facebook", [post])
        case_id = self.store.case_of("facebook", post.id)
        assert case_id
        self.desk.advance(case_id)
        return case_id


def serve(app: Starlette) -> Iterator[str]:
    """The app on a free port of loopback, until the test is over."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    server = uvicorn.Server(
        uvicorn.Config(app, log_level="warning", timeout_graceful_shutdown=1, lifespan="off", proxy_headers=False)
    )
    thread = threading.Thread(target=lambda: asyncio.run(server.serve([listener])), daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    server.should_exit = True
    thread.join(10)
    listener.close()


def build_house(db: redis.Redis, valkey_url: str, url: str = "http://127.0.0.1", proxies: str = "") -> House:
    built: list[House] = []

    def clock() -> float:
        return built[0].now() if built else 0.0

    store = Store(db, Waker(db), clock)
    inbox = Inbox(store, url, lambda: listen(valkey_url), clock, caller=Proxies.read(proxies).caller)
    board = Board()
    people = {
        "maria": Person("maria", "Maria", {"main": Role.STAFF}, {"inbox": "maria"}),
        "sam": Person("sam", "Sam", {"main": Role.MANAGER}, {"inbox": "sam"}),
    }
    facts = Facts(name="Example Dental", phones=("555 0100",), contact="555 0100")
    location = Location(
        id="main", name="Main Street", managers=("sam",), on_duty=("maria",), channels={"inbox": "main"}, facts=facts
    )
    practice = Practice({"main": location}, people, ANSWERS, Policy())
    desk = Desk(
        store,
        {"facebook": board, "page": Page()},
        {"inbox": inbox},
        lambda: practice,
        lambda text, stars: built[0].triage,
        clock,
    )
    house = House(desk, inbox, store, board)
    built.append(house)
    add_account(store, "maria", "Maria", PASSWORD)
    add_account(store, "sam", "Sam", PASSWORD, "manager")
    return house
