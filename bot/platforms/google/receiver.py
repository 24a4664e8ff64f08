"""What Google says: a push that points to a location, and a review as its API gives it. Pure; sources are in README.md."""

from __future__ import annotations

import binascii
import re
from base64 import b64decode
from collections.abc import Mapping, Sequence
from typing import Any, Final

from bot.core.model import Change, Kind, Post
from bot.core.ports import NotOurs, Unreadable
from bot.platforms._decoding import decode
from bot.platforms._one_reply import answer
from bot.platforms._reading import read_id, read_json, read_time, read_web, read_words

NAME: Final = "google"
BOARD: Final = "https://business.google.com/reviews"
"""Where whoever manages the profile reads and answers its reviews: the API gives no address of a single one."""

STARS: Final = {"ONE": 1.0, "TWO": 2.0, "THREE": 3.0, "FOUR": 4.0, "FIVE": 5.0}
REVIEW: Final = re.compile(r"accounts/[\w-]+/locations/[\w-]+/reviews/[\w=-]+", re.ASCII)
LOCATION: Final = re.compile(r"locations/[\w-]+", re.ASCII)
TRANSLATED, ORIGINAL = "(Translated by Google)", "(Original)"
REJECTED: Final = "REJECTED"
SAME_SECONDS: Final = 1.0  # Google writes both moments of a new review, some milliseconds apart
PICTURES: Final = ("googleUrl", "thumbnailUrl")


def parse(body: bytes) -> list[Post]:
    """Never a post: a push says where to look, and not what is there. Raises NotOurs, or Unreadable for what is no push."""
    told = read_json(body)
    if not isinstance(told, dict):
        raise Unreadable("Google sent something that is not an object.", garbage=True)
    raise NotOurs("A push of Google's says where to look; the posts are looked up.")


def pointed(body: bytes, watched: Sequence[str]) -> list[str]:
    """Those of the `watched` locations that a push means; all of them when it names none.

    What stands inside a push is documented nowhere: with or without the account, in one of several fields. So the whole of
    it is searched for the name of a location.
    """
    try:
        told = read_json(body)
    except Unreadable:
        return list(watched)
    message = told.get("message") if isinstance(told, dict) else None
    if not isinstance(message, dict):
        return list(watched)
    names = set(LOCATION.findall(f"{_inside(message.get('data'))} {message.get('attributes')}"))
    return [one for one in watched if not names or names & set(LOCATION.findall(one))]


def _inside(data: Any) -> str:
    if not isinstance(data, str):
        return ""
    try:
        return decode(b64decode(data + "=" * (-len(data) % 4), validate=False))
    except (ValueError, binascii.Error):
        return ""


def read(account: str, review: Any) -> list[Post]:
    """A review as the API gives it: what they wrote, then the clinic's own reply to it, where there is one.

    Nothing when it is not a review of this location, or has no name.
    """
    name = read_id(review.get("name")) if isinstance(review, dict) else ""
    if not REVIEW.fullmatch(name) or not name.startswith(f"{account}/"):
        return []
    written = read_time(review.get("createTime"))
    changed = max(written, read_time(review.get("updateTime")))
    author = review.get("reviewer")
    author = author if isinstance(author, dict) else {}
    post = Post(
        platform=NAME,
        id=name,
        account=account,
        text=original(read_words(review.get("comment"))),
        kind=Kind.REVIEW,
        change=Change.EDITED if changed - written > SAME_SECONDS else Change.ADDED,
        thread=name,
        reply_to=name,
        author="" if author.get("isAnonymous") is True else read_words(author.get("displayName")),
        rating=STARS.get(read_id(review.get("starRating"))),
        link=BOARD,
        posted_at=written,
        seen_at=changed,
        attachments=_pictures(review.get("reviewMediaItems")),
    )
    reply = review.get("reviewReply")
    made = read_time(reply.get("updateTime")) if isinstance(reply, dict) else 0.0
    return [post, *answer(post, standing(reply), made, f"{name}/reply")]


def standing(reply: Any) -> str:
    """The words of a `reviewReply` that people can read, or will; "" when there is none, or Google did not let it through."""
    if not isinstance(reply, dict) or reply.get("reviewReplyState") == REJECTED:
        return ""
    return read_words(reply.get("comment"))


def original(text: str) -> str:
    """What they wrote themselves. Google puts its translation before or after it, with a mark in brackets."""
    before, found, after = text.partition(TRANSLATED)
    if not found:
        return text
    _, found, theirs = after.rpartition(ORIGINAL)
    if found and theirs.strip():
        return theirs.strip()
    return before.strip() or after.strip()


def _pictures(items: Any) -> tuple[str, ...]:
    """Web addresses of photos and videos, one for each."""
    rows: list[Mapping[str, Any]] = (
        [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []
    )
    found = (next((link for name in PICTURES if (link := read_web(row.get(name)))), "") for row in rows)
    return tuple(dict.fromkeys(link for link in found if link))
