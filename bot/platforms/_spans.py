"""The cursor of a look that goes by time: when the last look was, and the first, before which all is history."""

from __future__ import annotations


def begun(now: float) -> str:
    """The first look's."""
    return f"{now!r} {now!r}"


def since(cursor: str, overlap: float) -> float:
    """From which moment on to look: `overlap` seconds once more, and never before the first look."""
    last, _, first = cursor.partition(" ")
    return max(float(last) - overlap, float(first or 0))


def moved(cursor: str, now: float) -> str:
    """The one of a look that has just been made."""
    last, _, first = cursor.partition(" ")
    return f"{now!r} {first or last}"
