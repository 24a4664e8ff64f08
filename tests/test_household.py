"""Several processes as one program: restarted when one dies, given up when it keeps dying, stopped clean."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.running import database
from tests.house import ROOT

# A house of its own in a process of its own, since it forks: members note their pids in the folder.
SCRIPT = """
import os, sys, time, signal
from pathlib import Path
from bot.running import household, logs
logs.configure()
folder = Path(sys.argv[1])
def steady():
    (folder / "steady").write_text(str(os.getpid()))
    signal.signal(signal.SIGTERM, lambda *_: ((folder / "finished").write_text("yes"), os._exit(0)))
    while True:
        time.sleep(0.05)
def broken():
    raise RuntimeError("a secret in a message")
house = household.Household(folder, {"steady": steady} | ({"broken": broken} if len(sys.argv) > 2 else {}))
try:
    house.open()
    print("open", flush=True)
    house.run()
except household.HouseholdError as wrong:
    print(wrong)
    sys.exit(2)
"""


def wait_until(true: Callable[[], object], seconds: float = 15) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it never happened"
        time.sleep(0.02)


def start(folder: Path, *more: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", SCRIPT, str(folder), *more],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def test_a_killed_process_is_started_again_and_ctrl_c_lets_everybody_finish(tmp_path: Path) -> None:
    house = start(tmp_path)
    try:
        pid = tmp_path / "steady"
        wait_until(lambda: pid.exists() and pid.read_text())  # the file is there a moment before its words
        first = pid.read_text()
        os.kill(int(first), signal.SIGKILL)
        wait_until(lambda: pid.read_text() not in ("", first))
        house.send_signal(signal.SIGINT)
        _, err = house.communicate(timeout=20)
        assert house.returncode == 0, err
        assert (tmp_path / "finished").exists()
        assert not database.answers(database.store_url(tmp_path))
    finally:
        house.kill()
        house.communicate()


def test_a_killed_database_comes_back_with_its_data(tmp_path: Path) -> None:
    from bot.store import connect

    house = start(tmp_path)
    try:
        wait_until((tmp_path / "steady").exists)
        db = connect(database.store_url(tmp_path))
        db.set("kept", "yes")
        pid = int(db.info("server")["process_id"])
        os.kill(pid, signal.SIGKILL)
        wait_until(lambda: database.answers(database.store_url(tmp_path)))
        assert db.get("kept") == "yes"
        db.close()
        house.send_signal(signal.SIGTERM)
        assert house.wait(20) == 0
    finally:
        house.kill()
        house.communicate()


def test_a_process_that_keeps_dying_ends_the_house_with_a_sentence_and_no_message_in_the_log(tmp_path: Path) -> None:
    house = start(tmp_path, "broken")
    out, err = house.communicate(timeout=40)
    assert house.returncode == 2 and "broken process keeps ending" in out
    assert "RuntimeError" in err and "secret" not in err


def test_a_folder_in_use_is_refused(tmp_path: Path) -> None:
    house = start(tmp_path)
    try:
        wait_until(lambda: database.answers(database.store_url(tmp_path)))
        second = start(tmp_path)
        out, _ = second.communicate(timeout=20)
        assert second.returncode == 2 and "running on" in out
    finally:
        house.terminate()
        house.communicate()


def test_a_folder_with_a_very_long_name_still_gets_a_socket(tmp_path: Path) -> None:
    long = tmp_path / ("x" * 120)
    long.mkdir()
    path = database.socket_path(long)
    assert len(str(path)) <= database.SOCKET_PATH_LIMIT
    path.parent.rmdir()


@pytest.mark.parametrize("name", ["web", "worker", "clock"])
def test_a_process_without_a_database_address_ends_with_a_sentence(name: str, tmp_path: Path) -> None:
    env = {k: v for k, v in os.environ.items() if k != "REDIS_URL"}
    done = subprocess.run(
        [sys.executable, "-m", "bot", name], cwd=tmp_path, env=env | {"PYTHONPATH": str(ROOT)},
        capture_output=True, text=True, timeout=30,
    )  # fmt: skip
    assert done.returncode == 2 and "REDIS_URL is not set" in done.stderr and "Traceback" not in done.stderr
