"""Deliveries: one as it came, and those for an account that no clinic has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypedDict

KEPT = 100  # of one account the newest; how many came is counted all the same


@dataclass(frozen=True, slots=True)
class Arrival:
    """One delivery as it came. `trusted` says that a signature covers it; `at` is when; `tried` how often reading began.

    `account` is whose it is, where the delivery itself does not say.
    """

    id: str
    route: str
    trusted: bool
    at: float
    body: bytes
    tried: int = 0
    account: str = ""


class Letter(TypedDict):
    """A delivery nobody could read, as it is kept: which route it came by, when (epoch seconds), why, and its bytes in base64."""

    platform: str
    at: float
    why: str
    body: str


@dataclass(frozen=True, slots=True)
class Stray:
    """How many deliveries came for an account nobody has, and when the first and the last (epoch seconds)."""

    platform: str
    account: str
    count: int
    first: float
    last: float

    @property
    def kept(self) -> int:
        return min(self.count, KEPT)
