"""A wire between the desk and its Valkey that knows who talks about which case, and kills at a chosen word.

Each process of the desk is recognised by its process id, a case by its id and by that of its post. A word is one piece that
is sent in either direction; the commands of a transaction are one piece, so nothing falls between them.
"""

from __future__ import annotations

import re
import socket
import struct
import subprocess
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from tests.conftest import start_valkey
from tests.faults.house import kill

WORKER = re.compile(rb"desk:beats\r\n\$\d+\r\nworker\.(\d+)\r\n")
CLOCK = re.compile(rb"desk:beats\r\n\$5\r\nclock\r\n")


@dataclass
class Plan:
    """Who dies at which word about a case: `victim` is "caller" or "valkey", `moment` before or after it is passed on."""

    role: str
    word: int
    moment: str
    victim: str = "caller"
    heard: int = 0
    done: bool = False
    said: list[str] = field(default_factory=list)


class Wire:
    """Listens at `url`; behind it a Valkey of its own that survives kill -9 with everything it ever answered."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.plans: dict[tuple[bytes, bytes], Plan] = {}
        self.roles: dict[int, str] = {}
        self.lock = threading.RLock()
        self.valkey: subprocess.Popen[bytes]
        self._start()
        self.url, self.open = f"unix://{folder / 'wire.sock'}", True
        self.door = socket.socket(socket.AF_UNIX)
        self.door.bind(str(folder / "wire.sock"))
        self.door.listen(100)
        threading.Thread(target=self._accept, daemon=True).start()

    def _start(self) -> None:
        # the options of bot.running.household
        self.valkey, self.real_url = start_valkey(self.folder, "--appendonly", "yes", "--appendfsync", "always")

    def close(self) -> None:
        self.open = False
        self.door.close()
        with self.lock:
            self.valkey.kill()
            self.valkey.wait(10)

    def plan(self, case_id: str, post: str, plan: Plan) -> Plan:
        with self.lock:
            self.plans[case_id.encode(), post.encode()] = plan
        return plan

    def _accept(self) -> None:
        while self.open:
            try:
                client, _ = self.door.accept()
                pid = struct.unpack("3i", client.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12))[0]
                server = socket.socket(socket.AF_UNIX)
                try:
                    server.connect(str(self.folder / "v.sock"))
                except OSError:
                    client.close()  # Valkey is away
                    server.close()
                    continue
            except OSError:
                return
            for source, sink, asks in ((client, server, True), (server, client, False)):
                threading.Thread(target=self._carry, args=(source, sink, pid, asks), daemon=True).start()

    def _carry(self, source: socket.socket, sink: socket.socket, pid: int, asks: bool) -> None:
        try:
            while piece := source.recv(1 << 20):
                after = self._judge(piece, pid, asks)
                if after is None:
                    break
                sink.sendall(piece)
                after()
        except OSError:
            pass
        for end in (source, sink):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
        source.close()

    def _judge(self, piece: bytes, pid: int, asks: bool) -> Callable[[], None] | None:
        """What to do once the piece is passed on; None when it must not be."""
        with self.lock:
            if asks:
                if WORKER.search(piece):
                    self.roles[pid] = "worker"
                elif CLOCK.search(piece):
                    self.roles[pid] = "clock"
            role = self.roles.get(pid, "web")
            for names, plan in list(self.plans.items()):
                if plan.done or plan.role != role or not any(name in piece for name in names):
                    continue
                plan.heard += 1
                plan.said.append(f"{'>' if asks else '<'} {piece[:60]!r}")
                if plan.heard == plan.word:
                    plan.done = True
                    strike = (lambda: kill(pid)) if plan.victim == "caller" else self._strike
                    if plan.moment == "after":
                        return strike
                    strike()
                    return None
        return lambda: None

    def _strike(self) -> None:
        """kill -9 for Valkey, which comes back by itself as under any supervisor."""
        with self.lock:
            self.valkey.kill()
            self.valkey.wait(10)
            self._start()
