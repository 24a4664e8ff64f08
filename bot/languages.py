"""Language and mood of a text, by py3langid and vaderSentiment. Importing this costs nothing: both load on first use."""

from __future__ import annotations

from functools import cache
from typing import Any


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(["en", "es"])
    return identifier


@cache
def _analyzer() -> Any:
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

    return SentimentIntensityAnalyzer()


def identify(text: str) -> str:
    """The language's ISO 639-1 code; "en" for a text without letters."""
    if not any(letter.isalpha() for letter in text):
        return "en"
    return str(_identifier().classify(text)[0])


def polarity(text: str) -> float:
    """From -1 (bad) to 1 (good). Made for English; in other languages only emoji and shouting count."""
    return float(_analyzer().polarity_scores(text)["compound"])
