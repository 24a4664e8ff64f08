"""Writing down what deliveries say, however often, in whatever order and by however many processes they come."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from bot.core import climbing, intake, lapsing, stats
from bot.core.model import TAKEN_AWAY, Case, Change, Entry, Location, Post, Status, Triage
from bot.core.pings import Ping
from bot.core.ports import LooksAgain, Platform, Retries
from bot.core.ports.shelf import New, Shelf
from bot.core.practice import AskPractice, Practice
from bot.core.subjects import Lane, Subject, lane_of
from bot.desk.contacts import KEYLESS, Envelopes
from bot.desk.echoes import WORDED, Echoes

TOGETHER = 100  # cases in one round trip
TURNS = 20  # each turn means that somebody else changed the same case in between


class Recorder:
    """Saves changes of cases together with their tallies. `clock` gives epoch seconds.

    `read` is triage: (text, stars) -> Triage. Whether a post sounds urgent chooses the lane a case waits in before it is
    read properly.
    """

    def __init__(
        self,
        store: Shelf,
        practice: AskPractice,
        clock: Callable[[], float],
        read: Callable[[str, float | None], Triage] = lambda text, stars: Triage(),
        platforms: Mapping[str, Platform] = MappingProxyType({}),
        envelopes: Envelopes = KEYLESS,
    ) -> None:
        self.store, self.ask_practice, self.clock, self.read = store, practice, clock, read
        self.echoes = Echoes(store, clock)
        self.follow: Callable[[Case], Case] = lambda case: (
            case
        )  # to where a case went that was put together with another
        self.envelopes = envelopes
        self.sighted = {name: one for name, one in platforms.items() if isinstance(one, LooksAgain)}
        self.retries = {name: one.retry_hours for name, one in platforms.items() if isinstance(one, Retries)}

    @property
    def practice(self) -> Practice:
        """The practice as it is now."""
        return self.ask_practice()

    def save(self, before: Case, after: Case, entry: Entry, held: bool = False, says: str = "") -> Case | None:
        """Save a decision with its entry, its wake-up and its tallies. None, or the case that was faster.

        `held`: by the worker that holds the case, and looks at it to the end anyway, so nobody is woken. `says`: what its
        page is about to say.
        """
        location = self.practice.place(after)
        tally = stats.tally(before, after, entry.kind, location)
        wake = None if held else self._lane(after)
        return self.store.save(after, entry, stats.day_of(after, location), tally, wake, says)

    def save_held(self, before: Case, after: Case, entry: Entry, says: str = "") -> Case | None:
        """`save` by the worker that holds the case."""
        return self.save(before, after, entry, True, says)

    def _lane(self, case: Case) -> Lane:
        new = case.status is Status.NEW
        return lane_of(case, new and self.read(case.asked.text, case.asked.rating).urgency == "high")

    def record_all(self, found: Sequence[tuple[Post, Location, float]]) -> None:
        """Record what came together, each with the moment it reached us.

        All that is new is written in one go; the rest, in its order, one by one.
        """
        found = [(self.envelopes.close(post), location, at) for post, location, at in found]
        for post, *_ in found:
            if post.change in TAKEN_AWAY:
                self.store.remember_removed(post.platform, post.id)
            elif post.platform in self.sighted and post.change in WORDED:
                self._keep_in_sight(post)
        fresh = [n for n, (post, *_) in enumerate(found) if post.change in WORDED and not self.echoes.is_nameless(post)]
        saved: set[int] = set()
        if len(fresh) > 1:
            for start in range(0, len(fresh), TOGETHER):
                some = fresh[start : start + TOGETHER]
                answers = self.store.open_cases_for([self._new(*found[n]) for n in some])
                saved |= {n for n, answer in zip(some, answers, strict=True) if answer}
        for number, (post, location, at) in enumerate(found):
            if number not in saved:
                self.record(post, location, at)

    def record(self, post: Post, location: Location, at: float) -> None:
        """Open a case on a post, or change the one it belongs to. Raises TimeoutError when others keep changing it."""
        if post.change in TAKEN_AWAY:
            self.store.remember_removed(post.platform, post.id)  # first of all, so that no order of arrival loses it
        post, alone, turn, hidden = self.envelopes.close(post), False, 0, ""
        for _ in range(TURNS):
            found = self._open(post, location, at, alone, turn, hidden)
            if found is None:
                return
            how, case_id = found
            if how == "ignored":
                self.ignore(intake.Ignored(case_id))
                return
            if how == "taken":
                turn += 1
                continue
            if how == "hidden":
                hidden = case_id
                continue
            case = self.store.find(case_id)
            if case is None:
                raise LookupError(case_id)
            if how == "thread":
                theirs = self.store.cases_of_author(replace(case, post=post))
                case = intake.nearest(post, [self.follow(one) for one in (case, *theirs)])
            if case.parting:
                self.follow(case)  # what was taken out of it has a case of its own first
                continue
            case = self.follow(case)
            if how == "post" and intake.is_another(case, post):
                post, turn, hidden = intake.apart(post), 0, ""
                continue
            if post.change is Change.UNSENT:
                self._forget(case, post)
            if self.echoes.is_of_another(case, post):
                self.ignore(intake.Ignored.OURS)
                return
            change = intake.change_case if how == "post" else intake.write_more
            changed = change(case, post, self._clock(self.practice.place(case)))
            if changed is None and how == "post":
                self.ignore(intake.why(case, post))
                return
            if changed is not None and self.save(case, *changed) is None:
                return
            alone = changed is None  # what they wrote before is gone, so this is a case of its own
        raise TimeoutError(f"case {case_id} changed too often")

    def _keep_in_sight(self, post: Post) -> None:
        """See to it that a post is looked at again in time; at once, where nobody told who wrote it. Before it is recorded, for
        whoever dies in between does it again.
        """
        now = self.clock()
        at = now + self.sighted[post.platform].again_seconds if post.author else now
        if self.store.keep_in_sight(post.platform, post.account, post.id, at) and not post.author:
            self.store.point(Subject("connection", f"{post.platform} {post.account}"), now)

    def _forget(self, case: Case, post: Post) -> None:
        """Take the words of a message that was unsent out of every log that has them. Before the case says so, for whoever
        dies in between does it again.
        """
        for name in filter(None, (case.id, *case.absorbed, case.parted)):
            self.store.forget_words(name, post.id)

    def ignore(self, why: intake.Ignored) -> None:
        """Count what was genuine and changes nothing. One that is read twice may be counted twice."""
        self.store.count(f"{intake.COUNTER}{why.name.lower()}")

    def open_alone(self, case: Case, entry: Entry) -> tuple[str, str] | None:
        """Open a case of what was taken out of another, whatever else its author has; why not, where that cannot be."""
        location = self.practice.place(case)
        tally = stats.tally(None, case, entry.kind, location)
        day, lane = stats.day_of(case, location), self._lane(case)
        return self.store.open_case(case, entry, day, tally, True, lane, _mark(case))

    def admit(self, case: Case) -> Case:
        """Take in what they wrote while a reply was going out, as soon as that is decided; the case afterwards."""
        for _ in range(TURNS):
            changed = intake.admit(case, self._clock(self.practice.place(case)))
            if changed is None:
                return case
            won = self.save_held(case, *changed)
            case = changed[0] if won is None else won
        return case

    def run_out(self, case: Case) -> Case:
        """Write down what has run out by itself: the deadline, a claim, an "I'm on it"; the case afterwards."""
        for _ in range(TURNS):
            location = self.practice.place(case)
            changed = lapsing.run_out(case, location, self.practice.policy, self.clock())
            if changed is None:
                return case
            won = self.save_held(case, *changed)
            case = changed[0] if won is None else won
        return case

    def went_on(self, case: Case, ping: Ping, names: Sequence[str]) -> None:
        """Write down that nobody reacted to a message, and which way it went on. Whoever is faster has reacted."""
        if changed := climbing.went_on(case, ping, names, self.clock()):
            self.save_held(case, *changed)

    def _clock(self, location: Location) -> intake.Clock:
        return intake.Clock(location, self.practice.policy, self.clock(), self.read, self.retries)

    def _open(
        self, post: Post, location: Location, at: float, alone: bool, turn: int, hidden: str
    ) -> tuple[str, str] | None:
        """Open a case where one is due, or remember what is to be known when one is; then None. Else which case to change
        ("post" or "thread", id), why it was not opened yet, or ("ignored", why) where nothing comes of it.
        """
        if post.change is Change.ANSWERED:  # our own words open nothing
            known = self.store.case_of(post.platform, post.id)
            return ("post", known) if known else ("ignored", intake.Ignored.OURS)
        if self.echoes.is_nameless(post):
            return "ignored", intake.Ignored.OURS
        if post.change not in WORDED:
            known = self.store.case_of(post.platform, post.id)
            if known is None and post.change not in TAKEN_AWAY:
                self.store.remember_hidden(post.platform, post.id, post.change is Change.HIDDEN, post.seen_at)
                known = self.store.case_of(post.platform, post.id)  # it may have come in between
            return ("post", known) if known else None
        new = self._new(post, location, at, turn, hidden)
        found = self.store.open_case(new.case, new.entry, new.day, new.tally, alone, new.wake, new.mark)
        return ("ignored", intake.Ignored.GONE) if found and found[0] == "gone" else found

    def _new(self, post: Post, location: Location, at: float, turn: int = 0, hidden: str = "") -> New:
        """A case with what must be saved beside it, and the lane it is to wait in.

        `hidden` is what was told of its post before it came.
        """
        clock = intake.Clock(location, self.practice.policy, at, self.read, self.retries)
        case, entry = intake.open_case(post, clock, turn)
        if hidden:
            flag, when = hidden.split()
            case = intake.told_before(case, flag == "1", float(when))
        tally = stats.tally(None, case, entry.kind, location)
        return New(case, entry, stats.day_of(case, location), tally, self._lane(case), _mark(case))


def _mark(case: Case) -> str:
    from bot.reading.triage.words import fingerprint  # what reads texts is loaded when one is read

    return fingerprint(case.post.text)
