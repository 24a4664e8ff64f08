"""Presses the inbox's buttons as a browser without scripts would: real pages, real forms, over HTTP."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from html.parser import HTMLParser
from types import TracebackType
from typing import Any

import httpx

from bot.chats.inbox.client import add_account
from bot.chats.inbox.render import render_card
from bot.core.card import Card
from bot.core.model import Role
from tests.house import House

PASSWORD = "a long enough password"
_VOID = {"br", "input", "img", "meta", "link", "rect"}
_SILENT = {"script", "style", "head", "svg"}


class _Form(HTMLParser):
    """Collects the forms of a page: action, and the fields that are sent along."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: list[tuple[str, dict[str, str]]] = []
        self._area = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.forms.append((given.get("action", ""), {}))
        elif self.forms and tag == "input" and "name" in given:
            self.forms[-1][1][given["name"]] = given.get("value", "")
        elif self.forms and tag == "button" and "formaction" in given and "name" not in given:
            self.forms.append((given["formaction"], self.forms[-1][1]))
        elif self.forms and tag == "textarea":
            self._area = given.get("name", "")
            self.forms[-1][1][self._area] = ""

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self._area = ""

    def handle_data(self, data: str) -> None:
        if self._area and self.forms:
            self.forms[-1][1][self._area] += data


class _Words(HTMLParser):
    """The words of a page, or of the element with one id or class."""

    def __init__(self, wanted: str = "") -> None:
        super().__init__()
        self.wanted, self.depth, self.silent = wanted, 0 if wanted else 1, 0
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag in _VOID:
            return
        if tag in _SILENT:
            self.silent += 1
        names = {given.get("id") or "", *(given.get("class") or "").split()}
        if self.depth or self.wanted in names:
            self.depth += 1

    def handle_endtag(self, tag: str) -> None:
        if tag in _VOID:
            return
        if tag in _SILENT:
            self.silent -= 1
        if self.depth:
            self.depth -= 1
            self.words.append("\n" if tag in ("p", "li", "h1", "h2", "div", "tr", "dd", "form") else " ")

    def handle_data(self, data: str) -> None:
        if self.depth and not self.silent:
            self.words.append(data)


def words(html: str, part: str = "") -> str:
    """What a person reads on a page (or in its element with the id or class `part`): not the marks that set names apart."""
    reader = _Words(part)
    reader.feed(html.replace("\u2068", "").replace("\u2069", ""))
    lines = (" ".join(line.split()) for line in "".join(reader.words).splitlines())
    return "\n".join(line for line in lines if line)


class InboxDriver:
    """One signed-in person. Every press returns the sentence the page shows afterwards."""

    def __init__(self, base_url: str, name: str, password: str) -> None:
        self.http = httpx.Client(
            base_url=base_url, follow_redirects=True, timeout=30, verify=False
        )  # loopback, no https
        self.sign_in(name, password)

    def sign_in(self, name: str, password: str) -> None:
        page = self.http.get("/inbox/login").text
        action, fields = forms(page)[0]
        answer = self.http.post(action, data={**fields, "name": name, "password": password})
        if answer.status_code != 200 or "/inbox/login" in str(answer.url):
            raise PermissionError(words(answer.text, "alert") or f"status {answer.status_code}")

    def approve(self, case_id: str, reason: str = "") -> str:
        return self._press(case_id, "approve", reason=reason)

    def edit(self, case_id: str, text: str, publish: bool = True, reason: str = "") -> str:
        return self._press(case_id, "send" if publish else "edit", "edit", text=text, reason=reason)

    def begin(self, case_id: str, text: str) -> Callable[[], str]:
        """Open the edit form and type; each call presses Save and gives all that is shown then."""
        action, fields = self.open_form(case_id, "edit")

        def save() -> str:
            nonlocal fields
            answer = self.http.post(action, data={**fields, "text": text})
            fields = dict(forms(answer.text)).get(action, fields)
            return words(answer.text)

        return save

    def undo(self, case_id: str) -> str:
        return self._press(case_id, "undo")

    def escalate(self, case_id: str, reason: str) -> str:
        return self._press(case_id, "escalate", reason=reason)

    def correct(self, case_id: str, reason: str) -> str:
        return self._press(case_id, "correct", reason=reason)

    def not_urgent(self, case_id: str) -> str:
        return self._press(case_id, "not_urgent")

    def acknowledge(self, case_id: str) -> str:
        return self._press(case_id, "acknowledge")

    def claim(self, case_id: str) -> str:
        return self._press(case_id, "claim")

    def release(self, case_id: str) -> str:
        return self._press(case_id, "release")

    def dismiss(self, case_id: str, reason: str, ground: str = "other") -> str:
        return self._press(case_id, "dismiss", reason=reason, ground=ground)

    def grant(self, case_id: str) -> str:
        return self._press(case_id, "grant")

    def deny(self, case_id: str, reason: str) -> str:
        return self._press(case_id, "deny", reason=reason)

    def find_out(self, case_id: str, reason: str, to: str = "managers") -> str:
        return self._press(case_id, "find_out", reason=reason, to=to)

    def note(self, case_id: str, words: str) -> str:
        return self._press(case_id, "note", reason=words)

    def tag(self, case_id: str, words: str) -> str:
        return self._press(case_id, "tag", reason=words)

    def assign(self, case_id: str, to: str, why: str) -> str:
        return self._press(case_id, "assign", reason=why, to=to)

    def snooze(self, case_id: str, until: str, words: str = "") -> str:
        return self._press(case_id, "snooze", ground=until, reason=words)

    def wake(self, case_id: str) -> str:
        return self._press(case_id, "wake")

    def call(self, case_id: str, to: str, why: str) -> str:
        return self._press(case_id, "call", reason=why, to=to)

    def called(self, case_id: str, result: str, words: str = "") -> str:
        return self._press(case_id, "called", ground=result, reason=words)

    def cause(self, case_id: str, what: str, words: str = "") -> str:
        return self._press(case_id, "cause", ground=what, reason=words)

    def report(self, case_id: str, what: str, words: str = "") -> str:
        return self._press(case_id, "report", ground=what, reason=words)

    def verdict(self, case_id: str, what: str, words: str = "") -> str:
        return self._press(case_id, "verdict", ground=what, reason=words)

    def thank(self, case_id: str) -> str:
        return self._press(case_id, "thank")

    def amend(self, case_id: str, text: str) -> str:
        return self._press(case_id, "amend", text=text)

    def join(self, case_id: str, other: str) -> str:
        return self._press(case_id, "join", to=other)

    def apart(self, case_id: str, *posts: str) -> str:
        action, fields = self.open_form(case_id, "apart")
        hidden = {name: value for name, value in fields.items() if not name.startswith("post ")}
        return sentence(self.http.post(action, data={**hidden, **{f"post {name}": "1" for name in posts}}).text)

    def withdraw(self, case_id: str, reason: str) -> str:
        return self._press(case_id, "withdraw", reason=reason)

    def ask(self, asked: str) -> str:
        """What `/reviews <asked>` answers, as text."""
        return words(self.http.get("/inbox/ask", params={"q": asked}).text, "main")

    def check(self, case_id: str, text: str) -> str:
        """What the check says of a text in the edit form."""
        action, fields = self.open_form(case_id, "check", "edit")
        return words(self.http.post(action, data={**fields, "text": text}).text, "findings")

    def wording(self, case_id: str, text: str) -> str:
        """The text in the field after the first "Use this wording" was pressed."""
        action, fields = self.open_form(case_id, "check", "edit")
        page = self.http.post(action, data={**fields, "text": text}).text
        [use, *_] = re.findall(r'name="use" value="([^"]+)"', page)
        page = self.http.post(action, data={**fields, "text": text, "use": html.unescape(use)}).text
        return dict(forms(page))[f"/inbox/cases/{case_id}/send"]["text"]

    def history(self, case_id: str) -> str:
        return words(self.page(case_id), "history")

    def whole(self, case_id: str) -> str:
        """Everything somebody wrote."""
        return self.card(case_id)

    def card(self, case_id: str) -> str:
        """What is to be read on a card."""
        return words(self.page(case_id), "card")

    def page(self, case_id: str) -> str:
        return self.http.get(f"/inbox/cases/{case_id}").text

    def open_form(self, case_id: str, verb: str, dialog: str = "") -> tuple[str, dict[str, str]]:
        """The form behind a button as it is drawn now: (action, fields). LookupError when no such button is drawn."""
        page = self.page(case_id)
        if f'data-verb="{dialog or verb}"' not in page:
            raise LookupError(f"there is no {dialog or verb} button on this card")
        action = f"/inbox/cases/{case_id}/{verb}"
        found = dict(forms(page))
        if action not in found:
            found = dict(forms(self.http.get(f"/inbox/cases/{case_id}/{dialog or verb}").text))
        return action, found[action]

    def submit(self, form: tuple[str, dict[str, str]], **typed: str) -> str:
        """Send a form that was opened before, perhaps long ago; the sentence shown."""
        action, fields = form
        given = {name: value for name, value in typed.items() if value}
        return sentence(self.http.post(action, data={**fields, **given}).text)

    def _press(self, case_id: str, verb: str, dialog: str = "", **typed: str) -> str:
        return self.submit(self.open_form(case_id, verb, dialog), **typed)

    def close(self) -> None:
        self.http.close()

    def __enter__(self) -> InboxDriver:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def sentence(page: str) -> str:
    """What the page says about the last press: that it was done, or why not."""
    return words(page, "alert") or words(page, "flash")


def forms(page: str) -> list[tuple[str, dict[str, str]]]:
    reader = _Form()
    reader.feed(re.sub(r"(<textarea[^>]*>)\n", r"\1", page))
    return reader.forms


class Stage:
    """Staff at the built-in inbox."""

    name = "inbox"
    channels: dict[str, str] = {}
    handles: dict[str, str] = {}

    def __init__(self) -> None:
        self.drivers: dict[str, InboxDriver] = {}

    secrets = (PASSWORD,)

    def env(self) -> dict[str, Any]:
        return {}

    def open(self, house: House) -> None:
        self.house = house

    def staff(self, person: str) -> InboxDriver:
        if person not in self.drivers:
            known = self.house.desk.practice.people[person]
            role = "manager" if Role.MANAGER in known.roles.values() else "staff"
            add_account(self.house.desk.store, person, known.name, PASSWORD, role)
            self.drivers[person] = InboxDriver(self.house.url, person, PASSWORD)
        return self.drivers[person]

    def keep(self, person: str, case_id: str, verb: str) -> Callable[[], str]:
        """A press on the card as it is drawn now, to be made later."""
        driver = self.staff(person)
        form = driver.open_form(case_id, verb)
        return lambda: driver.submit(form)

    def told(self, person: str = "") -> list[str]:
        """What the chat said about cases, oldest first: to `person` alone, or where everybody reads."""
        notices = reversed(self.house.desk.store.notices(500))
        kind = "whisper" if person else "ping"
        return [n["text"] for n in notices if n["kind"] == kind and (not person or person in n["to"])]

    def draw(self, card: Card) -> str:
        """All that is to be read on a card, its buttons too, when a worker shows it."""
        self.house.desk.chats[self.name].show(card, "inbox", None, f"{card.case_id}.drawn")
        return words(render_card(card, "token", self.house.clock()))

    def close(self) -> None:
        for driver in self.drivers.values():
            driver.close()
