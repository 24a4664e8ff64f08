"""What the machine room has to say: news, deliveries nobody could read, signs of life, counters."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from bot.core.arrivals import Letter
from bot.core.news import News
from bot.core.ports import Health
from bot.core.subjects import Subject
from bot.store import keys, soundness
from bot.store.written import pack, unpack

DEAD_LETTERS = 1000
BELIEVE = "If that is meant, set STORE_CHECK=off."
HEAR_SECONDS = 5.0

LEFT_OUT = "letters_left_out"  # counter: unreadable deliveries that are no longer kept
_KEEP_LETTER = f"""
if redis.call('HEXISTS', KEYS[1], ARGV[1]) == 1 then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
redis.call('LPUSH', KEYS[2], ARGV[1])
while redis.call('HLEN', KEYS[1]) > {DEAD_LETTERS} do
  local oldest = redis.call('RPOP', KEYS[2])
  if not oldest then break end
  redis.call('HDEL', KEYS[1], oldest)
  redis.call('HINCRBY', KEYS[3], '{LEFT_OUT}', 1)
end
return 1
"""


_PUBLISH = """
local doc = redis.call('HGET', KEYS[1], ARGV[1])
if not doc then
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
  return 1
end
local news = cjson.decode(doc)
news.count, news.last = (news.count or 1) + 1, tonumber(ARGV[3])
redis.call('HSET', KEYS[1], ARGV[1], cjson.encode(news))
return 0
"""


class Machine:
    """The shelf of the machine room."""

    db: Any  # redis.Redis; its answers are typed as bytes or str, and this one decodes
    clock: Callable[[], float]
    believed: bool  # whether the database is taken as it is

    def __init__(self) -> None:
        self._heard: dict[str, float] = {}
        self._run, self._run_since = "", self.clock()
        self.believed = True

    # the database itself

    def health(self) -> list[Health]:
        """Whether the database keeps what it is given; nothing when it is believed without a look."""
        if self.believed:
            return []
        wrong = soundness.faults(self.db)
        return [Health("database", "failing" if wrong else "ok", " ".join(wrong), BELIEVE if wrong else "")]

    def sure_since(self) -> float:
        """From when on (epoch seconds) nothing that was kept can have been lost: this process has run since, and the same
        run of the database with it.

        Whatever is older may have been put back from a backup that knows less than the platforms do.
        """
        run = str(self.db.info("server")["run_id"])
        if self._run and run != self._run:
            self._run_since = self.clock()
        self._run = run
        return self._run_since

    # news and dead letters

    def publish_news(self, news_id: str, text: str, at: float, place: str = "", chat: str = "") -> bool:
        """Keep something people should hear, once for its cause, and count how often; whether it was new.

        The clock wakes a worker to tell it.
        """
        doc = {"text": text, "at": at, "last": at, "count": 1, "place": place, "chat": chat}
        fresh = bool(self.db.eval(_PUBLISH, 1, keys.NEWS, news_id, pack(doc), at))
        if fresh:
            self.db.zadd(keys.DUE, {str(Subject("news", news_id)): at})
        return fresh

    def news(self, news_id: str) -> News | None:
        doc = unpack(self.db.hget(keys.NEWS, news_id))
        if doc is None:
            return None
        return News(**{name: doc[name] for name in News.__dataclass_fields__ if name in doc})

    def forget_news(self, news_id: str) -> None:
        """The trouble is over, so the next time is news again."""
        self.db.hdel(keys.NEWS, news_id)
        self.db.delete(keys.delivery(f"news-{news_id}"))

    def keep_dead_letter(self, digest: str, letter: Letter) -> bool:
        """Keep a delivery nobody could read, once however often it comes; whether it was new.

        The newest thousand are kept; `letters_left_out` says how many older ones are not any more.
        """
        names = (keys.DEAD, keys.DEAD_ORDER, keys.COUNTS)
        return bool(self.db.eval(_KEEP_LETTER, len(names), *names, digest, pack(letter)))

    def letters_left_out(self) -> int:
        return int(self.db.hget(keys.COUNTS, LEFT_OUT) or 0)

    def dead_letters(self) -> dict[str, Letter]:
        """By digest; one that is broken itself is kept, and named with nothing of it read."""
        lost = Letter(platform="?", at=0.0, why="What was kept of it cannot be read.", body="")
        kept = self.db.hgetall(keys.DEAD)
        return {digest: cast(Letter, unpack(line) or lost) for digest, line in kept.items()}

    def drop_dead_letter(self, digest: str) -> bool:
        letter = self.dead_letters().get(digest)
        gone = bool(self.db.hdel(keys.DEAD, digest))
        self.db.lrem(keys.DEAD_ORDER, 0, digest)
        platform = letter.get("platform") if letter else None
        if platform and all(left.get("platform") != platform for left in self.dead_letters().values()):
            self.forget_news(f"unreadable-{platform}")
        return gone

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
