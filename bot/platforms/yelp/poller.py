"""The latest reviews of a business, looked up: the way in for everybody, and where a partner's webhook leads to.

A review that is not there any more is not taken for removed: it may only be older, or not recommended for now.
"""

from __future__ import annotations

from typing import Final

from bot.core.model import Post
from bot.core.ports import Batch
from bot.platforms import _spans
from bot.platforms.yelp import receiver
from bot.platforms.yelp.publisher import Reader

POLL_SECONDS: Final = 900.0  # the smallest plan has 300 calls a day, and a look each quarter of an hour takes 96
OVERLAP_SECONDS: Final = 7 * 86_400.0  # looked at once more, for changes and replies


class Poller:
    """Reads the businesses of a reader."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader

    def poll(self, account: str, cursor: str, now: float) -> Batch:
        """What was written since `cursor`. The first look takes nothing over: what stood there is history.

        Raises Refused or TryLater.
        """
        if not cursor:
            return Batch((), _spans.begun(now))
        since = _spans.since(cursor, OVERLAP_SECONDS)
        rows, rest = self.reader.rows(account)
        found: dict[str, list[Post]] = {}
        for posts in (receiver.read(account, row) for row in rows):
            if posts and posts[0].posted_at >= since:
                found.setdefault(posts[0].id, posts)
        told = [post for some in reversed(found.values()) for post in some]  # oldest first, as it was written
        return Batch(tuple(told), _spans.moved(cursor, now), rest)
