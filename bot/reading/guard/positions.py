"""One text, ready for patterns: where its words and classes stand, as bits.

There are two kinds of bits: one for each place between words, and one for each sentence. What a pattern needs must stand
together in one sentence, so most patterns are done with before anybody looks for them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from bot.reading.guard.matching import Element, Part, Pattern

Labels = Sequence[frozenset[str] | None]

EVERYWHERE = -1  # every sentence


class _Found(dict[Element, int]):
    """The bits at which one of a step's words stands, found when they are first asked for."""

    def __init__(self, bits: Mapping[str, int]) -> None:
        super().__init__()
        self.bits = bits

    def __missing__(self, step: Element) -> int:
        found = 0
        bits = self.bits
        for name in step.labels:
            if name in bits:
                found |= bits[name]
        self[step] = found
        return found


class Reading:
    """The words of one text. `labels` has, for each word, its word and classes; None is a stop. `also` has classes of
    whole stretches, as bits. A gap does not reach over a comma (unless a name follows it) or over one of the words in
    `clauses` into the next clause.
    """

    def __init__(
        self, labels: Labels, also: Mapping[str, int] | None = None, clauses: Iterable[str] = frozenset()
    ) -> None:
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
        masks.update((name, bits) for name, bits in (also or {}).items() if bits)
        self.all = (1 << (self.size + 1)) - 1
        walls = masks.get("@comma", 0) & ~masks.get("@name", 0) & ~masks.get("@startname", 0)
        for word in clauses:
            walls |= masks.get(word, 0)
        self.wide = self.all & ~stops & ~(1 << self.size)
        self.gaps = self.wide & ~walls
        self.leaps = self.wide & ~(walls & ~starts)
        self.starts = starts & self.all
        self.ends = stops | (1 << self.size)
        self._at = _Found(masks)
        self.standing = self._by_sentence(labels, also or {})  # in which sentences each word and class stands
        self._in = _Found(self.standing)
        self._ends: dict[Part, int] = {}
        self._sentences: dict[Part, int] = {}

    def _by_sentence(self, labels: Labels, also: Mapping[str, int]) -> dict[str, int]:
        found: dict[str, int] = {}
        begin = 0
        number = 1
        for place in [*(index for index, names in enumerate(labels) if names is None), self.size]:
            for name in frozenset().union(*labels[begin:place]) if place > begin else ():  # type: ignore[arg-type]
                found[name] = found.get(name, 0) | number
            here = (1 << place) - (1 << begin)
            for name, bits in also.items():
                if bits & here:
                    found[name] = found.get(name, 0) | number
            begin = place + 1
            number <<= 1
        return found

    def possible(self, needs: Iterable[Element], live: int = EVERYWHERE) -> int:
        """In which of the sentences `live` every one of these steps finds a word."""
        found = self._in
        for step in needs:
            live &= found[step]
            if not live:
                break
        return live

    def ends_of(self, part: Part) -> int:
        """The positions right after every match of `part`, as bits."""
        known = self._ends.get(part)
        if known is None:
            known = self._ends[part] = self._run(part) if self.possible(part.needs) else 0
        return known

    def _run(self, part: Part) -> int:
        here = self.all
        gaps = self.wide if part.wide else self.leaps if part.leap else self.gaps
        at = self._at
        for element in part.elements:
            kind = element.kind
            if kind == "take":
                taken = (here & at[element]) << 1
                here = taken | (here & self.ends) if element.ends else taken
            elif kind == "gap":
                for _ in range(element.width):
                    here |= (here & gaps) << 1
            elif kind == "maybe":
                here |= (here & at[element]) << 1
            elif kind == "ahead":
                here &= ~at[element]
            elif kind == "behind":
                here &= ~(at[element] << 1)
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
        at = self._at
        for element in reversed(part.elements):
            kind = element.kind
            if kind == "take":
                taken = (here >> 1) & at[element]
                here = taken | (here & self.ends) if element.ends else taken
            elif kind == "gap":
                for _ in range(element.width):
                    here |= (here >> 1) & gaps
            elif kind == "maybe":
                here |= (here >> 1) & at[element]
            elif kind == "first":
                here &= self.starts
            if not here:
                return end
        return here.bit_length() - 1

    def where(self, ends: int) -> Iterator[int]:
        """The positions of the bits set, lowest first."""
        while ends:
            low = ends & -ends
            yield low.bit_length() - 1
            ends ^= low

    def sentences_of(self, part: Part) -> int:
        """In which sentences `part` matches, as bits."""
        known = self._sentences.get(part)
        if known is None:
            known = 0
            for end in self.where(self.ends_of(part)):
                known |= 1 << self.sentence[max(0, end - 1)]
            self._sentences[part] = known
        return known

    def find(self, pattern: Pattern, live: int = EVERYWHERE, most: int = 4) -> list[tuple[int, int]]:
        """Up to `most` matches in the sentences `live`, as (first word, word after the last), of the pattern's first part."""
        first = pattern.parts[0]
        for part in pattern.parts:
            live &= self.sentences_of(part)
            if not live:
                return []
        for group in pattern.unless:
            banned = live
            for part in group:
                banned &= self.sentences_of(part)
                if not banned:
                    break
            live &= ~banned
            if not live:
                return []
        found: list[tuple[int, int]] = []
        for end in self.where(self.ends_of(first)):
            if live >> self.sentence[max(0, end - 1)] & 1:
                found.append((self.start_of(first, end), end))
                if len(found) >= most:
                    break
        return found
