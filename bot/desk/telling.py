"""Telling people: the card in every chat, kept up to date, and every ping exactly once.

A message is written down before it is sent (the intent) and after (told). Whoever finds an intent without its "told"
looks in the chat for the message first, so a crash in between neither loses nor doubles it. Whoever lost its hold
in between, because it was frozen, sends nothing.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from bot.core import climbing, reminders
from bot.core.card import Card
from bot.core.model import Case, Delivery, Location, Person
from bot.core.permissions import Sight, allows
from bot.core.pings import Ping, Way
from bot.core.ports import Chat, DrawsAtSight, FindsMessage, Outcome, Refused, Retires, TryLater
from bot.core.ports.shelf import Shelf
from bot.core.practice import AskPractice, Practice
from bot.core.saying import why_and_until_when, wording
from bot.core.subjects import Hold
from bot.desk import retiring
from bot.desk.addressing import WHO
from bot.desk.announcing import Announcer, cause_of
from bot.desk.retiring import Retirer
from bot.desk.roll import Roll

log = logging.getLogger("replydesk.telling")

REFUSED = "again."  # before a card's slot: when to try the same card again that a chat has refused


class Teller:
    """Shows cards and sends pings for one case at a time, under the case's lock."""

    def __init__(
        self,
        chats: Mapping[str, Chat],
        shelf: Shelf,
        practice: AskPractice,
        clock: Callable[[], float],
        news: Announcer,
    ) -> None:
        self.chats, self.shelf, self.ask_practice, self.clock, self.news = chats, shelf, practice, clock, news
        self.roll = Roll(shelf, practice)
        self.retirer = Retirer(chats, shelf, clock)
        self.went_on: Callable[[Case, Ping, Sequence[str]], None] = lambda case, ping, names: None

    @property
    def practice(self) -> Practice:
        """The practice as it is now."""
        return self.ask_practice()

    def _channels(self, location: Location) -> list[tuple[Chat, str]]:
        return [(self.chats[name], channel) for name, channel in location.channels.items() if name in self.chats]

    def show(self, case: Case, location: Location, draw: Callable[[], Card], hold: Hold) -> Delivery:
        """Bring the card of this round up to date in every chat of the location, one whose person is to be forgotten in
        every round; what has been told by then. Where nobody needs a picture of it, none is drawn.
        """
        delivery = before = self.shelf.delivery(case.id)
        rooms = [(chat, channel) for chat, channel in self._channels(location) if not draws_at_sight(chat)]
        slots = [(chat, channel, f"{chat.name}.{case.round}") for chat, channel in rooms]
        if case.erased_at:
            earlier = [(chat, channel, f"{chat.name}.{n}") for chat, channel in rooms for n in range(1, case.round)]
            slots += [slot for slot in earlier if slot[2] in before.refs]
        if not slots:
            return delivery
        card = draw()
        mark = fingerprint(card)
        for chat, channel, slot in slots:
            again = before.waits.get(f"{REFUSED}{slot}")
            known = before.shown.get(slot) == mark and (again is None or again > self.clock())
            if known or before.waits.get(slot, 0.0) > self.clock():
                continue
            self._show_in(chat, channel, case, slot, card, mark, before, hold)
            delivery = Delivery()
        return delivery if delivery is before else self.shelf.delivery(case.id)

    def _show_in(
        self, chat: Chat, channel: str, case: Case, slot: str, card: Card, mark: str, delivery: Delivery, hold: Hold
    ) -> None:
        case_id = case.id
        key, ref = f"card-{slot}", delivery.refs.get(slot)
        name = f"{case_id}.{key}"
        try:
            if ref is None and key in delivery.intents:
                ref = self._find(chat, name, channel, "", delivery.intents[key])
            if ref is None and isinstance(chat, FindsMessage):  # nobody could look for it elsewhere
                self.shelf.intend(case_id, key, self.clock())
            if not hold.held:
                return  # whoever holds it by now finds the intent, and looks
            ref = chat.show(card, channel, ref, name)
        except Refused as no:
            # the next change tries at once, the same card in growing steps
            wait = self.news.trouble(chat, no, case.location, case_id=case_id, slot=slot)
            again = {f"shown_{slot}": mark, f"wait_{slot}": "", f"wait_{REFUSED}{slot}": str(self.clock() + wait)}
            self.shelf.note(case_id, **again)
            self._take_back(case_id, key, no, delivery)
        except Outcome as later:
            wait = self.news.trouble(chat, later, case.location, case_id=case_id, slot=slot)
            self.shelf.note(case_id, **{f"wait_{slot}": str(self.clock() + wait)})
            self._take_back(case_id, key, later, delivery)
            log.info("card not shown yet", extra={"case": case_id, "chat": chat.name})
        else:
            cause, fields = cause_of(chat.name, case.location), {f"ref_{slot}": ref, f"shown_{slot}": mark}
            if self.shelf.told(case_id, key, self.clock(), cause, **fields):
                self.news.works(chat.name, case.location)
            over = {f"wait_{name}": "" for name in (slot, f"{REFUSED}{slot}") if name in delivery.waits}
            if over:
                self.shelf.note(case_id, **over)

    def _take_back(self, case_id: str, key: str, no: Outcome, delivery: Delivery) -> None:
        """A message that was definitely not taken need not be looked for; one that may be out already stays in doubt."""
        if isinstance(no, (Refused, TryLater)) and key not in delivery.intents:
            self.shelf.note(case_id, **{f"intent_{key}": ""})

    def _find(self, chat: Chat, name: str, channel: str, ref: str, since: float) -> str | None:
        return chat.find(name, channel, ref, since) if isinstance(chat, FindsMessage) else None

    def ping(
        self,
        case: Case,
        location: Location,
        card: Callable[[], Card],
        draw: Callable[[Person], Card],
        hold: Hold,
        told: Delivery | None = None,
    ) -> Delivery:
        """Send what is due: of several overdue pings only the last, saying honestly when it was due.

        `card` draws what hangs where everybody of the location sees it; `draw` draws it for one person. `told` is what has
        been told before, when that is known already; given back is what has been told by then.
        """
        delivery, now = told or self.shelf.delivery(case.id), self.clock()
        plan = reminders.pings(case, location, self.practice.policy, now)
        plan += climbing.rungs(plan, case, location, delivery, now)
        due = sorted((p for p in plan if p.at <= now and p.key not in delivery.sent), key=lambda p: p.at)
        if due:
            *passed, ping = due
            for earlier in passed:
                self.shelf.told(case.id, earlier.key, now)
            if self._send(case, location, card(), draw, ping, delivery, hold):
                self.shelf.told(case.id, ping.key, now)
                self.shelf.note(case.id, **{f"wait_{name}": "" for name in delivery.waits if name.startswith("ping.")})
                if ping.since:
                    self.went_on(case, ping, [person.name for person in self._people(case, location, ping)])
            delivery = self.shelf.delivery(case.id)
        if over := self.retirer.over({p.key for p in plan}, delivery):
            self.retirer.retire(case.id, over, card)
            delivery = self.shelf.delivery(case.id)
        return delivery

    def _send(
        self,
        case: Case,
        location: Location,
        card: Card,
        draw: Callable[[Person], Card],
        ping: Ping,
        delivery: Delivery,
        hold: Hold,
    ) -> bool:
        """Send one ping to every chat and person that has not got it yet; whether all have it now."""
        now = self.clock()
        text = f"{why_and_until_when(case, location, now)}\n{wording(case, location, ping, now)}"
        people = self._people(case, location, ping)
        alone = [] if ping.to == "owner" or ping.way is Way.MENTION else people  # who gets a message of their own
        reached = {p.id for p in alone for chat, _ in self._channels(location) if chat.name in p.handles}
        called = [p for p in people if p.id not in reached]
        done = True
        for chat, channel in self._channels(location):
            ref = delivery.refs.get(f"{chat.name}.{case.round}", "")
            room = [] if ping.way is Way.DIRECT else [None]
            to = [*room, *(p for p in alone if chat.name in p.handles)]
            messages = [
                (f"{ping.key}.{chat.name}.{p.id if p else 'thread'}", p.handles[chat.name] if p else channel, p)
                for p in to
            ]
            missing = [message for message in messages if message[0] not in delivery.sent]
            if missing and delivery.waits.get(f"ping.{chat.name}", 0.0) > self.clock():
                done = False  # this one asked us to wait; the others hear it now
                continue
            for key, where, person in missing:
                shown = draw(person) if person else card
                kept = partial(retiring.kept, ping.key, name=retiring.name_of(chat, person.id if person else "thread"))
                done &= self._say(chat, where, case, shown, text, called, person, ref, key, delivery, kept, hold)
        return done

    def _say(
        self,
        chat: Chat,
        where: str,
        case: Case,
        card: Card,
        text: str,
        people: Sequence[Person],
        person: Person | None,
        ref: str,
        key: str,
        delivery: Delivery,
        keep: Callable[..., dict[str, str]],
        hold: Hold,
    ) -> bool:
        name = f"{case.id}.{key}"
        current = self.shelf.find(case.id)  # re-read right before sending: a ping must not come after it is pointless
        if current is None or current.version != case.version:
            return False
        try:
            out = None
            if key in delivery.intents:
                out = self._find(chat, name, where, "" if person else ref, delivery.intents[key])
            if out is None:
                self.shelf.intend(case.id, key, self.clock())
                if not hold.held:
                    return False
                out = (
                    chat.whisper(card, text, person, name)
                    if person
                    else chat.ping(card, text, people, ref, where, name)
                )
            fields = keep(ref=out, before=delivery) if isinstance(chat, Retires) else {}
            who = person.id if person else ""
            if self.shelf.told(case.id, key, self.clock(), cause_of(chat.name, case.location, who), **fields):
                self.news.works(chat.name, case.location, who)
            return True
        except Refused as no:
            self.news.trouble(chat, no, case.location, person.id if person else "")
            self.shelf.told(case.id, key, self.clock())
            return True
        except Outcome as later:
            wait = self.news.trouble(chat, later, case.location, person.id if person else "")
            self.shelf.note(case.id, **{f"wait_ping.{chat.name}": str(self.clock() + wait)})
            self._take_back(case.id, key, later, delivery)
            return False

    def _people(self, case: Case, location: Location, ping: Ping) -> list[Person]:
        before = WHO[ping.past](case, location, self.practice) if ping.past else ()
        names = [n for n in dict.fromkeys(WHO[ping.to](case, location, self.practice)) if n not in before]
        known = {name: self.roll.person(name) for name in names}
        # whoever may not see the case any more hears nothing of it; somebody unlisted is named, and has no address here
        return [
            person or Person(name, case.owner_name or name)
            for name, person in known.items()
            if person is None or allows(person, Sight.SEE, location.id)
        ]


def draws_at_sight(chat: Chat) -> bool:
    """Whether a chat draws its cards when somebody looks."""
    return isinstance(chat, DrawsAtSight) and chat.draws_at_sight


def fingerprint(card: Card) -> str:
    """The same for two cards that look the same."""
    return hashlib.blake2s(repr(card).encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()
