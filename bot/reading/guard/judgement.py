"""From what the rules found and what the second reader makes of the text to one number: stop it, look again, or neither.

A rule that objects always gets a second look at least; whether that becomes a stop is decided here. What reads clean to the
rules can only get worse here, never better.
The weights are learned by `python -m tests.reading.guard.train` from replies that no rule was written for.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from math import fsum

from bot.core.model import Level
from bot.reading.guard.catalogue import RULES
from bot.reading.guard.post import Post
from bot.reading.guard.reading import Text
from bot.reading.guard.remarks import Remark
from bot.reading.guard.second_reader import Numbers

STOP, LOOK = -0.6, -2.0  # from here on a text is stopped, or looked at again; set by the cross-validated figures
GRAVE = frozenset({"P7", "R1", "R2", "R3"})  # records, removal, gifts, threats
GRAVELY = 1.0  # by so much sooner what these rules find is stopped

# A sentence that would be stopped by so much if it stood alone is stopped in any company: kind words around it do not
# take it back. Least where a rule of the grave ones is sure, more where another is, most where none is.
ALONE_GRAVE, ALONE_PROVED, ALONE = 0.0, 1.0, 2.0
WHOLE = frozenset({"T3", "T5", "T6", "T8", "X1", "X5"})  # rules about the text as a whole
_MANNERS = frozenset({"T1", "T9", "T10"})


def excess(whole: Text, post: Post, remarks: Sequence[Remark], numbers: Numbers) -> float:
    """How far a text is above the bar where it is stopped; at LOOK - STOP or above it is worth a second look."""
    grave = GRAVELY * any(one.rule in GRAVE for one in remarks)
    found = [weigh(signs(whole, post, remarks, numbers)) - STOP + grave]
    kept = [one for one in _told(whole, remarks) if one.rule not in WHOLE]
    for (first, after), (by_whole, by_sentence) in zip(whole.sentences, numbers.alone, strict=False):
        mine = [one for one in kept if whole.sentence_at(one.start) == (first, after)]
        number = weigh(_signs(1, post, mine, Numbers(by_whole, by_sentence, 0)))
        found.append(number - STOP - _company(mine))
    return max(found)


def _company(remarks: Sequence[Remark]) -> float:
    """By how much a sentence with these remarks must be over the bar when it does not stand alone."""
    sure = {one.rule for one in remarks if one.proved and stops(one)}
    return ALONE if not sure else ALONE_PROVED if GRAVE.isdisjoint(sure) else ALONE_GRAVE


def signs(whole: Text, post: Post, remarks: Sequence[Remark], numbers: Numbers) -> dict[str, float]:
    """Everything the judgement weighs, by name."""
    return _signs(len(whole.sentences), post, _told(whole, remarks), numbers)


def stops(one: Remark) -> bool:
    """Whether a rule objects that may stop a text, and not only the doubt about an unfamiliar sentence."""
    return RULES[one.rule].level is Level.BLOCK and one.rule[0] != "X"


def _told(whole: Text, remarks: Sequence[Remark]) -> list[Remark]:
    """The remarks that tell something: an arguable wording is no news in a sentence where a rule objects."""
    worse = {whole.sentence_at(one.start) for one in remarks if stops(one)}
    return [one for one in remarks if one.rule != "C1" or whole.sentence_at(one.start) not in worse]


def _signs(sentences: int, post: Post, remarks: Sequence[Remark], numbers: Numbers) -> dict[str, float]:
    told = [one for one in remarks if stops(one)]
    proved = {one.rule for one in told if one.proved}
    guessed = {one.rule for one in told} - proved
    names = [one.rule for one in remarks]
    seen = {
        "whole": numbers.whole,
        "sentence": numbers.sentence,
        "proved": float(bool(proved)),
        "guessed": float(bool(guessed)),
        "several proved": float(len(proved) > 1),
        "several guessed": float(len(guessed) > 1),
        "spoken to": float(min(names.count("X2"), 2)),
        "unfamiliar": float(min(names.count("X3"), 3)),
        "question": float(post.question),
        "calm question": float(post.question and not post.unhappy),
        "unhappy": float(post.unhappy),
        "happy": float(post.happy),
        "sentences": min(sentences, 6) / 6,
        "manners": float(not _MANNERS.isdisjoint(names)),
    }
    seen.update(dict.fromkeys((f"proved {rule}" for rule in proved), 1.0))
    seen.update(dict.fromkeys((f"guessed {rule}" for rule in guessed), 1.0))
    seen.update(dict.fromkeys((f"soft {name}" for name in names if RULES[name].level is Level.WARN), 1.0))
    return seen


@cache
def _weights() -> dict[str, float]:
    table: dict[str, float] = json.loads(files(__package__).joinpath("judgement.json").read_text("utf-8"))
    return table


def weigh(seen: dict[str, float]) -> float:
    """Above STOP: this must not go out."""
    weights = _weights()
    return weights["start"] + fsum(value * weights.get(name, 0.0) for name, value in seen.items())
