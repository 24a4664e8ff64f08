"""Which classes a plain word belongs to, and where its language is decided.

Typing mistakes are forgiven: a long word that nobody knows, one slip away from a word of the tables, counts as that
word, unless it is an ordinary word in its own right (`real_words`).
"""

from __future__ import annotations

from functools import lru_cache
from itertools import chain

from bot.reading.guard.normalise import LONG, Spelling, Word
from bot.reading.languages import shelf
from bot.reading.languages.shelf import Group

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


class Lexicon:
    """The tables, turned round: from word to classes. `literals` are the words the rules name themselves."""

    def __init__(self, group: Group, literals: set[str], not_past: frozenset[str]) -> None:
        self.ordinary = {one: _ordinary(one) for one in group}  # words that tell the language of a sentence
        self.any_ordinary = frozenset().union(*self.ordinary.values())
        self._not_past = not_past
        self._real = frozenset(shelf.text(group, "real_words", "REAL_WORDS").split())
        self.spelling = Spelling(group)
        # Words of more than one language of the group: in a sentence only their sense in its language counts.
        self._shared = frozenset(shelf.text(group, "vocabulary", "SHARED", " ").split())
        self._language_of: dict[str, str] = {}  # of each class
        self._first = group[0]
        self._exact: dict[str, set[str]] = {}
        self._stems: dict[str, set[str]] = {}
        self._phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for language in group:
            for name, entries in shelf.table((language,), "vocabulary", "CLASSES").items():
                self._language_of[name] = language
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
        return COMMON if name in self.any_ordinary else 1.0

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
            or word in self.any_ordinary
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
            and word not in self.any_ordinary
            and word not in self._real
        ):
            right = self._correct(word)
            if right:
                found |= {right} | self._exact.get(right, set()) | self._stems.get(right, set())
        if len(found) == 1 and word.endswith("ed") and len(word) > 4 and word not in self._not_past:
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
            None if word.stop else self._label(word.plain, language, word.comma)
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

    def _label(self, plain: str, language: str, comma: bool) -> frozenset[str]:
        return (self._remembered if len(plain) < LONG else self._choose)(plain, language, comma)

    @lru_cache(maxsize=4_000)  # noqa: B019  one lexicon lives as long as the process
    def _remembered(self, plain: str, language: str, comma: bool) -> frozenset[str]:
        return self._choose(plain, language, comma)

    def _choose(self, plain: str, language: str, comma: bool) -> frozenset[str]:
        classes = self.classes(plain)
        ours = {name for name in classes if self._language_of.get(name[1:], self._first) == language}
        if plain in self._shared or any(name[0] == "@" and name[1:] in self._language_of for name in ours):
            classes = frozenset(name for name in classes if name[1:] not in self._language_of or name in ours)
        return classes | {"@comma"} if comma else classes

    def languages_of(self, words: list[Word], given: str = "") -> list[str]:
        """The language of each word, decided sentence by sentence; a sentence without clues takes the text's language."""
        if len(self.ordinary) == 1:
            return [self._first] * len(words)
        whole = given[:2] if given[:2] in self.ordinary else self._likeliest(words, self._first)
        languages: list[str] = []
        begin = 0
        for after in [*(index + 1 for index, word in enumerate(words) if word.stop), len(words)]:
            languages += [self._likeliest(words[begin:after], whole)] * (after - begin)
            begin = after
        return languages

    def _likeliest(self, words: list[Word], otherwise: str) -> str:
        """The language with the most ordinary words; `otherwise` where none has more than the others."""
        counts = [(sum(word.plain in known for word in words), code) for code, known in self.ordinary.items()]
        most = max(counts)[0]
        best = [code for count, code in counts if count == most]
        return best[0] if len(best) == 1 else otherwise


def _ordinary(language: str) -> frozenset[str]:
    return frozenset(shelf.table((language,), "word_lists", "LISTS").get("ordinary", "").split())
