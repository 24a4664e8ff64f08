"""Slowing guesses down instead of locking people out.

Nobody can keep a colleague out by typing wrong passwords for them: a try is never refused for how many came before, it
only waits. Who has signed in from a place before (this browser, or this address) waits for nobody else's mistakes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Protocol

WINDOW: Final = 300  # seconds in which tries are counted
KNOWN_SECONDS: Final = 90 * 86400  # how long a place is remembered after a sign-in
LONGEST: Final = 8.0  # seconds one try may be kept waiting; browsers and proxies wait longer
FIRST: Final = 0.25  # seconds; each further try waits twice as long
WAITING: Final = 100  # tries that may wait at once: more are asked to come again, but never from a known place

FREE: Final = (("{name}@{address}", 5), ("account {name}", 20), ("address {address}", 50))
"""How many tries a window has free, under each of these names. A clinic's staff share one address, so an address may fail
more often than one person there; an account may fail from everywhere only so often."""


class Counter(Protocol):
    """What is needed of the store."""

    def count_try(self, who: str, window_seconds: int) -> int: ...
    def forget_tries(self, who: str) -> None: ...
    def know_place(self, name: str, places: Sequence[str], seconds: int) -> None: ...
    def is_known_place(self, name: str, places: Sequence[str]) -> bool: ...


@dataclass(frozen=True, slots=True)
class Try:
    """One try to sign in: as whom, from which address, and the browser's own mark ("" when it has none)."""

    name: str
    address: str
    browser: str = ""

    @property
    def person(self) -> str:
        return _short(self.name)  # typed by a stranger: any length, any character

    @property
    def places(self) -> tuple[str, ...]:
        return (f"address {self.address}", *([f"browser {_short(self.browser)}"] if self.browser else []))


def count(store: Counter, one: Try) -> tuple[float, bool]:
    """Count a try: how many seconds it has to wait, and whether it comes from a known place."""
    known = store.is_known_place(one.person, one.places)
    rows = FREE[:1] if known else FREE
    waits = [_wait(store.count_try(_name(pattern, one), WINDOW), free) for pattern, free in rows]
    return max(waits), known


def forgive(store: Counter, one: Try) -> None:
    """The right password came: this person starts again at nought, and the place is known from now on."""
    for pattern, _ in FREE[:2]:
        store.forget_tries(_name(pattern, one))
    store.know_place(one.person, one.places, KNOWN_SECONDS)


def _wait(tries: int, free: int) -> float:
    over = tries - free
    return min(LONGEST, FIRST * 2 ** min(over - 1, 20)) if over > 0 else 0.0


def _name(pattern: str, one: Try) -> str:
    return pattern.format(name=one.person, address=one.address)


def _short(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()[:24]
