"""The stock answers that come with the desk, one file per language. A clinic adds its own in reviews.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from functools import cache, cached_property
from importlib.resources import files
from typing import overload

from bot.answers.tables import from_table
from bot.core.languages import READ
from bot.core.templates import StockAnswer


@cache
def load() -> tuple[StockAnswer, ...]:
    """Every packaged answer, in the order of the languages."""
    answers: list[StockAnswer] = []
    for language in READ:
        table = tomllib.loads(files(__name__).joinpath(f"{language}.toml").read_text("utf-8"))
        answers.extend(from_table(table["answers"]))
    return tuple(answers)


class WithOurs(Sequence[StockAnswer]):
    """A clinic's own answers, then the packaged ones, which are read when somebody looks: who only lists cases needs none."""

    def __init__(self, own: Sequence[StockAnswer]) -> None:
        self.own = tuple(own)

    @cached_property
    def _all(self) -> tuple[StockAnswer, ...]:
        return (*self.own, *load())

    def __len__(self) -> int:
        return len(self._all)

    @overload
    def __getitem__(self, place: int) -> StockAnswer: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[StockAnswer, ...]: ...
    def __getitem__(self, place: int | slice) -> StockAnswer | tuple[StockAnswer, ...]:
        return self._all[place]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, WithOurs) and self.own == other.own

    def __hash__(self) -> int:
        return hash(self.own)
