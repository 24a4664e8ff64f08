"""Slack's dialogs (modals): edit, give a reason, read on, look back. Pure: what to show in, a view out.

A dialog carries case, version and where it was opened from in `private_metadata`, so that a submit needs nothing else.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final, Protocol

from bot.chats.slack import words
from bot.chats.slack.render import remarks
from bot.chats.slack.words import Block
from bot.core.card import Card
from bot.core.model import Finding, Level

TITLE: Final = 24
INPUT: Final = 3000  # the most Slack takes in one text field
PIECE: Final = 2900
VIEW_LIMIT: Final = 10_000  # characters; Slack refuses a little above
REASON_INPUT: Final = 500
SAVE_ONLY: Final = "save"


class StockAnswer(Protocol):
    """What the edit dialog needs to know of a stock answer."""

    @property
    def text(self) -> str: ...
    @property
    def origin(self) -> str: ...
    @property
    def title(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Origin:
    """What a dialog is about and where it was opened: the case and version, the verb, and the message it came from."""

    case_id: str
    version: int
    verb: str = ""
    channel: str = ""
    question: str = ""
    label: str = ""
    turn: int = 0  # counts redraws: a text field keeps what was typed until its id changes

    def dump(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)

    @staticmethod
    def load(text: str) -> Origin:
        return Origin(**json.loads(text))


def _view(
    callback: str, title: str, blocks: list[Block], origin: Origin | None = None, submit: str = ""
) -> dict[str, Any]:
    view: dict[str, Any] = {
        "type": "modal",
        "callback_id": callback,
        "title": words.label(words.line(title, TITLE)),
        "close": words.label("Cancel" if submit else "Close"),
        "blocks": blocks,
    }
    if origin:
        view["private_metadata"] = origin.dump()
    if submit:
        view["submit"] = words.label(words.line(submit, TITLE))
    return view


def loading(title: str) -> dict[str, Any]:
    """Opened at once, before anything is looked up: Slack's ticket for a dialog is good for three seconds only."""
    return _view("loading", title, [words.paragraph(words.word("One moment, please…", italic=True))])


def sorry(title: str, sentence: str) -> dict[str, Any]:
    """A dialog that could not be filled, and why."""
    return _view("sorry", title, [words.paragraph(words.word(words.line(sentence, 1000)))])


def edit_dialog(
    card: Card,
    origin: Origin,
    text: str,
    choices: Sequence[StockAnswer] = (),
    findings: Sequence[Finding] = (),
    note: str = "",
) -> dict[str, Any]:
    """Write the reply. `findings` are the guard's remarks on `text`, `note` why an earlier try was refused."""
    blocks: list[Block] = [words.paragraph(words.word(words.line(card.headline), bold=True))]
    if card.text:
        blocks.append(words.quote(words.fold(words.clean(card.text), 400)))
    options = [
        {"text": words.label(words.line(c.title, 75) or "Stock answer"), "value": c.origin}
        for c in choices[:100]
        if 0 < len(c.origin) <= 150
    ]
    if options:
        blocks.append(
            {
                "type": "section",
                "text": words.mrkdwn("Start from a stock answer"),
                "accessory": {
                    "type": "static_select",
                    "action_id": "choose",
                    "placeholder": words.label("Choose one"),
                    "options": options,
                },
            }
        )
    field: Block = {
        "type": "plain_text_input",
        "action_id": "text",
        "multiline": True,
        "max_length": INPUT,
        "placeholder": words.label("Write the public reply"),
    }
    if text.strip():
        field["initial_value"] = text[:INPUT]
    blocks.append(
        {"type": "input", "block_id": f"text-{origin.turn}", "label": words.label("Public reply"), "element": field}
    )
    if len(text) > INPUT:
        blocks.append(
            words.context("This draft is longer than Slack's field. Please edit it in the inbox, or shorten it here.")
        )
    if note:
        blocks.append(words.paragraph(words.word(f"⚠️ {words.line(note, 600)}", bold=True)))
    blocks += remarks(tuple(findings))
    if findings and max(f.level for f in findings) is Level.WARN:
        why = "Managers only: why is it fine to publish this all the same? (your reason is kept)"
        blocks.append(_asked("reason", why, optional=True))
    only = {"text": words.label("Save only, do not publish yet"), "value": SAVE_ONLY}
    blocks.append(
        {
            "type": "input",
            "block_id": "only",
            "optional": True,
            "label": words.label("What should happen?"),
            "element": {"type": "checkboxes", "action_id": "only", "options": [only]},
        }
    )
    return _view("edit", "Edit the reply", blocks, origin, "Save and publish")


def _asked(name: str, question: str, optional: bool = False) -> Block:
    field = {"type": "plain_text_input", "action_id": name, "multiline": True, "max_length": REASON_INPUT}
    return {
        "type": "input",
        "block_id": name,
        "optional": optional,
        "label": words.label(words.line(question, 500)),
        "element": field,
    }


def reason_dialog(origin: Origin) -> dict[str, Any]:
    """Ask why, before the press counts."""
    label = origin.label or origin.verb.capitalize()
    return _view("reason", label, [_asked("reason", origin.question or "Please give a short reason")], origin, label)


def history_dialog(card: Card) -> dict[str, Any]:
    """Everything that happened to the case, oldest first."""
    lines, room = [], VIEW_LIMIT
    for entry in reversed(card.history):
        shown = words.line(entry, 400)
        room -= len(shown) + 1
        if room < 0:
            break
        lines.append(shown)
    return _view("history", "History", _letters("\n".join(reversed(lines)) or "Nothing has happened yet."))


def text_dialog(title: str, text: str) -> dict[str, Any]:
    """The whole of a post or a reply, under a line that says whose it is."""
    heading = words.paragraph(words.word(words.line(title) or "The whole text", bold=True))
    return _view("text", "The whole text", [heading, *_letters(words.clean(text))])


def _letters(text: str) -> list[Block]:
    parts = words.pieces(text[:VIEW_LIMIT], PIECE)
    blocks: list[Block] = [{"type": "section", "text": words.plain(p)} for p in parts if p.strip()]
    if len(text) > VIEW_LIMIT:
        blocks.append(words.context("This is only the beginning: the rest is too long for Slack."))
    return blocks
