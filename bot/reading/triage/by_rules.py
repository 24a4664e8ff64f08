"""Mood, topic and urgency of a post in a language that nobody has trained weights for: from what it speaks of, and nothing else.

The numbers have the shape of the linear model's, so that everything after it is the same.
"""

from __future__ import annotations

from typing import Final

from bot.reading.triage import evidence, scenes
from bot.reading.triage.concepts import spoken_of
from bot.reading.triage.phrases import Phrases
from bot.reading.triage.urgent import Alarm

# What a post is about, by the concepts it speaks of; the first that is heard counts.
TOPICS: Final = (
    ("spam", "advert"), ("wait_time", "wait"), ("billing", "money"), ("staff_attitude", "staff"), ("scheduling", "schedule"),
    ("facility", "facility"), ("care_complaint", "care"),
)  # fmt: skip
MOODS: Final = ("negative", "neutral", "positive")
DOUBTED: Final = 0.35  # how likely a post is urgent that no row rings for, but that names what such a row is about
MORE: Final = 0.7  # how much more often than not the mood is the one that is heard
GRAVE: Final = ("self_harm", "threat", "harassment")  # of these a post that names them is looked at


def weigh(words: str, stars: float | None, rule: Alarm | None, known: Phrases) -> dict[str, dict[str, float]]:
    """For each question, how likely each answer is."""
    heard = frozenset(spoken_of(words, known))
    mood = "negative" if scenes.sarcastic(words, stars, known) else _mood(heard, stars)
    return {
        "urgent": _urgent(words, rule, known),
        "sentiment": {one: MORE if one == mood else (1 - MORE) / 2 for one in MOODS},
        "category": _topics(heard, mood),
    }


def _mood(heard: frozenset[str], stars: float | None) -> str:
    """Kind and unkind words against each other, and the stars where words do not tell."""
    kind = len(heard & {"good", "good+", "thanks", "kindness", "recovery", "not_bad", "happy face"})
    unkind = len(heard & {"bad", "bad+", "unhappy face"}) + (1 if "not_bad" not in heard and "bad" in heard else 0)
    by_stars = 0 if stars is None else 2 if stars >= 4 else -2 if stars <= 2 else 0
    sum_of_all = kind - unkind + by_stars
    return "positive" if sum_of_all > 0 else "negative" if sum_of_all < 0 else "neutral"


def _topics(heard: frozenset[str], mood: str) -> dict[str, float]:
    named = next(
        (topic for topic, concept in TOPICS if concept in heard), "care_complaint" if mood == "negative" else "other"
    )
    if "ask" in heard and mood == "neutral":
        named = "faq"
    found = {"praise": MORE if mood == "positive" else (1 - MORE) / 2, named: MORE}
    return found | {"other": found.get("other", 0.1)}


def _urgent(words: str, rule: Alarm | None, known: Phrases) -> dict[str, float]:
    if rule:
        return {rule.category: 1.0}
    named = next((kind for kind in GRAVE if evidence.found(kind, words, known)), "")
    return {named: DOUBTED} if named else {"other": 1.0}
