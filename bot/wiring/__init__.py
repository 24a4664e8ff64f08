"""Builds the one Desk: a loop over the registries of platforms, chats and writers. No vendor is named here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType
from typing import Final, cast

from bot import chats, jobs
from bot.core.ports import Chat, Platform, Writer
from bot.core.tools import Tools
from bot.desk import Desk
from bot.running import clock
from bot.running.addresses import Proxies, refuse_clear_text
from bot.running.environment import SettingsError, Variables
from bot.running.folder import KEY, enter
from bot.settings import Environment, ReviewsFile, load_file
from bot.store import Store, Unreachable, connect, soundness
from bot.store.changes import listen
from bot.store.machine import BELIEVE
from bot.wiring.credentials import Credentials, seal_of
from bot.wiring.practice import (
    asked_of,
    keep_settings,
    practice_of,
    refuse_missing_chats,
    take_in_file,
)
from bot.wiring.reading import read
from bot.wiring.remembering import remembering
from bot.wiring.starting import start_chats
from bot.wiring.vendors import CHATS, PLATFORMS, VENDORS, Maker, Vendor, made

Clock = Callable[[], float]


def public_url(env: Environment) -> str:
    """The address people reach the desk at."""
    return (env.public_url or f"http://{env.host}:{env.port}").rstrip("/")


@cache
def environment() -> Environment:
    """This process's settings. Raises SettingsError."""
    return Environment.load()


@cache
def desk() -> Desk:
    """This process's desk. Raises SettingsError."""
    _require_store()
    return build(environment())


def viewer() -> Desk:
    """A desk to look at from the shell. Raises SettingsError."""
    _require_store()
    return build(environment(), vendors=PLATFORMS)


@cache
def memory() -> Store:
    """The store alone, where no desk is needed. Raises SettingsError."""
    _require_store()
    db = connect(environment().redis_url)
    return Store(db, jobs.Waker(db), clock.now)


def _require_store() -> None:
    if not environment().redis_url:
        raise SettingsError(
            "REDIS_URL is not set. Set it, or use --data DIR to find the desk of “reviews up” or “reviews demo”."
        )


def build(
    env: Environment,
    file: ReviewsFile | None = None,
    now: Clock = clock.now,
    given: Mapping[str, object] | None = None,
    makers: Mapping[str, Maker] = MappingProxyType({}),
    vendors: Sequence[Vendor] = VENDORS,
) -> Desk:
    """A desk that uses what is stored, and reviews.toml where nothing is; with a `file`, what that says from now on.

    It has those of `vendors` that are set up; one without chats is to look at, and tells nobody anything. Their own
    settings come from the environment unless `given`; `makers` stand in for some vendors' `make`. Raises SettingsError.
    """
    db = connect(env.redis_url)
    store = Store(db, jobs.Waker(db), now)
    store.believed = env.store_check == "off"
    try:
        if file is None:
            take_in_file(store, Path(env.reviews_toml))
        practice = asked_of(store)
        seal = seal_of(env)
        vault = Credentials(store, seal, vendors, given)
        tools = Tools(
            now,
            public_url(env),
            env.host,
            Proxies.read(env.trust_proxy).caller,
            store,
            lambda: listen(env.redis_url),
            vault,
            lambda chat: practice().channels(chat),
        )
        parts = dict(made(vendors, tools, given, makers))
        sources = {vendor.name: cast(Platform, part) for vendor, part in parts.items() if vendor.kind == "platforms"}
        rooms = {vendor.name: cast(Chat, part) for vendor, part in parts.items() if vendor.kind == "chats"}
        writers = [cast(Writer, part) for vendor, part in parts.items() if vendor.kind == "writers"]
    except ValueError as wrong:
        raise SettingsError(str(wrong)) from None
    if rooms:
        refuse_missing_chats(practice() if file is None else practice_of(file), rooms)
    if file is not None:
        keep_settings(store, file, "a file")
        practice.forget()
    return Desk(store, sources, rooms, practice, remembering(read), now, writers[0] if writers else None, seal, vault)


SHARED: Final = (
    "rq", "uvicorn", "bot.running.calls", "bot.web", "bot.reading.guard", "bot.chats.inbox.chat", "workers.__main__", "workers.clock",
)  # fmt: skip
"""By name: nothing here depends on the web or the workers."""
SAMPLE: Final = "We are sorry that you had to wait. Please call us, so that we can talk about it."
MAIN: Final = {"platforms": "platform", "chats": "chat", "writers": "model"}
"""The file of a vendor's folder that `make` loads when it is set up."""


def preload(folder: Path) -> None:
    """Load what several members of the household need, so that the processes that are forked now share its memory.

    A post is read and a reply checked once: word lists and weights load with the first of each. What is too large for
    that lies in `folder` in a file without a name.
    """
    for name in SHARED:
        import_module(name)
    for vendor in VENDORS:
        main = f"{vendor.folder}.{MAIN[vendor.kind]}"
        if vendor.load()[0].load().set_up and find_spec(main):
            import_module(main)
    import_module("bot.reading.languages.tables").share(folder)
    guard = import_module("bot.reading.guard")
    guard.check(SAMPLE, guard.Context(post_text=SAMPLE, language=read(SAMPLE, None).language))
    import_module("bot.running.calls").tls()


def check_file(env: Environment) -> None:
    """Refuse a wrong reviews.toml before anything is started. Raises SettingsError."""
    practice_of(load_file(Path(env.reviews_toml), chats.CHATS))


def check_settings(file: ReviewsFile) -> None:
    """Raises SettingsError when the desk of this environment cannot use these settings."""
    chosen = {vendor.name: vendor.load()[0].load() for vendor in CHATS}
    set_up = [name for name, settings in chosen.items() if settings.set_up or settings.waits]
    refuse_missing_chats(practice_of(file), set_up)


def check_store() -> None:
    """Refuse a database that would forget. One that is away is waited for; the hourly look comes. Raises SettingsError."""
    env = environment()
    if env.store_check == "off" or not env.redis_url:
        return
    db = connect(env.redis_url)
    try:
        wrong = soundness.faults(db)
        if not wrong:
            soundness.claim(db)
    except Unreachable:
        return
    finally:
        db.close()
    if wrong:
        raise SettingsError(f"The database at REDIS_URL cannot be trusted. {' '.join(wrong)} {BELIEVE}")


def check_address(env: Environment) -> None:
    """Refuse to serve passwords and patients' words in clear text to the world. Raises SettingsError."""
    if sentence := refuse_clear_text(public_url(env)):
        raise SettingsError(sentence)


def forget() -> None:
    """Drop what this process has built: the environment changed, or the process was just forked."""
    desk.cache_clear()
    memory.cache_clear()
    environment.cache_clear()


def use_folder(folder: Path) -> None:
    """Use the settings and secrets of a data folder's desk in this process, and no others."""
    known = [name.upper() for kind in _every_settings() for name in kind.model_fields]
    enter(folder, [name for name in known if name != KEY])  # the key may be where no folder has it
    forget()


def _every_settings() -> list[type[Variables]]:
    return [Environment, *(vendor.load()[0] for vendor in VENDORS)]


def written_down() -> dict[str, str]:
    """Every variable somebody has set for this process's desk, secrets included, by its name."""
    return {name: value for kind in _every_settings() for name, value in kind.load().written_down().items()}


def with_store(use: Callable[[Store], object]) -> None:
    """Let `use` have the store on a connection of its own, closed again before anything is forked."""
    db = connect(environment().redis_url)
    try:
        use(Store(db, jobs.Waker(db), clock.now))
    finally:
        db.close()


__all__ = [
    "CHATS",
    "PLATFORMS",
    "VENDORS",
    "Maker",
    "Vendor",
    "build",
    "check_address",
    "check_file",
    "check_settings",
    "check_store",
    "desk",
    "environment",
    "forget",
    "memory",
    "preload",
    "public_url",
    "start_chats",
    "use_folder",
    "viewer",
    "with_store",
    "written_down",
]
