"""The check's tables in one group of languages: rules, classes, lists and trained weights, put together from their folders.

Languages that people mix in one sentence share one of these; it is made when the first text of its group is read.
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Mapping
from functools import cache, cached_property
from typing import Final

from bot.reading.guard.catalogue import RULES
from bot.reading.guard.index import Index
from bot.reading.guard.lexicon import Lexicon
from bot.reading.guard.matching import Part, Pattern, compile_line, lines_of, words_in
from bot.reading.languages import shelf
from bot.reading.languages.shelf import Group

RULE_FILES: Final = ("belonging", "visits", "care", "records", "people", "advice", "pressure", "manners", "asides")
# Of these rules a line without `sure: ` is a hint: it blocks unless the second reader finds the text clean as a whole.
HINTS: Final = frozenset({"P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P13", "S1"})
# How a sentence begins, by the lists that hold its first word; the first that does counts.
OPENERS: Final = ("we", "i", "you", "it", "the", "ask", "do", "answer")
NOTHING: Final = frozenset[str]()

Rows = dict[str, tuple[Pattern, ...]]


class Tongue:
    """Everything the check knows of one group of languages."""

    def __init__(self, group: Group) -> None:
        self.group = group
        self.home = group[0]
        self._lists = {
            name: frozenset(words.split()) for name, words in shelf.table(group, "word_lists", "LISTS").items()
        }
        self.conditions = shelf.table(group, "conditions", "CONDITIONS")
        tables = (
            self._compile("RULES", RULE_FILES),
            self._compile("LEAPING", RULE_FILES, leap=True),
            self._compile("ASKED", ("own_care",), leap=True),  # only under a question
        )
        self.ordered = tuple((rule, pattern) for table in tables for rule, rows in table.items() for pattern in rows)
        self.first_asked = sum(len(rows) for table in tables[:2] for rows in table.values())
        self.general = tuple(
            compile_line(line, self.conditions).parts[0]
            for name in shelf.names(group, "conditions", "GENERAL")
            for line in lines_of(self.conditions[name])
        )
        self._about = shelf.table(group, "own_care", "ABOUT")
        self._passes = shelf.text(group, "own_care", "PASSES")
        self._plain = shelf.text(group, "harmless", "PLAIN")
        self.lexicon = Lexicon(group, self._literals(), self.words("not_past"))
        self.by_words = Index((pattern.parts for _, pattern in self.ordered), self.lexicon.weight)

    def _compile(self, name: str, rule_files: tuple[str, ...], *, leap: bool = False) -> Rows:
        tables: dict[str, list[Pattern]] = {}
        for file in rule_files:
            for rule, lines in shelf.table(self.group, file, name).items():
                tables.setdefault(rule, []).extend(
                    compile_line(
                        line,
                        self.conditions,
                        rule[0] == "R",
                        rule in HINTS and not line.startswith(("sure: ", "certain: ")),
                        leap,
                    )
                    for line in lines_of(lines)
                )
        return {rule: tuple(tables[rule]) for rule in RULES if rule in tables}

    def _literals(self) -> set[str]:
        """The words the tables name themselves."""
        others = (self._plain, self._passes, *self._about.values())
        return {word for _, pattern in self.ordered for word in words_in(pattern)} | {
            word for table in others for line in lines_of(table) for word in words_in(compile_line(line, {}))
        }

    def words(self, name: str) -> frozenset[str]:
        """One of the small lists."""
        return self._lists.get(name, NOTHING)

    @cached_property
    def openers(self) -> tuple[tuple[str, frozenset[str]], ...]:
        """The lists of first words, each with its name."""
        return tuple((name, self.words(f"opens_{name}")) for name in OPENERS)

    @cached_property
    def harmless(self) -> tuple[Part, ...]:
        """What is plainly about the post, about everybody, or about how to reach the clinic."""
        return tuple(compile_line(line, {}).parts[0] for line in lines_of(self._plain))

    @cached_property
    def harmless_by_words(self) -> Index:
        return Index(((part,) for part in self.harmless), self.lexicon.weight)

    @cached_property
    def plain_you(self) -> tuple[Part, ...]:
        """Stretches whose words for the writer say nothing of them."""
        lines = lines_of(shelf.text(self.group, "harmless", "PLAIN_YOU"))
        return tuple(compile_line(line, {}).parts[0] for line in lines)

    @cached_property
    def about(self) -> Rows:
        """What people ask of their own care, by the rule that an answer breaks."""
        return {rule: tuple(compile_line(line, {}) for line in lines_of(table)) for rule, table in self._about.items()}

    @cached_property
    def passes(self) -> tuple[Part, ...]:
        """What may stand under such a question."""
        return tuple(compile_line(line, {}).parts[0] for line in lines_of(self._passes))

    @cached_property
    def _shapes(self) -> dict[str, str]:
        return shelf.table(self.group, "naming", "PATTERNS", "|")

    def shape(self, name: str) -> str:
        """A regular expression of how people are named or meant in this group; one that matches nothing where there is none."""
        return self._shapes.get(name, "(?!)")

    @cached_property
    def sarcasm(self) -> re.Pattern[str]:
        """Kind words that mean the opposite."""
        return re.compile(self.shape("sarcasm"), re.IGNORECASE)

    @property
    def trained(self) -> bool:
        """Whether there are weights; without them replies are read by rules only."""
        return self.reader_weights is not None and self.judgement_weights is not None

    @cached_property
    def reader_weights(self) -> Mapping[str, object] | None:
        return self._weights("second_reader.json.gz")

    @cached_property
    def judgement_weights(self) -> Mapping[str, object] | None:
        return self._weights("judgement.json.gz")

    def _weights(self, name: str) -> dict[str, object] | None:
        packed = shelf.packed(self.group, name)
        if packed is None:
            return None
        found: dict[str, object] = json.loads(gzip.decompress(packed))
        return found


@cache
def tongue(group: Group) -> Tongue:
    """The tables of a group; made once."""
    return Tongue(group)
