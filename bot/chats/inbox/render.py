"""Cards, lists and answers as HTML. Pure: the same card gives the same page; every text is escaped by the templates."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import jinja2
from markupsafe import Markup

from bot.core.buttons import NOBODY, WHO, grouped
from bot.core.card import THERE_NOW, YOURS, Card
from bot.core.decisions import TOO_LONG
from bot.core.model import OPEN, Audience, Finding, Level
from bot.core.pages import Page
from bot.core.sides import isolate
from bot.reading.wording import name_of

HERE: Final = Path(__file__).parent
FEW = 3  # remarks shown before "2 more"
FOLD = 600  # characters of a post shown before "Show all"
SOON = 15 * 60  # seconds before the deadline at which the countdown turns amber

VERDICTS: Final[Mapping[Level, tuple[str, str]]] = {
    Level.OK: ("ok", "Privacy: checked. Nothing in this text says who is a patient."),
    Level.WARN: ("warn", "The check has a doubt. Please read the remark before you approve."),
    Level.BLOCK: ("block", "This text cannot be published as it is. Please change what is marked."),
}
SENT_TO_ONE: Final = ("ok", "Checked as an answer that only this person reads.")


def verdict_of(level: Level, audience: Audience) -> tuple[str, str]:
    """What the check says of a whole text: a class of the page, and a sentence."""
    return SENT_TO_ONE if (level, audience) == (Level.OK, Audience.PRIVATE) else VERDICTS[level]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a draft; `level` is the worst finding on it, "" when there is none."""

    text: str
    level: str = ""
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Due:
    """A deadline as the countdown shows it: colour, words, and the moment for the script that keeps it ticking."""

    tone: str
    words: str
    at: float


def mark(text: str, findings: Sequence[Finding]) -> list[Piece]:
    """The text cut where marking changes: findings may overlap, and the worst one decides the colour."""
    spans = [f for f in findings if f.level is not Level.OK and 0 <= f.start < f.end <= len(text)]
    edges = sorted({0, len(text), *(f.start for f in spans), *(f.end for f in spans)})
    pieces: list[Piece] = []
    for start, end in pairwise(edges):
        on = [f for f in spans if f.start <= start and end <= f.end]
        worst = max((f.level for f in on), default=None)
        level = VERDICTS[worst][0] if worst else ""
        reasons = tuple(f.reason for f in on)
        if pieces and level and pieces[-1].level == level:
            before = pieces.pop()
            pieces.append(Piece(before.text + text[start:end], level, tuple(dict.fromkeys(before.reasons + reasons))))
        else:
            pieces.append(Piece(text[start:end], level, tuple(dict.fromkeys(reasons))))
    return pieces


def rank(findings: Sequence[Finding]) -> list[tuple[int, Finding]]:
    """The findings with their numbers, worst first, then as they stand in the text."""
    return sorted(enumerate(findings), key=lambda row: (-row[1].level, row[1].start))


def why(card: Card) -> str:
    """Why this draft was chosen, unless a fact on the card says the same."""
    said = {fact.strip(". ") for _, fact in card.facts}
    return "" if card.draft_why.strip(". ") in said else card.draft_why


def time_left(deadline: float, now: float) -> str:
    """The time left to the minute, as the script in the browser says it too: "24 minutes left", "1 hour late"."""
    minutes = abs(deadline - now) / 60
    if minutes < 1:
        return "less than a minute left" if deadline > now else "due now"
    if minutes < 100:
        count, unit = int(minutes), "minute"
    elif minutes < 48 * 60:
        count, unit = round(minutes / 60), "hour"
    else:
        count, unit = round(minutes / 1440), "day"
    return f"{count} {unit}{'' if count == 1 else 's'} {'left' if deadline > now else 'late'}"


def ago(at: float, now: float) -> str:
    """ "just now", "5 minutes ago"."""
    return "just now" if now - at < 60 else time_left(at, now).replace(" late", " ago")


def due(card: Card, now: float) -> Due | None:
    """How the countdown of an open card looks."""
    if card.deadline is None:
        return None
    left = card.deadline - now
    tone = "late" if left <= 0 else "soon" if left <= SOON else "calm"
    return Due(tone, time_left(card.deadline, now), card.deadline)


def stars(rating: float | None) -> str:
    """ "★★★★☆" for 4 of 5."""
    if rating is None:
        return ""
    full = max(0, min(5, round(rating)))
    return "★" * full + "☆" * (5 - full)


def safe_link(link: str) -> str:
    """The link when a browser may follow it, else "". Nothing but the web is followed: no javascript:, no data:."""
    try:
        parts = urlsplit(link.strip())
    except ValueError:
        return ""
    return link.strip() if parts.scheme.lower() in ("http", "https") and parts.netloc else ""


def percent(cell: str) -> float | None:
    """The number of a table cell such as "87 %", for its little bar."""
    match = re.match(r"\s*(\d{1,3}(?:\.\d+)?)\s?%", cell)
    return min(100.0, float(match.group(1))) if match else None


def fingerprint(name: str) -> str:
    """Names one version of a static file, so that browsers may keep it for good."""
    return hashlib.sha256((HERE / "static" / name).read_bytes()).hexdigest()[:12]


def _static(name: str) -> str:
    return f"/inbox/static/{name}?{fingerprint(name)}"


_JINJA = jinja2.Environment(
    loader=jinja2.FileSystemLoader(HERE / "templates"),
    autoescape=True,
    undefined=jinja2.StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_JINJA.filters["isolate"] = isolate
_JINJA.globals.update(
    FEW=FEW, FOLD=FOLD, rank=rank, name_of=name_of, why=why, VERDICTS=VERDICTS, verdict_of=verdict_of, OPEN=OPEN, Level=Level,
    TOO_LONG=TOO_LONG,
    THERE_NOW=THERE_NOW, WHO=WHO, grouped=grouped, NOBODY=NOBODY, YOURS=YOURS, ago=ago, due=due, mark=mark,
    percent=percent, safe_link=safe_link, stars=stars,
    static={name: _static(name) for name in ("inbox.css", "inbox.js", "icon.svg")},
)  # fmt: skip


def fill(template: str, **values: Any) -> str:
    """One of the pages in templates/."""
    return _JINJA.get_template(template).render(**values)


def render_card(card: Card, csrf: str, now: float, flash: str = "", alert: str = "", kept: str = "") -> str:
    """A card with its buttons.

    `flash` is a sentence about what was done, `alert` about what could not be done, `kept` a text that was not saved.
    """
    return fill("card.html", card=card, csrf=csrf, now=now, flash=flash, alert=alert, kept=kept)


def render_findings(card: Card, text: str, level: Level, findings: Sequence[Finding], put: str | None = None) -> str:
    """What the guard says of a text that is being written. `put` is a text to put into the field."""
    return fill("findings.html", card=card, text=text, level=level, findings=findings, put=put)


def render_page(page: Page, words: str) -> str:
    """An answer to /reviews, without the frame around it."""
    return fill("page.html", page=page, words=words)


def message(title: str, sentence: str) -> str:
    """A whole page with nothing on it but a sentence."""
    return fill("message.html", title=title, sentence=sentence)


def safe(html: str) -> Markup:
    """HTML that one of our own templates made."""
    return Markup(html)  # noqa: S704 - only what fill() returned comes here
