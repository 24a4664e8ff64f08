"""The page where a manager says who may work here, of all who asked."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Final

from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Route

from bot.chats.inbox import render
from bot.chats.inbox.gate import Visit, go
from bot.chats.inbox.receiver import Pages
from bot.core.newcomers import NO, WAITS, YES
from bot.core.ports import Denied
from bot.http import sorry

log = logging.getLogger("replydesk.inbox")

PATH: Final = "/inbox/people"
NO_SUCH: Final = "There is no such question for you. Perhaps somebody has answered it."
ANSWERS: Final = {YES: True, NO: False}
SEEN: Final = (WAITS, YES, NO)


@dataclass(frozen=True, slots=True)
class Newcomers:
    """The handlers."""

    pages: Pages

    def routes(self) -> list[BaseRoute]:
        staff, desk = self.pages.gate.staff, self.pages.desk
        return [
            Route(PATH, staff(self.people, desk), methods=["GET"]),
            Route(PATH + "/{newcomer}/{answer}", staff(self.press, desk), methods=["POST"]),
        ]

    def people(self, visit: Visit) -> Response:
        """Everybody who asked, at the clinics this person manages."""
        return self._show(visit)

    def press(self, visit: Visit) -> Response:
        parts, seen = visit.request.path_params, visit.form.get("seen", "")
        if parts["answer"] not in ANSWERS or seen not in SEEN:
            return self._show(visit, "Please press a button on this page.", 400)
        try:
            said = self.pages.desk.answer(parts["newcomer"], ANSWERS[parts["answer"]], visit.who, "inbox", seen)
        except Denied as denied:
            return self._show(visit, str(denied), 409)
        except LookupError:
            return HTMLResponse(render.message("Not found", NO_SUCH), 404)
        except Exception:
            return self._show(visit, sorry(log, "an answer in the inbox failed"), 500)
        return go(PATH, said, self.pages.gate.secure)

    def _show(self, visit: Visit, alert: str = "", status: int = 200) -> Response:
        csrf = visit.signed_in.csrf if visit.signed_in else ""
        rows = self.pages.desk.newcomers(visit.who)
        html = render.fill("people.html", rows=rows, csrf=csrf, alert=alert, now=self.pages.clock())
        return self.pages.page(visit, "Who may work here", html, kind="answer-page", status=status)
