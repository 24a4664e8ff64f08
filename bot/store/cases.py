"""Cases: opened once, changed by compare-and-set, each change with its entry, its wake-up and its tallies in one transaction."""

from __future__ import annotations

import logging
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from bot.core.model import Case, Entry, Post
from bot.core.ports.shelf import New
from bot.core.ports.working import Wake, Word
from bot.core.subjects import Lane
from bot.store import indexes, keys, log, upgrade
from bot.store.documents import head, load, post_field
from bot.store.histories import Histories
from bot.store.lists import Lists
from bot.store.log import Head
from bot.store.scripts import HIDE, NAMED, OPEN_CASE, RECENT, SAVE_CASE
from bot.store.standing import NUDGE_NOW
from bot.store.wordings import Wordings
from bot.store.writing import Writing

logger = logging.getLogger("replydesk.store")

REMEMBERED = 2000  # cases this process keeps at hand; the version check makes an old copy harmless


@dataclass(frozen=True, slots=True)
class Seen:
    """A case as it is stored, and where its log ends; no head: its log is still that of an older version."""

    case: Case
    head: Head | None


class Cases(Histories, Lists, Wordings):
    """The shelf of cases. `wake` gives the words of a nudge; `clock` gives epoch seconds."""

    def __init__(self, db: Any, wake: Wake, clock: Callable[[], float] = time.time) -> None:
        self.db, self.wake, self.clock = db, wake, clock
        self._seen: OrderedDict[str, Seen] = OrderedDict()
        self._seen_lock = threading.Lock()
        self._key = b""
        Wordings.__init__(self)

    # reading

    def find(self, case_id: str) -> Case | None:
        """The case as it is stored now. Raises ValueError when nobody can read it."""
        doc, count, seal = self.db.hmget(keys.case(case_id), "doc", "n", "head")
        return self._remember(load(doc), head(count, seal)) if doc else None

    def recall(self, case_id: str) -> Case | None:
        """The case without asking the database, when this process has seen it lately; else as stored now.

        A copy that turns out to be old costs nothing but a second try: `save` compares versions. Whoever refuses
        something because of it asks `find` first.
        """
        with self._seen_lock:
            seen = self._seen.get(case_id)
        return seen.case if seen else self.find(case_id)

    def has_seen(self, case_id: str, doc: str | None, count: str | None, seal: str | None) -> None:
        """Keep at hand what has just been read of a case; nothing of one that is not there or that nobody can read."""
        now = head(count, seal)
        with self._seen_lock:
            seen = self._seen.get(case_id)
            if seen and now and seen.head == now:  # the same end of the same log: nothing was written since
                return
            self._seen.pop(case_id, None)
        with suppress(ValueError):
            if doc:
                self._remember(load(doc), now)

    def find_all(self, case_ids: Iterable[str]) -> list[Case]:
        """The cases that exist among `case_ids` and can be read, in that order, in one round trip."""
        case_ids = list(case_ids)
        pipe = self.db.pipeline(transaction=False)
        for case_id in case_ids:
            pipe.hget(keys.case(case_id), "doc")
        found = []
        for case_id, doc in zip(case_ids, pipe.execute(), strict=True):
            try:
                found += [load(doc)] if doc else []
            except ValueError as wrong:  # one case nobody can read costs its row, and not the page
                logger.warning("a stored case cannot be read", extra={"case": case_id, "why": type(wrong).__name__})
        return found

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

    def case_of(self, platform: str, post_id: str) -> str | None:
        """The case a post belongs to."""
        case_id: str | None = self.db.hget(keys.POSTS, post_field(platform, post_id))
        return case_id

    def cases_of_author(self, case: Case, most: int = NAMED) -> list[Case]:
        """The other cases of a case's author at the same clinic, the last changed first, `most` at most."""
        if not case.post.author_id:
            return []
        name = keys.author(case.location, case.post.platform, case.post.author_id)
        others = self.find_all(sorted(self.db.smembers(name) - {case.id}))
        return sorted(others, key=lambda other: -other.changed_at)[:most]

    # writing

    def open_case(
        self,
        case: Case,
        entry: Entry,
        day: str,
        tally: Mapping[str, int],
        alone: bool = False,
        wake: Lane | None = Lane.TELL,
        mark: str = "",
    ) -> tuple[str, str] | None:
        """Save a new case and let it stand ready in the lane `wake`, in one round trip.

        `mark` is the fingerprint of its words, of which it is kept that they opened this case first; "" where it has none.

        None when saved; else why not: ("post", id) the post has a case already, ("gone", "") it was removed before it
        came, ("thread", id) its author has a case in this thread, unless `alone` says that this does not matter,
        ("taken", id) another post's case has this id, ("hidden", what and when) what was told of the post before it came
        and this case does not know yet.
        """
        written = log.write(self.seal_key(), Head(), [entry])
        writing = Writing(
            case=case,
            before=None,
            written=written,
            at=entry.at,
            day=day,
            tally=tally,
            wake=wake,
            alone=alone,
            nudge=self._nudge(wake),
            beside=self.claiming(case, mark),
        )
        answer = self.db.eval(*writing.words(OPEN_CASE))
        if answer:
            return answer[0], answer[1]
        self._remember(case, written.head)
        return None

    def open_cases_for(self, new: Iterable[New]) -> list[bool]:
        """`open_case` for each, in one round trip: whether it was saved. Each stands alone; none waits for another.

        Each lane is nudged once for all of them; should that be lost, the clock repairs it.
        """
        new, key = list(new), self.seal_key()
        written = [log.write(key, Head(), [one.entry]) for one in new]
        pipe = self.db.pipeline(transaction=False)
        for one, lines in zip(new, written, strict=True):
            writing = Writing(
                case=one.case,
                before=None,
                written=lines,
                at=one.entry.at,
                day=one.day,
                tally=one.tally,
                wake=one.wake,
                beside=self.claiming(one.case, one.mark),
            )
            pipe.eval(*writing.words(OPEN_CASE))
        for lane in dict.fromkeys(one.wake for one in new):
            pipe.eval(NUDGE_NOW, 0, *self._nudge(lane))
        pipe.zremrangebyrank(keys.RECENT, 0, -RECENT - 1)
        answers = [answer is None for answer in pipe.execute()[: len(new)]]
        for one, lines, saved in zip(new, written, answers, strict=True):
            if saved:
                self._remember(one.case, lines.head)
        return answers

    def save(
        self,
        case: Case,
        entry: Entry,
        day: str = "",
        tally: Mapping[str, int] | None = None,
        wake: Lane | None = Lane.TELL,
        says: str = "",
    ) -> Case | None:
        """Save `case` if the stored one is the version before it, in one round trip; it then stands ready in lane `wake`.

        A worker that holds the case gives None for `wake`: its own saves wake nobody. `says` is what the page that the case
        is on is about to say, kept as `remember_words` does.
        None when saved; else the case that was faster. Raises LookupError when there is no such case.
        """
        before = self._before(case)
        while True:
            written = self._continue(before, entry)
            writing = Writing(
                case=case,
                before=before.head,
                written=written,
                at=entry.at,
                day=day,
                tally=tally or {},
                wake=wake,
                nudge=self._nudge(wake),
                beside=self.keeping(case.post.platform, case.post.account, says, entry.at) if says else (),
            )
            won = self.db.eval(*writing.words(SAVE_CASE))
            if won is None:
                self._remember(case, written.head)
                return None
            if not won:
                raise LookupError(case.id)
            before = Seen(load(won[0]), head(won[1], won[2]))
            if before.case.version != case.version - 1:
                return self._remember(before.case, before.head)

    def _before(self, case: Case) -> Seen:
        """What `case` was made of, as far as this process has seen it; a wrong guess costs a second round trip."""
        with self._seen_lock:
            seen = self._seen.get(case.id)
        return seen if seen and seen.case.version == case.version - 1 else Seen(case, Head())

    def _continue(self, before: Seen, entry: Entry) -> log.Written:
        """The next line of a log; where an older version kept it, all of it as this one keeps it."""
        if before.head is not None:
            return log.write(self.seal_key(), before.head, [entry])
        old = self.db.lrange(keys.old_log(before.case.id), 0, -1)
        return log.write(self.seal_key(), Head(), [*upgrade.lift_log(old, before.case, self.clock()), entry])

    def _nudge(self, lane: Lane | None) -> list[Word]:
        return self.wake.words(lane) if lane else []

    def lead_posts(self, posts: Iterable[Post], case_id: str) -> None:
        """Let posts lead to a case; "": to none, right before they get one of their own."""
        fields = [post_field(post.platform, post.id) for post in posts]
        if case_id:
            self.db.hset(keys.POSTS, mapping=dict.fromkeys(fields, case_id))
        else:
            self.db.hdel(keys.POSTS, *fields)

    def remember_hidden(self, platform: str, post_id: str, hidden: bool, at: float) -> None:
        """Keep that a post was hidden, or shown again, at a moment, before we know of it; the latest moment counts."""
        self.db.eval(HIDE, 1, keys.HIDDEN, post_field(platform, post_id), int(hidden), repr(at))

    def find_again(self) -> int:
        """See to it that each post, conversation and author leads to its case; how many posts led nowhere."""
        return indexes.find_again(self.db)

    def open_folder(self) -> bool:
        """Take over what an earlier version of the desk left in this database; whether there was anything to do."""
        lifted = indexes.open_folder(self.db, self.clock())
        self.open_lists()
        return lifted

    def remember_removed(self, platform: str, post_id: str) -> None:
        """Keep for good that a post is gone, so that a late delivery of it opens nothing."""
        self.db.sadd(keys.GONE, post_field(platform, post_id))

    def _remember(self, case: Case, head: Head | None) -> Case:
        with self._seen_lock:
            self._seen[case.id] = Seen(case, head)
            self._seen.move_to_end(case.id)
            while len(self._seen) > REMEMBERED:
                self._seen.popitem(last=False)
        return case
