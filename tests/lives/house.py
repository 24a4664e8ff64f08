"""A desk as two processes would run it, in one: a web process over HTTP and a worker whose lanes are drained by hand.

Both have a desk and a store of their own, over one real Valkey; the worker works only when it was nudged, and can die at any
word it says to the database.
"""

from __future__ import annotations

import logging
import ssl
import threading
from contextlib import suppress
from typing import Any
from unittest.mock import patch

import redis
from redis.connection import UnixDomainSocketConnection

from bot import wiring
from bot.chats.inbox.client import sign_in
from bot.chats.slack.client import key_of
from bot.core.subjects import Lane, Subject
from bot.desk import Desk
from bot.desk.draining import DrainFailed
from bot.jobs import Waker, queue_key
from bot.platforms import _http
from bot.settings import Environment, ReviewsFile
from bot.store import Store
from bot.web import app
from bot.wiring.practice import keep_settings
from tests.chats.inbox.driver import InboxDriver
from tests.chats.slack.world import SlackWorld
from tests.house import Clock, Ear, Served
from tests.lives.people import BY_ID, HOUSE, HUMANS, settings
from tests.lives.public import PATIENCE_SECONDS, Public
from tests.lives.tenant import Tenant

SIGNING = "stand-in-signing-secret"
START = 1_790_000_000.0
TLS = (
    ssl.create_default_context()
)  # reading all certificates takes as long as the rest of a desk, and nothing here is encrypted


class Died(BaseException):
    """The worker's process is gone."""


class Fate:
    """At which word to the database the worker dies; `after` says that the database has done it by then."""

    def __init__(self) -> None:
        self.words, self.after = -1, False

    def strikes(self, after: bool) -> bool:
        if self.words < 0 or threading.current_thread() is not threading.main_thread():
            return False
        if not after:
            self.words -= 1
        if self.words != 0 or self.after is not after:
            return False
        self.words = -1
        return True


def mortal(fate: Fate) -> type[UnixDomainSocketConnection]:
    class Mortal(UnixDomainSocketConnection):
        def send_packed_command(self, command: Any, check_health: bool = True) -> None:
            if fate.strikes(after=False):
                raise Died
            super().send_packed_command(command, check_health)

        def read_response(self, *args: Any, **options: Any) -> Any:
            answer = super().read_response(*args, **options)
            if fate.strikes(after=True):
                raise Died
            return answer

    return Mortal


class Workspace(SlackWorld):
    """Slack, with what was said when, by the hand-moved clock."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self.clock = clock
        self.channels = {c: {"name": c, "is_member": True} for c in HOUSE.values()}
        self.said: list[tuple[float, str, dict[str, Any]]] = []  # when, where, what
        self.deleted: set[str] = set()  # keys of messages that somebody in Slack took away

    def answer(self, method: str, fields: dict[str, Any], token: str) -> Any:
        found = super().answer(method, fields, token)
        if method in ("chat.postMessage", "chat.update") and found[0] == 200 and (found[2] or {"ok": True})["ok"]:
            self.said.append((self.clock(), str(fields.get("channel")), fields))
        if method == "chat.update" and (found[2] or {}).get("error") == "message_not_found":  # what Slack says is so
            gone = self.messages.get(str(fields.get("channel")), {}).pop(fields["ts"], None)
            self.deleted |= {key_of(gone)} if gone else set()
        return found


class Seat(InboxDriver):
    """A browser that is signed in without a password."""

    def sign_in(self, name: str, password: str) -> None:
        self.http.cookies.set("replydesk", password)


class House:
    """`clock` is moved by hand. `web` and `worker` are the two desks."""

    def __init__(self, valkey_url: str, clock: Clock) -> None:
        self.valkey_url, self.clock = valkey_url, clock
        self.db: Any = redis.Redis.from_url(valkey_url, decode_responses=True)
        self.raw: Any = redis.Redis.from_url(valkey_url)
        self.db.flushall()
        self.public, self.slack, self.teams, self.fate = Public(clock), Workspace(clock), Tenant(), Fate()
        self.crashes: list[BaseException] = []
        self.ear = Ear(self.crashes)
        self.toml = settings()
        self.served: Served | None = None
        self.seats: dict[str, Seat] = {}
        self.total, _http.TOTAL_SECONDS = _http.TOTAL_SECONDS, PATIENCE_SECONDS
        keep_settings(Store(self.db, Waker(self.db), clock), ReviewsFile.model_validate(self.toml), "a life")
        self.start()
        self.hire()
        self.teams.install(self.url)

    def _build(self) -> Desk:
        vendors = self.public.env() | {
            "slack_bot_token": self.slack.token,
            "slack_signing_secret": SIGNING,
            "slack_api_url": self.slack.api_url,
        }
        vendors |= self.teams.env()
        told = {"redis_url": self.valkey_url, "public_url": "http://127.0.0.1", "store_check": "off"}
        env = Environment.load(told | {"reviews_toml": "/nonexistent/reviews.toml"} | vendors)
        with patch.object(ssl, "create_default_context", lambda *args, **options: TLS):
            return wiring.build(
                env, None, self.clock, vendors, {"facebook": self.public.make, "teams": self.teams.make}
            )

    # processes

    def start(self) -> None:
        """Start every process anew."""
        self.start_worker()
        self.start_web()
        self.worker.open()

    def start_worker(self) -> None:
        old = getattr(self, "worker", None)
        if old is not None:
            _leave(old)
        self.worker = self._build()
        pool = self.worker.store.db.connection_pool
        pool.disconnect()
        pool.connection_class = mortal(self.fate)
        pool.reset()
        for key in self.db.scan_iter("desk:lock:*"):
            self.db.delete(key)  # a dead worker's hold ends by itself; here nobody waits for that

    def start_web(self) -> None:
        if self.served is not None:
            threading.Thread(target=self.served.close).start()  # nobody waits for a process that ends
            _leave(self.web)
        for seat in self.seats.values():
            seat.close()
        self.seats.clear()
        self.web = self._build()
        self.served = Served(app(self.web, self.valkey_url))

    @property
    def url(self) -> str:
        assert self.served
        return self.served.url

    def hire(self) -> None:
        """Give everybody of the settings an account in the inbox."""
        for human in HUMANS:
            if human.slack and human.team == "T1":
                role = human.role or "staff"
                fields = {"display": human.id.title(), "role": role, "locations": " ".join(human.places)}
                self.web.store.save_account(human.id, fields | {"password": "never used"})

    def seat(self, who: str) -> Seat:
        if who not in self.seats:
            self.seats[who] = Seat(self.url, who, sign_in(self.web.store, BY_ID[who].id))
        return self.seats[who]

    # work

    def nudged(self) -> list[Lane]:
        """The lanes a worker is called to; taking the call ends it."""
        return [lane for lane in Lane if self.raw.delete(queue_key(lane))]

    def work(self, lanes: tuple[Lane, ...] = tuple(Lane)) -> None:
        """Do what the worker is called for, until nobody calls. A subject that fails is a mistake of the desk's."""
        logger = logging.getLogger("replydesk.draining")
        logger.addHandler(self.ear)
        try:
            while called := [lane for lane in lanes if self.raw.delete(queue_key(lane))]:
                for lane in called:
                    with suppress(DrainFailed):
                        self.worker.drain(lane)
        finally:
            logger.removeHandler(self.ear)
        if self.crashes:
            first, self.crashes[:] = self.crashes[0], []
            raise first

    def die(self, words: int, after: bool) -> bool:
        """Work, and die at a word; whether it came to that. The next worker begins where this one was."""
        self.fate.words, self.fate.after = words, after
        try:
            self.work()
        except Died:
            self.start_worker()
            return True
        finally:
            self.fate.words = -1
            self.crashes.clear()
        return False

    def pass_time(self, seconds: float, step: float = 30.0, working: bool = True) -> None:
        """Move the clock, with a tick and a worker at every step; or with nobody at work until the end."""
        left = seconds
        while left > 0:
            move = min(step, left) if working else left
            self.clock.move(move)
            left -= move
            self.public.catch_up(self.clock())
            self.worker.tick()
            self.work()

    def due(self, subject: Subject) -> float | None:
        """When something is looked at next; now, when it stands ready."""
        if self.db.hexists("desk:standing", str(subject)):
            return self.clock()
        at = self.db.zscore("desk:due", str(subject))
        return None if at is None else float(at)

    # backups

    def backup(self) -> dict[bytes, bytes]:
        """All that is kept, but for what lives for seconds."""
        names = [n for n in self.raw.scan_iter(count=1000) if not n.startswith((b"rq:", b"desk:lock:"))]
        pipe = self.raw.pipeline(transaction=False)
        for name in names:
            pipe.dump(name)
        return {n: doc for n, doc in zip(names, pipe.execute(), strict=True) if doc}

    def restore(self, saved: dict[bytes, bytes]) -> None:
        """Put a backup back in the place of what is there, and start everything."""
        self.raw.flushall()
        pipe = self.raw.pipeline(transaction=False)
        for name, doc in saved.items():
            pipe.restore(name, 0, doc)
        pipe.execute()
        self.start()
        self.hire()

    def close(self) -> None:
        _http.TOTAL_SECONDS = self.total
        for seat in self.seats.values():
            seat.close()
        if self.served is not None:
            threading.Thread(target=self.served.close).start()
        _leave(self.web)
        _leave(self.worker)
        self.slack.close()
        self.teams.close()
        self.db.close()
        self.raw.close()


def _leave(desk: Desk) -> None:
    """What ends with a process."""
    desk.store.keeper._holds.clear()
    desk.store.db.connection_pool.disconnect()
    desk.store.db.close()
