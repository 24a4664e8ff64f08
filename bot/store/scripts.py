"""What the database runs to write a case: document, entries, words, wake-up, tallies and indexes together or not at all."""

from __future__ import annotations

from bot.store import keys

RECENT = 1000

_WRITE = """
local i = 14
local function group()
  local last = i + ARGV[i]
  local words = {}
  for j = i + 1, last do words[#words + 1] = ARGV[j] end
  i = last + 1
  return words
end
local function write(id, doc, version, due, deadline, at)
  redis.call('HSET', KEYS[1], 'doc', doc, 'v', version, 'n', ARGV[12], 'head', ARGV[13])
  for _, line in ipairs(group()) do redis.call('RPUSH', KEYS[2], line) end
  local said = group()
  for j = 1, #said, 2 do redis.call('HSET', KEYS[12], said[j], said[j + 1]) end
  redis.call('DEL', KEYS[13])
  redis.call('ZADD', KEYS[3], due, id)
  redis.call('HDEL', KEYS[4], id)
  if deadline == '' then redis.call('ZREM', KEYS[5], id) else redis.call('ZADD', KEYS[5], deadline, id) end
  redis.call('ZADD', KEYS[6], at, id)
  redis.call('ZREMRANGEBYRANK', KEYS[6], 0, -RECENT - 1)
  local tally = group()
  for j = 1, #tally, 2 do
    redis.call('HINCRBY', KEYS[7], tally[j], tally[j + 1])
    redis.call('HINCRBY', KEYS[11], tally[j], tally[j + 1])
  end
  while ARGV[i] do redis.call(unpack(group())) end
  if ARGV[8] ~= '' then redis.call('HSET', KEYS[8], ARGV[8], id) end
  if KEYS[14] then redis.call('SADD', KEYS[14], id) end
  redis.call('PUBLISH', CHANGES, id .. ' ' .. version)
end
""".replace("RECENT", str(RECENT)).replace("CHANGES", f"'{keys.CHANGES}'")

# ARGV: 1 id, 2 doc, 3 version, 4 due, 5 deadline, 6 at, 7 post, 8 thread, 9 alone, where the log ended before (10 count,
# 11 seal) and where it ends now (12, 13); then, each after its number of words: the new lines, their words by number,
# the tallies in pairs, and the queue's own commands for the wake-up.
OPEN_CASE = (
    _WRITE
    + """
local known = redis.call('HGET', KEYS[9], ARGV[7])
if known then return {'post', known} end
if redis.call('SISMEMBER', KEYS[10], ARGV[7]) == 1 then return {'gone', ''} end
local thread = ARGV[8] ~= '' and ARGV[9] == '' and redis.call('HGET', KEYS[8], ARGV[8])
if thread then return {'thread', thread} end
if redis.call('EXISTS', KEYS[1]) == 1 then return {'taken', ARGV[1]} end
redis.call('HSET', KEYS[9], ARGV[7], ARGV[1])
write(ARGV[1], ARGV[2], ARGV[3], ARGV[4], ARGV[5], ARGV[6])
return false
"""
)
SAVE_CASE = (
    _WRITE
    + """
local stored = redis.call('HMGET', KEYS[1], 'v', 'doc', 'n', 'head')
if not stored[1] then return {} end
local ours = tonumber(stored[1]) == tonumber(ARGV[3]) - 1
if not ours or (stored[3] or '') ~= ARGV[10] or (stored[4] or '') ~= ARGV[11] then
  return {stored[2], stored[3] or '', stored[4] or ''}
end
redis.call('HSET', KEYS[9], ARGV[7], ARGV[1])
write(ARGV[1], ARGV[2], ARGV[3], ARGV[4], ARGV[5], ARGV[6])
return false
"""
)
