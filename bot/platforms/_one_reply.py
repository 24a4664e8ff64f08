"""Sites that keep one reply for each review: what is looked at before it is written, and whose reply stands there."""

from __future__ import annotations

from bot.core.elsewhere import as_compared
from bot.core.model import Change, Post
from bot.core.ports import Refused

ANSWERED = "Somebody has answered this review on {label} itself, and {label} keeps one reply. Nothing was sent."
CHANGED = "The author has changed the review on {label}. Nothing was sent; the new words will be here in a few minutes."
BUMP_SECONDS = 5.0  # a reply may move the moment of the review it stands under


def is_free(label: str, post: Post, words: str, reply: str, text: str) -> bool:
    """Whether our reply can be written under a review that says `words` now; False when this very reply stands there.

    Raises Refused when another reply or other words stand there by now: the site would not say so.
    """
    there = as_compared(reply)
    if there and there != as_compared(text):
        raise Refused(ANSWERED.format(label=label))
    if as_compared(words) != as_compared(post.text):
        raise Refused(CHANGED.format(label=label))
    return not there


def answer(post: Post, text: str, made: float, ref: str) -> list[Post]:
    """The reply that stands under a review, as what it does to it. One of the desk's own is known there by its words."""
    if not text or made < post.seen_at - BUMP_SECONDS:
        return []  # of before they changed their words
    at = max(made, post.seen_at)
    there = Post(
        platform=post.platform,
        id=post.id,
        account=post.account,
        text=text,
        kind=post.kind,
        change=Change.ANSWERED,
        reply_to=ref,
        link=post.link,
        posted_at=at,
        seen_at=at,
    )
    return [there]
