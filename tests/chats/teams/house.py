"""A real desk over a real Valkey, reached through Teams: signed requests in, real calls out to a stand-in connector."""

from __future__ import annotations

import itertools
import socket
import threading
import time
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import redis
import uvicorn
from starlette.applications import Starlette

from bot import answers
from bot.chats.teams.chat import Teams
from bot.core.deadlines import Policy
from bot.core.model import Case, Facts, Location, Person, Post, Role, Triage
from bot.core.ports import Forbidden, Sent
from bot.core.practice import Practice
from bot.desk import Desk
from bot.jobs import Waker
from bot.store import Store
from tests.chats.teams.driver import TeamsDriver
from tests.chats.teams.world import APP_ID, CHANNEL, TENANT, TOKEN, TeamsWorld

NOON = 1_760_000_000.0
MARIA, SAM = "00000000-0000-0000-0000-0000000000a1", "00000000-0000-0000-0000-0000000000b0"
COMPLAINT = Triage(sentiment="negative", category="wait_time")


class Board:
    """A platform whose posts the test hands to the desk, and whose replies are kept for looking at."""

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


class TeamsHouse:
    """Everything a test looks at or turns. `restart` forgets whatever was in memory."""

    def __init__(self, db: redis.Redis, world: TeamsWorld, port: int = 0, **options: Any) -> None:
        self.db, self.world, self.port, self.options = db, world, port, options
        self.ahead, self.numbers, self.triage = 0.0, itertools.count(), COMPLAINT
        self.board = Board()
        self.waits: list[float] = []
        self.server: uvicorn.Server | None = None
        self.restart()

    def now(self) -> float:
        return NOON + self.ahead

    def pause(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.ahead += seconds

    def build(self, **changes: Any) -> Teams:
        options: dict[str, Any] = {
            "tenant_id": TENANT,
            "openid_metadata_url": f"{self.world.url}/openid",
            "token": lambda: TOKEN,
            "channels": lambda: [CHANNEL],
            "clock": lambda: self.ahead,
            "pause": self.pause,
        }
        app_id = "" if self.options.get("auth_off") else APP_ID
        return Teams(app_id, "secret", self.store, **(options | self.options | changes))

    def restart(self) -> None:
        self.stop()
        self.store = Store(self.db, Waker(self.db), self.now)
        self.teams = self.build()
        people = {
            "maria": Person("maria", "Maria", {"main": Role.STAFF}, {"teams": MARIA}),
            "sam": Person("sam", "Sam", {"main": Role.MANAGER}, {"teams": SAM}),
        }
        location = Location(
            id="main", name="Main Street", managers=("sam",), on_duty=("maria",), channels={"teams": CHANNEL}, unlisted="work",
            facts=Facts(name="Example Dental", phones=("555 0100",), contact="555 0100"),
        )  # fmt: skip
        practice = Practice({"main": location}, people, answers.load(), Policy())
        read = lambda text, stars: self.triage  # noqa: E731
        self.desk = Desk(self.store, {"facebook": self.board}, {"teams": self.teams}, lambda: practice, read, self.now)
        self._serve(Starlette(routes=list(self.teams.routes(self.desk))))

    def _serve(self, app: Starlette) -> None:
        listener = socket.create_server(("127.0.0.1", self.port))
        self.listener = listener
        self.server = uvicorn.Server(
            uvicorn.Config(app, log_level="critical", lifespan="off", timeout_graceful_shutdown=1)
        )
        self.thread = threading.Thread(target=self.server.run, kwargs={"sockets": [listener]}, daemon=True)
        self.thread.start()
        while not self.server.started:
            time.sleep(0.005)
        self.url = f"http://127.0.0.1:{listener.getsockname()[1]}"

    def stop(self) -> None:
        if self.server:
            self.server.should_exit = True
            self.thread.join(10)
            self.listener.close()

    def write(self, text: str = "I waited an hour.", **facts: Any) -> str:
        """Somebody writes, and a worker shows the card. The case's id."""
        at = self.now()
        post = Post(
            platform="facebook", id=f"p{next(self.numbers)}", account="page", text=text, author="Robin Example",
            author_id=f"u{at}", posted_at=at, seen_at=at, link="https://social.example/post/1",
        )  # fmt: skip
        post = replace(post, **facts)
        self.desk.receive("facebook", [post])
        case_id = self.store.case_of("facebook", post.id)
        assert case_id
        self.work(case_id)
        return str(case_id)

    def work(self, case_id: str, later: float = 0.0) -> None:
        """Let time pass and a worker look at the case."""
        self.ahead += later
        self.desk.advance(case_id)

    def case(self, case_id: str) -> Case:
        found = self.store.find(case_id)
        assert found
        return found

    def driver(self, person: str = MARIA, name: str = "Maria") -> TeamsDriver:
        return TeamsDriver(self.url, self.world, person, name)
