"""Whether `/reviews stats` slows down with the years: `python -m tests.bench.stats`.

Prints how long a year's page takes with 100,000 cases behind it against 1,000, spread over the same days and sources.
The cases and their tallies are written through the store, as the desk writes them.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections import Counter
from collections.abc import Iterable
from typing import Any

from bot.core import stats
from bot.core.model import EVERYWHERE, Case, Draft, Entry, Location, Person, Post, Reply, Role, Status, Triage
from bot.core.practice import Practice
from bot.desk import Desk
from bot.store import Store, connect
from tests.bench.server import valkey

NOW = 1_790_000_000.0
DAYS = 365
PLACE = Location(id="main", name="Harbour Smiles Dental")
SOURCES = ("facebook", "form")
STAFF = ("maria", "ben", "kim")
TURNS = 9


class Quiet:
    """No worker is woken: the cases are past."""

    def __call__(self, pipe: Any, case_id: str) -> None: ...

    def wake_all(self, case_ids: Iterable[str]) -> None: ...

    def waiting(self) -> int:
        return 0


def answered(number: int, count: int) -> tuple[Case, dict[str, int]]:
    """The `number`-th case of `count` in the year, answered, and what it adds to its day."""
    posted = NOW - (number + 0.5) * (DAYS - 1) * 86400 / count
    waited, who = 60.0 * (1 + number * 7 % 90), STAFF[number % len(STAFF)]
    case = Case(
        id=f"c{number}",
        location="main",
        post=Post(
            platform=SOURCES[number % 2], id=f"p{number}", account="1", posted_at=posted, text="The wait was long"
        ),
        clock_from=posted,
        deadline=posted + 3600,
        draft=Draft("Thank you.", "thanks/1"),
        replies=(Reply("Thank you.", who, who.title(), posted + waited),),
        status=Status.ANSWERED,
    )
    tally = Counter(stats.tally(None, case, "received", PLACE)) + Counter(stats.tally(case, case, "published", PLACE))
    return case, dict(tally)


def measure(count: int) -> float:
    """Median seconds of a year's page with `count` cases behind it."""
    with valkey() as url:
        db = connect(url)
        store = Store(db, Quiet(), lambda: NOW)
        for number in range(count):
            case, tally = answered(number, count)
            received = Entry(NOW, "received", "desk", "Replydesk", 1)
            assert store.open_case(case, received, stats.day_of(case, PLACE), tally) is None
        people = {name: Person(name, name.title(), {EVERYWHERE: Role.STAFF}) for name in STAFF}
        nothing: dict[str, Any] = {}
        desk = Desk(
            store, nothing, nothing, lambda: Practice({"main": PLACE}, people, ()), lambda t, s: Triage(), lambda: NOW
        )
        took = []
        for _ in range(TURNS):
            start = time.perf_counter()
            page = desk.ask("stats 365d", people["maria"])
            took.append(time.perf_counter() - start)
        assert getattr(page, "data", {}).get("received") == count
        db.close()
    return statistics.median(took)


def main() -> None:
    few, many = measure(1_000), measure(100_000)
    ratio = many / few
    print(f"1,000 cases {1000 * few:.1f} ms, 100,000 cases {1000 * many:.1f} ms, ratio {ratio:.2f} (aim: at most 3)")
    sys.exit(ratio > 3)


if __name__ == "__main__":
    main()
