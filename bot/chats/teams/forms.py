"""What is not the card itself: the edit form, the reading window, and answers to questions. Pure, like render.py."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.chats.teams.remarks import offers
from bot.chats.teams.render import (
    FOLDS,
    LIMIT,
    Json,
    action,
    before,
    box,
    clean,
    draft,
    facts,
    fields,
    fold,
    frame,
    head,
    line,
    link,
    post,
    press,
    run,
    said,
    size,
    window,
    words,
)
from bot.core import decisions
from bot.core.buttons import WHO, Button
from bot.core.card import THERE_NOW, YOURS, Card
from bot.core.covering import to_press
from bot.core.model import Verb
from bot.core.pages import Line, Page
from bot.core.templates import Choice
from bot.reading.wording import CHECK, Checked

MENTION: Final = "@Replydesk"
TONES: Final = {
    "urgent": "Attention",
    "overdue": "Attention",
    "failed": "Attention",
    "warning": "Warning",
    "done": "Good",
}
PART: Final = 4000  # characters of a post in one view of the reading window
COLUMNS: Final = 6
INPUT: Final = decisions.TOO_LONG  # far below what Teams could take
REASON: Final = 500
TOO_LONG: Final = "This text is too long to be edited in Teams. Please use the inbox for it; nothing was changed."


def edit_form(
    card: Card,
    found: Checked,
    choices: Sequence[Choice] = (),
    manager: bool = False,
    notice: str = "",
    dialog: bool = False,
    reason: str = "",
    amend: bool = False,
    there: str = "",
) -> Json | None:
    """The form to change a reply; None when the text cannot fit into one message.

    `found` is the text with what the check says of it, `choices` are the stock answers (`.title`, `.origin`), `notice`
    is why it was refused, `reason` what a manager has typed before; `dialog` draws it for a window instead of the card. With `amend`
    it is our reply that is out that changes; `there` is what stands by now where somebody typed something else.
    """
    data = {"case_id": card.case_id, "words": card.words} | ({"form": str(Verb.AMEND)} if amend else {})
    buttons = [
        press(Verb.SEND, "Save and publish", data, "positive", dialog),
        press(Verb.EDIT, "Save", data, "", dialog),
    ]
    if amend:
        buttons, choices = [press(Verb.AMEND, "Publish the correction", data, "positive", dialog)], ()
    tools = [press("check", CHECK, data, "", dialog)]
    if not dialog:
        buttons.append(press("back", "Back", data))
        tools.append(window("open-edit", "Edit in a window", data))
    for most, pressable in ((800, True), (300, True), (80, True), (80, False)):
        body = [*said(notice, "attention", most), head(card, most), post(card, most), *_stock(choices, data, dialog)]
        if there:
            rows = [line(run(THERE_NOW, weight="Bolder")), *words(fold(there, most)), line(run(YOURS, size="Small"))]
            body.append(box(rows, "emphasis", there))
        body.append(
            {
                "type": "Input.Text",
                "id": "text",
                "label": f"Your reply. {card.readers}",
                "isMultiline": True,
                "value": clean(found.text),
                "maxLength": INPUT,
                "placeholder": "Write the reply here",
            }
        )
        body += offers(found, data, most, dialog, pressable)
        body.append({"type": "ActionSet", "actions": tools, "spacing": "Small"})
        if manager and (found.findings or reason.strip()):
            label = "Reason, if you publish it although the check has a doubt"
            asked = {"type": "Input.Text", "id": "reason", "label": label, "maxLength": REASON}
            body.append(asked | ({"value": clean(reason)[:REASON]} if reason.strip() else {}))
        form = frame(body, buttons)
        if size(form) <= LIMIT:
            return form
    return None


def _stock(choices: Sequence[Choice], data: Json, dialog: bool) -> list[Json]:
    if not choices:
        return []
    titles = [{"title": fold(c.title or c.origin, 90), "value": str(n)} for n, c in enumerate(choices[:12])]
    pick = {
        "type": "Input.ChoiceSet",
        "id": "stock",
        "label": "Stock answers",
        "placeholder": "Choose one",
        "choices": titles,
    }
    return [pick, {"type": "ActionSet", "actions": [press("use", "Use this answer", data, "", dialog)]}]


def asking(card: Card, button: Button, notice: str = "", reason: str = "", ground: str = "") -> Json:
    """The form behind a button under More that wants a reason, with what was typed and why it was refused."""
    data = {"case_id": card.case_id, "words": card.words}
    body = [*said(notice, "attention"), head(card), *fields(button, reason, ground)]
    return frame(body, [press(str(button.verb), button.label, data, "positive", dialog=True)])


def giving(
    card: Card, button: Button, people: Sequence[tuple[str, str]], notice: str = "", reason: str = "", to: str = ""
) -> Json:
    """The form to choose a colleague, and to say why, with what was typed and why it was refused."""
    chosen: Json = {
        "type": "Input.ChoiceSet",
        "id": "chosen",
        "label": WHO,
        "isRequired": True,
        "errorMessage": "Please choose.",
        "choices": [{"title": fold(name, 160), "value": str(n)} for n, (_, name) in enumerate(people)],
    }
    before = next((n for n, (id, _) in enumerate(people) if id == to), None)
    chosen |= {} if before is None else {"value": str(before)}
    data = {"case_id": card.case_id, "words": card.words, "rows": [id for id, _ in people]}
    body = [*said(notice, "attention"), head(card), chosen, *fields(button, reason)]
    return frame(body, [press(str(button.verb), button.label, data, "positive", dialog=True)])


def choosing(card: Card, button: Button, rows: Sequence[tuple[str, str]], several: bool) -> Json:
    """The form to choose one of the rows, or several."""
    choices = [{"title": fold(said, 160), "value": str(n)} for n, (_, said) in enumerate(rows)]
    field = {
        "type": "Input.ChoiceSet",
        "id": "chosen",
        "label": button.question,
        "style": "expanded",
        "isMultiSelect": several,
        "isRequired": True,
        "errorMessage": "Please choose.",
        "choices": choices,
    }
    data = {"case_id": card.case_id, "words": card.words, "rows": [name for name, _ in rows]}
    return frame([head(card), field], [press(str(button.verb), button.label, data, "positive", dialog=True)])


def parts(card: Card) -> list[str]:
    """The whole post, then the whole reply, cut into views of the reading window, between words where there are any."""
    cuts = []
    for title, text in ((f"{card.author} wrote", card.text), (card.draft_label, card.draft)):
        rest = clean(text)
        while rest:
            at = len(rest) if len(rest) <= PART else rest.rfind(" ", PART // 2, PART) + 1 or PART
            cuts.append(f"{fold(title, 200)}\n{rest[:at]}")
            rest = rest[at:]
    return cuts or ["No text: look at the post itself."]


def written_to_us(card: Card, notice: str = "", tone: str = "good") -> Json:
    """What was written to us alone, with what was said before, our reply, and what can be pressed; `notice` tells what the
    last press led to.
    """
    data = {"case_id": card.case_id, "words": card.words}
    form: Json = {}
    for most in FOLDS:
        text = fold(card.text, most) or "No words."
        body = [*said(notice, tone, most), head(card, most), box(words(text), "emphasis", text, spacing="Medium")]
        if card.notice:
            body.append(box(words(fold(card.notice, min(most * 3, 600))), "warning", spacing="Small"))
        if card.before or card.others:
            body.append(box([line(run("Said before", weight="Bolder", size="Small")), *before(card, most)], "emphasis"))
        body += [*facts(card, most), *draft(card, most)]
        actions = [action(button, data, dialog=True) for button in to_press(card)]
        if len(parts(card)) > 2 or "… (" in text[-40:]:
            actions.append(press("read", "Read it all", data, dialog=True))
        links = link("See our reply", card.reply_link) or link(f"Open on {card.platform_label}", card.link)
        form = frame(body, [*actions, *links])
        if size(form) <= LIMIT:
            break
    return form


def reading(card: Card, part: int) -> Json:
    """One view of the reading window; it can be read and nothing else."""
    views = parts(card)
    at = max(0, min(part, len(views) - 1))
    title, _, text = views[at].partition("\n")
    lines = text.split("\n")
    shown = lines if len(lines) <= 100 else [" ".join(lines)]
    body = [
        line(run(fold(title, 200), weight="Bolder")),
        box(words("\n".join(shown)), "emphasis", text),
        line(run(f"Part {at + 1} of {len(views)}", isSubtle=True, size="Small")),
    ]
    data = {"case_id": card.case_id, "words": card.words}
    back = [press("read", "Back", {**data, "part": at - 1}, dialog=True)] if at else []
    on = [press("read", "Read on", {**data, "part": at + 1}, dialog=True)] if at + 1 < len(views) else []
    return frame(body, back + on)


def page(answer: Page) -> Json:
    """A list or the numbers, as a card."""
    for most, lines, rows in ((300, 40, 25), (120, 40, 25), (60, 15, 12), (30, 8, 6)):
        body: list[Json] = [line(run(fold(answer.title, 200), weight="Bolder", size="Medium"))]
        if answer.summary:
            body += words(fold(answer.summary, most * 3))
        if answer.table:
            body.append(_table(answer.table[:rows], min(most, 80)))
        body += [_row(entry, most) for entry in answer.lines[:lines]]
        if len(answer.lines) > lines:
            body.append(line(run(f"and {len(answer.lines) - lines} more", isSubtle=True)))
        if answer.note:
            body.append(line(run(fold(answer.note, most * 2), isSubtle=True, size="Small")))
        drawn = frame(body, [])
        if size(drawn) <= LIMIT:
            break
    return drawn


def _table(rows: tuple[tuple[str, ...], ...], most: int) -> Json:
    width = min(COLUMNS, max(len(row) for row in rows))
    drawn = []
    for n, row in enumerate(rows):
        look = {"weight": "Bolder"} if n == 0 else {}
        texts = [fold(text, most) for text in (*row, *[""] * width)[:width]]
        cells = [{"type": "TableCell", "items": [line(run(text, **look))]} for text in texts]
        drawn.append({"type": "TableRow", "cells": cells})
    columns = [{"width": 2 if n == 0 else 1} for n in range(width)]
    return {"type": "Table", "firstRowAsHeaders": True, "showGridLines": False, "columns": columns, "rows": drawn}


def _row(entry: Line, most: int) -> Json:
    text = fold(entry.text, most).replace("/reviews ", f"{MENTION} ")
    color = {"color": TONES[entry.tone]} if entry.tone in TONES else {}
    items = [line(run(text, **color))]
    if not entry.case_id:
        return box(items, spacing="Small")
    select = {"type": "Action.Execute", "verb": "show", "title": "Open", "data": {"case_id": entry.case_id}}
    items[0]["inlines"].append(run("  ›", color="Accent", weight="Bolder"))
    return box(items, spacing="Small", selectAction=select)
