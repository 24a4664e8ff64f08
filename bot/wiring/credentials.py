"""Where credentials come from beside the environment: connections that were sealed, opened with REPLYDESK_KEY."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from typing import Final

from bot.core.ports import Health, Kept, Source
from bot.running.environment import SettingsError
from bot.settings import Environment
from bot.store import Store
from bot.store.connections import Sealed, opened
from bot.store.fresh import Fresh
from bot.store.sealing import Seal
from bot.wiring.vendors import Vendor

log = logging.getLogger("replydesk.wiring")

NO_KEY: Final = (
    "This desk has no key to seal a credential with. “reviews up” makes one in its folder;"
    " elsewhere set REPLYDESK_KEY to what “reviews connection new-key” prints, for every process."
)
COPY_THE_KEY: Final = (
    "Without the key nobody can open what is connected, and a backup of the database does not hold it. Keep a copy"
    " elsewhere (replydesk.key in the data folder, or REPLYDESK_KEY), then say so: reviews connection key-copied"
)
LOST: Final = "The key that sealed its credential is gone, so it cannot be used."


def seal_of(env: Environment) -> Seal | None:
    """This desk's seal; None without a key. Raises SettingsError when the key is none."""
    key = env.replydesk_key.get_secret_value()
    try:
        return Seal(key) if key else None
    except ValueError as wrong:
        raise SettingsError(str(wrong)) from None


def require_seal(env: Environment) -> Seal:
    """Raises SettingsError when there is no key."""
    seal = seal_of(env)
    if seal is None:
        raise SettingsError(NO_KEY)
    return seal


class Credentials:
    """The Vault: gives a vendor's credentials by account, as they are now, and takes new ones.

    `given` stands in for the environment when the vendors' own settings are read.
    """

    def __init__(
        self,
        store: Store,
        seal: Seal | None,
        vendors: Sequence[Vendor] = (),
        given: Mapping[str, object] | None = None,
    ) -> None:
        self.store, self.seal, self.vendors, self.given = store, seal, vendors, given
        self._fresh = Fresh(store.connections_version, self._load)

    def __call__(self, kind: str) -> Mapping[str, str]:
        return self._fresh().get(kind, {})

    def ready(self) -> bool:
        return self.seal is not None

    def sources(self) -> list[Source]:
        return [source for vendor in self.vendors if (source := source_of(vendor, self.given))]

    def kept(self) -> list[Kept]:
        rows = self.store.connections()
        lost = opened(rows, self.seal)[1]
        return [Kept(one.kind, one.account, one.by, one.at, one in lost) for one in rows]

    def keep(self, kind: str, account: str, credential: str, by: str, at: float) -> None:
        """Raises SettingsError without a key."""
        if self.seal is None:
            raise SettingsError(NO_KEY)
        self.store.connect(self.seal, kind, account, credential, by, at)
        self._fresh.forget()

    def drop(self, kind: str, account: str) -> bool:
        gone = self.store.disconnect(kind, account)
        self._fresh.forget()
        return gone

    def _load(self) -> tuple[int, Mapping[str, Mapping[str, str]]]:
        version = self.store.connections_version()
        found, lost = opened(self.store.connections(), self.seal)
        for one in lost:
            log.warning("a credential cannot be opened", extra={"kind": one.kind, "account": one.account})
        return version, found


def source_of(vendor: Vendor, given: Mapping[str, object] | None = None) -> Source | None:
    """What connecting an account of a vendor takes; None where its accounts cannot be connected. Raises SettingsError."""
    kind = vendor.load()[0]
    if not kind.credential:
        return None
    missing = [
        " or ".join(names).upper().replace(" OR ", " or ")
        for names in kind.load(given).missing()
        if kind.credential not in names
    ]
    account, credential = kind.asks
    label, shared = vendor.name.capitalize(), vendor.kind == "chats"
    return Source(vendor.name, label, kind.about, account, credential, shared, tuple(missing))


def key_health(store: Store, seal: Seal | None) -> list[Health]:
    """What is to be said of the key: connections it does not open, and that nobody keeps a copy of it yet."""
    kept = store.connections()
    found = [_lost(one) for one in opened(kept, seal)[1]]
    if kept and seal and not store.copied(seal.mark):
        found.append(Health("key", "failing", COPY_THE_KEY))
    return found


def _lost(one: Sealed) -> Health:
    return Health(one.id, "failing", LOST, f"Connect it again: reviews connection add {one.kind} {one.account}")
