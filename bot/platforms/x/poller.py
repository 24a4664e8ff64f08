"""What mentions an account, looked up, and what became of posts we keep.

docs.x.com/x-api/posts/timelines: mentions cost a tenth of a cent each, and a look that finds nothing costs nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.core.model import Post
from bot.core.ports import Batch
from bot.platforms import _spans
from bot.platforms.x import posts
from bot.platforms.x.publisher import Publisher

POLL_SECONDS: Final = 300.0
OVERLAP_SECONDS: Final = 600.0  # looked at once more: X shows some posts later than it dates them
AGAIN_SECONDS: Final = 20 * 3600.0
PAGES: Final = 8  # of 100 mentions each: X keeps 800
TOGETHER: Final = 100


class Poller:
    """Reads the accounts of a publisher."""

    def __init__(self, publisher: Publisher) -> None:
        self.publisher = publisher

    def poll(self, account: str, cursor: str, now: float) -> Batch:
        """What was written since `cursor`. The first look takes nothing over: what stood there is history.

        Raises Refused or TryLater.
        """
        if not cursor:
            return Batch((), _spans.begun(now))
        since = posts.id_at(_spans.since(cursor, OVERLAP_SECONDS))
        rows, names = self.publisher.pages(
            account, f"users/{account}/mentions", PAGES, since_id=since, max_results="100"
        )
        read = (posts.read(account, row, names) for row in reversed(rows))  # oldest first, as it was written
        return Batch(tuple(post for post in read if post), _spans.moved(cursor, now))

    def look_again(self, account: str, ids: Sequence[str], now: float) -> list[Post]:
        """What became of posts: each in its newest wording, or gone. Raises Refused or TryLater."""
        found = []
        for start in range(0, len(ids), TOGETHER):
            some = list(ids[start : start + TOGETHER])
            shown, names = self.publisher.look_up(account, some)
            newest = {id: posts.history(row)[-1] for id, row in shown.items() if posts.history(row)}
            if changed := sorted({last for id, last in newest.items() if last != id}):
                later, more = self.publisher.look_up(account, changed)
                shown, names = shown | later, names | more
            for id in some:
                row = shown.get(newest.get(id, ""))
                post = posts.read(account, row, names) if row else posts.gone(account, id, now)
                found += [post] if post else []
        return found
