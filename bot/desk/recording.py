"""Writing down what deliveries say, however often, in whatever order and by however many processes they come."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from bot.core import intake, stats
from bot.core.model import Case, Change, Entry, Location, Post
from bot.core.practice import Practice

TOGETHER = 100  # cases in one round trip
TURNS = 20  # each turn means that somebody else changed the same case in between


class Recorder:
    """Saves changes of cases together with their tallies. `clock` gives epoch seconds."""

    def __init__(self, store: Any, practice: Practice, clock: Callable[[], float]) -> None:
        self.store, self.practice, self.clock = store, practice, clock

    def save(self, before: Case, after: Case, entry: Entry) -> Case | None:
        """Save a decision with its entry, its wake-up and its tallies. None, or the case that was faster."""
        location = self.practice.place(after)
        tally = stats.tally(before, after, entry.kind, location)
        won: Case | None = self.store.save(after, entry, stats.day_of(after, location), tally)
        return won

    def record_all(self, found: Sequence[tuple[Post, Location]]) -> None:
        """Record what came together. All that is new is written in one go; the rest, in its order, one by one."""
        for post, _ in found:
            if post.change is Change.REMOVED:
                self.store.remember_removed(post.platform, post.id)
        fresh = [n for n, (post, _) in enumerate(found) if post.change in (Change.ADDED, Change.EDITED)]
        saved: set[int] = set()
        if len(fresh) > 1:
            for start in range(0, len(fresh), TOGETHER):
                some = fresh[start : start + TOGETHER]
                answers = self.store.open_cases_for([self._new(*found[n]) for n in some])
                saved |= {n for n, answer in zip(some, answers, strict=True) if answer}
        for number, (post, location) in enumerate(found):
            if number not in saved:
                self.record(post, location)

    def record(self, post: Post, location: Location) -> None:
        """Open a case on a post, or change the one it belongs to. Raises TimeoutError when others keep changing it."""
        if post.change is Change.REMOVED:
            self.store.remember_removed(post.platform, post.id)  # first of all, so that no order of arrival loses it
        alone, turn = False, 0
        for _ in range(TURNS):
            found = self._open(post, location, alone, turn)
            if found is None:
                return
            how, case_id = found
            if how == "taken":
                turn += 1
                continue
            case = self.store.find(case_id)
            change = intake.change_case if how == "post" else intake.write_again
            changed = change(case, post, self.practice.place(case), self.practice.policy, self.clock())
            if changed is None and how == "post":
                return
            if changed is not None and self.save(case, *changed) is None:
                return
            alone = changed is None  # their earlier post is still open, so this one is a case of its own
        raise TimeoutError(f"case {case_id} changed too often")

    def _open(self, post: Post, location: Location, alone: bool, turn: int) -> tuple[str, str] | None:
        """Open a case where one is due; else which case to change ("post" or "thread", id), None when there is none."""
        if post.change not in (Change.ADDED, Change.EDITED):
            known = self.store.case_of(post.platform, post.id)
            return ("post", known) if known else None
        found: tuple[str, str] | None = self.store.open_case(*self._new(post, location, turn), alone)
        return None if found is None or found[0] == "gone" else found

    def _new(self, post: Post, location: Location, turn: int = 0) -> tuple[Case, Entry, str, dict[str, int]]:
        """A case with what must be saved beside it."""
        case, entry = intake.open_case(post, location, self.practice.policy, self.clock(), turn)
        return case, entry, stats.day_of(case, location), stats.tally(None, case, entry.kind, location)
