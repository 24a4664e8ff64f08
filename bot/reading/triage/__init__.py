"""What kind of post is this: how its author feels, what it is about, how urgent it is, in which language.

Urgency is read from the words alone, by rules (`alarms`) and a small linear model (`linear`): a cheerful post, or one
with five stars, can still be an emergency. How the author feels is read from words and stars together, because people
press the wrong star, and complain politely under five of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from typing import Final

from bot.core.languages import HOME, READ, in_words
from bot.core.model import Triage
from bot.core.topics import NO_WORDS, has_words
from bot.reading.languages import Reading
from bot.reading.languages.shelf import AT_HOME, group_of
from bot.reading.triage import asked, by_rules, evidence, foreign, linear, scenes, urgent
from bot.reading.triage.concepts import spoken_of
from bot.reading.triage.linear import Model, look
from bot.reading.triage.phrases import Phrases, phrases
from bot.reading.triage.settling import ASKED_TOPICS, CHEERFUL, HARMLESS, UNHAPPY, settle, told, urgency_of
from bot.reading.triage.urgent import Alarm
from bot.reading.triage.words import plain, tokens, trim

__all__ = ["CATEGORIES", "HIGH", "Triager"]

HIGH: Final = ("emergency", "self_harm", "threat", "harassment", "safety", "privacy", "discrimination", "legal")
ROUTINE: Final = ("praise", "wait_time", "billing", "care_complaint", "staff_attitude", "scheduling", "facility", "faq",
                  "clinical_question", "other", "spam", "libel", "light_hearted", "seller", "data_request")  # fmt: skip
CATEGORIES: Final = HIGH + ROUTINE
# How likely a post must be urgent, chosen by batches left out so that about five calm posts in a hundred ring: when no
# rule speaks up and the words name no more than a danger, when they name what such an alarm is about (`evidence`), and
# when a rule speaks up; GRAVE for rules that are hardly to be missed. From LOOK on a person looks in opening hours.
SURE: Final = 0.5
NAMED: Final = 0.36
LOOK: Final = 0.34
CONFIRMED: Final = 0.15
GRAVE: Final = {"self_harm": 0.0, "threat": 0.0, "emergency": 0.05}
MOODS: Final = {"praise": "positive", "spam": "neutral"}  # where the topic says how the author feels
WORDLESS: Final = {"positive": "praise", "negative": "care_complaint", "neutral": "other"}


class Triager:
    """Reads posts. `language` says a text's language and whether it is read; `polarity` says how it sounds, from -1 (bad) to 1 (good).

    `model` replaces the packaged linear model, for measuring.
    """

    def __init__(
        self,
        language: Callable[[str], Reading],
        polarity: Callable[[str], float] | None = None,
        model: Model | None = None,
    ) -> None:
        self._language = language
        self._polarity = polarity
        self._model = model

    def read(self, text: str, stars: float | None = None) -> Triage:
        """Never raises. A rating without words is read by its stars, and an update of a review without its old stars."""
        words, start = plain(text), trim(text)
        said = self._language(start) if words else Reading(HOME, 1.0, True)
        known = phrases(group_of(said.language))
        if stars is not None and (_updated(known).match(words) or _belied(words, stars, known)):
            stars = None
        found, sure = self._guess(text, words, stars, said, known)
        whole = settle(found, sure, text, words, stars, known)
        return whole if has_words(text) or whole.urgency == "high" else replace(whole, why=NO_WORDS + ".")

    def _guess(self, text: str, words: str, stars: float | None, said: Reading, known: Phrases) -> tuple[Triage, float]:
        """Mood, topic and urgency, by rules and by the model, and how likely the mood is (0 to 1)."""
        if not words:
            feeling = "neutral" if stars is None else _by_stars(stars)
            return told(feeling, WORDLESS[feeling], "low" if feeling == "positive" else "normal", HOME, ""), 1.0
        if not said.read or said.language not in READ:
            return _unread(words, stars, said), 1.0
        language = said.language
        rule = urgent.find(words, known)
        weighed = self._weigh(text, words, stars, rule, known)
        likely = sum(weight for label, weight in weighed["urgent"].items() if label in HIGH)
        repeats = _repeats(words)
        calm = not rule and (
            repeats or scenes.scene(words, text, stars, known) in HARMLESS or _mere_request(words, known)
        )
        alarm = None if calm else _alarm(rule, weighed["urgent"], likely, words, known)
        feelings = _feelings(weighed["sentiment"], likely, alarm, stars)
        if alarm:
            return told(_best(feelings), alarm.category, "high", language, alarm.why), 1.0
        category = "spam" if repeats else _topic(weighed["category"], feelings)
        feeling = MOODS[category] if category in MOODS else _best(feelings, but="positive")
        urgency = "look" if likely >= LOOK and not calm else urgency_of(category, feeling)
        return told(feeling, category, urgency, language, ""), feelings.get(feeling, 1.0)

    def _weigh(
        self, text: str, words: str, stars: float | None, rule: Alarm | None, known: Phrases
    ) -> dict[str, dict[str, float]]:
        """How likely each answer to each question is; by rules alone in a language that nobody has trained weights for."""
        model = self._model if self._model and known.group == AT_HOME else linear.load(known.group)
        if model is None:
            return by_rules.weigh(words, stars, rule, known)
        polarity = self._polarity(trim(text)) if self._polarity else 0.0
        return model.weigh(look(words, stars, polarity, rule, known))


@cache
def _updated(known: Phrases) -> re.Pattern[str]:
    return re.compile(rf"^\W*(?:{known.of_scene('updated')})")


def _belied(words: str, stars: float, known: Phrases) -> bool:
    """Whether plain words say the opposite of the stars: people press the wrong one."""
    heard = set(spoken_of(words, known))
    return (stars >= CHEERFUL and "nothing but bad" in heard and "good" not in heard) or (
        stars <= UNHAPPY and "nothing but good" in heard and "good+" in heard
    )


def _unread(words: str, stars: float | None, said: Reading) -> Triage:
    """What is not read gets a mood from its stars alone and no topic. A person is asked; a plain thank-you is calm."""
    feeling = "neutral" if stars is None else _by_stars(stars)
    alarm = foreign.find(words)
    if alarm:
        return told("negative", alarm.category, "high", said.language, alarm.why)
    if said.read:  # thanks, in any language
        return told("positive", "praise", "low", said.language, "")
    return told(
        feeling,
        WORDLESS[feeling],
        "look",
        said.language,
        f"the desk reads {in_words()}, so a person must look",
        scene="unread",
    )


def _best(weighed: Mapping[str, float], but: str = "") -> str:
    return max((label for label in weighed if label != but), key=lambda label: (weighed[label], label))


def _topic(weighed: Mapping[str, float], feelings: Mapping[str, float]) -> str:
    """Praise is a happy author's, and hardly anything else is: words and mood are asked together, which of the two."""
    praise, happy = weighed["praise"], feelings["positive"]
    return "praise" if praise * happy > (1 - praise) * (1 - happy) else _best(weighed, but="praise")


def _alarm(rule: Alarm | None, weighed: Mapping[str, float], likely: float, words: str, known: Phrases) -> Alarm | None:
    """What a rule says, unless the rest of the words tell of something harmless; else what sounds urgent and is named."""
    if rule and likely >= GRAVE.get(rule.category, CONFIRMED):
        return rule
    kinds = sorted(HIGH, key=lambda label: -weighed.get(label, 0.0))[:2]
    named = next((kind for kind in kinds if evidence.found(kind, words, known)), None)
    if named and likely >= NAMED:
        return Alarm(named, "sounds urgent")
    return Alarm(kinds[0], "sounds urgent") if likely >= SURE and evidence.any_danger(words, known) else None


def _by_stars(stars: float) -> str:
    return "positive" if stars >= CHEERFUL else "negative" if stars <= UNHAPPY else "neutral"


def _feelings(
    weighed: Mapping[str, float], likely: float, alarm: Alarm | None, stars: float | None
) -> dict[str, float]:
    """How the author may feel, as in any post, and as somebody in need feels, each as far as the post is likely to be one.

    Somebody in need is not happy; a happy author who asks about a dangerous symptom is at least not unhappy.
    """
    asking = alarm is not None and alarm.category == "emergency" and stars is not None and stars >= CHEERFUL
    mixed = {label: weight * (1 - likely) for label, weight in weighed.items()}
    mixed["neutral" if asking else "negative"] += likely
    return mixed


def _mere_request(words: str, known: Phrases) -> bool:
    """Whether a post does nothing but ask for copies, jobs or the privacy contact, without bitterness."""
    asks = asked.asked(words, known)
    return bool(asks) and set(asks) <= set(ASKED_TOPICS) and asked.only_asks(words, known)


def _repeats(words: str) -> bool:
    """The same few words over and over."""
    spoken = tokens(words)
    return len(spoken) >= 5 and len(set(spoken)) * 3 <= len(spoken)
