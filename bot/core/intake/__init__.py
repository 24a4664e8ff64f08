"""What a delivery does to our files: opens a case, changes one, or nothing. Pure; the desk saves what comes out."""

from __future__ import annotations

import hashlib
from base64 import b32encode
from collections.abc import Sequence
from dataclasses import replace

from bot.core import following
from bot.core.intake.edits import CHANGED, apart, change_case, is_another
from bot.core.intake.ignoring import COUNTER, said, why
from bot.core.intake.rounds import WITHDRAWN, Changed, Clock, next_round, note, owed, reopen, wants_answer, withdrawn
from bot.core.lifecycle import move
from bot.core.model import OPEN, Case, Entry, Ignored, Post, Status, Verb

ID_BYTES = 10
ADMITTED = "admitted"


def case_id(post: Post, turn: int = 0) -> str:
    """The id of a post's case: sixteen letters and digits, the same however often the post is delivered.

    `turn` counts on when the id belongs to another post already.
    """
    name = f"{post.platform}:{post.id}" + (f":{turn}" if turn else "")
    return (
        b32encode(hashlib.blake2s(name.encode("utf-8", "surrogatepass"), digest_size=ID_BYTES).digest())
        .decode()
        .lower()
    )


def open_case(post: Post, clock: Clock, turn: int = 0) -> tuple[Case, Entry]:
    """A new file on a post, its clock running from the moment the person wrote, where that is believed."""
    start = clock.start(post)
    post = replace(post, posted_at=start, seen_at=min(post.seen_at, clock.now))
    fields = clock.round(post, start)
    case = Case(id=case_id(post, turn), location=clock.location.id, post=post, changed_at=clock.now, **fields)
    return case, note(case, "received", clock.now, post=post)


def told_before(case: Case, hidden: bool, at: float) -> Case:
    """A new case whose post was hidden, or shown again, before the platform told us of the post."""
    return replace(case, hidden=hidden, hidden_at=at)


def nearest(post: Post, cases: Sequence[Case]) -> Case:
    """Which of these goes on with what somebody writes once more in a conversation that is in several cases.

    The one whose post it stands under, else one with a post under the same, else the one whose round began last. What is
    gone, or went into another case, comes after everything else.
    """
    above = post.reply_to or post.id

    def rank(case: Case) -> tuple[bool, bool, bool, float, str]:
        theirs = [p for p in (case.post, *case.earlier, *case.pending) if p.author_id == post.author_id]
        there = not (case.joined or case.erased_at) and case.status is not Status.REMOVED
        same = bool(post.thread) and any(p.thread == post.thread and p.account == post.account for p in theirs)
        under = any(above == p.id for p in theirs), any(above == (p.reply_to or p.id) for p in theirs)
        return (there and same, *under, case.opened_at, case.id)

    return max(cases, key=rank)


def write_more(case: Case, post: Post, clock: Clock) -> Changed:
    """Another post by the same person in the same conversation: one case, one clock, one answer.

    While it is open the post joins the round: an untouched draft is made anew, what somebody wrote is kept, a held
    approval is withdrawn. While a reply goes out it waits. After that it opens the next round, if it wants an answer.
    None when the case is gone: then the post is a case of its own.
    """
    if case.status is Status.REMOVED or case.erased_at:
        return None
    start = clock.start(post)
    post = replace(post, posted_at=start, seen_at=min(post.seen_at, clock.now))
    if case.status in OPEN:
        return _join(case, post, clock)
    if not wants_answer(clock.read, post.text, post.rating):
        notice = "They wrote back, and it asks for no answer. Reopen the case if you see it otherwise."
        thanked = following.came_of_it(case, following.THANKED, clock.now)
        fields = {"post": post, "earlier": (*case.earlier, case.post), "notice": notice} | thanked
        after = move(case, Verb.POST_JOINED, clock.now, **fields)
        return after, note(case, Verb.POST_JOINED, clock.now, post=post)
    notice = "They wrote again after this was over." if case.reply is None else "They wrote again after our reply."
    return reopen(case, post, (*case.earlier, case.post), start, notice, clock)


def _join(case: Case, post: Post, clock: Clock) -> Changed:
    entry = note(case, Verb.POST_JOINED, clock.now, post=post)
    if case.status is Status.PUBLISHING:
        notice = "They wrote once more while our reply was going out."
        return move(case, Verb.POST_JOINED, clock.now, pending=(*case.pending, post), notice=notice), entry
    said = sorted((*case.said, post), key=lambda p: p.posted_at)  # whatever comes late stands where it belongs
    changes = withdrawn(case, "They wrote once more") | {"earlier": (*case.earlier[: case.settled], *said[:-1])}
    return move(case, Verb.POST_JOINED, clock.now, post=said[-1], pending=(), **changes), entry


def admit(case: Case, clock: Clock) -> Changed:
    """Take in what they wrote while a reply was going out, now that it is decided; None when there is nothing."""
    if not case.pending or case.status is Status.PUBLISHING:
        return None
    post, *rest = case.pending
    changed = write_more(replace(case, pending=()), post, clock)
    return changed and (
        replace(changed[0], pending=tuple(rest)),
        replace(changed[1], kind=ADMITTED, text="", author=""),
    )


__all__ = [
    "CHANGED",
    "COUNTER",
    "WITHDRAWN",
    "Changed",
    "Clock",
    "Ignored",
    "admit",
    "apart",
    "case_id",
    "change_case",
    "is_another",
    "nearest",
    "next_round",
    "note",
    "open_case",
    "owed",
    "reopen",
    "said",
    "told_before",
    "wants_answer",
    "why",
    "write_more",
]
