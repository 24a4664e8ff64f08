"""What keeps a secret at rest: a key that is not in the database."""

from __future__ import annotations

from typing import Protocol


class KeyLost(Exception):
    """What was sealed cannot be opened: the key is another one, or what is stored was changed."""


class Seals(Protocol):
    """Seals and opens with the desk's key."""

    def close(self, text: str, about: str) -> str:
        """`text` sealed; it opens only where the same `about` is given."""
        ...

    def open(self, sealed: str, about: str) -> str:
        """What was sealed. Raises KeyLost."""
        ...
