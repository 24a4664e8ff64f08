"""A question to a manager outside any card: a sentence with Yes and No under it, and what stands there afterwards."""

from __future__ import annotations

from typing import Final

from bot.chats.slack import words
from bot.chats.slack.words import Json
from bot.core.newcomers import Question

YES: Final = "newcomer-yes"
NO: Final = "newcomer-no"


def ask(question: Question) -> Json:
    """The message that asks."""
    buttons = [_button(YES, "Yes", question.id) | {"style": "primary"}, _button(NO, "No", question.id)]
    blocks = [_said(question.text), {"type": "actions", "elements": buttons}]
    return {"text": words.escape(words.line(question.text, 300)), "blocks": blocks}


def closed(text: str) -> Json:
    """The same message once it is answered: nothing is left to press."""
    return {"text": words.escape(words.line(text, 300)), "blocks": [_said(text)]}


def _said(text: str) -> words.Block:
    return words.paragraph(words.word(words.line(text, 600)))


def _button(action: str, label: str, value: str) -> words.Block:
    return {"type": "button", "action_id": action, "text": words.label(label), "value": value}
