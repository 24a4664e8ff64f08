"""What the desk makes of a text: what kind of post it is, and what the check has against a reply."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum


class Level(IntEnum):
    """How bad a finding is; the worst one decides."""

    OK = 0
    WARN = 1
    BLOCK = 2


@dataclass(frozen=True, slots=True)
class Finding:
    """One remark of the guard on a text.

    `start` and `end` are character offsets into the text as it was given; `span` is that piece of it. `reason` is a
    sentence for a receptionist; `suggestion` is a wording for that sentence that passes ("" when there is none), `others` more of them.
    """

    rule: str
    level: Level
    start: int
    end: int
    span: str
    reason: str
    suggestion: str = ""
    source: str = ""
    others: tuple[str, ...] = ()

    @property
    def because(self) -> str:
        """The reason with its source: "This speaks of a visit. (HHS, New Vision Dental 2022)"."""
        return f"{self.reason} ({self.source})" if self.source else self.reason


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the guard says of one exact text. `text_hash` names the text, `version` the rule set that read it."""

    level: Level = Level.OK
    findings: tuple[Finding, ...] = ()
    text_hash: str = ""
    version: str = ""


UNREAD = "X5"  # the check's rule for a text in a language that it does not read


def only_unread(findings: Sequence[Finding]) -> bool:
    """Whether nothing stops a text but that the check does not read its language."""
    stops = [one for one in findings if one.level is Level.BLOCK]
    return bool(stops) and all(one.rule == UNREAD for one in stops)


@dataclass(frozen=True, slots=True)
class Triage:
    """What kind of post this is. `urgency` "high" means: a manager now; "look": a person must read it, in opening hours.

    `repeats` is the case that the same words opened first, "" when they are new. `asks` are the topics asked for,
    `scene` is what happens beside the topic (a wish, a joke, sarcasm), "" when nothing does.
    """

    sentiment: str = "neutral"
    category: str = ""
    urgency: str = "normal"
    language: str = "en"
    why: str = ""
    repeats: str = ""
    asks: tuple[str, ...] = ()
    scene: str = ""
    sure: bool = True  # whether words or stars bear the mood out; False: it is the model's guess alone
