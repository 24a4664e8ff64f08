"""What a post asks for, by topic: "Is there parking, and do you take Cigna?" asks for parking and insurers.

A topic is the name of a clinic's fact (`core.topics.FACTS`); UNKNOWN stands for a question whose topic is not in the
table. Only asking clauses count: somebody who grumbles about the parking asks for nothing. The words stand with the languages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from bot.core.services import DEPARTMENTS
from bot.reading.triage.phrases import Phrases, phrases

UNKNOWN: Final = "?"

# Said without a question mark, and still something that is asked for.
_WISH: Final = frozenset({"jobs", "records", "privacy_contact"})
_SENTENCE: Final = re.compile(r"[^.!?;\n]+[?!.;]*")
_SPREAD: Final = {"weekend": ("hours_saturday", "hours_sunday")}
# Each topic, and those it speaks louder than. Read from top to bottom.
TOPICS: Final[Mapping[str, tuple[str, ...]]] = {
    "privacy_contact": ("records", "privacy_notice", "manager"),
    "records": ("privacy_contact", "privacy_notice", "booking"),
    "jobs": ("manager", "address", "new_patients", "hours", "services", "staff"),
    "privacy_notice": ("manager", "address"),
    "emergency_line": ("hours", "hours_saturday", "hours_sunday", "hours_holidays", "booking", "services", "manager"),
    "payment_plans": (),
    "insurers": (),
    "first_visit": ("new_patients", "insurers", "booking"),
    "cancelling": ("booking", "hours"),
    "new_patients": ("booking", "insurers", "first_visit"),
    "parking": ("address", "transport"),
    "wheelchair": ("address",),
    "transport": ("address",),
    "languages": ("staff",),
    "children": ("services", "new_patients", "staff"),
    "hours_holidays": ("hours", "hours_saturday", "hours_sunday", "booking"),
    "weekend": ("hours", "booking"),
    "hours_saturday": ("hours", "booking", "services"),
    "hours_sunday": ("hours", "booking", "services"),
    "manager": ("staff", "contact"),
    "hours": (),
    "booking": (),
    "address": (),
    "contact": (),
}


@dataclass(frozen=True, slots=True)
class Shapes:
    """How a group of languages asks. `clinical`: what asks about one's own body is for a person with a licence, whatever
    else is in the sentence. `bitter`: what makes a question a complaint. `unmarked`: a question without its mark.
    """

    asking: re.Pattern[str]
    joint: re.Pattern[str]  # between two clauses that ask
    wishes: re.Pattern[str]
    price: re.Pattern[str]
    who: re.Pattern[str]
    shown: re.Pattern[str]
    offered: re.Pattern[str]
    clinical: re.Pattern[str]
    body: re.Pattern[str]
    unmarked: re.Pattern[str]
    bitter: re.Pattern[str]


@cache
def shapes(known: Phrases) -> Shapes:
    said = known.of_question
    openers = rf"(?:{said('openers')})\b"
    return Shapes(
        asking=re.compile(rf"^(?:{said('greeting')})?\W*{openers}|\b(?:{said('asking')})\b"),
        joint=re.compile(rf",? (?:{said('and')}|&) (?={openers})|, (?={openers})"),
        **{name: re.compile(said(name)) for name in ("wishes", "price", "who", "shown", "offered", "body", "unmarked")},
        **{name: re.compile(rf"\b(?:{said(name)})\b") for name in ("clinical", "bitter")},
    )


def clauses(words: str, known: Phrases) -> Iterator[str]:
    """The clauses of a plain text that ask for something."""
    how = shapes(known)
    for sentence in _SENTENCE.findall(words):
        clean = sentence.strip(" ¿¡!.?;-")
        if clean and ("?" in sentence or how.asking.search(clean)):
            yield from (part.strip() for part in how.joint.split(clean) if part.strip())


def asked(words: str, known: Phrases | None = None) -> tuple[str, ...]:
    """The topics a plain text asks for, each once, in its order; UNKNOWN where a question has none of the table's."""
    known = known or phrases()
    how = shapes(known)
    found: list[str] = []
    for clause in clauses(words, known):
        here = _topics(clause, known)
        # "and how much?" leans on what was asked before
        # "Why does nobody pick up?" asks nothing, and neither does "Qué gente más linda".
        found += here or ([] if how.bitter.search(clause) or not _plainly_asks(words, clause, how) else [UNKNOWN])
    if not found:
        found = [name for name in _topics(words, known) if name in _WISH and how.wishes.search(words)]
    return tuple(dict.fromkeys(found))


def _plainly_asks(words: str, clause: str, how: Shapes) -> bool:
    return f"{clause}?" in words or bool(how.unmarked.search(clause)) or "?" in words.partition(clause)[2][:200]


def bitter(words: str, known: Phrases) -> bool:
    """Whether a plain text complains while it asks."""
    return bool(shapes(known).bitter.search(words))


def only_asks(words: str, known: Phrases) -> bool:
    """Whether a plain text does nothing but ask, without bitterness."""
    how = shapes(known)
    spoken = [one.strip(" ¿¡!.?;-") for one in _SENTENCE.findall(words)]
    told = [one for one in spoken if len(one) > 12 and f"{one}?" not in words and not how.asking.search(one)]
    return not how.bitter.search(words) and not told


def clinical(words: str, known: Phrases) -> bool:
    """Whether somebody asks about a body, which only a person with a licence may answer."""
    how = shapes(known)
    return any(how.clinical.search(clause) and how.body.search(words) for clause in clauses(words, known))


def _topics(clause: str, known: Phrases) -> list[str]:
    how = shapes(known)
    hits = [
        (match.start(), name, louder)
        for name, louder in TOPICS.items()
        if name in known.topics and (match := known.topics[name].search(clause))
    ]
    quiet = {one for _, _, louder in hits for one in louder}
    services = [name for name, pattern in known.services.items() if pattern.search(clause)]
    names = [(at, name) for at, name, _ in hits if name not in quiet]
    kept = {name for _, name in names}
    if price := how.price.search(clause):
        names = [(at, name) for at, name in names if name not in ("insurers", "hours", "booking", "children")]
        if not kept & {"cancelling", "parking"}:
            names += [(price.start(), f"price_{one}") for one in _narrow(services)] or [(price.start(), "price")]
    elif services and not kept - {"contact", "booking", "address", "hours"}:
        names += _of_services(clause, services, bool(kept & {"hours"}), how)
    return [one for _, name in sorted(names) for one in _SPREAD.get(name, (name,))]


def _of_services(clause: str, services: list[str], timed: bool, how: Shapes) -> list[tuple[int, str]]:
    """Who does it, a film of it, or whether it is offered at all."""
    departments = [group for group, members in DEPARTMENTS.items() if set(members) & set(services)]
    if how.who.search(clause) and not timed:
        return [(0, f"staff_{group}") for group in departments]
    if how.shown.search(clause):
        return [(0, f"link_{one}") for one in _narrow(services)]
    if how.offered.search(clause) and not timed:
        return [(0, f"services_{group}:{'+'.join(_narrow(services))}") for group in departments]
    return []


def _narrow(services: list[str]) -> list[str]:
    """The services themselves; a department only when nothing in it was named."""
    general = {"dental", "orthodontic", "physio"}
    special = [one for one in services if one not in general]
    return special or services
