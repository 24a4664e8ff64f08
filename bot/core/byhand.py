"""Replies that a person posts on the page itself: where no program can, or where it failed for good. Pure."""

from __future__ import annotations

from bot.core.model import DESK, Case, Level, Reply, ReplyState, Status, Way


def held(case: Case) -> bool:
    """Whether the approved words go nowhere by themselves."""
    return case.approval is not None and case.approval.way is Way.BY_HAND


def ready(case: Case) -> Reply | None:
    """The approved reply that a person may post now; None too for one that the check stopped or that may be out already."""
    last = case.replies[-1] if case.replies and case.doubt is None else None
    if last is None or last.round != case.round:
        return None
    if case.status is Status.APPROVED:
        return last if last.state is ReplyState.HANDED else None
    failed = case.status is Status.FAILED and last.state is ReplyState.REJECTED
    return last if failed and (last.level is Level.OK or last.override) else None


def posted(case: Case) -> Reply | None:
    """The answer of this round that somebody says they posted by hand."""
    ours = case.reply if case.status is Status.ANSWERED else None
    return ours if ours and ours.way is Way.BY_HAND and ours.by != DESK.id else None
