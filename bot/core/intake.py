"""What a delivery does to our files: opens a case, changes one, or nothing. Pure; the desk saves what comes out."""

from __future__ import annotations

import hashlib
from base64 import b32encode
from dataclasses import replace
from typing import Any

from bot.core import deadlines
from bot.core.deadlines import Policy
from bot.core.lifecycle import move
from bot.core.model import DESK, OPEN, Case, Change, Draft, Event, Location, Post, Status, Verb

Changed = tuple[Case, Event] | None

# What a newer wording does to a draft and a held approval: they were written for other words.
WITHDRAWN: dict[str, Any] = {
    "draft": Draft(),
    "approval": None,
    "attempts": 0,
    "retry_at": 0.0,
    "notice": "The author changed the post, so the earlier draft was withdrawn.",
}


def case_id(post: Post) -> str:
    """The id of a post's case: eight letters and digits, the same however often the post is delivered."""
    digest = hashlib.blake2s(f"{post.platform}:{post.id}".encode(), digest_size=5).digest()
    return b32encode(digest).decode().lower()


def open_case(post: Post, location: Location, policy: Policy, now: float) -> tuple[Case, Event]:
    """A new file on a post, its clock running from the moment the person wrote."""
    start = min(post.posted_at or now, now)
    case = Case(
        id=case_id(post),
        location=location.id,
        post=replace(post, posted_at=start),
        opened_at=now,
        clock_from=start,
        deadline=deadlines.deadline(location, post.platform, start, policy),
        changed_at=now,
    )
    return case, Event(now, "received", DESK.id, DESK.name, 1)


def write_again(case: Case, post: Post, location: Location, policy: Policy, now: float) -> Changed:
    """A new post in the thread of a case that is over: the same file, with a clock of its own."""
    if case.status not in (Status.ANSWERED, Status.CLOSED):
        return None
    start = min(post.posted_at or now, now)
    notice = "They wrote again after this was over." if case.reply is None else "They wrote again after our reply."
    return _reopen(
        case, replace(post, posted_at=start), (*case.earlier, case.post), start, notice, location, policy, now
    )


def _reopen(
    case: Case,
    post: Post,
    earlier: tuple[Post, ...],
    start: float,
    notice: str,
    location: Location,
    policy: Policy,
    now: float,
) -> Changed:
    after = move(
        case,
        Verb.REOPEN,
        now,
        post=post,
        earlier=earlier,
        round=case.round + 1,
        opened_at=now,
        clock_from=start,
        deadline=deadlines.deadline(location, post.platform, start, policy),
        draft=Draft(),
        approval=None,
        replies_before=case.replies_before + (case.reply is not None),
        reply=None,
        promise=None,
        escalation=None,
        attempts=0,
        retry_at=0.0,
        unsure_since=0.0,
        notice=notice,
        reason="",
        owner="",
        owner_name="",
        owner_until=0.0,
    )
    return after, Event(now, Verb.REOPEN.value, DESK.id, DESK.name, case.version, notice)


def change_case(case: Case, post: Post, location: Location, policy: Policy, now: float) -> Changed:
    """What a delivery about a post we already have does to its case; None when it says nothing new."""
    if post.id != case.post.id:
        return None  # about an earlier post of the conversation
    if post.change in (Change.HIDDEN, Change.SHOWN):
        return _hide(case, post.change is Change.HIDDEN, now)
    if post.change is Change.REMOVED:
        return _remove(case, now)
    return _edit(case, post, location, policy, now)


def _hide(case: Case, hidden: bool, now: float) -> Changed:
    if hidden == case.hidden or case.status is Status.REMOVED:
        return None
    verb = Verb.POST_HIDDEN if hidden else Verb.POST_SHOWN
    return move(case, verb, now, hidden=hidden), Event(now, verb.value, DESK.id, DESK.name, case.version)


def _remove(case: Case, now: float) -> Changed:
    if case.status is Status.REMOVED:
        return None
    if case.status is Status.ANSWERED and case.notice:
        return None
    notice = "" if case.status is not Status.ANSWERED else "The post was removed after our reply."
    after = move(case, Verb.POST_REMOVED, now, notice=notice)
    return after, Event(now, Verb.POST_REMOVED.value, DESK.id, DESK.name, case.version)


def _edit(case: Case, post: Post, location: Location, policy: Policy, now: float) -> Changed:
    """A newer wording withdraws the draft and a held approval; a reply under way goes on, but has no second try."""
    same = (post.text, post.rating, post.attachments) == (case.post.text, case.post.rating, case.post.attachments)
    late = post.seen_at < case.post.seen_at or (post.seen_at == case.post.seen_at and post.change is not Change.EDITED)
    if same or late or case.status is Status.REMOVED:
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
        start = min(post.seen_at or now, now)
        notice = "The author changed the post after it was dealt with."
        return _reopen(case, words, case.earlier, start, notice, location, policy, now)
    changes = WITHDRAWN
    if case.status is Status.PUBLISHING:
        notice = "The author changed the post while our reply was going out."
        changes = {"draft": replace(case.draft, text=""), "notice": notice}
    after = move(case, Verb.POST_EDITED, now, post=words, **changes)
    return after, Event(now, Verb.POST_EDITED.value, DESK.id, DESK.name, case.version)
