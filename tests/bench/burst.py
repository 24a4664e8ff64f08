"""What a burst costs: `python -m tests.bench.burst [COUNT]` (1,500).

So many deliveries lie in the stream at once; then the two workers and the clock of `reviews up` begin. Prints how often
any subject stood twice, how many RQ jobs and Redis commands it took, and the seconds to the last card; and beside it the
seconds in which an RQ worker that does nothing does one job for each.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.cli.running import shares
from bot.jobs import Waker
from bot.store import Store, connect
from bot.store.keys import LEASES, OPEN, READY, STANDING
from tests.bench.cases import PLACE, commands, jobs, peer, prepare
from tests.bench.server import HOUSEHOLD, started, surroundings, valkey

COUNT = 1500
JOBS = 0.1  # the aim: RQ jobs a case
LOOK_SECONDS = 0.25


def twice(store: Store) -> int:
    """How many entries too many stand in the lanes now."""
    rows = [str(name) for name in store.db.scan_iter(f"{READY}*", count=1000)]
    pipe = store.db.pipeline(transaction=True)
    for row in rows:
        pipe.zcard(row)
    *sizes, standing = pipe.hlen(STANDING).execute()
    return int(max(0, sum(sizes) - standing))


def over(store: Store, count: int) -> bool:
    """Whether so many cases are open and nobody has anything more to do for them now."""
    pipe = store.db.pipeline(transaction=True)
    opened, standing, held = pipe.zcard(OPEN).hlen(STANDING).hlen(LEASES).execute()
    return not store.arrived()[0] and (opened, standing, held) == (count, 0, 0)


def measure(url: str, env: Mapping[str, str], count: int) -> tuple[int, int, int, float]:
    """Entries too many, jobs, commands, seconds."""
    db = connect(url)
    store = Store(db, Waker(db))
    for row in prepare(count):
        assert store.keep_arrival(*row)
    before, too_many, looks = commands(db), 0, 0
    start = time.perf_counter()
    with ExitStack() as stack:
        for lanes in shares(2):
            stack.enter_context(started(("-m", "bot", "worker", "--lanes", ",".join(lanes)), dict(env)))
        stack.enter_context(started(("-m", "bot", "clock"), dict(env)))
        while True:
            asked = commands(db)
            if over(store, count):
                break
            too_many = max(too_many, twice(store))
            looks += commands(db) - asked
            time.sleep(LOOK_SECONDS)
        took = time.perf_counter() - start
        done, asked = jobs(db), commands(db) - before - looks
    db.close()
    return too_many, done, asked, took


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else COUNT
    with TemporaryDirectory() as folder:
        file = Path(folder) / "reviews.toml"
        file.write_text(PLACE.format(chat="inbox", channel="inbox"))
        with valkey(*HOUSEHOLD) as url:
            env = surroundings(url, REVIEWS_TOML=str(file), STORE_CHECK="off")
            too_many, done, asked, took = measure(url, env, count)
        with valkey(*HOUSEHOLD) as url:
            bare = count / peer(url, count)
    print(f"{count} cases at once: {too_many} entries too many (aim: one a subject), {done} RQ jobs")
    print(f"{took:.1f} s with the start of the processes, {asked / count:.0f} Redis commands a case")
    print(f"an RQ worker that does nothing, one job for each: {bare:.1f} s")
    sys.exit(too_many > 0 or done > JOBS * count)


if __name__ == "__main__":
    main()
