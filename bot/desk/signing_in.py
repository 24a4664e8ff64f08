"""Connecting accounts by signing in at their platform: there, back again once, and a choice of what was allowed."""

from __future__ import annotations

import hmac
import json
import secrets
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from bot.core.model import Person
from bot.core.ports import Choice, Denied, KeyLost, Offer, Offered, Outcome, Platform, Seals, SignsIn
from bot.core.ports.working import Looks
from bot.desk.connecting import NO_KEY, UNKNOWN, Connector

SECONDS: Final = 600  # from the press to the page there and back, and from there to the choice
OVER: Final = "This sign-in took too long, was used already, or was begun in another browser. Please begin once more."
NOTHING: Final = "{label} knows of no account there that this desk could work for."
CHOOSE: Final = "Please choose at least one account."
NOT_SETTLED: Final = "{said} One thing is left: {why}"


def new_word() -> str:
    """A word that nobody guesses, long enough for a proof key (43 signs at least)."""
    return secrets.token_urlsafe(48)


class SignIns:
    """`word` makes words that nobody guesses. What was allowed is kept sealed until somebody chooses, for ten minutes."""

    def __init__(
        self,
        shelf: Looks,
        platforms: Mapping[str, Platform],
        connector: Connector,
        seal: Seals | None,
        word: Callable[[], str] = new_word,
    ) -> None:
        self.shelf, self.platforms, self.connector, self.seal, self.word = shelf, platforms, connector, seal, word

    def ready(self) -> tuple[str, ...]:
        """The platforms where somebody can sign in now."""
        return tuple(name for name, one in self.platforms.items() if isinstance(one, SignsIn) and one.can_sign_in())

    def begin(self, kind: str, by: Person, browser: str, back: str) -> str:
        """Where to go to sign in; it leads `back`. Raises Denied."""
        platform = self._platform(kind)
        self.connector.require(by)
        if self.seal is None:
            raise Denied(NO_KEY)
        state, proof = self.word(), self.word()
        known = {"kind": kind, "proof": proof, "back": back, "by": by.id, "browser": browser}
        self.shelf.begin_sign_in(state, known, SECONDS)
        return platform.way_in(state, back, proof)

    def come_back(self, answered: str, state: str, by: Person, browser: str) -> Offer:
        """What somebody who signed in allowed, to choose from. Raises Denied."""
        known = self._end(state, by, browser)
        platform = self._platform(known["kind"])
        try:
            found = platform.came_back(answered, state, known["back"], known["proof"])
        except Outcome as no:
            raise Denied(str(no)) from None
        label = self.platforms[known["kind"]].label
        if not found:
            raise Denied(NOTHING.format(label=label))
        token = self.word()
        sealed = self._seal().close(json.dumps(found), f"sign-in {token}")
        self.shelf.begin_sign_in(token, {**known, "found": sealed}, SECONDS)
        return Offer(label, token, tuple(self._choice(known["kind"], one, by) for one in found))

    def choose(self, token: str, accounts: Sequence[str], by: Person, browser: str, way: str) -> list[str]:
        """Connect those of the accounts that were chosen; a sentence for each. Raises Denied."""
        if not accounts:
            raise Denied(CHOOSE)
        known = self._end(token, by, browser)
        try:
            opened = json.loads(self._seal().open(known["found"], f"sign-in {token}"))
        except KeyLost:
            raise Denied(OVER) from None
        offered = [Offered(*one) for one in opened]
        return [self._connect(known["kind"], one, by, way) for one in offered if one.account in accounts]

    def _connect(self, kind: str, one: Offered, by: Person, way: str) -> str:
        try:
            said = self.connector.connect(kind, one.account, one.credential, by, way)
        except Denied as denied:
            return f"{one.name}: {denied}"
        try:
            self._platform(kind).settle(one.account, one.credential)
        except Outcome as no:
            return NOT_SETTLED.format(said=said, why=no)
        return said

    def _choice(self, kind: str, one: Offered, by: Person) -> Choice:
        clinic, theirs = self.connector.where(kind, one.account, by)
        return Choice(one.account, one.name, clinic, theirs)

    def _end(self, word: str, by: Person, browser: str) -> Mapping[str, str]:
        """What was kept under a word: once, and for the very person and browser that began."""
        known = self.shelf.end_sign_in(word)
        ours = hmac.compare_digest(known.get("browser", "").encode(), browser.encode())
        if not known or not ours or known["by"] != by.id:
            raise Denied(OVER)
        return known

    def _seal(self) -> Seals:
        if self.seal is None:
            raise Denied(NO_KEY)
        return self.seal

    def _platform(self, kind: str) -> SignsIn:
        found = self.platforms.get(kind)
        if not isinstance(found, SignsIn) or not found.can_sign_in():
            raise Denied(UNKNOWN)
        return found
