"""What the store offers the desk and the chats: one small protocol for each of its shelves, and `Shelf`, all of them.

What each call promises is said where it is kept, in `bot/store`. Whoever needs a part of it asks for that part.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple, Protocol

from bot.core.lists import Counts, Places
from bot.core.model import Case, Entry, Post
from bot.core.ports.telling import Newcomers, Pauses, People, References, Told
from bot.core.ports.working import Arrivals, Life, Looks, Schedule, Sight, Work
from bot.core.subjects import Lane


class New(NamedTuple):
    """A new case with its first entry, its day, its tallies, the lane it is to wait in, and the fingerprint of its words."""

    case: Case
    entry: Entry
    day: str
    tally: Mapping[str, int]
    wake: Lane
    mark: str = ""


class Cases(Protocol):
    """Cases and their logs."""

    def find(self, case_id: str) -> Case | None: ...
    def recall(self, case_id: str) -> Case | None: ...
    def find_all(self, case_ids: Iterable[str]) -> list[Case]: ...
    def recent_cases(self, limit: int = 50) -> list[Case]: ...
    def cases_of_author(self, case: Case) -> list[Case]: ...
    def history(self, case_id: str) -> list[Entry]: ...
    def unreadable(self) -> list[str]: ...
    def open_count(self, now: float) -> tuple[int, int]: ...


class Records(Cases, Protocol):
    """Opening and changing them."""

    def open_case(
        self,
        case: Case,
        entry: Entry,
        day: str,
        tally: Mapping[str, int],
        alone: bool = False,
        wake: Lane | None = Lane.TELL,
        mark: str = "",
    ) -> tuple[str, str] | None: ...
    def open_cases_for(self, new: Iterable[New]) -> list[bool]: ...
    def save(
        self,
        case: Case,
        entry: Entry,
        day: str = "",
        tally: Mapping[str, int] | None = None,
        wake: Lane | None = Lane.TELL,
        says: str = "",
    ) -> Case | None: ...
    def case_of(self, platform: str, post_id: str) -> str | None: ...
    def lead_posts(self, posts: Iterable[Post], case_id: str) -> None: ...
    def remember_removed(self, platform: str, post_id: str) -> None: ...
    def remember_hidden(self, platform: str, post_id: str, hidden: bool, at: float) -> None: ...
    def forget_person(self, case: Case, fingerprints: list[str]) -> None: ...
    def forget_words(self, case_id: str, about: str = "") -> None: ...


class Lists(Protocol):
    """Lists of open cases, and numbers."""

    def list_page(
        self, name: str, locations: Places, cursor: str = "", most: int = 50, until: float | None = None
    ) -> tuple[list[str], str]: ...
    def list_counts(self, locations: Places, now: float, person: str = "") -> Counts: ...
    def totals(self, days: Iterable[str]) -> dict[str, int]: ...
    def rebuild_lists(self) -> tuple[int, list[str]]: ...


class Words(Protocol):
    """Words that came before."""

    def first_said(self, location: str, fingerprint: str, case_id: str) -> str: ...
    def remember_words(self, platform: str, account: str, text: str, at: float) -> None: ...
    def recent_words(self, platform: str, account: str, since: float) -> list[str]: ...


class Shelf(
    Records,
    Lists,
    Words,
    Schedule,
    Work,
    Arrivals,
    Pauses,
    Told,
    Looks,
    Sight,
    Life,
    People,
    Newcomers,
    References,
    Protocol,
):
    """The whole store, as the desk and the chats know it."""
