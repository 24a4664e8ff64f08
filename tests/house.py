"""A whole desk under test: the real web app over HTTP, real Valkey, the real queue and worker, and a clock we move."""

from __future__ import annotations

import logging
import socket
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import httpx
import redis
import uvicorn
from rq import SimpleWorker
from starlette.applications import Starlette

from bot import wiring
from bot.jobs import QUEUE
from bot.running.callers import Patient
from bot.settings import Environment, ReviewsFile
from bot.web import app

ROOT = Path(__file__).parent.parent
NOON = 1_767_614_400.0  # Monday 5 January 2026, 12:00 UTC


class Clock:
    """Epoch seconds that stand still until a test moves them."""

    def __init__(self, at: float = 1_790_000_000.0) -> None:
        self.at = at

    def __call__(self) -> float:
        return self.at

    def move(self, seconds: float) -> None:
        self.at += seconds


class Served:
    """An ASGI app on loopback, on a port of its own, in a thread."""

    def __init__(self, application: Any) -> None:
        self.socket = socket.socket()
        self.socket.bind(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.socket.getsockname()[1]}"
        config = uvicorn.Config(
            application, log_config=None, access_log=False, lifespan="off", timeout_graceful_shutdown=1, http=Patient
        )
        self.server = uvicorn.Server(config)
        self.thread = threading.Thread(target=self.server.run, kwargs={"sockets": [self.socket]}, daemon=True)
        self.thread.start()
        while not self.server.started:
            time.sleep(0.005)

    def close(self) -> None:
        self.server.should_exit = True
        self.thread.join(5)
        self.socket.close()


class Late:
    """An app that is known only after its address is."""

    def __init__(self) -> None:
        self.app: Starlette | None = None

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        assert self.app is not None
        await self.app(scope, receive, send)


class House:
    """The desk, its address, and the hand that turns the clock. `env` overrides settings, `toml` is reviews.toml as a dict."""

    def __init__(
        self,
        valkey_url: str,
        env: dict[str, Any],
        toml: dict[str, Any],
        clock: Clock | None = None,
        makers: Mapping[str, wiring.Maker] = MappingProxyType({}),
    ) -> None:
        self.clock = clock or Clock()
        door = Late()
        self.web = Served(door)
        self.url = self.web.url
        told = {"store_check": "off"} | env  # the database of the tests keeps nothing over a restart, and need not
        self.env = Environment(_env_file=None, redis_url=valkey_url, public_url=self.url, **told)
        self.desk = wiring.build(self.env, ReviewsFile.model_validate(toml), self.clock, env, makers)
        door.app = app(self.desk)
        self.db = redis.Redis.from_url(valkey_url)
        self.crashes: list[BaseException] = []

    def settle(self) -> None:
        """Let a real RQ worker do everything that is waiting."""
        if not self.desk.store.queue_length():
            return
        original, wiring.desk = wiring.desk, lambda: self.desk  # type: ignore[assignment]
        try:
            worker = SimpleWorker(
                [QUEUE], connection=self.db, exception_handlers=[self._note], log_job_description=False
            )
            worker.work(burst=True, logging_level=logging.ERROR)
        finally:
            wiring.desk = original
        if self.crashes:
            raise self.crashes.pop()

    def deliver(self, platform: str, headers: Mapping[str, str], body: bytes) -> None:
        """A delivery arrives, is taken, and everything it leads to is done."""
        answer = httpx.post(f"{self.url}/webhooks/{platform}", content=body, headers=dict(headers))
        assert answer.status_code == 200, answer.text
        self.settle()

    def case_of(self, platform: str, post_id: str) -> Any:
        """The case a post opened."""
        return self.desk.store.find(self.desk.store.case_of(platform, post_id))

    def _note(self, job: Any, kind: type[BaseException], value: BaseException, trace: Any) -> bool:
        self.crashes.append(value)
        return True

    def pass_time(self, seconds: float, step: float | None = None) -> None:
        """Move the clock on, ticking as the real clock would (every `step` seconds, else once), with a worker at hand."""
        left = seconds
        while left > 0:
            move = min(step or seconds, left)
            self.clock.move(move)
            left -= move
            self.desk.tick()
            self.settle()

    def cases(self) -> list[Any]:
        """Every case that is open or lately changed."""
        return list(self.desk.store.recent_cases(1000))

    def only_case(self) -> Any:
        [case] = self.cases()
        return case

    def close(self) -> None:
        self.web.close()
        for part in (*self.desk.platforms.values(), *self.desk.chats.values()):
            getattr(part, "close", lambda: None)()
        self.db.close()
        self.desk.store.db.close()
