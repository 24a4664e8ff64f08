"""A second reader: how much a text, and each of its sentences, reads like the replies that gave somebody away.

The rules look for what they know; this looks at everything at once, with weights learned from the labelled examples by
`python -m tests.reading.guard.train`. What its numbers are worth beside the rules is for `judgement` to say.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import fsum, sqrt
from operator import itemgetter
from typing import Any

from bot.reading.guard.concepts import concepts_of
from bot.reading.guard.normalise import Word
from bot.reading.guard.post import Post
from bot.reading.guard.reading import OWN, Text
from bot.reading.guard.shape import open_writer, shape
from bot.reading.guard.tongue import Tongue
from bot.reading.languages.shelf import Group

Weights = dict[str, tuple[float, float]]  # mark -> (weight, rarity)
NAMES = ("stop", "look")

_REACH = 3
_STEM = 5
_LEFT_OUT = frozenset({"@alone", "@only", "@short", "@name", "@startname", "@titled"})


@dataclass(frozen=True, slots=True)
class Numbers:
    """One number for each sentence, above 0: more like a disclosure than not. `look`: the same, for what deserves a second
    look for any reason.
    """

    stop: tuple[float, ...]
    look: tuple[float, ...]

    @property
    def worst(self) -> int:
        """The place of the sentence most like a disclosure."""
        return max(range(len(self.stop)), key=lambda place: self.stop[place], default=0)


@lru_cache(maxsize=4_000)
def _kinds(labels: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted(one for one in labels if one[0] in "@<" and one not in _LEFT_OUT))


@lru_cache(maxsize=3_000)
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


def marks(whole: Text, post: Post) -> list[set[str]]:
    """What is seen of each sentence: its words and classes, its shape, and what the post it answers makes of both."""
    opened = open_writer(whole)
    mood = "ask" if post.question else "sad" if post.unhappy else "glad" if post.happy else ""
    told = _content(post)
    found = []
    for first, after in whole.sentences:
        shown = shape(whole, (first, after), opened)
        seen = _marks(whole.words[first:after], whole.labels[first:after]) | shown
        if mood:
            crossed = [one for one in seen if one[0] == "!" or (one[0] == "#" and "&" not in one)]
            seen.update(f"{mood} {one}" for one in crossed)
            if post.question:
                seen.update(f"{mood} {word.plain}" for word in whole.words[first:after])
        found.append(seen | _echo(whole, first, after, told))
    return found


def _content(post: Post) -> set[str]:
    """The words of the post that are no ordinary ones."""
    if post.text is None:
        return set()
    ordinary = post.text.tongue.lexicon.any_ordinary
    return {word.plain for word in post.text.words if len(word.plain) > 3} - ordinary


def _echo(whole: Text, first: int, after: int, told: set[str]) -> set[str]:
    """How much of a sentence repeats the post, beyond ordinary words."""
    again = sum(1 for one in {word.plain for word in whole.words[first:after]} if one in told) if told else 0
    return {f"!echo{min(again, 3)}"} if again else set()


class Table:
    """What each mark says for a stop and for a second look; a mark that says nothing of one weighs nothing there."""

    def __init__(self, weights: Mapping[str, tuple[float, Weights]]) -> None:
        """`weights`: by name, the start and what each mark weighs."""
        self.starts = [weights[name][0] for name in NAMES]
        marks = dict.fromkeys(mark for name in NAMES for mark in weights[name][1])
        self._places = {mark: place for place, mark in enumerate(marks, 1)}
        rows = [[(0.0, 0.0), *(weights[name][1].get(mark, (0.0, 0.0)) for mark in marks)] for name in NAMES]
        self._weights = [array("d", (weight * rarity for weight, rarity in row)) for row in rows]
        self._sizes = [array("d", (rarity * rarity for _, rarity in row)) for row in rows]

    def numbers(self, seen: set[str]) -> tuple[float, ...]:
        """One number for each name. fsum: the same whatever the order of a set."""
        places = self._places
        found = itemgetter(0, 0, *[places[mark] for mark in seen if mark in places])  # 0: what weighs nothing
        sizes = [fsum(found(row)) for row in self._sizes]
        sums = [fsum(found(row)) for row in self._weights]
        return tuple(
            start + one / sqrt(size) if size else start
            for start, one, size in zip(self.starts, sums, sizes, strict=True)
        )


_tables: dict[Group, Table] = {}


def _weights(known: Tongue) -> Table | None:
    """The trained weights of a group of languages, read when they are first asked for."""
    if known.group not in _tables:
        found: Any = known.reader_weights
        if found is None:
            return None
        _tables[known.group] = Table({name: (float(one["start"]), one["marks"]) for name, one in found.items()})
    return _tables[known.group]


def read(whole: Text, post: Post) -> Numbers:
    """The numbers of a text; the same text gives the same numbers on every machine. None stand out where nothing was trained."""
    table = _weights(whole.tongue)
    if table is None:
        nothing = (0.0,) * len(whole.sentences)
        return Numbers(nothing, nothing)
    numbers = [table.numbers(part) for part in marks(whole, post)]
    return Numbers(tuple(stop for stop, _ in numbers), tuple(look for _, look in numbers))
