"""The page where whoever runs the desk connects accounts, sees how each is, and takes one away."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

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
            found=found, tones=TONES, alert=alert, now=self.pages.clock(), csrf=visit.signed_in.csrf if visit.signed_in else "",
            typed={name: visit.form.get(name, "") for name in ("kind", "account")},
        )  # fmt: skip
        return self.pages.page(visit, TITLE, html, kind="answer-page ask-page", status=status)
