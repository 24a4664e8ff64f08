"""All the desk can do: receive, act, advance, tick, and answer questions. Rules live in `core`, words in `core.card`.

The web records what happened and wakes a worker; the worker's `advance` makes the world match.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from bot.core import pages, permissions, templates
from bot.core.card import Card
from bot.core.lists import Counts
from bot.core.model import Case, Command, Person, Post, Role, Triage, Verb, Verdict
from bot.core.newcomers import Newcomer
from bot.core.permissions import ROLES, Sight
from bot.core.ports import Answer, Chat, Connected, Denied, Health, Offer, Pasted, Platform, Seals, Vault, Writer
from bot.core.ports.shelf import Shelf
from bot.core.practice import AskPractice, Practice
from bot.core.subjects import Hold, Lane, Subject
from bot.desk.admitting import Porter
from bot.desk.announcing import Announcer
from bot.desk.asking import Questions
from bot.desk.connecting import NO_VAULT, Connector
from bot.desk.contacts import Envelopes
from bot.desk.drafting import Drafter
from bot.desk.draining import Drainer
from bot.desk.drawing import Drawer
from bot.desk.erasing import Eraser
from bot.desk.fetching import Fetcher
from bot.desk.joining import Joiner
from bot.desk.pasting import Paster
from bot.desk.polling import Poller
from bot.desk.pressing import Presser, readable
from bot.desk.publishing import Publisher
from bot.desk.receiving import Receiver
from bot.desk.recording import Recorder
from bot.desk.rereading import Rereader
from bot.desk.revising import Reviser
from bot.desk.roll import Roll, places_of
from bot.desk.signing_in import SignIns
from bot.desk.suggesting import Suggester
from bot.desk.telling import Teller
from bot.desk.ticking import COMPARE_SECONDS, Ticker
from bot.desk.watching import Watcher
from bot.desk.working import Seen, Worker


class Desk:
    """One desk for any number of clinics. Everything it needs comes in here; `clock` gives epoch seconds."""

    def __init__(
        self,
        store: Shelf,
        platforms: Mapping[str, Platform],
        chats: Mapping[str, Chat],
        practice: AskPractice,
        read: Callable[[str, float | None], Triage],
        clock: Callable[[], float] = time.time,
        writer: Writer | None = None,
        seal: Seals | None = None,
        vault: Vault = NO_VAULT,
    ) -> None:
        envelopes = Envelopes(seal)
        self.store, self.platforms, self.chats, self.ask_practice, self.clock = store, platforms, chats, practice, clock
        self.recorder = Recorder(store, practice, clock, read, platforms, envelopes)
        self.drafter = Drafter(store, platforms, practice, self.recorder, read, clock)
        self.suggester = Suggester(writer, self.drafter, store, clock)
        held, check = self.recorder.save_held, self.drafter.check
        self.publisher = Publisher(platforms, held, check, practice, clock, store.sure_since, envelopes)
        self.reviser = Reviser(platforms, held, check, practice, clock, store.sure_since, envelopes)
        self.joiner = Joiner(store, self.recorder, practice, clock)
        self.recorder.follow = self.joiner.whole
        self.announcer = Announcer(chats, store, practice, clock)
        self.teller = Teller(chats, store, practice, clock, self.announcer)
        self.teller.went_on = self.recorder.went_on
        self.questions = Questions(store, platforms, chats, practice, clock)
        self.vitals = self.questions.vitals
        connections, awake = self.questions.connections, {*platforms, *chats}
        self.connector = Connector(vault, connections, store, practice, awake, clock)
        self.sign_ins = SignIns(store, platforms, self.connector, seal)
        self.porter = Porter(chats, store, practice, self.somebody, clock)
        self.drawer = Drawer(store, platforms, practice, self.drafter, clock, envelopes)
        self.roll = Roll(store, practice)
        self.presser = Presser(
            store,
            platforms,
            practice,
            self.recorder,
            self.drafter,
            self.joiner,
            self.porter,
            self.drawer,
            self.roll,
            clock,
        )
        self.worker = Worker(
            store,
            practice,
            self.recorder,
            self.drafter,
            self.suggester,
            self.publisher,
            self.reviser,
            self.joiner,
            self.teller,
            self.drawer,
            clock,
        )
        self.watcher = Watcher(self.questions.connections, store, clock)
        self.fetcher = Fetcher(store, platforms, self.recorder, clock)
        self.receiver = Receiver(store, platforms, practice, self.recorder, self.fetcher, clock)
        self.paster = Paster(store, platforms, practice, self.recorder, clock)
        self.poller = Poller(store, platforms, self.receiver, clock)
        self.rereader = Rereader(store, platforms, self.receiver, clock)
        self.ticker = Ticker(store, self.vitals, self.watcher, self.receiver, clock)
        self.drainer = Drainer(store, self.receiver, self._step, clock)
        self.steps: Mapping[str, Callable[[str, Hold], Seen]] = {
            "case": self.worker.look,
            "connection": lambda name, hold: (0, self._look_at_connection(name)),
            "news": lambda news_id, hold: (0, self.announcer.tell(news_id)),
            "fetch": lambda planned, hold: (0, self.fetcher.step(planned)),
            "suggestion": lambda plan, hold: (0, self.suggester.ask(plan)),
            "newcomer": lambda id, hold: (0, self.porter.look(id)),
        }
        self.eraser = Eraser(store, self.recorder, clock)

    @property
    def practice(self) -> Practice:
        """The practice as it is now."""
        return self.ask_practice()

    # what the web calls

    def receive(self, platform: str, posts: Sequence[Post]) -> None:
        """Record what a delivery says, and wake a worker for what changed. Safe to repeat, in any order."""
        self.recorder.record_all(self.receiver.place(platform, posts, self.clock()))

    def keep_unreadable(self, platform: str, body: bytes, why: str) -> None:
        """Keep a genuine delivery nobody could read, and tell staff once."""
        self.receiver.keep(platform, body, why)

    def act(self, command: Command) -> Answer:
        """Carry out a person's press. Raises Denied with a sentence, LookupError when there is no such case for them."""
        return self.presser.act(command)

    def admit(self, case_id: str, by: Person, verb: Verb | None = None) -> None:
        """Before a press opens or draws something: raises what pressing it would raise, and nobody types in vain."""
        self.presser.admit(case_id, by, verb)

    def opened(self, case_id: str, by: Person) -> None:
        """Somebody looks at a case: nobody need be called about it another way."""
        self.presser.opened(case_id, by)

    def paste(self, pasted: Pasted, by: Person) -> tuple[str, str]:
        """Take in what somebody copied from a page; a sentence and the id of its case. Raises Denied."""
        return self.paster.paste(pasted, by)

    def answer(self, newcomer: str, yes: bool, by: Person, way: str, seen: str = "") -> str:
        """A manager's yes or no to somebody whom nobody listed; `seen` is the answer they saw. A sentence for them.

        Raises Denied; LookupError when there is no such question for them.
        """
        return self.porter.answer(newcomer, yes, by, way, seen)

    def newcomers(self, by: Person) -> list[tuple[Newcomer, str]]:
        """Who asked to work at the clinics this person manages, with the clinic's name; open questions first."""
        return self.porter.questions(by)

    def connected(self, by: Person) -> Connected:
        """What this person may connect, and how each account that is connected is. Raises Denied."""
        found = self.connector.look(by)
        ready = self.sign_ins.ready()
        return replace(found, doors=tuple(source for source in found.sources if source.kind in ready))

    def begin_sign_in(self, kind: str, by: Person, browser: str, back: str) -> str:
        """The address where somebody allows the desk to work for their accounts. Raises Denied."""
        return self.sign_ins.begin(kind, by, browser, back)

    def come_back(self, answered: str, state: str, by: Person, browser: str) -> Offer:
        """What somebody who came back from there may choose from. Raises Denied."""
        return self.sign_ins.come_back(answered, state, by, browser)

    def choose(self, token: str, accounts: Sequence[str], by: Person, browser: str, way: str) -> list[str]:
        """Connect what was chosen; a sentence for each account. Raises Denied."""
        return self.sign_ins.choose(token, accounts, by, browser, way)

    def connects(self, by: Person) -> bool:
        """Whether this person may connect accounts at all."""
        return self.connector.may(by)

    def connect(self, kind: str, account: str, credential: str, by: Person, way: str) -> str:
        """Keep the credential of an account; a sentence for whoever gave it. Raises Denied."""
        return self.connector.connect(kind, account, credential, by, way)

    def disconnect(self, kind: str, account: str, by: Person, way: str) -> str:
        """Forget the credential of an account; a sentence. Raises Denied."""
        return self.connector.disconnect(kind, account, by, way)

    def erase(self, case_id: str, by: Person, way: str = "") -> str:
        """Forget the person of a case, as they asked; a sentence about what is left elsewhere. Raises Denied, LookupError."""
        return self.eraser.erase(case_id, by, way or "desk")

    # what the worker and the clock call

    def drain(self, lane: str) -> None:
        """Do what stands ready in a lane, for some seconds. The one job of every worker."""
        self.drainer.drain(Lane(lane))

    def advance(self, subject: Subject | str) -> None:
        """Look at one subject (a bare id is a case's) and do whatever it needs next.

        Safe to repeat, and to kill at any point.
        """
        subject = Subject.read(subject) if isinstance(subject, str) else subject
        with self.store.holding(subject) as hold:
            if hold is None:  # another worker has it, or had it and died
                self.store.come_back(subject, self.clock())
                return
            if subject.kind == "case":
                self.store.find(subject.id)  # so that the step has it at hand as it is now
            self.store.settle(subject, *self._step(subject, hold), self.clock())

    def _step(self, subject: Subject, hold: Hold) -> Seen:
        step = self.steps.get(subject.kind)
        return step(subject.id, hold) if step else (0, None)  # a kind of a newer version: it plans its own again

    def _look_at_connection(self, name: str) -> float | None:
        """Whether it works, what its account holds, and what became of posts we keep, each at its own time; the next moment."""
        due = self.watcher.step(name)
        if due is None:
            return None
        moments = (due, self.poller.step(name), self.rereader.step(name))
        return min(at for at in moments if at is not None)

    def open(self) -> None:
        """Make whole what is planned, whatever an older version or a crash left behind. A clock calls this at its start."""
        self.ticker.open()

    def tick(self) -> float | None:
        """Let what is due stand ready and repair lost nudges; the moment something is due next."""
        return self.ticker.tick()

    # what people ask

    def card(self, case_id: str, by: Person) -> Card | None:
        """The card of a case as a chat may show it now, with what this person may press; None when they may not see it."""
        case = self._case(case_id, by, Sight.SEE)
        return self.drawer.hung(case, by) if case else None

    def read(self, case_id: str, by: Person) -> Card | None:
        """The same with all its words: for a page behind a sign-in, and a dialog that one person opens."""
        case = self._case(case_id, by, Sight.READ)
        return self.drawer.read(case, by) if case else None

    def listed(
        self, word: str, by: Person, cursor: str = "", most: int = 50, pressed: bool = False
    ) -> tuple[list[Card], str, tuple[str, ...]]:
        """A page of their clinics' `open`, `mine`, `overdue` or `done` without histories, the cursor of the next one ("" after
        the last), and the ids of cases nobody can read. Where the rows are `pressed`, they have their buttons.
        """
        page = self.questions.listed(word, by, cursor, most)
        return [self.drawer.draw(case, by=by, pressed=pressed) for case in page.cases], page.after, page.broken

    def counts(self, by: Person) -> Counts:
        """How many cases of their clinics wait, are overdue, and are theirs: `open`, `overdue`, `mine`."""
        return self.questions.counts(by)

    def recent_cards(self, by: Person, limit: int = 50, pressed: bool = False) -> list[Card]:
        """What changed last at their clinics, newest first, without histories; `pressed` rows have their buttons."""
        return [self.drawer.draw(case, by=by, pressed=pressed) for case in self.questions.recent_cases(by, limit)]

    def pasted_at(self, by: Person) -> Sequence[tuple[str, str]]:
        """The clinics this person may add a post for: id and name."""
        return self.paster.clinics(by)

    def check(self, case_id: str, text: str, by: Person) -> Verdict:
        """What the guard says of a text as the reply to a case. Raises LookupError when they may not write there."""
        case = self._case(case_id, by, Sight.WRITE)
        if case is None:
            raise LookupError(case_id)
        return self.drafter.check(case, text)

    def choices(self, case_id: str, by: Person) -> tuple[templates.Choice, ...]:
        """Stock answers for a case, best first; none where they may not write."""
        case = self._case(case_id, by, Sight.WRITE)
        return self.drafter.choices(case) if case else ()

    def sees(self, case_id: str, by: Person) -> bool:
        """Whether a case is one of this person's clinics."""
        case = readable(self.store.recall, case_id)  # however old the copy is, a case stays where it is
        return case is not None and self.questions.sees(by, case.location)

    def in_channel(self, chat: str, channel: str, by: Person) -> Person:
        """The same person as far as everybody in a channel may read along. Raises Denied where that is nothing."""
        seen = permissions.within(by, self.practice.places_in(chat, channel))
        if not seen.roles:
            raise Denied("Others would read this here, and this is not the channel of your clinic.")
        return seen

    def _case(self, case_id: str, by: Person, what: Sight) -> Case | None:
        case = readable(self.store.find, case_id)
        return case if case and permissions.allows(by, what, self.practice.walls(case.location)) else None

    def person(self, chat: str, handle: str, name: str = "", outsider: bool = False) -> Person:
        """Who a chat's user id is: the one door through which everybody comes in. An outsider is shown nothing."""
        return self.practice.person(chat, handle, name, outsider)

    def member(self, name: str, display: str, role: str, places: Sequence[str] = ()) -> Person:
        """Who an inbox account is, with the role and the places it was given."""
        return self.practice.member(name, display, ROLES.get(role, Role.NOBODY), places)

    def colleagues(self, case_id: str, by: Person, verb: Verb = Verb.ASSIGN) -> Sequence[tuple[str, str]]:
        """Whom a case can be given to: id, and name with what they are there; none where they may not write."""
        case = self._case(case_id, by, Sight.WRITE)
        return self.roll.rows(case, by, verb) if case else ()

    def somebody(self, name: str) -> Person | None:
        """Who a name on the command line means: one of the practice's people or an inbox account; None: nobody known."""
        if name in self.practice.people:
            return self.practice.people[name]
        return self.roll.account(name)

    def ask(self, words: str, by: Person) -> pages.Page | Card:
        """The answer to `/reviews <words>`: a page, or a card for `show ID`."""
        return self.questions.ask(
            words, by, self.card, lambda cases: [self.drawer.draw(case, by=by, pressed=False) for case in cases]
        )

    def health(self, by: Person, anew: bool = False) -> list[Health]:
        """Processes, then connections: those of their clinics, and those that belong to none.

        A desk of many accounts says of most what was seen last; `anew` has every one of them asked, however long it takes.
        """
        return self.questions.health(by, anew)

    def notice_shelves(self, by: Person) -> list[str]:
        """Whose notices somebody may read: those of the clinics they see, and of the whole desk where they manage."""
        return self.questions.shelves(by)

    def processes(self) -> list[Health]:
        """The worker and the clock."""
        return self.vitals.processes()

    def partners(self, case_id: str, by: Person) -> Sequence[tuple[str, str]]:
        """The cases that one could be put together with: id, and a line that says what it is; none where they may not write."""
        case = self._case(case_id, by, Sight.WRITE)
        return self.joiner.partners(case) if case else ()


__all__ = ["COMPARE_SECONDS", "Desk", "places_of"]
