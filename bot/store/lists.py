"""The lists of cases: open ones by location and by owner, by how serious they are and by deadline, and what is over, the newest first.

They are written by the EVAL that writes the case, so they cannot disagree with it; `rebuild_lists` makes them anew from
the cases all the same, for a folder of an earlier version and for `reviews check --repair`.
"""

from __future__ import annotations

import heapq
from math import isfinite
from typing import Any, Final

from bot.core.lists import EVERYWHERE, OPENED, Counts, Places, lists_of, owned
from bot.core.model import OPEN, Case
from bot.core.ports.working import Word
from bot.store import keys
from bot.store.documents import read_all

LISTED: Final = "4"  # the form of the lists; another number makes them anew

SET_LISTS = f"""
local function set_lists(old, id, lists)
  for key in string.gmatch(old, '([^\\n]+)\\n[^\\n]+') do redis.call('ZREM', '{keys.LIST}' .. key, id) end
  for j = 1, #lists, 2 do redis.call('ZADD', '{keys.LIST}' .. lists[j], lists[j + 1], id) end
end
"""
"""Lua: `set_lists(old, id, {{list, score, ...}})` takes a case out of the lists in `old` ("list\\nscore\\n...") and puts it
into those."""

# KEYS: case; ARGV: id, version, deadline or "", lists with their scores
_SET_AGAIN = (
    SET_LISTS
    + f"""
if redis.call('HGET', KEYS[1], 'v') ~= ARGV[2] then return 0 end
local lists = {{}}
for j = 4, #ARGV do lists[#lists + 1] = ARGV[j] end
redis.call('HDEL', KEYS[1], 'names')
redis.call('HSET', KEYS[1], 'lists', table.concat(lists, '\\n'))
set_lists('', ARGV[1], lists)
if ARGV[3] == '' then redis.call('ZREM', '{keys.OPEN}', ARGV[1]) else redis.call('ZADD', '{keys.OPEN}', ARGV[3], ARGV[1]) end
return 1
"""
)


# KEYS: list, case; ARGV: id, the name of the list ("": of all open cases)
_DROP_STRAY = """
local told = '\\n' .. (redis.call('HGET', KEYS[2], 'lists') or '') .. '\\n'
local stands = ARGV[2] == '' and #told > 2 or ARGV[2] ~= '' and string.find(told, '\\n' .. ARGV[2] .. '\\n', 1, true)
if not stands then redis.call('ZREM', KEYS[1], ARGV[1]) end
"""


def list_words(case: Case) -> list[Word]:
    """The lists of a case with its place in them, for the script that writes it."""
    found: list[Word] = []
    for name, at in lists_of(case).items():
        for place in (case.location, EVERYWHERE):
            if (place, name) != (EVERYWHERE, OPENED):  # that one is `desk:open`
                found += [f"{place}|{name}", repr(at)]
    return found


def _key(place: str, name: str) -> str:
    return keys.OPEN if (place, name) == (EVERYWHERE, OPENED) else keys.LIST + f"{place}|{name}"


def _keys(name: str, locations: Places) -> list[str]:
    return [_key(place, name) for place in ((EVERYWHERE,) if locations is None else dict.fromkeys(locations))]


class Lists:
    """The shelf of lists."""

    db: Any  # redis.Redis; its answers are typed as bytes or str, and this one decodes

    def list_page(
        self, name: str, locations: Places, cursor: str = "", most: int = 50, until: float | None = None
    ) -> tuple[list[str], str]:
        """Ids of a list, nearest deadline (of what is over: the newest) first, and the cursor of the next page ("" after the last).

        `until` leaves out what is due later. A page is the same whatever was answered meanwhile before it.
        """
        score, _, after = cursor.partition(" ")
        least = score if _is_number(score) else "-inf"
        after = after if least == score else ""
        found: list[tuple[float, str]] = []
        for key in _keys(name, locations):
            found += self._some(key, least, after, "+inf" if until is None else repr(until), most + 1)
        rows = heapq.nsmallest(most + 1, found)
        page = rows[:most]
        return [case_id for _, case_id in page], f"{page[-1][0]!r} {page[-1][1]}" if len(rows) > most else ""

    def _some(self, key: str, least: str, after: str, most_score: str, most: int) -> list[tuple[float, str]]:
        """The first `most` of one list behind a cursor; many may have the very same deadline."""
        found: list[tuple[float, str]] = []
        offset = 0
        while len(found) < most:
            rows = self.db.zrangebyscore(key, least, most_score, offset, most, withscores=True)
            found += [(at, i) for i, at in rows if not after or (at, i) > (float(least), after)]
            offset += most
            if len(rows) < most:
                break
        return found[:most]

    def list_counts(self, locations: Places, now: float, person: str = "") -> Counts:
        """How many cases of these locations wait, are late, and are this person's: in one round trip."""
        pipe = self.db.pipeline(transaction=False)
        opened, mine = _keys(OPENED, locations), _keys(owned(person), locations)
        for key in opened:
            pipe.zcard(key)
            pipe.zcount(key, "-inf", now)
        for key in mine:
            pipe.zcard(key)
        answers = [int(n) for n in pipe.execute()]
        both, own = answers[: 2 * len(opened)], answers[2 * len(opened) :]
        return Counts(sum(both[::2]), sum(both[1::2]), sum(own))

    # making them anew

    def rebuild_lists(self) -> tuple[int, list[str]]:
        """Make every list anew from the cases: how many cases there are, and the ids of those nobody can read."""
        count, broken = 0, list[str]()
        for rows in read_all(self.db):
            pipe = self.db.pipeline(transaction=False)
            for case_id, case in rows:
                if case is None:
                    broken.append(case_id)
                    continue
                count += 1
                deadline = repr(case.deadline) if case.status in OPEN else ""
                words = list_words(case)
                pipe.eval(_SET_AGAIN, 1, keys.case(case_id), case_id, case.version, deadline, *words)
            pipe.execute()
        self._drop_strays()
        self.db.set(keys.LISTED, LISTED)
        return count, broken

    def open_lists(self) -> None:
        """Make the lists when a version that knew none wrote the cases."""
        if self.db.get(keys.LISTED) != LISTED:
            self.rebuild_lists()

    def _drop_strays(self) -> None:
        """Take out of the lists what does not stand in them by its own account."""
        for key in [*self.db.scan_iter(keys.LIST + "*", count=500), keys.OPEN]:
            name = key.removeprefix(keys.LIST)
            pipe = self.db.pipeline(transaction=False)
            for case_id, _ in self.db.zscan_iter(key, count=500):
                pipe.eval(_DROP_STRAY, 2, key, keys.case(case_id), case_id, "" if key == keys.OPEN else name)
            pipe.execute()


def _is_number(text: str) -> bool:
    """A cursor comes back from a browser, and may be anything."""
    try:
        return isfinite(float(text))
    except ValueError:
        return False
