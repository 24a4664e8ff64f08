"""Turn what people type into something rules can read: small letters, no accents, plain quotes, no invisible characters."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from functools import cache
from typing import Final

from bot.core.languages import READ
from bot.reading.languages import shelf

LONGEST: Final = 3000  # characters read: the beginning and the end of anything longer
TELLING: Final = 25  # characters from which the same words are no coincidence

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


@cache
def figures() -> re.Pattern[str]:
    """Figures of speech that talk of death and violence and mean none of it, in every language that is read."""
    said = shelf.table(READ, "scenes", "SHAPES", "|").get("figures", "(?!)")
    return re.compile(rf"\b(?:{said})\b")


def plain(text: str) -> str:
    """One line of small letters without accents or figures of speech; "sooo" becomes "soo", curly quotes straight."""
    kept = trim(text).translate(_QUOTES)
    if not kept.isascii():
        flat = unicodedata.normalize("NFKD", kept)[: 2 * LONGEST]  # one sign may stand for a sentence
        kept = "".join(one for one in flat if unicodedata.category(one) not in {"Mn", "Cf", "Cs", "Co"})
    line = _SPACE.sub(" ", _STRETCHED.sub(r"\1\1", kept.casefold())).strip()
    return _SPACE.sub(" ", figures().sub(" ", line)).strip() or line


def fingerprint(text: str) -> str:
    """The same for two texts of the same words, however they are spelled out; "" for a text too short to tell."""
    words = re.sub(r"[\W_]+", " ", plain(text)).strip()
    return hashlib.blake2s(words.encode(), digest_size=10).hexdigest() if len(words) >= TELLING else ""


def tokens(text: str) -> list[str]:
    """The words of a text that went through `plain`."""
    return _WORD.findall(text)
