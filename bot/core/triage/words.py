"""Turn what people type into something rules can read: small letters, no accents, plain quotes, no invisible characters."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

LONGEST: Final = 6000  # characters read: the beginning and the end of anything longer

_QUOTES: Final = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "“": '"', "”": '"', "«": '"', "»": '"'})
_STRETCHED: Final = re.compile(r"(\w)\1{2,}")
_SPACE: Final = re.compile(r"\s+")
_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")


def trim(text: str) -> str:
    """The part of a text that is read. Reading time stays bounded whatever somebody pastes."""
    if len(text) <= LONGEST:
        return text
    half = LONGEST // 2
    return f"{text[:half]} {text[-half:]}"


def plain(text: str) -> str:
    """One line of small letters without accents; "sooooo" becomes "soo", curly quotes become straight."""
    flat = unicodedata.normalize("NFKD", trim(text).translate(_QUOTES))
    kept = "".join(one for one in flat if unicodedata.category(one) not in {"Mn", "Cf", "Cs", "Co"})
    return _SPACE.sub(" ", _STRETCHED.sub(r"\1\1", kept.casefold())).strip()


def tokens(text: str) -> list[str]:
    """The words of a text that went through `plain`."""
    return _WORD.findall(text)
