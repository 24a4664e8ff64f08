"""Where the desk's practice comes from: the store; reviews.toml only where nothing is stored yet."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from bot import answers, chats
from bot.answers import tables
from bot.core.deadlines import Policy
from bot.core.model import Location
from bot.core.newcomers import FROM_BEFORE, let_in
from bot.core.practice import Practice
from bot.running import clock
from bot.settings import ReviewsFile, SettingsError, from_document, load_file, same, to_document
from bot.store import Store
from bot.store.fresh import Fresh


def practice_of(file: ReviewsFile) -> Practice:
    """What the desk works with. Raises SettingsError."""
    try:
        file.refuse_strangers(chats.CHATS)
        own = tables.from_table(file.answers, own=True)
        people, places = file.staffed()
        places = {name: _unhurried(place) for name, place in places.items()}
        return Practice(places, people, answers.WithOurs(own), _policy(file))
    except ValueError as wrong:
        raise SettingsError(str(wrong)) from None


def _unhurried(place: Location) -> Location:
    own = place.undo_seconds
    return place if own is None else replace(place, undo_seconds=own * clock.speed())


def _policy(file: ReviewsFile) -> Policy:
    """The clinic's choices; a person needs as long for Undo however fast a demo's clock runs."""
    policy = file.policy()
    return replace(policy, hold_seconds=policy.hold_seconds * clock.speed())


def asked_of(store: Store) -> Fresh[Practice]:
    """The practice as it is stored now; before anything is stored, one practice that is always open."""

    def load() -> tuple[int, Practice]:
        version, kept = store.practice_version(), store.practice()
        practice = practice_of(from_document(kept.doc) if kept else ReviewsFile())
        return version, let_in(practice, store.newcomers())

    return Fresh(store.practice_version, load)


def stored_settings(store: Store) -> ReviewsFile | None:
    """The settings the desk uses; None while none are stored. Raises SettingsError."""
    kept = store.practice()
    return from_document(kept.doc) if kept else None


def keep_settings(store: Store, file: ReviewsFile, by: str) -> bool:
    """Have every process use these settings within two seconds; whether they changed anything. Raises SettingsError."""
    practice_of(file)
    while True:
        kept = store.practice()
        before = _readable(kept.doc) if kept else None
        if before and same(before, file):
            return False
        doc = to_document(file.as_before(before is not None and before.before))
        if store.keep_practice(doc, kept.version if kept else 0, by, store.clock()):
            return True


def _readable(doc: str) -> ReviewsFile | None:
    try:
        return from_document(doc)
    except SettingsError:
        return None


def take_in_file(store: Store, path: Path) -> str:
    """Import reviews.toml where nothing is stored yet. A sentence when it says something else than the desk uses, else ""."""
    if not path.exists():
        return ""
    file, stored = load_file(path, chats.CHATS), stored_settings(store)
    if stored is None:
        practice_of(file)
        store.keep_practice(to_document(file), 0, path.name, store.clock())  # a colleague may have been faster
        stored = stored_settings(store)
    if stored is None or same(stored, file):
        return ""
    return (
        f"{path.name} says something else than the desk uses. “reviews settings diff” shows where,"
        " “reviews settings import” takes the file over."
    )


def from_before(store: Store) -> str:
    """A sentence when whoever nobody listed works only because these settings are from before they could be asked for."""
    stored = stored_settings(store)
    return FROM_BEFORE if stored and stored.unsaid else ""


def refuse_missing_chats(practice: Practice, set_up: Collection[str]) -> None:
    """Raises SettingsError when a location has a channel in a chat that is not set up."""
    for location in practice.locations.values():
        for chat in location.channels:
            if chat not in set_up:
                raise SettingsError(
                    f"Location “{location.id}” has a {chat} channel, but {chat} is not set up: its token is missing."
                )
