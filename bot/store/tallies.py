"""Statistics as roll-ups: one hash a day, written in the transaction of the change. Reading costs days, never cases."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bot.store import keys


class Tallies:
    """The shelf of numbers."""

    db: Any  # redis.Redis; its answers are typed as bytes or str, and this one decodes

    def tallies(self, days: Iterable[str]) -> dict[str, dict[str, int]]:
        """For each day (YYYY-MM-DD): `location|platform|person|metric` -> number, in one round trip."""
        days = list(days)
        pipe = self.db.pipeline(transaction=False)
        for day in days:
            pipe.hgetall(keys.tally(day))
        return {day: {k: int(v) for k, v in row.items()} for day, row in zip(days, pipe.execute(), strict=True)}
