"""The pages of the inbox. A press becomes one Command and one call of the desk; everything else is reading."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from bot.chats.inbox import client, render
from bot.chats.inbox.gate import FLASH, Gate, Visit, go
from bot.core import permissions
from bot.core.buttons import Button
from bot.core.card import Card
from bot.core.decisions import TOO_LONG
from bot.core.model import OPEN, Command, Level, Verb
from bot.core.news import manages
from bot.core.pages import UNREADABLE
from bot.core.ports import Denied, Outdated
from bot.core.ports.front import Front
from bot.core.ports.telling import People
from bot.http import sorry
from bot.reading import wording
from bot.running.clock import speed

log = logging.getLogger("replydesk.inbox")

TABS: Final[Mapping[str, str]] = {"open": "Open", "mine": "Mine", "overdue": "Overdue", "done": "Done"}
SHOWN = 50  # rows of a page of a list
LONGEST_CURSOR = 120
SHORT_ID = 40
CHOSEN = "post "  # before the id of a message that is chosen in a form
NOTICES = 500  # on the page of notices

NO_SUCH_CASE = "There is no such case. Perhaps the link was cut off."
EDIT: Final = Button(Verb.EDIT, "Edit", "", "text")


@dataclass(frozen=True, slots=True)
class Pages:
    """The handlers for people who are signed in. `desk` is the Desk."""

    desk: Front
    gate: Gate
    people: People
    clock: Callable[[], float]

    def routes(self) -> list[BaseRoute]:
        staff = self.gate.staff
        table = [
            ("GET", "/inbox", staff(self.inbox, self.desk)),
            ("GET", "/inbox/ask", staff(self.ask, self.desk)),
            ("GET", "/inbox/notices", staff(self.notices, self.desk)),
            ("GET", "/inbox/cases/{case_id}", staff(self.case, self.desk)),
            ("POST", "/inbox/cases/{case_id}/check", staff(self.check, self.desk)),
            ("GET", "/inbox/cases/{case_id}/{verb}", staff(self.dialog, self.desk)),
            ("POST", "/inbox/cases/{case_id}/{verb}", staff(self.press, self.desk)),
        ]
        return [Route(path, endpoint, methods=[method]) for method, path, endpoint in table]

    # reading

    def inbox(self, visit: Visit) -> Response:
        tab = visit.query("tab", "open")
        rows = self._list(visit, tab, visit.query("chosen"))
        if visit.fragment:
            return HTMLResponse(rows)
        return self.page(visit, "Inbox", render.fill("choose.html", tab=tab), rows, "list-page")

    def case(self, visit: Visit) -> Response:
        card = self._card(visit)
        if card is None:
            return self._missing(visit)
        self.desk.opened(card.case_id, visit.who)
        return self._show(visit, card, flash=visit.flash)

    def ask(self, visit: Visit) -> Response:
        words = visit.query("q").strip()[:200] or "help"
        answer = self.desk.ask(words, visit.who)
        if isinstance(answer, Card):
            return RedirectResponse(f"/inbox/cases/{answer.case_id}", 303)
        return self.page(visit, answer.title, render.render_page(answer, words), kind="answer-page", words=words)

    def notices(self, visit: Visit) -> Response:
        if visit.fragment:
            return HTMLResponse(render.fill("bell.html", **self._bell(visit)))
        names, now = set(self._names(visit)), self.clock()
        shelves = self.desk.notice_shelves(visit.who)
        found = client.notices_for(self.people, tuple(names), shelves, most=NOTICES)
        rows = [n | {"mine": bool(names & set(n.get("to", ())))} for n in found]
        left_out = self.people.notices_left_out([*shelves, *(f"@{name}" for name in names)])
        html = render.fill("notices.html", rows=rows, now=now, left_out=left_out)
        self.people.save_account(self._signed_in(visit).name, {"read": repr(now)})
        return self.page(visit, "Notices", html, kind="answer-page")

    def dialog(self, visit: Visit) -> Response:
        """The form behind a button that asks for something first."""
        card = self._card(visit)
        if card is None:
            return self._missing(visit)
        button = self._button(card, visit.request.path_params["verb"])
        if button is None or not button.asks:
            return RedirectResponse(f"/inbox/cases/{card.case_id}", 303)
        text = card.ours if button.verb is Verb.AMEND else card.draft
        if wanted := visit.query("use"):
            text = next((c.text for c in self.desk.choices(card.case_id, visit.who) if c.origin == wanted), text)
        return self._ask(visit, card, button, text=text)

    def check(self, visit: Visit) -> Response:
        """What the guard says of a text while it is being written; `use` takes over one of its wordings."""
        card = self._card(visit)
        if card is None:
            return self._missing(visit)
        text, put = visit.form.get("text", ""), None
        if wanted := visit.form.get("use", ""):
            text = wording.use(
                text, lambda words: self.desk.check(card.case_id, words, visit.who), wanted, TOO_LONG
            ).text
            put = text if text != visit.form.get("text", "") else None
        verdict = self.desk.check(card.case_id, text, visit.who)
        if visit.fragment:
            return HTMLResponse(render.render_findings(card, text, verdict.level, verdict.findings, put))
        button = self._button(card, visit.form.get("for", "edit")) or EDIT
        return self._ask(visit, card, button, text=text, words=visit.form.get("words", ""))

    # pressing

    def press(self, visit: Visit) -> Response:
        card = self._card(visit)
        if card is None:
            return self._missing(visit)
        form, name = visit.form, visit.request.path_params["verb"]
        try:
            verb, words = Verb(name), form["words"]
        except (ValueError, KeyError):
            return self._show(visit, card, alert="Please press a button on the card.", status=400)
        command = Command(
            case_id=card.case_id, verb=verb, by=visit.who, words=words, way="inbox",
            text=form.get("text", ""), reason=form.get("reason", ""), ground=form.get("ground", ""), to=form.get("to", ""),
            posts=tuple(name.removeprefix(CHOSEN) for name in form if name.startswith(CHOSEN)),
        )  # fmt: skip
        try:
            answer = self.desk.act(command)
        except Denied as denied:
            return self._deny(visit, str(denied), outdated=isinstance(denied, Outdated))
        except LookupError:
            return self._missing(visit)
        except Exception:
            return self._deny(visit, sorry(log, "a press in the inbox failed"), 500)
        return go(f"/inbox/cases/{answer.card.case_id}", answer.text, self.gate.secure)

    def _deny(self, visit: Visit, sentence: str, status: int = 409, outdated: bool = False) -> Response:
        """Say why a press was not carried out, on the case as it is now; a form keeps what was typed."""
        card = self._card(visit)
        if card is None:
            return self._missing(visit)
        name = visit.request.path_params["verb"]
        asked = EDIT if name in ("edit", "send") else self._button(card, name)
        still = asked if asked and asked.asks and any(b.verb is asked.verb for b in card.buttons + card.menu) else None
        if still and (still.asks in ("case", "posts", "person") or "text" in visit.form or "reason" in visit.form):
            text = visit.form.get("text", "")
            there = card.instead_of(text, still.verb) if outdated and still.asks == "text" else ""
            return self._ask(visit, card, still, text, visit.form.get("reason", ""), sentence, status, there=there)
        typed = visit.form.get("text", "") or (visit.form.get("reason", "") if asked and asked.link else "")
        return self._show(visit, card, alert=sentence, status=status, kept=typed)

    # pieces

    def _signed_in(self, visit: Visit) -> client.SignedIn:
        if visit.signed_in is None:
            raise LookupError("nobody is signed in")
        return visit.signed_in

    def _names(self, visit: Visit) -> tuple[str, ...]:
        return (visit.who.id, self._signed_in(visit).name)

    def _card(self, visit: Visit) -> Card | None:
        return self.desk.read(visit.request.path_params["case_id"][:SHORT_ID], visit.who)

    def _button(self, card: Card, verb: str) -> Button | None:
        return next((b for b in card.buttons + card.menu if b.verb.value == verb), None)

    def _missing(self, visit: Visit) -> Response:
        return HTMLResponse(render.message("Not found", NO_SUCH_CASE), 404)

    def _show(
        self, visit: Visit, card: Card, flash: str = "", alert: str = "", status: int = 200, kept: str = ""
    ) -> Response:
        html = render.render_card(card, self._signed_in(visit).csrf, self.clock(), flash, alert, kept)
        if visit.fragment:
            return self._spend(visit, HTMLResponse(html, status))
        tab = "open" if card.status in OPEN else "done"
        return self.page(visit, card.headline, html, self._list(visit, tab, card.case_id), "case-page", status)

    def _ask(
        self,
        visit: Visit,
        card: Card,
        button: Button,
        text: str = "",
        reason: str = "",
        alert: str = "",
        status: int = 200,
        words: str = "",
        there: str = "",
    ) -> Response:
        verdict = self.desk.check(card.case_id, text, visit.who) if button.asks == "text" and text.strip() else None
        html = render.fill(
            f"ask_{button.asks}.html",
            card=card, button=button, text=text, reason=reason, alert=alert, csrf=self._signed_in(visit).csrf,
            now=self.clock(), bound=words or card.words, there=there,
            manages=permissions.manages(visit.who, card.place),
            ground=visit.form.get("ground", ""),
            choices=self.desk.choices(card.case_id, visit.who) if button.verb is Verb.EDIT else (),
            people=self.desk.colleagues(card.case_id, visit.who, button.verb) if button.asks == "person" else (),
            chosen=visit.form.get("to", ""),
            partners=self.desk.partners(card.case_id, visit.who) if button.asks == "case" else (),
            level=verdict.level if verdict else Level.OK, findings=verdict.findings if verdict else (),
        )  # fmt: skip
        if visit.fragment:
            return HTMLResponse(html, status)
        return self.page(visit, f"{button.label}: {card.headline}", html, kind="ask-page", status=status)

    def _list(self, visit: Visit, tab: str, chosen: str = "") -> str:
        tab = tab if tab in TABS else "open"
        cursor, now = visit.query("after")[:LONGEST_CURSOR], self.clock()
        cards, after, broken = self.desk.listed(tab, visit.who, cursor, SHOWN)
        counts = self.desk.counts(visit.who)
        return render.fill(
            "list.html",
            rows=cards, broken=broken, unreadable=UNREADABLE, after=after, here=cursor, tab=tab, tabs=TABS, now=now,
            chosen=chosen,
            counts={"open": counts.open, "mine": counts.mine, "overdue": counts.overdue},
        )  # fmt: skip

    def _bell(self, visit: Visit) -> dict[str, Any]:
        """How many notices are new to this person, and the newest of them."""
        seen = float(self.people.account(self._signed_in(visit).name).get("read") or 0)
        shelves = self.desk.notice_shelves(visit.who)
        known = client.notices_for(self.people, self._names(visit), shelves)
        fresh = [n for n in known if float(n.get("at", 0)) > seen]
        return {"unread": len(fresh), "latest": fresh[0] if fresh else None}

    def page(
        self, visit: Visit, title: str, main: str, rows: str = "", kind: str = "", status: int = 200, words: str = ""
    ) -> Response:
        """A whole page with `main` in its middle."""
        html = render.fill(
            "frame.html",
            title=title, main=render.safe(main), rows=render.safe(rows), kind=kind, words=words,
            me=self._signed_in(visit), title_of_me=permissions.title(visit.who), manages=manages(visit.who),
            connects=self.desk.connects(visit.who),
            adds=bool(self.desk.pasted_at(visit.who)),
            flash="" if kind == "case-page" else visit.flash, now=self.clock(), pace=speed(),
            **self._bell(visit),
        )  # fmt: skip
        return self._spend(visit, HTMLResponse(html, status))

    def _spend(self, visit: Visit, response: Response) -> Response:
        if visit.flash:
            response.delete_cookie(FLASH, path="/")
        return response
