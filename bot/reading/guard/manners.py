"""Remarks that need counting, or no more than the reply itself: length, capitals, a missing kind word, a second reply."""

from __future__ import annotations

import re

from bot.reading.guard.context import Context
from bot.reading.guard.post import Post
from bot.reading.guard.reading import Text
from bot.reading.guard.remarks import Remark

MOST_WORDS = 85
_BANGS = re.compile(r"[!¡]{3,}")
_CAPITALS = re.compile(r"(?:\b[A-ZÀ-ÖØ-Þ]{2,}\b[^A-Za-z\n]{0,3}){4,}")


def remarks(whole: Text, post: Post, context: Context) -> list[Remark]:
    """All of them, in no special order."""
    found: list[Remark] = []
    text, known = whole.text, whole.tongue
    end = len(text.rstrip())
    start = len(text) - len(text.lstrip())
    if end <= start:
        return [Remark("T3", 0, len(text))] if post.unhappy else []
    words = sum(not word.stop for word in whole.words)
    if whole.cut:
        found.append(Remark("X1", start, end))
    if words > MOST_WORDS:
        found.append(Remark("T5", start, end))
    if context.replies_before >= 1:
        found.append(Remark("T6", start, end))
    loud = _CAPITALS.search(text)
    bangs = _BANGS.search(text)
    if loud:
        found.append(Remark("T7", loud.start(), loud.end()))
    elif bangs and (post.unhappy or not whole.has("@thank", "@glad", "@ethank", "@eglad")):
        found.append(Remark("T7", bangs.start(), bangs.end()))
    curt = words <= 6 and post.text is not None and not post.question and not post.happy
    brief = words <= 5 and post.unhappy and not whole.has("@sorry", "@esorry", "<phone>", "<email>")
    if (
        brief
        or (post.unhappy and not whole.has(*known.words("kind")))
        or (curt and not whole.has(*known.words("gentle"), "@glad", "@eglad"))
    ):
        found.append(Remark("T3", start, end))
    if (
        post.unhappy
        and not whole.has("@sorry", "@esorry")
        and (whole.has(*known.words("cheer")) or text.count("!") >= 2)
    ):
        found.append(Remark("T8", start, end))
    return found
