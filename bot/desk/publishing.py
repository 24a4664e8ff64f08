"""The way of an approved text to the platform: at most once, and never called published when it is not.

Each step is written down before and after it is taken, so that whoever finds the case later knows what may have happened.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.core import approving, deadlines, doubt, revising
from bot.core.elsewhere import by_hand
from bot.core.intake import CHANGED, WITHDRAWN
from bot.core.lifecycle import Changes, move
from bot.core.model import (
    DESK,
    Case,
    Entry,
    Level,
    Reply,
    ReplyState,
    Status,
    Verb,
    Verdict,
    Way,
)
from bot.core.ports import OneReply, Platform, Refused, Sent, TryLater, Unsure, Updates
from bot.core.practice import AskPractice, Practice
from bot.core.promising import followed
from bot.core.reminders import SETTLE_SECONDS
from bot.core.subjects import Hold
from bot.desk.contacts import KEYLESS, Envelopes
from bot.desk.doubting import Looker
from bot.desk.foresight import LOOK_FIRST, Foresight
from bot.desk.pen import Pen, Save

BACKOFF_SECONDS = (5, 15, 30, 60, 120, 300, 600)


class Publisher:
    """Takes one case as far as it goes now. `check` is the guard; `clock` gives epoch seconds.

    `since` says from when on nothing that was kept can have been lost (`sure_since` of the store).
    """

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
        self.pen, self.envelopes = Pen(save, clock), envelopes
        self.looker = Looker(platforms, self, self.pen, clock, envelopes)
        self.foresight = Foresight(platforms, self, self.pen, since, clock, envelopes)

    @property
    def practice(self) -> Practice:
        """The practice as it is now."""
        return self.ask_practice()

    def step(self, case: Case, hold: Hold) -> Case:
        """Publish, look for our reply, or leave alone; the case afterwards."""
        case = self._lost_its_worker(case)
        while (reply := case.doubt) is not None:
            look = doubt.next_look(reply)
            if look is None or self.clock() < look:
                return case  # nothing goes out while an earlier sending is in doubt
            after = self.looker.look(case, reply)
            if after is case:
                return case
            case = after
        if case.status is not Status.APPROVED or case.approval is None:
            return case
        if self.clock() < max(case.approval.hold_until, case.retry_at) or case.approval.state is ReplyState.HANDED:
            return case
        return self._start(case, hold)

    def _lost_its_worker(self, case: Case) -> Case:
        """A case found on its way although nobody alive is publishing it (we hold it): its answer is lost."""
        if case.status is not Status.PUBLISHING or case.doubt or self.clock() < case.changed_at + SETTLE_SECONDS:
            return case
        return self.pen.write(case, Verb.LOST, lambda now: _lost(now, case.changed_at))

    def _start(self, case: Case, hold: Hold) -> Case:
        assert case.approval is not None
        verdict = self.check(case, case.approval.text)
        if reason := approving.objection(case.approval, verdict):
            notice = f"The check stopped this text before it went out. {reason}"
            return self.pen.write(case, Verb.REFUSE, lambda now: _stopped(now, verdict.level), notice=notice)
        if case.approval.way is Way.BY_HAND:
            return self.pen.write(case, Verb.HAND_OVER, notice=LOOK_FIRST if self.foresight.is_old(case) else "")
        known = self.foresight.look(case, lambda now: self._begin(now)[0])
        if known is not None:
            return known
        case, ours = self._begin(case)
        return self._send(case) if ours and hold.held else case

    def _begin(self, case: Case) -> tuple[Case, bool]:
        """Write down that this very approval is being published; the case as it stands, and whether it was we who wrote.

        Tried once only: whoever was faster may have approved another text, or be publishing this one already.
        """
        now = self.clock()
        after = move(case, Verb.START, now, notice="", replies=self._in_place_of(case))
        won = self.pen.save(
            case, after, Entry(now, Verb.START.value, DESK.id, DESK.name, case.version, about=case.post.id)
        )
        return (after, True) if won is None else (won, False)

    def _send(self, case: Case) -> Case:
        assert case.approval is not None
        platform = self.platforms[case.post.platform]
        try:
            sent = self._say(platform, case, case.approval)
        except TryLater as later:
            return self.later(case, str(later), later.after)
        except Refused as no:
            return self.pen.write(case, Verb.REFUSE, notice=str(no))
        except Unsure:
            return self.pen.write(case, Verb.LOST, lambda now: _lost(now, self.clock()))
        return self.published(case, sent)

    def _in_place_of(self, case: Case) -> tuple[Reply, ...]:
        """The replies with the one that goes out now, which on a platform that keeps one takes the place of our first."""
        *before, yes = case.replies
        ours = (r for r in reversed(before) if r.state is ReplyState.OUT and r.post == yes.post and not by_hand(r))
        first = next(ours, None)
        platform = self.platforms[case.post.platform]
        one = isinstance(platform, OneReply) and platform.one_reply and isinstance(platform, Updates)
        yes = replace(yes, state=ReplyState.SENDING)
        return (*before, replace(yes, updates=revising.name_of(first)) if one and first else yes)

    def _say(self, platform: Platform, case: Case, yes: Reply) -> Sent:
        """Publish the words, or let our first reply say them where only one can stand."""
        first, post = revising.replaced_by(case, yes), self.envelopes.open(case.post)
        if first is not None and isinstance(platform, Updates):
            return platform.update(post, first.ref, yes.text)
        return platform.publish(post, yes.text)

    def published(self, case: Case, sent: Sent) -> Case:
        approval = case.approval
        if case.status is not Status.PUBLISHING or approval is None:
            return case
        if approval.then is None:
            return self.pen.write(case, Verb.PUBLISHED, lambda now: self._out(now, sent))
        held = self.pen.write(case, Verb.PROMISED, lambda now: self._promise(now, sent))
        if held.status is Status.WAITING and held.draft.origin and not held.draft.text:
            return self.pen.write(held, Verb.POST_EDITED, **WITHDRAWN, notice=CHANGED)  # while the reply was going out
        return held

    def _out(self, case: Case, sent: Sent) -> Changes:
        """The reply on its way as it is once it is out."""
        assert case.approval is not None
        out = replace(case.approval, at=self.clock(), link=sent.link, ref=sent.ref, state=ReplyState.OUT)
        return {"replies": (*revising.stood_in_for(case, out), doubt.settled(out))}

    def _promise(self, case: Case, sent: Sent) -> Changes:
        """What a published holding reply leaves behind."""
        assert case.approval is not None
        return self._out(case, sent) | self.follow(case, case.approval)

    def follow(self, case: Case, holding: Reply) -> Changes:
        """A case that waits for the full answer which `holding` promised, with a new deadline."""
        now = self.clock()
        return followed(case, holding, deadlines.promise(self.practice.place(case), now, self.practice.policy), now)

    def later(self, case: Case, why: str, after: float | None, change: Callable[[Case], Changes] | None = None) -> Case:
        attempts = case.attempts + 1
        if attempts >= self.practice.policy.max_attempts:
            notice = given_up(why, attempts)
            return self.pen.write(case, Verb.REFUSE, change, notice=notice, attempts=attempts)
        at = self.clock() + pause(attempts, after)
        tried = self.pen.write(case, Verb.RETRY, change, attempts=attempts, retry_at=at, notice=why)
        if tried.status is Status.APPROVED and not tried.draft.text:
            return self.pen.write(tried, Verb.POST_EDITED, **WITHDRAWN, notice=CHANGED)  # while the reply was going out
        return tried


def pause(attempts: int, after: float | None) -> float:
    """Seconds until the next try: longer each time, and as long as the platform asks at least."""
    return max(after or 0.0, BACKOFF_SECONDS[min(attempts, len(BACKOFF_SECONDS)) - 1])


def given_up(why: str, attempts: int) -> str:
    """What is said once trying again leads nowhere."""
    return f"{why} We tried {attempts} times and stopped."


def _stopped(case: Case, level: Level) -> Changes:
    """The reply that the check does not let go out, nor a person post by hand."""
    no = [replace(r, level=level, override="", state=_end(r)) for r in case.replies[-1:]]
    return {"replies": (*case.replies[:-1], *no)}


def _lost(case: Case, since: float) -> Changes:
    """The reply on its way, in doubt."""
    return {"replies": (*case.replies[:-1], doubt.lost(case.replies[-1], since))} if case.replies else {}


def _end(reply: Reply) -> ReplyState:
    """What a reply is that goes out no more: one of which an earlier sending may be out stays in doubt."""
    return ReplyState.DOUBTFUL if reply.unsure_since else ReplyState.REJECTED
