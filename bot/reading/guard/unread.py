"""What the check cannot read is never fine: a sentence in another language, or in none, stops the text."""

from __future__ import annotations

from functools import lru_cache

from bot.core.model import Facts
from bot.reading.guard.remarks import Remark
from bot.reading.languages import NAMES, sentences_unread
from bot.reading.languages.reader import plain

MOST = 20_000  # characters; a longer text is stopped for its length


@lru_cache(maxsize=1_000)
def _own(facts: Facts) -> frozenset[str]:
    """The plain words of the clinic's own names and addresses, which belong to no language."""
    rows = (
        *facts.services,
        *facts.insurers,
        *facts.staff,
        facts.hours,
        facts.address,
        facts.name,
        *(words for _, _, words in facts.said),
    )
    return frozenset(plain(word.strip(".,;:()")) for row in rows for word in row.split())


def unread(text: str, facts: Facts) -> list[Remark]:
    """A remark for each sentence that is not read, with the language it looks like."""
    found = []
    for start, after, seen in sentences_unread(text[:MOST], _own(facts)):
        likely = f"it looks like {NAMES[seen.language]}" if seen.language in NAMES else ""
        found.append(Remark("X5", start, start + len(text[start:after].rstrip()), note=likely))
    return found


def apart(remarks: list[Remark], strange: list[Remark]) -> list[Remark]:
    """The other remarks without the mere doubts about sentences that are not read anyway."""
    return [
        one
        for one in remarks
        if one.rule not in ("X2", "X3", "X4") or not any(two.start <= one.start < two.end for two in strange)
    ]
