"""HTTP: webhooks, the chats' own routes, health and metrics. A handler verifies, writes down or makes one call, and answers."""

from __future__ import annotations

import hmac
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import cast

from redis.exceptions import RedisError
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from bot.core.ports import (
    PATH_WORD,
    AsksToVerify,
    Challenges,
    Forbidden,
    GradesTrust,
    HasRoutes,
    NamesAccount,
    Platform,
)
from bot.desk import Desk
from bot.http import NotTaken, read_body, sorry
from bot.metrics import render
from bot.running.addresses import Proxies
from bot.store.arrivals import Appender, Full

log = logging.getLogger("replydesk.web")

BODY_LIMIT = (
    8 * 1024 * 1024
)  # bytes; Meta sends up to 1000 updates in one delivery, and escapes every letter that is not ASCII
LATER = {"Retry-After": "5"}  # seconds
NUMBERS = "The numbers are read from this machine, or with METRICS_TOKEN."


@dataclass(frozen=True, slots=True)
class Watchers:
    """Who may read the numbers: this machine itself, and whoever has the token."""

    proxies: Proxies
    token: str = ""

    def may_read(self, request: Request) -> bool:
        given = request.headers.get("authorization", "").encode("utf-8", "backslashreplace")
        if self.token and hmac.compare_digest(given, f"Bearer {self.token}".encode()):
            return True
        return self.proxies.is_local(request.client.host if request.client else "", request.headers.items())


ALONE = Watchers(Proxies())


def routes(desk: Desk, arrivals: Appender, watchers: Watchers) -> list[BaseRoute]:
    """The routes that belong to no chat. `arrivals` is where genuine deliveries are written down."""

    async def webhook(request: Request) -> Response:
        platform = desk.platforms.get(request.path_params["platform"])
        if platform is None:
            return PlainTextResponse("There is no such platform here.", 404)
        if request.method == "GET":
            return _challenge(platform, request)
        try:
            body = await read_body(request, BODY_LIMIT)
        except NotTaken as no:
            return no.answer()
        return await take(platform, request, body)

    async def take(platform: Platform, request: Request, body: bytes) -> Response:
        """Verify and append; a worker reads it. What is genuine is safe before it is answered, and is never refused."""
        headers = dict(request.headers.items()) | _word(request)
        try:
            if isinstance(platform, AsksToVerify) and platform.asks_to_verify:
                await run_in_threadpool(platform.verify, headers, body)
            else:
                platform.verify(headers, body)
            trusted = not isinstance(platform, GradesTrust) or platform.trust(headers, body)
            account = platform.account_of(headers) if isinstance(platform, NamesAccount) else ""
            await arrivals.append(platform.name, trusted, desk.clock(), body, account)
        except Forbidden:
            return PlainTextResponse("The signature is wrong.", 401)
        except Full:
            log.warning("too many deliveries wait to be read", extra={"platform": platform.name})
            return PlainTextResponse("Too much waits here already. Please send this again in a while.", 503, LATER)
        except RedisError:
            log.warning("a delivery could not be recorded", extra={"platform": platform.name})
            return PlainTextResponse("Please send this again in a moment.", 503, LATER)
        return PlainTextResponse("ok")

    async def healthz(request: Request) -> Response:
        try:
            parts, backlog = await run_in_threadpool(lambda: (desk.processes(), desk.vitals.backlog()))
        except RedisError:
            return JSONResponse({"ok": False, "store": "failing"}, 503)
        report = {"store": "ok"} | {part.name: part.state for part in parts}
        fine = all(state == "ok" for state in report.values())
        waits = {
            "ready": backlog.ready,
            "oldest_ready_seconds": round(backlog.oldest_ready, 1),
            "oldest_due_seconds": round(backlog.oldest_due, 1),
        }
        return JSONResponse({"ok": fine} | report | waits, 200 if fine else 503)

    async def metrics(request: Request) -> Response:
        if not watchers.may_read(request):
            return PlainTextResponse(NUMBERS, 401, {"WWW-Authenticate": "Bearer"})
        try:
            body, kind = await run_in_threadpool(render, desk)
        except RedisError:
            return PlainTextResponse("The store does not answer.", 503)
        return Response(body, media_type=kind)

    return [
        Route("/webhooks/{platform}", webhook, methods=["GET", "POST"]),
        Route("/webhooks/{platform}/{word}", webhook, methods=["GET", "POST"]),
        Route("/healthz", healthz),
        Route("/metrics", metrics),
    ]


def _word(request: Request) -> dict[str, str]:
    return {PATH_WORD: str(request.path_params.get("word", ""))}


def _challenge(platform: Platform, request: Request) -> Response:
    if not isinstance(platform, Challenges):
        return PlainTextResponse("Deliveries are sent here with POST.", 405, {"Allow": "POST"})
    try:
        said = platform.challenge(dict(request.query_params) | _word(request))
        return Response(said, media_type="application/json" if said.startswith("{") else "text/plain")
    except Forbidden:
        return PlainTextResponse("The verify token is wrong.", 403)
    except Exception:
        return PlainTextResponse("This is not a handshake.", 400)


async def _unexpected(request: Request, error: Exception) -> Response:
    return _sorry(error)


def _sorry(error: Exception) -> Response:
    said = sorry(log, "a request failed", error)
    if isinstance(error, RedisError):
        return PlainTextResponse("The desk is starting or its memory is away. Please try again in a moment.", 503)
    return PlainTextResponse(said, 500)


def app(desk: Desk, url: str, watchers: Watchers = ALONE) -> Starlette:
    """The whole web process. `url` is the database's: deliveries go there without leaving the event loop."""
    arrivals = Appender(url, desk.store.wake)
    every = routes(desk, arrivals, watchers)
    for chat in desk.chats.values():
        if isinstance(chat, HasRoutes):
            every += cast(Sequence[BaseRoute], chat.routes(desk))

    @asynccontextmanager
    async def life(_: Starlette) -> AsyncIterator[None]:
        yield
        await arrivals.close()

    return Starlette(routes=every, lifespan=life, exception_handlers={RedisError: _unexpected, Exception: _unexpected})
