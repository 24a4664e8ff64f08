"""Cases: opened once, changed by compare-and-set, each change with its event, its wake-up and its tallies in one transaction."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from pydantic import TypeAdapter

from bot.core.model import OPEN, Case, Event, Post
from bot.store import keys
from bot.store.schedule import Wake

CASE: TypeAdapter[Case] = TypeAdapter(Case)
EVENT: TypeAdapter[Event] = TypeAdapter(Event)

REPAIR_SECONDS = 2.0  # a wake-up lost on its way is repeated by the clock after this
RECENT = 1000
REMEMBERED = 2000  # cases this process keeps at hand; the version check makes an old copy harmless

_WRITE = """
local function write(id, doc, version, event, due, deadline, at)
  redis.call('HSET', KEYS[1], 'doc', doc, 'v', version)
  redis.call('RPUSH', KEYS[2], event)
  redis.call('ZADD', KEYS[3], due, id)
  redis.call('HDEL', KEYS[4], id)
  if deadline == '' then redis.call('ZREM', KEYS[5], id) else redis.call('ZADD', KEYS[5], deadline, id) end
  redis.call('ZADD', KEYS[6], at, id)
  redis.call('ZREMRANGEBYRANK', KEYS[6], 0, -RECENT - 1)
  local i, last = 12, 11 + ARGV[11]
  for j = i, last, 2 do
    redis.call('HINCRBY', KEYS[7], ARGV[j], ARGV[j + 1])
    redis.call('HINCRBY', KEYS[11], ARGV[j], ARGV[j + 1])
  end
  i = last + 1
  while ARGV[i] do
    redis.call(unpack(ARGV, i + 1, i + ARGV[i]))
    i = i + ARGV[i] + 1
  end
  if ARGV[9] ~= '' then redis.call('HSET', KEYS[8], ARGV[9], id) end
  redis.call('PUBLISH', CHANGES, id .. ' ' .. version)
end
""".replace("RECENT", str(RECENT)).replace("CHANGES", f"'{keys.CHANGES}'")

# ARGV: id, doc, version, event, due, deadline, at, post, thread, alone, how many words of tallies, these in pairs,
# and then the queue's own commands for the wake-up, each after its number of words.
OPEN_CASE = (
    _WRITE
    + """
local known = redis.call('HGET', KEYS[9], ARGV[8])
if known then return {'post', known} end
if redis.call('SISMEMBER', KEYS[10], ARGV[8]) == 1 then return {'gone', ''} end
local thread = ARGV[9] ~= '' and ARGV[10] == '' and redis.call('HGET', KEYS[8], ARGV[9])
if thread then return {'thread', thread} end
redis.call('HSET', KEYS[9], ARGV[8], ARGV[1])
write(ARGV[1], ARGV[2], ARGV[3], ARGV[4], ARGV[5], ARGV[6], ARGV[7])
return false
"""
)
SAVE_CASE = (
    _WRITE
    + """
local stored = redis.call('HMGET', KEYS[1], 'v', 'doc')
if not stored[1] or tonumber(stored[1]) ~= tonumber(ARGV[3]) - 1 then return stored[2] or '' end
redis.call('HSET', KEYS[9], ARGV[8], ARGV[1])
write(ARGV[1], ARGV[2], ARGV[3], ARGV[4], ARGV[5], ARGV[6], ARGV[7])
return false
"""
)


def post_field(platform: str, post_id: str) -> str:
    return f"{platform}:{post_id}"


def thread_field(post: Post) -> str:
    """Who in which conversation; "" when that cannot be told."""
    return f"{post.platform}:{post.account}:{post.thread}:{post.author_id}" if post.thread and post.author_id else ""


class Cases:
    """The shelf of cases. `wake` is called with a pipeline whenever a case is written; `clock` gives epoch seconds."""

    def __init__(self, db: Any, wake: Wake, clock: Callable[[], float] = time.time) -> None:
        self.db, self.wake, self.clock = db, wake, clock
        self._seen: OrderedDict[str, Case] = OrderedDict()
        self._seen_lock = threading.Lock()

    # reading

    def find(self, case_id: str) -> Case | None:
        """The case as it is stored now."""
        doc = self.db.hget(keys.case(case_id), "doc")
        return self._remember(CASE.validate_json(doc)) if doc else None

    def recall(self, case_id: str, version: int | None) -> Case | None:
        """The case without asking the database, when this process has seen `version`; else as stored now.

        A copy that turns out to be old costs nothing but a second try: `save` compares versions.
        """
        with self._seen_lock:
            case = self._seen.get(case_id)
        return case if case and version is not None and case.version >= version else self.find(case_id)

    def find_all(self, case_ids: Iterable[str]) -> list[Case]:
        """The cases that exist among `case_ids`, in that order, in one round trip."""
        pipe = self.db.pipeline(transaction=False)
        for case_id in case_ids:
            pipe.hget(keys.case(case_id), "doc")
        return [CASE.validate_json(doc) for doc in pipe.execute() if doc]

    def open_cases(self, limit: int = 1000) -> list[Case]:
        """Open cases, nearest deadline first."""
        return self.find_all(self.db.zrange(keys.OPEN, 0, limit - 1))

    def recent_cases(self, limit: int = 50) -> list[Case]:
        """Cases that changed last, newest first."""
        return self.find_all(self.db.zrevrange(keys.RECENT, 0, limit - 1))

    def open_count(self, now: float) -> tuple[int, int]:
        """How many cases are open, and how many of them are past their deadline."""
        pipe = self.db.pipeline(transaction=False)
        pipe.zcard(keys.OPEN)
        pipe.zcount(keys.OPEN, "-inf", now)
        total, late = pipe.execute()
        return int(total), int(late)

    def running(self, now: float) -> list[Case]:
        """Open cases whose deadline is still ahead: the last hour's, never all."""
        return self.find_all(self.db.zrangebyscore(keys.OPEN, now, "+inf"))

    def case_of(self, platform: str, post_id: str) -> str | None:
        """The case a post belongs to."""
        case_id: str | None = self.db.hget(keys.POSTS, post_field(platform, post_id))
        return case_id

    def history(self, case_id: str) -> list[Event]:
        """Everything that happened to a case, oldest first."""
        return [EVENT.validate_json(line) for line in self.db.lrange(keys.log(case_id), 0, -1)]

    # writing

    def open_case(
        self, case: Case, event: Event, day: str, tally: Mapping[str, int], alone: bool = False
    ) -> tuple[str, str] | None:
        """Save a new case and wake a worker, in one round trip.

        None when saved; else why not: ("post", id) the post has a case already, ("gone", "") it was removed before it
        came, ("thread", id) its author has a case in this thread, unless `alone` says that this does not matter.
        """
        answer = self.db.eval(*self._words(OPEN_CASE, case, event, day, tally, alone))
        if answer:
            return answer[0], answer[1]
        self._remember(case)
        return None

    def open_cases_for(self, new: Iterable[tuple[Case, Event, str, Mapping[str, int]]]) -> list[bool]:
        """`open_case` for each, in one round trip: whether it was saved. Each stands alone; none waits for another."""
        new = list(new)
        pipe = self.db.pipeline(transaction=False)
        for case, event, day, tally in new:
            pipe.eval(*self._words(OPEN_CASE, case, event, day, tally))
        answers = [answer is None for answer in pipe.execute()]
        for (case, *_), saved in zip(new, answers, strict=True):
            if saved:
                self._remember(case)
        return answers

    def save(self, case: Case, event: Event, day: str = "", tally: Mapping[str, int] | None = None) -> Case | None:
        """Save `case` if the stored one is the version before it, and wake a worker, in one round trip.

        None when saved; else the case that was faster. Raises LookupError when there is no such case.
        """
        won = self.db.eval(*self._words(SAVE_CASE, case, event, day, tally or {}))
        if won == "":
            raise LookupError(case.id)
        now = self._remember(CASE.validate_json(won) if won else case)
        return now if won else None

    def _words(
        self, script: str, case: Case, event: Event, day: str, tally: Mapping[str, int], alone: bool = False
    ) -> list[Any]:
        """What EVAL is told to write a case, its event, its tallies and its wake-up."""
        names = [
            keys.case(case.id), keys.log(case.id), keys.DUE, keys.LEASES, keys.OPEN, keys.RECENT,
            keys.tally(day), keys.THREADS, keys.POSTS, keys.GONE, keys.tally(day[:7]),
        ]  # fmt: skip
        arguments: list[Any] = [
            case.id,
            CASE.dump_json(case).decode(),
            case.version,
            EVENT.dump_json(event).decode(),
            self.clock() + REPAIR_SECONDS,
            case.deadline if case.status in OPEN else "",
            event.at,
            post_field(case.post.platform, case.post.id),
            thread_field(case.post),
            "1" if alone else "",
        ]
        arguments.append(2 * len(tally))
        for name, count in tally.items():
            arguments += [name, count]
        pipe = self.db.pipeline(transaction=True)
        self.wake(pipe, case.id)  # only written down: the script runs it, so nobody is woken for what was not saved
        for command, _ in pipe.command_stack:
            arguments += [len(command), *command]
        return [script, len(names), *names, *arguments]

    def remember_removed(self, platform: str, post_id: str) -> None:
        """Keep for good that a post is gone, so that a late delivery of it opens nothing."""
        self.db.sadd(keys.GONE, post_field(platform, post_id))

    def _remember(self, case: Case) -> Case:
        with self._seen_lock:
            self._seen[case.id] = case
            self._seen.move_to_end(case.id)
            while len(self._seen) > REMEMBERED:
                self._seen.popitem(last=False)
        return case
