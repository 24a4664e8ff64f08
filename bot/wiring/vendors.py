"""The vendors there are: a line of a registry each, and what its folder offers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Final, Protocol

from bot import chats, platforms
from bot.core.ports import Chat, Platform, Writer
from bot.core.tools import Tools
from bot.running.environment import SettingsError, VendorSettings


class Maker(Protocol):
    """What a vendor's folder offers as `make`."""

    def __call__(self, settings: VendorSettings, tools: Tools) -> Platform | Chat | Writer: ...


@dataclass(frozen=True, slots=True)
class Vendor:
    """One line of a registry: a folder whose `settings.py` has `Settings`, and whose `__init__.py` has `make`."""

    kind: str  # "platforms", "chats" or "writers"
    name: str
    folder: str  # dotted

    def load(self) -> tuple[type[VendorSettings], Maker]:
        """Both. Raises SettingsError with the one sentence that helps whoever writes the folder."""
        try:
            settings = import_module(f"{self.folder}.settings").Settings
            make = import_module(self.folder).make
        except (ImportError, AttributeError) as wrong:
            where = self.folder.replace(".", "/")
            raise SettingsError(
                f"“{self.name}” is registered, so {where} must have settings.py with a class Settings and make() in"
                f" __init__.py: {wrong}. See .github/CONTRIBUTING.md."
            ) from None
        return settings, make


PLATFORMS: Final = tuple(Vendor("platforms", name, f"bot.platforms.{name}") for name in platforms.PLATFORMS)
CHATS: Final = tuple(Vendor("chats", name, f"bot.chats.{name}") for name in chats.CHATS)
WRITERS: Final = (Vendor("writers", "language model", "bot.writers"),)
VENDORS: Final = PLATFORMS + CHATS + WRITERS


def made(
    vendors: Sequence[Vendor], tools: Tools, given: Mapping[str, object] | None, makers: Mapping[str, Maker]
) -> Iterator[tuple[Vendor, Platform | Chat | Writer]]:
    """Those that are set up; what is not is never loaded."""
    for vendor in vendors:
        kind, make = vendor.load()
        settings = kind.load(given)
        if settings.set_up or settings.waits or (settings.connects and tools.credentials(vendor.name)):
            yield vendor, makers.get(vendor.name, make)(settings, tools)
