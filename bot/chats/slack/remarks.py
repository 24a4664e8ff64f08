"""What the guard says of a text, as Slack draws it: to read on a card, and with a wording to press in the edit dialog."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from bot.chats.slack import words
from bot.chats.slack.words import Block, Json
from bot.core.model import Finding, Level
from bot.reading.wording import LABEL, name_of

SIGNS: Final = {Level.OK: "✔️", Level.WARN: "⚠️", Level.BLOCK: "⛔"}
MOST: Final = 6  # in the dialog; each wording put in makes room for the next
LIMIT: Final = 250


def remarks(findings: Sequence[Finding], most: int = 5, limit: int = LIMIT) -> list[Block]:
    """The worst first, each with the words meant and a wording that passes, in one block to read."""
    runs: list[Block] = []
    for finding in _worst(findings)[:most]:
        begin = "\n" if runs else ""
        runs.append(words.word(f"{begin}{SIGNS[finding.level]} “{words.line(finding.span, 80)}” ", bold=True))
        runs.append(words.word(words.line(finding.because, limit)))
        if finding.suggestion:
            runs.append(words.word(f" Better: “{words.line(finding.suggestion, limit)}”", italic=True))
    if len(findings) > most:
        runs.append(words.word(f"\nand {len(findings) - most} more"))
    return [words.paragraph(*runs)] if runs else []


def offers(findings: Sequence[Finding], room: int) -> list[Block]:
    """The worst first, each beside a button that puts its wording in.

    `room` is how much of the text the field holds: what is said of the rest can be read, and not pressed.
    """
    blocks: list[Block] = []
    for number, finding in enumerate(_worst(findings)[:MOST]):
        said = f"{SIGNS[finding.level]} “{words.line(finding.span, 80)}” {words.line(finding.because, LIMIT)}"
        block: Block = {"type": "section", "text": words.plain(said)}
        if finding.suggestion:
            wording = words.line(finding.suggestion, LIMIT)
            block["text"] = words.plain(f"{said}\nBetter: “{wording}”")
            if finding.end <= room:
                block["accessory"] = {
                    "type": "button",
                    "action_id": f"wording-{number}",
                    "text": words.label(LABEL),
                    "value": name_of(finding),
                    "accessibility_label": words.line(f"{LABEL}: {wording}", 75),
                }
        blocks.append(block)
    if len(findings) > MOST:
        blocks.append(words.context(f"and {len(findings) - MOST} more"))
    return blocks


def offered(blocks: Sequence[Json]) -> set[str]:
    """The wordings that stand in a dialog, by their names."""

    def found() -> Iterator[str]:
        for block in blocks:
            part = block.get("accessory") or {}
            if str(part.get("action_id", "")).startswith("wording-"):
                yield str(part.get("value", ""))

    return set(found())


def _worst(findings: Sequence[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda f: -f.level)
