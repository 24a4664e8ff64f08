"""Stock answers: which ones suit a post, in which order, and what they say once the clinic's facts are in.

Nothing here decides that a text may be published: the guard reads the filled text, and a person approves it.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from bot.core.model import Facts, Post, Triage

PUBLIC: Final = "public"
STAR_ONLY: Final = "star-only"  # for a rating without words
HOLDING: Final = "holding"  # "let me find out"
FOLLOW_UP: Final = "follow-up"  # the author writes again in a thread we already answered
CLOSE_OUT: Final = "close-out"  # the matter was settled in private
EMERGENCY: Final = "emergency"  # sends people to the emergency number; the only text for an urgent post
KINDS: Final = (PUBLIC, STAR_ONLY, HOLDING, FOLLOW_UP, CLOSE_OUT, EMERGENCY)
FIRST_REPLY: Final = (PUBLIC, STAR_ONLY, EMERGENCY, HOLDING)

VARIABLES: Final = ("author", "clinic", "phone", "email", "contact", "hours", "website", "address")

TOPICS: Final[Mapping[str, str]] = {
    "praise": "Praise",
    "wait_time": "Complaint about waiting time",
    "billing": "About a bill or a price",
    "staff_attitude": "Complaint about staff manners",
    "care_complaint": "Complaint about care",
    "scheduling": "About appointments",
    "facility": "About the building or cleanliness",
    "faq": "General question",
    "clinical_question": "Question about symptoms or treatment",
    "other": "Remark",
    "spam": "Looks like advertising",
    "emergency": "Possible emergency",
    "self_harm": "Possible self-harm",
    "safety": "Safety concern",
    "legal": "Legal matter",
    "discrimination": "Complaint about discrimination or access",
    "harassment": "Complaint about harassment",
    "privacy": "Privacy complaint",
    "threat": "Threat",
}
LANGUAGES: Final[Mapping[str, str]] = {
    "en": "English", "es": "Spanish", "fr": "French", "pt": "Portuguese", "de": "German", "it": "Italian",
    "ru": "Russian", "uk": "Ukrainian", "pl": "Polish", "nl": "Dutch", "ar": "Arabic", "zh": "Chinese",
    "ja": "Japanese", "ko": "Korean", "vi": "Vietnamese", "tl": "Tagalog", "hi": "Hindi",
}  # fmt: skip

_VARIABLE = re.compile(r"\{([a-z_]+)(?:\|([^{}|]*))?\}")
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

    return _VARIABLE.sub(value, text)


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
    recent: Collection[str],
    limit: int,
    seed: str,
    kinds: Collection[str] = FIRST_REPLY,
) -> tuple[Choice, ...]:
    """The wordings that suit a post, best first, all distinct, each at most `limit` characters.

    A wording found in `recent` (what the page said lately) is left out, whatever name it greeted, unless nothing
    else is left. The same `seed` gives the same order. An urgent post gets an emergency text or nothing at all.
    """
    known = values(post, facts)
    why = explain(triage)
    used = {_plain(text) for text in recent}
    ranked: list[tuple[tuple[float, ...], str, Choice, bool]] = []
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
            ranked.append((rank, lot, choice, _was_used(wording, text, used)))
    ranked.sort(key=lambda row: row[:2])
    fresh = [row[2] for row in ranked if not row[3]]
    distinct: dict[str, Choice] = {}
    for choice in fresh or [row[2] for row in ranked]:
        distinct.setdefault(_plain(choice.text), choice)
    return tuple(distinct.values())


def explain(triage: Triage) -> str:
    """One short sentence for staff: "Complaint about waiting time, in English"."""
    topic = TOPICS.get(triage.category, triage.category.replace("_", " ").capitalize() or "Remark")
    if triage.category in {"billing", "scheduling", "facility"} and triage.sentiment == "negative":
        topic = topic.replace("About", "Complaint about", 1)
    return f"{topic}, in {LANGUAGES.get(triage.language, triage.language)}"


def from_table(tables: Iterable[Mapping[str, object]]) -> tuple[StockAnswer, ...]:
    """Read `[[answers]]` tables. ValueError names the answer and the field that is wrong, in a plain sentence."""
    answers: list[StockAnswer] = []
    for number, table in enumerate(tables, 1):
        answer = _read(table, number)
        if any(other.id == answer.id for other in answers):
            raise ValueError(f'Answer "{answer.id}": the id is used twice.')
        answers.append(answer)
    return tuple(answers)


_FIELDS: Final = ("id", "categories", "language", "texts", "title", "stars", "sentiments", "kind", "words")


def _read(table: Mapping[str, object], number: int) -> StockAnswer:
    if not isinstance(table, Mapping):
        raise ValueError(f"Answer {number}: expected a table with id and texts.")
    name = table.get("id")
    if not isinstance(name, str) or not re.fullmatch(r"[a-z0-9][a-z0-9_-]*", name):
        raise ValueError(f"Answer {number}, field id: please give a short name of small letters, digits and hyphens.")
    where = f'Answer "{name}", field'
    for field in table:
        if field not in _FIELDS:
            raise ValueError(f"{where} {field}: not known. Known fields: {', '.join(_FIELDS)}.")

    def words(field: str) -> tuple[str, ...]:
        value = table.get(field, ())
        given = (value,) if isinstance(value, str) else value
        if not isinstance(given, (list, tuple)) or not all(isinstance(one, str) and one.strip() for one in given):
            raise ValueError(f"{where} {field}: please give a list of texts.")
        return tuple(" ".join(one.split()) for one in given)

    def word(field: str, default: str) -> str:
        value = table.get(field, default)
        if not isinstance(value, str):
            raise ValueError(f"{where} {field}: please give a text.")
        return value.strip()

    texts = words("texts")
    if not texts:
        raise ValueError(f"{where} texts: please give at least one wording.")
    for text in texts:
        _check_variables(text, where)
    kind = word("kind", PUBLIC)
    if kind not in KINDS:
        raise ValueError(f"{where} kind: {kind!r} is not one of {', '.join(KINDS)}.")
    language = word("language", "en")
    if not re.fullmatch(r"[a-z]{2,3}", language):
        raise ValueError(f"{where} language: please give a code such as en or es.")
    return StockAnswer(
        id=name,
        categories=words("categories"),
        language=language,
        texts=texts,
        title=word("title", name),
        stars=_stars(table.get("stars"), where),
        sentiments=words("sentiments"),
        kind=kind,
        words=words("words"),
    )


def _stars(value: object, where: str) -> tuple[float, float] | None:
    if value is None:
        return None
    if isinstance(value, (list, tuple)) and len(value) == 2:
        low, high = value
        if all(isinstance(one, (int, float)) and not isinstance(one, bool) for one in value) and 0 <= low <= high <= 5:
            return float(low), float(high)
    raise ValueError(f"{where} stars: please give the lowest and the highest number of stars, such as [1, 2].")


def _check_variables(text: str, where: str) -> None:
    for match in _VARIABLE.finditer(text):
        if match.group(1) not in VARIABLES:
            known = ", ".join("{" + one + "}" for one in VARIABLES)
            raise ValueError(f"{where} texts: {match.group(0)} is not known. Known: {known}.")
        if match.group(1) == "author" and match.group(2) is None:
            raise ValueError(
                f"{where} texts: please write {{author|there}}, with a word for posts without a first name."
            )
    if "{" in _VARIABLE.sub("", text) or "}" in _VARIABLE.sub("", text):
        raise ValueError(f"{where} texts: a curly bracket is left open.")


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
        -float(hits),
        float(not answer.categories),
        float(not answer.sentiments and answer.stars is None),
    )


def _hits(words: tuple[str, ...], text: str) -> int:
    heard = f" {_plain(text[:5000])} "
    return sum(f" {_plain(word)} " in heard for word in words)


def _plain(text: str) -> str:
    """Letters and digits only, small, without accents: so that "¡Gracias!" and "gracias" are the same words."""
    flat = unicodedata.normalize("NFKD", text.casefold())
    return " ".join(re.sub(r"[^\w]|_", " ", "".join(c for c in flat if not unicodedata.combining(c))).split())


def _was_used(wording: str, text: str, used: Collection[str]) -> bool:
    if _plain(text) in used:
        return True
    if "{author" not in wording:
        return False
    parts = [re.escape(_plain(part)) for part in _VARIABLE.split(wording)[::3]]
    pattern = re.compile(" ?.{0,80}? ?".join(parts))
    return any(pattern.fullmatch(one) for one in used)
