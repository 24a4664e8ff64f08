"""What a case costs from the queue to its card: `python -m tests.bench.cases`.

1,500 deliveries lie in the stream, then real workers are started. Counts cases a second, Redis commands and RQ jobs a
case, against an RQ worker that does nothing for as many jobs; then one worker and two with a chat that answers in 50 ms.
Every database writes to disk before it answers, as the household's does.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import redis
from rq import Queue

from bot.core.model import Status
from bot.jobs import Waker
from bot.platforms._meta.standin import envelope
from bot.store import Store, connect
from tests.bench.server import HOUSEHOLD, started, surroundings, valkey
from tests.chats.slack.world import SlackWorld
from tests.platforms.facebook.world import World

COUNT = 1500
CHAT_COUNT = 240
CHAT_SECONDS = 0.05
RATE, COMMANDS, JOBS, TWICE = 200, 60, 0.1, 1.8  # the aims
PLACE = """
[[locations]]
id = "main"
name = "Harbour Smiles Dental"
channels = {{ {chat} = "{channel}" }}
"""


Row = tuple[str, bool, float, bytes]
"""What `keep_arrival` takes."""


def nothing() -> None:
    """What the peer's worker does."""


class SlowSlack(SlackWorld):
    """Answers each call after a while, however many come at once."""

    def answer(self, method: str, fields: dict[str, Any], token: str) -> Any:
        time.sleep(CHAT_SECONDS)
        return super().answer(method, fields, token)


def prepare(count: int) -> list[Row]:
    """So many genuine deliveries, each of a comment by somebody else."""
    world = World(time.time)
    for number in range(count):
        world.comment(f"I waited for {number} minutes and nobody said a word.", (f"77{number:014d}", "Robin Example"))
    rows: list[Row] = [("facebook", True, time.time(), envelope.pack(delivery)) for delivery in world.deliveries]
    world.client.close()
    return rows


def shown(store: Store, count: int) -> bool:
    """Whether so many cases are open and nothing more is to be done for any of them now."""
    ready = sum(row.number for row in store.waiting().values())
    return not ready and not store.arrived()[0] and store.db.zcard("desk:open") == count == store.db.zcard("desk:due")


@contextmanager
def workers(env: dict[str, str], count: int, words: Sequence[str] = ("-m", "bot", "worker")) -> Iterator[None]:
    with ExitStack() as stack:
        for _ in range(count):
            stack.enter_context(started(words, env))
        yield


def commands(db: Any) -> int:
    """Every command the database ran, those inside scripts as well."""
    return sum(int(row["calls"]) for row in db.info("commandstats").values())


def jobs(db: Any) -> int:
    """How many jobs the workers have done."""
    return sum(int(db.hget(name, "successful_job_count") or 0) for name in db.smembers("rq:workers"))


def measure(env: dict[str, str], url: str, rows: Sequence[Row], size: int) -> tuple[float, float, float]:
    """Cases a second, commands a case, jobs a case. The first case is there before, so that nobody's start is measured."""
    db = connect(url)
    store = Store(db, Waker(db))
    with workers(env, size):
        assert store.keep_arrival(*rows[0])
        wait(store, 1)
        time.sleep(1.0)
        before, done, start = commands(db), jobs(db), time.perf_counter()
        for row in rows[1:]:
            assert store.keep_arrival(*row)
        looks = wait(store, len(rows))
        took = time.perf_counter() - start
        after, ended = commands(db) - looks, jobs(db)
    assert all(case.status is Status.WAITING for case in store.open_cases(len(rows)))
    db.close()
    count = len(rows) - 1
    return count / took, (after - before) / count, (ended - done) / count


def wait(store: Store, count: int) -> float:
    """Until all is shown; how many commands that looking cost."""
    before = commands(store.db)
    shown(store, count)
    one, looks = commands(store.db) - before, 0
    while not shown(store, count):
        looks += 1
        time.sleep(0.05)
    return float(one * looks)


def peer(url: str, count: int) -> float:
    """Jobs a second of an RQ worker that does nothing."""
    db = redis.Redis.from_url(url)
    queue = Queue("bare", connection=db)
    for _ in range(count):
        queue.enqueue("tests.bench.cases.nothing", result_ttl=0)
    start = time.perf_counter()
    words = ("-m", "rq.cli", "worker", "--worker-class", "rq.SimpleWorker", "--burst", "-q", "--url", url, "bare")
    with started(words, surroundings(url)) as process:
        while db.llen("rq:queue:bare") == count:
            start = time.perf_counter()
            assert process.poll() is None
        process.wait(120)
    took = time.perf_counter() - start
    db.close()
    return count / took


def main() -> None:
    failed, rows = [], prepare(COUNT + 1)
    with TemporaryDirectory() as folder:
        file = Path(folder) / "reviews.toml"
        file.write_text(PLACE.format(chat="inbox", channel="inbox"))
        with valkey(*HOUSEHOLD) as url:
            rate, asked, done = measure(surroundings(url, REVIEWS_TOML=str(file), STORE_CHECK="off"), url, rows, 1)
        with valkey(*HOUSEHOLD) as url:
            bare = peer(url, COUNT)
        failed += [rate < RATE, asked > COMMANDS, done > JOBS]
        print(f"{rate:.0f} cases a second and worker (aim: {RATE}); an RQ worker that does nothing: {bare:.0f} jobs")
        print(f"{asked:.0f} Redis commands a case (aim: {COMMANDS}), {done:.3f} RQ jobs a case (aim: under {JOBS})")
        rates = {}
        for size in (1, 2):
            slack = SlowSlack()
            file.write_text(PLACE.format(chat="slack", channel="C1"))
            with valkey(*HOUSEHOLD) as url:
                told = {
                    "SLACK_BOT_TOKEN": slack.token,
                    "SLACK_API_URL": slack.api_url,
                    "SLACK_SIGNING_SECRET": "x" * 32,
                }
                env = surroundings(url, REVIEWS_TOML=str(file), STORE_CHECK="off", **told)
                rates[size] = measure(env, url, rows[: CHAT_COUNT + 1], size)[0]
            slack.close()
        ratio = rates[2] / rates[1]
        failed.append(ratio < TWICE)
        print(
            f"a chat that answers in {1000 * CHAT_SECONDS:.0f} ms: one worker {rates[1]:.1f}, two {rates[2]:.1f} cases a "
            f"second, {ratio:.2f} times (aim: {TWICE})"
        )
    sys.exit(any(failed))


if __name__ == "__main__":
    main()
