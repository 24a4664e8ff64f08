"""Who asked to be let in, and what a manager said: one document for each person and clinic."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import Any, Final

from bot.core.newcomers import Newcomer
from bot.core.subjects import Subject
from bot.store import keys
from bot.store.written import pack, unpack

_KNOCK: Final = """
local kept = redis.call('HGET', KEYS[1], ARGV[1])
if kept then
  local known = cjson.decode(kept)
  if known.answer ~= '' or tonumber(ARGV[3]) - known.asked_at < tonumber(ARGV[4]) then return kept end
end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
redis.call('ZADD', KEYS[2], ARGV[3], ARGV[5])
return ARGV[2]
"""

_ANSWER: Final = """
local kept = redis.call('HGET', KEYS[1], ARGV[1])
if not kept then return 0 end
if kept == ARGV[3] then return 1 end
if cjson.decode(kept).answer ~= ARGV[2] then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
redis.call('HINCRBY', KEYS[3], 'people', 1)
redis.call('ZADD', KEYS[2], ARGV[4], ARGV[5])
return 1
"""


class Newcomers:
    """The shelf of newcomers."""

    db: Any  # redis.Redis; its answers are typed as bytes or str, and this one decodes

    def knock(self, one: Newcomer, again_after: float) -> Newcomer:
        """Keep a question and have a worker ask it; the question as it is kept.

        One that was asked before stands, with its answer; without an answer for `again_after` seconds it is asked anew.
        """
        given = one.id, pack(asdict(one)), one.asked_at, again_after, str(Subject("newcomer", one.id))
        return _read(self.db.eval(_KNOCK, 2, keys.NEWCOMERS, keys.DUE, *given)) or one

    def answer_newcomer(self, before: Newcomer, after: Newcomer) -> bool:
        """Keep a manager's answer, and have a worker tell it; False when the question is not as `before` any more.

        Sent twice, as after a lost connection, it is kept once.
        """
        doc, subject = pack(asdict(after)), str(Subject("newcomer", after.id))
        names = keys.NEWCOMERS, keys.DUE, keys.PRACTICE
        return bool(self.db.eval(_ANSWER, 3, *names, after.id, before.answer, doc, after.answered_at, subject))

    def newcomer(self, id: str) -> Newcomer | None:
        line = self.db.hget(keys.NEWCOMERS, id)
        return _read(line) if line else None

    def newcomers(self) -> list[Newcomer]:
        """Everybody who ever asked, who asked last first."""
        found = [one for line in self.db.hvals(keys.NEWCOMERS) if (one := _read(line))]
        return sorted(found, key=lambda one: (-one.asked_at, one.id))

    def forget_newcomer(self, one: Newcomer) -> None:
        """As if they had never asked: the next press asks again."""
        pipe = self.db.pipeline(transaction=True)
        pipe.hdel(keys.NEWCOMERS, one.id)
        pipe.delete(keys.delivery(f"newcomer-{one.id}"))
        pipe.hincrby(keys.PRACTICE, "people", 1)
        pipe.execute()


def _read(line: str) -> Newcomer | None:
    """None for a document nobody can read."""
    known = {field.name for field in fields(Newcomer)}
    try:
        return Newcomer(**{name: value for name, value in (unpack(line) or {}).items() if name in known})
    except TypeError:
        return None
