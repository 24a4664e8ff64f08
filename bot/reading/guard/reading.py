"""One text, read: its words, where they stand, their classes, and the sentences they form."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from operator import attrgetter

from bot.reading.guard.matching import Pattern
from bot.reading.guard.normalise import Word, read
from bot.reading.guard.positions import Reading
from bot.reading.guard.tongue import Tongue, tongue
from bot.reading.languages.shelf import AT_HOME, Group

MOST_WORDS = 500
_start = attrgetter("start")
OWN = frozenset({"@own"})  # a word of the clinic's own facts

# An `e` before the name of a class: Spanish words, which stand in one table with English ones.
_CLINICAL = frozenset({"@treat", "@cond", "@body", "@med"})
_CLINICAL_ES = frozenset({"@etreat", "@econd", "@ebody", "@emed"})
_WARM = frozenset({"@thank", "@sorry", "@glad", "@ethank", "@esorry", "@eglad"})
_DATES = frozenset({"@day", "@eday", "<date>"})
_CAPITAL = re.compile(r"^[^\W\d_][^\W\d_]*$")


@dataclass(slots=True)
class Text:
    """A text ready for the rules. `cut` tells that it is longer than the guard reads. It does not change any more."""

    text: str
    words: list[Word]
    labels: list[frozenset[str] | None]
    languages: list[str]
    sizes: dict[str, int]  # of how short sentences the words are, as bits
    tongue: Tongue
    cut: bool = False
    reading: Reading = field(init=False)
    sentences: list[tuple[int, int]] = field(init=False)  # word ranges
    opened: list[int] | None = field(default=None, init=False)  # what `shape.open_writer` found
    about: dict[tuple[str, tuple[int, int]], bool] = field(default_factory=dict, init=False)  # `general`'s answers
    _first: dict[frozenset[str], int] = field(default_factory=dict, init=False)
    _names: dict[tuple[int, int], frozenset[str]] = field(default_factory=dict, init=False)
    _ends: list[int] = field(init=False)  # offsets where the sentences end

    def __post_init__(self) -> None:
        self.reading = Reading(self.labels, self.sizes, self.tongue.words("clauses"))
        self.sentences = [(first, after) for first, after in _stretches(self.labels) if after > first]
        self._ends = [self.words[after - 1].end for _, after in self.sentences]

    def owning(self, places: set[int]) -> Text:
        """The same text where these words are the clinic's own."""
        labels = [OWN if place in places else names for place, names in enumerate(self.labels)]
        others = ~sum(1 << place for place in places)
        sizes = {name: bits & others for name, bits in self.sizes.items()}
        return Text(self.text, self.words, labels, self.languages, sizes, self.tongue, self.cut)

    def span(self, first: int, after: int) -> tuple[int, int]:
        """Offsets of the words from `first` up to `after`."""
        inside = [word for word in self.words[first:after] if not word.stop] or self.words[first : first + 1]
        return min(word.start for word in inside), max(word.end for word in inside)

    def has(self, *names: str) -> bool:
        """Whether any of these words or classes occurs."""
        return not self.reading.masks.keys().isdisjoint(names)

    def names_in(self, first: int, after: int) -> frozenset[str]:
        """Every word and class of these words."""
        known = self._names.get((first, after))
        if known is None:
            known = self._names[first, after] = frozenset().union(*filter(None, self.labels[first:after]))
        return known

    def first(self, said: frozenset[str]) -> int:
        """The place of the first of these words; behind the last word when there is none."""
        known = self._first.get(said)
        if known is None:
            places = (place for place, word in enumerate(self.words) if word.plain in said)
            known = self._first[said] = next(places, len(self.words))
        return known

    def between(self, start: int, end: int) -> tuple[int, int]:
        """The words that begin between two offsets, as a range."""
        return bisect_left(self.words, start, key=_start), bisect_left(self.words, end, key=_start)

    def sentence_at(self, offset: int) -> tuple[int, int]:
        """The words of the sentence around `offset`; none when there is no sentence."""
        place = bisect_left(self._ends, offset)
        if place < len(self._ends) and self.words[self.sentences[place][0]].start <= offset:
            return self.sentences[place]
        return 0, 0

    def same_sentence(self, offset: int, *names: str) -> bool:
        """Whether one of these words or classes stands in the sentence around `offset`."""
        return not self.names_in(*self.sentence_at(offset)).isdisjoint(names)

    def candidates(self, *, asked: bool = False) -> Iterator[tuple[str, Pattern, int]]:
        """The rules and patterns that may match, in the order of the tables, with the sentences where they may.

        `asked`: under a question.
        """
        known = self.tongue
        for place, live in known.by_words.possible(self.reading):
            if asked or place < known.first_asked:
                yield *known.ordered[place], live

    def general_sentences(self) -> int:
        """The sentences that speak of everybody, of an emergency, or of what the clinic offers, as bits."""
        found = 0
        for part in self.tongue.general:
            found |= self.reading.sentences_of(part)
        return found


@lru_cache(maxsize=4)
def open_text(text: str, name: str = "", language: str = "", group: Group = AT_HOME) -> Text:
    """Read `text` as one in this group of languages. `name` is the clinic's. Never raises.

    A reply and its post are read once for one check and the next.
    """
    known = tongue(group)
    words, cut = read(text, known.lexicon, MOST_WORDS)
    languages = known.lexicon.languages_of(words, language)
    labels = known.lexicon.label(words, languages)
    sizes = _sizes(labels)
    return Text(text, words, _derive(text, words, labels, name, known), languages, sizes, known, cut)


def _stretches(labels: list[frozenset[str] | None]) -> Iterator[tuple[int, int]]:
    """From stop to stop, empty ones too."""
    begin = 0
    for place in [*(index for index, names in enumerate(labels) if names is None), len(labels)]:
        yield begin, place
        begin = place + 1


def _sizes(labels: list[frozenset[str] | None]) -> dict[str, int]:
    """Which words stand in how short a sentence. Each sentence alone: what stands beside it must not excuse it."""
    found = {"@only": 0, "@alone": 0, "@short": 0}
    for begin, place in _stretches(labels):
        size = place - begin
        here = (1 << place) - (1 << begin)
        found["@only"] |= here
        if size <= 12 and not any(names and names & _WARM for names in labels[begin:place]):
            found["@alone"] |= here
        if size <= 9:
            found["@short"] |= here
    return found


def _derive(
    text: str, words: list[Word], labels: list[frozenset[str] | None], name: str, known: Tongue
) -> list[frozenset[str] | None]:
    """Add the classes that need more than one word, or the clinic's name, to tell."""
    starts = True
    own = set(name.lower().split())
    done: list[frozenset[str] | None] = []
    for index, (word, names) in enumerate(zip(words, labels, strict=True)):
        if names is None:
            done.append(None)
            starts = True
            continue
        extra: set[str] = set()
        first, starts = starts, False
        if names & _CLINICAL and "@soft" not in names and word.plain.isalpha() and not _in_a_name(text, words, index):
            extra.add("@hardclin")
        if names & _CLINICAL_ES:
            extra.add("@ehardclin")
        if names & _DATES:
            extra.add("@date")
        if text[word.start].isupper() and word.plain not in own and _is_name(text, words, labels, index, known):
            extra.add("@startname" if first else "@name")
            before = words[index - 1].plain if index else ""
            if before in known.words("doctors") or (
                index and labels[index - 1] and "@title" in (labels[index - 1] or ())
            ):
                extra.add("@titled")
        elif len(word.plain) == 1 and index and words[index - 1].plain in known.words("drs"):
            extra.add("@titled")
        done.append(names | extra if extra else names)
    return done


def _in_a_name(text: str, words: list[Word], index: int) -> bool:
    """A capital word right after another one, as in "Harbor Physical Therapy"."""
    if not index or words[index - 1].stop:
        return False
    here, before = words[index], words[index - 1]
    joined = text[before.end : here.start] == " " and text[here.start].isupper() and text[before.start].isupper()
    return joined and not text[here.start : here.end].isupper() and len(text[before.start : before.end]) > 2


def _is_name(text: str, words: list[Word], labels: list[frozenset[str] | None], index: int, known: Tongue) -> bool:
    """A word with a capital in the middle of a sentence that no table knows."""
    word = words[index]
    piece = text[word.start : word.end]
    if not _CAPITAL.match(piece) or not piece[0].isupper() or (len(piece) > 1 and piece.isupper()):
        return False
    names = labels[index] or frozenset()
    if len(piece) < 2 or names - {word.plain, "@comma", "@past"}:
        return False
    return not known.lexicon.known(word.plain)
