"""A sending whose answer was lost: when the desk looks for its own reply, and when it may say that it is not there.

Platforms show a reply up to a minute after they took it, so one look proves nothing. Doubt ends by a look that finds it, by
several looks over ten minutes that do not, or by a person; until then nothing else goes out. Moments are epoch seconds.
"""

from __future__ import annotations

from dataclasses import replace

from bot.core.model import Case, Post, Reply, ReplyState

# After the answer was lost; the first is longer than a request.
LOOKS_SECONDS = (12.0, 30.0, 60.0, 120.0, 240.0, 420.0, 600.0)
LATER_SECONDS = (900.0, 1800.0, 3600.0, 7200.0, 14400.0, 28800.0, 57600.0, 86400.0)  # after the desk gave up, for a day
SURE_SECONDS = 600.0
SURE_LOOKS = 3
THERE = "there"  # what a person said who saw it


def lost(reply: Reply, at: float) -> Reply:
    """The reply once its answer is lost. A second loss does not make the first one younger."""
    return replace(reply, state=ReplyState.DOUBTFUL, unsure_since=reply.unsure_since or at)


def settled(reply: Reply) -> Reply:
    """The same without any doubt."""
    return replace(reply, unsure_since=0.0, looks=0, looked_at=0.0, blind=False, told="")


def looked(reply: Reply, at: float, absent: bool) -> Reply:
    """The reply after a look at `at`: it was surely `absent`, or that could not be told."""
    return replace(reply, looked_at=at, looks=reply.looks + absent)


def next_look(reply: Reply) -> float | None:
    """When the desk should look next; None when it cannot, or not any more."""
    if reply.told:
        return 0.0
    if reply.blind:
        return None
    moments = (reply.unsure_since + wait for wait in (*LOOKS_SECONDS, *LATER_SECONDS))
    return next((at for at in moments if at > reply.looked_at), None)


def is_absent(reply: Reply, now: float) -> bool:
    """Whether it may be said that the reply is not there: enough looks over long enough have not seen it."""
    return reply.looks >= SURE_LOOKS and now - reply.unsure_since >= SURE_SECONDS


def is_old(reply: Reply, now: float) -> bool:
    """Whether a person should be asked, since looking leads nowhere."""
    return now - reply.unsure_since >= SURE_SECONDS


def answers_now(case: Case, reply: Reply) -> bool:
    """Whether a reply answers what the person wrote last, and not words that were changed since."""
    same = reply.round == case.round and reply.post in ("", case.post.id)
    return same and case.post.seen_at <= reply.at and not case.pending


def post_of(case: Case, reply: Reply) -> Post:
    """The post that a reply was sent to."""
    known = (case.post, *reversed(case.earlier), *case.pending)
    return next((post for post in known if post.id == reply.post), case.post)


def put(case: Case, old: Reply, new: Reply) -> tuple[Reply, ...]:
    """The replies of a case with one of them changed."""
    return tuple(new if reply is old else reply for reply in case.replies)
