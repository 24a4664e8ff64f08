"""A table of rules turned round: which of its rows can match in a text at all. Most never need a look."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from bot.reading.guard.matching import Element, Part
from bot.reading.guard.positions import EVERYWHERE, Reading


class Index:
    """A table of rows of parts, turned round: from a word or class to the rows that cannot match without it."""

    def __init__(self, rows: Iterable[Iterable[Part]], weight: Callable[[str], float]) -> None:
        """`weight`: how often a word or class turns up in texts; each row is kept under its rarest step."""
        self._others: list[tuple[Element, ...]] = []  # of each row, the steps beside the rarest
        self._free: list[int] = []
        by_label: dict[str, list[int]] = {}
        for place, parts in enumerate(rows):
            needs = dict.fromkeys(chain.from_iterable(part.needs for part in parts))
            rare = sorted(needs, key=lambda step: sum(map(weight, step.labels)))
            self._others.append(tuple(rare[1:]))
            if not rare:
                self._free.append(place)
            for name in rare[0].labels if rare else ():
                by_label.setdefault(name, []).append(place)
        self._by_label = {name: tuple(places) for name, places in by_label.items()}

    def possible(self, reading: Reading) -> Iterator[tuple[int, int]]:
        """The rows that may match, in the order of the table, each with the sentences where it may."""
        live = dict.fromkeys(self._free, EVERYWHERE)
        standing, by_label = reading.standing, self._by_label
        for name in standing.keys() & by_label.keys():
            here = standing[name]
            for place in by_label[name]:
                live[place] = live.get(place, 0) | here
        others = self._others
        for place in sorted(live):
            here = reading.possible(others[place], live[place])
            if here:
                yield place, here
