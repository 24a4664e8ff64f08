"""Putting two cases together, and taking one apart: each in two steps, of which the first says what the second is to be.

So whoever finds a case halfway (a worker, a delivery about it) goes on where it stands, and nothing is ever in between.
"""

from __future__ import annotations

from collections.abc import Callable

from bot.core import intake, joining
from bot.core.card import line_of
from bot.core.decisions.pressing import over_already
from bot.core.lifecycle import IllegalMove, move
from bot.core.model import OPEN, Case, Command, Entry, Verb
from bot.core.permissions import Leave, weigh
from bot.core.ports import Denied
from bot.core.ports.shelf import Shelf
from bot.core.practice import AskPractice
from bot.desk.recording import TURNS, Recorder

PARTNERS = 30  # cases to choose from; whoever means another one names it on the command line
NO_CASE = "There is no such case at this clinic. Please choose one of those that are shown."
BUSY = "Several people are changing these cases at once. Please look at them again."


class Joiner:
    """Joins and parts. `clock` gives epoch seconds."""

    def __init__(self, store: Shelf, recorder: Recorder, practice: AskPractice, clock: Callable[[], float]) -> None:
        self.store, self.recorder, self.ask_practice, self.clock = store, recorder, practice, clock

    def act(self, command: Command) -> tuple[str, Case]:
        """Carry out a press: a sentence, and the case that is left. Raises Denied, LookupError."""
        for _ in range(TURNS):
            case = self.store.find(command.case_id)
            if case is None:
                raise LookupError(command.case_id)
            if case.joined:
                raise Denied(f"This was put together with case {case.joined}. Please use that card.")
            if case.parting:
                case = self.finish(case)
            try:
                done = self._join(case, command) if command.verb is Verb.JOIN else self._part(case, command)
            except IllegalMove as wrong:  # a page that was opened before somebody dealt with it
                raise Denied(over_already(case, wrong.verb)) from None
            if done:
                return done
        raise Denied(BUSY)

    def partners(self, case: Case) -> list[tuple[str, str]]:
        """The cases that this one could be put together with: the same author's first, then what is open at the clinic."""
        location, now = self.ask_practice().place(case), self.clock()
        ids, _ = self.store.list_page("open", (case.location,), most=PARTNERS)
        found = [*self.store.cases_of_author(case), *self.store.find_all(ids)]
        fit = {
            c.id: c
            for c in found
            if c.id != case.id and not c.joined and not c.erased_at and c.location == case.location
        }
        open_too = [c for c in fit.values() if c.status in OPEN or case.status in OPEN]
        return [
            (c.id, f"{c.post.author or 'Somebody'}, {line_of(c, location.timezone, now)}") for c in open_too[:PARTNERS]
        ]

    # together

    def _join(self, case: Case, command: Command) -> tuple[str, Case] | None:
        other = self.store.find(command.to.strip().lower())
        if other is None or other.location != case.location or weigh(command.by, Verb.JOIN, other)[0] is not Leave.YES:
            raise Denied(NO_CASE)
        left, gone = joining.order(case, other)
        entry = self._entry(command, gone, Verb.JOIN, f"with case {left.id}")
        if self.recorder.save(gone, joining.leave(gone, left, self.clock()), entry) is not None:
            return None
        whole = self.follow(self._now(gone.id))
        return f"Put together. It goes on in case {whole.id}.", whole

    def whole(self, case: Case) -> Case:
        """A case with neither of the two halfway, and where it went."""
        return self.finish(self.follow(case))

    def follow(self, gone: Case) -> Case:
        """The case that another went into, with all of it inside; the other itself, where that cannot be any more."""
        for _ in range(TURNS):
            if not gone.joined:
                return gone
            left = self.store.find(gone.joined)
            inside = left is not None and gone.id in left.absorbed
            if left is not None and left.joined:
                left = self.follow(left)  # that one went into a third
            if left is not None and (inside or gone.id in left.absorbed):
                if not self._leaves(left, gone):
                    return left
                self.finish(left)
                gone = self._now(gone.id)
                continue
            after = joining.absorb(left, gone, self.clock()) if left else None
            if left is None or after is None:
                back = joining.alone(gone, self.clock(), joining.ALONE)
                won = self.recorder.save(gone, back, self._after(gone, Verb.JOIN, back, Verb.PARTED))
                return back if won is None else won
            if (
                self.recorder.save(left, after, self._after(gone, Verb.JOIN, left, Verb.JOINED, f"case {gone.id}"))
                is None
            ):
                return after
        raise TimeoutError(f"case {gone.joined} changed too often")

    # apart

    def _part(self, case: Case, command: Command) -> tuple[str, Case] | None:
        names = frozenset(command.posts)
        whole = next(
            (c for c in self.store.find_all(case.absorbed) if {p.id for p in joining.posts_of(c)} == names), None
        )
        if whole is not None:
            return self._give_back(case, whole, command)
        after = joining.take_out(case, names, self.clock())
        entry = self._entry(command, case, Verb.APART, f"{len(names)} of their messages")
        if self.recorder.save(case, after, entry) is not None:
            return None
        done = self.finish(after)
        return f"Taken apart: case {self.store.case_of(case.post.platform, after.parting[0].id)} is new.", done

    def _give_back(self, case: Case, other: Case, command: Command) -> tuple[str, Case] | None:
        left = joining.give_back(case, other, self.clock())
        entry = self._entry(command, case, Verb.APART, f"case {other.id}")
        self.store.lead_posts(joining.posts_of(other), other.id)  # first, for it still leads on to this one
        if self.recorder.save(case, left, entry) is not None:
            return None
        return f"Taken apart: case {other.id} stands alone again.", self.finish(left)

    def _leaves(self, left: Case, gone: Case) -> bool:
        """Whether what `left` holds for a case of its own belongs to `gone`, which went into it and comes out again."""
        return bool(left.parting) and self.store.case_of(left.post.platform, left.parting[-1].id) == gone.id

    def _stand_alone(self, other: Case, left: Case) -> None:
        """The second step of giving a case back, unless it was taken already."""
        for _ in range(TURNS):
            if other.joined != left.id or other.id not in left.absorbed:
                return
            after = joining.given_back(other, left, self.clock())
            entry = self._after(left, Verb.APART, other, joining.way_back(other), f"from case {left.id}")
            won = self.recorder.save(other, after, entry)
            if won is None:
                return
            other = won
        raise TimeoutError(f"case {other.id} changed too often")

    def finish(self, case: Case) -> Case:
        """Open the case of what was taken out of this one, unless that is done; the case without any of it."""
        if not case.parting:
            return case
        clock = intake.Clock(self.ask_practice().place(case), self.ask_practice().policy, self.clock())
        by = next(e for e in reversed(self.store.history(case.id)) if e.kind == Verb.APART)
        for turn in range(TURNS):
            name = self.store.case_of(case.post.platform, case.parting[-1].id)
            if name and name != case.id:
                self._stand_alone(self._now(name), case)
                return self._without(case, name)
            self.store.lead_posts(case.parting, "")
            new, entry = joining.opened(case, clock, turn, by)
            self.recorder.open_alone(new, entry)
        raise TimeoutError(f"what was taken out of case {case.id} cannot get a case")

    def _without(self, case: Case, name: str) -> Case:
        """The case once `name` has what was taken out of it."""
        for _ in range(TURNS):
            absorbed = tuple(one for one in case.absorbed if one != name)
            after = move(case, Verb.NOTED, self.clock(), parting=(), absorbed=absorbed)
            won = self.recorder.save(case, after, self._after(case, Verb.APART, case, Verb.NOTED))
            if won is None or not won.parting:
                return won or after
            case = won
        raise TimeoutError(f"case {case.id} changed too often")

    # entries

    def _entry(self, command: Command, case: Case, verb: Verb, detail: str) -> Entry:
        who, way = command.by, command.way or "desk"
        return Entry(self.clock(), verb.value, who.id, who.name, case.version, detail, way=way, about=case.post.id)

    def _after(self, known: Case, asked: Verb, case: Case, verb: Verb, detail: str = "") -> Entry:
        """The second step's entry, in the name of whoever asked for the first."""
        first = next(e for e in reversed(self.store.history(known.id)) if e.kind == asked)
        return Entry(
            self.clock(), verb.value, first.by, first.by_name, case.version, detail, way=first.way, about=case.post.id
        )

    def _now(self, case_id: str) -> Case:
        found = self.store.find(case_id)
        if found is None:
            raise LookupError(case_id)
        return found
