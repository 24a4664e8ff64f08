"""A second reader: one number for how much a whole text reads like the replies that gave somebody away.

The rules look for what they know; this looks at everything at once, with weights learned from the labelled examples by
`python -m tests.core.guard.train`. It only ever makes a verdict worse: a hint, an unfamiliar sentence or a text without
any remark becomes a block when the number is high. What a rule is sure of stands, whatever the number says.
"""

from __future__ import annotations

import json
from functools import cache, lru_cache
from importlib.resources import files
from math import sqrt

from bot.core.guard.reading import Text
from bot.core.guard.remarks import Remark

# A hint, a sentence nobody knows, a text without remarks: from here on each counts. Set by the held-out figures.
HINT, UNFAMILIAR, DOUBTFUL, CERTAIN = -1.2, -0.5, 0.2, 0.25
TONE = 1.2  # a rude reply speaks to the writer too, so it takes this much more
_REACH = 3
_STEM = 5
_LEFT_OUT = frozenset({"@alone", "@only", "@short", "@name", "@startname", "@titled"})


@lru_cache(maxsize=20_000)
def _kinds(labels: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted(one for one in labels if one[0] in "@<" and one not in _LEFT_OUT))


@lru_cache(maxsize=50_000)
def _pairs(left: tuple[str, ...], right: tuple[str, ...], link: str) -> tuple[str, ...]:
    return tuple(one + link + two for one in left for two in right)


def marks(whole: Text) -> dict[str, int]:
    """What the second reader sees, and at which word first: words, pairs, classes near one another, and the length."""
    seen: dict[str, int] = {}
    recent: list[tuple[str, ...]] = []  # the classes of the last words of this sentence, nearest first
    before = "."
    for index, (word, labels) in enumerate(zip(whole.words, whole.labels, strict=True)):
        found: tuple[str, ...]
        if labels is None:
            here = "."
            recent = []
            found = (before + " .",)
        else:
            here = word.plain if labels.isdisjoint(("@name", "@startname")) else "@somebody"
            kinds = _kinds(labels)
            found = (here, before + " " + here, here[:_STEM] + "*", *kinds)
            if kinds:
                for gap, other in enumerate(recent):
                    if other:
                        found += _pairs(other, kinds, "~" if gap else "+")
            recent = [kinds, *recent[: _REACH - 1]]
        for mark in found:
            if mark not in seen:
                seen[mark] = index
        before = here
    seen[f"sentences {min(len(whole.sentences), 6)}"] = seen[f"words {min(len(whole.words) // 6, 8)}"] = 0
    return seen


@cache
def _weights() -> tuple[float, dict[str, tuple[float, float]]]:
    table = json.loads(files(__package__).joinpath("second_reader.json").read_text("utf-8"))
    return float(table["start"]), {mark: (weight, rarity) for mark, (weight, rarity) in table["marks"].items()}


def score(whole: Text) -> tuple[float, int]:
    """How much the text reads like a disclosure (above 0: more than not), and the word that speaks for it most."""
    start, weights = _weights()
    total = size = 0.0
    loudest: dict[int, float] = {}
    for mark, index in marks(whole).items():
        if mark in weights:
            weight, rarity = weights[mark]
            total += weight * rarity
            size += rarity * rarity
            loudest[index] = loudest.get(index, 0.0) + weight * rarity
    if not size:
        return start, 0
    return start + total / sqrt(size), max(loudest, key=lambda index: (loudest[index], -index))


def opinion(whole: Text, number: float, loudest: int) -> list[Remark]:
    """The second reader's own remark on a text no rule stops: on the sentence that speaks for it most."""
    if number < DOUBTFUL or not whole.sentences:
        return []
    first, after = next((pair for pair in whole.sentences if pair[0] <= loudest < pair[1]), whole.sentences[0])
    return [Remark("X4" if number >= CERTAIN else "X3", *whole.span(first, after))]
