"""A Valkey and a server of their own for a benchmark, both real processes."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import httpx

from tests.conftest import start_valkey
from tests.house import ROOT
from tests.loopback import free_port
from tests.platforms.facebook.world import APP_SECRET, PAGE, PAGE_TOKEN

HOUSEHOLD = ("--appendonly", "yes", "--appendfsync", "always")  # as `reviews up` starts its database


@contextmanager
def valkey(*options: str) -> Iterator[str]:
    """The address of an empty Valkey; with the household's options it writes to disk before it answers."""
    folder = Path(tempfile.mkdtemp(prefix="rdb"))
    process, url = start_valkey(folder, *options)
    try:
        yield url
    finally:
        process.kill()
        process.wait(10)
        shutil.rmtree(folder, ignore_errors=True)


def surroundings(url: str, port: int = 8000, **more: str) -> dict[str, str]:
    """The environment of a process of the desk."""
    return (
        {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
        | {
            "PYTHONPATH": str(ROOT),
            "REDIS_URL": url,
            "PORT": str(port),
            "REVIEWS_TOML": "none.toml",
            "FACEBOOK_APP_SECRET": APP_SECRET,
            "FACEBOOK_PAGE_TOKENS": f"{PAGE}={PAGE_TOKEN}",
            "LOG_LEVEL": "WARNING",
            "STORE_CHECK": "off",
        }
        | more
    )


@contextmanager
def started(words: Sequence[str], env: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """A Python program, until the block ends."""
    process = subprocess.Popen([sys.executable, *words], env=env, cwd=tempfile.gettempdir())
    try:
        yield process
    finally:
        process.terminate()
        process.wait(20)


@contextmanager
def served(words: Sequence[str], url: str, port: int) -> Iterator[subprocess.Popen[bytes]]:
    """A Python program that serves HTTP on `port`, once it answers."""
    with started(words, surroundings(url, port)) as process:
        while True:
            assert process.poll() is None
            try:
                httpx.get(f"http://127.0.0.1:{port}/webhooks/facebook")
                break
            except httpx.HTTPError:
                time.sleep(0.05)
        yield process


async def send_all(port: int, requests: list[bytes], lines: int = 16) -> tuple[float, list[int]]:
    """Send raw requests over `lines` kept connections; the seconds it took, and the statuses."""
    waiting, statuses = list(reversed(requests)), []

    async def line() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        while waiting:
            writer.write(waiting.pop())
            head = await reader.readuntil(b"\r\n\r\n")
            length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
            await reader.readexactly(length)
            statuses.append(int(head[9:12]))
        writer.close()

    start = time.perf_counter()
    await asyncio.gather(*(line() for _ in range(lines)))
    return time.perf_counter() - start, statuses


def port() -> int:
    return free_port()
