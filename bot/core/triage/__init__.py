"""What kind of post is this: how its author feels, what it is about, how urgent it is, in which language.

Urgency is read from the words alone, by rules (`alarms`) and a small linear model (`linear`): a cheerful post, or one
with five stars, can still be an emergency. Stars say how the author feels, where there are any.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from bot.core.model import Triage
from bot.core.templates import explain
from bot.core.triage import linear, urgent
from bot.core.triage.linear import Head, features
from bot.core.triage.urgent import Alarm
from bot.core.triage.words import plain, tokens, trim

__all__ = ["CATEGORIES", "HIGH", "Triager"]

HIGH: Final = ("emergency", "self_harm", "threat", "harassment", "safety", "privacy", "discrimination", "legal")
ROUTINE: Final = ("praise", "wait_time", "billing", "care_complaint", "staff_attitude", "scheduling", "facility", "faq",
                  "clinical_question", "other", "spam")  # fmt: skip
CATEGORIES: Final = HIGH + ROUTINE
SURE: Final = 0.48  # how likely a post must be urgent when no rule speaks up
WORDLESS: Final = {"positive": "praise", "negative": "care_complaint", "neutral": "other"}
CHEERFUL, UNHAPPY = 4, 2  # stars from which, and up to which, the stars say how the author feels


class Triager:
    """Reads posts. `language` names a text's language; `polarity` says how it sounds, from -1 (bad) to 1 (good).

    `heads` replaces the packaged linear model, for measuring.
    """

    def __init__(
        self,
        language: Callable[[str], str],
        polarity: Callable[[str], float] | None = None,
        heads: Mapping[str, Head] | None = None,
    ) -> None:
        self._language = language
        self._polarity = polarity
        self._heads = heads

    def read(self, text: str, stars: float | None = None) -> Triage:
        """Never raises. A rating without words is read by its stars."""
        words = plain(text)
        if not words:
            feeling = "neutral" if stars is None else _by_stars(stars)
            return _told(feeling, WORDLESS[feeling], "low" if feeling == "positive" else "normal", "en", "")
        start = trim(text)
        heads = linear.load() if self._heads is None else self._heads
        seen = features(words, stars, self._polarity(start) if self._polarity else 0.0)
        language = self._language(start)
        rule = urgent.find(words)
        alarm = rule or _suspect(heads["urgent"].weigh(seen))
        if alarm:
            mood = _feeling_when_urgent(alarm, stars) if rule else _feeling(heads["sentiment"].weigh(seen), stars)
            return _told(mood, alarm.category, "high", language, alarm.why)
        category = "spam" if _repeats(words) else _best(heads["category"].weigh(seen))
        sentiment = "neutral" if category == "spam" else _feeling(heads["sentiment"].weigh(seen), stars)
        return _told(sentiment, category, _urgency(category, sentiment), language, "")


def _told(sentiment: str, category: str, urgency: str, language: str, because: str) -> Triage:
    found = Triage(sentiment, category, urgency, language)
    return Triage(sentiment, category, urgency, language, explain(found) + (f": {because}." if because else "."))


def _best(weighed: Mapping[str, float]) -> str:
    return max(weighed, key=lambda label: (weighed[label], label))


def _suspect(weighed: Mapping[str, float]) -> Alarm | None:
    """Urgent by the sound of it, although no rule says why."""
    kinds = {label: weight for label, weight in weighed.items() if label in HIGH}
    return Alarm(_best(kinds), "sounds urgent") if sum(kinds.values()) >= SURE else None


def _by_stars(stars: float) -> str:
    return "positive" if stars >= CHEERFUL else "negative" if stars <= UNHAPPY else "neutral"


def _feeling(weighed: Mapping[str, float], stars: float | None) -> str:
    if stars is None:
        return _best(weighed)
    if UNHAPPY < stars < CHEERFUL:
        return "negative" if weighed["negative"] > 0.75 else "neutral"
    return _by_stars(stars)


def _feeling_when_urgent(alarm: Alarm, stars: float | None) -> str:
    """Somebody in need is not happy; a happy author who asks about a dangerous symptom is at least not unhappy."""
    return "neutral" if alarm.category == "emergency" and stars is not None and stars >= CHEERFUL else "negative"


def _urgency(category: str, sentiment: str) -> str:
    """Praise, advertising and remarks can wait."""
    if category in {"praise", "spam"} or (category == "other" and sentiment != "negative"):
        return "low"
    return "normal"


def _repeats(words: str) -> bool:
    """The same few words over and over."""
    spoken = tokens(words)
    return len(spoken) >= 5 and len(set(spoken)) * 3 <= len(spoken)
