"""Answers to `/reviews ...`: one parser and one chat-neutral shape for Slack, Teams, the inbox and the command line."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.core.card import Card
from bot.core.model import Person
from bot.core.ports import Health

WORDS: dict[str, str] = {
    "stats": "stats [7d|30d|month] [platform] [person] [clinic] - the numbers, each against the period before",
    "open": "open - everything that waits for an answer, nearest deadline first",
    "mine": "mine - what you have taken",
    "overdue": "overdue - what is past its deadline",
    "show": "show ID - one case as a card",
    "health": "health - is everything connected and running?",
    "help": "help - this list",
}
PERIODS: dict[str, int] = {"7d": 7, "30d": 30, "month": 0, "90d": 90, "365d": 365}


@dataclass(frozen=True, slots=True)
class Query:
    """What somebody asked for. `days` 0 means the calendar month so far; `wrong` is the word nobody understood."""

    word: str
    days: int = 7
    period: str = "7d"
    platform: str = ""
    person: str = ""
    case_id: str = ""
    wrong: str = ""
    place: str = ""  # a location's id; "" for all that this person sees


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a list; with `case_id` it can be opened."""

    text: str
    case_id: str = ""
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """An answer: a title, one summary sentence, a table (first row = its headings) and lines."""

    title: str
    summary: str = ""
    table: tuple[tuple[str, ...], ...] = ()
    lines: tuple[Line, ...] = ()
    note: str = ""
    data: Mapping[str, object] = field(default_factory=dict)


def parse(
    words: str, platforms: tuple[str, ...], people: Mapping[str, str], places: Mapping[str, str] | None = None
) -> Query:
    """Understand `stats 30d facebook @maria harbour`; any order after the first word.

    `people` and `places` map lower-case names to ids; a name may have several words.
    """
    words, place = _place(words, places or {})
    parts = re.findall(r"\S+", words.strip())
    word = parts[0].lower().lstrip("/") if parts else "help"
    if word not in WORDS:
        return Query("help", wrong=parts[0][:40])
    if word == "show":
        return (
            Query(word, case_id=parts[1].strip("#").lower())
            if len(parts) > 1
            else Query("help", wrong="show (without an ID)")
        )
    days, period, platform, person = 7, "7d", "", ""
    for part in parts[1:]:
        plain = part.lower().lstrip("@")
        if plain in PERIODS:
            days, period = PERIODS[plain], plain
        elif plain in platforms:
            platform = plain
        elif plain in people:
            person = people[plain]
        else:
            return Query("help", wrong=part[:40])
    return Query(word, days, period, platform, person, place=place)


def _place(words: str, places: Mapping[str, str]) -> tuple[str, str]:
    """The words without the name of a place, and that place's id; the longest name wins."""
    first, _, rest = words.strip().partition(" ")
    for name in sorted(places, key=len, reverse=True):
        if found := re.search(rf"(?<!\S)@?{re.escape(name)}(?!\S)", rest, re.IGNORECASE):
            return f"{first} {rest[: found.start()]} {rest[found.end() :]}", places[name]
    return words, ""


def help_page(wrong: str = "", prefix: str = "/reviews") -> Page:
    """What can be asked, led by the word that was not understood."""
    summary = f"I do not know “{wrong}”." if wrong else "Ask me about the posts and replies."
    return Page("What you can ask", summary, lines=tuple(Line(f"{prefix} {words}") for words in WORDS.values()))


def nothing_page(by: Person, asks: bool = False) -> Page:
    """For somebody who works at no clinic of this desk; `asks` says that a press would ask a manager somewhere."""
    if by.outsider:
        return Page("Nothing to see", "Only people who work here can use this.")
    way = (
        "Press a button on a card in your clinic's channel: a manager is then asked whether you work here."
        if asks
        else "Whoever runs the desk can add you."
    )
    return Page("Nothing to see yet", f"You are not in the list of people who work here. {way}")


UNREADABLE = "cannot be shown. Nothing of it is lost; please tell whoever runs the desk (“reviews check” names it)."


def case_page(word: str, cards: Sequence[Card], total: int | None = None, broken: Sequence[str] = ()) -> Page:
    """A list of cases, one line each; `total` is how many there are when these are only the first.

    `broken` are ids of cases nobody can read.
    """
    title = {"open": "Waiting for an answer", "mine": "What you have taken", "overdue": "Past the deadline"}[word]
    rows = [Line(f"{c.case_id}  {c.headline}, {c.how_soon.lower()}, {c.countdown}", c.case_id, c.tone) for c in cards]
    lines = (*rows, *(Line(f"{case_id}  {UNREADABLE}") for case_id in broken))
    count = len(lines) if total is None else max(total, len(lines))
    summary = "Nothing here. Well done." if not count else "1 case" if count == 1 else f"{count} cases"
    left = count - len(lines)
    note = f"These are the first {len(lines)}; the other {left} are in the inbox." if left and lines else ""
    return Page(title, summary, lines=lines, note=note)


def health_page(parts: Sequence[Health]) -> Page:
    """One line for each part of the desk."""
    bad = [p for p in parts if p.state == "failing"]
    summary = "Everything works." if not bad else f"{len(bad)} of {len(parts)} parts need attention."
    lines = tuple(Line(" ".join(f"{p.name}: {p.state}. {p.detail} {p.remedy}".split()), tone=p.state) for p in parts)
    return Page("Is everything working?", summary, lines=lines)
