"""The stock answers that come with the desk, one file per language. A clinic adds its own in reviews.toml."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from bot.answers.tables import from_table
from bot.core.templates import StockAnswer

LANGUAGES = ("en", "es")


@cache
def load() -> tuple[StockAnswer, ...]:
    """Every packaged answer, English first."""
    answers: list[StockAnswer] = []
    for language in LANGUAGES:
        table = tomllib.loads(files(__name__).joinpath(f"{language}.toml").read_text("utf-8"))
        answers.extend(from_table(table["answers"]))
    return tuple(answers)
