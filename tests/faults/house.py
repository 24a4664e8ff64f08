"""A whole desk as real processes, whose members a test may kill: `reviews up`, its Valkey, and vendors that remember.

The vendors live in the test process, so they know at every moment what the public and the staff have seen.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import psutil
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.core.model import Case, Status
from bot.jobs import Waker
from bot.platforms._meta.standin import envelope
from bot.running.database import store_url
from bot.store import Store, connect
from tests.chats.slack.driver import SlackDriver
from tests.chats.slack.world import SlackWorld
from tests.house import ROOT
from tests.loopback import free_port, serve
from tests.platforms.facebook.world import APP_SECRET, PAGE, PAGE_TOKEN, World
from tests.waiting import until

SIGNING = "stand-in-signing-secret"
REVIEWS = """
hold_seconds = 0.5
[[people]]
id = "maria"
name = "Maria"
slack = "U1"
[[people]]
id = "boss"
name = "Boss"
slack = "U9"
manager = true
[[locations]]
id = "main"
name = "Harbour Smiles Dental"
managers = ["boss"]
channels = { slack = "C1" }
"""


def kill(pid: int) -> None:
    """kill -9, and wait until it is really gone (its parent may not have noticed yet)."""
    try:
        os.kill(pid, signal.SIGKILL)
        until(lambda: psutil.Process(pid).status() == psutil.STATUS_ZOMBIE, 10, 0.001, f"process {pid} does not die")
    except (ProcessLookupError, psutil.NoSuchProcess):
        pass


def caller(port: int) -> int:
    """Which process has this local port."""
    return next((c.pid for c in psutil.net_connections("tcp4") if c.laddr and c.laddr.port == port and c.pid), 0)


class Trap:
    """Kills the one who calls a vendor, once for each name, right before or right after the vendor does it."""

    def __init__(self) -> None:
        self.set: dict[str, str] = {}  # what is asked for -> "before" or "after"
        self.sprung: list[str] = []
        self.lock = threading.Lock()

    def springs(self, name: str, moment: str, port: int) -> bool:
        with self.lock:
            if self.set.get(name) != moment:
                return False
            del self.set[name]
        kill(caller(port))
        self.sprung.append(name)
        return True


class TrappedGraph:
    """The stand-in Graph API behind a trap for replies, named by the post."""

    def __init__(self, app: ASGIApp, trap: Trap) -> None:
        self.app, self.trap = app, trap

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        port = (scope.get("client") or ("", 0))[1]
        name = f"{scope['method']} {scope['path'].split('/')[2]}" if scope["path"].endswith("/comments") else ""
        if name and self.trap.springs(name, "before", port):
            return
        said: list[Message] = []

        async def keep(message: Message) -> None:
            said.append(message)

        await self.app(scope, receive, keep)
        if name and self.trap.springs(name, "after", port):
            return
        for message in said:
            await send(message)


class TrappedSlack(SlackWorld):
    """The stand-in Slack behind a trap for messages, named by their key, and for updates, named by "update" and case."""

    def __init__(self, trap: Trap) -> None:
        super().__init__()
        self.trap, here = trap, threading.local()
        self.here, finish = here, self._server.finish_request

        def finish_request(request: Any, address: Any) -> None:
            here.port = address[1]
            finish(request, address)

        self._server.finish_request = finish_request  # type: ignore[method-assign]
        self._server.handle_error = lambda *_: None  # type: ignore[method-assign]  # the caller is dead, as it should be
        self.at: dict[str, float] = {}  # when each key was first said

    def answer(self, method: str, fields: dict[str, Any], token: str) -> Any:
        name = key_of(fields)
        if method == "chat.postMessage" and self.trap.springs(name, "before", self.here.port):
            return 200, {}, None
        answer = super().answer(method, fields, token)
        if method == "chat.postMessage":
            self.at.setdefault(name, time.time())
            if self.trap.springs(name, "after", self.here.port):
                return 200, {}, None
        return answer


def key_of(fields: dict[str, Any]) -> str:
    metadata = fields.get("metadata") or {}
    metadata = json.loads(metadata) if isinstance(metadata, str) else metadata
    return str((metadata.get("event_payload") or {}).get("key", ""))


class RealHouse:
    """`reviews up` on a folder of its own. `redis_url` names a database that is not the house's own."""

    def __init__(
        self,
        redis_url: str = "",
        workers: int = 1,
        real_store: str = "",
        hold: float = 0.5,
        folder: Path | None = None,
        around: Callable[[ASGIApp, World], ASGIApp] = lambda app, world: app,
    ) -> None:
        """`around` is put before the stand-in Graph API."""
        self.folder = folder or Path(tempfile.mkdtemp(prefix="rdf"))
        self.folder.mkdir(exist_ok=True)
        self.trap = Trap()
        self.slack = TrappedSlack(self.trap)
        self.world = World(time.time)
        self.served = serve(TrappedGraph(around(self.world.app(), self.world), self.trap))
        self.world.url = self.served.__enter__()
        self.port, self.lock = free_port(), threading.Lock()
        self.url = f"http://127.0.0.1:{self.port}"
        (self.folder / "reviews.toml").write_text(REVIEWS.replace("hold_seconds = 0.5", f"hold_seconds = {hold}"))
        names = ("PATH", "HOME", "LANG", "COVERAGE_PROCESS_START")
        self.env = {name: os.environ[name] for name in names if name in os.environ} | {
            "PYTHONPATH": str(ROOT),
            "REDIS_URL": redis_url,
            "PUBLIC_URL": self.url,
            "FACEBOOK_APP_SECRET": APP_SECRET,
            "FACEBOOK_PAGE_TOKENS": f"{PAGE}={PAGE_TOKEN}",
            "FACEBOOK_GRAPH_URL": self.world.graph_url,
            "SLACK_BOT_TOKEN": self.slack.token,
            "SLACK_SIGNING_SECRET": SIGNING,
            "SLACK_API_URL": self.slack.api_url,
            "LOG_LEVEL": "WARNING",
        }
        self.log = (self.folder / "log").open("wb")
        self.process = self.start("up", "--data", ".", "--port", str(self.port), "--workers", str(workers))
        self.url_of_store = real_store or redis_url or store_url(self.folder)
        self.db = connect(self.url_of_store)
        self.store = Store(self.db, Waker(self.db))
        self.until(self.healthy, 60)

    def start(self, *words: str) -> subprocess.Popen[bytes]:
        """Another command of the same desk."""
        command = [sys.executable, "-m", "bot", *words]
        return subprocess.Popen(command, cwd=self.folder, env=self.env, stdout=self.log, stderr=self.log)

    def healthy(self) -> bool:
        assert self.process.poll() is None, (self.folder / "log").read_text()
        try:
            return httpx.get(f"{self.url}/healthz", timeout=2).status_code == 200
        except httpx.HTTPError:
            return False

    def close(self) -> str:
        """Stop clean; what the log said."""
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(40)
        self.slack.close()
        self.served.__exit__(None, None, None)
        self.world.client.close()
        self.db.close()
        self.log.close()
        return (self.folder / "log").read_text()

    def until(self, found: Callable[[], Any], seconds: float = 60) -> Any:
        """What `found` gives as soon as it is true; a database that is away is waited for."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                if answer := found():
                    return answer
            except (OSError, httpx.HTTPError) as away:
                last: object = away
            except Exception as away:
                if "redis" not in type(away).__module__:
                    raise
                last = away
            else:
                last = "not yet"
            time.sleep(0.05)
        raise AssertionError(f"this never happened: {found.__name__} ({last})")

    # who is who

    def members(self) -> dict[str, int]:
        """Name -> process id of what runs now, told apart by what they do: listen, beat, keep the data, tick."""
        alive = {c.pid: c for c in psutil.Process(self.process.pid).children() if c.status() != psutil.STATUS_ZOMBIE}
        found = {}
        for pid, child in alive.items():
            if "valkey" in child.name():
                found["valkey"] = pid
            elif any(line.status == "LISTEN" for line in child.net_connections("tcp")):
                found["web"] = pid
        beating = [int(name.split(".")[1]) for name in self.store.beats() if name.startswith("worker.")]
        workers = [pid for pid in alive if pid in beating]
        found |= {"worker": workers[0]} if workers else {}
        others = set(alive) - set(found.values()) - set(workers)
        return found | ({"clock": others.pop()} if len(others) == 1 else {})

    def member(self, name: str) -> int:
        return int(self.until(lambda: self.members().get(name)))

    # what the public and the staff do

    def write(self, minutes_ago: float, text: str = "I waited for an hour and nobody said a word.") -> str:
        """A comment that was written some minutes ago and reaches us only now; its id. Not yet delivered."""
        with self.lock:
            graph, now = self.world.graph, time.time()
            graph.clock = lambda: now - minutes_ago * 60
            node = self.world.comment(text, (f"77{len(graph.nodes)}", "Robin Example"))
            graph.clock = time.time
        return node

    def deliver(self, post: str) -> None:
        """As Facebook does it: again and again until the answer is 200."""
        body = next(envelope.pack(d) for d in list(self.world.deliveries) if f'"{post}"' in json.dumps(d))
        headers = envelope.sign(APP_SECRET, body)
        self.until(
            lambda: httpx.post(f"{self.url}/webhooks/facebook", content=body, headers=headers, timeout=8).is_success
        )

    def case(self, post: str) -> Case:
        def its_case() -> Case | None:
            case_id = self.store.case_of("facebook", post)
            return self.store.find(case_id) if case_id else None

        found: Case = self.until(its_case)
        return found

    def approve(self, post: str) -> None:
        """Press Approve on the Slack card until the desk has it, as a person does who sees nothing happen."""
        case = self.case(post)
        maria = SlackDriver(self.url, SIGNING, self.slack, "U1", "Maria")

        def pressed() -> bool:
            if self.case(post).status is not Status.WAITING:
                return True
            with suppress(LookupError):  # the card shows already that somebody was faster
                maria.press(maria.message(case.id), "approve")
            time.sleep(0.3)
            return False

        self.until(pressed)

    def end_doubt(self, post: str) -> None:
        """A person looks on the platform, says truly what they see there, and approves again where nothing is."""
        case = self.case(post)
        if case.doubt is None or case.doubt.told or not case.doubt.looks:
            return  # the desk has not looked yet; perhaps it finds it by itself
        maria = SlackDriver(self.url, SIGNING, self.slack, "U1", "Maria")
        with suppress(LookupError):
            maria.press(maria.message(case.id), "is_there" if self.replies(post) else "not_there")

    def answered(self, post: str) -> bool:
        """Whether it is; until then people do what the card asks of them."""
        case = self.case(post)
        self.end_doubt(post)
        if case.status in (Status.FAILED, Status.WAITING) and case.doubt is None:
            maria = SlackDriver(self.url, SIGNING, self.slack, "U1", "Maria")
            with suppress(LookupError):
                maria.press(maria.message(case.id), "approve")
        time.sleep(0.3)
        return case.status is Status.ANSWERED

    # what they have seen

    def replies(self, post: str) -> list[str]:
        return [node.text for node in self.world.graph.children(post) if node.author_id == PAGE]

    def keys(self, case_id: str) -> Counter[str]:
        """How often each message about a case stands in Slack, by the rest of its key."""
        names = [key_of(message) for message in self.slack.all_messages()]
        return Counter(name.partition(".")[2] for name in names if name.startswith(f"{case_id}."))

    def notices(self, case_id: str) -> Counter[str]:
        """The same for the inbox."""
        return Counter((n["kind"], n["text"]) for n in self.store.notices(500) if n["case_id"] == case_id)
