"""The reviews of a location, looked up: the way in that needs no push, and where a push leads to.

`GET .../reviews?orderBy=updateTime desc`, at most 50 at a time; a location without reviews answers with an empty object.
A review that is not there any more is not taken for removed: reviews have vanished and come back by mistakes of Google's.
"""

from __future__ import annotations

from typing import Any, Final

from bot.core.model import Post
from bot.core.ports import Batch, TryLater
from bot.platforms import _spans
from bot.platforms._reading import read_time, read_words
from bot.platforms.google import receiver
from bot.platforms.google.publisher import Publisher

POLL_SECONDS: Final = 300.0  # the budget is 300 calls a minute for all locations of a project
OVERLAP_SECONDS: Final = 3 * 86_400.0  # looked at once more: Google holds some reviews back, and dates them as written
PAGE: Final = 50


class Poller:
    """Reads the locations of a publisher."""

    def __init__(self, publisher: Publisher) -> None:
        self.publisher = publisher

    def poll(self, account: str, cursor: str, now: float) -> Batch:
        """What was written or changed since `cursor`. The first look takes nothing over: what stood there is history.

        Raises Refused or TryLater.
        """
        if not cursor:
            return Batch((), _spans.begun(now))
        since = _spans.since(cursor, OVERLAP_SECONDS)
        found: dict[str, list[Post]] = {}
        page = ""
        while True:
            answer = self.publisher.ask(account, f"{account}/reviews", _query(page))
            rows = _rows(answer)
            recent = [row for row in rows if read_time(row.get("updateTime")) >= since]
            for row in recent:
                posts = receiver.read(account, row)
                if posts:
                    found.setdefault(
                        posts[0].id, posts
                    )  # the same name twice is one review, and the first is the newest
            after = read_words(answer.get("nextPageToken"))
            if len(recent) < len(rows) or not after or after == page:
                break
            page = after
        posts = [post for some in reversed(found.values()) for post in some]  # oldest first, as it was written
        return Batch(tuple(posts), _spans.moved(cursor, now))


def _query(page: str) -> dict[str, str]:
    query = {"pageSize": str(PAGE), "orderBy": "updateTime desc"}
    return {**query, "pageToken": page} if page else query


def _rows(answer: dict[str, Any]) -> list[dict[str, Any]]:
    """Raises TryLater for an answer that is none: nobody knows then what was written."""
    rows = answer.get("reviews", [])
    if not isinstance(rows, list):
        raise TryLater("Google gave an answer we could not read.")
    return [row for row in rows if isinstance(row, dict)]
