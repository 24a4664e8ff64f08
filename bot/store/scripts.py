"""What the database runs to write a case: document, entries, words, wake-up, tallies and indexes together or not at all."""

from __future__ import annotations

from bot.store import keys
from bot.store.lists import SET_LISTS
from bot.store.standing import NUDGE, PUT

RECENT = 1000
NAMED = 10  # cards name so many of their author's other cases, at most

LOOK_BESIDE = f"""
local function look_beside(author, id, now)
  if redis.call('SCARD', author) > {NAMED + 1} then return end
  for _, other in ipairs(redis.call('SMEMBERS', author)) do
    if other ~= id then redis.call('ZADD', '{keys.DUE}', 'LT', now, 'case:' .. other) end
  end
end
"""
"""Lua: an author's other cases are due now, for their cards say how this one stands. Somebody with more of them than a card
names has so many that nobody reads each; theirs are told when something happens to them."""

_WRITE = (
    NUDGE
    + PUT
    + SET_LISTS
    + LOOK_BESIDE
    + """
local i = 17
local function group()
  local last = i + ARGV[i]
  local words = {}
  for j = i + 1, last do words[#words + 1] = ARGV[j] end
  i = last + 1
  return words
end
local lines, said, tally, lists, more, beside = group(), group(), group(), group(), group(), group()
local function write(id, doc, version, wake, deadline, at, lists_before, names_before)
  local fresh, here = version == '1', table.concat(lists, '\\n')
  local found_by = {ARGV[7], ARGV[8], KEYS[13] or ''}
  for _, post in ipairs(more) do found_by[#found_by + 1] = post end
  local names = redis.sha1hex(table.concat(found_by, '\\n'))
  redis.call('HSET', KEYS[1], 'doc', doc, 'v', version, 'n', ARGV[12], 'head', ARGV[13], 'lane', ARGV[14],
    'place', ARGV[15], 'lists', here, 'names', names)
  for _, line in ipairs(lines) do redis.call('RPUSH', KEYS[2], line) end
  for j = 1, #said, 2 do redis.call('HSET', KEYS[10], said[j], said[j + 1]) end
  if ARGV[10] == '' and not fresh then redis.call('DEL', KEYS[11]) end
  if lists_before ~= here then
    if deadline ~= '' then redis.call('ZADD', KEYS[3], deadline, id)
    elseif not fresh then redis.call('ZREM', KEYS[3], id) end
    set_lists(lists_before or '', id, lists)
  end
  if names_before ~= names then
    local posts = {ARGV[7], id}
    for _, post in ipairs(more) do
      if #posts >= 2000 then redis.call('HSET', KEYS[7], unpack(posts)); posts = {} end
      posts[#posts + 1] = post; posts[#posts + 1] = id
    end
    redis.call('HSET', KEYS[7], unpack(posts))
    if ARGV[8] ~= '' then redis.call('HSET', KEYS[6], ARGV[8], id) end
    if KEYS[13] then redis.call('SADD', KEYS[13], id) end
  end
  if KEYS[13] then look_beside(KEYS[13], id, at) end
  redis.call('ZADD', KEYS[4], at, id)
  if fresh and ARGV[i] then redis.call('ZREMRANGEBYRANK', KEYS[4], 0, -RECENT - 1) end
  for j = 1, #tally, 2 do
    redis.call('HINCRBY', KEYS[5], tally[j], tally[j + 1])
    redis.call('HINCRBY', KEYS[9], tally[j], tally[j + 1])
  end
  local j = 1
  while j < #beside do
    local last = j + beside[j]
    redis.call(unpack(beside, j + 1, last))
    j = last + 1
  end
  redis.call('PUBLISH', CHANGES, id .. ' ' .. version)
  if wake ~= '' then
    if not fresh then redis.call('HDEL', LEASES, 'case:' .. id) end
    put('case:' .. id, wake, ARGV[15], at, fresh)
    nudge(i)
  end
end
""".replace("RECENT", str(RECENT))
    .replace("CHANGES", f"'{keys.CHANGES}'")
    .replace("LEASES", f"'{keys.LEASES}'")
)
"""Lua: writes what ARGV says. What the case was found by before, and in which lists it stood, is written only anew: a case
without a trace of either is one of an older version."""

# ARGV: 1 id, 2 doc, 3 version, 4 the lane to stand in ("": a worker's own save wakes nobody), 5 deadline, 6 at, 7 post,
# 8 thread, 9 alone, where the log ended before (10 count, 11 seal) and where it ends now (12, 13), 14 the case's own lane,
# 15 its location, 16 whether it is known to be hidden or shown; then, each after its number of words: the new lines, their
# words by number, the tallies in pairs, its lists with its place in them, further posts of the case, and the commands to
# run beside it, each after its number of words; and the words of a nudge. Without these it is one of several, and whoever
# writes them nudges, and keeps the last thousand, once for all.
OPEN_CASE = (
    _WRITE
    + """
local known = redis.call('HGET', KEYS[7], ARGV[7])
if known then return {'post', known} end
if redis.call('SISMEMBER', KEYS[8], ARGV[7]) == 1 then return {'gone', ''} end
local thread = ARGV[8] ~= '' and ARGV[9] == '' and redis.call('HGET', KEYS[6], ARGV[8])
if thread then return {'thread', thread} end
if redis.call('EXISTS', KEYS[1]) == 1 then return {'taken', ARGV[1]} end
local hidden = ARGV[16] == '' and redis.call('HGET', KEYS[12], ARGV[7])
if hidden then return {'hidden', hidden} end
if ARGV[16] ~= '' then redis.call('HDEL', KEYS[12], ARGV[7]) end
write(ARGV[1], ARGV[2], ARGV[3], ARGV[4], ARGV[5], ARGV[6], false, false)
return false
"""
)
HIDE = """
local known = redis.call('HGET', KEYS[1], ARGV[1])
local at = known and tonumber(string.sub(known, 3)) or -1
if tonumber(ARGV[3]) >= at then redis.call('HSET', KEYS[1], ARGV[1], ARGV[2] .. ' ' .. ARGV[3]) end
"""
SAVE_CASE = (
    _WRITE
    + """
local stored = redis.call('HMGET', KEYS[1], 'v', 'doc', 'n', 'head', 'lists', 'names')
if not stored[1] then return {} end
local ours = tonumber(stored[1]) == tonumber(ARGV[3]) - 1
if not ours or (stored[3] or '') ~= ARGV[10] or (stored[4] or '') ~= ARGV[11] then
  return {stored[2], stored[3] or '', stored[4] or ''}
end
write(ARGV[1], ARGV[2], ARGV[3], ARGV[4], ARGV[5], ARGV[6], stored[5], stored[6])
return false
"""
)
