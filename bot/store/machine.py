"""What the machine room has to say: news, deliveries nobody could read, signs of life, counters."""

from __future__ import annotations

import json
from typing import Any

from bot.core.ports import Health
from bot.core.subjects import Subject
from bot.store import keys, soundness

DEAD_LETTERS = 1000
BELIEVE = "If that is meant, set STORE_CHECK=off."
HEAR_SECONDS = 5.0

_KEEP_LETTER = f"""
if redis.call('HEXISTS', KEYS[1], ARGV[1]) == 1 then return 0 end
if redis.call('HLEN', KEYS[1]) >= {DEAD_LETTERS} then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
return 1
"""


class Machine:
    """The shelf of the machine room."""

    db: Any  # redis.Redis; its answers are typed as bytes or str, and this one decodes
    believed: bool  # whether the database is taken as it is

    def __init__(self) -> None:
        self._heard: dict[str, float] = {}
        self.believed = True

    # the database itself

    def health(self) -> list[Health]:
        """Whether the database keeps what it is given; nothing when it is believed without a look."""
        if self.believed:
            return []
        wrong = soundness.faults(self.db)
        return [Health("database", "failing" if wrong else "ok", " ".join(wrong), BELIEVE if wrong else "")]

    # news and dead letters

    def publish_news(self, news_id: str, text: str, at: float) -> bool:
        """Keep something all staff should hear, once; whether it was new. The clock wakes a worker to tell it."""
        fresh = bool(self.db.hsetnx(keys.NEWS, news_id, json.dumps({"text": text, "at": at})))
        if fresh:
            self.db.zadd(keys.DUE, {str(Subject("news", news_id)): at})
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
