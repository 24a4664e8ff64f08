"""What a post is about, and how its author feels, from words, stars and a polarity."""

from __future__ import annotations

import re
from typing import Final

URGENCY: Final = {"praise": "low", "spam": "low", "other": "low"}
HIGH: Final = frozenset(
    {"emergency", "self_harm", "safety", "legal", "discrimination", "harassment", "privacy", "threat"}
)
RULES: Final = (
    ("spam", r"(https?://|bit\.ly|telegram|followers|crypto|whatsapp \+)"),
    ("wait_time", r"\b(wait(ed|ing)?|hours?|late|queue|espera\w*|on hold|minutes)\b"),
    ("billing", r"\b(bill\w*|charged?|price|fees?|refund|deposit|insurance|cobr\w+|precio|caro|factura)\b"),
    ("scheduling", r"\b(appointment|reschedul\w+|book(ed|ing)?|cancel\w*|slot|cita)\b"),
    ("staff_attitude", r"\b(rude|unprofessional|arrogant|attitude|reception\w*|groser\w+|maleducad\w+)\b"),
    ("facility", r"\b(dirty|filthy|parking|toilet|bathroom|smell\w*|suci\w+)\b"),
)
_COMPILED: Final = tuple((topic, re.compile(pattern)) for topic, pattern in RULES)


def find(words: str, stars: float | None, polarity: float) -> str:
    """The category of a post that is not urgent."""
    if not words:
        return "other" if stars is None or 2 < stars < 4 else "praise" if stars >= 4 else "care_complaint"
    if (stars is not None and stars >= 4) or (stars is None and polarity > 0.4 and "?" not in words):
        return "praise"
    for topic, pattern in _COMPILED:
        if pattern.search(words):
            return topic
    if "?" in words:
        return "faq"
    return "care_complaint" if (stars is not None and stars <= 2) or polarity < -0.2 else "other"


def feeling(topic: str, stars: float | None, polarity: float) -> str:
    """positive, neutral or negative; the stars decide where there are any, except for urgent posts."""
    if topic in HIGH:
        return "negative"
    if topic == "spam":
        return "neutral"
    if stars is not None:
        return "positive" if stars >= 4 else "negative" if stars <= 2 else "neutral"
    return "positive" if polarity > 0.4 else "negative" if polarity < -0.2 else "neutral"
