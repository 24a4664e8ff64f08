"""Who is ready for a worker: each subject stands once, in a lane, and in a lane every location has its turn.

A subject is either ready, or held by a worker (and due again soon, should that worker die), or due at some moment.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from typing import Any, NamedTuple, Protocol

from bot.core.subjects import LANES, Lane, Subject
from bot.store import keys
from bot.store.holds import LOCK_SECONDS, Hold, Keeper

LEASE_SECONDS = 2.0  # what a worker took comes again after this, then twice as long, up to a minute

_RANKS = ", ".join(f"{lane} = {rank}" for rank, lane in enumerate(Lane))
_KINDS = ", ".join(f"{kind} = '{lane}'" for kind, lane in LANES.items())

NUDGE = """
local function nudge(i)
  if not ARGV[i] or redis.call('LLEN', ARGV[i]) > 0 then return end
  i = i + 1
  while ARGV[i] do
    redis.call(unpack(ARGV, i + 1, i + ARGV[i]))
    i = i + ARGV[i] + 1
  end
end
"""
"""Lua: `nudge(i)` runs what `Waker.words` gave, from ARGV[i] to the end, unless a nudge is queued already."""

PUT = f"""
local RANKS = {{{_RANKS}}}
local function put(subject, lane, place, at)
  local here, stands = lane .. ':' .. place, redis.call('HGET', '{keys.STANDING}', subject)
  if stands == here then return lane end
  if stands then
    local old = string.match(stands, '^[^:]*')
    if (RANKS[old] or 9) <= (RANKS[lane] or 9) and stands == old .. ':' .. place then return old end
    redis.call('ZREM', '{keys.READY}' .. stands, subject)
    if redis.call('EXISTS', '{keys.READY}' .. stands) == 0 then
      redis.call('LREM', '{keys.TURNS}' .. old, 0, string.sub(stands, #old + 2))
    end
  end
  redis.call('HSET', '{keys.STANDING}', subject, here)
  redis.call('ZADD', '{keys.READY}' .. here, at, subject)
  if redis.call('ZCARD', '{keys.READY}' .. here) == 1 then redis.call('RPUSH', '{keys.TURNS}' .. lane, place) end
  redis.call('ZREM', '{keys.DUE}', subject)
  return lane
end
local function where(subject, now)
  local kind, id = string.match(subject, '^([^:]*):(.*)$')
  if kind ~= 'case' then return ({{{_KINDS}}})[kind] or '{Lane.WATCH}', '' end
  local kept = redis.call('HMGET', '{keys.case("")}' .. id, 'lane', 'place')
  local lane = kept[1] or '{Lane.TELL}'
  if lane == '{Lane.TELL}' then
    local deadline = redis.call('ZSCORE', '{keys.OPEN}', id)
    if deadline and tonumber(deadline) <= tonumber(now) then lane = '{Lane.URGENT}' end
  end
  return lane, kept[2] or ''
end
"""
"""Lua: `put(subject, lane, place, at)` lets it stand there, once, in the faster lane of two; `where` says which is its own."""

# ARGV: now, most
CLAIM_DUE = (
    PUT
    + f"""
local found = redis.call('ZRANGEBYSCORE', '{keys.DUE}', '-inf', ARGV[1], 'WITHSCORES', 'LIMIT', 0, ARGV[2])
local names = {{}}
for i = 1, #found, 2 do
  local lane, place = where(found[i], ARGV[1])
  put(found[i], lane, place, found[i + 1])
  redis.call('ZREM', '{keys.DUE}', found[i])
  names[#names + 1] = found[i]
end
return names
"""
)

# ARGV: now, token, milliseconds of a hold, lanes
TAKE = f"""
for n = 4, #ARGV do
  local lane = ARGV[n]
  while true do
    local place = redis.call('LPOP', '{keys.TURNS}' .. lane)
    if not place then break end
    local row = '{keys.READY}' .. lane .. ':' .. place
    local first = redis.call('ZPOPMIN', row)
    if first[1] then
      local subject, rest = first[1], redis.call('ZCARD', row)
      if rest > 0 then redis.call('RPUSH', '{keys.TURNS}' .. lane, place) end
      redis.call('HDEL', '{keys.STANDING}', subject)
      local lock = '{keys.lock("")}' .. subject
      if redis.call('SET', lock, ARGV[2], 'NX', 'PX', ARGV[3]) then
        local times = redis.call('HINCRBY', '{keys.LEASES}', subject, 1)
        redis.call('ZADD', '{keys.DUE}', ARGV[1] + math.min(60, {LEASE_SECONDS} * 2 ^ (times - 1)), subject)
        return {{subject, lane, rest + redis.call('LLEN', '{keys.TURNS}' .. lane)}}
      end
      local left = math.max(redis.call('PTTL', lock), 0) / 1000
      redis.call('ZADD', '{keys.DUE}', 'LT', ARGV[1] + left, subject)
    end
  end
end
return false
"""

# ARGV: subject, token, version, due, now
FINISH = (
    PUT
    + f"""
local id, again = string.match(ARGV[1], '^case:(.*)$'), false
local version = id and redis.call('HGET', '{keys.case("")}' .. id, 'v')
if version and version ~= ARGV[3] then
  local lane, place = where(ARGV[1], ARGV[5])
  again = put(ARGV[1], lane, place, ARGV[5])
elseif redis.call('HEXISTS', '{keys.STANDING}', ARGV[1]) == 0 then
  if ARGV[4] == '' then redis.call('ZREM', '{keys.DUE}', ARGV[1])
  else redis.call('ZADD', '{keys.DUE}', ARGV[4], ARGV[1]) end
  redis.call('HDEL', '{keys.LEASES}', ARGV[1])
end
local lock = '{keys.lock("")}' .. ARGV[1]
if ARGV[2] ~= '' and redis.call('GET', lock) == ARGV[2] then redis.call('DEL', lock) end
return again
"""
)

# ARGV: the words of a nudge
_NUDGE_NOW = NUDGE + "nudge(1)"

# ARGV: for each lane its name and RQ's list
_LACKING = f"""
local lacking = {{}}
for i = 1, #ARGV, 2 do
  local waits = redis.call('EXISTS', '{keys.TURNS}' .. ARGV[i]) == 1
  if ARGV[i] == '{Lane.INTAKE}' then waits = redis.call('XLEN', '{keys.ARRIVED}') > 0 end
  if waits and redis.call('LLEN', ARGV[i + 1]) == 0 then lacking[#lacking + 1] = ARGV[i] end
end
return lacking
"""

# ARGV: lanes
_AGES = f"""
local ages = {{}}
for i, lane in ipairs(ARGV) do
  local first, count = '', 0
  for _, place in ipairs(redis.call('LRANGE', '{keys.TURNS}' .. lane, 0, -1)) do
    local row = '{keys.READY}' .. lane .. ':' .. place
    local oldest = redis.call('ZRANGE', row, 0, 0, 'WITHSCORES')
    count = count + redis.call('ZCARD', row)
    if oldest[2] and (first == '' or tonumber(oldest[2]) < tonumber(first)) then first = oldest[2] end
  end
  ages[i] = {{count, first}}
end
return ages
"""


class Wake(Protocol):
    """The queue, as the store sees it."""

    def words(self, lane: str) -> list[Any]:
        """A nudge to drain `lane`: RQ's list, then commands, each after the number of its words."""
        ...

    def queued(self, lanes: Sequence[str]) -> int:
        """How many nudges no worker has taken yet."""
        ...


class Taken(NamedTuple):
    """A subject a worker holds now. `rest` tells whether others wait in its lane: more than 0 when they do."""

    subject: Subject
    lane: Lane
    rest: int
    hold: Hold


class Waiting(NamedTuple):
    """What stands in a lane: how many, and since which moment the first of them (None: nobody)."""

    number: int
    since: float | None


class Ready:
    """The shelf of what is ready."""

    db: Any  # redis.Redis; its answers are typed as bytes or str, and this one decodes
    wake: Wake
    keeper: Keeper

    def claim_due(self, now: float, most: int = 500) -> list[Subject]:
        """Let what is due stand in its lane; what that was. Any number of clocks may call this."""
        return [Subject.read(name) for name in self.db.eval(CLAIM_DUE, 0, now, most)]

    def take(self, lanes: Sequence[Lane], now: float) -> Taken | None:
        """Hold the next subject of the first lane that has one; it is due again soon, should this worker die."""
        hold = Hold("", secrets.token_hex(8))
        found = self.db.eval(TAKE, 0, now, hold.token, int(LOCK_SECONDS * 1000), *lanes)
        if not found:
            return None
        hold.subject = found[0]
        self.keeper.add(hold)
        return Taken(Subject.read(found[0]), Lane(found[1]), int(found[2]), hold)

    def finish(self, hold: Hold, version: int, due: float | None, now: float) -> Lane | None:
        """Let go of a subject and say when it is of interest next (None: never).

        When somebody changed the case since `version`, it stands ready again at once: the lane it stands in.
        """
        self.keeper.drop(hold)
        moment = "" if due is None else due
        again = self.db.eval(FINISH, 0, hold.subject, hold.token, version, moment, now)
        return Lane(again) if again else None

    def settle(self, subject: Subject, version: int, due: float | None, now: float = 0.0) -> None:
        """Say when a subject is of interest next (None: never), unless somebody changed it since `version`."""
        self.db.eval(FINISH, 0, str(subject), "", version, "" if due is None else due, now)

    def nudge(self, lane: Lane) -> None:
        """See to it that a nudge to drain the lane is queued."""
        self.db.eval(_NUDGE_NOW, 0, *self.wake.words(lane))

    def repair_nudges(self) -> list[Lane]:
        """Queue what was lost: a nudge for each lane that has something ready and none queued; which lanes these were."""
        asked = [word for lane in Lane for word in (lane, self.wake.words(lane)[0])]
        lacking = [Lane(lane) for lane in self.db.eval(_LACKING, 0, *asked)]
        for lane in lacking:
            self.nudge(lane)
        return lacking

    def waiting(self) -> dict[Lane, Waiting]:
        """What stands ready in each lane."""
        found = self.db.eval(_AGES, 0, *Lane)
        return {
            lane: Waiting(count, float(since) if since else None)
            for lane, (count, since) in zip(Lane, found, strict=True)
        }

    def nudges(self) -> int:
        """How many nudges no worker has taken yet."""
        return self.wake.queued(tuple(Lane))
