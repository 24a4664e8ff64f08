"""What the check is told beside the text itself."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.core.model import Facts


@dataclass(frozen=True, slots=True)
class Context:
    """What is known about the post a reply answers, and about the clinic that answers."""

    post_text: str = ""
    author: str = ""
    stars: float | None = None
    sentiment: str = ""
    replies_before: int = 0
    facts: Facts = field(default_factory=Facts)
    language: str = ""
