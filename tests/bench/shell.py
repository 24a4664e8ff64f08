"""How long the shell waits: `python -m tests.bench.shell`.

Runs `reviews queue`, `show` and `stats` as a person does, on a desk with 1,000 open cases. The peer, in the same run, is
the least such a program can do: load the libraries for settings, colours and the database, and ask for one document.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time

from bot.jobs import Waker
from bot.store import Store, connect, keys
from tests.bench.server import valkey
from tests.bench.stats import fill, waiting
from tests.house import ROOT

TURNS, AIM = 7, 0.250
PEER = """
import os, click, redis, pydantic, rich.console
pydantic.BaseModel
db = redis.Redis.from_url(os.environ["REDIS_URL"], decode_responses=True)
rich.console.Console().print(db.hget(os.environ["KEY"], "doc"))
"""


def measure(words: list[str], env: dict[str, str], folder: str) -> float:
    """Median seconds of a whole process."""
    took = []
    for _ in range(TURNS):
        began = time.perf_counter()
        done = subprocess.run([sys.executable, *words], env=env, cwd=folder, capture_output=True, text=True)
        took.append(time.perf_counter() - began)
        assert done.returncode == 0, done.stderr
    return statistics.median(took)


def main() -> None:
    with valkey("--appendonly", "yes", "--appendfsync", "always") as url, tempfile.TemporaryDirectory() as folder:
        db = connect(url)
        fill(Store(db, Waker(db)), map(waiting, range(1_000)))
        db.close()
        env = os.environ | {
            "REDIS_URL": url,
            "PYTHONPATH": str(ROOT),
            "REVIEWS_TOML": "none.toml",
            "KEY": keys.case("c1"),
        }
        peer = measure(["-c", PEER], env, folder)
        took = {
            words[0]: measure(["-m", "bot", *words], env, folder) for words in (["queue"], ["show", "c1"], ["stats"])
        }
    for name, seconds in took.items():
        print(f"reviews {name}: {seconds:.2f} s, {seconds / peer:.1f} times the bare program ({peer:.2f} s)")
    print(f"(aim: {AIM:.2f} s)")
    sys.exit(max(took.values()) > AIM)


if __name__ == "__main__":
    main()
