"""What a delivery does to our files: opens a case, changes one, or nothing. Pure; the desk saves what comes out."""

from __future__ import annotations

import hashlib
from base64 import b32encode
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from bot.core import deadlines
from bot.core.binding import same_words
from bot.core.deadlines import Policy
from bot.core.lifecycle import move
from bot.core.model import (
    DESK,
    OPEN,
    Audience,
    Case,
    Change,
    Draft,
    Entry,
    Kind,
    Location,
    Post,
    Stage,
    Status,
    Verb,
)

Changed = tuple[Case, Entry] | None

ID_BYTES = 10
PRIVATE = frozenset({Kind.MESSAGE, Kind.FORM})

# What a newer wording does to a draft and a held approval: they were written for other words.
WITHDRAWN: dict[str, Any] = {"draft": Draft(), "aside": None, "attempts": 0, "retry_at": 0.0}
CHANGED = "The author changed the post, so the earlier draft was withdrawn."


@dataclass(frozen=True, slots=True)
class Clock:
    """What a clinic's clock needs: the place, its choices, and the moment, in epoch seconds."""

    location: Location
    policy: Policy
    now: float

    def round(self, post: Post, start: float) -> dict[str, Any]:
        """A round that starts now, with what is owed."""
        due = deadlines.deadline(self.location, post.platform, start, self.policy)
        audience = Audience.PRIVATE if post.kind in PRIVATE else Audience.PUBLIC
        stages = (Stage(due=due, audience=audience),)
        return {"opened_at": self.now, "clock_from": start, "deadline": due, "stages": stages}


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


def note(case: Case, verb: Verb | str, now: float, detail: str = "", post: Post | None = None) -> Entry:
    """The entry of what a platform told us; with `post`, the words it told."""
    entry = Entry(now, str(verb), DESK.id, DESK.name, case.version, detail, way=case.post.platform, about=case.post.id)
    if post is None:
        return entry
    audience = Audience.PRIVATE if post.kind in PRIVATE else Audience.PUBLIC
    words = {"text": post.text, "author": post.author, "rating": post.rating, "attachments": post.attachments}
    return replace(entry, about=post.id, audience=audience, **words)  # type: ignore[arg-type]


def open_case(post: Post, location: Location, policy: Policy, now: float, turn: int = 0) -> tuple[Case, Entry]:
    """A new file on a post, its clock running from the moment the person wrote."""
    start = min(post.posted_at or now, now)
    post = replace(post, posted_at=start, seen_at=min(post.seen_at, now))
    fields = Clock(location, policy, now).round(post, start)
    case = Case(id=case_id(post, turn), location=location.id, post=post, changed_at=now, **fields)
    return case, replace(note(case, "received", now, post=post), version=1)


def write_again(case: Case, post: Post, location: Location, policy: Policy, now: float) -> Changed:
    """A new post in the thread of a case that is over: the same file, with a clock of its own."""
    if case.status not in (Status.ANSWERED, Status.CLOSED):
        return None
    start = min(post.posted_at or now, now)
    notice = "They wrote again after this was over." if case.reply is None else "They wrote again after our reply."
    earlier = (*case.earlier, case.post)
    return reopen(case, replace(post, posted_at=start), earlier, start, notice, Clock(location, policy, now))


def reopen(case: Case, post: Post, earlier: tuple[Post, ...], start: float, notice: str, clock: Clock) -> Changed:
    """The next round of a conversation, about `post`."""
    after = move(
        case,
        Verb.REOPEN,
        clock.now,
        post=post,
        earlier=earlier,
        settled=len(earlier),
        round=case.round + 1,
        **clock.round(post, start),
        **WITHDRAWN,
        escalation=None,
        notice=notice,
        reason="",
        owner="",
        owner_name="",
        owner_until=0.0,
    )
    return after, note(case, Verb.REOPEN, clock.now, notice, post)


def change_case(case: Case, post: Post, location: Location, policy: Policy, now: float) -> Changed:
    """What a delivery about a post we already have does to its case; None when it says nothing new."""
    if post.id != case.post.id:
        return None  # about an earlier post of the conversation
    return CHANGES[post.change](case, replace(post, seen_at=min(post.seen_at, now)), Clock(location, policy, now))


def _hide(case: Case, post: Post, clock: Clock) -> Changed:
    hidden = post.change is Change.HIDDEN
    if hidden == case.hidden or case.status is Status.REMOVED:
        return None
    verb = Verb.POST_HIDDEN if hidden else Verb.POST_SHOWN
    return move(case, verb, clock.now, hidden=hidden), note(case, verb, clock.now)


def _remove(case: Case, post: Post, clock: Clock) -> Changed:
    if case.status is Status.REMOVED:
        return None
    if case.status is Status.ANSWERED and case.notice:
        return None
    notice = "" if case.status is not Status.ANSWERED else "The post was removed after our reply."
    return move(case, Verb.POST_REMOVED, clock.now, notice=notice), note(case, Verb.POST_REMOVED, clock.now)


def _edit(case: Case, post: Post, clock: Clock) -> Changed:
    """A newer wording withdraws the draft and a held approval; a reply under way goes on, but has no second try."""
    late = post.seen_at < case.post.seen_at or (post.seen_at == case.post.seen_at and post.change is not Change.EDITED)
    if same_words(post, case.post) or late or case.status is Status.REMOVED:
        return None
    words = replace(
        case.post,
        text=post.text,
        rating=post.rating,
        attachments=post.attachments,
        seen_at=post.seen_at,
        author=post.author or case.post.author,
        author_id=post.author_id or case.post.author_id,
        link=post.link or case.post.link,
    )
    if case.status not in OPEN:
        start = min(post.seen_at or clock.now, clock.now)
        return reopen(case, words, case.earlier, start, "The author changed the post after it was dealt with.", clock)
    changes = WITHDRAWN | {"notice": CHANGED}
    if case.status is Status.PUBLISHING:
        notice = "The author changed the post while our reply was going out."
        changes = {"draft": replace(case.draft, text=""), "notice": notice}
    after = move(case, Verb.POST_EDITED, clock.now, post=words, **changes)
    return after, note(case, Verb.POST_EDITED, clock.now, post=words)


CHANGES: dict[Change, Callable[[Case, Post, Clock], Changed]] = {
    Change.ADDED: _edit,
    Change.EDITED: _edit,
    Change.REMOVED: _remove,
    Change.HIDDEN: _hide,
    Change.SHOWN: _hide,
}
