"""Stock answers, and what they say once the clinic's facts are in. Which of them suits a post says `choosing`.

Nothing here decides that a text may be published: the guard reads the filled text, and a person approves it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from bot.core.model import Facts, Post
from bot.core.topics import FACTS

PUBLIC: Final = "public"
STAR_ONLY: Final = "star-only"  # for a rating without words
HOLDING: Final = "holding"  # "let me find out"
FOLLOW_UP: Final = "follow-up"  # the author writes again in a thread we already answered
CLOSE_OUT: Final = "close-out"  # the matter was settled in private
EMERGENCY: Final = "emergency"  # sends people to the emergency number; the only text for an urgent post
FRAME: Final = "frame"  # the sentence around a fact that is none by itself: "We are at {fact}"
BY_HAND: Final = (
    "by-hand"  # never proposed, only offered: a transfer, a season's greetings, "our manager is looking at this"
)
MANAGER: Final = "manager"  # "our manager is looking at this": offered once it is true
KINDS: Final = (PUBLIC, STAR_ONLY, HOLDING, FOLLOW_UP, CLOSE_OUT, EMERGENCY, FRAME, BY_HAND, MANAGER)
FIRST_REPLY: Final = (PUBLIC, STAR_ONLY, EMERGENCY, HOLDING)

# What an answer does with a post, as it is said to staff and measured.
SAYS: Final = ("thanks", "apology", "answer", "neutral", "greeting", "boundary", "redirect_emergency", "wrong_clinic",
               "find_out")  # fmt: skip
ANYBODY, EVERYBODY, ONE_PERSON = "any", "public", "private"
AUDIENCES: Final = (ANYBODY, EVERYBODY, ONE_PERSON)

VARIABLES: Final = ("author", "clinic", "phone", "email", "contact", "hours", "website", "address", "staff", "service", "fact",
                    "facts", "emergency_number", "manager", "booking")  # fmt: skip
TO_FILL: Final = {  # what only a person can say; a text with one of these open is not published
    "next": "[what happens next, and by when]",
    "changed": "[what we changed, for everybody]",
    "whom": "[the right person]",
    "instead": "[what is possible instead]",
}

VARIABLE: Final = re.compile(r"\{([a-z_]+(?::[a-z_]+)?)(?:\|([^{}|]*))?\}")
_BLANK = re.compile(r"\[[a-z_]+(?::[a-z_]+)?\]|" + "|".join(re.escape(words) for words in TO_FILL.values()))
_SIGNS = re.compile(r"[^\w]|_")
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
    says: str = ""  # one of SAYS, or two with a bar between them; "" when the clinic did not say
    scenes: tuple[str, ...] = ()  # what else happens in the post; a post with a scene gets no other answer
    asks: tuple[str, ...] = ()  # topics asked for; "*" any, each of them known; "?" any that is not known
    audience: str = EVERYBODY


@dataclass(frozen=True, slots=True)
class Choice:
    """One wording, filled in. `origin` names the answer and the wording; `why` is a sentence for staff."""

    text: str
    origin: str
    title: str
    why: str
    says: str = ""
    language: str = "en"


def fill(text: str, values: Mapping[str, str]) -> str:
    """Put the clinic's facts in. `{phone|us}` says "us" without a phone; `{phone}` alone stays as a visible "[phone]"."""

    def value(match: re.Match[str]) -> str:
        name, fallback = match.group(1), match.group(2)
        given = " ".join(values.get(name, "").split())
        if given:
            return given
        return TO_FILL.get(name, f"[{name}]") if fallback is None else fallback

    return VARIABLE.sub(value, text)


def blanks(text: str) -> tuple[str, ...]:
    """The blanks nobody filled in yet, such as "[phone]" or "[what happens next, and by when]", each once.

    A text with one must not be published."""
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


def known(name: str) -> bool:
    """Whether a variable of this name exists: {phone}, {next}, {fact:parking}, {link:braces}."""
    kind, _, topic = name.partition(":")
    return (kind in ("fact", "link") and bool(topic)) if topic else name in VARIABLES or name in TO_FILL


def values(post: Post, facts: Facts, language: str = "en") -> dict[str, str]:
    """What the variables stand for, in a language. `contact` is the best way to reach the clinic that it told us about."""
    phone = facts.phones[0] if facts.phones else ""
    email = facts.emails[0] if facts.emails else ""
    several = {topic for topic, _, _ in facts.said}

    def told(topic: str, plain: str) -> str:
        return facts.tell(topic, language) if topic in several else plain

    heard = f" {heard_in(post)} " if facts.staff or facts.services else ""

    def named(things: Iterable[str]) -> str:
        return next((thing for thing in things if f" {plainly(thing)} " in heard), "")

    found = {
        "author": first_name(post.author),
        "clinic": facts.name,
        "phone": phone,
        "email": email,
        "contact": told("contact", facts.contact) or phone or email or facts.website,
        "hours": told("hours", facts.hours),
        "website": facts.website,
        "address": told("address", facts.address),
        "staff": named(facts.staff),
        "service": named(facts.services),
    }
    for topic, tongue, words in facts.said:
        if tongue == language:
            found[f"fact:{topic}"] = words
            if topic.startswith("link_"):
                found[f"link:{topic.removeprefix('link_')}"] = words
            if topic in FACTS:
                found.setdefault(topic, words)
    return found


def heard_in(post: Post) -> str:
    """The plain words of a post, as far as they are read for stock answers."""
    return plainly(post.text[:5000])


def hits(words: tuple[str, ...], heard: str) -> int:
    """How many of these words a text holds; `heard` is what `plainly` made of it."""
    spaced = f" {heard} "
    return sum(f" {word} " in spaced for word in _plain_words(words)) if words else 0


def plainly(text: str) -> str:
    """Letters and digits only, small, without accents: so that "¡Gracias!" and "gracias" are the same words."""
    flat = text.casefold()
    if not flat.isascii():
        flat = "".join(c for c in unicodedata.normalize("NFKD", flat) if not unicodedata.combining(c))
    return " ".join(_SIGNS.sub(" ", flat).split())


@lru_cache(2048)
def _plain_words(words: tuple[str, ...]) -> tuple[str, ...]:
    """The same words of the same stock answers come with every post."""
    return tuple(plainly(word) for word in words)


@lru_cache(2048)
def _shape(wording: str) -> tuple[str, str, re.Pattern[str]]:
    """How a wording begins and ends, and what it looks like with any name in it."""
    parts = [plainly(part) for part in VARIABLE.split(wording)[::3]]
    return parts[0], parts[-1], re.compile(" ?.{0,80}? ?".join(map(re.escape, parts)))


def last_used(wording: str, text: str, used: Mapping[str, int]) -> int:
    """The place where a wording was said last, whatever name it greeted; -1 when it was not.

    `used` are the plain texts said, each with its place, in that order.
    """
    if not used:
        return -1
    place = used.get(plainly(text))
    if place is not None or "{author" not in wording:
        return -1 if place is None else place
    first, last, pattern = _shape(wording)
    alike = ((place, one) for one, place in used.items() if one.startswith(first) and one.endswith(last))
    return next((place for place, one in alike if pattern.fullmatch(one)), -1)
