"""Write a language's common words: `python -m tests.reading.languages.gather en es fr` (needs pyspellchecker, MIT).

The words are the most frequent ones of its dictionary, and what the labelled replies and posts of this folder say at
least twice in that language, so that "aligner" and "copay" are words.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections import Counter
from importlib.resources import files
from pathlib import Path

from bot.reading.languages import shelf
from bot.reading.languages.reader import _NOT_WORDS, _WORD, plain

HERE = Path(__file__).parents[1]
HOUSE = HERE.parents[1] / "bot" / "reading" / "languages"
MOST = {"en": 30_000, "fr": 30_000}
MOST_ELSEWHERE = 60_000  # of languages that bend their words more
OFTEN = 2
OTHERS = ("en", "es", "fr", "pt", "de", "it", "nl")
PLAINLY_OWN, BORROWED = 3_000, 8  # a rarer word that another language uses this much more is a guest from there


def ranks(language: str) -> dict[str, int]:
    """The dictionary's words, each with its place by frequency."""
    packed = files("spellchecker").joinpath("resources", f"{language}.json.gz").read_bytes()
    counts: dict[str, int] = json.loads(gzip.decompress(packed))
    return {word: place for place, word in enumerate(sorted(counts, key=lambda word: (-counts[word], word)))}


def common(language: str) -> list[str]:
    """The words people use most, without guests from other languages ("al dente")."""
    own = ranks(language)
    others = [ranks(other) for other in OTHERS if other != language]
    return [
        word
        for word, place in own.items()
        if place < MOST.get(language, MOST_ELSEWHERE)
        and (place < PLAINLY_OWN or all(other.get(word, place) * BORROWED >= place for other in others))
    ]


def said(language: str) -> list[str]:
    """What our own examples say in this language."""
    counts: Counter[str] = Counter()
    own = [file for kind in ("replies", "posts") for file in HERE.glob(f"languages/*/*-{kind}.jsonl")]
    for file in sorted([*HERE.glob("*/examples/*.jsonl"), *own]):
        for line in file.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if row.get("lang", "en") == language:
                text = _NOT_WORDS.sub(" ", f"{row.get('reply', '')} {row.get('text', '')}")
                counts.update({plain(word) for word in _WORD.findall(text) if word.islower()})
    return [word for word, count in counts.items() if count >= OFTEN]


def tabled(language: str) -> list[str]:
    """The words of the check's own tables, such as names of treatments."""
    tables = shelf.table((language,), "vocabulary", "CLASSES")
    return [word for row in tables.values() for word in re.split(r"[\s_-]+", row) if "*" not in word]


def main(languages: list[str]) -> None:
    for language in languages:
        words = {plain(word) for word in (*common(language), *said(language), *tabled(language))}
        kept = sorted(word for word in words if word and all(letter.isalpha() or letter == "'" for letter in word))
        target = HOUSE / language / "words.txt.gz"
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(gzip.compress("\n".join(kept).encode("utf-8"), 9, mtime=0))
        print(language, len(kept), "words", target.stat().st_size, "bytes")


if __name__ == "__main__":
    main(sys.argv[1:])
