"""Where the sentences of a text stand: the one place that decides it. Never at "Dr.", "St." or the initial in "Mrs. R."."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

TITLES: Final = frozenset({
    "dr", "dra", "drs", "mr", "mrs", "ms", "sr", "sra", "srta", "srs", "st", "ste", "mt", "ave", "blvd", "rd", "prof", "jr", "vs",
    "etc", "no", "tel", "ext", "approx", "apt", "dept", "fig", "min", "max", "a.m", "p.m", "e.g", "i.e",
})  # fmt: skip
_END: Final = re.compile(r"(?P<mark>[.!?…。！？]+[\"”’)\]]*)(?:\s+|(?<=[。！？])|$)|\n+")
_LAST_WORD: Final = re.compile(r"(?:^|[\s(\[\"“])([^\s(\[\"“]{1,12})$")


def ends_one(before: str, after: str) -> bool:
    """Whether a single full stop between these two pieces of text ends a sentence."""
    found = _LAST_WORD.search(before)
    word = found[1].lower().rstrip(".") if found else ""
    if word in TITLES:
        return not after.strip()
    if len(word) == 1 and word.isalpha() and word != "i":
        return not after.strip()  # an initial
    return True


@lru_cache(maxsize=64)
def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of every sentence, the gap behind it included, so that together they are the text."""
    starts = [0]
    for match in _END.finditer(text):
        single = match["mark"] == "."
        if match.end() < len(text) and not (
            single
            and not ends_one(text[max(0, match.start() - 20) : match.start()], text[match.end() : match.end() + 20])
        ):
            starts.append(match.end())
    pairs = zip(starts, [*starts[1:], len(text)], strict=True)
    return tuple((start, after) for start, after in pairs if start < after)
