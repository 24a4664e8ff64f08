"""Language and mood of a text. Importing this costs nothing: py3langid and vaderSentiment load on first use.

Most posts show their language by their letters or their small words; those are told without any library. py3langid
is asked about the rest, and only to decide between the two languages the desk has stock answers for.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from math import sqrt
from typing import Any, Final

from bot.core.languages import READ, UNKNOWN
from bot.reading.languages import shelf, tables
from bot.reading.languages.reader import Reading, read_share
from bot.reading.languages.shelf import AT_HOME, Group
from bot.reading.languages.small_words import SCRIPTS, WRITTEN

TELLING: Final = 1000  # characters that tell a language
FEW: Final = 3  # words up to which a language cannot be told by statistics alone

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_NOT_WORDS: Final = re.compile(r"https?://\S+|www\.\S+|(?<!\S)\S+@\S+|[@#]\w+")


@cache
def _small() -> dict[str, frozenset[str]]:
    """The small words of every language, as people write them."""
    read = {language: shelf.text((language,), "telling", "SMALL_WORDS") for language in READ}
    return {language: frozenset(words.split()) for language, words in (WRITTEN | read).items()}


@cache
def _marks() -> dict[str, frozenset[str]]:
    """The letters and signs that one language writes and the others do not."""
    return {language: frozenset(shelf.text((language,), "telling", "MARKS", "")) for language in READ}


def identify(text: str, group: Group = AT_HOME) -> str:
    """The language's ISO 639-1 code; the group's first where nothing tells, as in a text of emoji."""
    words = _WORD.findall(_NOT_WORDS.sub(" ", text[:3000]).lower().replace("’", "'"))
    if not words:
        return group[0]
    return _by_script("".join(words)) or _by_small_words(words, text) or _ask(" ".join(words), group)


def understand(text: str) -> Reading:
    """The language of a whole text, and whether it is read. What is not read has its name, or UNKNOWN where nothing tells."""
    whole = read_share(text)
    if whole.read and whole.language in ("", *AT_HOME):
        return Reading(identify(text), whole.known, True)
    if whole.read and whole.language in READ:
        return whole
    words = _WORD.findall(_NOT_WORDS.sub(" ", text[:3000]).lower())
    if not whole.read and not whole.language and words:
        guess = _guess(" ".join(words))
        if len(words) <= FEW and guess in READ and _by_small_words(words, text) == guess:
            return Reading(guess, whole.known, True)  # two words, one of them rare: "Muy maleducados."
        if guess not in AT_HOME and len(words) > FEW:
            return Reading(guess, whole.known, False)
    return Reading(whole.language or UNKNOWN, whole.known, whole.read)


def _guess(text: str) -> str:
    """The likeliest of all languages; for a text of a few words no more than a guess."""
    return str(_identifier().classify(text[:TELLING])[0])


def _by_script(letters: str) -> str:
    """The language of a text that is mostly not in Latin letters, else ""."""
    if letters.isascii():
        return ""
    counts: dict[str, int] = {}
    for letter in letters[:400]:
        script = unicodedata.name(letter, "").split(" ", 1)[0].split("-")[0]
        counts[script] = counts.get(script, 0) + 1
    if not counts or counts.get("LATIN", 0) * 2 > sum(counts.values()):
        return ""
    if counts.get("HIRAGANA", 0) + counts.get("KATAKANA", 0):
        return "ja"
    found = SCRIPTS.get(max(counts, key=lambda script: counts[script]), "")
    return "uk" if found == "ru" and set(letters) & set("іїєґ") else found


def _by_small_words(words: list[str], text: str) -> str:
    """The language with clearly the most small words, else ""."""
    hits = {language: sum(word in small for word in words) for language, small in _small().items()}
    for language, marks in _marks().items():
        hits[language] += 2 * (not marks.isdisjoint(text))
    first, second = sorted(hits, key=lambda language: -hits[language])[:2]
    enough = 1 if first in AT_HOME else 3
    clear = hits[first] >= max(enough, 2 * hits[second]) or (hits[first] >= 3 and hits[first] - hits[second] >= 2)
    return first if hits[first] >= enough and hits[first] > hits[second] and clear else ""


def _ask(text: str, group: Group) -> str:
    if len(text) < 3:
        return group[0]
    ranked: list[tuple[str, float]] = _identifier().rank(text[:TELLING])
    return next(language for language, _ in ranked if language in group)


@cache
def _identifier() -> Any:
    return tables.load()


@cache
def _analyzer() -> Any:
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

    return SentimentIntensityAnalyzer()


# The analyzer compares every word with every other: it is given so many words at once, and so many signs in all.
WORDS_AT_ONCE: Final = 60
MOST_SIGNS: Final = 40
_SCALE: Final = 15.0  # how the analyzer presses a sum between -1 and 1: sum / sqrt(sum * sum + 15)
_SURE: Final = 0.999


def polarity(text: str) -> float:
    """From -1 (bad) to 1 (good). Made for English; in other languages little but emoji counts. The first 6,000 characters."""
    words = _few_signs(text[:6000]).split()
    if len(words) <= WORDS_AT_ONCE:
        return _compound(" ".join(words))
    pieces = (words[start : start + WORDS_AT_ONCE] for start in range(0, len(words), WORDS_AT_ONCE))
    total = sum(one * sqrt(_SCALE / (1 - one * one)) for one in (_compound(" ".join(piece)) for piece in pieces))
    return total / sqrt(total * total + _SCALE)


def _few_signs(text: str) -> str:
    """A text without what comes after so many of its emoji: each is a whole phrase to the analyzer."""
    if text.isascii():
        return text
    signs = 0
    kept = []
    for letter in text:
        signs += letter > _LAST_LETTER
        if letter <= _LAST_LETTER or signs <= MOST_SIGNS:
            kept.append(letter)
    return "".join(kept)


_LAST_LETTER: Final = "\u1fff"  # signs and emoji lie behind it


def _compound(text: str) -> float:
    return min(_SURE, max(-_SURE, float(_analyzer().polarity_scores(text)["compound"])))
