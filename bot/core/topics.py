"""What kinds of post and which languages there are, and their names on the screen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bot.core.languages import named
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
    "libel": "Libel, or not from anybody who was here",
    "light_hearted": "Something light-hearted",
    "seller": "Somebody who sells, or looks for work",
    "data_request": "Request about personal data",
}
NO_WORDS: Final = "No words to go by"
_HARDLY: Final = "a an about of that words sounds like veiled matter"  # adds nothing to a topic
# What a clinic can say of itself once, for every answer to use: the topic and the question that is asked at set-up.
FACTS: Final[Mapping[str, str]] = {
    "contact": "How should people reach you?",
    "booking": "Where can people book online?",
    "hours": "When are you open?",
    "hours_saturday": "Are you open on Saturdays?",
    "hours_sunday": "Are you open on Sundays?",
    "hours_holidays": "When are you closed for holidays?",
    "address": "Where are you?",
    "parking": "Where can people park?",
    "wheelchair": "How does one get in without steps?",
    "transport": "Which buses or trains stop nearby?",
    "children": "From which age do you see children?",
    "insurers_taken": "Which insurers do you take?",
    "insurers_not_taken": "Which well-known insurers do you not take?",
    "payment_plans": "Can one pay monthly?",
    "new_patients": "Do you take new patients, and how soon?",
    "emergency_number": "Which number do people call in an emergency where you are?",
    "emergency_line": "Is there a line for urgent matters out of hours?",
    "languages": "Which languages are spoken at your place?",
    "first_visit": "What should one bring to a first visit?",
    "cancelling": "Until when can a time be changed, and what does it cost?",
    "privacy_notice": "Where is your privacy notice?",
    "privacy_contact": "Where do requests about personal data go?",
    "records": "How does one ask for copies of records?",
    "manager": "Who is the manager, and how can one reach them?",
    "jobs": "Where do applications go?",
}
# Topics that a clinic names for itself: price_crown, link_ankle, services_dental, staff_physio.
FACT_FAMILIES: Final = ("price_", "link_", "services_", "staff_")


def is_fact(topic: str) -> bool:
    """Whether a clinic can say something under this name."""
    return topic in FACTS or any(topic.startswith(family) and len(topic) > len(family) for family in FACT_FAMILIES)


def has_words(text: str) -> bool:
    """Whether a post says anything, and is no mere rating or row of signs."""
    return any(letter.isalnum() for letter in text)


def explain(triage: Triage, text: str | None = None, because: str = "") -> str:
    """One short phrase for staff: "Complaint about waiting time, in English".

    `text` is the post's, where it is at hand: one without words has neither a topic nor a language. `because` follows, unless
    it says no more than the topic does.
    """
    if text is not None and not has_words(text):
        return NO_WORDS
    topic = TOPICS.get(triage.category, triage.category.replace("_", " ").capitalize() or "Remark")
    if triage.category in {"billing", "scheduling", "facility"} and triage.sentiment == "negative":
        topic = topic.replace("About", "Complaint about", 1)
    said = f"{topic}, in {named(triage.language)}"
    return f"{said}: {because}" if _stems(because) - _stems(topic) - _stems(_HARDLY) else said


def _stems(words: str) -> set[str]:
    return {word[:5] for word in words.lower().replace(",", " ").split()}
