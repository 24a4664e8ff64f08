"""What a safe wording is for, and which purpose a rule falls back on; the wordings stand in the folders of the languages."""

from __future__ import annotations

from functools import cache
from typing import Final

from bot.reading.languages import shelf

# What is said next where a wording's purpose is met beside it already; what is in no row here needs no second sentence.
NEXT: Final = {"thanks": "again", "sorry": "listen", "privacy": "listen", "listen": "serious", "find out": "listen"}
# What a rule's wording is for where neither the sentence nor the post tells.
PURPOSES: Final = {
    "P1": "thanks", "P2": "words", "P3": "privacy", "P4": "thanks", "P5": "privacy", "P6": "words", "P7": "privacy",
    "P8": "thanks", "P9": "words", "P10": "listen", "P11": "privacy", "P12": "listen", "P13": "privacy", "P14": "sorry", "P15": "listen",
    "S1": "advice", "R1": "listen", "R2": "words", "R3": "listen", "R4": "words", "R5": "thanks", "T1": "sorry",
    "T2": "find out", "T3": "sorry", "T4": "listen", "T5": "words", "T6": "listen", "T7": "words", "T8": "sorry",
    "T9": "respect", "T10": "listen", "C1": "words", "C2": "words", "C3": "words", "C4": "words", "C5": "words", "X1": "words", "X2": "words", "X3": "words", "X4": "words", "X5": "words",
    "B1": "listen", "T11": "respect", "T12": "respect",
}  # fmt: skip


@cache
def wordings_in(language: str) -> dict[str, tuple[str, ...]]:
    """Several wordings for each purpose, in one language."""
    return shelf.choices(language, "wordings", "WORDINGS")


def ways(language: str) -> tuple[str, ...]:
    """How a wording ends with a number, and with an address."""
    return shelf.names((language,), "wordings", "WAYS")
