"""Live updates: one subscription to the store's changes for the whole process, fanned out to every open browser."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from bot.chats.inbox.gate import HEADERS, Gate, person_of
from bot.core.model import Person
from bot.core.ports.front import Front

log = logging.getLogger("replydesk.inbox")

Changes = Callable[[], AsyncIterator[str]]
"""Starts listening: "<case id> <version>" for a changed case, "notice" for a new notice, "again" after a gap."""

BACKLOG = 100  # lines kept for a browser that reads slowly; more become one "again"
HEARTBEAT = 15.0  # seconds between two looks whether the browser is still there and still signed in
STREAM_SECONDS = 600.0  # after which a browser has to call again
PAUSE = 1.0  # seconds before listening again after the store went away


class Feed:
    """Hands every change to every open browser. The subscription lives only while somebody looks."""

    def __init__(self, changes: Changes) -> None:
        self._changes = changes
        self._readers: set[asyncio.Queue[str]] = set()
        self._pump: asyncio.Task[None] | None = None

    async def read(self, every: float) -> AsyncGenerator[str, None]:
        """Changes as they happen; "" when nothing happened for `every` seconds, so that the caller can look around."""
        queue: asyncio.Queue[str] = asyncio.Queue(BACKLOG)
        self._readers.add(queue)
        if self._pump is None or self._pump.done():
            self._pump = asyncio.create_task(self._run(), name="inbox-feed")
        try:
            while True:
                try:
                    yield await asyncio.wait_for(queue.get(), every)
                except TimeoutError:
                    yield ""
        finally:
            self._readers.discard(queue)
            if not self._readers and self._pump:
                self._pump.cancel()
                self._pump = None

    async def _run(self) -> None:
        while True:
            try:
                async for line in self._changes():
                    self._hand_out(line)
            except Exception as wrong:  # whatever the store raises: the page must find its feet by itself
                log.warning("live updates are interrupted (%s); trying again", type(wrong).__name__)
            await asyncio.sleep(PAUSE)
            self._hand_out("again")

    def _hand_out(self, line: str) -> None:
        for queue in self._readers:
            if queue.full():
                while not queue.empty():
                    queue.get_nowait()
                line_for_this_one = "again"
            else:
                line_for_this_one = line
            queue.put_nowait(line_for_this_one)


def stream_route(feed: Feed, gate: Gate, desk: Front) -> BaseRoute:
    """Server-Sent Events: "case" with an id and a version, "notice", or "again" when a page must look at everything.

    Nobody hears of the cases of a clinic that is not theirs.
    """

    def look(request: Request) -> Person | None:
        signed_in = gate.who(request)
        return person_of(desk, signed_in) if signed_in else None

    async def events(request: Request) -> Response:
        first = await run_in_threadpool(look, request)
        if first is None:
            return Response(status_code=204)  # tells an EventSource to stop asking

        async def lines() -> AsyncGenerator[str, None]:
            yield "retry: 3000\n\n"
            began, looked, person = time.monotonic(), time.monotonic(), first
            async with aclosing(feed.read(HEARTBEAT)) as changes:
                async for change in changes:
                    now = time.monotonic()
                    if now - looked >= HEARTBEAT:  # by clock, for on a busy day there is no quiet moment to look
                        looked = now
                        again = await run_in_threadpool(look, request)
                        if now - began > STREAM_SECONDS or again is None:
                            return
                        person = again
                    if change:
                        kind = change if change in ("notice", "again") else "case"
                        if kind == "case" and not await run_in_threadpool(desk.sees, change.partition(" ")[0], person):
                            continue
                        yield f"event: {kind}\ndata: {json.dumps(change)}\n\n"
                    else:
                        yield ": still here\n\n"

        headers = {**HEADERS, "X-Accel-Buffering": "no"}  # or a proxy in front would keep the lines back
        return StreamingResponse(lines(), media_type="text/event-stream", headers=headers)

    return Route("/inbox/events", events, methods=["GET"])
