"""Connecting accounts by signing in at their platform in the browser, instead of pasting what opens them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol, runtime_checkable


class Offered(NamedTuple):
    """An account that somebody who signed in may let the desk work for; `name` is what people call it."""

    account: str
    name: str
    credential: str


@runtime_checkable
class SignsIn(Protocol):
    """Has a page where somebody allows the desk to work for accounts of theirs (OAuth 2)."""

    def can_sign_in(self) -> bool:
        """Whether this desk is known there, so that anybody can."""
        ...

    def way_in(self, state: str, back: str, proof: str) -> str:
        """The address of that page. It sends the browser `back` with `state`; `proof` is a word of this sign-in alone."""
        ...

    def came_back(self, answered: str, state: str, back: str, proof: str) -> Sequence[Offered]:
        """The accounts that were allowed. `answered` is the whole address the browser came back at.

        Raises Refused or TryLater.
        """
        ...

    def settle(self, account: str, credential: str) -> None:
        """What is left to do there for an account that was chosen. Safe to repeat. Raises Refused or TryLater."""
        ...
