"""Posts whose platform wants what we keep to be what stands there: which, and when each is to be looked at again."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bot.store import keys


class Sight:
    """The shelf of what is kept in sight. Moments are in epoch seconds."""

    db: Any  # redis.Redis; its answers are typed as bytes or str, and this one decodes

    def keep_in_sight(self, platform: str, account: str, post_id: str, at: float) -> bool:
        """Look at a post `at` this moment, or earlier if that was said before; whether nobody kept it in sight yet."""
        return bool(self.db.zadd(keys.sight(platform, account), {post_id: at}, lt=True))

    def due_in_sight(self, platform: str, account: str, now: float, most: int) -> list[str]:
        """The posts to look at now, the longest due first."""
        found: list[str] = self.db.zrange(keys.sight(platform, account), "-inf", now, byscore=True, offset=0, num=most)
        return found

    def next_in_sight(self, platform: str, account: str) -> float | None:
        """When the next post is to be looked at."""
        first = self.db.zrange(keys.sight(platform, account), 0, 0, withscores=True)
        return float(first[0][1]) if first else None

    def seen_again(self, platform: str, account: str, post_ids: Iterable[str], at: float) -> None:
        """Look at these next `at` this moment. One that was let out of sight meanwhile stays so."""
        moments = dict.fromkeys(post_ids, at)
        if moments:
            self.db.zadd(keys.sight(platform, account), moments, xx=True)

    def let_out_of_sight(self, platform: str, account: str, post_ids: Iterable[str]) -> None:
        """These are kept no more."""
        gone = list(post_ids)
        if gone:
            self.db.zrem(keys.sight(platform, account), *gone)
