"""The practice: places, people, hours, answers and choices, kept once for all processes and counted by versions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from bot.store import keys

_KEEP: Final = """
if tonumber(redis.call('HGET', KEYS[1], 'v') or '0') ~= tonumber(ARGV[1]) then return 0 end
redis.call('HSET', KEYS[1], 'v', ARGV[1] + 1, 'doc', ARGV[2], 'by', ARGV[3], 'at', ARGV[4])
return 1
"""


@dataclass(frozen=True, slots=True)
class Kept:
    """A stored practice: its document (JSON), which version it is, who put it there, and when (epoch seconds)."""

    version: int
    doc: str
    by: str
    at: float


class Practices:
    """The shelf of the practice."""

    db: Any  # redis.Redis; its answers are typed as bytes or str, and this one decodes

    def practice_version(self) -> int:
        """Goes up with every change, of the people who were let in too; 0 while nothing is stored."""
        return sum(int(number or 0) for number in self.db.hmget(keys.PRACTICE, "v", "people"))

    def practice(self) -> Kept | None:
        found = self.db.hgetall(keys.PRACTICE)
        return Kept(int(found["v"]), found["doc"], found["by"], float(found["at"])) if "v" in found else None

    def keep_practice(self, doc: str, over: int, by: str, at: float) -> bool:
        """Store a document over version `over` (0: nothing is stored yet). False when somebody else was faster."""
        return bool(self.db.eval(_KEEP, 1, keys.PRACTICE, over, doc, by, at))
