"""What the stand-ins of Meta's messages have in common: conversations, the Send API, the Conversations API."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import count
from typing import Any

from starlette.requests import Request
from starlette.routing import Route

from bot.platforms._meta.standin.door import Account, Gate, GraphError
from bot.platforms.facebook.standin.graph import iso

DAY = 86_400.0


@dataclass(frozen=True, slots=True)
class Message:
    """`who` wrote it to `whom`; a page's own have the page as `who`."""

    id: str
    who: str
    whom: str
    text: str
    made: float


class Inbox:
    """The conversations of one account with the public. Each change is an event in `events`, as its webhook tells it.

    `size` is how long Meta lets a text be, by `measure`. `sees_after` is how many seconds a message is not yet listed;
    `agent` says that Meta granted the Human Agent feature.
    """

    def __init__(self, gate: Gate, account: Account, home: str, clock: Callable[[], float]) -> None:
        self.gate, self.account, self.home, self.clock = gate, account, home, clock
        self.messages: list[Message] = []
        self.numbers = count(1)
        self.events: list[dict[str, Any]] = []
        self.size, self.measure = 2000, len
        self.sees_after, self.agent, self.platform, self.page_size = 0.0, False, "messenger", 25

    def routes(self) -> list[Route]:
        return [
            Route("/{version}/{node}/messages", self.gate.guarded(self._send), methods=["POST"]),
            Route("/{version}/{node}/conversations", self.gate.guarded(self._listed)),
        ]

    # what people do

    def write(self, person: str, text: str, **more: Any) -> str:
        """Somebody writes to the account; the message's id."""
        made = self._keep(person, self.account.id, text)
        self._tell(person, "message", {"mid": made.id, **({"text": text} if text else {}), **more})
        return made.id

    def edit(self, mid: str, text: str) -> None:
        old = next(m for m in self.messages if m.id == mid)
        self.messages[self.messages.index(old)] = replace(old, text=text)
        self._tell(old.who, "message_edit", {"mid": mid, "text": text, "num_edit": 1})

    def unsend(self, mid: str) -> None:
        old = next(m for m in self.messages if m.id == mid)
        self.messages.remove(old)
        self._tell(old.who, "message", {"mid": mid, "is_deleted": True})

    def answer(self, person: str, text: str) -> str:
        """The account answers: from the desk, or by somebody in Meta's own inbox. An echo tells of it."""
        made = self._keep(self.account.id, person, text)
        self._tell(self.account.id, "message", {"mid": made.id, "text": text, "is_echo": True}, person)
        return made.id

    def answers(self, person: str) -> list[str]:
        """What this person reads of us."""
        return [m.text for m in self.messages if m.who == self.account.id and m.whom == person]

    def _keep(self, who: str, whom: str, text: str) -> Message:
        made = Message(f"m_{self.account.id[-4:]}x{next(self.numbers):04d}", who, whom, text, self.clock())
        self.messages.append(made)
        return made

    def _tell(self, who: str, kind: str, what: dict[str, Any], whom: str = "") -> None:
        at = int(self.clock() * 1000)
        people = {"sender": {"id": who}, "recipient": {"id": whom or self.account.id}}
        self.events.append({**people, "timestamp": at, kind: what})

    # what we ask

    def _send(self, account: Account, request: Request, values: dict[str, Any]) -> Any:
        if request.path_params["node"] not in ("me", self.home) or account is not self.account:
            raise GraphError(400, 100, "(#100) No such account")
        to, said = json.loads(values["recipient"]), json.loads(values["message"])
        text = str(said.get("text", ""))
        if not text or self.measure(text) > self.size:
            raise GraphError(
                400, 100, f"(#100) Length of param message[text] must be less than or equal to {self.size}"
            )
        person = self._openly(to.get("id", ""), values)
        return {"recipient_id": person, "message_id": self.answer(person, text)}

    def _openly(self, person: str, values: dict[str, Any]) -> str:
        last = max((m.made for m in self.messages if m.who == person), default=None)
        if last is None:
            raise GraphError(400, 100, "(#100) No matching user found", 2018001)
        late, tagged = self.clock() - last, values.get("tag") == "HUMAN_AGENT"
        if tagged and not (self.agent and values.get("messaging_type") == "MESSAGE_TAG"):
            raise GraphError(400, 10, "(#10) The app has no permission to use the Human Agent tag", 2018336)
        if not tagged and values.get("messaging_type") != "RESPONSE":
            raise GraphError(400, 100, "(#100) Param messaging_type must be one of RESPONSE, UPDATE, MESSAGE_TAG")
        if late > (7 * DAY if tagged else DAY):
            raise GraphError(400, 10, "(#10) This message is sent outside of allowed window.", 2018278)
        return person

    def _listed(self, account: Account, request: Request, values: dict[str, Any]) -> Any:
        if request.path_params["node"] not in ("me", self.home) or values.get("platform") != self.platform:
            raise GraphError(400, 100, "(#100) No such account")
        until, asked = self.clock() - self.sees_after, str(values.get("user_id", ""))
        people = dict.fromkeys(m.whom if m.who == self.account.id else m.who for m in reversed(self.messages))
        rows = []
        for person in people:
            talk = [m for m in self.messages if person in (m.who, m.whom) and m.made <= until]
            if talk and asked in ("", person):
                shown = [self._shown(m) for m in reversed(talk[-20:])]
                rows.append({"id": f"t_{person}", "updated_time": iso(talk[-1].made), "messages": {"data": shown}})
        start, size = int(values.get("after", 0)), min(int(values.get("limit", 25)), self.page_size)
        more = {"paging": {"cursors": {"after": str(start + size)}, "next": "x"}} if start + size < len(rows) else {}
        return {"data": rows[start : start + size], **more}

    def _shown(self, message: Message) -> dict[str, Any]:
        who = {"id": message.who}
        return {"id": message.id, "message": message.text, "from": who, "created_time": iso(message.made)}
