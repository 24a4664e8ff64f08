"""One text, read: its words, where they stand, their classes, and the sentences they form."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from bot.core.model import Facts
from bot.reading.guard import rules_en, rules_en_more, rules_es, rules_kinds
from bot.reading.guard.lexicon import Lexicon, languages_of
from bot.reading.guard.matching import Pattern, Reading, compile_line, lines_of, words_in
from bot.reading.guard.normalise import Word, read
from bot.reading.guard.rules_plain import PLAIN

MOST_WORDS = 500
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
KINDS = _compile(rules_kinds.RULES, leap=True)
ASKED = _compile(rules_kinds.ASKED, leap=True)  # only under a question
ORDERED = tuple(
    (rule, pattern) for table in (PATTERNS, KINDS, ASKED) for rule, patterns in table.items() for pattern in patterns
)
_FIRST_ASKED = sum(len(patterns) for table in (PATTERNS, KINDS) for patterns in table.values())


def _index() -> tuple[tuple[int, ...], dict[str, tuple[int, ...]]]:
    """Which patterns can match at all when a text holds a label, and which need none: most never need a look."""
    free: list[int] = []
    by_label: dict[str, list[int]] = {}
    for place, (_, pattern) in enumerate(ORDERED):
        needs = pattern.parts[0].needs
        for label in needs[0] if needs else ():
            by_label.setdefault(label, []).append(place)
        if not needs:
            free.append(place)
    return tuple(free), {label: tuple(places) for label, places in by_label.items()}


_FREE, _BY_LABEL = _index()
_GENERAL = tuple(
    compile_line(line, CONDITIONS).parts[0]
    for name in ("strictgeneral", "emergency", "faq", "es_general", "es_faq", "es_emergency")
    for line in lines_of(CONDITIONS[name])
)
LEXICON = Lexicon(
    {word for _, pattern in ORDERED for word in words_in(pattern)}
    | {word for line in lines_of(PLAIN) for word in words_in(compile_line(line, {}))}
)
_CLINICAL = frozenset({"@treat", "@cond", "@body", "@med"})
_CLINICAL_ES = frozenset({"@etreat", "@econd", "@ebody", "@emed"})
_WARM = frozenset({"@thank", "@sorry", "@glad", "@ethank", "@esorry", "@eglad"})
_DATES = frozenset({"@day", "@eday", "<date>"})
_CAPITAL = re.compile(r"^[^\W\d_][^\W\d_]*$")


@dataclass(slots=True)
class Text:
    """A text ready for the rules. `cut` tells that it is longer than the guard reads."""

    text: str
    words: list[Word]
    labels: list[frozenset[str] | None]
    languages: list[str]
    reading: Reading
    cut: bool = False
    sentences: list[tuple[int, int]] = field(default_factory=list)  # word ranges

    def span(self, first: int, after: int) -> tuple[int, int]:
        """Offsets of the words from `first` up to `after`."""
        inside = [word for word in self.words[first:after] if not word.stop] or self.words[first : first + 1]
        return min(word.start for word in inside), max(word.end for word in inside)

    def has(self, *names: str) -> bool:
        """Whether any of these words or classes occurs."""
        return any(self.reading.masks.get(name) for name in names)

    def sentence_at(self, offset: int) -> tuple[int, int]:
        """The words of the sentence around `offset`; none when there is no sentence."""
        for first, after in self.sentences:
            if self.words[first].start <= offset <= self.words[after - 1].end:
                return first, after
        return 0, 0

    def same_sentence(self, offset: int, *names: str) -> bool:
        """Whether one of these words or classes stands in the sentence around `offset`."""
        first, after = self.sentence_at(offset)
        return any(labels and not labels.isdisjoint(names) for labels in self.labels[first:after])

    def candidates(self, *, asked: bool = False) -> list[tuple[str, Pattern]]:
        """The rules and patterns whose rarest word or class occurs, in the order of the tables. `asked`: under a question."""
        places = set(_FREE)
        for label in self.reading.masks:
            places.update(_BY_LABEL.get(label, ()))
        return [ORDERED[place] for place in sorted(places) if asked or place < _FIRST_ASKED]

    def general_sentences(self) -> set[int]:
        """The numbers of the sentences that speak of everybody, of an emergency, or of what the clinic offers."""
        return {number for part in _GENERAL for number in self.reading.sentences_of(part)}


def open_text(text: str, facts: Facts | None = None, language: str = "") -> Text:
    """Read `text`. Never raises."""
    words, cut = read(text, LEXICON.known, MOST_WORDS)
    languages = languages_of(words, language)
    labels = LEXICON.label(words, languages)
    labels = _derive(text, words, labels, facts or Facts())
    whole = Text(text, words, labels, languages, Reading(labels), cut)
    begin = 0
    for index, word in enumerate(words):
        if word.stop:
            if index > begin:
                whole.sentences.append((begin, index))
            begin = index + 1
    if begin < len(words):
        whole.sentences.append((begin, len(words)))
    return whole


def _sizes(labels: list[frozenset[str] | None]) -> list[frozenset[str]]:
    """For each word, how short its sentence is. Each sentence alone: what stands beside it must not excuse it."""
    found: list[frozenset[str]] = []
    begin = 0
    for place in [*(index for index, names in enumerate(labels) if names is None), len(labels)]:
        size = place - begin
        cold = size <= 12 and not any(names and names & _WARM for names in labels[begin:place])
        here = frozenset({"@only"} | ({"@alone"} if cold else set()) | ({"@short"} if size <= 9 else set()))
        found += [here] * (size + 1)
        begin = place + 1
    return found


def _derive(
    text: str, words: list[Word], labels: list[frozenset[str] | None], facts: Facts
) -> list[frozenset[str] | None]:
    """Add the classes that need more than one word, or the clinic's facts, to tell."""
    starts = True
    own = set(facts.name.lower().split())
    sizes = _sizes(labels)
    done: list[frozenset[str] | None] = []
    for index, (word, names) in enumerate(zip(words, labels, strict=True)):
        if names is None:
            done.append(None)
            starts = True
            continue
        extra: set[str] = set()
        first, starts = starts, False
        extra |= sizes[index]
        if names & _CLINICAL and "@soft" not in names and word.plain.isalpha() and not _in_a_name(text, words, index):
            extra.add("@hardclin")
        if names & _CLINICAL_ES:
            extra.add("@ehardclin")
        if names & _DATES:
            extra.add("@date")
        if _is_name(text, words, labels, index) and word.plain not in own:
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
