"""Posts a manager must see at once: each rule is a pattern over plain words, what it means, and why."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Alarm:
    category: str
    why: str


RULES: Final[tuple[tuple[str, str, str], ...]] = (
    ("self_harm", r"\b(kill myself|end it all|suicid\w+|better off without me|hurt myself)\b", "words about self-harm"),
    ("emergency", r"\b(won't stop bleeding|can't breathe|no deja de sangrar|short of breath|swollen)\b", "a symptom that can be dangerous"),
    ("legal", r"\b(lawyer|attorney|sue|lawsuit|abogado|demanda|malpractice|state board)\b", "legal words"),
    ("threat", r"\b(know where .{1,30} lives?|make (him|her|them|you) pay|burn .{1,20} down)\b", "a threat"),
    ("discrimination", r"\b(racis\w+|discriminat\w+|discrimina\w*)\b", "words about discrimination"),
    ("privacy", r"\b(hipaa|privacy|out loud|medical records?)\b", "words about privacy"),
    ("harassment", r"\b(harass\w*|groped|touched me|acoso)\b", "words about harassment"),
    ("safety", r"\b(unsterile|dirty needles?|blood on)\b", "a safety concern"),
)
_COMPILED: Final = tuple((category, re.compile(pattern), why) for category, pattern, why in RULES)


def find(words: str) -> Alarm | None:
    """The first rule that applies to a plain text, or None."""
    for category, pattern, why in _COMPILED:
        if pattern.search(words):
            return Alarm(category, why)
    return None
