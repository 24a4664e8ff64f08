"""What a delivery about a post we already have does to its case."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace

from bot.core import elsewhere, following
from bot.core.binding import same_words
from bot.core.intake.removing import kind_of, leave, named, remove, unsend
from bot.core.intake.rounds import WITHDRAWN, Changed, Clock, note, reopen, wants_answer, withdrawn
from bot.core.lifecycle import move
from bot.core.model import OPEN, TAKEN_AWAY, Case, Change, Draft, Entry, Post, Status, Verb

UNTOLD = (
    "The author changed the post, and the platform did not tell us to what. Please look at it there before you answer; "
    "what stands here is what it said before."
)
NAMED = "post_named"  # the kind of an entry
CHANGED = "The author changed the post, so the earlier draft was withdrawn."


def is_another(case: Case, post: Post) -> bool:
    """Whether a new post only bears the id of one we know: form builders send the form's id with everybody's message.

    Other words by another author are another post. So are other words by the same one when neither has a time: they
    cannot be newer, and they are no late copy of a wording that was changed since.
    """
    known = next((p for p in (case.post, *case.earlier, *case.pending) if p.id == post.id), None)
    if known is None or post.change is not Change.ADDED or known.text == post.text or case.erased_at:
        return False
    who, whom = (known.author_id, post.author_id) if known.author_id and post.author_id else (known.author, post.author)
    return not (known.seen_at or post.seen_at) or bool(who and whom and who != whom)


def apart(post: Post) -> Post:
    """The same post under an id of its own, the same however often it is delivered."""
    mark = hashlib.blake2s(f"{post.author}\0{post.text}".encode("utf-8", "surrogatepass"), digest_size=10).hexdigest()
    return replace(post, id=f"{post.id}#{mark}", thread=f"{post.thread}#{mark}" if post.thread else "")


def change_case(case: Case, post: Post, clock: Clock) -> Changed:
    """What a delivery about a post we already have does to its case; None when it says nothing new."""
    if case.erased_at and post.seen_at <= case.erased_at:
        return None  # of before they asked to be forgotten
    post = replace(post, seen_at=min(post.seen_at, clock.now))  # a moment to come would outrank every later one
    if post.change is Change.ANSWERED:
        return elsewhere.answered(case, post, clock.now)
    if (learnt := _learn(case, post, clock)) is not None:
        return learnt
    if post.id != case.post.id:
        return _change_earlier(case, post, clock)
    return CHANGES[post.change](case, post, clock)


def _learn(case: Case, post: Post, clock: Clock) -> Changed:
    """Who wrote a post of which nobody had told that; None where nothing else is what this delivery says."""
    known = next((p for p in named(case, post.id) if not p.author), None)
    told = post.author and post.change in (Change.ADDED, Change.EDITED)
    if known is None or not told or case.status is Status.REMOVED or not _says_nothing_new(known, _worded(known, post)):
        return None

    def filled(one: Post) -> Post:
        return replace(one, author=post.author, author_id=one.author_id or post.author_id) if one.id == post.id else one

    others = {"earlier": tuple(map(filled, case.earlier)), "pending": tuple(map(filled, case.pending))}
    after = move(case, Verb.NOTED, clock.now, post=filled(case.post), **others)
    return after, replace(note(case, NAMED, clock.now), about=post.id)


def _hide(case: Case, post: Post, clock: Clock) -> Changed:
    hidden = post.change is Change.HIDDEN
    if case.status is Status.REMOVED or post.seen_at < case.hidden_at:
        return None
    if hidden == case.hidden and post.seen_at == case.hidden_at:
        return None  # the same once more; at a later moment it is kept, since an earlier one may still come
    verb = Verb.POST_HIDDEN if hidden else Verb.POST_SHOWN
    return move(case, verb, clock.now, hidden=hidden, hidden_at=post.seen_at), note(case, verb, clock.now)


def _worded(old: Post, new: Post) -> Post:
    """A post with its newer wording; what the delivery does not say stays."""
    if not new.told:
        shown = new.attachments or old.attachments
        return replace(old, told=False, seen_at=new.seen_at, attachments=shown, link=new.link or old.link)
    return replace(
        old,
        told=True,
        text=new.text,
        rating=new.rating,
        attachments=new.attachments,
        seen_at=new.seen_at,
        author=new.author or old.author,
        author_id=new.author_id or old.author_id,
        link=new.link or old.link,
        contacts=new.contacts or old.contacts,
    )


def _late(old: Post, new: Post) -> bool:
    return new.seen_at < old.seen_at or (new.seen_at == old.seen_at and new.change is not Change.EDITED)


def _edit(case: Case, post: Post, clock: Clock) -> Changed:
    """A newer wording withdraws the draft and a held approval; a reply under way goes on, but has no second try."""
    words = _worded(case.post, post)
    if _says_nothing_new(case.post, words) or _late(case.post, post) or case.status is Status.REMOVED:
        return None
    entry = _changed(case, words, clock)
    if case.status not in OPEN:
        if _kinder(case.post, words, clock):
            kinder = following.came_of_it(case, following.BETTER, clock.now, words)
            notice = _kind_words(case.post, words)
            return move(case, Verb.POST_EDITED, clock.now, post=words, notice=notice, **kinder), entry
        start = clock.start(replace(words, posted_at=0.0))
        notice = "The author changed the post after it was dealt with. What it said before stands below."
        notice = notice if words.told else f"After it was dealt with: {UNTOLD[0].lower()}{UNTOLD[1:]}"
        return reopen(case, words, case.earlier, start, notice, clock)
    emptied = "The author took the words away, so the earlier draft was withdrawn. What they said stands below."
    changes = WITHDRAWN | {"notice": CHANGED if words.text.strip() or not case.post.text.strip() else emptied}
    if not words.told:
        written = case.draft if case.aside is None else case.aside
        changes = WITHDRAWN | {"draft": written if written.origin == "person" else Draft(), "notice": UNTOLD}
    if case.status is Status.PUBLISHING:
        notice = "The author changed the post while our reply was going out."
        changes = {"draft": replace(case.draft, text=""), "notice": notice}
    return move(case, Verb.POST_EDITED, clock.now, post=words, **changes), entry


def _says_nothing_new(old: Post, new: Post) -> bool:
    return same_words(new, old) and new.told == old.told


def _changed(case: Case, words: Post, clock: Clock) -> Entry:
    """The entry of a newer wording, with the words where the platform told them."""
    if words.told:
        return note(case, Verb.POST_EDITED, clock.now, post=words)
    return replace(note(case, Verb.POST_EDITED, clock.now, "the platform did not say to what"), about=words.id)


def _kinder(old: Post, new: Post, clock: Clock) -> bool:
    """Whether a newer wording is better for us and asks for nothing: more stars, or, where there are none, thanks."""
    if not new.told:
        return False
    stars = old.rating is not None and new.rating is not None and new.rating > old.rating
    if stars and new.text == old.text:
        return True
    return (stars or old.rating is None) and not wants_answer(clock.read, new.text)


def _kind_words(old: Post, new: Post) -> str:
    if old.rating is None or new.rating is None:
        return "They changed what they wrote, and it asks for no answer. What it said before stands below."
    return f"They changed their review from {old.rating:g} to {new.rating:g} stars, and it asks for no answer."


def _change_earlier(case: Case, post: Post, clock: Clock) -> Changed:
    """A newer wording, or the removal, of something they wrote before what they wrote last."""
    at = next((n for n, earlier in enumerate(case.earlier) if earlier.id == post.id), None)
    if at is None and post.change in TAKEN_AWAY and named(case, post.id):
        return leave(case, post, clock)
    if at is None or case.status is Status.REMOVED or post.change in (Change.HIDDEN, Change.SHOWN):
        return None
    old, gone = case.earlier[at], post.change in TAKEN_AWAY
    words = _worded(old, post)
    if not gone and (_says_nothing_new(old, words) or _late(old, post)):
        return None
    entry = note(case, kind_of(post), clock.now) if gone else _changed(case, words, clock)
    earlier = (*case.earlier[:at], *(() if gone else (words,)), *case.earlier[at + 1 :])
    settled = case.settled - (gone and at < case.settled)
    here = at >= case.settled and case.status in OPEN and case.status is not Status.PUBLISHING
    what = "They took one of their posts away" if gone else "The author changed the post"
    changes = withdrawn(case, what) if here else {}
    verb = Verb.POST_EDITED if here else Verb.NOTED
    after = move(case, verb, clock.now, earlier=earlier, settled=settled, **changes)
    return after, replace(entry, about=post.id)


CHANGES: dict[Change, Callable[[Case, Post, Clock], Changed]] = {
    Change.ADDED: _edit,
    Change.EDITED: _edit,
    Change.REMOVED: remove,
    Change.UNSENT: unsend,
    Change.HIDDEN: _hide,
    Change.SHOWN: _hide,
}
