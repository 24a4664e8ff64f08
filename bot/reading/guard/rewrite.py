"""A safe sentence to put in the place of the one a rule objects to.

It keeps what the sentence was for: an apology stays one, thanks stay thanks, an invitation keeps its number. There are
several wordings of each, so that two presses do not say the same twice. Every one of them passes the guard itself.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from operator import itemgetter
from typing import Final

from bot.core.languages import READ
from bot.core.model import Finding
from bot.reading.guard.post import Post
from bot.reading.guard.reading import Text
from bot.reading.guard.wordings import NEXT, PURPOSES, ways, wordings_in
from bot.reading.sentences import sentences

SETTLED: Final = frozenset(
    {"S1", "P10", "R3", "T2", "T4", "T10", "P12"}
)  # rules that know their purpose whatever is said around
AHEAD: Final = frozenset({"T3", "T4"})  # these miss something: their wording goes before the text


@dataclass(frozen=True, slots=True)
class Place:
    """What a wording is for: where the sentence stands in its text, and the post it answers."""

    whole: Text
    post: Post
    start: int
    end: int


def language_of(whole: Text, offset: int) -> str:
    """Which language most words of the sentence around `offset` are in."""
    first, after = whole.sentence_at(offset)
    spoken = whole.languages[first:after] or whole.languages
    return next((one for one in whole.tongue.group if spoken.count(one) * 2 > len(spoken)), whole.tongue.home)


def purpose(rule: str, place: Place) -> str:
    """What the sentence was for, as its words and the post tell."""
    if rule in SETTLED:
        return PURPOSES[rule]
    unhappy, happy = place.post.unhappy, place.post.happy
    sorry = _says(place, _SORRY, inside=True)
    sad = unhappy or (not happy and (sorry or _says(place, _SORRY, inside=False)))
    thankful = _says(place, _KIND, inside=False) or _says(place, _KIND, inside=True)
    kind = not sad and (happy or (thankful and rule[0] != "R"))  # a wish about so-so stars is no praise
    if place.post.question and not unhappy:
        return "question"
    if kind:
        return "thanks"
    if _says(place, _PRIVACY, inside=True):
        return "privacy"
    if sorry or (sad and PURPOSES[rule] in ("thanks", "words")):
        return "sorry"
    return PURPOSES[rule]


_SORRY, _KIND = frozenset({"@sorry", "@esorry"}), frozenset({"@thank", "@ethank", "@gladly"})
_PRIVACY = frozenset({"@privacy", "@eprivacy"})
_WAY = frozenset({"<phone>", "<email>", "@phoney", "llamenos", "llame", "escribanos"})
_MET = {"thanks": _KIND, "sorry": _SORRY, "privacy": _PRIVACY, "listen": _WAY}  # words that serve a purpose already


def _due(rule: str, place: Place) -> str:
    """The purpose of the wording: what the sentence was for, or what comes next where that is said beside it."""
    due, text = purpose(rule, place), place.whole.text
    while due in NEXT and (_stands(due, text) or _says(place, _MET.get(due, frozenset()), inside=False)):
        if due == "thanks" and _stands(due, text):
            break  # our own thanks are enough
        due = NEXT[due]
    return due


def _stands(due: str, text: str) -> str:
    """The wording of a purpose that the text holds already, or nothing."""
    return next((one for code in READ for one in wordings_in(code)[due] if one in text), "")


def _says(place: Place, names: frozenset[str], *, inside: bool) -> bool:
    """Whether one of these classes stands in the sentence, or beside it."""
    first, after = place.whole.between(place.start, place.end)
    here = (1 << after) - (1 << first)
    masks = place.whole.reading.masks
    return any(masks.get(name, 0) & (here if inside else ~here) for name in names)


def wordings(rule: str, place: Place) -> tuple[str, ...]:
    """Two or three wordings, best first: those the text does not say already; each keeps the sentence's number or address."""
    language = language_of(place.whole, place.start)
    due, text = _due(rule, place), place.whole.text
    rows = wordings_in(language)[due]
    turn = hashlib.sha256(text[place.start : place.end].encode("utf-8", "surrogatepass")).digest()[0] % len(rows)
    turned = [*rows[turn:], *rows[:turn]]
    said = _stands(due, text)
    if said in rows and not _ways(place):  # nothing is left to say: pressed, it only takes the sentence out
        return (said, *(one for one in turned if one != said))
    fresh = [one for one in turned if one not in text] or turned
    return tuple(_with_way(one, _ways(place), language) for one in fresh)


def _ways(place: Place) -> list[str]:
    """The numbers and addresses in the sentence, as they stand there."""
    kinds = ("<phone>", "<email>")
    first, after = place.whole.between(place.start, place.end)
    inside = [word for word in place.whole.words[first:after] if word.plain in kinds]
    return list(dict.fromkeys(place.whole.text[word.start : word.end] for word in inside))


def _with_way(wording: str, said: list[str], language: str) -> str:
    for way in said:
        wording += ways(language)["@" in way].format(way)
    return wording


def around(whole: Text, start: int, end: int) -> tuple[int, int]:
    """The offsets of the sentences from `start` to `end`."""
    return _touched(whole.text, start, end)


def _touched(text: str, start: int, end: int) -> tuple[int, int]:
    pieces = sentences(text)
    first = bisect_right(pieces, start, key=itemgetter(1))
    after = bisect_left(pieces, max(end, start + 1), key=itemgetter(0))
    return (pieces[first][0], pieces[after - 1][1]) if first < after else (0, len(text))


def rewritten(text: str, finding: Finding) -> str:
    """`text` with the sentences a finding touches replaced by its suggestion; said once, however often it is used."""
    if finding.rule in AHEAD and len(text.split()) > 4 and finding.end - finding.start >= len(text.strip()):
        return text if finding.suggestion in text else f"{finding.suggestion} {text.lstrip()}"
    start, stop = _touched(text, finding.start, finding.end)
    before, after, piece = text[:start], text[stop:], text[start:stop]
    if finding.suggestion in before or finding.suggestion in after:
        return (before + after).rstrip() if before else after
    return before + finding.suggestion + piece[len(piece.rstrip()) :] + after
