"""Carrying out what a person presses, and saying beforehand whether they may."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from bot.core import deadlines, decisions, later, permissions
from bot.core.amending import BY_HAND, ONE_REPLY, ONE_WORD
from bot.core.joining import VERBS as OF_TWO
from bot.core.model import Case, Command, Person, Verb
from bot.core.permissions import Leave, Sight
from bot.core.ports import Answer, ByHand, Denied, Objects, Platform
from bot.core.ports.shelf import Shelf
from bot.core.practice import AskPractice, Practice
from bot.desk.admitting import Porter
from bot.desk.drafting import Drafter
from bot.desk.drawing import Drawer
from bot.desk.joining import Joiner
from bot.desk.recording import Recorder
from bot.desk.revising import lacks
from bot.desk.roll import MANAGERS, Roll

THANK_MINUTES = 480  # opening minutes for a word of thanks
WORDS: Mapping[Verb, Callable[[Command, Case], str]] = {
    Verb.APPROVE: lambda command, case: case.draft.text,
    Verb.SEND: lambda command, case: command.text,
    Verb.AMEND: lambda command, case: command.text,
}
"""The words that a press sends out."""

LACKING: Mapping[Verb, str] = {Verb.THANK: ONE_REPLY, Verb.FIND_OUT: ONE_WORD}
"""What is said where a platform knows no way for a press; of the others it is done there by hand."""


class Presser:
    """Takes presses. `clock` gives epoch seconds."""

    def __init__(
        self,
        store: Shelf,
        platforms: Mapping[str, Platform],
        practice: AskPractice,
        recorder: Recorder,
        drafter: Drafter,
        joiner: Joiner,
        porter: Porter,
        drawer: Drawer,
        roll: Roll,
        clock: Callable[[], float],
    ) -> None:
        self.store, self.platforms, self.ask_practice, self.clock = store, platforms, practice, clock
        self.recorder, self.drafter, self.joiner, self.porter, self.drawer = recorder, drafter, joiner, porter, drawer
        self.roll = roll
        self.fills: Mapping[Verb, Callable[[Command, Case], Command]] = {
            Verb.FIND_OUT: self._with_holding_words,
            Verb.ASSIGN: self._with_a_colleague,
            Verb.SNOOZE: self._with_a_moment,
            Verb.CALL: self._with_a_call,
            Verb.CALLED: self._with_a_promise,
            Verb.THANK: self._with_thanks,
            Verb.GRANT: self._with_whom_they_named,
            Verb.CORRECT: self._with_another_draft,
            Verb.NOT_URGENT: self._with_another_draft,
            Verb.OPEN_AGAIN: self._with_a_deadline,
            Verb.POSTED: self._with_a_promise,
        }

    @property
    def practice(self) -> Practice:
        """The practice as it is now."""
        return self.ask_practice()

    def act(self, command: Command) -> Answer:
        """Carry out a person's press. Raises Denied with a sentence, LookupError when there is no such case for them."""
        case = readable(self.store.recall, command.case_id)
        if case is None:
            raise LookupError(command.case_id)
        if self.practice.parked(case):
            if not permissions.everywhere(command.by):
                raise LookupError(command.case_id)
            raise Denied(f"The clinic “{case.location}” is not in the settings any more. Please put it back first.")
        location, platform = self.practice.place(case), self.platforms.get(case.post.platform)
        if platform and command.verb in lacks(platform):
            raise Denied(LACKING.get(command.verb, BY_HAND).format(label=platform.label))
        command = replace(command, by_hand=isinstance(platform, ByHand) and platform.by_hand)
        words = WORDS.get(command.verb)
        if words and isinstance(platform, Objects) and (why := platform.objection(words(command, case))):
            raise Denied(why)
        if command.verb in OF_TWO:
            self._leave(command, case)
            said, whole = self.joiner.act(command)
            return Answer(said, self.drawer.outside(whole, self.drawer.draw(whole, by=command.by)))
        if case.joined:
            raise Denied(f"This was put together with case {case.joined}. Please use that card.")
        for _ in range(5):
            because = self._leave(command, case)  # anew for the case as it is: it may have become urgent meanwhile
            fill = self.fills.get(command.verb)
            command = fill(command, case) if fill else command
            check, room = partial(self.drafter.check, case), partial(self.drafter.room, case)
            try:
                after, entry, said = decisions.decide(
                    case,
                    command,
                    check,
                    self.practice.policy_at(location),
                    location.timezone,
                    room,
                    self.clock(),
                    because,
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
                return Answer(said, self.drawer.outside(after, self.drawer.draw(after, by=command.by)))
            case = won
        raise Denied("Several people are changing this case at once. Please look at it again.")

    # what the desk adds to a press, for the case as it is

    def _with_holding_words(self, command: Command, case: Case) -> Command:
        asked = self._colleague(command, case) or self.practice.named_in(command.reason, self.practice.place(case))
        return replace(command, draft=self.drafter.holding(case), asked=asked)

    def _with_a_colleague(self, command: Command, case: Case) -> Command:
        return replace(command, asked=self._colleague(command, case))

    def _colleague(self, command: Command, case: Case) -> Person | None:
        """Whom a press names of those who may work at the clinic; None for the managers. Raises Denied for anybody else."""
        if command.to in ("", MANAGERS):
            return None
        found = next((p for p in self.roll.workers(case) if command.to in (p.id, p.name)), None)
        if found is None:
            raise Denied("Please choose somebody who works at this clinic.")
        return found

    def _with_a_call(self, command: Command, case: Case) -> Command:
        """Whoever is to call, themselves too, and by when: until a moment somebody wrote, else half a day."""
        place, now = self.practice.place(case), self.clock()
        until = later.read(command.ground, "", place, now) if command.ground else None
        if command.ground and not until:
            raise Denied(later.HELP)
        asked = command.by if command.to == command.by.id else self._colleague(command, case)
        return replace(command, asked=asked, due=until or deadlines.promise(place, now, self.practice.policy))

    def _with_thanks(self, command: Command, case: Case) -> Command:
        due = deadlines.after(self.practice.place(case), self.clock(), THANK_MINUTES)
        return replace(command, draft=self.drafter.closing_out(case), due=due)

    def _with_a_moment(self, command: Command, case: Case) -> Command:
        place, now = self.practice.place(case), self.clock()
        until = later.read(command.ground, command.reason, place, now)
        if until is None:
            raise Denied(later.HELP)
        return replace(command, due=until, text=later.told(until, place, now))

    def _with_whom_they_named(self, command: Command, case: Case) -> Command:
        if case.request is None:
            return command
        asked = self._colleague(replace(command, to=case.request.to), case)
        return replace(command, asked=asked or self.practice.named_in(case.request.reason, self.practice.place(case)))

    def _with_another_draft(self, command: Command, case: Case) -> Command:
        return replace(command, draft=self.drafter.rethought(case, command))

    def _with_a_deadline(self, command: Command, case: Case) -> Command:
        place, policy = self.practice.place(case), self.practice.policy
        return replace(command, due=deadlines.deadline(place, case.post.platform, self.clock(), policy))

    def _with_a_promise(self, command: Command, case: Case) -> Command:
        return replace(command, due=deadlines.promise(self.practice.place(case), self.clock(), self.practice.policy))

    # whether they may

    def admit(self, case_id: str, by: Person, verb: Verb | None = None) -> None:
        """Before a press opens or draws something: raises what pressing it would raise, and nobody types in vain.

        Raises Denied, also when the managers are asked now to let this person in; LookupError when there is no such case
        for them.
        """
        case = readable(self.store.find, case_id)
        if case is None:
            raise LookupError(case_id)
        if not permissions.allows(by, Sight.SEE, self.practice.walls(case.location)):
            raise self._stranger(by, case)
        if verb is not None:
            leave, why = permissions.weigh(by, verb, self.drawer.known(case))
            if leave is Leave.NO:
                raise Denied(why)

        self.opened(case_id, by)

    def opened(self, case_id: str, by: Person) -> None:
        """Keep that somebody looks at a case who could do something about it."""
        case = readable(self.store.recall, case_id)
        if case and permissions.allows(by, Sight.WRITE, self.practice.walls(case.location)):
            self.store.note(case_id, seen_page=str(self.clock()))

    def _leave(self, command: Command, case: Case) -> str:
        """Why a press needs a manager's yes, "" when it needs none. Raises Denied, LookupError where it is not theirs."""
        leave, why = permissions.weigh(command.by, command.verb, self.drawer.known(case))
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


def readable(find: Callable[[str], Case | None], case_id: str) -> Case | None:
    """The case; None too for one nobody can read: the lists say so, and “reviews check” names it."""
    try:
        return find(case_id)
    except ValueError:
        return None
