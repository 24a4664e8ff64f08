"""Several processes and a database as one program: started together, restarted when one dies, stopped clean.

The parent imports everything and then forks, so the children share its memory; it runs no thread and opens no
connection itself, and it alone hears Ctrl-C.
"""

from __future__ import annotations

import contextlib
import gc
import logging
import os
import signal
import socket
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from bot.running import database
from bot.running.database import HouseholdError, answers, private, store_url

log = logging.getLogger("replydesk.household")

STOP_SECONDS = 30.0
RESTART_SECONDS = 0.2
GIVE_UP = (8, 20.0)  # so many deaths of one process right after its start, within so many seconds
SOON_SECONDS = 1.5  # a process that lived longer has started well, so starting it again helps


def port_is_free(host: str, port: int) -> bool:
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True


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
        if answers(self.url):
            raise HouseholdError(
                f"A desk is running on {self.folder} already. Stop it first, or choose another folder with --data."
            )
        private(self.folder)
        self._start_store()

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
        self._running["valkey"], self._born["valkey"] = database.start(self.folder).pid, time.monotonic()

    def _restart_store(self) -> None:
        """Start the database again; on a full disk it would only end again, so room is waited for."""
        told = False
        while (sentence := database.no_room(self.folder)) and not self._stopping:
            if not told:
                log.error("the database waits for room on the disk", extra={"why": sentence})
                told = True
            time.sleep(RESTART_SECONDS)
        if self._stopping:
            del self._running["valkey"]
        else:
            self._start_store()

    def _start(self, name: str) -> None:
        sys.stdout.flush()
        sys.stderr.flush()
        pid = os.fork()
        if pid:
            self._running[name], self._born[name] = pid, time.monotonic()
            return
        try:
            os.setpgid(0, 0)  # Ctrl-C is for the parent, which stops us in the right order
            database.die_with_parent()
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
                self._restart_store()
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
