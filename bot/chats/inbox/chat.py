"""The built-in inbox: a web page where staff see the cards and press the buttons. It needs no account anywhere."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from starlette.routing import BaseRoute

from bot.chats.inbox.adding import Adding
from bot.chats.inbox.connecting import Connecting
from bot.chats.inbox.door import Door
from bot.chats.inbox.feed import Changes, Feed, stream_route
from bot.chats.inbox.gate import Caller, Gate, direct
from bot.chats.inbox.newcomers import PATH, Newcomers
from bot.chats.inbox.receiver import Pages
from bot.core.card import Card
from bot.core.model import Person
from bot.core.newcomers import Question
from bot.core.news import Notice
from bot.core.ports import Health
from bot.core.ports.front import Front
from bot.core.ports.telling import People

NEWS = "desk"  # where once-only marks of announcements are kept: they belong to no case


class Inbox:
    """A Chat whose messages are pages.

    `people` is the store's shelf of accounts, sessions and notices; `url` the public address; `changes` starts
    listening to the store (see feed.py); `caller` says where a request comes from.
    """

    name = "inbox"
    draws_at_sight = True

    def __init__(
        self,
        people: People,
        url: str,
        changes: Changes,
        clock: Callable[[], float] = time.time,
        secure_cookies: bool | None = None,
        caller: Caller = direct,
    ) -> None:
        self.people, self.clock = people, clock
        secure = url.startswith("https://") if secure_cookies is None else secure_cookies
        self._gate = Gate(people, url, secure, caller)
        self._feed = Feed(changes)

    # Chat: a page shows the case as it is, so showing is nothing, and a message is a notice kept once

    def show(self, card: Card, channel: str, ref: str | None, key: str) -> str:
        return card.case_id

    def ping(self, card: Card, text: str, people: Sequence[Person], ref: str, channel: str, key: str) -> str:
        self._notify(channel, card.case_id, key, "ping", text, people, card)
        return ""

    def whisper(self, card: Card, text: str, person: Person, key: str) -> str:
        if person.handles.get(self.name):
            self._notify(f"@{person.id}", card.case_id, key, "whisper", text, [person], card)
        return ""

    def announce(self, text: str, channel: str, key: str) -> None:
        self._notify(channel, NEWS, key, "announce", text, [])

    def reaches(self, person: Person) -> bool:
        """Whether this person can sign in here."""
        return bool(self.people.account(person.handles.get(self.name, "")))

    def put(self, question: Question, person: Person, key: str) -> None:
        """A notice for one person that leads to the page where it is answered."""
        self._notify(f"@{person.id}", f"newcomer-{question.id}", key, "whisper", question.text, [person], link=PATH)

    def health(self) -> list[Health]:
        """Whether anybody can sign in at all."""
        if self.people.accounts():
            return [Health(self.name, "ok")]
        remedy = "Add the first person with “reviews user add NAME --role owner”."
        return [Health(self.name, "not set up", "Nobody can sign in yet.", remedy)]

    def _notify(
        self,
        shelf: str,
        case_id: str,
        key: str,
        kind: str,
        text: str,
        people: Sequence[Person],
        card: Card | None = None,
        link: str = "",
    ) -> None:
        notice: Notice = {
            "at": self.clock(),
            "kind": kind,
            "text": text,
            "case_id": card.case_id if card else "",
            "headline": card.headline if card else "",
            "to": sorted({name for p in people for name in (p.id, p.handles.get(self.name, "")) if name}),
            "names": [p.name for p in people],
            "link": link,
        }
        self.people.add_notice(case_id, key, notice, shelf)

    # pages

    def routes(self, desk: Front) -> list[BaseRoute]:
        """The pages, for the web process."""
        door = Door(desk, self._gate, self.people, self.clock)
        pages = Pages(desk, self._gate, self.people, self.clock)
        apart = [*Newcomers(pages).routes(), *Adding(pages).routes(), *Connecting(pages).routes()]
        return [*door.routes(), stream_route(self._feed, self._gate, desk), *apart, *pages.routes()]
