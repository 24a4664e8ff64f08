"""Whether `/reviews stats` slows down with the years: `python -m tests.bench.stats`.

Prints how long a year's page takes with 100,000 answered cases behind it against 1,000, spread over the same days and
sources, and how long a week's page takes with ten to 100,000 cases that are still open.
The cases and their tallies are written through the store, as the desk writes them.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable
from itertools import islice
from typing import Any

from bot.core import stats
from bot.core.model import EVERYWHERE, Case, Draft, Entry, Location, Person, Post, Reply, Role, Status, Triage
from bot.core.ports.shelf import New
from bot.core.practice import Practice
from bot.core.subjects import Lane
from bot.desk import Desk
from bot.jobs import Waker
from bot.store import Store, connect
from tests.bench.server import valkey

NOW = 1_790_000_000.0
DAYS = 365
PLACE = Location(id="main", name="Harbour Smiles Dental")
SOURCES = ("facebook", "form")
STAFF = ("maria", "ben", "kim")
TURNS = 9
OPENED = (10, 1_000, 10_000, 100_000)


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


def waiting(number: int) -> tuple[Case, dict[str, int]]:
    """An open case, received a moment ago."""
    post = Post(
        platform=SOURCES[number % 2], id=f"p{number}", account="1", posted_at=NOW - 60, text="The wait was long"
    )
    case = Case(
        id=f"c{number}", location="main", post=post, clock_from=NOW - 60, deadline=NOW + 3540,
        draft=Draft("Thank you.", "thanks/1"), status=Status.WAITING, owner=STAFF[number % 3],
    )  # fmt: skip
    return case, dict(Counter(stats.tally(None, case, "received", PLACE)))


def fill(store: Store, cases: Iterable[tuple[Case, dict[str, int]]]) -> None:
    """Write cases through the store, as the desk does, five hundred in a round trip."""
    received, left = Entry(NOW, "received", "desk", "Replydesk", 1), iter(cases)
    while some := list(islice(left, 500)):
        done = store.open_cases_for(
            New(case, received, stats.day_of(case, PLACE), tally, Lane.TELL) for case, tally in some
        )
        assert all(done)


def measure(cases: Callable[[], Iterable[tuple[Case, dict[str, int]]]], words: str) -> float:
    """Median seconds of an answer with these cases behind it."""
    with valkey("--appendonly", "yes", "--appendfsync", "always") as url:
        db = connect(url)
        store = Store(db, Waker(db), lambda: NOW)
        fill(store, cases())
        people = {name: Person(name, name.title(), {EVERYWHERE: Role.STAFF}) for name in STAFF}
        nothing: dict[str, Any] = {}
        practice = Practice({"main": PLACE}, people, ())
        desk = Desk(store, nothing, nothing, lambda: practice, lambda t, s: Triage(), lambda: NOW)
        took = []
        for _ in range(TURNS):
            start = time.perf_counter()
            page = desk.ask(words, people["maria"])
            took.append(time.perf_counter() - start)
        assert getattr(page, "data", {}).get("received", 0) > 0 or getattr(page, "lines", ())
        db.close()
    return statistics.median(took)


def main() -> None:
    few, many = (measure(lambda n=n: (answered(i, n) for i in range(n)), "stats 365d") for n in (1_000, 100_000))
    ratio = many / few
    print(f"1,000 cases {1000 * few:.1f} ms, 100,000 cases {1000 * many:.1f} ms, ratio {ratio:.2f} (aim: at most 3)")
    took = {n: measure(lambda n=n: map(waiting, range(n)), "stats") for n in OPENED}
    print("open: " + ", ".join(f"{n:,} {1000 * t:.1f} ms" for n, t in took.items()) + " (aim: 5 ms for each)")
    sys.exit(ratio > 3 or max(took.values()) > 0.005)


if __name__ == "__main__":
    main()
