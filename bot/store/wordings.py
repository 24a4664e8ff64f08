"""Words: which case some words opened first, and what a page has said lately."""

from __future__ import annotations

from typing import Any

from bot.core.model import Case
from bot.core.ports.working import Word
from bot.store import keys

SAID_SECONDS = 90 * 86_400
MOST_WORDS = 500  # texts remembered of a page
TIDY_SECONDS = 10.0  # so often a process forgets the oldest words of a page, at most


class Wordings:
    """The shelf of words that come back."""

    db: Any  # redis.Redis; its answers are typed as bytes or str, and this one decodes

    def __init__(self) -> None:
        self._tidied: dict[str, float] = {}

    # words people wrote

    def first_said(self, location: str, fingerprint: str, case_id: str) -> str:
        """The case these words opened first at a clinic, as far as is remembered; `case_id` itself when they are new."""
        name = keys.said(location, fingerprint)
        first = self.db.get(name) or self.db.set(name, case_id, nx=True, get=True, ex=SAID_SECONDS)
        return case_id if first is None else str(first)

    def claiming(self, case: Case, fingerprint: str) -> list[list[Word]]:
        """The commands that keep, beside the opening of a case, that its words opened this one first."""
        name = keys.said(case.location, fingerprint)
        return [["SET", name, case.id, "NX", "EX", SAID_SECONDS]] if fingerprint else []

    # words lately used on a page

    def remember_words(self, platform: str, account: str, text: str, at: float) -> None:
        """Note that a page says this, or is about to; the oldest words are forgotten, though not with each new text."""
        pipe = self.db.pipeline(transaction=False)
        for command in self.keeping(platform, account, text, at):
            pipe.execute_command(*command)
        pipe.execute()

    def keeping(self, platform: str, account: str, text: str, at: float) -> list[list[Word]]:
        """The commands of `remember_words`, to be run beside something else."""
        name = keys.spoken(platform, account)
        told: list[list[Word]] = [["ZADD", name, at, text]]
        if not 0 <= at - self._tidied.get(name, -TIDY_SECONDS) < TIDY_SECONDS:
            told.append(["ZREMRANGEBYRANK", name, 0, -1 - MOST_WORDS])
            self._tidied[name] = at
        return told

    def recent_words(self, platform: str, account: str, since: float) -> list[str]:
        """What a page has said since then, newest first."""
        texts: list[str] = self.db.zrevrangebyscore(keys.spoken(platform, account), "+inf", since)
        return texts
