"""Looking before words go out, where they, or others in their place, may be out already.

They were tried before; or the desk may have been put back from a backup since somebody wrote this, and knows less than
the platform does (`sure_since` of the store).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from bot.core.elsewhere import as_compared
from bot.core.model import DESK, Case, Reply, ReplyState, Verb, Way
from bot.core.ports import (
    FindsOwnReply,
    Platform,
    Refused,
    Repeatable,
    ShowsReplies,
    Standing,
    TryLater,
    Unsure,
)
from bot.desk.contacts import KEYLESS, Envelopes
from bot.desk.doubting import LOOK_THERE, Sender
from bot.desk.pen import Pen

STARTED_ANEW = (
    "The desk was started anew since this was written, and cannot see by itself whether it is answered already. Please "
    "look on {label} and press “It is there” or “It is not there”."
)
STANDS_THERE = (
    "A reply of ours stands on {label} that is in no record here: “{text}”. If it answers this, please press “It is "
    "there”; if not, “It is not there”, and approve again."
)
LOOK_FIRST = "The desk was started anew since this was written. Please see first whether our reply is there already."
SHOWN = 300  # characters of a reply that stands there


class Foresight:
    """Looks once for an approved reply. `since` says from when on nothing can be lost; `clock` gives epoch seconds."""

    def __init__(
        self,
        platforms: Mapping[str, Platform],
        sender: Sender,
        pen: Pen,
        since: Callable[[], float],
        clock: Callable[[], float],
        envelopes: Envelopes = KEYLESS,
    ) -> None:
        self.platforms, self.sender, self.pen, self.since, self.clock = platforms, sender, pen, since, clock
        self.envelopes = envelopes

    def is_old(self, case: Case) -> bool:
        """Whether this may have been answered by a desk that knew more than this one."""
        return max(case.clock_from, case.looked_at) < self.since()

    def look(self, case: Case, begin: Callable[[Case], Case]) -> Case | None:
        """The case after the look; None when nothing of ours is there. `begin` writes down that the reply goes out."""
        assert case.approval is not None
        platform, text, old = self.platforms[case.post.platform], case.approval.text, self.is_old(case)
        if not case.attempts and not old:
            return None
        if not isinstance(platform, FindsOwnReply):
            if case.attempts or isinstance(platform, Repeatable):
                return None
            return self._ask(case, case.approval, STARTED_ANEW.format(label=platform.label))
        try:
            post = self.envelopes.open(case.post)
            found = platform.find_own_reply(post, text, case.clock_from)
            there = platform.standing(post, case.clock_from) if old and isinstance(platform, ShowsReplies) else ()
        except Refused as no:
            return self._ask(case, case.approval, f"{no} {LOOK_THERE.format(label=platform.label)}".strip())
        except (TryLater, Unsure) as later:
            return self.sender.later(case, str(later), getattr(later, "after", None))
        if found is not None and not (old and _is_shared(case)):
            return self.sender.published(begin(case), found)
        seen = there if found is None else (Standing(text, found), *there)
        stands = next((one for one in seen if not _is_known(case, one)), None)
        return None if stands is None else self._ask_about(case, stands, platform.label)

    def _ask_about(self, case: Case, there: Standing, label: str) -> Case:
        """Other words of ours stand there: whether they answer this, only a person can say."""
        short = there.text if len(there.text) <= SHOWN else f"{there.text[:SHOWN]}…"
        theirs = Reply(
            there.text, DESK.id, case.approval.by_name if case.approval else DESK.name, self.clock(), there.sent.link,
            ref=there.sent.ref, way=Way.BY_HAND, round=case.round, post=case.post.id,
        )  # fmt: skip
        return self._ask(case, theirs, STANDS_THERE.format(label=label, text=short))

    def _ask(self, case: Case, reply: Reply, notice: str) -> Case:
        """Nothing goes out before a person has said whether this reply is there."""
        unsure = replace(reply, state=ReplyState.DOUBTFUL, unsure_since=self.clock(), blind=True)
        return self.pen.write(case, Verb.REFUSE, lambda now: {"replies": (*now.replies[:-1], unsure)}, notice=notice)


def _is_shared(case: Case) -> bool:
    """Whether a reply to this stands where replies to others stand too."""
    return case.post.reply_to not in ("", case.post.id)


def _is_known(case: Case, there: Standing) -> bool:
    ours: Sequence[Reply] = (*case.replies[:-1], *((case.revision.yes,) if case.revision else ()))
    return any(
        reply.ref == there.sent.ref
        if reply.ref and there.sent.ref
        else as_compared(reply.text) == as_compared(there.text)
        for reply in ours
        if reply.state is not ReplyState.REJECTED
    )
