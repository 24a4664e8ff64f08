"""Which chats do not take what is meant for a clinic, since when, and whose messages that were; and how long one asked us to wait.

Kept for all processes: one is told to wait, and all wait; one is heard again, and all that was refused is tried again.
"""

from __future__ import annotations

from typing import Any

from bot.core.subjects import Subject
from bot.store import keys

# KEYS: troubles, members, due, standing; ARGV: cause, now; gives the members of a trouble that is over
_OVER = f"""
if redis.call('HDEL', KEYS[1], ARGV[1]) == 0 then return {{}} end
local members = redis.call('SMEMBERS', KEYS[2])
redis.call('DEL', KEYS[2])
for _, member in ipairs(members) do
  local id, slot = string.match(member, '^(%S+) (%S+)$')
  if id then
    redis.call('HDEL', '{keys.delivery("")}' .. id, 'shown:' .. slot, 'wait:' .. slot, 'wait:again.' .. slot)
    local subject = 'case:' .. id
    if redis.call('HEXISTS', KEYS[4], subject) == 0 then redis.call('ZADD', KEYS[3], 'LT', ARGV[2], subject) end
  end
end
return members
"""

# KEYS: pauses; ARGV: name, until: the later moment stays
_PAUSE = """
local known = tonumber(redis.call('HGET', KEYS[1], ARGV[1]) or 0)
if tonumber(ARGV[2]) > known then redis.call('HSET', KEYS[1], ARGV[1], ARGV[2]) end
"""


class Troubles:
    """The shelf of troubles."""

    db: Any  # redis.Redis; its answers are typed as bytes or str, and this one decodes

    def troubled(self, cause: str, at: float, case_id: str = "", slot: str = "") -> float:
        """Note that under `cause` a card of a case was not taken; since when it has been so."""
        pipe = self.db.pipeline(transaction=True)
        pipe.hsetnx(keys.TROUBLES, cause, at)
        if case_id:
            pipe.sadd(keys.trouble(cause), f"{case_id} {slot}")
        pipe.hget(keys.TROUBLES, cause)
        return float(pipe.execute()[-1])

    def trouble_over(self, cause: str, at: float) -> list[Subject]:
        """It takes things again: every case whose card waited for that is due now; which these are."""
        names = (keys.TROUBLES, keys.trouble(cause), keys.DUE, keys.STANDING)
        return [
            Subject("case", member.partition(" ")[0]) for member in self.db.eval(_OVER, len(names), *names, cause, at)
        ]

    def troubles(self) -> dict[str, float]:
        """Every cause, and since when."""
        return {cause: float(at) for cause, at in self.db.hgetall(keys.TROUBLES).items()}

    def pause(self, name: str, until: float) -> None:
        """Note that `name` (a vendor's method) must not be called before a moment."""
        self.db.eval(_PAUSE, 1, keys.PAUSES, name, until)

    def paused(self, name: str) -> float:
        """Until when `name` must not be called; 0.0 when nobody said so."""
        return float(self.db.hget(keys.PAUSES, name) or 0.0)
