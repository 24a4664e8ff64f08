"""Answers to `/reviews` as Slack draws them. Pure: Page -> message."""

from __future__ import annotations

import unicodedata
from typing import Final

from bot.chats.slack import words
from bot.chats.slack.render import MARKS, MESSAGE_LIMIT
from bot.chats.slack.words import Block, Json
from bot.core.pages import Page

LINES: Final = 30  # each line is a block of its own, of the 50 that Slack takes
ROWS: Final = 40
COLUMN: Final = 28


def render_page(page: Page, asked: str = "", share: bool = True) -> Json:
    """The message for `page`. With `share` it has a button that shows the answer to `asked` to the whole channel."""
    lines = LINES
    while True:
        blocks = _blocks(page, asked if share else "", lines)
        if words.length(blocks) <= MESSAGE_LIMIT or lines <= 3:
            return {"text": words.escape(_title(page)), "blocks": blocks}
        lines //= 2


def _title(page: Page) -> str:
    return words.line(page.title, 150) or "Reviews"


def _blocks(page: Page, asked: str, most: int) -> list[Block]:
    blocks: list[Block] = [{"type": "header", "text": words.plain(_title(page))}]
    if page.summary:
        blocks.append(words.paragraph(words.word(words.fold(words.clean(page.summary), 1000))))
    if page.table:
        table = columns(page.table[:ROWS])
        blocks.append(
            {"type": "rich_text", "elements": [{"type": "rich_text_preformatted", "elements": [words.word(table)]}]}
        )
    for entry in page.lines[:most]:
        mark = f"{MARKS[entry.tone]} " if entry.tone in MARKS else ""
        block: Block = {"type": "section", "text": words.plain(f"{mark}{words.line(entry.text, 250) or '-'}")}
        if entry.case_id:
            shown = {"type": "button", "action_id": "open", "text": words.label("Show"), "value": entry.case_id}
            block["accessory"] = shown
        blocks.append(block)
    if len(page.lines) > most:
        blocks.append(words.context(f"and {len(page.lines) - most} more: please look in the inbox"))
    if page.note:
        blocks.append({"type": "context", "elements": [words.plain(words.line(page.note, 500))]})
    if asked and len(asked) <= 500:
        button = {"type": "button", "action_id": "share", "text": words.label("Share in channel"), "value": asked}
        blocks.append({"type": "actions", "elements": [button]})
    return blocks


def width(text: str) -> int:
    """How many columns `text` takes in a fixed-width font."""
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in text)
    return len(text) + wide - sum(unicodedata.combining(c) > 0 for c in text)


def columns(table: tuple[tuple[str, ...], ...]) -> str:
    """A table set in columns; numbers stand to the right."""
    rows = [[words.line(cell, COLUMN) for cell in row] for row in table]
    count = max(map(len, rows))
    rows = [row + [""] * (count - len(row)) for row in rows]
    widths = [max(width(row[i]) for row in rows) for i in range(count)]
    right = [all(row[i][:1] in "0123456789+-–—−" for row in rows[1:]) and len(rows) > 1 for i in range(count)]

    def cell(text: str, i: int) -> str:
        gap = " " * (widths[i] - width(text))
        return gap + text if right[i] else text + gap

    return "\n".join("  ".join(cell(text, i) for i, text in enumerate(row)).rstrip() for row in rows)
