"""No message of an exception is written down: not by us, not by a library, not by RQ in its log or in what it stores."""

from __future__ import annotations

import io
import json
import logging
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
import redis
from rq import Queue
from rq.job import Job
from rq.serializers import JSONSerializer

from bot.running import logs
from tests.house import ROOT
from workers.__main__ import Worker

SECRET = "what the patient wrote"
TASK = f"""
import asyncio
async def f(): raise ValueError({SECRET!r})
async def g():
    t = asyncio.create_task(f())
    await asyncio.sleep(0)
    del t
asyncio.run(g())
"""


def fail(words: str) -> None:
    raise ValueError(f"cannot read {words}")


@pytest.fixture
def logged() -> Iterator[io.StringIO]:
    """What the product writes into its log, at its most talkative."""
    said, root = io.StringIO(), logging.getLogger()
    handler = logging.StreamHandler(said)
    handler.setFormatter(logs.OneLine())
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield said
    root.removeHandler(handler)
    root.setLevel(level)


def test_a_failed_job_leaves_its_place_and_not_its_words(valkey_url: str, db: redis.Redis, logged: io.StringIO) -> None:
    raw = redis.Redis.from_url(valkey_url)
    queue = Queue("discreet", connection=raw, serializer=JSONSerializer)
    job = queue.enqueue("tests.test_discretion.fail", SECRET, failure_ttl=600)
    Worker([queue], connection=raw, serializer=JSONSerializer).work(burst=True, logging_level="DEBUG")
    kept = Job.fetch(job.id, connection=raw, serializer=JSONSerializer)
    result = kept.latest_result()
    assert kept.is_failed and result is not None
    assert "ValueError < test_discretion.py:" in str(result.exc_string) and SECRET not in str(result.exc_string)
    assert "ValueError" in logged.getvalue() and SECRET not in logged.getvalue()
    raw.close()


def test_a_librarys_own_line_is_not_repeated(logged: io.StringIO) -> None:
    logging.getLogger("asyncio").error(f"Task exception was never retrieved\nfuture: ValueError('{SECRET}')")
    logging.getLogger("anything.else").warning("failed: %s", SECRET, extra={"arguments": [SECRET]})
    lines = [json.loads(line) for line in logged.getvalue().splitlines()]
    assert [line["room"] for line in lines] == ["asyncio", "anything.else"]
    assert all("test_discretion.py" in line["what"] for line in lines)
    assert SECRET not in logged.getvalue()


@pytest.mark.parametrize(
    "script",
    [
        f"raise ValueError({SECRET!r})",
        f"import threading\ndef f(): raise ValueError({SECRET!r})\nt = threading.Thread(target=f); t.start(); t.join()",
        TASK,
    ],
    ids=["process", "thread", "task"],
)
def test_what_nobody_catches_is_written_without_its_words(script: str) -> None:
    code = f"from bot.running import logs\nlogs.configure()\n{script}"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert "ValueError" in done.stderr and SECRET not in done.stderr + done.stdout


def test_our_own_lines_keep_their_words_and_fields(logged: io.StringIO) -> None:
    logging.getLogger("replydesk.slack").warning("an answer was not taken", extra={"status": 404})
    line: dict[str, Any] = json.loads(logged.getvalue())
    assert (line["room"], line["what"], line["status"]) == ("slack", "an answer was not taken", 404)
