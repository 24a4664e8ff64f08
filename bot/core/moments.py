"""A moment in words, as people at a clinic read it."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo


def clock_time(at: float, timezone: str, now: float | None = None) -> str:
    """ "14:05" today, "Fri 14:05" within a week, else "3 May 14:05"."""
    moment = datetime.fromtimestamp(at, ZoneInfo(timezone))
    today = datetime.fromtimestamp(at if now is None else now, ZoneInfo(timezone)).date()
    days = abs((today - moment.date()).days)
    pattern = "%H:%M" if days == 0 else "%a %H:%M" if days < 7 else f"{moment.day} %b %H:%M"
    return moment.strftime(pattern)
