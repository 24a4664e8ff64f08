"""What everybody may fetch: the pages for signing in and out, and the files every page needs."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from bot.chats.inbox import client, patience, render
from bot.chats.inbox.gate import HEADERS, Gate, Visit, own_path
from bot.core.ports.front import Front
from bot.core.ports.telling import People

log = logging.getLogger("replydesk.inbox")

STATIC: Final[Mapping[str, str]] = {"inbox.css": "text/css", "inbox.js": "text/javascript", "icon.svg": "image/svg+xml"}
FOR_GOOD: Final = "public, max-age=31536000, immutable"  # its address changes with its content
BUSY = "Very many are trying to sign in just now. Please try again in a moment."
WRONG = "The name or the password is not right. Please try again."  # never says which of them
ENDED = "This link has been used already or is too old. Please sign in, or ask for a new link."


@dataclass(frozen=True, slots=True)
class Door:
    """The handlers."""

    desk: Front
    gate: Gate
    people: People
    clock: Callable[[], float]

    def routes(self) -> list[BaseRoute]:
        everybody = self.gate.open
        return [
            Route("/", everybody(lambda visit: RedirectResponse("/inbox", 303), self.desk), methods=["GET"]),
            Route("/inbox/login", everybody(self.login, self.desk), methods=["GET"]),
            Route("/inbox/login", self.gate.patient(self.sign_in, self.desk, self.busy), methods=["POST"]),
            Route("/inbox/logout", self.gate.staff(self.sign_out, self.desk), methods=["POST"]),
            Route("/inbox/static/{name}", send_file, methods=["GET"]),
            Route("/inbox/welcome", everybody(self.welcome, self.desk), methods=["GET"]),
            Route("/inbox/welcome", everybody(self.come_in, self.desk), methods=["POST"]),
        ]

    def login(self, visit: Visit) -> Response:
        after = own_path(visit.query("next", "/inbox"))
        return RedirectResponse(after, 303) if visit.person else self._page(visit, after)

    def sign_in(self, visit: Visit) -> Response:
        name, after = visit.form.get("name", ""), own_path(visit.form.get("next", "/inbox"))
        one = self.gate.a_try(visit.request, visit.form)
        if not client.check_password(self.people, name, visit.form.get("password", "")):
            known = (
                one.name if self.people.account(one.name[:64]) else ""
            )  # a password typed as a name is not written down
            self._note("sign-in failed", known, one.address)
            return self._page(visit, after, name, WRONG, 403)
        mark = one.browser or secrets.token_urlsafe(24)
        patience.forgive(self.people, replace(one, browser=mark))
        self._note("signed in", one.name, one.address)
        return self.gate.let_in(one.name, after, mark)

    def busy(self, visit: Visit) -> Response:
        return self._page(visit, own_path(visit.form.get("next", "/inbox")), visit.form.get("name", ""), BUSY, 429)

    def _note(self, what: str, name: str, address: str) -> None:
        """In the log, and in the book that `reviews user log` shows."""
        log.info(what, extra={"account": name or "unknown", "address": address})
        self.people.note_entry(what, name or "unknown", address, self.clock())

    def sign_out(self, visit: Visit) -> Response:
        if visit.signed_in:
            self._note("signed out", visit.signed_in.name, self.gate.address(visit.request))
        client.sign_out(self.people, visit.request.cookies.get(self.gate.cookie, ""))
        response = RedirectResponse("/inbox/login", 303)
        response.delete_cookie(self.gate.cookie, path="/", secure=self.gate.secure, httponly=True)
        return response

    def welcome(self, visit: Visit) -> Response:
        """Where a one-time link leads. Looking at it does not use it up: chats and mail programs look at links, too."""
        token = visit.query("token")
        account = self.people.account(self.people.invited(token))
        if not account:
            return HTMLResponse(render.message("This link has ended", ENDED), 403)
        csrf = visit.request.cookies.get(self.gate.door, "") or secrets.token_urlsafe(24)
        response = HTMLResponse(render.fill("welcome.html", csrf=csrf, token=token, display=account["display"]))
        self.gate.set_cookie(response, self.gate.door, csrf, 3600)
        return response

    def come_in(self, visit: Visit) -> Response:
        """The press on that page: one browser is signed in, and the link has ended."""
        name = self.people.take_invitation(visit.form.get("token", ""))
        if not self.people.account(name):
            return HTMLResponse(render.message("This link has ended", ENDED), 403)
        self._note("signed in by a link", name, self.gate.address(visit.request))
        return self.gate.let_in(name, "/inbox")

    def _page(self, visit: Visit, after: str, name: str = "", alert: str = "", status: int = 200) -> Response:
        csrf = visit.request.cookies.get(self.gate.door, "") or secrets.token_urlsafe(24)
        nobody = not self.people.accounts()
        html = render.fill("login.html", csrf=csrf, after=after, name=name[:64], alert=alert, nobody=nobody)
        response = HTMLResponse(html, status)
        self.gate.set_cookie(response, self.gate.door, csrf, 3600)
        return response


async def send_file(request: Request) -> Response:
    """One of the three files that pages refer to."""
    name = request.path_params["name"]
    if name not in STATIC:
        return Response("Not found", 404, HEADERS)
    return Response(
        (render.HERE / "static" / name).read_bytes(), 200, {**HEADERS, "Cache-Control": FOR_GOOD}, STATIC[name]
    )
