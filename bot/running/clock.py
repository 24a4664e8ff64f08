"""The desk's clock. Real time, unless a demo asked for a faster one: then every process of that demo runs equally fast."""

from __future__ import annotations

import os
import time


def speed() -> float:
    """How many seconds pass on the desk's clock in a real one."""
    return float(os.environ.get("REVIEWS_SPEED") or 1)


def now() -> float:
    """Epoch seconds. REVIEWS_SPEED (times real time) counts from REVIEWS_EPOCH, an epoch second."""
    real = time.time()
    if speed() == 1:
        return real
    start = float(os.environ.get("REVIEWS_EPOCH") or real)
    return start + (real - start) * speed()
