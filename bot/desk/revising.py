"""Correcting a reply that is out, or taking it down: done at most once, and never called done when it is not.

The same steps as for a reply that goes out: each is written down before and after it is taken. What was asked for before
this start of the desk, what was tried before, and what stands in a place that is not ours alone, is looked for first:
whoever finds other words there than ours leaves them alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from enum import Enum
from typing import Any

from bot.core import approving, doubt, revising
from bot.core.lifecycle import Changes, move
from bot.core.model import DESK, Case, Entry, Reply, ReplyState, Revision, Status, Verb, Verdict
from bot.core.ports import (
    FinalReply,
    FindsOwnReply,
    OneReply,
    Platform,
    Refused,
    Sent,
    TryLater,
    Unsure,
    Updates,
    Withdraws,
)
from bot.core.practice import AskPractice
from bot.core.reminders import SETTLE_SECONDS
from bot.core.subjects import Hold
from bot.desk.contacts import KEYLESS, Envelopes
from bot.desk.pen import Pen, Save
from bot.desk.publishing import given_up, pause

CAPABILITY: Mapping[Verb, type] = {Verb.AMEND: Updates, Verb.WITHDRAW: Withdraws}
NOT_OURS = "Our reply is not there as we know it, so nothing was changed. Please look on {label}."
LOOK_THERE = "Please look on {label}, and change our reply there by hand if it has to be."
STOPPED = "The check stopped the correction before it went out. {reason}"


class There(Enum):
    """What looking shows."""

    MADE = "made"
    AS_BEFORE = "as before"
    OTHER = "other"  # neither the old words nor the new ones


def lacks(platform: Platform | None) -> frozenset[Verb]:
    """What a platform knows no way for: there it is done by hand."""
    one = isinstance(platform, OneReply) and platform.one_reply  # a word of thanks would take the place of the answer
    missing = (verb for verb, capability in CAPABILITY.items() if not isinstance(platform, capability))
    final: frozenset[Verb] = frozenset({Verb.FIND_OUT, Verb.THANK}) if isinstance(platform, FinalReply) else frozenset()
    return frozenset(missing) | ({Verb.THANK} if one else set()) | final


class Reviser:
    """Takes one change as far as it goes now. `check` is the guard; `clock` gives epoch seconds; `since` as a publisher's."""

    def __init__(
        self,
        platforms: Mapping[str, Platform],
        save: Save,
        check: Callable[[Case, str], Verdict],
        practice: AskPractice,
        clock: Callable[[], float],
        since: Callable[[], float],
        envelopes: Envelopes = KEYLESS,
    ) -> None:
        self.platforms, self.check, self.ask_practice, self.clock = platforms, check, practice, clock
        self.pen, self.envelopes, self.since = Pen(save, clock), envelopes, since

    def step(self, case: Case, hold: Hold) -> Case:
        """Make the change, look whether it was made, or leave it alone; the case afterwards."""
        revision = revising.under_way(case)
        if revision is None or case.status is Status.REMOVED:
            return case
        ours = revising.target(case)
        if ours is None:
            return self._fail(case, NOT_OURS.format(label=self._label(case)))
        now, state = self.clock(), revision.yes.state
        if state is ReplyState.SENDING:  # we hold the case, so nobody alive is sending it: its answer is lost
            return case if now < case.changed_at + SETTLE_SECONDS else self._lost(case, case.changed_at)
        if state is ReplyState.DOUBTFUL:
            look = doubt.next_look(revision.yes)
            return case if look is None or now < look else self._look(case, revision, ours)
        if now < max(revision.yes.hold_until, revision.retry_at):
            return case
        return self._start(case, revision, ours, hold)

    def _start(self, case: Case, revision: Revision, ours: Reply, hold: Hold) -> Case:
        amends = revision.verb is Verb.AMEND
        if amends and (reason := approving.objection(revision.yes, self.check(case, revision.yes.text))):
            return self._fail(case, STOPPED.format(reason=reason))
        sent = Sent(ref=ours.ref)
        if revision.attempts or revision.yes.at < self.since() or not ours.ref or self._is_shared(case):
            try:
                there, sent = self._see(case, revision, ours)
            except Refused as no:
                return self._fail(case, f"{no} {LOOK_THERE.format(label=self._label(case))}")
            except (TryLater, Unsure) as later:
                return self._later(case, str(later), getattr(later, "after", None))
            if there is There.MADE:
                return self._made(case, sent)
            if there is There.OTHER:
                return self._fail(case, NOT_OURS.format(label=self._label(case)))
        begun = self._begin(case, revision)
        if begun is None or not hold.held:
            return begun or case  # somebody was faster: whoever looks at the case next goes on from there
        return self._send(begun, revision, ours, sent.ref)

    def _is_shared(self, case: Case) -> bool:
        """Whether the name of our reply is the name of a place where somebody else's words may stand by now."""
        platform = self.platforms[case.post.platform]
        return isinstance(platform, OneReply) and platform.one_reply and isinstance(platform, FindsOwnReply)

    def _begin(self, case: Case, revision: Revision) -> Case | None:
        """Write down that this very change is being made; None when somebody was faster."""
        now = self.clock()
        after = move(case, Verb.REVISE, now, revision=revising.put(revision, state=ReplyState.SENDING))
        return after if self.pen.save(case, after, _entry(case, now, "it is sent")) is None else None

    def _send(self, case: Case, revision: Revision, ours: Reply, ref: str) -> Case:
        platform, sent = self.platforms[case.post.platform], Sent()
        try:
            post = self.envelopes.open(doubt.post_of(case, ours))
            if revision.verb is Verb.AMEND and isinstance(platform, Updates):
                sent = platform.update(post, ref, revision.yes.text)
            elif revision.verb is Verb.WITHDRAW and isinstance(platform, Withdraws):
                platform.withdraw(post, ref)
            else:
                return self._fail(case, LOOK_THERE.format(label=self._label(case)))
        except TryLater as later:
            return self._later(case, str(later), later.after)
        except Refused as no:
            return self._gone(case, revision, ours, no) if no.gone else self._fail(case, str(no))
        except Unsure:
            return self._lost(case, self.clock())
        return self._made(case, sent)

    def _gone(self, case: Case, revision: Revision, ours: Reply, no: Refused) -> Case:
        """It is not there, they say: what is not there is taken down, if looking says the same."""
        try:
            there, sent = self._see(case, revision, ours)
        except (Refused, TryLater, Unsure):
            return self._fail(case, str(no))
        return self._made(case, sent) if there is There.MADE else self._fail(case, str(no))

    def _see(self, case: Case, revision: Revision, ours: Reply) -> tuple[There, Sent]:
        """What stands there now. Raises Refused where nobody but a person can look, TryLater or Unsure."""
        platform, post = self.platforms[case.post.platform], self.envelopes.open(doubt.post_of(case, ours))
        if not isinstance(platform, FindsOwnReply):
            raise Refused("We cannot see by ourselves what our reply says there.")
        if revision.verb is Verb.AMEND and (new := platform.find_own_reply(post, revision.yes.text, post.posted_at)):
            return There.MADE, new
        if old := platform.find_own_reply(post, ours.text, post.posted_at):
            return There.AS_BEFORE, old
        return (There.MADE if revision.verb is Verb.WITHDRAW else There.OTHER), Sent()

    def _look(self, case: Case, revision: Revision, ours: Reply) -> Case:
        """Perhaps made: what a person says of it, or what looking shows."""
        if revision.yes.told:
            return self._made(case, Sent())
        try:
            there, sent = self._see(case, revision, ours)
        except Refused:
            return self._note(case, "nobody but a person can look", blind=True)
        except (TryLater, Unsure):
            return self._note(case, "looking did not work", looked_at=self.clock())
        if there is There.MADE:
            return self._made(case, sent)
        if there is There.OTHER:
            return self._fail(case, NOT_OURS.format(label=self._label(case)))
        seen = doubt.looked(revision.yes, self.clock(), absent=True)
        if not doubt.is_absent(seen, self.clock()):
            return self._note(case, "not seen yet", looked_at=seen.looked_at, looks=seen.looks)
        return self._later(case, f"{self._label(case)} did not answer, and our reply stands as before.", 0.0)

    # what is written down

    def _write(self, case: Case, verb: Verb, change: Callable[[Revision], Revision], detail: str, **more: Any) -> Case:
        def fields(now: Case) -> Changes:
            return more | ({"revision": change(now.revision)} if now.revision else {})

        return self.pen.write(case, verb, fields, detail=detail)

    def _note(self, case: Case, detail: str, **changes: Any) -> Case:
        return self._write(case, Verb.REVISE, lambda now: revising.put(now, **changes), detail)

    def _lost(self, case: Case, since: float) -> Case:
        return self._note(case, "no answer in time", state=ReplyState.DOUBTFUL, unsure_since=since)

    def _made(self, case: Case, sent: Sent) -> Case:
        verb = Verb.AMENDED if case.revision and case.revision.verb is Verb.AMEND else Verb.TAKEN_DOWN

        def fields(now: Case) -> Changes:
            after = revising.made(now, self.clock(), sent.link)
            ended = verb is Verb.TAKEN_DOWN and now.status is Status.ANSWERED
            return after | ({"reason": revising.DOWN} if ended else {})

        return self.pen.write(case, verb, fields)

    def _later(self, case: Case, why: str, after: float | None) -> Case:
        attempts = (case.revision.attempts if case.revision else 0) + 1
        if attempts >= self.ask_practice().policy.max_attempts:
            return self._fail(case, given_up(why, attempts))
        at = self.clock() + pause(attempts, after)

        def again(now: Revision) -> Revision:
            held = doubt.settled(replace(now.yes, state=ReplyState.HELD))
            return replace(now, yes=held, attempts=attempts, retry_at=at)

        return self._write(case, Verb.REVISE, again, f"not done yet, tried again. {why}")

    def _fail(self, case: Case, why: str) -> Case:
        def broken(now: Revision) -> Revision:
            return replace(revising.put(now, state=ReplyState.REJECTED), failed_at=self.clock())

        return self._write(case, Verb.UNCHANGED, broken, why, notice=f"Our reply was not changed. {why}")

    def _label(self, case: Case) -> str:
        return self.platforms[case.post.platform].label


def _entry(case: Case, now: float, detail: str) -> Entry:
    return Entry(now, Verb.REVISE.value, DESK.id, DESK.name, case.version, detail, about=case.post.id)
