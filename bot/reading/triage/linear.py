"""A small linear model over words, parts of words and concepts, read from `weights.json.gz` of the language and weighed in plain Python.

The weights are made by `python -m tests.reading.triage.train` from the labelled posts in this repository.
"""

from __future__ import annotations

import gzip
import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, pairwise
from typing import Final, NamedTuple

from bot.reading.languages import shelf
from bot.reading.languages.shelf import AT_HOME, Group
from bot.reading.triage.concepts import spoken_of
from bot.reading.triage.phrases import Phrases
from bot.reading.triage.urgent import Alarm
from bot.reading.triage.words import tokens

# Weights are written as letters, the middle one for nothing: small in the file, and every one of them stands for itself
# in JSON. "#" is 45 steps below nothing, "~" 45 above; how long a step is, each name says for itself.
LETTERS: Final = "".join(chr(number) for number in range(ord("#"), ord("~") + 1) if chr(number) != "\\")
NOTHING: Final = len(LETTERS) // 2
STEP: Final = 1000  # steps are stored in thousandths
RARITY: Final = 100  # and rarities in hundredths
GROUP: Final = 2.0  # how loudly all words, and all parts of words, speak together
MARK: Final = 0.2  # how loudly one concept does
STARS: Final = 1.0


class Seen(NamedTuple):
    """What the model sees of a text: its words and pairs of words, parts of words, and marks with their loudness."""

    words: tuple[str, ...]
    parts: tuple[str, ...]
    marks: dict[str, float]


def look(words: str, stars: float | None, polarity: float, alarm: Alarm | None, known: Phrases | None = None) -> Seen:
    """What there is to see in a plain text, with what a rule says of it."""
    spoken = tokens(words)
    singles = [f"w {word}" for word in spoken]
    pairs = [f"w {one} {two}" for one, two in pairwise(spoken)]
    parts = [f"c {part}" for word in spoken for part in _parts(f" {word} ")]
    marks = [f"k {name}" for name in spoken_of(words, known)]
    marks.append(f"l {min(6, len(spoken).bit_length())}")
    marks.append("p " + ("up" if polarity > 0.3 else "down" if polarity < -0.3 else "flat"))
    if abs(polarity) > 0.6:
        marks.append("p far up" if polarity > 0 else "p far down")
    marks += ["q"] * ("?" in words) + ["q end"] * words.endswith("?") + ["!"] * ("!" in words)
    marks += ["r any", f"r {alarm.category}"] if alarm else []
    loud = dict.fromkeys(marks, MARK)
    loud[f"s {'none' if stars is None else min(5, max(1, round(stars)))}"] = STARS
    return Seen(_once(singles + pairs), _once(parts), loud)


def _parts(word: str) -> list[str]:
    return [word[start : start + 4] for start in range(len(word) - 3)]


def _once(names: Iterable[str]) -> tuple[str, ...]:
    """Each name once, in order: sums of the same numbers in the same order are the same everywhere."""
    return tuple(dict.fromkeys(names))


def values(seen: Seen, rarity: Mapping[str, float]) -> dict[str, float]:
    """How much each known name counts: rare ones more, and each group the same in all, so long posts weigh no more."""
    found = {name: value for name, value in seen.marks.items() if name in rarity}
    for group in (seen.words, seen.parts):
        known = [(name, rarity[name]) for name in group if name in rarity]
        length = math.sqrt(sum(rare * rare for _, rare in known))
        found.update({name: GROUP * rare / length for name, rare in known})
    return found


@dataclass(frozen=True, slots=True)
class Model:
    """Questions with their possible answers, and what each name says about all of them, in a row.

    `places` are the letters of a name as signed bytes: how many steps above nothing.
    """

    answers: Mapping[str, tuple[str, ...]]
    bias: tuple[float, ...]
    rarity: Mapping[str, float]
    steps: Mapping[str, float]
    places: Mapping[str, bytes]

    def weigh(self, seen: Seen) -> dict[str, dict[str, float]]:
        """For each question, the probability of each answer."""
        sums = list(self.bias)
        for name, value in values(seen, self.rarity).items():
            step = value * self.steps[name]
            steps = memoryview(self.places[name]).cast("b")
            sums = [one + step * place for one, place in zip(sums, steps, strict=True)]
        ends = accumulate(len(labels) for labels in self.answers.values())
        return {
            question: dict(zip(labels, _shares(sums[end - len(labels) : end]), strict=True))
            for (question, labels), end in zip(self.answers.items(), ends, strict=True)
        }


_PLACES: Final = bytes.maketrans(LETTERS.encode(), bytes((n - NOTHING) % 256 for n in range(len(LETTERS))))


def spell(weights: Sequence[float]) -> tuple[int, str]:
    """A name's weights as they are stored: the step in thousandths, and a letter for each weight."""
    step = max(1, math.ceil(max(abs(weight) for weight in weights) * STEP / NOTHING))
    return step, "".join(LETTERS[NOTHING + round(weight * STEP / step)] for weight in weights)


def _shares(sums: Sequence[float]) -> list[float]:
    top = max(sums)
    powers = [math.exp(one - top) for one in sums]
    total = sum(powers)
    return [power / total for power in powers]


def parse(table: Mapping[str, object]) -> Model:
    """A model from the shape of `weights.json`: "answers", "bias", and "names" with rarity, step and letters each."""
    answers, bias, names = table["answers"], table["bias"], table["names"]
    assert isinstance(answers, dict) and isinstance(bias, list) and isinstance(names, dict)
    return Model(
        {question: tuple(labels) for question, labels in answers.items()},
        tuple(bias),
        {name: rarity / RARITY for name, (rarity, _, _) in names.items()},
        {name: step / STEP for name, (_, step, _) in names.items()},
        {name: letters.encode().translate(_PLACES) for name, (_, _, letters) in names.items()},
    )


@cache
def load(group: Group = AT_HOME) -> Model | None:
    """The model of a group of languages; its questions are "category", "sentiment" and "urgent". None where none was trained."""
    packed = shelf.packed(group, "weights.json.gz")
    return parse(json.loads(gzip.decompress(packed))) if packed else None
