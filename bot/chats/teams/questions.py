"""A question to a manager outside any card: a sentence with Yes and No under it, and what stands there afterwards."""

from __future__ import annotations

from typing import Final

from bot.chats.teams.render import Json, fold, frame, press, words
from bot.core.newcomers import Question

ANSWERS: Final = {"let-in": True, "keep-out": False}


def ask(question: Question) -> Json:
    """The card that asks."""
    data = {"newcomer": question.id}
    return frame(_said(question.text), [press("let-in", "Yes", data, "positive"), press("keep-out", "No", data)])


def closed(text: str) -> Json:
    """The same card once it is answered: nothing is left to press."""
    return frame(_said(text), [])


def _said(text: str) -> list[Json]:
    return words(fold(text, 600), weight="Bolder")
