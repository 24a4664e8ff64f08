"""Genuine deliveries for an account that no clinic has: kept until somebody gives the account to one."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from typing import Any

from bot.core.arrivals import KEPT, Arrival, Stray
from bot.store import keys
from bot.store.written import pack, unpack_all

# KEYS: how many, since when, last, what is kept; ARGV: account, when, the line, how many lines. A line names its delivery,
# so what a worker had in hand when it died is counted once however often it is read.
_KEEP = """
if not redis.call('LPOS', KEYS[4], ARGV[3]) then
  redis.call('HINCRBY', KEYS[1], ARGV[1], 1)
  redis.call('HSETNX', KEYS[2], ARGV[1], ARGV[2])
  redis.call('HSET', KEYS[3], ARGV[1], ARGV[2])
  redis.call('RPUSH', KEYS[4], ARGV[3])
  redis.call('LTRIM', KEYS[4], -ARGV[4], -1)
end
return tonumber(redis.call('HGET', KEYS[1], ARGV[1]))
"""


class Strays:
    """The shelf of what belongs to nobody yet."""

    db: Any  # redis.Redis; its answers are typed as bytes or str, and this one decodes

    def keep_stray(self, platform: str, account: str, one: Arrival) -> bool:
        """Keep a delivery for an account nobody has, once however often it is read; whether it is the first for it."""
        field = json.dumps([platform, account])
        line = pack({"id": one.id, "trusted": one.trusted, "at": one.at, "body": b64encode(one.body).decode()})
        names = (keys.STRAYS, keys.STRAYS_SINCE, keys.STRAYS_LAST, keys.strays(platform, account))
        return bool(self.db.eval(_KEEP, len(names), *names, field, one.at, line, KEPT) == 1)

    def strays(self) -> list[Stray]:
        """Every account nobody has that something came for, the one with most first."""
        pipe = self.db.pipeline(transaction=False)
        for name in (keys.STRAYS, keys.STRAYS_SINCE, keys.STRAYS_LAST):
            pipe.hgetall(name)
        counts, since, last = pipe.execute()
        found = []
        for field, count in counts.items():
            platform, account = json.loads(field)
            moments = float(since.get(field, 0)), float(last.get(field, 0))
            found.append(Stray(platform, account, int(count), *moments))
        return sorted(found, key=lambda stray: -stray.count)

    def stray_deliveries(self, stray: Stray) -> list[Arrival]:
        """What is kept of an account, oldest first."""
        lines = unpack_all(self.db.lrange(keys.strays(stray.platform, stray.account), 0, -1))
        return [
            Arrival(
                "",
                stray.platform,
                bool(line["trusted"]),
                float(line["at"]),
                b64decode(line["body"]),
                account=stray.account,
            )
            for line in lines
        ]

    def forget_strays(self, stray: Stray) -> None:
        """They are dealt with."""
        field = json.dumps([stray.platform, stray.account])
        pipe = self.db.pipeline(transaction=True)
        for name in (keys.STRAYS, keys.STRAYS_SINCE, keys.STRAYS_LAST):
            pipe.hdel(name, field)
        pipe.delete(keys.strays(stray.platform, stray.account))
        pipe.execute()
