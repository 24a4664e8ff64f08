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

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

END = "END"  # among the words of a step: or the sentence ends here
# A gap does not reach over a comma (unless a name follows it) or over one of these into the next clause.
CLAUSES = ("and", "but", "because", "if", "whether", "who", "which", "when", "while", "y", "pero", "porque", "que")


@dataclass(frozen=True, slots=True)
class Element:
    """One step of a pattern. `kind` is one of: take, maybe, gap, ahead, behind, first, last."""

    kind: str
    labels: tuple[str, ...] = ()
    width: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """A row of elements. The same text gives the same object, so that two rules share the work of looking for it."""

    elements: tuple[Element, ...]
    needs: tuple[tuple[str, ...], ...]  # of each of these lists one must occur somewhere
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


class Reading:
    """The words of one text, ready for patterns. `labels` has, for each word, its word and classes; None is a stop."""

    def __init__(self, labels: list[frozenset[str] | None]) -> None:
        self.size = len(labels)
        self.masks: dict[str, int] = {}
        self.sentence: list[int] = []
        stops = number = 0
        starts = 1
        masks = self.masks
        for index, names in enumerate(labels):
            bit = 1 << index
            self.sentence.append(number)
            if names is None:
                stops |= bit
                starts |= bit << 1
                number += 1
                continue
            for name in names:
                masks[name] = masks.get(name, 0) | bit
        self.sentence.append(number)
        self.sentences = number + 1
        self.all = (1 << (self.size + 1)) - 1
        walls = masks.get("@comma", 0) & ~masks.get("@name", 0) & ~masks.get("@startname", 0)
        for word in CLAUSES:
            walls |= masks.get(word, 0)
        self.wide = self.all & ~stops & ~(1 << self.size)
        self.gaps = self.wide & ~walls
        self.leaps = self.wide & ~(walls & ~starts)
        self.starts = starts & self.all
        self.ends = stops | (1 << self.size)
        self._ends: dict[Part, int] = {}
        self._unions: dict[tuple[str, ...], int] = {}

    def _mask(self, names: tuple[str, ...]) -> int:
        if len(names) == 1:
            return self.masks.get(names[0], 0)
        found = self._unions.get(names)
        if found is None:
            found = 0
            for name in names:
                found |= self.masks.get(name, 0)
            self._unions[names] = found
        return found

    def ends_of(self, part: Part) -> int:
        """The positions right after every match of `part`, as bits."""
        known = self._ends.get(part)
        if known is None:
            known = self._ends[part] = self._run(part)
        return known

    def _run(self, part: Part) -> int:
        for names in part.needs:
            if self.masks.keys().isdisjoint(names):
                return 0
        here = self.all
        gaps = self.wide if part.wide else self.leaps if part.leap else self.gaps
        for element in part.elements:
            kind = element.kind
            if kind == "take":
                here = (here & self._mask(element.labels)) << 1 | (here & self.ends if END in element.labels else 0)
            elif kind == "gap":
                for _ in range(element.width):
                    here |= (here & gaps) << 1
            elif kind == "maybe":
                here |= (here & self._mask(element.labels)) << 1
            elif kind == "ahead":
                here &= ~self._mask(element.labels)
            elif kind == "behind":
                here &= ~(self._mask(element.labels) << 1)
            elif kind == "first":
                here &= self.starts
            else:
                here &= self.ends
            if not here:
                return 0
        return here & self.all

    def start_of(self, part: Part, end: int) -> int:
        """Where the shortest match of `part` that ends before word `end` begins."""
        here = 1 << end
        gaps = self.wide if part.wide else self.leaps if part.leap else self.gaps
        for element in reversed(part.elements):
            kind = element.kind
            if kind == "take":
                here = (here >> 1) & self._mask(element.labels) | (here & self.ends if END in element.labels else 0)
            elif kind == "gap":
                for _ in range(element.width):
                    here |= (here >> 1) & gaps
            elif kind == "maybe":
                here |= (here >> 1) & self._mask(element.labels)
            elif kind == "first":
                here &= self.starts
            if not here:
                return end
        return here.bit_length() - 1

    def where(self, ends: int) -> Iterable[int]:
        """The positions of the bits set, lowest first."""
        while ends:
            low = ends & -ends
            yield low.bit_length() - 1
            ends ^= low

    def sentences_of(self, part: Part) -> set[int]:
        """In which sentences `part` matches."""
        return {self.sentence[max(0, end - 1)] for end in self.where(self.ends_of(part))}

    def find(self, pattern: Pattern, most: int = 4) -> list[tuple[int, int]]:
        """Up to `most` matches as (first word, word after the last), of the pattern's first part."""
        first = self.ends_of(pattern.parts[0])
        if not first:
            return []
        allowed: set[int] | None = None
        for part in pattern.parts[1:]:
            if not self.ends_of(part):
                return []
            here = self.sentences_of(part)
            allowed = here if allowed is None else allowed & here
        banned: set[int] = set()
        for group in pattern.unless:
            if all(self.ends_of(part) for part in group):
                banned |= set.intersection(*(self.sentences_of(part) for part in group))
        found: list[tuple[int, int]] = []
        for end in self.where(first):
            number = self.sentence[max(0, end - 1)]
            if number in banned or (allowed is not None and number not in allowed):
                continue
            found.append((self.start_of(pattern.parts[0], end), end))
            if len(found) >= most:
                break
        return found


@cache
def _part(text: str, wide: bool = False, leap: bool = False) -> Part:
    elements: list[Element] = []
    for item in text.split():
        if item.startswith("~"):
            elements.append(Element("gap", width=int(item[1:])))
        elif item == "^":
            elements.append(Element("first"))
        elif item == "$":
            elements.append(Element("last"))
        elif item.startswith("<!"):
            elements.append(Element("behind", tuple(item[2:].split("|"))))
        elif item.startswith("!"):
            elements.append(Element("ahead", tuple(item[1:].split("|"))))
        elif item.endswith("?"):
            elements.append(Element("maybe", tuple(item[:-1].split("|"))))
        else:
            elements.append(Element("take", tuple(item.split("|"))))
    needs = sorted((e.labels for e in elements if e.kind == "take" and END not in e.labels), key=len)
    return Part(tuple(elements), tuple(needs), wide, leap)


def compile_line(
    line: str, conditions: dict[str, str], wide: bool = False, hint: bool = False, leap: bool = False
) -> Pattern:
    """One line of a rule table. `%name` after the slash stands for a named list of exceptions."""
    head, _, tail = line.removeprefix("certain: ").removeprefix("sure: ").partition("/")
    unless: list[tuple[Part, ...]] = []
    for piece in filter(None, (piece.strip() for piece in tail.split(";"))):
        choices: list[tuple[Part, ...]] = [()]
        for item in piece.split("&"):
            item = item.strip()
            options = lines_of(conditions[item[1:]]) if item.startswith("%") else [item]
            choices = [(*choice, _part(option, wide, leap)) for choice in choices for option in options]
        unless += choices
    parts = tuple(_part(piece.strip(), wide, leap) for piece in head.split("&"))
    return Pattern(parts, tuple(unless), line.strip(), hint, line.startswith("certain: "))


def lines_of(table: str) -> list[str]:
    """The lines of a table in triple quotes, without blank lines and `#` remarks."""
    return [line.split("#")[0].strip() for line in table.splitlines() if line.split("#")[0].strip()]


def words_in(pattern: Pattern) -> set[str]:
    """Every word and stem a pattern names (not its classes)."""
    parts = (*pattern.parts, *(part for group in pattern.unless for part in group))
    return {
        label for part in parts for element in part.elements for label in element.labels if not label.startswith("@")
    }
