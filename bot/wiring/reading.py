"""Reading posts, as the desk is given it: loaded when the first one is read."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from bot.core.model import Triage

if TYPE_CHECKING:
    from bot.reading.triage import Triager


@cache
def triager() -> Triager:
    """Half a second to load; who only looks at lists never needs it."""
    from bot.reading import languages
    from bot.reading.triage import Triager

    return Triager(languages.understand, languages.polarity)


def read(text: str, stars: float | None) -> Triage:
    """What kind of post a text is."""
    return triager().read(text, stars)
