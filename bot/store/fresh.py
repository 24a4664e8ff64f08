"""A copy of something the store keeps for all processes, never older than a second or so."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Final, Generic, TypeVar

log = logging.getLogger("replydesk.store")

T = TypeVar("T")
FRESH_SECONDS: Final = 1.0  # a change is seen everywhere within two seconds; a copy this young is used without asking


class Fresh(Generic[T]):
    """Calling it gives the copy. `version` is cheap and asked at most once a second; `load` gives version and value.

    While the store is away, or what it holds cannot be read, the last good copy serves. `monotonic` counts seconds.
    """

    def __init__(
        self,
        version: Callable[[], int],
        load: Callable[[], tuple[int, T]],
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._version, self._load, self._monotonic = version, load, monotonic
        self._copy: tuple[int, T] | None = None
        self._until = 0.0
        self._lock = threading.Lock()

    def __call__(self) -> T:
        """The value as it is now. Raises what the store raises when there is no copy yet."""
        copy = self._copy
        if copy is not None and self._monotonic() < self._until:
            return copy[1]
        if not self._lock.acquire(blocking=copy is None):
            assert copy is not None
            return copy[1]  # somebody else is looking already
        try:
            return self._look()
        finally:
            self._lock.release()

    def forget(self) -> None:
        """Look at the store again at the next use: this process has just changed something."""
        self._until = 0.0

    def _look(self) -> T:
        copy = self._copy
        try:
            if copy is None or self._version() != copy[0]:
                copy = self._copy = self._load()
        except Exception as wrong:
            if copy is None:
                raise
            log.warning("what was known a moment ago still serves", extra={"error": type(wrong).__name__})
        self._until = self._monotonic() + FRESH_SECONDS
        return copy[1]
