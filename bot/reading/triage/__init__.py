"""What kind of post is this: how its author feels, what it is about, how urgent it is, in which language.

Urgency is read from the words alone, by rules (`alarms`) and a small linear model (`linear`): a cheerful post, or one
with five stars, can still be an emergency. How the author feels is read from words and stars together, because people
press the wrong star, and complain politely under five of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from bot.core.model import Triage
from bot.core.topics import explain
from bot.reading.triage import linear, urgent
from bot.reading.triage.linear import Model, look
from bot.reading.triage.urgent import Alarm
from bot.reading.triage.words import plain, tokens, trim

__all__ = ["CATEGORIES", "HIGH", "Triager"]

HIGH: Final = ("emergency", "self_harm", "threat", "harassment", "safety", "privacy", "discrimination", "legal")
ROUTINE: Final = ("praise", "wait_time", "billing", "care_complaint", "staff_attitude", "scheduling", "facility", "faq",
                  "clinical_question", "other", "spam")  # fmt: skip
CATEGORIES: Final = HIGH + ROUTINE
# How likely a post must be urgent, chosen by batches left out: when no rule speaks up, when one does, and when one does
# that is hardly to be missed.
SURE: Final = 0.27
CONFIRMED: Final = 0.2
GRAVE: Final = {"self_harm": 0.0, "threat": 0.0, "emergency": 0.05}
MOODS: Final = {"praise": "positive", "spam": "neutral"}  # where the topic says how the author feels
WORDLESS: Final = {"positive": "praise", "negative": "care_complaint", "neutral": "other"}
CHEERFUL, UNHAPPY = 4, 2  # stars from which, and up to which, the stars alone say how the author feels


class Triager:
    """Reads posts. `language` names a text's language; `polarity` says how it sounds, from -1 (bad) to 1 (good).

    `model` replaces the packaged linear model, for measuring.
    """

    def __init__(
        self,
        language: Callable[[str], str],
        polarity: Callable[[str], float] | None = None,
        model: Model | None = None,
    ) -> None:
        self._language = language
        self._polarity = polarity
        self._model = model

    def read(self, text: str, stars: float | None = None) -> Triage:
        """Never raises. A rating without words is read by its stars."""
        words = plain(text)
        if not words:
            feeling = "neutral" if stars is None else _by_stars(stars)
            return _told(feeling, WORDLESS[feeling], "low" if feeling == "positive" else "normal", "en", "")
        start = trim(text)
        rule = urgent.find(words)
        seen = look(words, stars, self._polarity(start) if self._polarity else 0.0, rule)
        weighed = (self._model or linear.load()).weigh(seen)
        language = self._language(start)
        likely = sum(weight for label, weight in weighed["urgent"].items() if label in HIGH)
        repeats = _repeats(words)
        alarm = None if repeats and not rule else _alarm(rule, weighed["urgent"], likely)
        feelings = _feelings(weighed["sentiment"], likely, alarm, stars)
        if alarm:
            return _told(_best(feelings), alarm.category, "high", language, alarm.why)
        category = "spam" if repeats else _topic(weighed["category"], feelings)
        feeling = MOODS[category] if category in MOODS else _best(feelings, but="positive")
        return _told(feeling, category, _urgency(category, feeling), language, "")


def _told(sentiment: str, category: str, urgency: str, language: str, because: str) -> Triage:
    found = Triage(sentiment, category, urgency, language)
    return Triage(sentiment, category, urgency, language, explain(found) + (f": {because}." if because else "."))


def _best(weighed: Mapping[str, float], but: str = "") -> str:
    return max((label for label in weighed if label != but), key=lambda label: (weighed[label], label))


def _topic(weighed: Mapping[str, float], feelings: Mapping[str, float]) -> str:
    """Praise is a happy author's, and hardly anything else is: words and mood are asked together, which of the two."""
    praise, happy = weighed["praise"], feelings["positive"]
    return "praise" if praise * happy > (1 - praise) * (1 - happy) else _best(weighed, but="praise")


def _alarm(rule: Alarm | None, weighed: Mapping[str, float], likely: float) -> Alarm | None:
    """What a rule says, unless the rest of the words tell of something harmless; else what sounds urgent without one."""
    if rule and likely >= GRAVE.get(rule.category, CONFIRMED):
        return rule
    kind = max(HIGH, key=lambda label: weighed.get(label, 0.0))
    return Alarm(kind, "sounds urgent") if likely >= SURE else None


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


def _urgency(category: str, sentiment: str) -> str:
    """Praise, advertising and remarks can wait."""
    if category in {"praise", "spam"} or (category == "other" and sentiment != "negative"):
        return "low"
    return "normal"


def _repeats(words: str) -> bool:
    """The same few words over and over."""
    spoken = tokens(words)
    return len(spoken) >= 5 and len(set(spoken)) * 3 <= len(spoken)
