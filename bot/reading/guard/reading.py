"""One text, read: its words, where they stand, their classes, and the sentences they form."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from operator import attrgetter

from bot.reading.guard import rules_asides, rules_asked, rules_en, rules_en_more, rules_es, rules_kinds
from bot.reading.guard.index import Index
from bot.reading.guard.lexicon import Lexicon, languages_of
from bot.reading.guard.matching import Pattern, compile_line, lines_of, words_in
from bot.reading.guard.normalise import Word, read
from bot.reading.guard.positions import Reading
from bot.reading.guard.rules_plain import PLAIN

MOST_WORDS = 500
_start = attrgetter("start")
OWN = frozenset({"@own"})  # a word of the clinic's own facts

# Of these rules a line without `sure: ` is a hint: it blocks unless the second reader finds the text clean as a whole.
HINTS = frozenset({"P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P13", "S1"})
CONDITIONS = rules_en.CONDITIONS | rules_es.CONDITIONS | rules_kinds.CONDITIONS


def _compile(*rows: dict[str, str], leap: bool = False) -> dict[str, tuple[Pattern, ...]]:
    tables: dict[str, list[Pattern]] = {}
    for table in rows:
        for rule, lines in table.items():
            tables.setdefault(rule, []).extend(
                compile_line(
                    line,
                    CONDITIONS,
                    rule[0] == "R",
                    rule in HINTS and not line.startswith(("sure: ", "certain: ")),
                    leap,
                )
                for line in lines_of(lines)
            )
    return {rule: tuple(patterns) for rule, patterns in tables.items()}


PATTERNS = _compile(rules_en.RULES, rules_en_more.RULES, rules_es.RULES)
KINDS = _compile(rules_kinds.RULES, rules_asides.RULES, leap=True)
ASKED = _compile(rules_kinds.ASKED, leap=True)  # only under a question
ORDERED = tuple(
    (rule, pattern) for table in (PATTERNS, KINDS, ASKED) for rule, patterns in table.items() for pattern in patterns
)
_FIRST_ASKED = sum(len(patterns) for table in (PATTERNS, KINDS) for patterns in table.values())
_GENERAL = tuple(
    compile_line(line, CONDITIONS).parts[0]
    for name in ("strictgeneral", "emergency", "faq", "es_general", "es_faq", "es_emergency")
    for line in lines_of(CONDITIONS[name])
)
LEXICON = Lexicon(
    {word for _, pattern in ORDERED for word in words_in(pattern)}
    | {
        word
        for table in (PLAIN, rules_asked.PASSES, *rules_asked.ABOUT.values())
        for line in lines_of(table)
        for word in words_in(compile_line(line, {}))
    }
)
_BY_WORDS = Index((pattern.parts for _, pattern in ORDERED), LEXICON.weight)
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
    cut: bool = False
    reading: Reading = field(init=False)
    sentences: list[tuple[int, int]] = field(init=False)  # word ranges
    opened: list[int] | None = field(default=None, init=False)  # what `shape.open_writer` found
    about: dict[tuple[str, tuple[int, int]], bool] = field(default_factory=dict, init=False)  # `general`'s answers
    _first: dict[frozenset[str], int] = field(default_factory=dict, init=False)
    _names: dict[tuple[int, int], frozenset[str]] = field(default_factory=dict, init=False)
    _ends: list[int] = field(init=False)  # offsets where the sentences end

    def __post_init__(self) -> None:
        self.reading = Reading(self.labels, self.sizes)
        self.sentences = [(first, after) for first, after in _stretches(self.labels) if after > first]
        self._ends = [self.words[after - 1].end for _, after in self.sentences]

    def owning(self, places: set[int]) -> Text:
        """The same text where these words are the clinic's own."""
        labels = [OWN if place in places else names for place, names in enumerate(self.labels)]
        others = ~sum(1 << place for place in places)
        sizes = {name: bits & others for name, bits in self.sizes.items()}
        return Text(self.text, self.words, labels, self.languages, sizes, self.cut)

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
        for place, live in _BY_WORDS.possible(self.reading):
            if asked or place < _FIRST_ASKED:
                yield *ORDERED[place], live

    def general_sentences(self) -> int:
        """The sentences that speak of everybody, of an emergency, or of what the clinic offers, as bits."""
        found = 0
        for part in _GENERAL:
            found |= self.reading.sentences_of(part)
        return found


@lru_cache(maxsize=4)
def open_text(text: str, name: str = "", language: str = "") -> Text:
    """Read `text`. `name` is the clinic's. Never raises. A reply and its post are read once for one check and the next."""
    words, cut = read(text, LEXICON.known, MOST_WORDS)
    languages = languages_of(words, language)
    labels = LEXICON.label(words, languages)
    sizes = _sizes(labels)
    return Text(text, words, _derive(text, words, labels, name), languages, sizes, cut)


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
    text: str, words: list[Word], labels: list[frozenset[str] | None], name: str
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
        if text[word.start].isupper() and word.plain not in own and _is_name(text, words, labels, index):
            extra.add("@startname" if first else "@name")
            before = words[index - 1].plain if index else ""
            if before in ("dr", "dra", "doctor", "doctora") or (
                index and labels[index - 1] and "@title" in (labels[index - 1] or ())
            ):
                extra.add("@titled")
        elif len(word.plain) == 1 and index and words[index - 1].plain in ("dr", "dra"):
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


def _is_name(text: str, words: list[Word], labels: list[frozenset[str] | None], index: int) -> bool:
    """A word with a capital in the middle of a sentence that no table knows."""
    word = words[index]
    piece = text[word.start : word.end]
    if not _CAPITAL.match(piece) or not piece[0].isupper() or (len(piece) > 1 and piece.isupper()):
        return False
    names = labels[index] or frozenset()
    if len(piece) < 2 or names - {word.plain, "@comma", "@past"}:
        return False
    return not LEXICON.known(word.plain)
