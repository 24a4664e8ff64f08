"""What EVAL is told to write a case: its document, entries, words, tallies, indexes, wake-up, and what goes with them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from bot.core.model import OPEN, Case, Status
from bot.core.ports.working import Word
from bot.core.subjects import Lane, lane_of
from bot.store import keys
from bot.store.documents import adapter, post_field, thread_field
from bot.store.lists import list_words
from bot.store.log import Head, Written


@dataclass(frozen=True, slots=True, kw_only=True)
class Writing:
    """One change of a case. `before` is where its log ended, None where it has none yet; `at` is in epoch seconds.

    `wake` is the lane it is to stand in (None: nobody is woken), `nudge` what wakes a worker for it (empty where whoever
    writes many does it once for all). `beside` are commands that are run where, and only where, the change is written.
    """

    case: Case
    before: Head | None
    written: Written
    at: float
    day: str
    tally: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    wake: Lane | None = None
    alone: bool = False
    nudge: Sequence[Word] = ()
    beside: Sequence[Sequence[Word]] = ()

    def words(self, script: str) -> list[Word]:
        """The words of EVAL for OPEN_CASE or SAVE_CASE."""
        case, before = self.case, self.before
        arguments: list[Word] = [
            case.id,
            adapter().dump_json(case).decode(),
            case.version,
            self.wake or "",
            case.deadline if case.status in OPEN else "",
            self.at,
            post_field(case.post.platform, case.post.id),
            thread_field(case.post),
            "1" if self.alone else "",
            "" if before is None else before.count,
            "" if before is None else before.seal,
            self.written.head.count,
            self.written.head.seal,
            self.wake if self.wake and case.status is Status.NEW else lane_of(case),
            case.location,
            "1" if case.hidden_at else "",
        ]
        for group in self._groups():
            arguments += [len(group), *group]
        arguments += self.nudge  # the script runs it, so nobody is woken for what was not saved
        names = self._names()
        return [script, len(names), *names, *arguments]

    def _groups(self) -> tuple[Sequence[Word], ...]:
        case = self.case
        said: list[Word] = [part for number, words in self.written.words.items() for part in (number, words)]
        counted: list[Word] = [part for name, count in self.tally.items() for part in (name, count)]
        more = [post_field(p.platform, p.id) for p in (*case.said[:-1], *case.pending)]
        beside: list[Word] = [part for command in self.beside for part in (len(command), *command)]
        return self.written.lines, said, counted, list_words(case), more, beside

    def _names(self) -> list[Word]:
        case, day = self.case, self.day
        names: list[Word] = [
            keys.case(case.id), keys.entries(case.id), keys.OPEN, keys.RECENT,
            keys.tally(day), keys.THREADS, keys.POSTS, keys.GONE, keys.tally(day[:7]), keys.case_words(case.id),
            keys.old_log(case.id), keys.HIDDEN,
        ]  # fmt: skip
        if case.post.author_id:
            names.append(keys.author(case.location, case.post.platform, case.post.author_id))
        return names
