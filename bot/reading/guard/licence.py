"""Sentences that are plainly about the post, about everybody, or about how to reach the clinic.

The rules name what is forbidden; people always find one more way to say it. So a sentence that none of these lines
recognises is at least looked at again, and one that speaks to the writer without such a reason is held back.
"""

from __future__ import annotations

from bot.reading.guard.reading import Text
from bot.reading.guard.remarks import Remark


def unfamiliar(whole: Text, remarks: list[Remark]) -> list[Remark]:
    """A remark for every sentence no line recognises and no rule objects to."""
    strange = (1 << whole.reading.sentences) - 1
    known = whole.tongue
    for place, live in known.harmless_by_words.possible(whole.reading):
        if strange & live:
            strange &= ~whole.reading.sentences_of(known.harmless[place])
    found: list[Remark] = []
    for first, after in whole.sentences:
        if not strange >> whole.reading.sentence[first] & 1 or not any(
            word.plain.isalpha() for word in whole.words[first:after]
        ):
            continue
        start, end = whole.span(first, after)
        if any(one.start < end and start < one.end for one in remarks):
            continue
        spoken_to = not whole.names_in(first, after).isdisjoint(known.words("writer")) or _called(whole, first, after)
        found.append(Remark("X2" if spoken_to else "X3", start, end))
    return found


def _called(whole: Text, first: int, after: int) -> bool:
    """Whether somebody is called by name: "Well done, Vera", "Vera, what a change"."""
    for index in range(first, after):
        names = whole.labels[index] or frozenset()
        if "@titled" in names or not names & {"@name", "@startname"}:
            continue
        opens = index == first and index + 1 < after and whole.words[index + 1].comma
        closes = index > first and whole.words[index].comma and (index + 1 == after or whole.words[index + 1].comma)
        if opens or closes:
            return True
    return False
