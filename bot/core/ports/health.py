"""How a part of the desk is, and what can be asked that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable


@dataclass(frozen=True, slots=True)
class Health:
    """One part's state: "ok", "silent", "failing" or "not set up", and what to do about it.

    `about` is the account or channel it speaks of, "" when it is the whole connection; the desk adds the `place` that
    belongs to, and shows it nowhere else.
    """

    name: str
    state: str
    detail: str = ""
    remedy: str = ""
    about: str = ""
    place: str = ""


@runtime_checkable
class ChecksHealth(Protocol):
    """Can ask the outside whether the connection works."""

    def health(self) -> list[Health]: ...


@runtime_checkable
class WatchesEach(Protocol):
    """Has accounts or channels that can be asked one at a time whether they work."""

    def watched(self) -> Sequence[str]:
        """Their ids as they are now; "" is the connection as a whole."""
        ...

    def watch(self, which: str) -> list[Health]:
        """How one of them is. Raises an Outcome when it cannot be told."""
        ...
