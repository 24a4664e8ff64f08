"""What a post that is taken away, or taken back by its author, does to its case."""

from __future__ import annotations

from dataclasses import replace

from bot.core import following
from bot.core.intake.rounds import Changed, Clock, note, withdrawn
from bot.core.lifecycle import move
from bot.core.model import OPEN, Case, Change, Contacts, Post, Status, Verb

REMOVED_AFTER = "The post was removed after our reply."
UNSENT = "post_unsent"  # the kind of the entry


def remove(case: Case, post: Post, clock: Clock) -> Changed:
    """It is gone for everybody, and so are the words that were to answer it alone."""
    if case.status is Status.REMOVED:
        return None
    if case.status is Status.ANSWERED and case.notice == REMOVED_AFTER:
        return None
    entry = note(case, Verb.POST_REMOVED, clock.now)
    if len(case.said) > 1 and case.status in OPEN and case.status is not Status.PUBLISHING:
        *others, last = case.said[:-1]
        changes = withdrawn(case, "They took one of their posts away")
        earlier = (*case.earlier[: case.settled], *others)
        return move(case, Verb.POST_EDITED, clock.now, post=last, earlier=earlier, **changes), entry
    notice = REMOVED_AFTER if case.status is Status.ANSWERED else ""
    gone = following.came_of_it(case, following.REMOVED, clock.now)
    return move(case, Verb.POST_REMOVED, clock.now, notice=notice, **gone), entry


def unsend(case: Case, post: Post, clock: Clock) -> Changed:
    """What a removal does, and the words leave the case as well; the store takes them out of its log."""
    worded = any(p.text or p.attachments for p in named(case, post.id))
    if not worded and case.status is Status.PUBLISHING:
        return None  # the same once more
    changed = remove(case, post, clock)
    if changed is None:
        if not worded or case.status is Status.REMOVED:
            return None
        changed = move(case, Verb.NOTED, clock.now), note(case, UNSENT, clock.now)
    after, entry = changed
    bare = (_wordless(p) if p.id == post.id else p for p in after.pending)
    last = _wordless(after.post) if after.post.id == post.id else after.post
    return replace(after, post=last, pending=tuple(bare)), replace(entry, kind=UNSENT, about=post.id)


def named(case: Case, post_id: str) -> tuple[Post, ...]:
    """The posts of a case with this id; at most one, wherever it stands."""
    return tuple(p for p in (case.post, *case.earlier, *case.pending) if p.id == post_id)


def _wordless(post: Post) -> Post:
    return replace(post, text="", attachments=(), contacts=Contacts())


def leave(case: Case, post: Post, clock: Clock) -> Changed:
    """Something that waits until our reply is out was taken away: it will not be taken in."""
    pending = tuple(p for p in case.pending if p.id != post.id)
    entry = replace(note(case, kind_of(post), clock.now), about=post.id)
    return move(case, Verb.NOTED, clock.now, pending=pending), entry


def kind_of(post: Post) -> str:
    """The kind of the entry that says so."""
    return UNSENT if post.change is Change.UNSENT else Verb.POST_REMOVED.value
