"""Sentences that speak of nobody in particular: what is so for everybody, and news of the clinic itself.

"X-rays show decay between teeth" and "Our hygienist finished her degree on Saturday" name a treatment or a day and give
nobody away: nobody but we, our staff and people in general is spoken of. Under a question these are all that may pass.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from bot.reading.guard.reading import Text
from bot.reading.guard.remarks import Remark
from bot.reading.guard.shape import open_writer

_CARE = frozenset({
    "@visit1", "@evisit", "@treat", "@cond", "@body", "@med", "@etreat", "@econd", "@ebody", "@emed", "@record", "@hardmoney",
    "@outcome", "@eoutcome", "@patient", "@epatient",
})  # fmt: skip
_OF_CARE = frozenset({"P2", "P3", "P4", "P6", "P7", "P8", "X3"})
_OF_TIME = frozenset({"P2", "P6", "P8", "X3"})


def general(whole: Text, bounds: tuple[int, int]) -> bool:
    """Whether a sentence says what is so for everybody: in the present, of nobody, of no certain tooth or day."""
    return _said_once("general", _general, whole, bounds)


def _said_once(name: str, is_so: Callable[[Text, tuple[int, int]], bool], whole: Text, bounds: tuple[int, int]) -> bool:
    """What is so of a sentence that is not about the writer, worked out once for each text."""
    key = (name, bounds)
    if key not in whole.about:
        whole.about[key] = not _to_writer(whole, bounds) and is_so(whole, bounds)
    return whole.about[key]


def _to_writer(whole: Text, bounds: tuple[int, int]) -> bool:
    opened = open_writer(whole)
    place = bisect_left(opened, bounds[0])
    return place < len(opened) and opened[place] < bounds[1]


def _general(whole: Text, bounds: tuple[int, int]) -> bool:
    first, after = bounds
    known = whole.tongue
    words = [word.plain for word in whole.words[first:after]]
    said = set(words)
    if said.isdisjoint(known.words("generic")) or words[0] in known.words("bidding") or words[0] in known.words("it"):
        return False
    if not said.isdisjoint(known.words("somebody")) or not said.isdisjoint(known.words("feeling")):
        return False
    past, passive, pointing = known.words("past"), known.words("passive"), known.words("pointing")
    before = ""
    for word, names in zip(words, whole.labels[first:after], strict=True):
        names = names or frozenset()
        if (word in past or "@past" in names or "@epast" in names) and before not in passive:
            return False
        if before in pointing and not names.isdisjoint(_CARE):
            return False
        before = word
    return True


def news(whole: Text, bounds: tuple[int, int]) -> bool:
    """Whether a sentence tells of the clinic or its staff, and of no care and nobody else."""
    return _said_once("news", _news, whole, bounds)


def _news(whole: Text, bounds: tuple[int, int]) -> bool:
    first, after = bounds
    known = whole.tongue
    said = {word.plain for word in whole.words[first:after]}
    if not said.isdisjoint(known.words("about_them")) or not whole.names_in(first, after).isdisjoint(_CARE):
        return False
    of_staff, at_work, somebody = known.words("staff"), known.words("at_work"), known.words("somebody")
    staff = not said.isdisjoint(of_staff)
    if (
        not staff
        and said.isdisjoint(known.words("at_desk"))
        and whole.first(at_work) >= first
        and not said.isdisjoint(somebody)
    ):
        return False
    return staff or whole.first(of_staff) < first or not said.isdisjoint(known.words("ours"))


def without(whole: Text, remarks: list[Remark]) -> list[Remark]:
    """The remarks without those on care or time in a sentence that speaks of nobody in particular."""

    def idle(one: Remark) -> bool:
        if one.certain or (one.rule == "P7" and one.proved):
            return False
        bounds = whole.sentence_at(one.start)
        return bounds[0] < bounds[1] and (
            (one.rule in _OF_CARE and general(whole, bounds)) or (one.rule in _OF_TIME and news(whole, bounds))
        )

    return [one for one in remarks if not idle(one)]
