"""Things people speak of; the linear model weighs them, and each is one feature. The words stand with the languages.

Two kinds of words that turn up in urgent posts often say together what neither says alone ("knee" and "hot", "scarf" and
"refused"): PAIRS names those.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from bot.reading.triage.phrases import Phrases, phrases

PAIRS: Final = (
    ("body", "sign"), ("sign", "now"), ("sign", "help"), ("sign", "procedure"), ("sign", "drug"), ("sign", "frail"), ("agony", "help"),
    ("agony", "now"), ("procedure", "now"), ("drug", "error"), ("despair", "farewell"), ("despair", "means"), ("law", "authority"),
    ("violence", "stalk"), ("identity", "unequal"), ("access", "unequal"), ("private", "exposed"), ("advances", "frail"),
    ("hygiene", "body"), ("error", "body"), ("error", "frail"), ("law", "body"),
)  # fmt: skip
_HAPPY: Final = re.compile("[❤♥😍🥰😊😁😀😃👍👏🙌🎉💯🔥🤘💪⭐🌟😄🙏✨]|<3|:\\)")
_UNHAPPY: Final = re.compile("[👎😡😠🤬😤😞😢🤮💩🙄]|:\\(")


@lru_cache(maxsize=64)  # asked several times while one post is read
def spoken_of(words: str, known: Phrases | None = None) -> tuple[str, ...]:
    """The concepts a plain text speaks of; twice ("good", "good+") when it does so more than once."""
    return tuple(_spoken_of(words, known or phrases()))


def _spoken_of(words: str, known: Phrases) -> Iterator[str]:
    found = Counter({name: len(pattern.findall(words)) for name, pattern in known.concepts.items()})
    for name, times in found.items():
        if times:
            yield name
        if times > 2:
            yield f"{name}+"
    for one, other in PAIRS:
        if found[one] and found[other]:
            yield f"{one} & {other}"
    if found["bad"] and not (found["good"] or found["not_bad"] or found["but"]):
        yield "nothing but bad"
    if found["good"] and not (found["bad"] or found["but"]):
        yield "nothing but good"
    if _HAPPY.search(words):
        yield "happy face"
    if _UNHAPPY.search(words):
        yield "unhappy face"
