"""Text of two directions on one line: what runs from right to left is set apart, and turns nothing else round."""

from __future__ import annotations

import re
from typing import Final

_RIGHT: Final = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"  # Hebrew, Arabic and their neighbours
ISLAND: Final = re.compile(f"[{_RIGHT}]+(?:[^A-Za-z{_RIGHT}\n]+[{_RIGHT}]+)*")
ISLANDS: Final = 3  # set apart one by one on a line; with more of them the whole line is


def isolate(text: str) -> str:
    """`text` with its right-to-left parts set apart, so that a name cannot turn the rest of our line around."""
    if len(ISLAND.findall(text)) > ISLANDS:
        return f"\u2068{text}\u2069"
    return ISLAND.sub("\u2068\\g<0>\u2069", text)
