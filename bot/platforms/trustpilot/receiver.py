"""What Trustpilot says: the events of a webhook, and a review as its API gives it. Pure; sources are in README.md."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from bot.core.model import Change, Kind, Post
from bot.core.ports import NotOurs, Unreadable
from bot.platforms._one_reply import answer
from bot.platforms._reading import read_id, read_json, read_time, read_words

NAME: Final = "trustpilot"
SITE: Final = "https://www.trustpilot.com/reviews"
ID: Final = re.compile(r"[\w-]{1,64}", re.ASCII)
CUT: Final = "…. "  # a title is often the beginning of the text, cut off with one of these

EVENTS: Final[Mapping[str, Change]] = {
    "service-review-created": Change.ADDED,
    "service-review-updated": Change.EDITED,
    "service-review-deleted": Change.REMOVED,
}
"""Whatever else comes (reviews of products, other events) is not for a clinic."""


def parse(body: bytes) -> list[Post]:
    """The reviews that a delivery tells of, each for the account that the delivery is for. Raises NotOurs or Unreadable.

    An event that cannot be read raises Unreadable, which then carries the others in `posts`.
    """
    told = read_json(body)
    events = told.get("events") if isinstance(told, dict) else None
    if not isinstance(events, list):
        raise Unreadable("Trustpilot sent something without events.", garbage=not isinstance(told, dict))
    posts: list[Post] = []
    broken = False
    for event in events:
        change = EVENTS.get(read_id(event.get("eventName"))) if isinstance(event, dict) else None
        if change is None:
            continue
        post = _post("", event.get("eventData"), change)
        broken = broken or post is None
        posts += [post] if post else []
    if broken:
        raise Unreadable("Trustpilot told of a review without its name or its content.", posts=posts)
    if not posts:
        raise NotOurs("Nothing in this delivery is a review of a clinic.")
    return posts


def read(account: str, review: Any) -> list[Post]:
    """A review as the API gives it: what they wrote, then the clinic's own reply to it, where there is one."""
    written, changed = (
        read_time(review.get(name)) if isinstance(review, dict) else 0.0 for name in ("createdAt", "updatedAt")
    )
    post = _post(account, review, Change.EDITED if changed > written else Change.ADDED)
    if post is None:
        return []
    words, made = reply(review)
    return [post, *answer(post, words, made, f"{post.id}/reply")]


def reply(review: Mapping[str, Any]) -> tuple[str, float]:
    """The words of the reply that stands under a review, and when it was made or changed; ("", 0.0) for none."""
    given = review.get("companyReply")
    if not isinstance(given, dict):
        return "", 0.0
    return read_words(given.get("text")), max(read_time(given.get("createdAt")), read_time(given.get("updatedAt")))


def words(review: Mapping[str, Any]) -> str:
    """What they wrote: the text, under its title where that says something else."""
    title, text = read_words(review.get("title")), read_words(review.get("text"))
    if not title or " ".join(text.split()).startswith(" ".join(title.rstrip(CUT).split())):
        return text
    return f"{title}\n\n{text}".strip()


def _post(account: str, review: Any, change: Change) -> Post | None:
    """None for what is no review, and for one that says nothing."""
    name = read_id(review.get("id")) if isinstance(review, dict) else ""
    if not ID.fullmatch(name):
        return None
    text, stars = words(review), _stars(review.get("stars"))
    if change is not Change.REMOVED and not text and stars is None:
        return None
    who = review.get("consumer")
    who = who if isinstance(who, dict) else {}
    made = read_time(review.get("createdAt"))
    return Post(
        platform=NAME,
        id=name,
        account=account,
        text=text,
        kind=Kind.REVIEW,
        change=change,
        thread=name,
        reply_to=name,
        author_id=read_id(who.get("id")),
        author=read_words(who.get("name")) or read_words(who.get("displayName")),
        rating=stars,
        link=f"{SITE}/{name}",  # what the delivery calls `link` is the API's address
        posted_at=made,
        seen_at=max(made, read_time(review.get("updatedAt"))),
    )


def _stars(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 1 <= value <= 5:
        return None
    return float(value)
