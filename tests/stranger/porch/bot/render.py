"""A card as a note: lines of plain words, and buttons."""

from __future__ import annotations

from typing import Any

from bot.core.card import Card


def render(card: Card) -> dict[str, Any]:
    """The note of a card."""
    facts = [f"{name}: {fact}" for name, fact in card.facts]
    found = [f"“{f.span}”: {f.because}" for f in card.findings]
    lines = [
        card.headline, card.state, card.location, card.countdown, card.owner, card.notice, *facts, card.text,
        card.draft_label, card.draft, card.draft_why, *found, card.reply_link,
    ]  # fmt: skip
    buttons = [{"verb": b.verb.value, "label": sound(b.label), "asks": b.asks} for b in (*card.buttons, *card.menu)]
    shown = [sound(line) for line in lines if line]
    return {"case": card.case_id, "words": card.words, "lines": shown, "buttons": buttons}


def sound(text: str) -> str:
    """The text without halves of letters, which no JSON can carry."""
    return text.encode("utf-8", "replace").decode()
