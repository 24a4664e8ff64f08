"""Slack's dialogs (modals): give a reason, read on, look back; to edit is in `editing.py`. Pure: a view out.

A dialog carries case, words and where it was opened from in `private_metadata`, so that a submit needs nothing else.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Final

from bot.chats.slack import words
from bot.chats.slack.render import words_of
from bot.chats.slack.words import Block, Json
from bot.core.buttons import NOBODY, WHO
from bot.core.card import Card

TITLE: Final = 24
WRITTEN_TO_US: Final = "Written to us alone"
PIECE: Final = 2900
VIEW_LIMIT: Final = 10_000  # characters; Slack refuses a little above
REASON_INPUT: Final = 500
TICKS: Final = 10
OPTION_VALUE: Final = 150
LISTED: Final = 100  # entries of a list: docs.slack.dev/reference/block-kit/block-elements/select-menu-element
Options = Sequence[tuple[str, str]]
"""(id, label) of what can be chosen."""


@dataclass(frozen=True, slots=True)
class Origin:
    """What a dialog is about and where it was opened: the case and its words, the verb, and the message it came from."""

    case_id: str
    words: str
    verb: str = ""
    channel: str = ""
    question: str = ""
    label: str = ""
    turn: int = 0  # counts redraws: a text field keeps what was typed until its id changes

    def dump(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)

    @staticmethod
    def load(text: str) -> Origin:
        known = {name: value for name, value in json.loads(text).items() if name in Origin.__slots__}
        return Origin(**{"words": "before"} | known)


def dialog(callback: str, title: str, blocks: list[Block], origin: Origin | None = None, submit: str = "") -> Json:
    """Any dialog: `submit` is the label of its button, none when there is nothing to send."""
    view: Json = {
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


def loading(title: str) -> Json:
    """Opened at once, before anything is looked up: Slack's ticket for a dialog is good for three seconds only."""
    waits = "One moment, please… If this stays, close it and press the button again."
    return dialog("loading", title, [words.paragraph(words.word(waits, italic=True))])


def sorry(title: str, sentence: str) -> Json:
    """A dialog that could not be filled, and why."""
    return dialog("sorry", title, [words.paragraph(words.word(words.line(sentence, 1000)))])


def asked(name: str, question: str, optional: bool = False, written: str = "") -> Block:
    """A field for a reason, with what was `written` in it before."""
    field = {"type": "plain_text_input", "action_id": name, "multiline": True, "max_length": REASON_INPUT}
    if written.strip():
        field["initial_value"] = written[:REASON_INPUT]
    return {
        "type": "input",
        "block_id": name,
        "optional": optional,
        "label": words.label(words.line(question, 500)),
        "element": field,
    }


def reason_dialog(origin: Origin, options: Options = ()) -> Json:
    """Ask why, before the press counts: a reason in words, or one of `options` with words beside it."""
    label, question = origin.label or origin.verb.capitalize(), origin.question or "Please give a short reason"
    fields = [asked("reason", question)]
    if options:
        more = "More about it (if there is anything to say)"
        fields = [_chosen("ground", question, options), asked("reason", more, optional=True)]
    return dialog("reason", label, fields, origin, label)


def _chosen(name: str, question: str, options: Options) -> Block:
    """A field where one of several is chosen."""
    rows = [{"text": words.label(words.line(label, 75)), "value": id} for id, label in options]
    element = {"type": "radio_buttons", "action_id": name, "options": rows}
    return {"type": "input", "block_id": name, "label": words.label(words.line(question, 500)), "element": element}


def choice_dialog(origin: Origin, name: str, rows: Sequence[tuple[str, str]]) -> Json:
    """Choose another case (`to`), or some of their messages (`posts`): Slack ticks ten at most."""
    known = [(value, line) for value, line in rows if 0 < len(value) <= OPTION_VALUE][-TICKS:]
    if not known:
        return sorry(origin.label, "There is nothing to choose here. The inbox shows the whole case.")
    options = [{"text": words.label(words.line(line, 75)), "value": value} for value, line in known]
    kind = "checkboxes" if name == "posts" else "radio_buttons"
    row: Block = {
        "type": "input",
        "block_id": name,
        "label": words.label(words.line(origin.question, 500)),
        "element": {"type": kind, "action_id": name, "options": options},
    }
    left = len(rows) - len(known)
    more = [words.context(f"{left} more cannot be shown here: the inbox has them all.")] if left else []
    return dialog("choice", origin.label, [row, *more], origin, origin.label)


def person_dialog(origin: Origin, people: Options) -> Json:
    """Choose a colleague, and say why: a Slack list takes a hundred."""
    if not people:
        return sorry(origin.label, NOBODY)
    options = [
        {"text": words.label(words.line(name, 75)), "value": id} for id, name in people if len(id) <= OPTION_VALUE
    ]
    chosen: Block = {
        "type": "input",
        "block_id": "to",
        "label": words.label(WHO),
        "element": {"type": "static_select", "action_id": "to", "options": options[:LISTED]},
    }
    left = len(people) - len(options[:LISTED])
    more = [words.context(f"{left} more cannot be shown here: the inbox has them all.")] if left else []
    return dialog("choice", origin.label, [chosen, *more, asked("reason", origin.question)], origin, origin.label)


def history_dialog(card: Card) -> Json:
    """Everything that happened to the case, oldest first."""
    lines, room = [], VIEW_LIMIT
    for entry in reversed(card.history):
        shown = words.line(entry, 400)
        room -= len(shown) + 1
        if room < 0:
            break
        lines.append(shown)
    return dialog("history", "History", _letters("\n".join(reversed(lines)) or "Nothing has happened yet."))


def text_dialog(title: str, text: str) -> Json:
    """The whole of a post or a reply, under a line that says whose it is."""
    heading = words.paragraph(words.word(words.line(title) or "The whole text", bold=True))
    return dialog("text", "The whole text", [heading, *_letters(words.clean(text))])


def words_dialog(card: Card, origin: Origin, note: str = "", good: bool = False) -> Json:
    """What was written to us alone, with our reply and what can be pressed; `note` tells what the last press led to."""
    blocks = [
        words.paragraph(
            words.word(words.line(card.headline), bold=True), words.word(f"\n{words.line(card.state, 300)}")
        )
    ]
    if note:
        blocks.append(words.paragraph(words.word(f"{'✅' if good else '⚠️'} {words.line(note, 600)}", bold=True)))
    return dialog("words", WRITTEN_TO_US, [*blocks, *words_of(card)], origin)


def said_before(card: Card) -> str:
    """Everything that was said before, and this author's other cases, as one text to read."""
    said = [f"{one.who} · {one.when}\n{one.text or 'No words.'}" for one in card.before]
    others = ["From the same author:", *(f"Case {name}: {line}" for name, line in card.others)] if card.others else []
    return "\n\n".join([*said, *(["\n".join(others)] if others else [])])


def _letters(text: str) -> list[Block]:
    parts = words.pieces(text[:VIEW_LIMIT], PIECE)
    blocks: list[Block] = [{"type": "section", "text": words.plain(p)} for p in parts if p.strip()]
    if len(text) > VIEW_LIMIT:
        blocks.append(words.context("This is only the beginning: the rest is too long for Slack."))
    return blocks
