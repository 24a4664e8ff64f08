"""The page where somebody adds a post that they copied from elsewhere."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Final

from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from bot.chats.inbox import render
from bot.chats.inbox.gate import Visit, go
from bot.chats.inbox.receiver import Pages
from bot.core.decisions import TOO_LONG
from bot.core.ports import Denied, Pasted
from bot.http import sorry

log = logging.getLogger("replydesk.inbox")

PATH: Final = "/inbox/add"
TITLE: Final = "Add a post"
FIELDS: Final = ("location", "page", "author", "stars", "link", "text")
STARS: Final = ("1", "2", "3", "4", "5")
KNOWN_PAGES: Final = ("Healthgrades", "Zocdoc", "RateMDs", "Nextdoor", "Yelp", "Google")
NOT_YOURS: Final = "Only whoever works at a clinic may add a post there. A manager can let you work here."


@dataclass(frozen=True, slots=True)
class Adding:
    """The handlers."""

    pages: Pages

    def routes(self) -> list[BaseRoute]:
        staff, desk = self.pages.gate.staff, self.pages.desk
        return [
            Route(PATH, staff(self.open, desk), methods=["GET"]),
            Route(PATH, staff(self.add, desk), methods=["POST"]),
        ]

    def open(self, visit: Visit) -> Response:
        return self._show(visit)

    def add(self, visit: Visit) -> Response:
        told, stars = visit.form.get, visit.form.get("stars", "")
        found = Pasted(
            location=told("location", ""), page=told("page", ""), text=told("text", ""), author=told("author", ""),
            link=told("link", ""), stars=float(stars) if stars in STARS else None,
        )  # fmt: skip
        try:
            said, case_id = self.pages.desk.paste(found, visit.who)
        except Denied as denied:
            return self._show(visit, str(denied), 409)
        except Exception:
            return self._show(visit, sorry(log, "adding a post in the inbox failed"), 500)
        return go(f"/inbox/cases/{case_id}", said, self.pages.gate.secure)

    def _show(self, visit: Visit, alert: str = "", status: int = 200) -> Response:
        """The form, with what was typed."""
        places = self.pages.desk.pasted_at(visit.who)
        html = render.fill(
            "add.html",
            places=places, known=KNOWN_PAGES, all_stars=STARS, most=TOO_LONG, typed={name: visit.form.get(name, "") for name in FIELDS},
            alert=alert if places else NOT_YOURS, csrf=visit.signed_in.csrf if visit.signed_in else "",
        )  # fmt: skip
        return self.pages.page(visit, TITLE, html, kind="ask-page", status=status)
