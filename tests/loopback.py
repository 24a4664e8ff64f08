"""Stand-ins on loopback: real HTTP to programs of our own that remember what they saw."""

from __future__ import annotations

import atexit
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from itertools import count

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.platforms._meta.standin.door import CutOff

__all__ = ["TOWN", "CutOff", "Town", "free_port", "serve"]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def serve(app: ASGIApp) -> Iterator[str]:
    """The address `app` answers at, on a free loopback port, for as long as the block lasts."""
    listener = socket.create_server(("127.0.0.1", 0))
    quiet = {"log_level": "critical", "access_log": False, "ws": "none"}
    config = uvicorn.Config(app, lifespan="off", timeout_graceful_shutdown=1, **quiet)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.005)
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(10)
        listener.close()


class Town:
    """All stand-ins behind one server, each under a first path segment of its own: starting a server takes a while.

    What each was really asked for is kept, as it stood on the wire: the method, the whole address, the names of headers.
    """

    def __init__(self) -> None:
        self.apps: dict[str, ASGIApp] = {}
        self.asked: dict[str, list[str]] = {}
        self.numbers = count(1)
        self.url = ""
        self.running = ExitStack()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        place = "/" + scope["path"].split("/")[1]
        query = scope["query_string"].decode("latin-1")
        path = scope.get("raw_path", b"").decode("latin-1") or scope["path"]
        self.asked[place].append(f"{scope['method']} {path}{'?' if query else ''}{query}")
        await self.apps[place](scope | {"root_path": place}, receive, send)

    def settle(self, app: ASGIApp) -> tuple[str, list[str]]:
        """The address of a newcomer, and the list of what it will have been asked for."""
        if not self.url:
            self.url = self.running.enter_context(serve(self))
            atexit.register(self.running.close)
        place = f"/w{next(self.numbers)}"
        self.apps[place], self.asked[place] = app, []
        return self.url + place, self.asked[place]


TOWN = Town()
