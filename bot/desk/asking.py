"""What people ask the desk: lists, numbers, and whether everything works. Reads only."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.core import deadlines, pages, stats
from bot.core.card import Card
from bot.core.model import Case, Person
from bot.core.pages import Page
from bot.core.ports import Chat, ChecksHealth, Health, Outcome, Platform
from bot.core.practice import Practice

SILENT_SECONDS = 15.0  # a process that has said nothing for this long is not running


class Questions:
    """Answers from the store's indexes and roll-ups.

    `clock` gives the desk's epoch seconds; `wall` real ones, for processes live in real time even in a fast demo.
    """

    def __init__(
        self,
        store: Any,
        platforms: Mapping[str, Platform],
        chats: Mapping[str, Chat],
        practice: Practice,
        clock: Callable[[], float],
        wall: Callable[[], float] = time.time,
    ) -> None:
        self.store, self.platforms, self.chats, self.practice = store, platforms, chats, practice
        self.clock, self.wall = clock, wall

    def ask(
        self,
        words: str,
        by: Person,
        card: Callable[[str], Card | None],
        draw: Callable[[Sequence[Case]], list[Card]],
    ) -> Page | Card:
        """The answer to `/reviews <words>`: a page, or a card for `show ID`."""
        names = {p.id.lower(): p.id for p in self.practice.people.values()} | {
            p.name.lower(): p.id for p in self.practice.people.values()
        }
        query = pages.parse(words, tuple(self.platforms), names | {by.name.lower(): by.id, "me": by.id})
        if query.word == "help":
            return pages.help_page(query.wrong)
        if query.word == "show":
            return card(query.case_id) or Page("No such case", f"There is no case “{query.case_id[:40]}”.")
        if query.word == "stats":
            return self._stats(query)
        if query.word == "health":
            return pages.health_page(self.health())
        cases = self.store.open_cases()
        wanted = {"mine": lambda c: c.owner == by.id, "overdue": lambda c: c.deadline <= self.clock()}.get(query.word)
        return pages.case_page(query.word, draw([c for c in cases if wanted is None or wanted(c)]))

    def _stats(self, query: pages.Query) -> Page:
        zone = next((ZoneInfo(loc.timezone) for loc in self.practice.locations.values()), ZoneInfo("UTC"))
        this, before = stats.period_days(query, datetime.fromtimestamp(self.clock(), zone).date())
        running: dict[str, int] = {}
        for case in self.store.running(self.clock()):
            if case.promised:
                continue  # its first reply is out, and counted
            running[case.post.platform] = running.get(case.post.platform, 0) + 1
        oldest = next(iter(self.store.open_cases(1)), None)
        waiting = f"{oldest.id} ({deadlines.countdown(oldest.deadline, self.clock())})" if oldest else ""
        names = {p.id: p.name for p in self.practice.people.values()}
        return stats.page(query, self.store.totals(this), self.store.totals(before), running, waiting, names)

    def health(self) -> list[Health]:
        """Processes, then connections."""
        return self.processes() + self.connections()

    def processes(self) -> list[Health]:
        """The worker and the clock: alive when they said so lately."""
        beats, now = self.store.beats(), self.wall()
        parts = []
        for process in ("worker", "clock"):
            last = max((at for name, at in beats.items() if name.split(".")[0] == process), default=0.0)
            alive = now - last <= SILENT_SECONDS
            parts.append(
                Health(
                    process,
                    "ok" if alive else "failing",
                    "" if alive else "It is not running.",
                    "" if alive else f"Start it with “reviews {process}”.",
                )
            )
        return parts

    def connections(self) -> list[Health]:
        """The database, and every platform and chat that can say how it is."""
        parts: list[Health] = list(self.store.health())
        for part in (*self.platforms.values(), *self.chats.values()):
            if isinstance(part, ChecksHealth):
                try:
                    parts += part.health()
                except Outcome as wrong:
                    parts.append(Health(part.name, "failing", str(wrong)))  # type: ignore[attr-defined]
        return parts
