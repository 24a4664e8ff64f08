"""From what the rules found and what the second reader makes of the text to one number: stop it, look again, or neither.

A rule that objects asks for a second look at least. This only ever makes a verdict worse: it turns doubts into a stop.
The weights are learned by `python -m tests.core.guard.train` from replies that no rule was written for.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from math import fsum

from bot.core.guard.catalogue import RULES
from bot.core.guard.post import Post
from bot.core.guard.reading import Text
from bot.core.guard.remarks import Remark
from bot.core.guard.second_reader import Numbers
from bot.core.model import Level

STOP, LOOK = -0.6, -2.0  # from here on a text is stopped, or looked at again; set by the cross-validated figures
GRAVE = frozenset({"P7", "R1", "R2", "R3"})  # records, removal, gifts, threats
GRAVELY = 1.0  # by so much sooner what these rules find is stopped
_MANNERS = frozenset({"T1", "T9", "T10"})


def bar(remarks: Sequence[Remark]) -> float:
    """From which number on a text with these remarks is stopped."""
    return STOP - GRAVELY * any(one.rule in GRAVE for one in remarks)


def signs(whole: Text, post: Post, remarks: Sequence[Remark], numbers: Numbers) -> dict[str, float]:
    """Everything the judgement weighs, by name."""
    told = [one for one in remarks if RULES[one.rule].level is Level.BLOCK and one.rule[0] != "X"]
    proved = {one.rule for one in told if one.proved}
    guessed = {one.rule for one in told} - proved
    names = [one.rule for one in remarks if one.rule != "C1" or not any(_near(whole, one, two) for two in told)]
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
        "sentences": min(len(whole.sentences), 6) / 6,
        "manners": float(not _MANNERS.isdisjoint(names)),
    }
    seen.update(dict.fromkeys((f"proved {rule}" for rule in proved), 1.0))
    seen.update(dict.fromkeys((f"guessed {rule}" for rule in guessed), 1.0))
    seen.update(dict.fromkeys((f"soft {name}" for name in names if RULES[name].level is Level.WARN), 1.0))
    return seen


def _near(whole: Text, one: Remark, two: Remark) -> bool:
    """Whether both stand in one sentence; then the worse one says it all."""
    return whole.sentence_at(one.start) == whole.sentence_at(two.start)


@cache
def _weights() -> dict[str, float]:
    table: dict[str, float] = json.loads(files(__package__).joinpath("judgement.json").read_text("utf-8"))
    return table


def weigh(seen: dict[str, float]) -> float:
    """Above STOP: this must not go out."""
    weights = _weights()
    return weights["start"] + fsum(value * weights.get(name, 0.0) for name, value in seen.items())
