"""How much memory an idle desk takes: `python -m tests.bench.memory`.

Runs `reviews up` with its two workers and its own Valkey, opens the inbox once, waits, and adds up the proportional share
(PSS) of every process: memory that several processes share is counted once. Then sends it posts and adds up once more.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import httpx
import psutil

from bot.platforms._meta.standin import envelope
from tests.house import ROOT
from tests.loopback import free_port
from tests.platforms.facebook.world import APP_SECRET, World

IDLE_SECONDS = 8
POSTS = 60
AIM = 175
WORDS = (
    "The hygienist was kind and quick, thank you all.",
    "I waited for forty minutes and nobody said a word.",
    "Do you take new patients, and is there parking?",
    "La recepcionista fue muy amable. ¿A qué hora abren?",
    "Fantastic braces.",
)


def share(pid: int) -> float:
    """A process's proportional share of memory, in MB."""
    text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    found = re.search(r"^Pss:\s+(\d+) kB", text, re.MULTILINE)
    assert found
    return int(found[1]) / 1024


def deliver(port: int) -> None:
    """Posts as people write them, each signed as Facebook signs."""
    world = World(time.time)
    for number in range(POSTS):
        world.comment(f"{WORDS[number % len(WORDS)]} {number}", (f"88{number:014d}", "Robin Example"))
    for delivery in world.deliveries:
        body = envelope.pack(delivery)
        headers = envelope.sign(APP_SECRET, body)
        answer = httpx.post(f"http://127.0.0.1:{port}/webhooks/facebook", content=body, headers=headers)
        assert answer.status_code == 200
    world.client.close()


def add_up(desk: subprocess.Popen[bytes], when: str) -> float:
    """Say what each process takes; all of them together, in MB."""
    everybody = [psutil.Process(desk.pid), *psutil.Process(desk.pid).children(recursive=True)]
    shares = {f"{process.name()} {process.pid}": share(process.pid) for process in everybody}
    for name, size in shares.items():
        print(f"{size:7.1f} MB  {name}")
    total = sum(shares.values())
    print(f"{total:7.1f} MB  in {len(shares)} processes, {when} (aim: under {AIM})")
    return total


def main() -> None:
    folder, port = Path(tempfile.mkdtemp(prefix="rdm")), free_port()
    names = ("PATH", "HOME", "LANG")
    env = {name: os.environ[name] for name in names if name in os.environ} | {"PYTHONPATH": str(ROOT)}
    env |= {
        "FACEBOOK_APP_SECRET": APP_SECRET,
        "FORM_SECRETS": "whsec_c3RhbmQtaW4tZm9ybS1zZWNyZXQh",
        "LOG_LEVEL": "WARNING",
    }
    desk = subprocess.Popen(
        [sys.executable, "-m", "bot", "up", "--data", ".", "--port", str(port)], cwd=folder, env=env
    )
    try:
        end = time.monotonic() + 60
        while time.monotonic() < end:
            try:
                if httpx.get(f"http://127.0.0.1:{port}/healthz").status_code == 200:
                    break
            except httpx.HTTPError:
                pass
            time.sleep(0.1)
        assert httpx.get(f"http://127.0.0.1:{port}/", follow_redirects=True).status_code == 200
        time.sleep(IDLE_SECONDS)
        idle = add_up(desk, "idle")
        deliver(port)
        time.sleep(IDLE_SECONDS)
        add_up(desk, f"after {POSTS} posts")
    finally:
        desk.send_signal(signal.SIGTERM)
        desk.wait(40)
        shutil.rmtree(folder, ignore_errors=True)
    sys.exit(idle >= AIM)


if __name__ == "__main__":
    main()
