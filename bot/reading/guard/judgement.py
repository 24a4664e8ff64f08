"""From what the rules found and what the second reader makes of each sentence to two numbers: stop it, and look again.

Every sentence is judged alone, so that kind words around a disclosure do not take it back; the worst decides. The weights
are learned by `python -m tests.reading.guard.train` from replies that no rule was written for.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace
from math import fsum
from typing import Any

from bot.core.model import Level
from bot.reading.guard.catalogue import RULES
from bot.reading.guard.general import general, news
from bot.reading.guard.post import Post
from bot.reading.guard.reading import Text
from bot.reading.guard.remarks import Remark
from bot.reading.guard.second_reader import Numbers
from bot.reading.guard.shape import open_writer
from bot.reading.guard.tongue import Tongue

Signs = dict[str, float]

# From here on a sentence is stopped, or a text is looked at again; set by the cross-validated figures. A strict clinic
# stops sooner and a relaxed one later, by so much.
STOP, LOOK = 0.65, 1.0
LEANING = {"strict": -0.3, "standard": 0.0, "relaxed": 0.8}
GRAVE = frozenset({"P7", "R1", "R2", "R3", "S1"})  # records, removal, gifts, threats, advice
GRAVELY = 1.3  # by so much sooner what these rules find is stopped
GENERALLY = 1.0  # so much later what is so for everybody, or news of the clinic, is stopped where no rule minds it
CERTAINLY = 1.0  # so far above the bar at least, for a strict clinic as for a relaxed one, is what a certain line found
WHOLE = frozenset({"T3", "T5", "T6", "T8", "X1", "X5"})  # rules about the text as a whole
_MANNERS = frozenset({"T1", "T9", "T10"})


def stops(one: Remark) -> bool:
    """Whether a rule objects that may stop a text, and not only the doubt about an unfamiliar sentence."""
    return RULES[one.rule].level is Level.BLOCK and one.rule[0] != "X"


def excess(whole: Text, post: Post, remarks: Sequence[Remark], numbers: Numbers) -> list[float]:
    """How far each sentence is above the bar where it is stopped."""
    return [_over(signs, mine, whole.tongue) for signs, mine in sentences(whole, post, remarks, numbers)]


def _over(signs: Signs, mine: Sequence[Remark], known: Tongue) -> float:
    number = weigh("stop", signs, known) - STOP + GRAVELY * (not GRAVE.isdisjoint(_rules(mine)))
    if not any(stops(one) for one in mine):
        return number - GENERALLY * max(signs["general"], signs["news"])
    return max(number, CERTAINLY) if any(one.certain for one in mine) else number


def _rules(remarks: Sequence[Remark]) -> set[str]:
    """The rules that object; all that is argued about counts as one."""
    return {"C1" if RULES[one.rule].contested else one.rule for one in remarks}


def sentences(whole: Text, post: Post, remarks: Sequence[Remark], numbers: Numbers) -> list[tuple[Signs, list[Remark]]]:
    """Everything the judgement weighs of each sentence, by name, and the remarks on it."""
    found = []
    opened = open_writer(whole)
    by_sentence = sorted_by_sentence(whole, [one for one in remarks if one.rule not in WHOLE])
    for place, bounds in enumerate(whole.sentences):
        mine = by_sentence.get(bounds, [])
        if any(stops(one) for one in mine):  # an arguable wording is no news where a rule objects
            mine = [one for one in mine if not RULES[one.rule].contested]
        signs = _signs(post, mine, numbers.stop[place], numbers.look[place])
        signs["general"] = float(general(whole, bounds))
        signs["news"] = float(news(whole, bounds))
        signs["writer"] = float(min(bisect_left(opened, bounds[1]) - bisect_left(opened, bounds[0]), 2))
        found.append((signs, mine))
    return found


def sorted_by_sentence(whole: Text, remarks: Iterable[Remark]) -> dict[tuple[int, int], list[Remark]]:
    """The remarks under the words of the sentence they begin in."""
    found: dict[tuple[int, int], list[Remark]] = {}
    for one in remarks:
        found.setdefault(whole.sentence_at(one.start), []).append(one)
    return found


def _signs(post: Post, remarks: Sequence[Remark], stop: float, look: float) -> Signs:
    told = [one for one in remarks if stops(one)]
    proved = {one.rule for one in told if one.proved}
    guessed = {one.rule for one in told} - proved
    names = _rules(remarks)
    seen = {
        "stop": stop,
        "look": look,
        "proved": float(bool(proved)),
        "guessed": float(bool(guessed)),
        "several proved": float(len(proved) > 1),
        "several guessed": float(len(guessed) > 1),
        "spoken to": float("X2" in names),
        "unfamiliar": float("X3" in names),
        "question": float(post.question),
        "calm question": float(post.question and not post.unhappy),
        "asked": float(bool(post.asks)),
        "unhappy": float(post.unhappy),
        "happy": float(post.happy),
        "manners": float(not _MANNERS.isdisjoint(names)),
    }
    seen.update(dict.fromkeys((f"proved {rule}" for rule in proved), 1.0))
    seen.update(dict.fromkeys((f"guessed {rule}" for rule in guessed), 1.0))
    seen.update(dict.fromkeys((f"soft {name}" for name in names if RULES[name].level is Level.WARN), 1.0))
    return seen


def by_rules_alone(remarks: Sequence[Remark], strictness: str) -> list[Remark]:
    """The remarks in a language that nobody trained weights for: what a line is sure of stops a text, a guess is a doubt.

    A strict clinic stops guesses too; a relaxed one is not shown a sentence only because no line knows it.
    """
    kept = [one for one in remarks if one.rule not in ("X2", "X3") or strictness != "relaxed"]
    return [
        replace(one, doubt=True)
        if strictness != "strict" and (one.rule == "X2" or (stops(one) and not one.proved and one.rule not in GRAVE))
        else one
        for one in kept
    ]


def doubt(whole: Text, post: Post, remarks: Sequence[Remark], numbers: Numbers, over: Sequence[float]) -> float:
    """How far a text as a whole is above the bar where it is worth a second look."""
    return weigh("look", whole_signs(whole, post, remarks, numbers, over), whole.tongue) - LOOK


def whole_signs(whole: Text, post: Post, remarks: Sequence[Remark], numbers: Numbers, over: Sequence[float]) -> Signs:
    """Everything that is weighed for a second look, by name."""
    names = _rules(remarks)
    looks = sorted((max(min(one, 4.0), -4.0) for one in numbers.look), reverse=True) or [0.0]
    seen = {
        "look": looks[0],
        "calm": looks[-1],
        "stop": max(min(max(over, default=-4.0), 4.0), -4.0),
        "sentences": min(len(whole.sentences), 6) / 6,
        "brief": float(sum(not word.stop for word in whole.words) < 6),
        "question": float(post.question),
        "unhappy": float(post.unhappy),
        "happy": float(post.happy),
        "told": float(any(stops(one) for one in remarks)),
        "unfamiliar": float(min(sum(one.rule in ("X2", "X3") for one in remarks), 3)),
    }
    seen.update(dict.fromkeys((f"soft {name}" for name in names if RULES[name].level is Level.WARN), 1.0))
    return seen


def _weights(known: Tongue) -> dict[str, dict[str, float]]:
    found: Any = known.judgement_weights
    return found or {}


def weigh(which: str, seen: Signs, known: Tongue) -> float:
    """Above 0: more likely than not, as the examples go."""
    weights = _weights(known)[which]
    return weights["start"] + fsum([value * weights.get(name, 0.0) for name, value in seen.items()])
