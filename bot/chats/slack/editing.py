"""Slack's edit dialog. Pure: what to show in, a view out; and back from a view what is typed in it.

The text is checked when the dialog opens, at every press in it, and when it is sent, but not while somebody types,
although Slack can tell each letter. Drawing the dialog anew for every letter is a race between the fingers and the
network: the rows under the field jump, answers overtake each other, and a press on a wording that moves at that moment
goes wrong. Slack's other trigger, Enter, is a new line in a reply. So there is a button that checks, and it redraws
everything but the field itself: the same field keeps its words and the letters typed while the answer was on its way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from bot.chats.slack import words
from bot.chats.slack.dialogs import Origin, asked, dialog
from bot.chats.slack.remarks import offers
from bot.chats.slack.words import Block, Json
from bot.core.buttons import BUTTONS
from bot.core.card import THERE_NOW, YOURS, Card
from bot.core.model import Finding, Level, Verb, only_unread
from bot.reading.wording import CHECK

INPUT: Final = 3000  # the most Slack takes in one text field
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
class Typed:
    """What stands in a dialog's fields at this moment. `text` is None where there is no such field."""

    text: str | None = None
    reason: str = ""
    ground: str = ""
    save_only: bool = False
    asks_reason: bool = False
    to: str = ""
    posts: tuple[str, ...] = ()

    @staticmethod
    def read(view: Json) -> Typed:
        """The fields of a view as Slack sends it with a press or a submit."""
        values = (view.get("state") or {}).get("values") or {}
        fields = {name: part for block in values.values() for name, part in block.items()}
        ticked = {option["value"] for option in (fields.get("only") or {}).get("selected_options") or []}
        return Typed(
            text=str(fields["text"].get("value") or "") if "text" in fields else None,
            reason=str((fields.get("reason") or {}).get("value") or ""),
            ground=str(((fields.get("ground") or {}).get("selected_option") or {}).get("value") or ""),
            save_only=SAVE_ONLY in ticked,
            asks_reason="reason" in fields,
            to=str(((fields.get("to") or {}).get("selected_option") or {}).get("value") or ""),
            posts=tuple(str(o["value"]) for o in (fields.get("posts") or {}).get("selected_options") or []),
        )


def edit_dialog(
    card: Card,
    origin: Origin,
    text: str,
    choices: Sequence[StockAnswer] = (),
    findings: Sequence[Finding] = (),
    note: str = "",
    good: bool = False,
    typed: Typed = Typed(),
    there: str = "",
) -> Json:
    """Write the reply. `findings` are the guard's remarks on `text`; `note` tells what the last press led to, and is
    `good` news or a refusal; of `typed` the reason and the tick are kept; `there` is
    what stands by now where they typed something else.
    """
    blocks: list[Block] = [words.paragraph(words.word(words.line(card.headline), bold=True))]
    if card.text:
        blocks.append(words.quote(words.fold(words.clean(card.text), 400)))
    amend = origin.verb == Verb.AMEND
    blocks += [] if amend else _stock(choices)
    if there:
        blocks.append(words.paragraph(words.word(f"{THERE_NOW}:", bold=True)))
        blocks += [words.quote(words.fold(words.clean(there), 2000)), words.context(YOURS)]
    blocks += _field(origin, text, card.readers)
    if note:
        blocks.append(words.paragraph(words.word(f"{'✅' if good else '⚠️'} {words.line(note, 600)}", bold=True)))
    blocks += offers(findings, INPUT)
    doubtful = bool(findings) and (max(f.level for f in findings) is Level.WARN or only_unread(findings))
    if doubtful or typed.reason.strip():
        why = "Managers only: why is it fine to publish this all the same? (your reason is kept)"
        blocks.append(asked("reason", why, optional=True, written=typed.reason))
    blocks += [] if amend else [_only(typed.save_only)]
    return dialog("edit", title_of(origin), blocks, origin, "Publish it" if amend else "Save and publish")


def title_of(origin: Origin) -> str:
    return BUTTONS[Verb.AMEND].label if origin.verb == Verb.AMEND else "Edit the reply"


def before(card: Card, origin: Origin) -> str:
    """The text that somebody begins with: the draft, or our reply that is out."""
    return card.ours if origin.verb == Verb.AMEND else card.draft


def _stock(choices: Sequence[StockAnswer]) -> list[Block]:
    options = [
        {"text": words.label(words.line(c.title, 75) or "Stock answer"), "value": c.origin}
        for c in choices[:100]
        if 0 < len(c.origin) <= 150
    ]
    select = {
        "type": "static_select",
        "action_id": "choose",
        "placeholder": words.label("Choose one"),
        "options": options,
    }
    row = {"type": "section", "text": words.mrkdwn("Start from a stock answer"), "accessory": select}
    return [row] if options else []


def _field(origin: Origin, text: str, readers: str) -> list[Block]:
    """The reply, and under it the button that checks it."""
    field: Block = {
        "type": "plain_text_input",
        "action_id": "text",
        "multiline": True,
        "max_length": INPUT,
        "placeholder": words.label("Write the reply"),
    }
    if text.strip():
        field["initial_value"] = text[:INPUT]
    check = {"type": "button", "action_id": "check", "text": words.label(CHECK), "value": origin.case_id}
    blocks: list[Block] = [
        {
            "type": "input",
            "block_id": f"text-{origin.turn}",
            "label": words.label(f"Our reply. {readers}"),
            "element": field,
        },
        {"type": "actions", "elements": [check]},
    ]
    if len(text) > INPUT:
        long = "This draft is longer than Slack's field. Please edit it in the inbox, or shorten it here."
        blocks.insert(1, words.context(long))
    return blocks


def _only(ticked: bool) -> Block:
    only = {"text": words.label("Save only, do not publish yet"), "value": SAVE_ONLY}
    boxes: Block = {"type": "checkboxes", "action_id": "only", "options": [only]}
    if ticked:
        boxes["initial_options"] = [only]
    return {
        "type": "input",
        "block_id": "only",
        "optional": True,
        "label": words.label("What should happen?"),
        "element": boxes,
    }
