"""What the check is told beside the text itself."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.core.model import Audience, Facts


@dataclass(frozen=True, slots=True)
class Context:
    """What is known about the post a reply answers, and about the clinic that answers.

    The mood somebody else found in the post is no part of it: the check reads the post itself.
    """

    post_text: str = ""
    author: str = ""
    stars: float | None = None
    replies_before: int = 0
    facts: Facts = field(default_factory=Facts)
    language: str = ""
    arguable: tuple[tuple[str, str], ...] = ()  # what this clinic settled of what people argue about, see `catalogue`
    audience: Audience = Audience.PUBLIC  # PRIVATE: only the writer will read the answer
