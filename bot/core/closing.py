"""Why a case is closed without a reply: a reason from a list, and words where the list does not say enough."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from bot.core.binding import their_words
from bot.core.model import Case, Closing, Status

UNDO_SECONDS: Final = 600.0  # so long a closing can be taken back as if it had not been; then it is opened again


@dataclass(frozen=True, slots=True)
class Ground:
    """One reason of the list. `words`: it says nothing by itself, so somebody has to write what it was."""

    id: str
    label: str
    words: bool = False


GROUNDS: Final[tuple[Ground, ...]] = (
    Ground("thanked", "Thanked, or nothing to answer"),
    Ground("spam", "Spam or an advertisement"),
    Ground("elsewhere", "Not about this practice"),
    Ground("otherwise", "Answered another way"),
    Ground("removed", "Removed by its author"),
    Ground("other", "Other (say why)", words=True),
)
BY_ID: Final[Mapping[str, Ground]] = {ground.id: ground for ground in GROUNDS}
OPTIONS: Final[tuple[tuple[str, str], ...]] = tuple((ground.id, ground.label) for ground in GROUNDS)
OTHER: Final = "other"


def read(ground: str, words: str) -> tuple[str, str]:
    """(id of the list, words) of a press. A way in without a list writes "spam", "spam: for shoes" or any words."""
    if ground:
        return ground, words
    first, _, rest = words.partition(":")
    by_label = next((g.id for g in GROUNDS if g.label.casefold() == words.strip().casefold()), "")
    if by_label or first.strip() in BY_ID:
        return by_label or first.strip(), "" if by_label else rest.strip()
    return OTHER, words


def sentence(ground: str, words: str) -> str:
    """What card and history say: "Spam or an advertisement: for shoes"."""
    known = BY_ID.get(ground)
    if known is None or known.words:
        return words
    return f"{known.label}: {words}" if words else known.label


def standing(case: Case) -> Closing | None:
    """How this round was closed by a person, while it is; None for one that ended in another way."""
    closing = case.closing
    return closing if closing and case.status is Status.CLOSED and closing.round == case.round else None


def undoable_until(case: Case) -> float:
    """Until when the closing can be taken back: for a while, and as long as the draft is about what they say now; else 0."""
    closing = standing(case)
    if closing is None or case.erased_at or closing.about != their_words(case):
        return 0.0
    return closing.at + UNDO_SECONDS


def undoable(case: Case, now: float) -> bool:
    return now < undoable_until(case)
