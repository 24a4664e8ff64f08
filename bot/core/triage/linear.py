"""A small linear model over words, parts of words and concepts, read from `weights.json` and weighed in plain Python.

The weights are made by `python -m tests.core.triage.train` from the labelled posts in this repository.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise

from bot.core.triage.concepts import spoken_of
from bot.core.triage.words import tokens

SCALE = 100  # weights are stored as whole hundredths


def features(words: str, stars: float | None, polarity: float) -> dict[str, float]:
    """What the model sees of a plain text. Word and letter groups share a fixed length, so long posts weigh the same."""
    spoken = tokens(words)
    singles = {f"w {word}" for word in spoken}
    pairs = {f"w {one} {two}" for one, two in pairwise(spoken)}
    parts = {f"c {part}" for word in spoken for part in _parts(f" {word} ")}
    seen: dict[str, float] = {}
    for group in (singles | pairs, parts):
        for name in group:
            seen[name] = 3.0 / math.sqrt(len(group))
    marks = {f"k {name}" for name in spoken_of(words)}
    marks.add(f"s {'none' if stars is None else min(5, max(1, round(stars)))}")
    marks.add(f"l {min(6, len(spoken).bit_length())}")
    marks.add("p " + ("up" if polarity > 0.3 else "down" if polarity < -0.3 else "flat"))
    marks.update({"q"} if "?" in words else ())
    marks.update({"q end"} if words.endswith("?") else ())
    marks.update({"!"} if "!" in words else ())
    seen.update(dict.fromkeys(marks, 1.0))
    return seen


def _parts(word: str) -> list[str]:
    return [word[start : start + 4] for start in range(len(word) - 3)]


@dataclass(frozen=True, slots=True)
class Head:
    """One question put to the model: its possible answers, and what each feature says about them."""

    labels: tuple[str, ...]
    bias: tuple[float, ...]
    weights: Mapping[str, Sequence[int]]

    def weigh(self, seen: Mapping[str, float]) -> dict[str, float]:
        """The probability of each label."""
        sums = list(self.bias)
        for name, value in seen.items():
            for place, weight in enumerate(self.weights.get(name, ())):
                sums[place] += value * weight / SCALE
        top = max(sums)
        powers = [math.exp(one - top) for one in sums]
        total = sum(powers)
        return {label: power / total for label, power in zip(self.labels, powers, strict=True)}


def parse(table: Mapping[str, Mapping[str, object]]) -> dict[str, Head]:
    """Heads from the shape of `weights.json`."""
    heads: dict[str, Head] = {}
    for name, raw in table.items():
        labels, bias, weights = raw["labels"], raw["bias"], raw["weights"]
        assert isinstance(labels, list) and isinstance(bias, list) and isinstance(weights, dict)
        heads[name] = Head(tuple(labels), tuple(bias), weights)
    return heads


@cache
def load() -> dict[str, Head]:
    """The heads that come with the desk: "category", "sentiment", "urgent"."""
    return parse(json.loads(files("bot.core.triage").joinpath("weights.json").read_text("utf-8")))
