"""Statistics as roll-ups: a hash for each day and each month, written with the change. Reading never costs cases."""

from __future__ import annotations

from calendar import monthrange
from collections import Counter
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

    def totals(self, days: Iterable[str]) -> dict[str, int]:
        """The rows of all `days` as one, in one round trip; of a month that is there as a whole, the month is read."""
        days = set(days)
        held = Counter(day[:7] for day in days)
        whole = {month for month, count in held.items() if count == monthrange(int(month[:4]), int(month[5:]))[1]}
        total: dict[str, int] = {}
        for row in self.tallies(sorted(whole | {day for day in days if day[:7] not in whole})).values():
            for name, count in row.items():
                total[name] = total.get(name, 0) + count
        return total
