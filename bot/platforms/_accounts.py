"""The accounts that are connected to a vendor, and what every platform with accounts does in the same way."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import ClassVar, Protocol

import httpx

from bot.core.elsewhere import as_compared
from bot.core.model import Post
from bot.core.ports import Batch, Health, Refused, Sent, Standing, TryLater
from bot.platforms import _http
from bot.running import calls

LOOK_SECONDS = 20.0  # for all pages of one look together
BY_ITSELF = "Nothing to do: we try again by ourselves."

Credentials = Mapping[str, str] | Callable[[], Mapping[str, str]]
"""Account -> credential, or a function that gives the map as it is now."""


class Accounts(ABC):
    """The connected accounts of a vendor, and how each of them is."""

    label: ClassVar[str]
    fine: ClassVar[str] = "Signed in, and its reviews can be read."
    nobody: ClassVar[str] = "No clinic is connected."
    set_up: ClassVar[str]  # what to do when nobody is connected
    remedy: ClassVar[str]  # what to do when an account is not accepted

    def __init__(self, credentials: Credentials, client: httpx.Client) -> None:
        self.credentials, self.client = credentials, client

    def accounts(self) -> Mapping[str, str]:
        """Account -> credential, as of now."""
        return self.credentials() if callable(self.credentials) else self.credentials

    @abstractmethod
    def try_out(self, account: str) -> None:
        """Ask for something of an account that changes nothing. Raises Refused or TryLater."""

    def health(self) -> list[Health]:
        """One record for each connected account: does its sign-in work?"""
        known = self.accounts()
        if not known or not self.ready():
            return [Health(self.label, "not set up", self.nobody, self.set_up)]
        return [self._check(account) for account in known]

    def ready(self) -> bool:
        """Whether whatever all accounts need is there."""
        return True

    def watched(self) -> list[str]:
        """The connected accounts; "" when there is none, so that this is said."""
        return list(self.accounts()) or [""]

    def watch(self, account: str) -> list[Health]:
        """How one account is."""
        return [self._check(account)] if account in self.accounts() else self.health()

    def _check(self, account: str) -> Health:
        part = Health(f"{self.label} {account}", "ok", self.fine, about=account)
        try:
            return self.seen(account, part)
        except TryLater as later:
            return replace(part, state="failing", detail=str(later), remedy=BY_ITSELF)
        except Refused as no:
            return replace(part, state="failing", detail=str(no), remedy=self.remedy)

    def seen(self, account: str, part: Health) -> Health:
        """`part`, or what is wrong with an account that is signed in. Raises Refused or TryLater."""
        self.try_out(account)
        return part


class Looks(Protocol):
    """What reads the accounts of a vendor."""

    def poll(self, account: str, cursor: str, now: float) -> Batch: ...


class Answers(Protocol):
    """What replies there."""

    def publish(self, post: Post, text: str) -> Sent: ...

    def standing(self, post: Post, since: float) -> Iterable[Standing]:
        """Newest first; one that looks page after page is asked no further than it takes."""
        ...


class Watching:
    """What a platform does by asking `connected` and `poller`, each look within one total time."""

    connected: Accounts
    poller: Looks

    def poll(self, account: str, cursor: str, now: float) -> Batch:
        with calls.total(LOOK_SECONDS):
            return self.poller.poll(account, cursor, now)

    def health(self) -> list[Health]:
        return self.connected.health()

    def watched(self) -> list[str]:
        return self.connected.watched()

    def watch(self, which: str) -> list[Health]:
        return self.connected.watch(which)

    def close(self) -> None:
        """Let go of its connections."""
        self.connected.client.close()


class Answering(Watching):
    """The same, where a program can reply: `publisher` does it, all of one reply within one total time."""

    publisher: Answers

    def publish(self, post: Post, text: str) -> Sent:
        with _http.in_all():
            return self.publisher.publish(post, text)

    def standing(self, post: Post, since: float) -> list[Standing]:
        with calls.total(LOOK_SECONDS):
            return list(self.publisher.standing(post, since))

    def find_own_reply(self, post: Post, text: str, since: float) -> Sent | None:
        words = as_compared(text)
        with calls.total(LOOK_SECONDS):
            there = self.publisher.standing(post, since)
            return next((one.sent for one in there if as_compared(one.text) == words), None)
