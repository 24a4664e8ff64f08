"""Where credentials come from beside the environment: connections that were sealed, opened with REPLYDESK_KEY."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import Final

from bot.core.ports import Health
from bot.running.environment import SettingsError
from bot.settings import Environment
from bot.store import Store
from bot.store.connections import Sealed, opened
from bot.store.fresh import Fresh
from bot.store.sealing import Seal

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


def credentials_of(store: Store, seal: Seal | None) -> Callable[[str], Mapping[str, str]]:
    """Gives a vendor's credentials by account, as they are now."""

    def load() -> tuple[int, Mapping[str, Mapping[str, str]]]:
        version = store.connections_version()
        found, lost = opened(store.connections(), seal)
        for one in lost:
            log.warning("a credential cannot be opened", extra={"kind": one.kind, "account": one.account})
        return version, found

    fresh = Fresh(store.connections_version, load)
    return lambda kind: fresh().get(kind, {})


def key_health(store: Store, seal: Seal | None) -> list[Health]:
    """What is to be said of the key: connections it does not open, and that nobody keeps a copy of it yet."""
    kept = store.connections()
    found = [_lost(one) for one in opened(kept, seal)[1]]
    if kept and seal and not store.copied(seal.mark):
        found.append(Health("key", "failing", COPY_THE_KEY))
    return found


def _lost(one: Sealed) -> Health:
    return Health(one.id, "failing", LOST, f"Connect it again: reviews connection add {one.kind} {one.account}")
