"""What we already told people, who holds a case, and what the machine room has to say: locks, news, dead letters, beats."""

from __future__ import annotations

import json
import secrets
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import redis

from bot.core.model import Delivery
from bot.store import keys

LOCK_SECONDS = 3.0  # a dead worker's case is free again after this; a living one renews it
DEAD_LETTERS = 1000
SAID_SECONDS = 90 * 86_400
MOST_WORDS = 500  # texts remembered of a page
HEAR_SECONDS = 5.0

_RENEW = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('PEXPIRE', KEYS[1], ARGV[2]) end return 0"
_RELEASE = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0"
_COME_BACK = """
local left = math.max(redis.call('PTTL', KEYS[1]), 0) / 1000
return redis.call('ZADD', KEYS[2], 'LT', ARGV[1] + left, ARGV[2])
"""
_KEEP_LETTER = f"""
if redis.call('HEXISTS', KEYS[1], ARGV[1]) == 1 then return 0 end
if redis.call('HLEN', KEYS[1]) >= {DEAD_LETTERS} then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
return 1
"""


class Lease:
    """A worker's hold on one case. `held` turns False when it could not be renewed."""

    def __init__(self) -> None:
        self.held = True


class Deliveries:
    """The shelf of messages and locks."""

    db: Any  # redis.Redis; its answers are typed as bytes or str, and this one decodes

    def __init__(self) -> None:
        self._heard: dict[str, float] = {}

    # locks

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

    # deliveries

    def delivery(self, case_id: str) -> Delivery:
        """Everything told about a case."""
        shelves: dict[str, dict[str, str]] = {"ref": {}, "shown": {}, "sent": {}, "intent": {}, "wait": {}}
        for name, value in self.db.hgetall(keys.delivery(case_id)).items():
            shelf, _, key = name.partition(":")
            shelves[shelf][key] = value
        return Delivery(
            refs=shelves["ref"],
            shown=shelves["shown"],
            sent=frozenset(shelves["sent"]),
            intents={k: float(v) for k, v in shelves["intent"].items()},
            waits={k: float(v) for k, v in shelves["wait"].items()},
        )

    def intend(self, case_id: str, key: str, at: float) -> None:
        """Write down that message `key` is about to be sent; the first moment stays."""
        self.db.hsetnx(keys.delivery(case_id), f"intent:{key}", at)

    def told(self, case_id: str, key: str, at: float, **fields: str) -> None:
        """Write down that message `key` is out, with what must be kept of it (`ref_slack="..."`, `shown_slack="..."`)."""
        pipe = self.db.pipeline(transaction=True)
        name = keys.delivery(case_id)
        pipe.hdel(name, f"intent:{key}")
        pipe.hset(name, mapping={f"sent:{key}": at} | {k.replace("_", ":", 1): v for k, v in fields.items()})
        pipe.execute()

    def note(self, case_id: str, **fields: str) -> None:
        """Keep facts about a delivery: its print on screen (`shown_slack`), when to try again (`wait_slack`; "" forgets)."""
        pipe = self.db.pipeline(transaction=True)
        for field, value in fields.items():
            name = field.replace("_", ":", 1)
            pipe.hset(keys.delivery(case_id), name, value) if value else pipe.hdel(keys.delivery(case_id), name)
        pipe.execute()

    # news and dead letters

    def publish_news(self, news_id: str, text: str, at: float) -> bool:
        """Keep something all staff should hear, once; whether it was new. The clock wakes a worker to tell it."""
        fresh = bool(self.db.hsetnx(keys.NEWS, news_id, json.dumps({"text": text, "at": at})))
        if fresh:
            self.db.zadd(keys.DUE, {f"news-{news_id}": at})
        return fresh

    def news(self, news_id: str) -> dict[str, Any] | None:
        line = self.db.hget(keys.NEWS, news_id)
        return json.loads(line) if line else None

    def forget_news(self, news_id: str) -> None:
        """The trouble is over, so the next time is news again."""
        self.db.hdel(keys.NEWS, news_id)
        self.db.delete(keys.delivery(f"news-{news_id}"))

    def keep_dead_letter(self, digest: str, letter: dict[str, Any]) -> bool:
        """Keep a delivery nobody could read, once however often it comes; whether it was new."""
        return bool(self.db.eval(_KEEP_LETTER, 1, keys.DEAD, digest, json.dumps(letter)))

    def dead_letters(self) -> dict[str, dict[str, Any]]:
        return {digest: json.loads(line) for digest, line in self.db.hgetall(keys.DEAD).items()}

    def drop_dead_letter(self, digest: str) -> bool:
        return bool(self.db.hdel(keys.DEAD, digest))

    # signs of life

    def beat(self, process: str, at: float) -> None:
        """Say that a process is alive; `at` in epoch seconds."""
        self.db.hset(keys.BEATS, process, at)

    def silence(self, process: str) -> None:
        """A process ends on purpose."""
        self.db.hdel(keys.BEATS, process)

    def beats(self) -> dict[str, float]:
        return {name: float(at) for name, at in self.db.hgetall(keys.BEATS).items()}

    def hear(self, platform: str, at: float) -> None:
        """Note that a platform sent us something genuine; not at every delivery, since nobody asks for the second."""
        if not 0 <= at - self._heard.get(platform, -HEAR_SECONDS) < HEAR_SECONDS:
            self.db.hset(keys.HEARD, platform, at)
            self._heard[platform] = at

    def heard(self) -> dict[str, float]:
        return {name: float(at) for name, at in self.db.hgetall(keys.HEARD).items()}

    def count(self, name: str, by: int = 1) -> None:
        """Add to one of the counters of /metrics."""
        self.db.hincrby(keys.COUNTS, name, by)

    def counts(self) -> dict[str, int]:
        return {name: int(n) for name, n in self.db.hgetall(keys.COUNTS).items()}

    # conversation references

    def keep_reference(self, chat: str, channel: str, reference: str) -> None:
        """Keep what a chat needs to speak in `channel` by itself."""
        self.db.set(keys.reference(chat, channel), reference)

    def reference(self, chat: str, channel: str) -> str | None:
        reference: str | None = self.db.get(keys.reference(chat, channel))
        return reference

    def drop_reference(self, chat: str, channel: str) -> None:
        self.db.delete(keys.reference(chat, channel))

    # words people wrote

    def first_said(self, location: str, fingerprint: str, case_id: str) -> str:
        """The case these words opened first at a clinic, as far as is remembered; `case_id` itself when they are new."""
        name = keys.said(location, fingerprint)
        pipe = self.db.pipeline(transaction=True)
        pipe.set(name, case_id, nx=True, ex=SAID_SECONDS)
        pipe.get(name)
        return str(pipe.execute()[1])

    # words lately used on a page

    def remember_words(self, platform: str, account: str, text: str, at: float) -> None:
        """Note that a page says this, or is about to; the oldest words are forgotten."""
        pipe = self.db.pipeline(transaction=True)
        pipe.zadd(keys.words(platform, account), {text: at})
        pipe.zremrangebyrank(keys.words(platform, account), 0, -1 - MOST_WORDS)
        pipe.execute()

    def recent_words(self, platform: str, account: str, since: float) -> list[str]:
        """What a page has said since then, newest first."""
        texts: list[str] = self.db.zrevrangebyscore(keys.words(platform, account), "+inf", since)
        return texts
