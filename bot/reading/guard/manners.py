"""Remarks that need counting, or no more than the reply itself: length, capitals, a missing kind word, a second reply."""

from __future__ import annotations

import re

from bot.reading.guard.context import Context
from bot.reading.guard.post import Post
from bot.reading.guard.reading import Text
from bot.reading.guard.remarks import Remark

MOST_WORDS = 85
_BANGS = re.compile(r"[!¡]{3,}")
_CAPITALS = re.compile(r"(?:\b[A-ZÁÉÍÓÚÑ]{2,}\b[^A-Za-z\n]{0,3}){4,}")
_GENTLE = (
    "@sorry", "@esorry", "@thank", "@ethank", "understand", "understandable", "frustrating",
    "maddening", "annoying", "unpleasant", "stressful", "upsetting", "difficult", "hard", "listen", "listening",
    "welcome", "glad", "happy", "grateful", "escuchar", "escucharle", "escucharte", "comprendemos", "entendemos",
    "entiendo", "gustaria", "queremos", "frustrante", "like", "want", "love", "hope", "@hope", "@ehope", "please",
    "matters", "matter", "concern", "concerns", "deserves", "everyone", "anyone", "aim", "strive", "talk", "speak",
    "hablar", "hablarlo", "escribir", "puede", "<phone>", "<email>", "urgencias", "911", "112", "privacy",
    "privacidad", "favor", "personas", "apologise",
)  # fmt: skip
_KIND = (
    "@sorry", "@esorry", "@thank", "@ethank", "understand", "understandable", "frustrating", "maddening",
    "entendemos", "frustrante", "comprendemos", "listen", "listening", "escuchar", "escucharle", "911", "112",
    "concerns", "concern", "worries", "hear", "privacy", "privacidad", "matters", "anyone", "everyone", "should",
    "deserves", "unpleasant", "stressful", "upsetting", "fairly", "courtesy", "respect", "aim", "strive",
    "feedback", "personas", "criticism", "right", "fair", "razon", "desespera", "duele", "guilty", "cualquiera", "anybody", "owe",
)  # fmt: skip
_CHEER = (
    "yay", "woohoo", "hooray", "awesome", "thrilled", "delighted", "🎉", "🥳", "😍", "🥰", "💃", "😄", "😁", "🤩", "💕", "🎊",
    "👏", "encantados", "encantadas", "felices", "genial",
)  # fmt: skip


def remarks(whole: Text, post: Post, context: Context) -> list[Remark]:
    """All of them, in no special order."""
    found: list[Remark] = []
    text = whole.text
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
    if brief or (post.unhappy and not whole.has(*_KIND)) or (curt and not whole.has(*_GENTLE, "@glad", "@eglad")):
        found.append(Remark("T3", start, end))
    if post.unhappy and not whole.has("@sorry", "@esorry") and (whole.has(*_CHEER) or text.count("!") >= 2):
        found.append(Remark("T8", start, end))
    return found
