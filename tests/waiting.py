"""Waiting in tests: by the clock. Counting turns is forbidden, since a turn is as long as the machine is slow."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def until(found: Callable[[], T], seconds: float = 30.0, pause: float = 0.01, what: object = "it never came true") -> T:
    """The first true answer of `found`. Fails with `what` (a sentence, or something that gives one) after so many seconds."""
    end = time.monotonic() + seconds
    while not (answer := found()):
        if time.monotonic() > end:
            raise AssertionError(what() if callable(what) else what)
        time.sleep(pause)
    return answer
