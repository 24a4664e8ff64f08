"""What people ask the desk: lists, numbers, and whether everything works. Reads only."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from bot.core import deadlines, pages, stats
from bot.core.card import Card
from bot.core.model import Case, Person
from bot.core.pages import Page
from bot.core.ports import Chat, ChecksHealth, Health, Outcome, Platform
from bot.core.practice import Practice
from bot.core.subjects import Lane
from bot.running.clock import speed

SILENT_SECONDS = 15.0  # a process that has said nothing for this long is not running
BEHIND_SECONDS = 60.0  # what has been ready for this long was not looked at, whatever the workers say
DATABASE = "database"
REMEDIES = {
    "worker": "Start another one with “reviews worker”, and see which lanes the others serve.",
    "clock": "Start it again with “reviews clock”.",
}


class Backlog(NamedTuple):
    """What waits: for each lane how many and how many seconds the oldest of them, and how late the oldest due moment is."""

    lanes: Mapping[Lane, tuple[int, float]]
    oldest_due: float

    @property
    def oldest_ready(self) -> float:
        """Seconds."""
        return max(0.0, *(age for _, age in self.lanes.values()))

    @property
    def ready(self) -> int:
        """How many wait, deliveries included."""
        return sum(number for number, _ in self.lanes.values())


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

    def backlog(self) -> Backlog:
        """How long what waits longest has waited: for a worker, and for the clock."""
        now, wall = self.clock(), self.wall()
        number, since = self.store.arrived()
        lanes = {
            lane: (row.number, 0.0 if row.since is None else now - row.since)
            for lane, row in self.store.waiting().items()
        }
        lanes[Lane.INTAKE] = (number, 0.0 if since is None else wall - since)
        due = self.store.next_due()
        return Backlog(lanes, max(0.0, now - due) if due is not None else 0.0)

    def processes(self) -> list[Health]:
        """The worker and the clock: failing when nobody is there, and when what is ready or due waits too long for them."""
        beats, now, backlog = self.store.beats(), self.wall(), self.backlog()
        patience = {"worker": BEHIND_SECONDS * speed(), "clock": SILENT_SECONDS * speed()}
        oldest = {"worker": backlog.oldest_ready, "clock": backlog.oldest_due}
        parts = []
        for process, waited in oldest.items():
            last = max((at for name, at in beats.items() if name.split(".")[0] == process), default=0.0)
            if now - last > SILENT_SECONDS:
                parts.append(Health(process, "failing", "It is not running.", f"Start it with “reviews {process}”."))
            elif waited > patience[process]:
                parts.append(
                    Health(process, "failing", f"It is {waited / speed():.0f} seconds behind.", REMEDIES[process])
                )
            else:
                parts.append(Health(process, "ok"))
        return parts

    def watched(self) -> list[str]:
        """The names of the parts that can say how they are: the database, platforms, chats."""
        parts: Mapping[str, object] = {**self.platforms, **self.chats}
        return [DATABASE, *(name for name, part in parts.items() if isinstance(part, ChecksHealth))]

    def connection(self, name: str) -> list[Health]:
        """What one part says of itself."""
        if name == DATABASE:
            return list(self.store.health())
        part = self.platforms.get(name) or self.chats[name]
        assert isinstance(part, ChecksHealth)
        try:
            return part.health()
        except Outcome as wrong:
            return [Health(name, "failing", str(wrong))]

    def connections(self) -> list[Health]:
        """The database, and every platform and chat that can say how it is."""
        return [health for name in self.watched() for health in self.connection(name)]
