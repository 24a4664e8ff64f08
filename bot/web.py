"""HTTP: webhooks, the chats' own routes, health and metrics. A handler verifies, parses, makes one call, and answers."""

from __future__ import annotations

import asyncio
import hmac
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from redis.exceptions import RedisError
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from bot.core.model import Post
from bot.core.ports import Challenges, Forbidden, GradesTrust, HasRoutes, NotOurs, Platform, Unreadable
from bot.desk import Desk
from bot.http import NotTaken, read_body, sorry
from bot.metrics import render
from bot.running.addresses import Proxies

log = logging.getLogger("replydesk.web")

BODY_LIMIT = (
    8 * 1024 * 1024
)  # bytes; Meta sends up to 1000 updates in one delivery, and escapes every letter that is not ASCII
TOGETHER = 64  # deliveries recorded in one go

NUMBERS = "The numbers are read from this machine, or with METRICS_TOKEN."

Trust = Callable[[Mapping[str, str], bytes], bool]
Delivered = tuple[Mapping[str, str], bytes]
"""Headers with lower-case names, and the raw body."""


def read(
    desk: Desk, platform: Platform, trust: Trust | None, headers: Mapping[str, str], body: bytes
) -> tuple[Response, list[Post]]:
    """Verify and parse: the answer, and the posts to record before it is given. Whatever the bytes are, it is documented."""
    posts: list[Post] = []
    try:
        platform.verify(headers, body)
        posts = platform.parse(body)
    except Forbidden:
        return PlainTextResponse("The signature is wrong.", 401), []
    except NotOurs:
        return PlainTextResponse("ok"), []
    except Unreadable as wrong:
        desk.keep_unreadable(platform.name, body, str(wrong))
        if wrong.garbage:
            return PlainTextResponse("This cannot be read. It is kept for a person to look at.", 400), []
        posts = wrong.posts
    except Exception:  # a mistake of ours must not lose a genuine delivery
        log.exception("a delivery broke its parser", extra={"platform": platform.name})
        desk.keep_unreadable(platform.name, body, "The parser failed.")
        return PlainTextResponse("ok"), []
    if trust and not trust(headers, body):
        posts = [replace(post, verified=False) for post in posts]
    desk.store.hear(platform.name, desk.clock())
    return PlainTextResponse("ok"), posts


def receive(desk: Desk, platform: Platform, deliveries: Sequence[Delivered]) -> list[Response]:
    """Verify, parse, one call, for deliveries that came together; their answers, in order."""
    answers, posts = [], []
    trust = platform.trust if isinstance(platform, GradesTrust) else None
    try:
        for headers, body in deliveries:
            answer, found = read(desk, platform, trust, headers, body)
            answers.append(answer)
            posts += found
        desk.receive(platform.name, posts)
    except Exception as wrong:
        if len(deliveries) > 1 and not isinstance(wrong, RedisError):  # one of them must not stand in the others' way
            return [answer for delivery in deliveries for answer in receive(desk, platform, [delivery])]
        if not isinstance(wrong, (RedisError, TimeoutError)):
            return [_sorry(wrong) for _ in deliveries]
        log.warning("a delivery could not be recorded", exc_info=True, extra={"platform": platform.name})
        return [PlainTextResponse("Please send this again in a moment.", 503, {"Retry-After": "5"}) for _ in deliveries]
    return answers


class Intake:
    """Lets the deliveries that arrive while others are being recorded go together: one hop to a thread, one to Redis."""

    def __init__(self, desk: Desk, platform: Platform) -> None:
        self.desk, self.platform = desk, platform
        self.waiting: list[tuple[Delivered, asyncio.Future[Response]]] = []
        self.work: asyncio.Task[None] | None = None

    async def take(self, delivered: Delivered) -> Response:
        """The answer to one delivery, once it is recorded."""
        future: asyncio.Future[Response] = asyncio.get_running_loop().create_future()
        self.waiting.append((delivered, future))
        if self.work is None or self.work.done():
            self.work = asyncio.create_task(self._drain())
        return await future

    async def _drain(self) -> None:
        while self.waiting:
            some, self.waiting = self.waiting[:TOGETHER], self.waiting[TOGETHER:]
            answers = await run_in_threadpool(receive, self.desk, self.platform, [delivered for delivered, _ in some])
            for (_, future), answer in zip(some, answers, strict=True):
                if not future.done():  # done already: whoever sent it has hung up
                    future.set_result(answer)


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


def routes(desk: Desk, watchers: Watchers) -> list[Route]:
    """The routes that belong to no chat."""
    intakes = {platform.name: Intake(desk, platform) for platform in desk.platforms.values()}

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
        headers = {name.lower(): value for name, value in request.headers.items()}
        return await intakes[platform.name].take((headers, body))

    async def healthz(request: Request) -> Response:
        try:
            parts = await run_in_threadpool(desk.processes)
        except RedisError:
            return JSONResponse({"ok": False, "store": "failing"}, 503)
        report = {"store": "ok"} | {part.name: part.state for part in parts}
        fine = all(state == "ok" for state in report.values())
        return JSONResponse({"ok": fine} | report, 200 if fine else 503)

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
        Route("/healthz", healthz),
        Route("/metrics", metrics),
    ]


def _challenge(platform: Platform, request: Request) -> Response:
    if not isinstance(platform, Challenges):
        return PlainTextResponse("Deliveries are sent here with POST.", 405, {"Allow": "POST"})
    try:
        return PlainTextResponse(platform.challenge(dict(request.query_params)))
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


def app(desk: Desk, watchers: Watchers = ALONE) -> Starlette:
    """The whole web process."""
    every = routes(desk, watchers)
    for chat in desk.chats.values():
        if isinstance(chat, HasRoutes):
            every += chat.routes(desk)
    return Starlette(routes=every, exception_handlers={RedisError: _unexpected, Exception: _unexpected})
