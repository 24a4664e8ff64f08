"""What is left of a case when its person asked to be forgotten: that there was one, when, and what staff did. Pure."""

from __future__ import annotations

from dataclasses import replace

from bot.core import following, revising
from bot.core.lifecycle import move
from bot.core.model import Case, Contacts, Draft, Entry, Person, Post, Reply, ReplyState, Status, Triage, Verb
from bot.core.ports import Denied

ERASED = "What this person wrote and their name were erased here, as they asked."


def erase(case: Case, by: Person, way: str, now: float) -> tuple[Case, Entry]:
    """The case without its person, and the entry that says so. Raises Denied while a reply is on its way."""
    if case.status in (Status.APPROVED, Status.PUBLISHING):
        raise Denied("A reply is on its way. Please press Undo, or wait until it is out, and erase then.")
    if (busy := revising.under_way(case)) and not revising.in_doubt(case):
        raise Denied(
            f"{busy.yes.by_name} is changing our reply. Please press Undo, or wait until it is done, and erase then."
        )
    asked = case.escalation
    after = move(
        case,
        Verb.ERASE,
        now,
        post=_nameless(case.post),
        earlier=tuple(map(_nameless, case.earlier)),
        pending=(),
        triage=Triage(),
        draft=Draft(),
        aside=None,
        replies=tuple(map(_wordless, case.replies)),
        revision=None,
        parting=(),
        stages=tuple(replace(stage, reason="") for stage in case.stages),
        escalation=replace(asked, reason="") if asked else None,
        request=None,
        owner="",
        owner_name="",
        owner_until=0.0,
        given=None,
        snooze=None,
        tags=(),
        follow=following.kept(case.follow),
        notice=ERASED,
        reason="erased as they asked",
        closing=replace(case.closing, words="") if case.closing else None,
        erased_at=now,
    )
    return after, Entry(now, Verb.ERASE.value, by.id, by.name, case.version, way=way)


def _nameless(post: Post) -> Post:
    return replace(
        post, text="", author="", author_id="", thread="", reply_to="", link="", attachments=(), contacts=Contacts()
    )


def _wordless(reply: Reply) -> Reply:
    then = replace(reply.then, reason="") if reply.then else None
    bare = replace(reply, text="", override="", link="", ref="", updates="", then=then)
    # one in doubt can no longer be looked for without its words
    return replace(bare, state=ReplyState.REJECTED) if reply.state is ReplyState.DOUBTFUL else bare
