"""Turn what people type into something rules can read: small letters, no accents, plain quotes, no invisible characters."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from typing import Final

LONGEST: Final = 3000  # characters read: the beginning and the end of anything longer
TELLING: Final = 25  # characters from which the same words are no coincidence

_QUOTES: Final = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "“": '"', "”": '"', "«": '"', "»": '"'})
# Figures of speech that talk of death and violence and mean none of it.
FIGURES: Final = re.compile(
    r"\b(?:drop[- ]dead|scared to death|bored to death|to die for|dying (?:of laughter|to try|over)|"
    r"(?:nearly |almost )?died? (?:laughing|of (?:laughter|boredom|embarrassment))|kill(?:ed|ing|s)? (?:it|time)|"
    r"killer (?:job|smile|view|playlist|coffee)|(?:would|could|i'd) kill for|kill each other|"
    r"(?:nearly |almost )killed my (?:knees|feet|wallet|appetite)|killed my whole|blow[ns]? (?:me |us )?away|"
    r"blew (?:me|us) away|had a blast|(?:is|are) the bomb|crime scene|daylight robbery|highway robbery|shot up|"
    r"bled me dry|muert[oa]s? de (?:miedo|risa|hambre|sueno|aburrimiento|nervios|verguenza|dolor)|"
    r"me (?:muero|moria|mori) de (?:risa|miedo|hambre|aburrimiento|verguenza)|de muerte(?: lenta)?|"
    r"casi me muero de (?:risa|aburrimiento|miedo))\b"
)
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
    """One line of small letters without accents or figures of speech; "sooo" becomes "soo", curly quotes straight."""
    kept = trim(text).translate(_QUOTES)
    if not kept.isascii():
        flat = unicodedata.normalize("NFKD", kept)[: 2 * LONGEST]  # one sign may stand for a sentence
        kept = "".join(one for one in flat if unicodedata.category(one) not in {"Mn", "Cf", "Cs", "Co"})
    line = _SPACE.sub(" ", _STRETCHED.sub(r"\1\1", kept.casefold())).strip()
    return _SPACE.sub(" ", FIGURES.sub(" ", line)).strip() or line


def fingerprint(text: str) -> str:
    """The same for two texts of the same words, however they are spelled out; "" for a text too short to tell."""
    words = re.sub(r"[\W_]+", " ", plain(text)).strip()
    return hashlib.blake2s(words.encode(), digest_size=10).hexdigest() if len(words) >= TELLING else ""


def tokens(text: str) -> list[str]:
    """The words of a text that went through `plain`."""
    return _WORD.findall(text)
