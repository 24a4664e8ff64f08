"""Who reads something, in the words of the screen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bot.core.model import OPEN, Audience, Case, Status

READ_BY: Final[Mapping[Audience, str]] = {
    Audience.PUBLIC: "everybody can read it",
    Audience.PRIVATE: "only this person reads it",
    Audience.STAFF: "only we can read it",
}


def sentence(case: Case) -> str:
    """Who reads what is sent as the reply to a case."""
    said = READ_BY[case.post.audience]
    return f"{said[:1].upper()}{said[1:]}."


def labelled(case: Case, label: str) -> str:
    """What a reply on a card is, and who reads it or will; of one that nobody reads, only what it is."""
    read = case.status in OPEN or (case.status is not Status.REMOVED and (case.reply or case.holding))
    return f"{label} · {READ_BY[case.post.audience]}" if read else label
