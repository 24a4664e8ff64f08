"""What kinds of post and which languages there are, and their names on the screen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bot.core.model import Triage

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


def explain(triage: Triage) -> str:
    """One short sentence for staff: "Complaint about waiting time, in English"."""
    topic = TOPICS.get(triage.category, triage.category.replace("_", " ").capitalize() or "Remark")
    if triage.category in {"billing", "scheduling", "facility"} and triage.sentiment == "negative":
        topic = topic.replace("About", "Complaint about", 1)
    return f"{topic}, in {LANGUAGES.get(triage.language, triage.language)}"
