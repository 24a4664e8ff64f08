"""What 1,000 clinics on one desk cost: `python -m tests.bench.walls`.

Runs `reviews up` with one clinic and then with 1,000 (a page, a channel, a manager and facts each), and prints for both:
seconds until it answers, memory of all processes (PSS) when idle, and how long a manager of one clinic waits for pages.
"""

from __future__ import annotations

import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import httpx
import psutil

from bot.chats.inbox import client
from bot.jobs import Waker
from bot.running.database import store_url
from bot.store import Store, connect
from tests.bench.memory import IDLE_SECONDS, share
from tests.house import ROOT
from tests.loopback import free_port

MANY, TURNS = 1000, 15
PAGES = ("/inbox", "/inbox/ask?q=open", "/inbox/ask?q=stats", "/inbox/ask?q=health", "/inbox/notices")
TIMES_MEMORY, TIMES_START, TIMES_PAGE = 1.5, 3.0, 3.0  # the aims: so many times what one clinic costs


class Cost(NamedTuple):
    """Seconds, MB, and seconds for each page."""

    start: float
    memory: float
    pages: dict[str, float]


def settings(number: int) -> str:
    """reviews.toml with so many clinics."""
    lines = []
    for n in range(number):
        lines.append(
            f'[[people]]\nid = "boss{n}"\nname = "Boss {n}"\nrole = "manager"\nlocations = ["clinic{n}"]\n'
            f'[[locations]]\nid = "clinic{n}"\nname = "Clinic {n}"\naccounts.facebook = ["page{n}"]\n'
            f'channels.inbox = "clinic{n}"\nfacts.phones = ["(217) 555-{n:04d}"]\nfacts.emails = ["hello@clinic{n}.example"]\n'
        )
    return "\n".join(lines)


@contextmanager
def up(folder: Path, port: int) -> Iterator[tuple[subprocess.Popen[bytes], float]]:
    """`reviews up` in a folder, and how many seconds it took to answer."""
    env = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    env |= {"PYTHONPATH": str(ROOT), "FACEBOOK_APP_SECRET": "secret", "LOG_LEVEL": "WARNING"}
    words = [sys.executable, "-m", "bot", "up", "--data", ".", "--port", str(port)]
    began = time.perf_counter()
    desk = subprocess.Popen(words, cwd=folder, env=env)
    try:
        while True:
            assert desk.poll() is None and time.perf_counter() - began < 120
            try:
                if httpx.get(f"http://127.0.0.1:{port}/healthz").status_code == 200:
                    break
            except httpx.HTTPError:
                pass
            time.sleep(0.02)
        yield desk, time.perf_counter() - began
    finally:
        desk.send_signal(signal.SIGTERM)
        desk.wait(40)


def measure(number: int) -> Cost:
    """What so many clinics cost."""
    folder, port = Path(tempfile.mkdtemp(prefix="rdw")), free_port()
    (folder / "reviews.toml").write_text(settings(number))
    try:
        with up(folder, port) as (desk, start):
            db = connect(store_url(folder))
            store = Store(db, Waker(db))
            store.save_account("boss0", {"display": "Boss", "role": "manager", "locations": "clinic0", "password": "x"})
            took: dict[str, list[float]] = {page: [] for page in PAGES}
            with httpx.Client(cookies={"replydesk": client.sign_in(store, "boss0")}, timeout=60) as browser:
                for page in PAGES * TURNS:
                    began = time.perf_counter()
                    assert browser.get(f"http://127.0.0.1:{port}{page}").status_code == 200
                    took[page].append(time.perf_counter() - began)
            db.close()
            time.sleep(IDLE_SECONDS)
            everybody = [psutil.Process(desk.pid), *psutil.Process(desk.pid).children(recursive=True)]
            memory = sum(share(process.pid) for process in everybody)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return Cost(start, memory, {page: statistics.median(times) for page, times in took.items()})


def main() -> None:
    one, many = measure(1), measure(MANY)
    rows = [("start-up, s", one.start, many.start, TIMES_START), ("memory, MB", one.memory, many.memory, TIMES_MEMORY)]
    rows += [(f"{page}, ms", one.pages[page] * 1000, many.pages[page] * 1000, TIMES_PAGE) for page in PAGES]
    print(f"{'':24} {'1 clinic':>10} {MANY:>10} {'times':>7} {'aim':>5}")
    for name, first, second, aim in rows:
        print(f"{name:24} {first:10.1f} {second:10.1f} {second / first:7.2f} {aim:5.1f}")
    sys.exit(any(second / first > aim for _, first, second, aim in rows))


if __name__ == "__main__":
    main()
