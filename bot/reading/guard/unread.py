"""What the check cannot read is never fine: a sentence in another language, or in none, stops the text."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from bot.core.languages import READ
from bot.core.model import Facts
from bot.reading.guard.remarks import Remark
from bot.reading.languages import NAMES, read_share, sentences_unread
from bot.reading.languages.reader import plain
from bot.reading.languages.shelf import AT_HOME, Group, group_of, groups
from bot.reading.sentences import sentences

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


@dataclass(frozen=True, slots=True)
class Part:
    """The sentences of a text in one group of languages; the others are blank, so that every offset stays."""

    group: Group
    text: str


def apart_by_group(text: str, facts: Facts) -> list[Part]:
    """The parts of a text by the languages they are read in, the longest first. What is not read stands with it."""
    if len(groups()) == 1 or len(text) > MOST:
        return [Part(AT_HOME, text)]
    own = _own(facts)
    told = [(start, after, _group(text[start:after], own)) for start, after in sentences(text)]
    sizes: dict[Group, int] = {}
    for start, after, group in told:
        if group:
            sizes[group] = sizes.get(group, 0) + after - start
    if len(sizes) < 2:
        return [Part(next(iter(sizes), AT_HOME), text)]
    order = sorted(sizes, key=lambda group: -sizes[group])
    return [
        Part(
            here,
            "".join(
                text[start:after] if (group or order[0]) == here else _blank(text[start:after])
                for start, after, group in told
            ),
        )
        for here in order
    ]


def _group(sentence: str, own: frozenset[str]) -> Group | None:
    """The languages a sentence is read in; None where it is not read, or nothing tells."""
    seen = read_share(sentence, own)
    return group_of(seen.language) if seen.read and seen.language in READ else None


def _blank(sentence: str) -> str:
    return "".join(letter if letter == "\n" else " " for letter in sentence)


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
