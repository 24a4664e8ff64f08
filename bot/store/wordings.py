"""Words: which case some words opened first, and what a page has said lately."""

from __future__ import annotations

from typing import Any

from bot.store import keys

SAID_SECONDS = 90 * 86_400
MOST_WORDS = 500  # texts remembered of a page


class Wordings:
    """The shelf of words that come back."""

    db: Any  # redis.Redis; its answers are typed as bytes or str, and this one decodes

    # words people wrote

    def first_said(self, location: str, fingerprint: str, case_id: str) -> str:
        """The case these words opened first at a clinic, as far as is remembered; `case_id` itself when they are new."""
        first = self.db.set(keys.said(location, fingerprint), case_id, nx=True, get=True, ex=SAID_SECONDS)
        return case_id if first is None else str(first)

    # words lately used on a page

    def remember_words(self, platform: str, account: str, text: str, at: float) -> None:
        """Note that a page says this, or is about to; the oldest words are forgotten."""
        pipe = self.db.pipeline(transaction=False)
        pipe.zadd(keys.spoken(platform, account), {text: at})
        pipe.zremrangebyrank(keys.spoken(platform, account), 0, -1 - MOST_WORDS)
        pipe.execute()

    def recent_words(self, platform: str, account: str, since: float) -> list[str]:
        """What a page has said since then, newest first."""
        texts: list[str] = self.db.zrevrangebyscore(keys.spoken(platform, account), "+inf", since)
        return texts
