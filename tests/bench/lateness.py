"""How late a ping is when a process is killed around the moment it is due: `python -m tests.bench.lateness`.

A whole desk runs as real processes. For each process: kill -9 at several moments around the deadline, and for the worker
also in the middle of sending. "restarted" is by `reviews up`; "twin" means that nobody restarts it and another one runs.
Prints seconds between the deadline and the manager's message in Slack. The aim is at most 5.
"""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from bot.core import intake
from bot.core.model import Post
from tests.faults.house import RealHouse, kill

OFFSETS = (-0.6, -0.2, 0.0, 0.3, 0.6)
KEY = "1.due.slack.boss"


def measure(house: RealHouse, victim: str, offset: float | None) -> float:
    """Seconds the ping came late when `victim` dies `offset` seconds after the deadline (None: while sending)."""
    post = house.write(minutes_ago=59.92)
    case_id = intake.case_id(Post(platform="facebook", id=post, account=""))
    pid = house.member(victim) if victim else 0
    if offset is None:
        house.trap.set[f"{case_id}.{KEY}"] = "before"
    house.deliver(post)
    deadline = house.case(post).deadline
    if offset is not None and victim:
        time.sleep(max(0.0, deadline + offset - time.time()))
        kill(pid)
    name = f"{case_id}.{KEY}"
    house.until(lambda: house.keys(case_id)[KEY] or None)
    assert house.keys(case_id)[KEY] == 1
    return house.slack.at[name] - deadline


@contextmanager
def alone(house: RealHouse, victim: str) -> Iterator[None]:
    """Nobody restarts what dies; a twin of `victim` runs."""
    house.env["REDIS_URL"] = house.url_of_store
    twin: subprocess.Popen[bytes] = house.start(victim)
    time.sleep(4)
    house.process.send_signal(signal.SIGSTOP)
    try:
        yield
    finally:
        house.process.send_signal(signal.SIGCONT)
        time.sleep(1.5)
        twin.terminate()
        twin.wait(30)


def main() -> None:
    house = RealHouse()
    worst = 0.0
    try:
        plain = [measure(house, "", 0.0) for _ in range(3)]
        print(f"nobody dies                {max(plain):5.2f} s worst of {len(plain)}")
        for victim in ("web", "worker", "clock", "valkey"):
            moments = [*OFFSETS, *([None, None] if victim == "worker" else [])]
            late = [measure(house, victim, moment) for moment in moments]
            worst = max(worst, *late)
            print(f"{victim:8} dies, restarted    {max(late):5.2f} s worst of {len(late)}", flush=True)
        for victim in ("worker", "clock"):
            late = []
            for moment in [*OFFSETS[1:4], *([None] if victim == "worker" else [])]:
                with alone(house, victim):
                    late.append(measure(house, victim, moment))
            worst = max(worst, *late)
            print(f"{victim:8} dies, has a twin   {max(late):5.2f} s worst of {len(late)}", flush=True)
    finally:
        house.close()
    print(f"worst {worst:.2f} s (aim: at most 5)")
    sys.exit(worst > 5)


if __name__ == "__main__":
    main()
