"""The page where whoever runs the desk connects accounts, sees how each is, and takes one away."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from bot.chats.inbox import render
from bot.chats.inbox.gate import Visit, go
from bot.chats.inbox.receiver import Pages
from bot.core.ports import Connected, Denied
from bot.http import sorry

log = logging.getLogger("replydesk.inbox")

PATH: Final = "/settings/connections"
TITLE: Final = "Connections"
WAY: Final = "inbox"
CHOSEN: Final = "account "  # before the id of an account that is chosen
TONES: Final = {"ok": "Works", "failing": "Does not work", "silent": "Not known yet", "not set up": "Not set up"}


@dataclass(frozen=True, slots=True)
class Connecting:
    """The handlers. What was typed as a credential is never drawn again."""

    pages: Pages

    def routes(self) -> list[BaseRoute]:
        staff, desk = self.pages.gate.staff, self.pages.desk
        return [
            Route(PATH, staff(self.open, desk), methods=["GET"]),
            Route(PATH, staff(self.connect, desk), methods=["POST"]),
            Route(PATH + "/remove", staff(self.remove, desk), methods=["POST"]),
            Route(PATH + "/begin", staff(self.begin, desk), methods=["POST"]),
            Route(PATH + "/back", staff(self.back, desk), methods=["GET"]),
            Route(PATH + "/choose", staff(self.choose, desk), methods=["POST"]),
        ]

    def open(self, visit: Visit) -> Response:
        return self._show(visit)

    def connect(self, visit: Visit) -> Response:
        told, who = visit.form.get, visit.who
        return self._do(
            visit,
            lambda: self.pages.desk.connect(told("kind", ""), told("account", ""), told("credential", ""), who, WAY),
        )

    def remove(self, visit: Visit) -> Response:
        told, who = visit.form.get, visit.who
        return self._do(visit, lambda: self.pages.desk.disconnect(told("kind", ""), told("account", ""), who, WAY))

    def begin(self, visit: Visit) -> Response:
        """A link to the platform's own page: a form may not lead away from here, a link may."""
        back = f"{self.pages.gate.origin}{PATH}/back"
        try:
            there = self.pages.desk.begin_sign_in(visit.form.get("kind", ""), visit.who, _browser(visit), back)
        except Denied as denied:
            return self._show(visit, str(denied), 409)
        return self._page(visit, "connections_go.html", there=there, host=urlsplit(there).netloc)

    def back(self, visit: Visit) -> Response:
        """Somebody comes back from there: what may be connected now."""
        answered = str(visit.request.url)
        try:
            offer = self.pages.desk.come_back(answered, visit.query("state"), visit.who, _browser(visit))
        except Denied as denied:
            return self._show(visit, str(denied), 409)
        return self._page(visit, "connections_choose.html", offer=offer)

    def choose(self, visit: Visit) -> Response:
        chosen = [name.removeprefix(CHOSEN) for name in visit.form if name.startswith(CHOSEN)]
        desk, token = self.pages.desk, visit.form.get("token", "")
        return self._do(visit, lambda: " ".join(desk.choose(token, chosen, visit.who, _browser(visit), WAY)))

    def _page(self, visit: Visit, template: str, **known: object) -> Response:
        html = render.fill(template, csrf=_browser(visit), **known)
        return self.pages.page(visit, TITLE, html, kind="answer-page ask-page")

    def _do(self, visit: Visit, press: Callable[[], str]) -> Response:
        try:
            said = press()
        except Denied as denied:
            return self._show(visit, str(denied), 409)
        except Exception:
            return self._show(visit, sorry(log, "a press on the page of connections failed"), 500)
        return go(PATH, said, self.pages.gate.secure)

    def _show(self, visit: Visit, alert: str = "", status: int = 200) -> Response:
        try:
            found = self.pages.desk.connected(visit.who)
        except Denied as denied:
            found, alert, status = Connected((), ()), str(denied), 403
        html = render.fill(
            "connections.html",
            found=found, tones=TONES, alert=alert, now=self.pages.clock(), csrf=_browser(visit),
            typed={name: visit.form.get(name, "") for name in ("kind", "account")},
        )  # fmt: skip
        return self.pages.page(visit, TITLE, html, kind="answer-page ask-page", status=status)


def _browser(visit: Visit) -> str:
    """A word that this signed-in browser has and no other."""
    return visit.signed_in.csrf if visit.signed_in else ""
