"""How often Teams lets a bot speak in one conversation.

Source: learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit, "Per bot per thread limit" (send to
conversation, create conversation): 7 in 1 second, 8 in 2, 60 in 30, 1800 in 3600. Microsoft may change the numbers,
so a 429 is obeyed all the same. Counted per process: two workers share a conversation only by luck.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Final

WINDOWS: Final = ((1.0, 7), (2.0, 8), (30.0, 60), (3600.0, 1800))  # seconds, messages


class Pace:
    """Counts messages for each conversation. `clock` counts seconds and never goes back."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.clock = clock
        self._sent: dict[str, deque[float]] = {}
        self._lock = threading.Lock()

    def take(self, conversation: str) -> float:
        """Count one message now and return 0.0, or return the seconds to wait and count nothing."""
        now = self.clock()
        with self._lock:
            sent = self._sent.setdefault(conversation, deque())
            while sent and now - sent[0] >= WINDOWS[-1][0]:
                sent.popleft()
            wait = max((sent[-most] + span - now for span, most in WINDOWS if len(sent) >= most), default=0.0)
            if wait <= 0:
                sent.append(now)
                self._forget(now)
            return max(wait, 0.0)

    def _forget(self, now: float) -> None:
        """Drop conversations nobody used for an hour, so that a long life costs no memory."""
        if len(self._sent) > 1000:
            quiet = [name for name, sent in self._sent.items() if not sent or now - sent[-1] >= WINDOWS[-1][0]]
            for name in quiet:
                del self._sent[name]
