"""A figure and how far it may be off: the Wilson interval at 95 %."""

from __future__ import annotations

import math


def wilson(hits: int, of: int) -> tuple[float, float]:
    """Lower and upper bound of a share; 0 and 1 when nothing was counted."""
    if not of:
        return 0.0, 1.0
    z, share = 1.96, hits / of
    middle = share + z * z / (2 * of)
    spread = z * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    return (middle - spread) / (1 + z * z / of), (middle + spread) / (1 + z * z / of)


def said(hits: int, of: int) -> str:
    """ "42 of 44, 95 % (85 to 99)"."""
    low, high = wilson(hits, of)
    return f"{hits} of {of}, {hits / of if of else 0:.0%} ({abs(low) * 100:.0f} to {high * 100:.0f})"
