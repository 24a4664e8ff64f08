"""Stock answers: which ones suit a post, in which order, and what they say once the clinic's facts are in.

Nothing here decides that a text may be published: the guard reads the filled text, and a person approves it.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from bot.core.model import Facts, Post, Triage
from bot.core.topics import explain

PUBLIC: Final = "public"
STAR_ONLY: Final = "star-only"  # for a rating without words
HOLDING: Final = "holding"  # "let me find out"
FOLLOW_UP: Final = "follow-up"  # the author writes again in a thread we already answered
CLOSE_OUT: Final = "close-out"  # the matter was settled in private
EMERGENCY: Final = "emergency"  # sends people to the emergency number; the only text for an urgent post
KINDS: Final = (PUBLIC, STAR_ONLY, HOLDING, FOLLOW_UP, CLOSE_OUT, EMERGENCY)
FIRST_REPLY: Final = (PUBLIC, STAR_ONLY, EMERGENCY, HOLDING)

SUITS: Final = 3  # of a rank: filled in, in the author's language, a full answer; variety never costs these

VARIABLES: Final = ("author", "clinic", "phone", "email", "contact", "hours", "website", "address")

VARIABLE: Final = re.compile(r"\{([a-z_]+)(?:\|([^{}|]*))?\}")
_BLANK = re.compile(r"\[[a-z_]+\]")
_NAME = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_TITLES = frozenset(
    {"mr", "mrs", "ms", "miss", "dr", "prof", "sr", "sra", "srta", "don", "doña", "the", "el", "la", "a"}
)


@dataclass(frozen=True, slots=True)
class StockAnswer:
    """One answer a practice keeps ready, in several wordings. An empty condition means "any"."""

    id: str
    categories: tuple[str, ...] = ()
    language: str = "en"
    texts: tuple[str, ...] = ()
    title: str = ""
    stars: tuple[float, float] | None = None
    sentiments: tuple[str, ...] = ()
    kind: str = PUBLIC
    words: tuple[str, ...] = ()
    own: bool = False  # written by the clinic itself


@dataclass(frozen=True, slots=True)
class Choice:
    """One wording, filled in. `origin` names the answer and the wording; `why` is a sentence for staff."""

    text: str
    origin: str
    title: str
    why: str


def fill(text: str, values: Mapping[str, str]) -> str:
    """Put the clinic's facts in. `{phone|us}` says "us" without a phone; `{phone}` alone stays as a visible "[phone]"."""

    def value(match: re.Match[str]) -> str:
        name, fallback = match.group(1), match.group(2)
        given = " ".join(values.get(name, "").split())
        if given:
            return given
        return f"[{name}]" if fallback is None else fallback

    return VARIABLE.sub(value, text)


def blanks(text: str) -> tuple[str, ...]:
    """The blanks nobody filled in yet, such as "[phone]", each once. A text with one must not be published."""
    return tuple(dict.fromkeys(_BLANK.findall(text)))


def first_name(author: str) -> str:
    """The first name of a public display name, or "" when it is not plainly a name (a nickname, a link, a title)."""
    words = author.split()
    if not words or len(author) > 120:
        return ""
    word = words[0].strip(",.")
    letters = all(letter.isalpha() or letter in "'’-" for letter in word)  # the pattern alone lets ¼ and ² through
    if not letters or not _NAME.fullmatch(word) or not 2 <= len(word) <= 40 or word.casefold() in _TITLES:
        return ""
    return word if word[0].isupper() else ""


def values(post: Post, facts: Facts) -> dict[str, str]:
    """What the variables stand for. `contact` is the best way to reach the clinic that it told us about."""
    phone = facts.phones[0] if facts.phones else ""
    email = facts.emails[0] if facts.emails else ""
    return {
        "author": first_name(post.author),
        "clinic": facts.name,
        "phone": phone,
        "email": email,
        "contact": facts.contact or phone or email or facts.website,
        "hours": facts.hours,
        "website": facts.website,
        "address": facts.address,
    }


def choose(
    answers: Iterable[StockAnswer],
    post: Post,
    triage: Triage,
    facts: Facts,
    recent: Sequence[str],
    limit: int,
    seed: str,
    kinds: Collection[str] = FIRST_REPLY,
) -> tuple[Choice, ...]:
    """The wordings that suit a post, best first, all distinct, each at most `limit` characters.

    A wording found in `recent` (what the page said lately, newest first) is left out, whatever name it greeted; when
    none that suits as well is left, the one said longest ago comes first: better the same words again than another
    language or a mere "let me find out". The same `seed` gives the same order. An urgent post
    gets an emergency text or nothing at all.
    """
    known = values(post, facts)
    why = explain(triage)
    used = list(dict.fromkeys(_plain(text) for text in recent))
    ranked: list[tuple[tuple[float, ...], str, Choice, int]] = []
    for answer in answers:
        if answer.kind not in kinds:
            continue
        fit = _fit(answer, post, triage)
        if fit is None:
            continue
        for number, wording in enumerate(answer.texts, 1):
            text = fill(wording, known)
            if len(text) > limit:
                continue
            origin = f"{answer.id}/{number}"
            choice = Choice(text, origin, answer.title or answer.id, why)
            lot = hashlib.sha256(f"{seed}\n{origin}".encode()).hexdigest()
            rank = (float(bool(blanks(text))), *fit)
            ranked.append((rank, lot, choice, _last_used(wording, text, used)))
    ranked.sort(key=lambda row: row[:2])
    distinct: dict[str, Choice] = {}
    for _, group in groupby(ranked, key=lambda row: row[0][:SUITS]):
        rows = list(group)
        fresh = [row for row in rows if row[3] < 0]
        for row in fresh or sorted(rows, key=lambda row: -row[3]):
            distinct.setdefault(_plain(row[2].text), row[2])
    return tuple(distinct.values())


def _fit(answer: StockAnswer, post: Post, triage: Triage) -> tuple[float, ...] | None:
    """How well an answer suits a post (smaller is better), or None when it does not suit at all."""
    urgent = triage.urgency == "high"
    if urgent != (answer.kind == EMERGENCY) or (answer.categories and triage.category not in answer.categories):
        return None
    if urgent and not answer.categories:
        return None
    wordless = not any(letter.isalnum() for letter in post.text)
    if (answer.kind == STAR_ONLY and not wordless) or (answer.kind == PUBLIC and wordless and post.rating is not None):
        return None
    if answer.sentiments and triage.sentiment not in answer.sentiments:
        return None
    if answer.stars and post.rating is not None and not answer.stars[0] <= post.rating <= answer.stars[1]:
        return None
    hits = _hits(answer.words, post.text)
    if answer.words and not hits:
        return None
    if answer.language != triage.language and answer.language != "en":
        return None
    foreign = answer.language != triage.language
    return (
        float(foreign),
        float(answer.kind == HOLDING),
        float(not (answer.own and (answer.categories or answer.words))),  # made for this very topic by the clinic
        -float(hits),
        float(not answer.categories),
        float(not answer.sentiments and answer.stars is None),
        float(not answer.own),
    )


def _hits(words: tuple[str, ...], text: str) -> int:
    heard = f" {_plain(text[:5000])} "
    return sum(f" {_plain(word)} " in heard for word in words)


def _plain(text: str) -> str:
    """Letters and digits only, small, without accents: so that "¡Gracias!" and "gracias" are the same words."""
    flat = unicodedata.normalize("NFKD", text.casefold())
    return " ".join(re.sub(r"[^\w]|_", " ", "".join(c for c in flat if not unicodedata.combining(c))).split())


def _last_used(wording: str, text: str, used: Sequence[str]) -> int:
    """The place in `used` where a wording was said last, whatever name it greeted; -1 when it was not."""
    plain = _plain(text)
    if plain in used:
        return used.index(plain)
    if "{author" not in wording:
        return -1
    parts = [_plain(part) for part in VARIABLE.split(wording)[::3]]
    pattern = re.compile(" ?.{0,80}? ?".join(map(re.escape, parts)))
    alike = ((place, one) for place, one in enumerate(used) if one.startswith(parts[0]) and one.endswith(parts[-1]))
    return next((place for place, one in alike if pattern.fullmatch(one)), -1)
