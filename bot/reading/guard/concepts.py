"""Coarse concepts behind the classes, the same for both languages: what a sentence speaks of, and about whom.

They let the second reader carry over what it learned from one wording, or one language, to another.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import combinations
from sys import intern

_SAME = {
    "your": "you", "us": "we", "our": "we", "treat": "clinical", "cond": "clinical", "body": "clinical", "med": "clinical",
    "ambody": "body", "rel1": "rel", "visit1": "visit", "hardmoney": "money", "plat1": "plat", "month": "day",
    "season": "day", "date": "day", "gladly": "glad", "startname": "name",
}  # fmt: skip
_KNOWN = frozenset(
    [
        "you",
        "we",
        "team",
        "place",
        "rel",
        "visit",
        "clinical",
        "soft",
        "body",
        "outcome",
        "smile",
        "gorgeous",
        "money",
        "record",
        "day",
        "dur",
        "title",
        "glad",
        "sorry",
        "hope",
        "thank",
        "general",
        "policy",
        "privacy",
        "offer",
        "plat",
        "past",
        "carev",
        "patient",
        "loyal",
        "return",
        "choose",
        "trust",
        "neg",
        "legal",
        "remove",
        "gift",
        "phoney",
        "name",
        "titled",
    ]
)
_TOKENS = {"<date>": "day", "<money>": "amount", "<phone>": "contact", "<email>": "contact", "<number>": "number"}
_SUBJECT = ("you", "name", "general")  # the first of these that a sentence holds is whom it is about


@lru_cache(maxsize=4_000)
def _concepts(labels: frozenset[str]) -> frozenset[str]:
    found = set()
    for label in labels:
        if label in _TOKENS:
            found.add(_TOKENS[label])
        elif label[0] == "@":
            name = label[1:]
            for plain in (name, name[1:] if name[0] == "e" else name):
                concept = _SAME.get(plain, plain)
                if concept in _KNOWN:
                    found.add(concept)
                    break
    return frozenset(found)


@lru_cache(maxsize=1_000)
def _together(concepts: frozenset[str]) -> tuple[str, ...]:
    subject = next((one for one in _SUBJECT if one in concepts), "nobody")
    about = f"#{subject}{' we' if 'we' in concepts else ''}{' past' if 'past' in concepts else ''}>"
    names = [f"#{one}" for one in concepts]
    names += [f"#{one}&{two}" for one, two in combinations(sorted(concepts), 2)]
    names += [about + one for one in concepts - {"you", "we", "past", "general"}]
    return tuple(map(intern, names))  # there are few of them, and they come again and again


def concepts_of(labels: list[frozenset[str] | None]) -> tuple[str, ...]:
    """The concepts of one sentence, each pair of them, and whom each is said about."""
    return _together(frozenset().union(*(_concepts(names) for names in labels if names)))
