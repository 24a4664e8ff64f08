"""The built-in database: its folder is its owner's alone, a torn file is mended, a full disk is one sentence."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.running import database
from bot.store import connect
from tests.house import ROOT
from tests.test_household import start, wait_until


def run(*arguments: str, timeout: float = 60) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments], cwd=ROOT, capture_output=True, text=True, timeout=timeout
    )


def open_to_others(folder: Path) -> list[str]:
    return [str(p) for p in (folder, *folder.rglob("*")) if p.lstat().st_mode & 0o077 and not p.is_symlink()]


def test_nobody_else_may_read_the_folder_or_anything_in_it(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o755)  # as an earlier version made it
    (folder / "appendonlydir").mkdir(mode=0o755)
    (folder / "desk.env").write_text("REDIS_URL='x'")
    (folder / "desk.env").chmod(0o644)
    house = start(folder)
    try:
        wait_until(lambda: database.answers(database.store_url(folder)))
        db = connect(database.store_url(folder))
        db.set("kept", "yes")
        db.close()
        ours = [path for path in open_to_others(folder) if not path.endswith(("/steady", "/finished"))]
        assert ours == []
        assert (folder / "appendonlydir").is_dir() and any((folder / "appendonlydir").iterdir())
        assert stat.S_IMODE((folder / "valkey.sock").stat().st_mode) == 0o700
    finally:
        house.terminate()
        house.communicate()


def test_what_else_stands_in_the_folder_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    (tmp_path / "notes.txt").chmod(0o644)
    database.private(tmp_path)
    assert stat.S_IMODE((tmp_path / "notes.txt").stat().st_mode) == 0o644


@pytest.fixture
def long_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder whose name is too long for a socket, and a temporary folder of the test's own."""
    shared = tmp_path / "tmp"
    shared.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(shared))
    folder = tmp_path / ("x" * 120)
    folder.mkdir()
    return folder


def test_a_socket_folder_of_ours_is_taken_again(long_folder: Path) -> None:
    first = database.socket_path(long_folder)
    assert database.socket_path(long_folder) == first and open_to_others(first.parent) == []


@pytest.mark.parametrize("trick", ["open", "link", "file", "stranger"])
def test_a_socket_folder_that_somebody_else_could_have_made_is_refused(long_folder: Path, trick: str) -> None:
    place = database.socket_path(long_folder).parent
    place.rmdir()
    if trick == "link":
        elsewhere = place.parent / "elsewhere"
        elsewhere.mkdir(mode=0o700)
        place.symlink_to(elsewhere)
    elif trick == "file":
        place.write_text("")
    else:
        place.mkdir(mode=0o700)
        if trick == "open":
            place.chmod(0o777)
        elif os.geteuid() != 0:
            pytest.skip("only root can make a folder that belongs to somebody else")
        else:
            os.chown(place, 12345, 12345)
    with pytest.raises(database.HouseholdError, match="should be a folder of the desk's own user alone"):
        database.socket_path(long_folder)


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = run("up", "--data", str(tmp_path / "file" / "data"))
    assert done.returncode == 2 and "cannot be written to" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


# torn files


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a database in it that was stopped after a hundred answers."""
    child = database.start(database.private(tmp_path / "data"))
    db = connect(database.store_url(tmp_path / "data"))
    for number in range(100):
        db.set(f"case:{number}", "x" * 50)
    db.close()
    child.terminate()
    child.wait(20)
    return tmp_path / "data"


def tail(folder: Path) -> Path:
    return next((folder / "appendonlydir").glob("*.incr.aof"))


def kept(folder: Path) -> int:
    child = database.start(folder)
    db = connect(database.store_url(folder))
    count = int(db.dbsize())
    db.close()
    child.terminate()
    child.wait(20)
    return count


def test_a_command_torn_in_the_middle_costs_itself_alone(folder: Path) -> None:
    file = tail(folder)
    file.write_bytes(file.read_bytes()[:-20])
    assert kept(folder) == 99


def test_a_damaged_tail_is_named_and_repair_mends_it_and_keeps_a_copy(folder: Path) -> None:
    file = tail(folder)
    good = file.read_bytes()
    file.write_bytes(good[:-30] + b"\0" * 400)
    with pytest.raises(database.HouseholdError, match="reviews repair"):
        database.start(folder)
    done = run("repair", "--data", str(folder))
    assert done.returncode == 0 and "Mended: the last" in done.stdout, done.stderr
    [copy] = folder.glob("appendonlydir.damaged-*")
    assert (copy / file.name).read_bytes() == good[:-30] + b"\0" * 400
    assert open_to_others(folder) == []
    assert kept(folder) == 99
    assert run("repair", "--data", str(folder)).stdout == "Nothing is damaged.\n"


def test_repair_does_not_touch_a_desk_that_runs(folder: Path) -> None:
    child = database.start(folder)
    try:
        done = run("repair", "--data", str(folder))
        assert done.returncode == 2 and "Stop it first" in done.stderr
    finally:
        child.terminate()
        child.wait(20)


def test_damage_that_cannot_be_mended_is_said_and_nothing_is_lost(folder: Path) -> None:
    [manifest] = (folder / "appendonlydir").glob("*.manifest")
    manifest.write_text("nonsense\n")
    done = run("repair", "--data", str(folder))
    assert done.returncode == 2 and "cannot be mended here" in done.stderr
    assert manifest.read_text() == "nonsense\n"


# a full disk


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own with room for little more than the database needs."""
    place = tmp_path / "disk"
    place.mkdir()
    size = database.ROOM + 4 * 1024 * 1024
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place)], capture_output=True)
    if mounted.returncode:
        pytest.skip("a small disk cannot be mounted here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def fill(disk: Path) -> Path:
    """Fill the disk to its last byte."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 4096)
        except OSError:
            pass
    return filler


def test_a_full_disk_is_one_sentence(small_disk: Path) -> None:
    fill(small_disk)
    done = run("up", "--data", str(small_disk / "data"), "--port", "18999")
    assert done.returncode == 2 and "is full" in done.stderr, done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_a_disk_that_fills_up_is_waited_for_and_nothing_answered_is_lost(small_disk: Path) -> None:
    folder = small_disk / "data"
    house = start(folder)
    try:
        url = database.store_url(folder)
        wait_until((folder / "steady").exists)  # the whole house runs; a disk that fills before that is a start refused
        db = connect(url, timeout=1)
        db.set("kept", "yes")
        filler = fill(small_disk)
        with pytest.raises(Exception):  # noqa: B017  # whichever error: it must not be answered
            for number in range(10_000):
                db.set(f"more:{number}", "x" * 5000)
        wait_until(lambda: not database.answers(url))
        time.sleep(0.5)
        filler.unlink()
        wait_until(lambda: database.answers(url), 30)
        assert db.get("kept") == "yes"
        db.close()
        house.terminate()
        _, err = house.communicate(timeout=30)
        assert err.count("waits for room on the disk") == 1 and "is full" in err
    finally:
        house.kill()
        house.communicate()
