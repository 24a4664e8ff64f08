"""The Porch's stand-in on loopback, and the hands that press its buttons."""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import count
from typing import Any

import httpx
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from bot.chats.porch.receiver import MARK, sign
from bot.core.card import Card
from tests.house import House
from tests.loopback import TOWN

KEY = "key-of-the-porch"
BOARD = "front"


class Boards:
    """What stands on the boards: ref -> (board, note)."""

    def __init__(self) -> None:
        self.notes: dict[str, tuple[str, dict[str, Any]]] = {}
        self.numbers = count(1)
        self.url, self.asked = TOWN.settle(Starlette(routes=[Route("/notes", self.door, methods=["GET", "POST"])]))

    async def door(self, request: Request) -> Response:
        if request.headers.get("authorization") != f"Bearer {KEY}":
            return PlainTextResponse("", 401)
        if request.method == "GET":
            wanted = request.query_params
            keys = ((ref, at, note["key"]) for ref, (at, note) in self.notes.items())
            found = [ref for ref, at, key in keys if at == wanted["board"] and key == wanted["key"]]
            return JSONResponse({"ref": found[0] if found else None})
        told = await request.json()
        ref = told["ref"] or f"n-{next(self.numbers)}"
        self.notes[ref] = (told["board"], told["note"])
        return JSONResponse({"ref": ref})


class Driver:
    """One person on the porch. Every press returns the sentence they are told."""

    def __init__(self, url: str, boards: Boards, handle: str, name: str) -> None:
        self.url, self.boards, self.handle, self.person_name = url, boards, handle, name

    def pinned(self, case_id: str) -> dict[str, Any]:
        return next(n for _, n in reversed(self.boards.notes.values()) if n.get("case") == case_id and "lines" in n)

    def card(self, case_id: str) -> str:
        return "\n".join(self.pinned(case_id)["lines"])

    def send(self, **told: Any) -> str:
        body = json.dumps({"who": self.handle, "name": self.person_name, **told}).encode()
        answer = httpx.post(f"{self.url}/chats/porch/presses", content=body, headers={MARK: sign(KEY, body)})
        assert answer.status_code == 200, answer.text
        return str(answer.json()["said"])

    def press(self, case_id: str, verb: str, drawn: str = "", **typed: str) -> str:
        note = self.pinned(case_id)
        if (drawn or verb) not in [b["verb"] for b in note["buttons"]]:
            raise LookupError(f"there is no {drawn or verb} button on this card")
        return self.send(case=case_id, verb=verb, words=note["words"], **typed)

    def approve(self, case_id: str, reason: str = "") -> str:
        return self.press(case_id, "approve", reason=reason)

    def edit(self, case_id: str, text: str, publish: bool = True, reason: str = "") -> str:
        return self.press(case_id, "send" if publish else "edit", "edit", text=text, reason=reason)

    def undo(self, case_id: str) -> str:
        return self.press(case_id, "undo")

    def acknowledge(self, case_id: str) -> str:
        return self.press(case_id, "acknowledge")

    def claim(self, case_id: str) -> str:
        return self.press(case_id, "claim")

    def release(self, case_id: str) -> str:
        return self.press(case_id, "release")

    def escalate(self, case_id: str, reason: str) -> str:
        return self.press(case_id, "escalate", reason=reason)

    def dismiss(self, case_id: str, reason: str) -> str:
        return self.press(case_id, "dismiss", reason=reason)

    def grant(self, case_id: str) -> str:
        return self.press(case_id, "grant")

    def deny(self, case_id: str, reason: str) -> str:
        return self.press(case_id, "deny", reason=reason)

    def find_out(self, case_id: str, reason: str, to: str = "managers") -> str:
        return self.press(case_id, "find_out", reason=reason, to=to)

    def note(self, case_id: str, words: str) -> str:
        return self.press(case_id, "note", reason=words)

    def tag(self, case_id: str, words: str) -> str:
        return self.press(case_id, "tag", reason=words)

    def assign(self, case_id: str, to: str, why: str) -> str:
        return self.press(case_id, "assign", reason=why, to=to)

    def snooze(self, case_id: str, until: str, words: str = "") -> str:
        return self.press(case_id, "snooze", ground=until, reason=words)

    def wake(self, case_id: str) -> str:
        return self.press(case_id, "wake")

    def call(self, case_id: str, to: str, why: str) -> str:
        return self.press(case_id, "call", reason=why, to=to)

    def called(self, case_id: str, result: str, words: str = "") -> str:
        return self.press(case_id, "called", ground=result, reason=words)

    def cause(self, case_id: str, what: str, words: str = "") -> str:
        return self.press(case_id, "cause", ground=what, reason=words)

    def report(self, case_id: str, what: str, words: str = "") -> str:
        return self.press(case_id, "report", ground=what, reason=words)

    def verdict(self, case_id: str, what: str, words: str = "") -> str:
        return self.press(case_id, "verdict", ground=what, reason=words)

    def thank(self, case_id: str) -> str:
        return self.press(case_id, "thank")

    def not_urgent(self, case_id: str) -> str:
        return self.press(case_id, "not_urgent")

    def correct(self, case_id: str, reason: str) -> str:
        return self.press(case_id, "correct", reason=reason)

    def amend(self, case_id: str, text: str) -> str:
        return self.press(case_id, "amend", text=text)

    def join(self, case_id: str, other: str) -> str:
        return self.press(case_id, "join", to=other)

    def apart(self, case_id: str, *posts: str) -> str:
        return self.press(case_id, "apart", posts=list(posts))

    def withdraw(self, case_id: str, reason: str) -> str:
        return self.press(case_id, "withdraw", reason=reason)

    def ask(self, words: str) -> str:
        return self.send(verb="ask", text=words)

    def check(self, case_id: str, text: str) -> str:
        return self.send(verb="check", case=case_id, text=text)

    def wording(self, case_id: str, text: str) -> str:
        return self.send(verb="wording", case=case_id, text=text)

    def history(self, case_id: str) -> str:
        return self.send(verb="history", case=case_id)

    def whole(self, case_id: str) -> str:
        return self.send(verb="whole", case=case_id)


class Stage:
    """Staff on the porch."""

    name = "porch"
    channels = {"porch": BOARD}
    handles = {"maria": "p-1", "ben": "p-2", "boss": "p-9"}
    secrets = (KEY,)

    def __init__(self) -> None:
        self.there = Boards()
        self.asked = self.there.asked

    def env(self) -> dict[str, Any]:
        return {"porch_key": KEY, "porch_url": self.there.url}

    def open(self, house: House) -> None:
        self.house = house

    def staff(self, person: str) -> Driver:
        name = self.house.desk.practice.people[person].name
        return Driver(self.house.url, self.there, self.handles[person], name)

    def keep(self, person: str, case_id: str, verb: str) -> Callable[[], str]:
        driver, drawn = self.staff(person), self.staff(person).pinned(case_id)["words"]
        return lambda: driver.send(case=case_id, verb=verb, words=drawn)

    def told(self, person: str = "") -> list[str]:
        board = f"@{self.handles[person]}" if person else BOARD
        return [note["text"] for at, note in self.there.notes.values() if at == board and "text" in note]

    def draw(self, card: Card) -> str:
        ref = self.house.desk.chats[self.name].show(card, BOARD, None, f"{card.case_id}.drawn")
        note = self.there.notes[ref][1]
        return "\n".join([*note["lines"], *(button["label"] for button in note["buttons"])])

    def close(self) -> None:
        """Nothing is held open."""
