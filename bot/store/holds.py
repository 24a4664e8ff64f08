"""Who holds what: locks that end by themselves, and one thread that renews all of a process' own."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import redis

from bot.core.subjects import Hold, Subject
from bot.store import keys

LOCK_SECONDS = 3.0  # what a dead worker held is free again after this; a living one renews it

_RENEW = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('PEXPIRE', KEYS[1], ARGV[2]) end return 0"
_RELEASE = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0"
_COME_BACK = """
local left = math.max(redis.call('PTTL', KEYS[1]), 0) / 1000
return redis.call('ZADD', KEYS[2], 'LT', ARGV[1] + left, ARGV[2])
"""


def passing() -> float:
    """Seconds that only grow, also while the machine sleeps, where it can tell."""
    return time.clock_gettime(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC))


class Keeper:
    """Renews every hold of this process from one thread, which runs only while there are any. `passing` gives seconds."""

    def __init__(self, db: Any, passing: Callable[[], float] = passing) -> None:
        self.db, self.passing = db, passing
        self._holds: dict[str, Hold] = {}
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    def new(self, subject: str = "") -> Hold:
        """A hold to ask for: its time runs from now, and not from when the answer is read."""
        return Hold(subject, secrets.token_hex(8), self.passing, self.passing() + LOCK_SECONDS)

    def add(self, hold: Hold) -> None:
        with self._lock:
            self._holds[hold.token] = hold
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="holds", daemon=True)
                self._thread.start()

    def drop(self, hold: Hold) -> None:
        with self._lock:
            self._holds.pop(hold.token, None)

    def _run(self) -> None:
        while True:
            time.sleep(LOCK_SECONDS / 4)
            with self._lock:
                holds = list(self._holds.values())
                if not holds:
                    self._thread = None
                    return
            asked = self.passing()
            try:
                pipe = self.db.pipeline(transaction=False)
                for hold in holds:
                    pipe.eval(_RENEW, 1, keys.lock(hold.subject), hold.token, int(LOCK_SECONDS * 1000))
                answers = pipe.execute()
            except redis.RedisError:
                continue  # each lasts as long as it was said to
            for hold, answer in zip(holds, answers, strict=True):
                hold.until = asked + LOCK_SECONDS if answer else 0.0


class Holds:
    """The shelf of locks."""

    db: Any  # redis.Redis; its answers are typed as bytes or str, and this one decodes
    keeper: Keeper

    @contextmanager
    def holding(self, subject: Subject) -> Iterator[Hold | None]:
        """Hold a subject for as long as the block runs; None when another worker has it. Renewed in the background."""
        hold = self.keeper.new(str(subject))
        name = keys.lock(hold.subject)
        if not self.db.set(name, hold.token, nx=True, px=int(LOCK_SECONDS * 1000)):
            yield None
            return
        self.keeper.add(hold)
        try:
            yield hold
        finally:
            self.let_go(hold)

    def let_go(self, hold: Hold) -> None:
        """Give a hold up, and say nothing of when its subject is of interest next."""
        self.keeper.drop(hold)
        self.db.eval(_RELEASE, 1, keys.lock(hold.subject), hold.token)

    def drop(self, hold: Hold) -> None:
        """Renew a hold no more, when the database is away and cannot be told: it ends by itself."""
        self.keeper.drop(hold)

    def come_back(self, subject: Subject, now: float) -> None:
        """Have what is held looked at as soon as the hold can have ended: its holder may be dead."""
        self.db.eval(_COME_BACK, 2, keys.lock(str(subject)), keys.DUE, now, str(subject))
