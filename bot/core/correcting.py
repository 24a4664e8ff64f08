"""What people say against the desk's guess, in plain words: "a complaint, not urgent, in Spanish".

A guess is topic, mood, urgency and language. Each correction is kept in the log as `was -> is`, so that it can be
counted and offered for learning; the words of the post stay where they are.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from bot.core.languages import NAMES
from bot.core.model import DESK, Case, Command, Triage, Verb
from bot.core.topics import explain

URGENT: Final = ("emergency", "self_harm", "safety", "legal", "discrimination", "harassment", "privacy", "threat")

# What people write, as patterns of small letters, and which field of the guess it sets. Read from top to bottom; what
# has been read is taken out, so that "not urgent" is not "urgent" as well.
SAID: Final[tuple[tuple[str, str, str], ...]] = (
    (r"\b(?:not|isn't|is not|nothing|no) (?:so |very |that )?urgent\b|\bno emergency\b|\bnot an emergency\b", "urgency", "normal"),
    (r"\bcan wait\b|\blater\b", "urgency", "low"),
    (r"\burgent\b|\bat once\b", "urgency", "high"),
    (r"\b(?:a )?(?:thank(?:s| you)|praise|compliment)\b", "category", "praise"),
    (r"\bself[- ]harm\b|\bsuicid\w*", "category", "self_harm"),
    (r"\bthreat\w*", "category", "threat"),
    (r"\bharass\w*|\btouch\w*", "category", "harassment"),
    (r"\bemergency\b", "category", "emergency"),
    (r"\bsafety\b|\bdanger\w*", "category", "safety"),
    (r"\blegal\b|\blawyer\b|\bcourt\b", "category", "legal"),
    (r"\bprivacy\b", "category", "privacy"),
    (r"\bdiscriminat\w*|\bracis\w*", "category", "discrimination"),
    (r"\bwait\w*|\blate\b", "category", "wait_time"),
    (r"\bbill\w*|\bprice\w*|\bmoney\b|\binsurance\b", "category", "billing"),
    (r"\bmanners\b|\bstaff\b|\brude\w*|\bfront desk\b", "category", "staff_attitude"),
    (r"\bcare\b|\btreatment\b", "category", "care_complaint"),
    (r"\bappointments?\b|\bbooking\b|\btimes?\b", "category", "scheduling"),
    (r"\bbuilding\b|\bclean\w*|\bparking\b", "category", "facility"),
    (r"\bsymptoms?\b|\bhealth\b", "category", "clinical_question"),
    (r"\bspam\b|\badvert\w*|\bad\b", "category", "spam"),
    (r"\blibel\b|\bfake\b|\bnot our (?:patient|review)\b|\bnever here\b", "category", "libel"),
    (r"\bjoke\b|\bgreeting\b|\blight[- ]?hearted\b|\bfun\b", "category", "light_hearted"),
    (r"\bjobs?\b|\bseller\b|\bsells\b", "category", "seller"),
    (r"\bdata\b|\brecords?\b", "category", "data_request"),
    (r"\bquestion\b", "category", "faq"),
    (r"\b(?:complaint|complains|unhappy|negative|angry|upset|sarcas\w*|ironic|irony)\b", "sentiment", "negative"),
    (r"\b(?:happy|positive|kind|friendly)\b", "sentiment", "positive"),
    (r"\b(?:neutral|neither)\b", "sentiment", "neutral"),
    *((rf"\b{name.lower()}\b", "language", code) for code, name in NAMES.items()),
)  # fmt: skip
_SAID: Final = tuple((re.compile(pattern), field, value) for pattern, field, value in SAID)
MOODS: Final[Mapping[str, str]] = {
    "praise": "positive",
    "faq": "neutral",
}  # what a topic says of the mood, unless people do
HELP: Final = "Please say what it really is, such as “a complaint about waiting”, “a question”, “praise”, “not urgent” or “in Spanish”."


def understood(words: str) -> dict[str, str]:
    """The corrections in somebody's words, by field; empty when nothing was understood."""
    left, found = " ".join(words.casefold().replace("’", "'").split()), {}
    for pattern, field, value in _SAID:
        if field not in found and pattern.search(left):
            found[field] = value
            left = pattern.sub(" ", left)
    return found


def changes(command: Command) -> dict[str, str]:
    """What a press corrects, by field."""
    return {"urgency": "normal"} if command.verb is Verb.NOT_URGENT else understood(command.reason)


def corrected(triage: Triage, changes: Mapping[str, str]) -> Triage:
    """The guess with the corrections in it. A topic that is always urgent is, and one that never is, is not."""
    category = changes.get("category", triage.category)
    urgency = changes.get("urgency", triage.urgency)
    if "category" in changes and "urgency" not in changes:
        urgency = "high" if category in URGENT else "normal"
    if urgency == "high" and category not in URGENT:
        category = "emergency" if "category" not in changes else category
    if urgency != "high" and category in URGENT:
        category = "other"
    mood = changes.get("sentiment") or (MOODS.get(category, "") if "category" in changes else "") or triage.sentiment
    told = replace(
        triage,
        category=category,
        urgency=urgency,
        sentiment=mood,
        language=changes.get("language", triage.language),
        scene="" if changes.keys() & {"category", "sentiment"} else triage.scene,
        asks=triage.asks if mood != "negative" and category == triage.category else (),
        sure=True,
    )
    return replace(told, why=explain(told) + ", as a person said.")


def difference(before: Triage, after: Triage) -> str:
    """What was corrected, for the log: "urgency: high -> normal; topic: threat -> other"."""
    fields = (("topic", "category"), ("mood", "sentiment"), ("urgency", "urgency"), ("language", "language"))
    return "; ".join(
        f"{name}: {getattr(before, field)} -> {getattr(after, field)}"
        for name, field in fields
        if getattr(before, field) != getattr(after, field)
    )


def calmer(case: Case, after: Triage) -> Case:
    """The case read as `after`; what the desk alone called a manager for is called off when it is not urgent."""
    own = case.escalation is not None and case.escalation.by == DESK.id
    ends = own and after.urgency != "high"
    return replace(case, triage=after, escalation=None if ends else case.escalation)
