"""All the desk can do: receive, act, advance, tick, and answer questions. Rules live in `core`, words in `core.card`.

The web records what happened and wakes a worker; the worker's `advance` makes the world match.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache, partial

from bot.core import deadlines, decisions, pages, permissions, reminders, templates
from bot.core.amending import BY_HAND
from bot.core.card import Card, draw
from bot.core.joining import VERBS as OF_TWO
from bot.core.lists import Counts
from bot.core.model import Case, Command, Entry, Person, Post, Role, Status, Triage, Verb, Verdict
from bot.core.newcomers import Newcomer
from bot.core.permissions import ROLES, Leave, Sight
from bot.core.ports import Answer, Chat, Denied, Health, Platform, Writer
from bot.core.ports.shelf import Shelf
from bot.core.practice import AskPractice, Practice
from bot.core.subjects import Hold, Lane, Subject
from bot.desk.admitting import Porter
from bot.desk.announcing import Announcer
from bot.desk.asking import Questions
from bot.desk.drafting import Drafter
from bot.desk.draining import Drainer
from bot.desk.erasing import Eraser
from bot.desk.joining import Joiner
from bot.desk.polling import Poller
from bot.desk.publishing import Publisher
from bot.desk.receiving import Receiver
from bot.desk.recording import Recorder
from bot.desk.revising import Reviser, lacks
from bot.desk.suggesting import Suggester
from bot.desk.telling import Teller
from bot.desk.watching import Watcher

BEAT_SECONDS = 3.0
COMPARE_SECONDS = 180.0  # how often the clock compares open cases with what is due

Seen = tuple[int, float | None]
"""What a step leaves behind: the version of the case it saw (0: no case), and the moment it is of interest next."""


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
    ) -> None:
        self.store, self.platforms, self.chats, self.ask_practice, self.clock = store, platforms, chats, practice, clock
        self.recorder = Recorder(store, practice, clock, read, platforms)
        self.drafter = Drafter(store, platforms, practice, self.recorder, read, clock)
        self.suggester = Suggester(writer, self.drafter, store, clock)
        self.publisher = Publisher(platforms, self.recorder.save_held, self.drafter.check, practice, clock)
        self.reviser = Reviser(platforms, self.recorder.save_held, self.drafter.check, practice, clock)
        self.joiner = Joiner(store, self.recorder, practice, clock)
        self.recorder.follow = self.joiner.whole
        self.announcer = Announcer(chats, store, practice, clock)
        self.teller = Teller(chats, store, practice, clock, self.announcer)
        self.questions = Questions(store, platforms, chats, practice, clock)
        self.porter = Porter(chats, store, practice, self.somebody, clock)
        self.watcher = Watcher(self.questions.connections, store, clock)
        self.receiver = Receiver(store, platforms, practice, self.recorder, clock)
        self.poller = Poller(store, platforms, self.receiver, clock)
        self.drainer = Drainer(store, self.receiver, self._step, clock)
        self.steps: Mapping[str, Callable[[str, Hold], Seen]] = {
            "case": self._look_at_case,
            "connection": lambda name, hold: (0, self._look_at_connection(name)),
            "news": lambda news_id, hold: (0, self.announcer.tell(news_id)),
            "suggestion": lambda plan, hold: (0, self.suggester.ask(plan)),
            "newcomer": lambda id, hold: (0, self.porter.look(id)),
        }
        self._beaten = self._compared = float("-inf")
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
        case = _readable(self.store.recall, command.case_id)
        if case is None:
            raise LookupError(command.case_id)
        if self.practice.parked(case):
            if not permissions.everywhere(command.by):
                raise LookupError(command.case_id)
            raise Denied(f"The clinic “{case.location}” is not in the settings any more. Please put it back first.")
        location, platform = self.practice.place(case), self.platforms.get(case.post.platform)
        if platform and command.verb in lacks(platform):
            raise Denied(BY_HAND.format(label=platform.label))
        if command.verb in OF_TWO:
            self._leave(command, case)
            said, whole = self.joiner.act(command)
            return Answer(said, self._draw(whole, by=command.by))
        if case.joined:
            raise Denied(f"This was put together with case {case.joined}. Please use that card.")
        for _ in range(5):
            because = self._leave(command, case)  # anew for the case as it is: it may have become urgent meanwhile
            if command.verb is Verb.FIND_OUT:
                asked = self.practice.named_in(command.reason, location)
                command = replace(command, draft=self.drafter.holding(case), asked=asked)
            if command.verb is Verb.GRANT and case.request:
                command = replace(command, asked=self.practice.named_in(case.request.reason, location))
            if command.verb in (Verb.CORRECT, Verb.NOT_URGENT):
                command = replace(command, draft=self.drafter.rethought(case, command))
            if command.verb is Verb.OPEN_AGAIN:
                due = deadlines.deadline(location, case.post.platform, self.clock(), self.practice.policy)
                command = replace(command, due=due)
            check, limit = partial(self.drafter.check, case), self.drafter.limit(case)
            try:
                after, entry, said = decisions.decide(
                    case, command, check, self.practice.policy, location.timezone, limit, self.clock(), because
                )
            except Denied:
                stored = self.store.find(case.id)
                if stored is None or stored.version == case.version:
                    raise
                case = stored  # what was at hand is not as things are now
                continue
            won = self.recorder.save(case, after, entry)
            if won is None:
                if command.draft.text:
                    self.drafter.remember(case, command.draft.text)
                return Answer(said, self._draw(after, by=command.by))
            case = won
        raise Denied("Several people are changing this case at once. Please look at it again.")

    def admit(self, case_id: str, by: Person, verb: Verb | None = None) -> None:
        """Before a press opens or draws something: raises what pressing it would raise, and nobody types in vain.

        Raises Denied, also when the managers are asked now to let this person in; LookupError when there is no such case
        for them.
        """
        case: Case | None = self.store.find(case_id)
        if case is None:
            raise LookupError(case_id)
        if not self.questions.sees(by, case.location):
            raise self._stranger(by, case)
        if verb is not None:
            leave, why = permissions.weigh(by, verb, self._known(case))
            if leave is Leave.NO:
                raise Denied(why)

    def answer(self, newcomer: str, yes: bool, by: Person, way: str, seen: str = "") -> str:
        """A manager's yes or no to somebody whom nobody listed; `seen` is the answer they saw. A sentence for them.

        Raises Denied; LookupError when there is no such question for them.
        """
        return self.porter.answer(newcomer, yes, by, way, seen)

    def newcomers(self, by: Person) -> list[tuple[Newcomer, str]]:
        """Who asked to work at the clinics this person manages, with the clinic's name; open questions first."""
        return self.porter.questions(by)

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

    def _look_at_case(self, case_id: str, hold: Hold) -> Seen:
        case = self.store.recall(case_id)  # whoever took it has just read it
        if case is None:
            return 0, None
        location = self.practice.place(case)
        if self.practice.parked(case):
            self._park(case)
            return case.version, None  # the clock looks again every few minutes whether the clinic is back
        if case.joined:
            self.joiner.follow(case)  # whatever kept the other from taking it in
            case = self.store.find(case_id) or case
        case = self.joiner.finish(self.recorder.admit(case))
        fresh = case.status is Status.NEW
        if fresh:
            case = self.drafter.prepare(case)
        case = self.recorder.run_out(case)
        case = self._publish(case, hold)  # first: whoever approved it has waited long enough
        card = cache(partial(self._card, case))
        told = self.teller.show(case, location, card)
        if fresh:
            self.suggester.plan(case)
        told = self.teller.ping(case, location, card, partial(self._card, case), told)
        return case.version, reminders.next_wake(case, location, self.practice.policy, told, self.clock())

    def _look_at_connection(self, name: str) -> float | None:
        """Whether it works, and what its account holds, each at its own time; the earlier of the next two moments."""
        due = self.watcher.step(name)
        if due is None:
            return None
        found = self.poller.step(name)
        return due if found is None else min(due, found)

    def _park(self, case: Case) -> None:
        """Nobody works on a case whose clinic is gone: it is shown to nobody, and whoever runs the desk hears of it."""
        text = (
            f"Open posts belong to the clinic “{case.location}”, which is not in the settings any more. They wait, and "
            "nobody else sees them. Put the clinic back, or look at each with “reviews show ID”."
        )
        self.store.publish_news(f"parked-{case.location}", text, self.clock(), permissions.NOWHERE)

    def _publish(self, case: Case, hold: Hold) -> Case:
        after = self.recorder.admit(self.reviser.step(self.publisher.step(case, hold), hold))
        if after is not case:
            self.drafter.remember_reply(case, after)
        return after

    def open(self) -> None:
        """Make whole what is planned, whatever an older version or a crash left behind. A clock calls this at its start."""
        self.store.open_folder()
        self.store.lift_names()
        self.watcher.plan()

    def tick(self) -> float | None:
        """Let what is due stand ready and repair lost nudges; the moment something is due next.

        Any number of clocks may call this.
        """
        now, wall = self.clock(), self.questions.wall()
        if not 0 <= wall - self._beaten < BEAT_SECONDS:
            self.store.beat("clock", wall)
            self._beaten = wall
        if not 0 <= now - self._compared < COMPARE_SECONDS:
            self.store.repair_due(now)
            self.watcher.plan()  # accounts and channels come and go while the desk runs
            self.receiver.read_strays()
            self._compared = now
        self.store.claim_due(now)
        self.store.repair_nudges()
        return self.store.next_due()

    # what people ask

    def card(self, case_id: str, by: Person) -> Card | None:
        """The card of a case as it is now, with what this person may press; None when they may not see it."""
        case = self._case(case_id, by, Sight.SEE)
        return self._card(case, by) if case else None

    def listed(
        self, word: str, by: Person, cursor: str = "", most: int = 50, pressed: bool = False
    ) -> tuple[list[Card], str, tuple[str, ...]]:
        """A page of their clinics' `open`, `mine`, `overdue` or `done` without histories, the cursor of the next one ("" after
        the last), and the ids of cases nobody can read. Where the rows are `pressed`, they have their buttons.
        """
        page = self.questions.listed(word, by, cursor, most)
        return [self._draw(case, by=by, pressed=pressed) for case in page.cases], page.after, page.broken

    def counts(self, by: Person) -> Counts:
        """How many cases of their clinics wait, are overdue, and are theirs: `open`, `overdue`, `mine`."""
        return self.questions.counts(by)

    def recent_cards(self, by: Person, limit: int = 50, pressed: bool = False) -> list[Card]:
        """What changed last at their clinics, newest first, without histories; `pressed` rows have their buttons."""
        return [self._draw(case, by=by, pressed=pressed) for case in self.questions.recent_cases(by, limit)]

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
        case = _readable(self.store.recall, case_id)  # however old the copy is, a case stays where it is
        return case is not None and self.questions.sees(by, case.location)

    def in_channel(self, chat: str, channel: str, by: Person) -> Person:
        """The same person as far as everybody in a channel may read along. Raises Denied where that is nothing."""
        seen = permissions.within(by, self.practice.places_in(chat, channel))
        if not seen.roles:
            raise Denied("Others would read this here, and this is not the channel of your clinic.")
        return seen

    def _case(self, case_id: str, by: Person, what: Sight) -> Case | None:
        case = _readable(self.store.find, case_id)
        return case if case and permissions.allows(by, what, self.practice.walls(case.location)) else None

    def person(self, chat: str, handle: str, name: str = "", outsider: bool = False) -> Person:
        """Who a chat's user id is: the one door through which everybody comes in. An outsider is shown nothing."""
        return self.practice.person(chat, handle, name, outsider)

    def member(self, name: str, display: str, role: str, places: Sequence[str] = ()) -> Person:
        """Who an inbox account is, with the role and the places it was given."""
        return self.practice.member(name, display, ROLES.get(role, Role.NOBODY), places)

    def somebody(self, name: str) -> Person | None:
        """Who a name on the command line means: one of the practice's people or an inbox account; None: nobody known."""
        if name in self.practice.people:
            return self.practice.people[name]
        account = self.store.account(name)
        if not account:
            return None
        return self.member(name, account.get("display", name), account.get("role", ""), places_of(account))

    def ask(self, words: str, by: Person) -> pages.Page | Card:
        """The answer to `/reviews <words>`: a page, or a card for `show ID`."""
        return self.questions.ask(
            words, by, self.card, lambda cases: [self._draw(case, by=by, pressed=False) for case in cases]
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
        return self.questions.processes()

    def _leave(self, command: Command, case: Case) -> str:
        """Why a press needs a manager's yes, "" when it needs none. Raises Denied, LookupError where it is not theirs."""
        leave, why = permissions.weigh(command.by, command.verb, self._known(case))
        if leave is Leave.HIDDEN:
            raise self._stranger(command.by, case)
        if leave is Leave.NO:
            raise Denied(why)
        return why if leave is Leave.ASK else ""

    def _stranger(self, by: Person, case: Case) -> Exception:
        """What a press leads to of somebody who is nobody here: a sentence where a manager could let them in."""
        location = self.practice.locations.get(case.location)
        said = self.porter.knock(by, location) if location else ""
        return Denied(said) if said else LookupError(case.id)

    def _known(self, case: Case) -> Case:
        """The case with what kind of post it is, where that is not kept."""
        return replace(case, triage=self.drafter.triage(case))

    def _card(self, case: Case, by: Person | None = None) -> Card:
        history = self.store.history(case.id)
        for name in case.absorbed:
            history = sorted([*history, *self.store.history(name)], key=lambda entry: entry.at)
        others = [other for other in self.store.cases_of_author(case) if not other.joined]
        return self._draw(case, history, by, others)

    def partners(self, case_id: str, by: Person) -> Sequence[tuple[str, str]]:
        """The cases that one could be put together with: id, and a line that says what it is; none where they may not write."""
        case = self._case(case_id, by, Sight.WRITE)
        return self.joiner.partners(case) if case else ()

    def _draw(
        self,
        case: Case,
        history: Sequence[Entry] = (),
        by: Person | None = None,
        others: Sequence[Case] = (),
        pressed: bool = True,
    ) -> Card:
        location, platform = self.practice.place(case), self.platforms.get(case.post.platform)
        label = platform.label if platform else case.post.platform.title()
        on_duty, policy = self.practice.on_duty(location), self.practice.policy
        card = draw(
            self._known(case),
            location,
            label,
            history,
            self.clock(),
            on_duty,
            policy,
            by,
            others,
            lacks(platform),
            pressed,
        )
        return card.read_only() if self.practice.parked(case) else card


def _readable(find: Callable[[str], Case | None], case_id: str) -> Case | None:
    """The case; None too for one nobody can read: the lists say so, and “reviews check” names it."""
    try:
        return find(case_id)
    except ValueError:
        return None


def places_of(account: Mapping[str, str]) -> tuple[str, ...]:
    """The places an inbox account was given."""
    return tuple(account.get("locations", "").split())
