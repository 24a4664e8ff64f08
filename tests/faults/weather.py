"""What goes wrong around a house: platforms that lie, drip and act late, chats that refuse, couriers that hang up, processes
that die or stand still, a disk without room, a backup put back. Each fault is counted when it has really happened.
"""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from random import Random
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

import psutil
from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.platforms._meta.standin.door import FAULTS, CutOff
from bot.platforms.facebook.standin.graph import Graph
from tests.chats.slack.world import Fault, SlackWorld
from tests.faults.house import RealHouse, kill
from tests.lives.public import Drip

REPLYING: Final = (
    "reset before", "reset after", "half an answer", "500 before", "500 after", "503", "429", "slow", "drips", "late",
    "lies", "hidden at first",
)  # fmt: skip
LOOKING: Final = ("reset before", "half an answer", "500 before", "slow")
IN_SLACK: Final = ("429", "500", "lost")
LATE_SECONDS, SLOW_SECONDS = 4.0, 1.5
SPARED_SECONDS = 2.6  # between two deaths of one process: a house gives up where one cannot even start

# What lives for seconds, such as a worker's hold, belongs in no backup.
_ALL = """
local found = {}
for _, name in ipairs(redis.call('KEYS', '*')) do
  if redis.call('PTTL', name) < 0 then
    found[#found + 1] = name
    found[#found + 1] = redis.call('DUMP', name)
  end
end
return found
"""


class Weather:
    """`fine` while nothing goes wrong; `happened` counts what did, by name."""

    def __init__(self, seed: int, replying: float = 0.5, looking: float = 0.15) -> None:
        self.random, self.lock = Random(seed), threading.Lock()
        self.replying, self.looking = replying, looking
        self.happened: Counter[str] = Counter()
        self.fine = True
        self.acting: set[str] = set()  # under which posts a reply is still to come, or to be seen

    def counts(self, what: str) -> None:
        with self.lock:
            self.happened[what] += 1

    def strikes(self, kinds: tuple[str, ...], chance: float) -> str:
        with self.lock:
            if self.fine or self.random.random() >= chance:
                return ""
            return self.random.choice(kinds)

    @property
    def faults(self) -> int:
        return sum(self.happened.values())


class Stormy:
    """The stand-in Graph API in this weather."""

    def __init__(self, app: ASGIApp, graph: Graph, weather: Weather) -> None:
        self.app, self.graph, self.weather = app, graph, weather
        self.hidden: dict[str, float] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if not scope["path"].endswith("/comments"):
            await self.app(scope, receive, send)
            return
        body = b""
        while (piece := await receive())["type"] == "http.request":
            body += piece.get("body", b"")
            if not piece.get("more_body"):
                break

        async def again() -> Message:
            return {"type": "http.request", "body": body, "more_body": False}

        replying = scope["method"] == "POST"
        kinds, chance = (REPLYING, self.weather.replying) if replying else (LOOKING, self.weather.looking)
        kind = self.weather.strikes(kinds, chance)
        if not kind and not replying and self.hidden.get(scope["path"].split("/")[-2], 0.0) > time.time():
            await JSONResponse({"data": []})(scope, again, send)
            return
        if not kind:
            await self.app(scope, again, send)
            return
        self.weather.counts(f"Facebook: {kind}")
        await self._go_wrong(kind, scope, again, body, send)

    async def _go_wrong(self, kind: str, scope: Scope, again: Receive, body: bytes, send: Send) -> None:
        under = scope["path"].split("/")[-2]
        if kind in ("reset after", "500 after", "drips", "hidden at first"):
            if kind == "hidden at first":
                self._later(under, None)
            await self.app(scope, again, _nowhere)
        if kind in ("late", "lies"):
            self._later(under, parse_qs(body.decode())["message"][0])
        answers: dict[str, Response] = {
            "500 before": JSONResponse(FAULTS["500"].body, 500),
            "500 after": JSONResponse(FAULTS["500 after creating"].body, 500),
            "503": Response("<html>Service Unavailable</html>", 503, media_type="text/html"),
            "429": JSONResponse(FAULTS["429"].body, 429, {"Retry-After": "1"}),
            "drips": Drip(),
            "lies": JSONResponse({"id": f"{under.partition('_')[0]}_{time.time_ns()}"}),
        }
        if kind == "slow":
            await asyncio.sleep(SLOW_SECONDS)
            await self.app(scope, again, send)
        elif kind == "half an answer":
            await self.app(scope, again, _half(send))
        else:
            await answers.get(kind, CutOff())(scope, again, send)

    def _later(self, under: str, text: str | None) -> None:
        """The reply is made, or shown, some seconds from now."""
        self.weather.acting.add(under)
        if text is None:
            self.hidden[under] = time.time() + LATE_SECONDS

        def act() -> None:
            if text is not None:
                with suppress(LookupError):
                    self.graph.comment(under, text)
            self.weather.acting.discard(under)

        timer = threading.Timer(LATE_SECONDS, act)
        timer.daemon = True
        timer.start()


async def _nowhere(message: Message) -> None:
    return None


def _half(send: Send) -> Send:
    """Passes on the beginning of an answer, and no more."""

    async def some(message: Message) -> None:
        body = message.get("body", b"")
        await send(message if not body else {**message, "body": body[: len(body) // 2], "more_body": True})

    return some


def refusing(slack: SlackWorld, weather: Weather) -> None:
    """Let a workspace refuse, fail and lose its answers in this weather."""
    act = slack.answer

    def answer(method: str, fields: dict[str, Any], token: str) -> Any:
        if kind := weather.strikes(IN_SLACK, 0.08):
            slack.faults.append(Fault(method, kind, 1, after=1))
            weather.counts(f"Slack: {kind}")
        return act(method, fields, token)

    slack.answer = answer  # type: ignore[method-assign]


def tear(url: str, body: bytes) -> None:
    """A delivery that breaks off in the middle."""
    where = urlsplit(url)
    head = f"POST {where.path} HTTP/1.1\r\nhost: desk\r\ncontent-length: {len(body)}\r\n\r\n".encode()
    with suppress(OSError), socket.create_connection((where.hostname, where.port), 2) as line:
        line.sendall(head + body[: len(body) // 2])


class Blows:
    """What is done to the house itself."""

    def __init__(self, house: RealHouse, weather: Weather, disk: Path | None) -> None:
        self.house, self.weather, self.disk = house, weather, disk
        self.notes: list[tuple[float, str]] = []  # when who was struck
        self.saved: tuple[float, list[bytes]] | None = None
        self.restored: list[tuple[float, float]] = []  # when the backup was made, and when it was put back

    def _somebody(self, spared: float) -> psutil.Process | None:
        """One of the house's processes that has run for a while."""
        now = time.time()
        alive = [
            c
            for c in psutil.Process(self.house.process.pid).children()
            if c.status() != psutil.STATUS_ZOMBIE and now - c.create_time() > spared
        ]
        return self.weather.random.choice(alive) if alive else None

    def _name(self, one: psutil.Process) -> str:
        return next((name for name, pid in self.house.members().items() if pid == one.pid), "worker")

    def death(self) -> None:
        if one := self._somebody(SPARED_SECONDS):
            self.notes.append((time.time(), f"{self._name(one)} {one.pid} is killed"))
            kill(one.pid)
            self.weather.counts("a process is killed")

    def freeze(self) -> None:
        """Somebody stands still for a while, and goes on as if nothing had been."""
        if one := self._somebody(0.5):
            with suppress(ProcessLookupError):
                name, seconds = self._name(one), self.weather.random.choice((0.2, 0.5, 1.0, 4.5))
                os.kill(one.pid, signal.SIGSTOP)
                self.weather.counts("a process stands still")
                self.notes.append((time.time(), f"{name} {one.pid} stands still for {seconds} s"))
                timer = threading.Timer(seconds, _go_on, (one.pid,))
                timer.daemon = True
                timer.start()

    def full_disk(self) -> None:
        """No room for two seconds."""
        if self.disk is not None:
            with full(self.disk):
                self.weather.counts("the disk is full")
                time.sleep(2)

    def back_up(self) -> None:
        self.saved = time.time(), self._raw("EVAL", _ALL, 0)

    def restore(self) -> float:
        """Put the backup back, under processes that are killed for it; when it was made."""
        assert self.saved
        at, rows = self.saved
        others = [c for c in psutil.Process(self.house.process.pid).children() if "valkey" not in c.name()]
        for one in others:
            with suppress(ProcessLookupError):
                os.kill(one.pid, signal.SIGSTOP)
        time.sleep(0.2)  # what they had said already is heard
        words = [word for n in range(0, len(rows), 2) for word in rows[n : n + 2] if rows[n + 1]]
        self._raw("EVAL", _PUT_BACK, 0, *words)
        for one in others:
            kill(one.pid)
        self.restored.append((at, time.time()))
        self.weather.counts("a backup is put back")
        return at

    def _raw(self, *words: Any) -> Any:
        return self.house.until(lambda: _NONE_IS_TRUE(self.house.db.execute_command(*words, NEVER_DECODE=True)))


_PUT_BACK = "redis.call('FLUSHALL') for n = 1, #ARGV, 2 do redis.call('RESTORE', ARGV[n], 0, ARGV[n + 1]) end return 1"


def _NONE_IS_TRUE(answer: Any) -> Any:
    return True if answer is None else answer


def _go_on(pid: int) -> None:
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGCONT)


@contextmanager
def full(disk: Path) -> Iterator[None]:
    """Fill a disk to its last byte for as long as the block lasts."""
    filler = disk / "filler"
    with suppress(OSError), filler.open("wb", buffering=0) as some:
        while True:
            some.write(b"\0" * 65536)
    try:
        yield
    finally:
        filler.unlink(missing_ok=True)
