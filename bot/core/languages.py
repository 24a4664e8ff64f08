"""Which languages the desk reads, checks and writes: the one registry, and the names of the others.

A language is one row of `LANGUAGES`, a folder `bot/reading/languages/<code>/`, and a file `bot/answers/<code>.toml`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Language:
    """`code`: ISO 639-1. `beside`: a language that people mix with this one in a sentence; the two are read together, with
    one set of tables and weights.
    """

    code: str
    name: str
    beside: str = ""


LANGUAGES: Final = (
    Language("en", "English"),
    Language("es", "Spanish", beside="en"),
    Language("fr", "French"),
)

READ: Final = tuple(one.code for one in LANGUAGES)
HOME: Final = READ[0]  # what is written where nothing tells
UNKNOWN: Final = "unknown"

_OTHERS: Final = {
    "pt": "Portuguese", "fr": "French", "de": "German", "it": "Italian", "nl": "Dutch",
    "pl": "Polish", "tr": "Turkish", "vi": "Vietnamese", "tl": "Tagalog", "ht": "Haitian Creole", "ro": "Romanian",
    "ca": "Catalan", "sv": "Swedish", "da": "Danish", "fi": "Finnish", "hu": "Hungarian", "cs": "Czech", "hr": "Croatian",
    "id": "Indonesian", "sw": "Swahili", "so": "Somali", "sq": "Albanian", "ru": "Russian", "uk": "Ukrainian",
    "ar": "Arabic", "he": "Hebrew", "el": "Greek", "ko": "Korean", "ja": "Japanese", "zh": "Chinese", "hi": "Hindi",
    "th": "Thai", "bn": "Bengali", "ta": "Tamil", "te": "Telugu", "gu": "Gujarati", "pa": "Punjabi", "hy": "Armenian",
    "ka": "Georgian", "am": "Amharic", "km": "Khmer", "fa": "Persian", "ur": "Urdu", "gl": "Galician",
}  # fmt: skip
NAMES: Final[Mapping[str, str]] = {one.code: one.name for one in LANGUAGES} | {
    code: name for code, name in _OTHERS.items() if code not in READ
}


def named(code: str) -> str:
    """What a language is called in a sentence for staff."""
    return "a language I do not know" if code == UNKNOWN else NAMES.get(code, code)


def in_words(codes: tuple[str, ...] = READ, last: str = "and") -> str:
    """Their names as people say them: "English, Spanish and French"."""
    *first, end = (NAMES[code] for code in codes)
    return f"{', '.join(first)} {last} {end}" if first else end
