"""A small pattern language over words, matched for all positions at once.

A pattern is a line of elements: `word`, `stem*`, `@class`, `a|b|@c` (any of), `x?` (may be missing), `~3` (up to three
words between), `!x` (the next word is not x), `<!x` (the word before is not x), `^` and `$` (start and end of a
sentence). `A & B` wants both in one sentence, in any order; `A / C ; D` matches only where neither C nor D does. A line
that begins with `sure: ` has been proved by many replies, one with `certain: ` stops on its own; see `reading.HINTS` for what
the others of its rule are worth.

Every set of positions is one integer with a bit per word, so a pattern costs a few shifts whatever the text holds:
there is nothing to backtrack, and a hostile text takes no longer than a friendly one.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import cache

END = "END"  # among the words of a step: or the sentence ends here


@dataclass(frozen=True, slots=True, eq=False)
class Element:
    """One step of a pattern. `kind` is one of: take, maybe, gap, ahead, behind, first, last.

    The same step is the same object wherever it is written, so that a text looks for its words once.
    """

    kind: str
    labels: tuple[str, ...] = ()
    width: int = 0
    ends: bool = False  # or the sentence ends here


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """A row of elements. The same text gives the same object, so that two rules share the work of looking for it."""

    elements: tuple[Element, ...]
    needs: tuple[Element, ...]  # each of these steps must find one of its words, all in one sentence
    wide: bool = False  # gaps reach over commas and clauses
    leap: bool = False  # a gap may begin at the first word of a sentence


@dataclass(frozen=True, slots=True, eq=False)
class Pattern:
    """All of `parts` in one sentence, none of the groups in `unless`."""

    parts: tuple[Part, ...]
    unless: tuple[tuple[Part, ...], ...]
    line: str
    hint: bool = False
    certain: bool = False


@cache
def _element(item: str) -> Element:
    if item.startswith("~"):
        return Element("gap", width=int(item[1:]))
    if item in ("^", "$"):
        return Element("first" if item == "^" else "last")
    for kind, mark in (("behind", "<!"), ("ahead", "!")):
        if item.startswith(mark):
            return Element(kind, tuple(item.removeprefix(mark).split("|")))
    labels = tuple(sys.intern(name) for name in item.removesuffix("?").split("|"))
    return Element("maybe" if item.endswith("?") else "take", labels, ends=END in labels)


@cache
def _part(text: str, wide: bool = False, leap: bool = False) -> Part:
    elements = tuple(_element(item) for item in text.split())
    needs = dict.fromkeys(one for one in elements if one.kind == "take" and not one.ends)
    return Part(elements, tuple(sorted(needs, key=lambda one: len(one.labels))), wide, leap)


def compile_line(
    line: str, conditions: dict[str, str], wide: bool = False, hint: bool = False, leap: bool = False
) -> Pattern:
    """One line of a rule table. `%name` after the slash stands for a named list of exceptions."""
    head, _, tail = line.removeprefix("certain: ").removeprefix("sure: ").partition("/")
    groups: list[tuple[Part, ...]] = []
    for piece in filter(None, (piece.strip() for piece in tail.split(";"))):
        choices: list[tuple[str, ...]] = [()]
        for item in piece.split("&"):
            item = item.strip()
            options = lines_of(conditions[item[1:]]) if item.startswith("%") else [item]
            choices = [(*choice, option) for choice in choices for option in options]
        groups += [_group(choice, wide, leap) for choice in choices]
    parts = tuple(_part(piece.strip(), wide, leap) for piece in head.split("&"))
    return Pattern(parts, tuple(groups), line.strip(), hint, line.startswith("certain: "))


@cache
def _group(texts: tuple[str, ...], wide: bool, leap: bool) -> tuple[Part, ...]:
    return tuple(_part(text, wide, leap) for text in texts)


def lines_of(table: str) -> list[str]:
    """The lines of a table in triple quotes, without blank lines and `#` remarks."""
    return [line.split("#")[0].strip() for line in table.splitlines() if line.split("#")[0].strip()]


def words_in(pattern: Pattern) -> set[str]:
    """Every word and stem a pattern names (not its classes)."""
    parts = (*pattern.parts, *(part for group in pattern.unless for part in group))
    return {
        label for part in parts for element in part.elements for label in element.labels if not label.startswith("@")
    }
