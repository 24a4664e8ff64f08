"""Where the credentials of connected accounts are kept, as the desk sees it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.core.ports.health import Health


@dataclass(frozen=True, slots=True)
class Source:
    """A platform or a chat whose accounts can be connected.

    `label` names it and `about` says what it is; `account` and `credential` say what a person types for one; `shared` where
    an account serves every clinic, as a chat's workspace does; `missing` names the settings that this machine lacks for it.
    """

    kind: str
    label: str
    about: str
    account: str
    credential: str
    shared: bool = False
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Kept:
    """An account whose credential is kept, who gave it and when (epoch seconds); `lost` where this key does not open it."""

    kind: str
    account: str
    by: str
    at: float
    lost: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One account, as whoever may connect it sees it. `clinic` is "" where no one clinic has it, `at` 0 where it is not `kept`
    here but comes from this machine's settings.
    """

    kind: str
    label: str
    account: str
    clinic: str
    health: Health
    by: str = ""
    at: float = 0.0

    @property
    def kept(self) -> bool:
        return self.at > 0


@dataclass(frozen=True, slots=True)
class Connected:
    """What a person may connect (`sources`), and what is connected (`rows`); `note` where nothing can be, and why."""

    sources: Sequence[Source]
    rows: Sequence[Row]
    note: str = ""
    doors: Sequence[Source] = ()  # those of the sources where somebody can sign in instead of pasting


@dataclass(frozen=True, slots=True)
class Choice:
    """An account that somebody who signed in may connect: whose it is here, and whether that is theirs to decide."""

    account: str
    name: str
    clinic: str
    theirs: bool


@dataclass(frozen=True, slots=True)
class Offer:
    """What a sign-in at a platform led to. `token` serves once, for ten minutes, in the browser that began."""

    label: str
    token: str
    choices: Sequence[Choice]


class Vault(Protocol):
    """Keeps credentials sealed; nothing that it gives back holds one."""

    def ready(self) -> bool:
        """Whether there is a key to seal with."""
        ...

    def sources(self) -> Sequence[Source]: ...

    def kept(self) -> Sequence[Kept]: ...

    def keep(self, kind: str, account: str, credential: str, by: str, at: float) -> None:
        """In the place of an earlier one; this process uses it at once, every other within two seconds."""
        ...

    def drop(self, kind: str, account: str) -> bool:
        """Forget a credential; whether there was one."""
        ...
