"""The reviews of a business unit, looked up: whatever its webhook did not tell, and replies somebody wrote there.

developers.trustpilot.com/business-units-api: sorted by when they were written, at most 100 at a time. A review that is not
there any more is told by the webhook alone.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Final

from bot.core.model import Post
from bot.core.ports import Batch, TryLater
from bot.platforms import _spans
from bot.platforms.trustpilot import receiver
from bot.platforms.trustpilot.publisher import Publisher

POLL_SECONDS: Final = (
    900.0  # the smallest API module has 200,000 calls a year, and a look each quarter of an hour takes 35,000
)
OVERLAP_SECONDS: Final = 7 * 86_400.0  # looked at once more, for changes and replies: only new ones can be asked for
PAGE: Final = 100
PAGES: Final = 20


class Poller:
    """Reads the business units of a publisher."""

    def __init__(self, publisher: Publisher) -> None:
        self.publisher = publisher

    def poll(self, account: str, cursor: str, now: float) -> Batch:
        """What was written since `cursor`. The first look takes nothing over: what stood there is history.

        Raises Refused or TryLater.
        """
        if not cursor:
            return Batch((), _spans.begun(now))
        since = _spans.since(cursor, OVERLAP_SECONDS)
        found: dict[str, list[Post]] = {}
        for number in range(1, PAGES + 1):
            rows = self._rows(account, since, number)
            for posts in (receiver.read(account, row) for row in rows):
                if posts and posts[0].posted_at >= since:
                    found.setdefault(posts[0].id, posts)
            if len(rows) < PAGE:
                break
        posts = [post for some in reversed(found.values()) for post in some]  # oldest first, as it was written
        return Batch(tuple(posts), _spans.moved(cursor, now))

    def _rows(self, account: str, since: float, page: int) -> list[Any]:
        """Raises TryLater for an answer that is none: nobody knows then what was written."""
        first = datetime.fromtimestamp(since, UTC).strftime("%Y-%m-%dT%H:%M:%S")
        answer = self.publisher.ask(
            account,
            f"private/business-units/{account}/reviews",
            orderBy="createdat.desc",
            startDateTime=first,
            perPage=str(PAGE),
            page=str(page),
        )
        rows = answer.get("reviews")
        if not isinstance(rows, list):
            raise TryLater("Trustpilot gave an answer we could not read.")
        return rows
