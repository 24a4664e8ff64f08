"""A second reader: how much a text, and each of its sentences, reads like the replies that gave somebody away.

The rules look for what they know; this looks at everything at once, with weights learned from the labelled examples by
`python -m tests.reading.guard.train`. What its numbers are worth beside the rules is for `judgement` to say.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from math import fsum, sqrt

from bot.reading.guard.concepts import concepts_of
from bot.reading.guard.normalise import Word
from bot.reading.guard.reading import OWN, Text

Weights = dict[str, tuple[float, float]]  # mark -> (weight, rarity)

_REACH = 3
_STEM = 5
_LEFT_OUT = frozenset({"@alone", "@only", "@short", "@name", "@startname", "@titled"})


@dataclass(frozen=True, slots=True)
class Numbers:
    """Above 0: more like a disclosure than not. `sentence` is the worst one's number, `worst` its place; `alone` are the
    numbers of each sentence as if it were the whole text; none when there is but one.
    """

    whole: float
    sentence: float
    worst: int
    alone: tuple[tuple[float, float], ...] = ()


@lru_cache(maxsize=20_000)
def _kinds(labels: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted(one for one in labels if one[0] in "@<" and one not in _LEFT_OUT))


@lru_cache(maxsize=50_000)
def _pairs(left: tuple[str, ...], right: tuple[str, ...], link: str) -> tuple[str, ...]:
    return tuple(one + link + two for one in left for two in right)


def _marks(words: list[Word], labels: list[frozenset[str] | None]) -> set[str]:
    """What is seen of one sentence: words, pairs, classes near one another, concepts."""
    seen = set(concepts_of(labels))
    recent: list[tuple[str, ...]] = []  # the classes of the last words, nearest first
    before = "."
    for word, names in zip(words, labels, strict=True):
        names = names or frozenset()
        here = "@own" if names is OWN else word.plain if names.isdisjoint(("@name", "@startname")) else "@somebody"
        kinds = _kinds(names)
        seen.update((here, before + " " + here, here[:_STEM] + "*", *kinds))
        if kinds:
            for gap, other in enumerate(recent):
                if other:
                    seen.update(_pairs(other, kinds, "~" if gap else "+"))
        recent = [kinds, *recent[: _REACH - 1]]
        before = here
    seen.add(before + " .")
    return seen


def marks(whole: Text) -> tuple[set[str], list[set[str]]]:
    """What is seen of the whole text, and of each sentence."""
    parts = [_marks(whole.words[first:after], whole.labels[first:after]) for first, after in whole.sentences]
    return _size(len(parts), len(whole.words)).union(*parts), parts


def _size(sentences: int, words: int) -> set[str]:
    return {f"sentences {min(sentences, 6)}", f"words {min(words // 6, 8)}"}


@cache
def _weights() -> dict[str, tuple[float, Weights]]:
    """The weights for a whole text and for a sentence, each with its start."""
    table = json.loads(files(__package__).joinpath("second_reader.json").read_text("utf-8"))
    return {
        name: (float(one["start"]), {mark: (weight, rarity) for mark, (weight, rarity) in one["marks"].items()})
        for name, one in table.items()
    }


def _number(seen: set[str], start: float, weights: Weights) -> float:
    found = [weights[mark] for mark in seen & weights.keys()]
    size = fsum(rarity * rarity for _, rarity in found)  # fsum: the same whatever the order of a set
    return start + fsum(weight * rarity for weight, rarity in found) / sqrt(size) if size else start


def read(whole: Text) -> Numbers:
    """The numbers of a text; the same text gives the same numbers on every machine."""
    table = _weights()
    seen, parts = marks(whole)
    numbers = [_number(part, *table["sentence"]) for part in parts] or [table["sentence"][0]]
    worst = max(range(len(numbers)), key=lambda place: numbers[place])
    alone = (
        (_number(part | _size(1, after - first), *table["whole"]), number)
        for part, (first, after), number in zip(parts, whole.sentences, numbers, strict=False)
    )
    company = tuple(alone) if len(parts) > 1 else ()
    return Numbers(_number(seen, *table["whole"]), numbers[worst], worst, company)
