"""A reply that somebody of the clinic wrote on the platform itself, while a case waited here."""

from __future__ import annotations

import unicodedata

from bot.core.lifecycle import move
from bot.core.model import DESK, OPEN, Case, Entry, Post, Reply, ReplyState, Status, Verb, Way
from bot.core.requests import CHANGES

SENT = frozenset({ReplyState.SENDING, ReplyState.OUT, ReplyState.VERDICT, ReplyState.DOUBTFUL})
TOLD = "Somebody answered this on the platform itself, so nothing is waiting here any more."


def answered(case: Case, post: Post, now: float) -> tuple[Case, Entry] | None:
    """The round ends with that reply, and a held one of ours is taken back; None when it tells us nothing new.

    Our own reply comes back in the same way: it is known by its words or its link, and ends nothing.
    """
    at = min(post.seen_at or now, now)
    if case.status not in OPEN or case.status is Status.PUBLISHING or at < case.clock_from or is_ours(case, post):
        return None
    kept = case.replies[:-1] if case.approval and case.doubt is not case.approval else case.replies
    theirs = Reply(
        post.text, DESK.id, post.author, at, post.link, way=Way.BY_HAND, round=case.round, post=post.id,
        audience=case.post.audience,
    )  # fmt: skip
    entry = Entry(
        now, Verb.ANSWERED_THERE.value, DESK.id, DESK.name, case.version,
        audience=case.post.audience, way=case.post.platform, about=post.link, text=post.text,
    )  # fmt: skip
    asked = case.request if case.request and case.request.verb in CHANGES else None  # of a reply that is out
    ended = {"aside": None, "attempts": 0, "retry_at": 0.0, "request": asked}
    return move(case, Verb.ANSWERED_THERE, now, replies=(*kept, theirs), notice=TOLD, **ended), entry


def as_compared(text: str) -> str:
    """A reply as it is compared: a platform may change its white space and the form of its accents, and nothing else."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def is_ours(case: Case, post: Post) -> bool:
    """Whether what a page wrote is a reply of this case that the desk itself has sent, or is sending."""
    own = post.reply_to.rpartition("_")[2]
    ours = (*case.replies, *((case.revision.yes,) if case.revision else ()))  # a correction may stand there already
    return any(
        as_compared(reply.text) == as_compared(post.text) or bool(own and own in reply.link)
        for reply in ours
        if reply.state in SENT
    )


def by_hand(reply: Reply) -> bool:
    """Whether a reply was written on the platform itself, and not approved here before."""
    return reply.way is Way.BY_HAND and reply.by == DESK.id
