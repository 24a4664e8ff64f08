"""A clinic: its hours, accounts, channels, people, and what it says of itself in public."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Facts:
    """What the clinic says of itself in public anyway; the guard lets these pass."""

    name: str = ""
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    hours: str = ""
    address: str = ""
    website: str = ""
    contact: str = ""
    staff: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    insurers: tuple[str, ...] = ()
    said: tuple[
        tuple[str, str, str], ...
    ] = ()  # (topic, language, sentence): what may be said of a topic, as it stands

    def tell(self, topic: str, language: str) -> str:
        """What the clinic says of a topic in this language; "" when it said nothing, or only in another language."""
        return next((words for name, tongue, words in self.said if (name, tongue) == (topic, language)), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """One clinic. `hours` maps a weekday (0 = Monday) to its opening periods in minutes after midnight; None = always."""

    id: str
    name: str
    timezone: str = "UTC"
    hours: Mapping[int, tuple[tuple[int, int], ...]] | None = None
    holidays: frozenset[date] = frozenset()
    accounts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    channels: Mapping[str, str] = field(default_factory=dict)
    managers: tuple[str, ...] = ()
    on_duty: tuple[str, ...] = ()
    minutes: Mapping[str, int] = field(default_factory=dict)
    facts: Facts = field(default_factory=Facts)
    arguable: tuple[
        tuple[str, str], ...
    ] = ()  # what the check makes here of what people argue about: (name, allow/look/stop)
    default: bool = False  # what names no clinic comes here
    undo_seconds: float | None = None  # how long Undo is possible here; None: as everywhere
    show_private: bool = False  # whether the chats show the words of what was written to the clinic alone
    unlisted: str = "ask"  # what somebody of our own workspace may do here whom nobody listed: see permissions.UNLISTED
