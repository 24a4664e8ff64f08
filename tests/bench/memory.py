"""How much memory an idle desk takes: `python -m tests.bench.memory`.

Runs `reviews up` with its two workers and its own Valkey, opens the inbox once, waits, and adds up the proportional share
(PSS) of every process: memory that several processes share is counted once.
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

from tests.house import ROOT
from tests.loopback import free_port

IDLE_SECONDS = 8
AIM = 175


def share(pid: int) -> float:
    """A process's proportional share of memory, in MB."""
    text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    found = re.search(r"^Pss:\s+(\d+) kB", text, re.MULTILINE)
    assert found
    return int(found[1]) / 1024


def main() -> None:
    folder, port = Path(tempfile.mkdtemp(prefix="rdm")), free_port()
    names = ("PATH", "HOME", "LANG")
    env = {name: os.environ[name] for name in names if name in os.environ} | {"PYTHONPATH": str(ROOT)}
    env |= {
        "FACEBOOK_APP_SECRET": "secret",
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
        everybody = [psutil.Process(desk.pid), *psutil.Process(desk.pid).children(recursive=True)]
        shares = {f"{process.name()} {process.pid}": share(process.pid) for process in everybody}
    finally:
        desk.send_signal(signal.SIGTERM)
        desk.wait(40)
        shutil.rmtree(folder, ignore_errors=True)
    for name, size in shares.items():
        print(f"{size:7.1f} MB  {name}")
    total = sum(shares.values())
    print(f"{total:7.1f} MB  in {len(shares)} processes (aim: under {AIM})")
    sys.exit(total >= AIM)


if __name__ == "__main__":
    main()
