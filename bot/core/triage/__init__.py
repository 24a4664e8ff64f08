"""What kind of post is this: how its author feels, what it is about, how urgent it is, in which language.

Urgency is read from the words alone: a cheerful post, or one with five stars, can still be an emergency.
"""

from __future__ import annotations

from collections.abc import Callable

from bot.core.model import Triage
from bot.core.templates import explain
from bot.core.triage import topics, urgent
from bot.core.triage.words import plain, trim

__all__ = ["Triager"]


class Triager:
    """Reads posts. `language` names a text's language; `polarity` gives -1 (bad) to 1 (good) for English."""

    def __init__(self, language: Callable[[str], str], polarity: Callable[[str], float] | None = None) -> None:
        self._language = language
        self._polarity = polarity

    def read(self, text: str, stars: float | None = None) -> Triage:
        """Never raises. A rating without words is read by its stars."""
        words = plain(text)
        language = self._language(trim(text)) if words else "en"
        alarm = urgent.find(words)
        polarity = self._polarity(trim(text)) if self._polarity and words else 0.0
        topic = alarm.category if alarm else topics.find(words, stars, polarity)
        urgency = "high" if alarm else topics.URGENCY.get(topic, "normal")
        sentiment = topics.feeling(topic, stars, polarity)
        found = Triage(sentiment, topic, urgency, language)
        because = f": {alarm.why}" if alarm else ""
        return Triage(sentiment, topic, urgency, language, f"{explain(found)}{because}.")
