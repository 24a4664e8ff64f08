"""Which stock answers suit a post, in which order; and when it is better to propose none.

An answer is proposed only where topic, mood, language and everything that was asked agree. Where they do not, `silence`
says why in a sentence for the card, and the choices stand below it with none of them taken.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache, lru_cache
from itertools import groupby
from typing import Final

from bot.core.answering import sentences, tidy, told
from bot.core.languages import HOME, READ, named
from bot.core.model import Facts, Kind, Post, Triage
from bot.core.templates import (
    ANYBODY,
    BY_HAND,
    EMERGENCY,
    EVERYBODY,
    FIRST_REPLY,
    FOLLOW_UP,
    HOLDING,
    MANAGER,
    ONE_PERSON,
    PUBLIC,
    STAR_ONLY,
    Choice,
    StockAnswer,
    blanks,
    fill,
    heard_in,
    hits,
    last_used,
    plainly,
    values,
)
from bot.core.topics import explain, has_words

SUITS: Final = 3  # of a rank: filled in, in the author's language, a full answer; variety never costs these
ANY, UNKNOWN = "*", "?"  # in a list of asked topics: whatever is known; whatever is not
# Which answers a mood never gets: nobody unhappy is thanked with joy, nobody kind is told how sorry we are.
NEVER_SAID: Final[Mapping[str, frozenset[str]]] = {
    "negative": frozenset({"thanks", "greeting", "answer", "neutral"}),
    "positive": frozenset({"apology", "boundary"}),
}
OFFERED: Final = (BY_HAND, MANAGER)  # whether these are true only a person knows
ALONE: Final[Mapping[str, str]] = {  # a person writes these
    "press": "the press asks, and that is for the manager",
    "consent": "somebody takes back their consent, and a person must see to it",
    "libel": "this may be libel, or from somebody who was never here",
    "tag": "this is said to a friend, not to us",
    "wordless": "there are no words to answer",
    "trouble": "a manager must read this first",
}
_plain = lru_cache(1024)(plainly)  # what a page said lately is asked for with each of its posts
URGENT: Final = "this needs a person, not a stock answer"


def choose(
    answers: Iterable[StockAnswer],
    post: Post,
    triage: Triage,
    facts: Facts,
    recent: Sequence[str],
    limit: int,
    seed: str,
    kinds: Collection[str] = FIRST_REPLY,
    private: bool = False,
) -> tuple[Choice, ...]:
    """The wordings that suit a post, best first, all distinct, each at most `limit` characters.

    A wording found in `recent` (what the page said lately, newest first) is left out, whatever name it greeted; when
    none that suits as well is left, the one said longest ago comes first: better the same words again than another
    language or a mere "let me find out". The same `seed` gives the same order. An urgent post
    gets an emergency text or nothing at all. `private` answers go to one person, and speak of no public page.
    """
    answers = tuple(answers)
    why = explain(triage, post.text)
    heard = heard_in(post)
    used = {plain: place for place, plain in enumerate(dict.fromkeys(map(_plain, recent)))}
    known = cache(lambda language: _known(answers, post, triage, facts, language))
    ranked: list[tuple[tuple[float, ...], str, Choice, int]] = []
    for answer in answers:
        if answer.kind not in kinds and not (answer.asks and FOLLOW_UP in kinds and answer.kind == PUBLIC):
            continue
        fit = _fit(answer, post, heard, triage, facts, private)
        if fit is None:
            continue
        said = known(answer.language)
        if ANY in answer.asks and not said["facts"]:
            continue
        for number, wording in enumerate(answer.texts, 1):
            text = tidy(fill(wording, said))
            if len(text) > limit:
                continue
            origin = f"{answer.id}/{number}"
            choice = Choice(text, origin, answer.title or answer.id, why, answer.says, answer.language)
            lot = hashlib.sha256(f"{seed}\n{origin}".encode()).hexdigest()
            rank = (float(bool(blanks(text))), *fit)
            ranked.append((rank, lot, choice, last_used(wording, text, used)))
    ranked.sort(key=lambda row: row[:2])
    distinct: dict[str, Choice] = {}
    for _, group in groupby(ranked, key=lambda row: row[0][:SUITS]):
        rows = list(group)
        fresh = [row for row in rows if row[3] < 0]
        for row in fresh or sorted(rows, key=lambda row: -row[3]):
            distinct.setdefault(plainly(row[2].text), row[2])
    return tuple(distinct.values())


def silence(post: Post, triage: Triage, facts: Facts) -> str:
    """Why nothing is proposed for a post, as the end of "No draft: ..."; "" when something may be."""
    if triage.urgency == "high":
        return "" if triage.category == "emergency" else URGENT
    if triage.language not in READ:
        return f"I do not write {named(triage.language)}"
    ours = post.kind is Kind.MENTION and triage.scene == "tag"  # the friend who is named is the clinic
    if triage.scene in ALONE and not ours:
        return ALONE[triage.scene]
    if triage.category in ("spam", "libel"):
        return "this looks like advertising" if triage.category == "spam" else ALONE["libel"]
    if triage.urgency == "look":
        return ALONE["trouble"]
    if not triage.scene and not has_words(post.text) and post.rating is None:
        return ALONE["wordless"]
    if triage.sentiment == "positive" and not triage.sure and not triage.scene:
        return "I am not sure how this is meant"
    found = [bool(told(ask, post, facts, triage.language)) for ask in triage.asks]
    if any(found) and not all(found):
        return "more than one thing is asked, and I know only a part of it"
    return ""


def _known(
    answers: Sequence[StockAnswer], post: Post, triage: Triage, facts: Facts, language: str
) -> Mapping[str, str]:
    """What the variables stand for in a language, and everything that is asked in sentences."""
    return values(post, facts, language) | {"facts": sentences(answers, post, triage, facts, language)}


def _fit(
    answer: StockAnswer, post: Post, heard: str, triage: Triage, facts: Facts, private: bool
) -> tuple[float, ...] | None:
    """How well an answer suits a post (smaller is better), or None when it does not suit at all."""
    if answer.kind in OFFERED:
        suits = (
            answer.language in (triage.language, HOME)
            and triage.urgency != "high"
            and has_words(post.text)
            and _same_mood(answer, triage)
        )
        return (float(answer.language != triage.language), 2.0, *([0.0] * 7)) if suits else None
    agrees = (
        answer.language in (triage.language, HOME)
        and answer.audience in (ANYBODY, ONE_PERSON if private else EVERYBODY)
        and _same_urgency(answer, triage)
        and (not answer.categories or triage.category in answer.categories)
        and _same_words(answer, post)
        and _same_mood(answer, triage)
        and _same_stars(answer, post)
        and (answer.kind == HOLDING or (triage.scene in answer.scenes if triage.scene or answer.scenes else True))
        and _same_question(answer, post, triage, facts)
    )
    found = hits(answer.words, heard) if agrees else 0
    if not agrees or (answer.words and not found):
        return None
    return (
        float(answer.language != triage.language),
        float(answer.kind == HOLDING),
        float(
            not (answer.own and (answer.categories or answer.words or answer.asks))
        ),  # made for this very topic by the clinic
        float(answer.audience == ANYBODY and private),
        float(UNKNOWN in answer.asks),
        -float(found),
        float(not answer.categories),
        float(not answer.sentiments and answer.stars is None),
        float(not answer.own),
    )


def _same_urgency(answer: StockAnswer, triage: Triage) -> bool:
    urgent = triage.urgency == "high"
    return urgent == (answer.kind == EMERGENCY) and not (urgent and not answer.categories)


def _same_words(answer: StockAnswer, post: Post) -> bool:
    """Ratings without words have answers of their own, and posts of signs alone only those made for their scene."""
    if has_words(post.text):
        return answer.kind != STAR_ONLY
    return answer.kind == STAR_ONLY if post.rating is not None else bool(answer.scenes)


def _same_mood(answer: StockAnswer, triage: Triage) -> bool:
    """The mood the answer is for; one without a list is for all that its kind of words can be said to."""
    if answer.sentiments:
        return triage.sentiment in answer.sentiments
    said = set(answer.says.split("|"))
    return answer.own or not (said and said <= NEVER_SAID.get(triage.sentiment, frozenset()))


def _same_stars(answer: StockAnswer, post: Post) -> bool:
    return answer.stars is None or (post.rating is not None and answer.stars[0] <= post.rating <= answer.stars[1])


def _same_question(answer: StockAnswer, post: Post, triage: Triage, facts: Facts) -> bool:
    """A question gets an answer to it, and nothing else does. A fact we do not have is not promised."""
    if not triage.asks:
        return not answer.asks
    if answer.own and not answer.asks and answer.words:
        return True  # the clinic's own words for such a question
    known = all(told(ask, post, facts, triage.language) for ask in triage.asks)
    if not answer.asks:
        return answer.kind == HOLDING or (triage.sentiment == "negative" and not known)
    if ANY in answer.asks:
        return known
    return not known and (UNKNOWN in answer.asks or all(_names(answer, ask) for ask in triage.asks))


def _names(answer: StockAnswer, ask: str) -> bool:
    topic = ask.partition(":")[0]
    return any(topic == one or (one.endswith("_*") and topic.startswith(one[:-1])) for one in answer.asks)
