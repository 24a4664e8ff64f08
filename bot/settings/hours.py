"""Opening hours as people write them: "08:00-12:00", in any order, overlapping, past midnight."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, Literal, get_args

Day = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
DAYS: Final[tuple[Day, ...]] = get_args(Day)
MIDNIGHT: Final = 1440  # minutes

Period = tuple[int, int]
"""Minutes after midnight: from the first up to the second."""

_PERIOD = re.compile(r"([01]?\d|2[0-4]):([0-5]\d)\s*[-–]\s*([01]?\d|2[0-4]):([0-5]\d)")


def period(text: str) -> Period:
    """One period; the end is before the start when it goes on past midnight. Raises ValueError."""
    found = _PERIOD.fullmatch(text.strip())
    start, end = (int(found[i]) * 60 + int(found[i + 1]) for i in (1, 3)) if found else (0, 0)
    if not found or max(start, end) > MIDNIGHT or start == MIDNIGHT:
        raise ValueError(f"“{text}” is not a period; write for example 08:00-12:00")
    if start == end:
        raise ValueError(f"“{text}” ends when it starts; a whole day is 00:00-24:00")
    return start, end


def week(written: Mapping[Day, Sequence[str]]) -> dict[int, tuple[Period, ...]]:
    """Periods by weekday (0 = Monday), earliest first, none of them overlapping. Raises ValueError.

    What goes on past midnight belongs to the next day from then on, so a holiday closes a day from midnight to midnight.
    """
    days: dict[int, list[Period]] = {}
    for day, periods in written.items():
        today = DAYS.index(day)
        kept = days.setdefault(today, [])
        for start, end in map(period, periods):
            if start < end:
                kept.append((start, end))
                continue
            kept.append((start, MIDNIGHT))
            if end:
                days.setdefault((today + 1) % len(DAYS), []).append((0, end))
    return {day: merge(periods) for day, periods in sorted(days.items())}


def merge(periods: Iterable[Period]) -> tuple[Period, ...]:
    """The same hours, each of them once: 8 to 12 and 11 to 13 is 8 to 13."""
    merged: list[Period] = []
    for start, end in sorted(periods):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return tuple(merged)
