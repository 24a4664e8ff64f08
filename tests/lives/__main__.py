"""`python -m tests.lives --steps N --seed S`: random lives, counted by what happened in them and what was looked at."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from pathlib import Path

from tests.conftest import start_valkey
from tests.lives import running
from tests.lives.invariants import INVARIANTS


def main() -> int:
    reader = argparse.ArgumentParser(prog="python -m tests.lives", description=__doc__)
    reader.add_argument("--steps", type=int, default=2000)
    reader.add_argument("--seed", type=int, default=1)
    reader.add_argument("--breaks", type=int, default=1, help="how many lives may break a promise before it ends")
    reader.add_argument("--shorten", action=argparse.BooleanOptionalAction, default=True)
    given = reader.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="rdl"))
    valkey, url = start_valkey(folder)
    began = time.monotonic()
    try:
        report = running.many(url, given.steps, given.seed)
        for name, count in sorted(report.counts.items()):
            print(f"{count:7}  {name}")
        print(f"{report.steps} steps in {time.monotonic() - began:.0f} s, seed {given.seed}")
        for one in report.breaks:
            for number, sentence in one.broken:
                print(f"BROKEN {number} ({INVARIANTS[number][0] if number else 'the desk failed'}): {sentence}")
            if given.shorten:
                print("  ", *running.shorten(url, one.story, one.broken[0][0]))
        return bool(report.breaks)
    finally:
        valkey.kill()
        valkey.wait(10)
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
