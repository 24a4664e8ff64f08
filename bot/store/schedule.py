"""Who is looked at next, and who holds what: moments of interest, wake-ups and locks."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, Protocol

import redis

from bot.store import keys

LOCK_SECONDS = 3.0  # a dead worker's case is free again after this; a living one renews it
LEASE_SECONDS = 2.0  # a claimed case is woken again after this, then twice as long, up to a minute

_RENEW = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('PEXPIRE', KEYS[1], ARGV[2]) end return 0"
_RELEASE = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0"
_COME_BACK = """
local left = math.max(redis.call('PTTL', KEYS[1]), 0) / 1000
return redis.call('ZADD', KEYS[2], 'LT', ARGV[1] + left, ARGV[2])
"""
CLAIM_DUE = f"""
local ids = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'LIMIT', 0, ARGV[2])
for _, id in ipairs(ids) do
  local times = redis.call('HINCRBY', KEYS[2], id, 1)
  redis.call('ZADD', KEYS[1], ARGV[1] + math.min(60, {LEASE_SECONDS} * 2 ^ (times - 1)), id)
end
return ids
"""
SETTLE = """
local version = redis.call('HGET', KEYS[3], 'v')
if version and version ~= ARGV[3] then return 0 end
if ARGV[2] == '' then redis.call('ZREM', KEYS[1], ARGV[1]) else redis.call('ZADD', KEYS[1], ARGV[2], ARGV[1]) end
redis.call('HDEL', KEYS[2], ARGV[1])
return 1
"""


class Wake(Protocol):
    """The queue, as the store sees it."""

    def __call__(self, pipe: Any, case_id: str) -> None:
        """Put a wake-up for a case into a fresh pipeline."""
        ...

    def wake_all(self, case_ids: Iterable[str]) -> None:
        """Wake a worker for each, in one round trip."""
        ...

    def waiting(self) -> int:
        """How many wake-ups no worker has taken yet."""
        ...


class Lease:
    """A worker's hold on one case. `held` turns False when it could not be renewed."""

    def __init__(self) -> None:
        self.held = True


class Schedule:
    """The shelf of moments and locks."""

    db: Any  # redis.Redis; its answers are typed as bytes or str, and this one decodes
    wake: Wake

    @contextmanager
    def holding(self, case_id: str) -> Iterator[Lease | None]:
        """Hold a case for as long as the block runs; None when another worker has it. Renewed in the background."""
        name, token, span = keys.lock(case_id), secrets.token_hex(8), int(LOCK_SECONDS * 1000)
        if not self.db.set(name, token, nx=True, px=span):
            yield None
            return
        lease, done = Lease(), threading.Event()

        def renew() -> None:
            while not done.wait(LOCK_SECONDS / 4):
                try:
                    lease.held = bool(self.db.eval(_RENEW, 1, name, token, span))
                except redis.RedisError:
                    lease.held = False

        keeper = threading.Thread(target=renew, name="lease", daemon=True)
        keeper.start()
        try:
            yield lease
        finally:
            done.set()
            self.db.eval(_RELEASE, 1, name, token)

    def come_back(self, case_id: str, now: float) -> None:
        """Have a held case looked at as soon as the hold can have ended: its holder may be dead, and a ping may be due."""
        self.db.eval(_COME_BACK, 2, keys.lock(case_id), keys.DUE, now, case_id)

    def claim_due(self, now: float, most: int = 500) -> list[str]:
        """Take the ids that are due; each comes again later unless it is settled. Any number of clocks may call this."""
        ids: list[str] = self.db.eval(CLAIM_DUE, 2, keys.DUE, keys.LEASES, now, most)
        return ids

    def settle(self, case_id: str, version: int, due: float | None) -> None:
        """Say when a case is of interest next (None: never), unless somebody changed it since `version`."""
        moment = "" if due is None else due
        self.db.eval(SETTLE, 3, keys.DUE, keys.LEASES, keys.case(case_id), case_id, moment, version)

    def schedule(self, subject: str, at: float) -> None:
        """Have something looked at from `at` on, unless it has a moment of its own already."""
        self.db.zadd(keys.DUE, {subject: at}, nx=True)

    def wake_now(self, case_ids: Iterable[str]) -> None:
        """Wake a worker for each id, in one round trip."""
        self.wake.wake_all(case_ids)

    def queue_length(self) -> int:
        """How many wake-ups wait for a worker."""
        return self.wake.waiting()
