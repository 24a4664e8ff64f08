"""Which classes a plain word belongs to, and where its language is decided.

Typing mistakes are forgiven: a long word that nobody knows, one slip away from a word of the tables, counts as that
word, unless it is an ordinary word in its own right (`REAL_WORDS`).
"""

from __future__ import annotations

from functools import lru_cache
from itertools import chain

from bot.reading.guard import common, vocabulary_en, vocabulary_es
from bot.reading.guard.normalise import LONG, Word
from bot.reading.guard.real_words import REAL_WORDS

_FORGIVEN = (
    "visit1",
    "treat",
    "cond",
    "patient",
    "body",
    "evisit",
    "etreat",
    "econd",
    "epatient",
    "record",
    "hardmoney",
    "plat1",
    "eplat1",
    "remove",
)

COMMON, VERY_COMMON = (
    30.0,
    100.0,
)  # so much oftener than any other word an ordinary word, or a class of no table, turns up

_NAMES = frozenset({*vocabulary_en.CLASSES, *vocabulary_es.CLASSES})


class Lexicon:
    """The tables, turned round: from word to classes. `literals` are the words the rules name themselves."""

    def __init__(self, literals: set[str]) -> None:
        self._exact: dict[str, set[str]] = {}
        self._stems: dict[str, set[str]] = {}
        self._phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for tables in (vocabulary_en.CLASSES, vocabulary_es.CLASSES):
            for name, entries in tables.items():
                for entry in entries.split():
                    self._add(entry, "@" + name)
        for literal in literals:
            if literal.endswith("*"):
                self._stems.setdefault(literal[:-1], set()).add(literal)
            else:
                self._exact.setdefault(literal, set())
        self._sizes = sorted({len(stem) for stem in self._stems}, reverse=True)
        self._slips = self._near()
        self._weights = self._weigh()

    def weight(self, name: str) -> float:
        """About how often a word or class turns up in texts."""
        if name[0] == "@":
            return self._weights.get(name, VERY_COMMON)
        return COMMON if name in common.EN or name in common.ES else 1.0

    def _weigh(self) -> dict[str, float]:
        found: dict[str, float] = {}
        for word, names in chain(self._exact.items(), self._stems.items()):
            for name in names:
                found[name] = found.get(name, 0.0) + self.weight(word)
        return found

    def _add(self, entry: str, label: str) -> None:
        words = entry.replace("-", "_").split("_")
        if len(words) > 1 and words[-1]:
            self._phrases.setdefault(words[0], []).append((tuple(words), label))
            for word in words:
                self._exact.setdefault(word, set())
        elif entry.endswith("*"):
            self._stems.setdefault(entry[:-1], set()).add(label)
        else:
            self._exact.setdefault(words[0], set()).add(label)

    def _near(self) -> dict[str, str]:
        """Every way to drop one letter from a word worth forgiving, to that word."""
        wanted = {"@" + name for name in _FORGIVEN}
        slips: dict[str, str] = {}
        for table in (self._exact, self._stems):
            for word, labels in table.items():
                if len(word) >= 5 and labels & wanted:
                    slips.setdefault(word, word)
                    for index in range(len(word)):
                        slips.setdefault(word[:index] + word[index + 1 :], word)
        return slips

    def known(self, word: str) -> bool:
        """Whether the word is in a table or in a rule."""
        return self._known(word) if len(word) < LONG else self._find(word)

    def _find(self, word: str) -> bool:
        return (
            word in self._exact
            or word in common.EN
            or word in common.ES
            or (len(word) > 4 and any(word[:size] in self._stems for size in self._sizes if size >= 4))
        )

    @lru_cache(maxsize=2_000)  # noqa: B019  one lexicon lives as long as the process
    def _known(self, word: str) -> bool:
        return self._find(word)

    def known_words(self) -> frozenset[str]:
        """Every whole word of the tables and rules."""
        return frozenset(self._exact)

    def classes(self, word: str) -> frozenset[str]:
        """The word itself, its stems and its classes."""
        found = {word} | self._exact.get(word, set())
        for size in self._sizes:
            if len(word) >= size and word[:size] in self._stems:
                found |= self._stems[word[:size]]
        if (
            len(found) == 1
            and word not in self._exact
            and 6 <= len(word) <= 20
            and word.isalpha()
            and word not in common.EN
            and word not in common.ES
            and word not in REAL_WORDS
        ):
            right = self._correct(word)
            if right:
                found |= {right} | self._exact.get(right, set()) | self._stems.get(right, set())
        if len(found) == 1 and word.endswith("ed") and len(word) > 4 and word not in common.NOT_PAST:
            found.add("@past")
        if word[:1].isdigit():
            found.add("@number")
            if word[-2:] in ("st", "nd", "rd", "th"):
                found.add("@ordinal")
            if len(word) == 4 and word[:2] in ("19", "20") and word.isdigit():
                found.add("@year")
        return frozenset(found)

    def _correct(self, word: str) -> str:
        for shape in (word, *(word[:index] + word[index + 1 :] for index in range(len(word)))):
            right = self._slips.get(shape)
            if right and right[0] == word[0] and abs(len(right) - len(word)) <= 1:
                return right
        return ""

    def label(self, words: list[Word], languages: list[str]) -> list[frozenset[str] | None]:
        """For each word its classes, phrases included; None for the end of a sentence."""
        labels = [
            None if word.stop else self._label(word.plain, language == "es", word.comma)
            for word, language in zip(words, languages, strict=True)
        ]
        for index, word in enumerate(words):
            for phrase, name in self._phrases.get(word.plain, ()):
                if len(phrase) <= len(words) - index and all(
                    words[index + n].plain == part or (part[-1] == "*" and words[index + n].plain.startswith(part[:-1]))
                    for n, part in enumerate(phrase)
                ):
                    for n in range(index, index + len(phrase)):
                        classes_here = labels[n]
                        if classes_here is not None:
                            labels[n] = classes_here | {name}
        return labels

    def _label(self, plain: str, spanish: bool, comma: bool) -> frozenset[str]:
        return (self._remembered if len(plain) < LONG else self._choose)(plain, spanish, comma)

    @lru_cache(maxsize=4_000)  # noqa: B019  one lexicon lives as long as the process
    def _remembered(self, plain: str, spanish: bool, comma: bool) -> frozenset[str]:
        return self._choose(plain, spanish, comma)

    def _choose(self, plain: str, spanish: bool, comma: bool) -> frozenset[str]:
        classes = self.classes(plain)
        ours = {name for name in classes if (name[1:] in vocabulary_es.CLASSES) == spanish}
        if plain in vocabulary_es.SHARED or any(name[0] == "@" and name[1:] in _NAMES for name in ours):
            classes = frozenset(name for name in classes if name[1:] not in _NAMES or name in ours)
        return classes | {"@comma"} if comma else classes


def languages_of(words: list[Word], given: str = "") -> list[str]:
    """The language of each word, decided sentence by sentence; a sentence without clues takes the text's language."""
    leaning = [(word.plain in common.ES) - (word.plain in common.EN) for word in words]
    whole = given[:2] if given[:2] in ("en", "es") else _guess(sum(leaning), "en")
    languages: list[str] = []
    begin = 0
    for after in [*(index + 1 for index, word in enumerate(words) if word.stop), len(words)]:
        languages += [_guess(sum(leaning[begin:after]), whole)] * (after - begin)
        begin = after
    return languages


def _guess(leaning: int, otherwise: str) -> str:
    """From how many more words are Spanish than English."""
    return otherwise if not leaning else "es" if leaning > 0 else "en"
