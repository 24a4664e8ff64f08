"""What people ask the desk: lists, numbers, and whether everything works. Reads only."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.core import deadlines, pages, permissions, stats
from bot.core.card import Card
from bot.core.lists import DONE, OPENED, ORDERED, Counts, Listing, Places, owned, place_of
from bot.core.model import Case, Location, Person
from bot.core.news import DESK, manages
from bot.core.pages import Page
from bot.core.permissions import NOWHERE, Sight
from bot.core.ports import Chat, Health, Platform
from bot.core.ports.shelf import Shelf
from bot.core.practice import AskPractice, Practice
from bot.desk.connections import Connections
from bot.desk.polling import FOUND
from bot.desk.vitals import Vitals

RECENT = 1000  # of the cases that changed last, so many are looked through for one person's clinics
LINES = 100  # of a list in an answer; the inbox has them all


class Questions:
    """Answers from the store's indexes and roll-ups.

    `clock` gives the desk's epoch seconds; `wall` real ones, for processes live in real time even in a fast demo.
    """

    def __init__(
        self,
        store: Shelf,
        platforms: Mapping[str, Platform],
        chats: Mapping[str, Chat],
        practice: AskPractice,
        clock: Callable[[], float],
        wall: Callable[[], float] = time.time,
    ) -> None:
        self.store, self.platforms, self.chats, self.ask_practice = store, platforms, chats, practice
        self.clock = clock
        self.vitals = Vitals(store, clock, wall)
        self.connections = Connections(store, platforms, chats, practice, clock)

    @property
    def practice(self) -> Practice:
        """The practice as it is now."""
        return self.ask_practice()

    # what somebody may see

    def sees(self, by: Person, location: str) -> bool:
        return permissions.allows(by, Sight.SEE, self.practice.walls(location))

    def seen(self, by: Person) -> list[Location]:
        """The clinics somebody sees: with a thousand on the desk, most people see one of them."""
        every = self.practice.locations
        if permissions.everywhere(by):
            return list(every.values())
        return [every[place] for place in by.roles if place in every and self.sees(by, place)]

    def recent_cases(self, by: Person, limit: int) -> list[Case]:
        """What changed last at their clinics, newest first."""
        most = limit if permissions.everywhere(by) else RECENT
        return [case for case in self.store.recent_cases(most) if self.sees(by, case.location)][:limit]

    def shelves(self, by: Person) -> list[str]:
        """Whose notices somebody may read."""
        seen = [location.id for location in self.seen(by)]
        whole = [DESK] * manages(by) + [NOWHERE] * permissions.everywhere(by)
        before = (
            [""] if permissions.everywhere(by) or (seen and self.practice.only) else []
        )  # kept by an earlier version
        return [*seen, *whole, *before]

    def colleagues(self, by: Person) -> list[Person]:
        """The people of the clinics somebody sees."""
        everybody, mine = self.practice.people.values(), {location.id for location in self.seen(by)}
        return [p for p in everybody if permissions.everywhere(by) or not mine.isdisjoint(p.roles)]

    def ask(
        self,
        words: str,
        by: Person,
        card: Callable[[str, Person], Card | None],
        draw: Callable[[Sequence[Case]], list[Card]],
    ) -> Page | Card:
        """The answer to `/reviews <words>`: a page, or a card for `show ID`. Only of the clinics this person sees."""
        people = self.colleagues(by)
        names = {p.id.lower(): p.id for p in people} | {p.name.lower(): p.id for p in people}
        seen = self.seen(by)
        places = {loc.name.lower(): loc.id for loc in seen} | {loc.id.lower(): loc.id for loc in seen}
        query = pages.parse(words, tuple(self.platforms), names | {by.name.lower(): by.id, "me": by.id}, places)
        if query.word == "help":
            return pages.help_page(query.wrong)
        if not seen and not permissions.everywhere(by):
            return pages.nothing_page(by, any(loc.unlisted == "ask" for loc in self.practice.locations.values()))
        if query.word == "show":
            return card(query.case_id, by) or Page("No such case", f"There is no case “{query.case_id[:40]}”.")
        if query.word == "stats":
            return self._stats(query, by)
        if query.word == "health":
            return pages.health_page(self.health(by))
        total = getattr(self.counts(by), query.word)
        page = self.listed(query.word, by, most=LINES)
        return pages.case_page(query.word, draw(page.cases), total, page.broken)

    # the lists

    def places(self, by: Person) -> Places:
        """The locations whose cases somebody is shown; None for all there are."""
        if permissions.everywhere(by):
            return None
        return tuple(place for place in by.roles if self.sees(by, place))

    def counts(self, by: Person) -> Counts:
        """How many cases wait, are overdue, and are this person's."""
        return self.store.list_counts(self.places(by), self.clock(), by.id)

    def listed(self, word: str, by: Person, cursor: str = "", most: int = LINES) -> Listing:
        """A page of `open`, `mine`, `overdue` or `done`: the more serious first, and of those the nearest deadline."""
        places = self.places(by)
        if word == "overdue":
            late = self._read(*self.store.list_page(OPENED, places, cursor, most, until=self.clock()))
            return late._replace(cases=sorted(late.cases, key=place_of))
        names = {DONE: DONE, "mine": owned(by.id)}
        return self._read(*self.store.list_page(names.get(word, ORDERED), places, cursor, most))

    def _read(self, ids: list[str], after: str) -> Listing:
        cases = self.store.find_all(ids)
        known = {case.id for case in cases}
        return Listing(cases, after, tuple(case_id for case_id in ids if case_id not in known))

    def _stats(self, query: pages.Query, by: Person) -> Page:
        places = [self.practice.locations[query.place]] if query.place else self.seen(by)
        zones: dict[str, set[str]] = {}
        for place in places:
            zones.setdefault(place.timezone, set()).add(place.id)
        now_rows, before_rows = Counter[str](), Counter[str]()
        for zone, here in zones.items():  # each clinic's own days; one that is gone from the settings has the first's
            gone = not query.place and permissions.everywhere(by) and zone == places[0].timezone
            today = datetime.fromtimestamp(self.clock(), ZoneInfo(zone)).date()
            for rows, days in zip((now_rows, before_rows), stats.period_days(query, today), strict=True):
                found = self.store.totals(days).items()
                rows.update({name: n for name, n in found if self._counts(name.partition("|")[0], here, gone)})
        where_from = (query.place,) if query.place else self.places(by)
        first = self.store.find_all(self.store.list_page(OPENED, where_from, most=1)[0])
        waiting = f"{first[0].id} ({deadlines.countdown(first[0].deadline, self.clock())})" if first else ""
        names = {p.id: p.name for p in self.practice.people.values()}
        where = self.practice.locations[query.place].name if query.place else ""
        labels = {name: platform.label for name, platform in self.platforms.items()}
        return stats.page(query, now_rows, before_rows, waiting, names, where, labels)

    def _counts(self, location: str, here: Collection[str], gone: bool) -> bool:
        return location in here or (gone and location not in self.practice.locations)

    def health(self, by: Person, anew: bool = False) -> list[Health]:
        """Processes, then connections: those of their clinics, and those that belong to none.

        A desk of many accounts says of most what was seen last; `anew` has every one of them asked, however long it takes.
        """
        near = [name for name in self.connections.names() if self._concerns(by, self.connections.place(name))]
        found = self.connections.ask(near) if anew else self.connections.known(near)
        return [
            *self.vitals.processes(),
            *(part for part in found if self._concerns(by, part.place)),
            *self._untold(by),
        ]

    def _untold(self, by: Person) -> list[Health]:
        """Platforms whose webhooks left something out: the desk found it by looking. Of all clinics together."""
        if not (self.practice.only or permissions.everywhere(by)):
            return []
        counts, told = self.store.counts(), list[Health]()
        for name, platform in self.platforms.items():
            if missed := counts.get(f"{FOUND}:{name}", 0):
                posts = "1 post came" if missed == 1 else f"{missed} posts came"
                detail = f"{posts} by looking at the page alone; {platform.label} never told us of it."
                told.append(
                    Health(f"{platform.label} webhooks", "silent", detail, "Are they subscribed to everything?")
                )
        return told

    def _concerns(self, by: Person, place: str) -> bool:
        return not place or self.sees(by, place)
