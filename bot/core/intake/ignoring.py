"""Why something genuine that was delivered changes nothing: a closed list, each counted, all shown by the set-up check."""

from __future__ import annotations

from collections.abc import Mapping

from bot.core.binding import same_words
from bot.core.model import Case, Change, Ignored, Post, Status

COUNTER = "ignored:"  # begins the name of each counter
FLAGS = frozenset({Change.HIDDEN, Change.SHOWN})


def why(case: Case, post: Post) -> Ignored:
    """Why a delivery about a post that a case has says nothing new."""
    known = next((p for p in (case.post, *case.earlier, *case.pending) if p.id == post.id), None)
    if known is None or case.status is Status.REMOVED or (case.erased_at and post.seen_at <= case.erased_at):
        return Ignored.GONE
    if post.change in FLAGS:
        return Ignored.LATE if post.seen_at < case.hidden_at else Ignored.KNOWN
    worded = post.change in (Change.ADDED, Change.EDITED)
    return Ignored.LATE if worded and not same_words(known, post) else Ignored.KNOWN


def said(counts: Mapping[str, int]) -> str:
    """What was ignored since the desk was set up, in a sentence; "" when nothing was."""
    found = [f"{counts[name]} × {one.value}" for one in Ignored if (name := f"{COUNTER}{one.name.lower()}") in counts]
    return f"Of what came, this changed nothing: {'; '.join(found)}." if found else ""
