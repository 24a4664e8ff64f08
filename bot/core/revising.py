"""A reply that is out is corrected or taken down: what may be changed, and what becomes of the case. Pure.

The change hangs on the case like an escalation: the case stands where it stood, and the words that are out stay ours until
the platform says that they are others.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.core import doubt
from bot.core.lifecycle import Changes
from bot.core.model import Case, Level, Reply, ReplyState, Revision, Verb

VERBS = frozenset({Verb.AMEND, Verb.WITHDRAW})
UNDER_WAY = frozenset({ReplyState.HELD, ReplyState.SENDING, ReplyState.DOUBTFUL})
DOWN = "Our reply was taken down"


def under_way(case: Case) -> Revision | None:
    """The change that is held, being sent or in doubt."""
    revision = case.revision
    return revision if revision and revision.yes.state in UNDER_WAY else None


def held(case: Case) -> bool:
    """Whether a change can still be taken back."""
    return case.revision is not None and case.revision.yes.state is ReplyState.HELD


def in_doubt(case: Case) -> Reply | None:
    """The change of which nobody knows whether it was made."""
    revision = case.revision
    return revision.yes if revision and revision.yes.state is ReplyState.DOUBTFUL else None


def failed(case: Case) -> Revision | None:
    """The change that somebody asked for and that was not made."""
    revision = case.revision
    return revision if revision and revision.yes.state is ReplyState.REJECTED else None


def target(case: Case) -> Reply | None:
    """The reply that the change is about, as it is out; None when it is not out any more."""
    if case.revision is None:
        return None
    asked = case.revision.yes
    same = (
        r for r in reversed(case.replies) if (r.round, r.stage, r.at) == (asked.round, asked.stage, asked.changed_at)
    )
    return next((r for r in same if r.state is ReplyState.OUT), None)


def wanted(ours: Reply, verb: Verb, text: str, by: str, by_name: str, now: float, hold: float) -> Revision:
    """A yes to changing `ours`; `text` is "" when it is to be taken down. The check's say is added by who asked it."""
    yes = replace(
        doubt.settled(ours),
        text=text,
        by=by,
        by_name=by_name,
        at=now,
        state=ReplyState.HELD,
        updates=ours.ref,
        hold_until=now + hold,
        override="",
        level=Level.OK,
        changed_at=ours.at,  # names the reply it is about: no two of ours went out at one moment
        changed_by="",
        then=None,
    )
    return Revision(verb=verb, yes=yes)


def put(revision: Revision, **changes: Any) -> Revision:
    """The same with changes of its yes."""
    return replace(revision, yes=replace(revision.yes, **changes))


def made(case: Case, now: float, link: str = "") -> Changes:
    """The fields of a case once its change is made."""
    revision, ours = case.revision, target(case)
    if revision is None or ours is None:
        return {"revision": None}
    yes, changed = revision.yes, {"changed_by": revision.yes.by_name, "changed_at": now}
    if revision.verb is Verb.WITHDRAW:
        new = replace(ours, state=ReplyState.WITHDRAWN, **changed)  # type: ignore[arg-type]
    else:
        words = {"text": yes.text, "link": link or ours.link, "override": yes.override, "level": yes.level}
        new = replace(ours, **words, **changed)  # type: ignore[arg-type]
    return {"replies": doubt.put(case, ours, new), "revision": None, "notice": ""}


def name_of(reply: Reply) -> str:
    """What names a reply that is out among ours: the platform's word for it where it has one."""
    return reply.ref or reply.link or reply.text


def replaced_by(case: Case, reply: Reply) -> Reply | None:
    """The reply that is out and in whose place `reply` is to stand."""
    ours = (r for r in case.replies if r is not reply and r.state is ReplyState.OUT)
    return next((r for r in ours if reply.updates and name_of(r) == reply.updates), None)


def stood_in_for(case: Case, out: Reply) -> tuple[Reply, ...]:
    """The replies before `out`, the last of a case, of which one may not be read any more since `out` stands there."""
    first = replaced_by(case, out)
    return tuple(replace(r, state=ReplyState.REPLACED) if r is first else r for r in case.replies[:-1])


def taken_down(case: Case) -> Reply | None:
    """The last reply of this round, when it was taken down."""
    ours = [r for r in case.replies if r.round == case.round]
    return ours[-1] if ours and ours[-1].state is ReplyState.WITHDRAWN else None
