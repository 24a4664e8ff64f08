"""A whole desk under test: the real web app over HTTP, real Valkey, the real queue and worker, and a clock we move."""

from __future__ import annotations

import logging
import socket
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from typing import Any

import httpx
import redis
import uvicorn
from rq import SimpleWorker
from rq.serializers import JSONSerializer

from bot import wiring
from bot.core.ports import PATH_WORD
from bot.core.subjects import Lane
from bot.jobs import queue_name
from bot.running.callers import Patient
from bot.running.environment import SettingsError
from bot.settings import Environment, ReviewsFile
from bot.web import app
from bot.wiring.practice import keep_settings


def whole() -> tuple[wiring.Vendor, ...]:
    """The vendors whose folder can be loaded: a broken one fails its own tests, and not everybody's."""
    found = []
    for vendor in wiring.VENDORS:
        with suppress(SettingsError):
            vendor.load()
            found.append(vendor)
    return tuple(found)


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


def open_door() -> socket.socket:
    """A socket on loopback, bound to a port of its own."""
    door = socket.socket()
    door.bind(("127.0.0.1", 0))
    return door


def address_of(door: socket.socket) -> str:
    return f"http://127.0.0.1:{door.getsockname()[1]}"


class Served:
    """An ASGI app on loopback, on a port of its own, in a thread."""

    def __init__(self, application: Any, door: socket.socket | None = None) -> None:
        self.socket = door or open_door()
        self.url = address_of(self.socket)
        config = uvicorn.Config(
            application, log_config=None, access_log=False, timeout_graceful_shutdown=1, http=Patient
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


class Ear(logging.Handler):
    """Hears which errors a drain has met: the worker goes on with the next subject, a test must not."""

    def __init__(self, heard: list[BaseException]) -> None:
        super().__init__()
        self.heard = heard

    def emit(self, record: logging.LogRecord) -> None:
        if record.exc_info and record.exc_info[1]:
            self.heard.append(record.exc_info[1])


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
        door = open_door()
        self.url = address_of(door)
        told = {"store_check": "off"} | env  # the database of the tests keeps nothing over a restart, and need not
        self.env = Environment.load({"redis_url": valkey_url, "public_url": self.url} | told)
        self.toml = toml
        self.desk = wiring.build(self.env, ReviewsFile.model_validate(toml), self.clock, env, makers, whole())
        self.web = Served(app(self.desk, valkey_url), door)
        self.db = redis.Redis.from_url(valkey_url)
        self.crashes: list[BaseException] = []
        self.ear = Ear(self.crashes)

    def change_settings(self, **toml: Any) -> None:
        """Put other settings into the store while the desk runs; this process looks at once."""
        self.toml = {**self.toml, **toml}
        keep_settings(self.desk.store, ReviewsFile.model_validate(self.toml), "a test")
        self.desk.ask_practice.forget()  # type: ignore[attr-defined]

    def settle(self) -> None:
        """Let a real RQ worker do everything that is waiting."""
        if not self.desk.store.nudges():
            return
        original, wiring.desk = wiring.desk, lambda: self.desk  # type: ignore[assignment]
        try:
            queues = [queue_name(lane) for lane in Lane]
            worker = SimpleWorker(
                queues, connection=self.db, serializer=JSONSerializer, exception_handlers=[self._note],
                log_job_description=False,
            )  # fmt: skip
            logging.getLogger("replydesk.draining").addHandler(self.ear)
            worker.work(burst=True, logging_level=logging.ERROR)
        finally:
            wiring.desk = original
            logging.getLogger("replydesk.draining").removeHandler(self.ear)
        if self.crashes:
            first, self.crashes[:] = self.crashes[0], []
            raise first

    def deliver(self, platform: str, headers: Mapping[str, str], body: bytes) -> None:
        """A delivery arrives, is taken, and everything it leads to is done."""
        given = dict(headers)
        path = "/".join(part for part in (platform, given.pop(PATH_WORD, "")) if part)
        answer = httpx.post(f"{self.url}/webhooks/{path}", content=body, headers=given)
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

    def read_deliveries(self) -> None:
        """Have everything read that was delivered, and nothing done about it."""
        while self.desk.receiver.read_some():
            pass

    def cases(self) -> list[Any]:
        """Every case that is open or lately changed, those of deliveries nobody has read yet as well."""
        self.read_deliveries()
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
