"""What goes out: nothing by itself."""

from __future__ import annotations

from bot.core.model import Post
from bot.core.ports import Refused, Sent

BY_HAND = "No program can answer there. Please post this reply there by hand."


def publish(post: Post, text: str) -> Sent:
    """Raises Refused."""
    raise Refused(BY_HAND)
