"""Ending doubt: looking on the platform for a reply whose answer was lost, until it is found, surely absent, or told by a person."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Protocol

from bot.core import doubt, revising
from bot.core.lifecycle import NEXT, Changes
from bot.core.model import Case, Reply, ReplyState, Status, Verb
from bot.core.ports import FindsOwnReply, Platform, Refused, Repeatable, Sent, TryLater, Unsure
from bot.desk.contacts import KEYLESS, Envelopes
from bot.desk.pen import Pen

LOOK_THERE = (
    "We could not see whether the reply went out. Please look on {label} and press “It is there” or “It is not there”."
)
WAS_OUT = "Our reply was out after all, so nothing was sent again."
NOT_THERE = "Our reply is not there. It can be approved again."


class Sender(Protocol):
    """What the publisher does with what is found."""

    def published(self, case: Case, sent: Sent) -> Case: ...

    def later(
        self, case: Case, why: str, after: float | None, change: Callable[[Case], Changes] | None = None
    ) -> Case: ...

    def follow(self, case: Case, holding: Reply) -> Changes: ...


class Looker:
    """Looks for one reply in doubt, once. `clock` gives epoch seconds."""

    def __init__(
        self,
        platforms: Mapping[str, Platform],
        sender: Sender,
        pen: Pen,
        clock: Callable[[], float],
        envelopes: Envelopes = KEYLESS,
    ) -> None:
        self.platforms, self.sender, self.pen, self.clock = platforms, sender, pen, clock
        self.envelopes = envelopes

    def look(self, case: Case, reply: Reply) -> Case:
        """Perhaps out: what a person says of it, or what looking on the platform shows."""
        platform = self.platforms[case.post.platform]
        if reply.told:
            return self._found(case, reply, Sent(reply.link, reply.ref))
        if not isinstance(platform, FindsOwnReply):
            return self._absent(case, reply) if isinstance(platform, Repeatable) else self._blind(case, reply, "")
        try:
            post = self.envelopes.open(doubt.post_of(case, reply))
            found = platform.find_own_reply(post, reply.text, reply.at)
        except Refused as no:
            return self._blind(case, reply, str(no))
        except (TryLater, Unsure):
            return self._noted(case, reply, doubt.looked(reply, self.clock(), absent=False))
        if found is not None:
            return self._found(case, reply, found)
        after = doubt.looked(reply, self.clock(), absent=True)
        return self._absent(case, reply) if doubt.is_absent(after, self.clock()) else self._noted(case, reply, after)

    def _found(self, case: Case, reply: Reply, sent: Sent) -> Case:
        """It was out all the time. Words that were changed since still want an answer of their own."""
        if case.status is Status.PUBLISHING:
            return self.sender.published(case, sent)
        verb = Verb.PUBLISHED if reply.then is None else Verb.PROMISED
        if not doubt.answers_now(case, reply) or (case.status, verb) not in NEXT:
            verb = Verb.LOOKED
        out = doubt.settled(replace(reply, at=self.clock(), link=sent.link, ref=sent.ref, state=ReplyState.OUT))

        def change(now: Case) -> Changes:
            kept = tuple(r for r in now.replies if r is not now.approval or r is now.doubt)
            replies = doubt.put(replace(now, replies=kept), _same(kept, reply), out)
            first = revising.replaced_by(now, out)
            replies = tuple(replace(r, state=ReplyState.REPLACED) if r is first else r for r in replies)
            return {"replies": replies} | (self.sender.follow(now, out) if verb is Verb.PROMISED else {})

        return self.pen.write(case, verb, change, notice=WAS_OUT)

    def _absent(self, case: Case, reply: Reply) -> Case:
        """It is surely not there, so words may go out again: the same ones by themselves, others once somebody approves."""
        clean = doubt.settled(reply)
        if case.status is Status.PUBLISHING:
            label = self.platforms[case.post.platform].label
            held = replace(clean, state=ReplyState.HELD)
            why = f"{label} did not answer, and our reply is not there."
            return self.sender.later(case, why, 0.0, lambda now: _put(now, reply, held))
        gone = replace(clean, state=ReplyState.REJECTED)
        return self.pen.write(case, Verb.LOOKED, lambda now: _put(now, reply, gone), notice=NOT_THERE)

    def _blind(self, case: Case, reply: Reply, why: str) -> Case:
        """Nobody but a person can look."""
        notice = f"{why} {LOOK_THERE.format(label=self.platforms[case.post.platform].label)}".strip()
        verb = Verb.REFUSE if case.status is Status.PUBLISHING else Verb.LOOKED
        blind = replace(reply, blind=True)
        return self.pen.write(case, verb, lambda now: _put(now, reply, blind), notice=notice)

    def _noted(self, case: Case, reply: Reply, after: Reply) -> Case:
        """Still in doubt. After ten minutes a person is asked, and the desk goes on looking now and then for a day."""
        if case.status is Status.PUBLISHING and doubt.is_old(reply, self.clock()):
            notice = LOOK_THERE.format(label=self.platforms[case.post.platform].label)
            return self.pen.write(case, Verb.REFUSE, lambda now: _put(now, reply, after), notice=notice)
        return self.pen.write(case, Verb.LOOKED, lambda now: _put(now, reply, after))


def _same(replies: tuple[Reply, ...], reply: Reply) -> Reply:
    """The reply in doubt as it stands now: somebody may have said meanwhile what they saw."""
    return next((r for r in replies if r.state is ReplyState.DOUBTFUL and r.text == reply.text), reply)


def _put(case: Case, old: Reply, new: Reply) -> Changes:
    """The replies of a case with the one in doubt changed."""
    return {"replies": doubt.put(case, _same(case.replies, old), new)}
