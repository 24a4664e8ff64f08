"""What the database runs to let subjects stand ready, to hand them out and to take them back, each in one go."""

from __future__ import annotations

from bot.core.subjects import LANES, Lane
from bot.store import keys

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
local function put(subject, lane, place, at, fresh)
  local here, stands = lane .. ':' .. place, not fresh and redis.call('HGET', '{keys.STANDING}', subject)
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
  if not fresh then redis.call('ZREM', '{keys.DUE}', subject) end
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
"""Lua: `put(subject, lane, place, at, fresh)` lets it stand there, once, in the faster lane of two; one that is `fresh` stands
nowhere yet and is not due. `where` says which lane is its own."""

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

_TAKE = f"""
local function take(i)
  local now, token, milliseconds = ARGV[i], ARGV[i + 1], ARGV[i + 2]
  for n = i + 3, #ARGV do
    local lane = ARGV[n]
    local turns = '{keys.TURNS}' .. lane
    while true do
      local place = redis.call('LMOVE', turns, turns, 'LEFT', 'RIGHT')
      if not place then break end
      local row = '{keys.READY}' .. lane .. ':' .. place
      local first = redis.call('ZPOPMIN', row)
      local rest = first[1] and redis.call('ZCARD', row) or 0
      if rest == 0 then redis.call('RPOP', turns) end
      if first[1] then
        local subject = first[1]
        redis.call('HDEL', '{keys.STANDING}', subject)
        local lock = '{keys.lock("")}' .. subject
        if redis.call('SET', lock, token, 'NX', 'PX', milliseconds) then
          local times = redis.call('HINCRBY', '{keys.LEASES}', subject, 1)
          redis.call('ZADD', '{keys.DUE}', now + math.min(60, {LEASE_SECONDS} * 2 ^ (times - 1)), subject)
          if rest == 0 then rest = redis.call('LLEN', turns) end
          local id = string.match(subject, '^case:(.*)$')
          return {{subject, lane, rest, id and redis.call('HMGET', '{keys.case("")}' .. id, 'doc', 'n', 'head') or {{}}}}
        end
        local left = math.max(redis.call('PTTL', lock), 0) / 1000
        redis.call('ZADD', '{keys.DUE}', 'LT', now + left, subject)
      end
    end
  end
  return false
end
"""
_FINISH = (
    PUT
    + f"""
local function finish(subject, token, version, due, now)
  local id, again = string.match(subject, '^case:(.*)$'), false
  local stored = id and redis.call('HGET', '{keys.case("")}' .. id, 'v')
  if stored and stored ~= version then
    local lane, place = where(subject, now)
    again = put(subject, lane, place, now)
  elseif redis.call('HEXISTS', '{keys.STANDING}', subject) == 0 then
    if due == '' then redis.call('ZREM', '{keys.DUE}', subject)
    else redis.call('ZADD', '{keys.DUE}', due, subject) end
    redis.call('HDEL', '{keys.LEASES}', subject)
  end
  local lock = '{keys.lock("")}' .. subject
  if token ~= '' and redis.call('GET', lock) == token then redis.call('DEL', lock) end
  return again
end
"""
)
# ARGV: now, token, milliseconds of a hold, lanes
TAKE = _TAKE + "return take(1)"
# ARGV: subject, token, version, due, now
FINISH = _FINISH + "return finish(unpack(ARGV))"
# ARGV: the five of FINISH, then those of TAKE
FINISH_AND_TAKE = _FINISH + _TAKE + "return {finish(unpack(ARGV, 1, 5)), take(6)}"

# ARGV: the words of a nudge
NUDGE_NOW = NUDGE + "nudge(1)"

# ARGV: subject, now, the words of a nudge
POINT = (
    NUDGE
    + PUT
    + f"""
redis.call('HINCRBY', '{keys.POINTED}', ARGV[1], 1)
local lane, place = where(ARGV[1], ARGV[2])
put(ARGV[1], lane, place, ARGV[2])
nudge(3)
"""
)
