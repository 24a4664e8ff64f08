"""The gate in front of every page: who is asking, is the form really ours, and what may a browser do with it."""

from __future__ import annotations

import asyncio
import hmac
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from anyio import CapacityLimiter, to_thread
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from bot.chats.inbox import client, patience, render
from bot.core.model import Person
from bot.core.ports.front import Front
from bot.core.ports.telling import People
from bot.http import NotTaken, TooLarge, read_body, sorry

log = logging.getLogger("replydesk.inbox")

BODY_LIMIT = 100_000  # bytes of a form; a reply of 10,000 characters fits in any script
FLASH = "replydesk-flash"
SESSION_SECONDS = 14 * 86400

# Referrer-Policy is not "no-referrer": with that, browsers send "Origin: null" with our own forms too, and the
# comparison of origins below could not tell ours from anybody's. "same-origin" tells other sites just as little.
HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "Cache-Control": "no-store",
}

GREETING_FIRST = "You have been signed out. Please sign in again; what you typed is still on this page."
STRANGE_FORM = "This form was not opened here, so nothing was done. Please open the page again and press once more."


@dataclass(frozen=True, slots=True)
class Visit:
    """One request, read and checked. `person` is None only where nobody has to be signed in."""

    request: Request
    form: Mapping[str, str] = field(default_factory=dict)
    person: Person | None = None
    signed_in: client.SignedIn | None = None
    flash: str = ""

    @property
    def who(self) -> Person:
        if self.person is None:
            raise LookupError("nobody is signed in")
        return self.person

    @property
    def fragment(self) -> bool:
        """Whether our own script asks for a piece of the page; without it every page is whole."""
        return "x-fragment" in self.request.headers

    def query(self, name: str, default: str = "") -> str:
        return self.request.query_params.get(name, default)


Handler = Callable[[Visit], Response]
Caller = Callable[[str, Sequence[str]], str]


def direct(peer: str, forwarded: Sequence[str]) -> str:
    """Where a request comes from when no proxy of ours stands in front: whatever a header says."""
    return peer


class Gate:
    """Wraps handlers. `url` is the public address; `caller` says where a request comes from."""

    def __init__(self, people: People, url: str, secure: bool, caller: Caller = direct) -> None:
        self.people, self.secure, self.caller = people, secure, caller
        self.pause: Callable[[float], Awaitable[None]] = asyncio.sleep
        self.waiting = 0  # tries to sign in that are under way
        self.hands = CapacityLimiter(2)  # passwords are looked at apart: they must not take every thread of the pages
        parts = urlsplit(url)
        self.origin = f"{parts.scheme}://{parts.netloc}".lower()
        # The __Host- prefix makes a browser refuse the cookie from any other host or without https.
        self.cookie = "__Host-replydesk" if secure else "replydesk"
        self.door = "__Host-replydesk-door" if secure else "replydesk-door"
        self.mark = "__Host-replydesk-known" if secure else "replydesk-known"

    def open(self, handler: Handler, desk: Front) -> Callable[[Request], Awaitable[Response]]:
        """A page anybody may see."""
        return self._wrap(handler, desk, public=True)

    def staff(self, handler: Handler, desk: Front) -> Callable[[Request], Awaitable[Response]]:
        """A page for people who are signed in."""
        return self._wrap(handler, desk, public=False)

    def patient(self, handler: Handler, desk: Front, busy: Handler) -> Callable[[Request], Awaitable[Response]]:
        """The page that takes a password: each try waits as long as patience.py says, `busy` when too many do."""

        async def answer(request: Request, form: Mapping[str, str]) -> Response:
            seconds, known = await run_in_threadpool(self._count, request, form)
            if self.waiting >= patience.WAITING and not known:
                return await run_in_threadpool(self._answer, busy, desk, request, form, True)
            self.waiting += 1
            try:
                await self.pause(seconds)
                return await to_thread.run_sync(self._answer, handler, desk, request, form, True, limiter=self.hands)
            finally:
                self.waiting -= 1

        return self._wrap(handler, desk, True, answer)

    def _count(self, request: Request, form: Mapping[str, str]) -> tuple[float, bool]:
        if not self._ours(form, request.cookies.get(self.door, "")):
            return 0.0, False  # no page of ours sent this, so it is refused unread
        return patience.count(self.people, self.a_try(request, form))

    def a_try(self, request: Request, form: Mapping[str, str]) -> patience.Try:
        name = client.plain_name(form.get("name", ""))
        return patience.Try(name, self.address(request), request.cookies.get(self.mark, ""))

    def _wrap(
        self,
        handler: Handler,
        desk: Front,
        public: bool,
        answer: Callable[[Request, Mapping[str, str]], Awaitable[Response]] | None = None,
    ) -> Callable[[Request], Awaitable[Response]]:
        async def endpoint(request: Request) -> Response:
            try:
                form = await _read_form(request) if request.method == "POST" else {}
                if answer:
                    response = await answer(request, form)
                else:
                    response = await run_in_threadpool(self._answer, handler, desk, request, form, public)
            except TooLarge as no:
                said = render.message("That was too long", "Please shorten the text and try again.")
                response = HTMLResponse(said, no.status)
            except NotTaken as no:
                response = no.answer()
            for name, value in HEADERS.items():
                response.headers.setdefault(name, value)
            if self.secure:
                response.headers.setdefault("Strict-Transport-Security", "max-age=31536000")
            return response

        return endpoint

    def _answer(
        self, handler: Handler, desk: Front, request: Request, form: Mapping[str, str], public: bool
    ) -> Response:
        try:
            if request.method == "POST" and not self._same_origin(request):
                return HTMLResponse(render.message("Please try again", STRANGE_FORM), 403)
            # A page that only catches up must not take the sentence meant for the page after a press.
            by_itself = request.headers.get("x-fragment") == "refresh"
            flash = "" if by_itself else unquote(request.cookies.get(FLASH, ""))[:2000]
            visit = Visit(request, form, flash=flash)
            signed_in = self.who(request)
            if signed_in:
                visit = replace(visit, signed_in=signed_in, person=person_of(desk, signed_in))
            elif not public:
                return self._to_sign_in(visit)
            if request.method == "POST":
                expected = (
                    visit.signed_in.csrf if visit.signed_in and not public else request.cookies.get(self.door, "")
                )
                if not self._ours(form, expected):
                    return HTMLResponse(render.message("Please try again", STRANGE_FORM), 403)
            return handler(visit)
        except Exception:
            return HTMLResponse(render.message("Sorry", sorry(log, "a page of the inbox failed")), 500)

    def who(self, request: Request) -> client.SignedIn | None:
        """Whose browser this is."""
        cookie = request.cookies.get(self.cookie, "")
        return client.read_cookie(self.people, cookie) if cookie else None

    def _ours(self, form: Mapping[str, str], expected: str) -> bool:
        """Whether the form was drawn by us for this browser."""
        return bool(expected) and hmac.compare_digest(expected.encode(), form.get("csrf", "").encode())

    def address(self, request: Request) -> str:
        """Where the request comes from. X-Forwarded-For counts only as far as our own proxies wrote it."""
        peer = request.client.host if request.client else "unknown"
        return self.caller(peer, request.headers.getlist("x-forwarded-for"))

    def let_in(self, name: str, to: str, mark: str = "") -> Response:
        """Sign a browser in and send it on."""
        response = RedirectResponse(own_path(to), 303)
        if mark:
            self.set_cookie(response, self.mark, mark, patience.KNOWN_SECONDS)
        self.set_cookie(response, self.cookie, client.sign_in(self.people, name), SESSION_SECONDS)
        response.delete_cookie(self.door, path="/", secure=self.secure, httponly=True)
        return response

    def set_cookie(self, response: Response, name: str, value: str, seconds: int) -> None:
        response.set_cookie(name, value, max_age=seconds, path="/", secure=self.secure, httponly=True, samesite="lax")

    def _same_origin(self, request: Request) -> bool:
        """Whether a page of ours sent the form. Browsers always say; programs without Origin need the token alone."""
        origin = request.headers.get("origin")
        if origin is None:
            return request.headers.get("sec-fetch-site", "same-origin") in ("same-origin", "none")
        return origin.lower() in (self.origin, f"{request.url.scheme}://{request.headers.get('host', '')}".lower())

    def _to_sign_in(self, visit: Visit) -> Response:
        if visit.fragment:
            return HTMLResponse(render.message("Please sign in", GREETING_FIRST), 401)
        back = visit.request.url.path + (f"?{visit.request.url.query}" if visit.request.url.query else "")
        where = f"?next={quote(own_path(back), safe='')}" if visit.request.method == "GET" and back != "/inbox" else ""
        return RedirectResponse(f"/inbox/login{where}", 303)


async def _read_form(request: Request) -> dict[str, str]:
    body = await read_body(request, BODY_LIMIT)
    pairs = parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=50)
    return {name: value.replace("\r\n", "\n") for name, value in pairs}


def person_of(desk: Front, signed_in: client.SignedIn) -> Person:
    return desk.member(signed_in.name, signed_in.display, signed_in.role, signed_in.places)


def own_path(path: str) -> str:
    """`path` when it is a page of the inbox, else the inbox: a link must not lead somebody away after sign-in."""
    harmless = path == "/inbox" or path.startswith(("/inbox/", "/inbox?"))
    if not harmless or "\\" in path or "//" in path or any(ord(c) < 33 or ord(c) == 127 for c in path):
        return "/inbox"
    return path


def go(path: str, sentence: str = "", secure: bool = False) -> Response:
    """Send the browser on, with one sentence to show there. The sentence travels in a cookie, never in the address."""
    response = RedirectResponse(path, 303)
    if sentence:
        response.set_cookie(
            FLASH, quote(sentence[:600]), max_age=60, path="/", secure=secure, httponly=True, samesite="lax"
        )
    return response
