"""What cases are found by, made from the cases themselves: for a folder of an earlier version, and for one that was damaged.

Whatever stands there already is kept, so making it twice, or beside a desk that runs, does no harm.
"""

from __future__ import annotations

from typing import Any, Final

from bot.core.model import OPEN, SCHEMA
from bot.store import keys
from bot.store.documents import post_field, read_all, thread_field

QUEUE: Final = "rq:queue:desk"  # where the first version kept its wake-ups, as pickles

# Once for a folder of an earlier version: its queued wake-ups go, since this version cannot read them and must not; every
# open case becomes due instead, and every author is known by their cases.
_OPEN_FOLDER = f"""
if redis.call('GET', KEYS[1]) == ARGV[1] then return 0 end
for _, job in ipairs(redis.call('LRANGE', '{QUEUE}', 0, -1)) do redis.call('DEL', 'rq:job:' .. job) end
redis.call('DEL', '{QUEUE}', 'rq:wip:desk')
for _, id in ipairs(redis.call('ZRANGE', KEYS[3], 0, -1)) do redis.call('ZADD', KEYS[2], 'NX', ARGV[2], 'case:' .. id) end
return 1
"""


def open_folder(db: Any, now: float) -> bool:
    """Take over what an earlier version left; whether there was anything to do. Safe to repeat, and to kill in between."""
    if not db.eval(_OPEN_FOLDER, 3, keys.LIFTED, keys.DUE, keys.OPEN, SCHEMA, now):
        return False
    find_again(db)
    db.set(keys.LIFTED, SCHEMA)
    return True


def find_again(db: Any) -> int:
    """See to it that each post, conversation and author leads to its case; how many posts led nowhere.

    A case nobody can read is named by `reviews check` and left alone.
    """
    lost = 0
    for rows in read_all(db):
        some = [case for _, case in rows if case]
        pipe = db.pipeline(transaction=False)
        for case in some:
            for post in (*case.earlier, case.post, *case.pending):
                pipe.hsetnx(keys.POSTS, post_field(post.platform, post.id), case.id)
        lost += sum(pipe.execute())
        for case in some:
            post, where = case.post, thread_field(case.post)
            if post.author_id:
                pipe.sadd(keys.author(case.location, post.platform, post.author_id), case.id)
            if where and case.status in OPEN:
                pipe.hset(keys.THREADS, where, case.id)  # what they write next belongs to what is open
            elif where:
                pipe.hsetnx(keys.THREADS, where, case.id)
        pipe.execute()
    return lost
