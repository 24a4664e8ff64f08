"""Letting people in whom nobody listed: the managers are asked once, and both sides hear what became of it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Protocol

from bot.core import newcomers
from bot.core.model import Delivery, Location, Person
from bot.core.newcomers import AGAIN_SECONDS, Newcomer
from bot.core.permissions import Sight, allows, manages
from bot.core.ports import AsksPeople, Chat, Denied, FindsMessage, Outcome, Refused, TellsPeople
from bot.core.ports.telling import Newcomers, People, Told
from bot.core.practice import AskPractice
from bot.desk.announcing import AGAIN_SECONDS as LATER_SECONDS

log = logging.getLogger("replydesk.people")

Send = Callable[[str], None]
"""Says something under a key."""
Room = Chat | AsksPeople | TellsPeople


class Shelf(Newcomers, People, Told, Protocol):
    """What letting in needs of the store."""


class Porter:
    """Stands where people come in. `somebody` says who an inbox account is."""

    def __init__(
        self,
        chats: Mapping[str, Chat],
        shelf: Shelf,
        practice: AskPractice,
        somebody: Callable[[str], Person | None],
        clock: Callable[[], float],
    ) -> None:
        self.chats, self.shelf, self.ask_practice, self.somebody, self.clock = chats, shelf, practice, somebody, clock

    def knock(self, by: Person, location: Location) -> str:
        """A press by somebody who is nobody there yet: the managers are asked, once, and this is the sentence about it.

        "" where nobody may be asked for.
        """
        one = newcomers.knocking(by, location, self.clock())
        if one is None:
            return ""
        managers = self.askable(location)
        kept = self.shelf.newcomer(one.id)
        if not managers and (kept is None or not kept.answer):
            return newcomers.nobody_to_ask(by, location)
        kept = self.shelf.knock(one, AGAIN_SECONDS)
        return newcomers.reply_to_press(kept, location, managers, self.clock())

    def askable(self, location: Location) -> list[Person]:
        """Whoever could be asked: managers of this clinic whom a question would reach."""
        people = self.ask_practice().people
        accounts = (found for name in self.shelf.accounts() if (found := self.somebody(name)))
        every = {p.id: p for p in (*people.values(), *accounts)}  # an account knows more of what its person may do
        return [p for p in newcomers.in_charge(every.values(), location) if any(self._ways(p))]

    def _ways(self, person: Person) -> Iterator[AsksPeople]:
        return (chat for chat in self.chats.values() if isinstance(chat, AsksPeople) and chat.reaches(person))

    def look(self, id: str) -> float | None:
        """Ask what is to be asked and tell what is to be told; when to look again, None when all is said.

        A question that nobody answers is put again as each opening day begins, and ends with a word to both sides.
        """
        one = self.shelf.newcomer(id)
        location = self.ask_practice().locations.get(one.location) if one else None
        if one is None or location is None:
            return None
        delivery, done, now = self.shelf.delivery(f"newcomer-{id}"), True, self.clock()
        moments = [] if one.answer else newcomers.reminders(one, location)
        over = bool(moments) and moments[-1] <= now
        for key, chat, where, send in self._ending(one, location) if over else self._messages(one, location, moments):
            if key not in delivery.sent:
                done &= self._send(id, key, chat, where, send, delivery)
        if over and done:
            self.shelf.forget_newcomer(one)  # the next press asks anew
            return None
        coming = [at for at in moments if at > now]
        return min([*coming[:1], *([] if done else [now + LATER_SECONDS])], default=None)

    def _ending(self, one: Newcomer, location: Location) -> Iterator[tuple[str, Room, str, Send]]:
        """The last word about a question that nobody has answered: to whoever asked, and to each manager."""
        asked = self.askable(location)
        if isinstance(teller := self.chats.get(one.chat), TellsPeople):
            text = newcomers.ended(one, location, asked)
            yield f"ended{one.asked_at:.0f}", teller, one.handle, partial(teller.tell, text, one.handle)
        for person in asked:
            for chat in self._ways(person):
                if isinstance(chat, TellsPeople) and (handle := person.handles.get(chat.name)):
                    text = newcomers.ended_unanswered(one, location)
                    key = f"ended{one.asked_at:.0f}.{chat.name}.{person.id}"
                    yield key, chat, handle, partial(chat.tell, text, handle)

    def _messages(
        self, one: Newcomer, location: Location, moments: Sequence[float]
    ) -> Iterator[tuple[str, Room, str, Send]]:
        """Key, chat, whose, and how: the question to each manager, or the answer to whoever asked. `moments` are those at
        which it is put once more.
        """
        if one.answer:
            teller = self.chats.get(one.chat)
            if teller and isinstance(teller, TellsPeople):
                text = newcomers.told(one, location)
                yield f"answer{one.answered_at:.0f}", teller, one.handle, partial(teller.tell, text, one.handle)
            return
        again = sum(at <= self.clock() for at in moments)
        asks, mark = newcomers.question(one, location, again > 0), f".{again}" if again else ""
        for person in self.askable(location):
            for chat in self._ways(person):
                key = f"ask{one.asked_at:.0f}{mark}.{chat.name}.{person.id}"
                yield key, chat, person.handles.get(chat.name, ""), partial(chat.put, asks, person)

    def _send(self, id: str, key: str, chat: Room, where: str, send: Send, delivery: Delivery) -> bool:
        subject = f"newcomer-{id}"
        full, now = f"{subject}.{key}", self.clock()
        try:
            if key not in delivery.intents or not self._sent(chat, full, where, delivery.intents[key]):
                self.shelf.intend(subject, key, now)
                send(full)
        except Refused:  # the others still hear it, and the inbox has a page with every open question
            log.warning("a question about a newcomer could not be put", extra={"key": key})
        except Outcome:
            return False
        self.shelf.told(subject, key, now)
        return True

    def _sent(self, chat: Room, full: str, where: str, since: float) -> bool:
        return isinstance(chat, FindsMessage) and chat.find(full, where, "", since) is not None

    def answer(self, id: str, yes: bool, by: Person, way: str, seen: str = newcomers.WAITS) -> str:
        """A manager's yes or no, on the question as they saw it (`seen` is its answer then); a sentence for them.

        Raises Denied, and LookupError for whom there is no such question.
        """
        one = self.shelf.newcomer(id)
        location = self.ask_practice().locations.get(one.location) if one else None
        if one is None or location is None or not allows(by, Sight.SEE, one.location):
            raise LookupError(id)
        if not manages(by, one.location):
            raise Denied("Only a manager can say who works here.")
        after = newcomers.answered(one, yes, by, self.clock())
        if one.answer != seen or not self.shelf.answer_newcomer(one, after):
            raise Denied(newcomers.refused_answer(self.shelf.newcomer(id) or one))
        what = f"{'let in' if yes else 'not let in'} at {one.location}"
        log.info(what, extra={"account": one.person, "by": by.id})
        self.shelf.note_entry(what, one.person, f"{by.name}, {way}", self.clock())
        return newcomers.receipt(after, location)

    def questions(self, by: Person) -> list[tuple[Newcomer, str]]:
        """Everybody who asked to work at the clinics somebody manages, with the clinic's name; open questions first."""
        places = self.ask_practice().locations
        mine = [one for one in self.shelf.newcomers() if one.location in places and manages(by, one.location)]
        return [(one, places[one.location].name) for one in sorted(mine, key=lambda one: bool(one.answer))]
