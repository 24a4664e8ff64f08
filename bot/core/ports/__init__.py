"""What the desk asks of the outside, and the five ways the outside can answer.

Every adapter turns its vendor's errors into these exceptions; nothing behind the adapter knows a vendor's code.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from bot.core.card import Card
from bot.core.model import Facts, Triage
from bot.core.ports.chats import (
    AsksPeople,
    Chat,
    DrawsAtSight,
    FindsMessage,
    HasRoutes,
    KeepsLine,
    Line,
    Retires,
    TellsPeople,
)
from bot.core.ports.health import ChecksHealth, Health, WatchesEach
from bot.core.ports.outcomes import Denied, Forbidden, NotOurs, Outcome, Outdated, Refused, TryLater, Unreadable, Unsure
from bot.core.ports.platforms import (
    PATH_WORD,
    AccountNews,
    Alert,
    AsksToVerify,
    Batch,
    ByHand,
    Challenges,
    Fetches,
    FinalReply,
    FindsOwnReply,
    GradesTrust,
    KeepsNoTopics,
    LooksAgain,
    Measures,
    NamesAccount,
    Objects,
    OneReply,
    Pasted,
    Pastes,
    Platform,
    Points,
    Polls,
    ReadsAlerts,
    Repeatable,
    Retries,
    Sent,
    SharesDoor,
    ShowsReplies,
    Signs,
    Standing,
    TellsOfAccounts,
    Updates,
    Withdraws,
)
from bot.core.ports.sealing import KeyLost, Seals
from bot.core.ports.signing_in import Offered, SignsIn
from bot.core.ports.vault import Choice, Connected, Kept, Offer, Row, Source, Vault


class Writer(Protocol):
    """Somebody outside who can propose a reply. It never hears who wrote, where, or under which id."""

    def propose(self, text: str, triage: Triage, facts: Facts, language: str) -> str:
        """A reply to a post of which only the masked `text` is given. Raises TryLater, Refused or Unsure."""
        ...


@dataclass(frozen=True, slots=True)
class Answer:
    """What a press led to: a sentence for the person who pressed, and the card as it is now."""

    text: str
    card: Card


__all__ = [
    "PATH_WORD",
    "AccountNews",
    "Alert",
    "Answer",
    "AsksPeople",
    "AsksToVerify",
    "Batch",
    "ByHand",
    "Challenges",
    "Chat",
    "ChecksHealth",
    "Choice",
    "Connected",
    "Denied",
    "DrawsAtSight",
    "Fetches",
    "FinalReply",
    "FindsMessage",
    "FindsOwnReply",
    "Forbidden",
    "GradesTrust",
    "HasRoutes",
    "Health",
    "KeepsLine",
    "KeepsNoTopics",
    "Kept",
    "KeyLost",
    "Line",
    "LooksAgain",
    "Measures",
    "NamesAccount",
    "NotOurs",
    "Objects",
    "Offer",
    "Offered",
    "OneReply",
    "Outcome",
    "Outdated",
    "Pasted",
    "Pastes",
    "Platform",
    "Points",
    "Polls",
    "ReadsAlerts",
    "Refused",
    "Repeatable",
    "Retires",
    "Retries",
    "Row",
    "Seals",
    "Sent",
    "SharesDoor",
    "ShowsReplies",
    "Signs",
    "SignsIn",
    "Source",
    "Standing",
    "TellsOfAccounts",
    "TellsPeople",
    "TryLater",
    "Unreadable",
    "Unsure",
    "Updates",
    "Vault",
    "WatchesEach",
    "Withdraws",
    "Writer",
]
