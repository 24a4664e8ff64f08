"""What must stand in the words before the linear model alone may call a manager.

A model of single words hears alarms in "My wife likes it, I don't." Each kind of alarm has its concepts; without them
the post is looked at by a person in opening hours, and nobody is called away from dinner. Groups are joined by "and",
the names in a group by "or".
"""

from __future__ import annotations

from typing import Final

from bot.reading.triage.phrases import Phrases

_GROUPS: Final[dict[str, tuple[tuple[str, ...], ...]]] = {
    "emergency": (("sign", "agony"), ("body", "procedure", "drug", "frail", "now", "help")),
    "self_harm": (("ends",),),
    "threat": (("violence", "stalk"), ("you_will",)),
    "harassment": (("near_body",),),
    "safety": (("hygiene", "error", "drug"),),
    "privacy": (("private", "exposed"),),
    "discrimination": (("identity", "access", "unequal"),),
    "legal": (("law", "authority"),),
}


def found(category: str, words: str, known: Phrases) -> bool:
    """Whether a plain text speaks of what an alarm of this kind is about."""
    named = known.evidence
    return all(any(name in named and named[name].search(words) for name in group) for group in _GROUPS[category])


def any_danger(words: str, known: Phrases) -> bool:
    """Whether a plain text speaks of anything that turns up in alarms."""
    return any(pattern.search(words) for pattern in known.dangers.values())
