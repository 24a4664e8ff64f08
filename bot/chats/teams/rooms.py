"""What we remember of Teams: where we may speak, with whom we have talked, and what went wrong there."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from typing import Final

from bot.core.ports.telling import References

CHAT: Final = "teams"
HOME = "@home"  # the newest service address, for channels and people we have not heard from
KNOWN = "@known"  # channels and people the desk speaks to, for health
PEOPLE = "@people"  # Teams user ids of the people who use cards, newest first
WATCHERS: Final = 60


@dataclass(frozen=True, slots=True)
class Room:
    """A channel, or one person's chat with us. `trouble` is a sentence when we could not speak there."""

    service: str = ""
    tenant: str = ""
    team: str = ""
    conversation: str = ""
    user: str = ""
    removed: bool = False
    trouble: str = ""


class Rooms:
    """Rooms by channel id, or by a person's Entra object id."""

    def __init__(self, shelf: References) -> None:
        self.shelf = shelf

    def find(self, name: str) -> Room | None:
        line = self.shelf.reference(CHAT, name)
        return Room(**json.loads(line)) if line else None

    def keep(self, name: str, room: Room) -> None:
        if self.find(name) != room:
            self.shelf.keep_reference(CHAT, name, json.dumps(asdict(room)))

    def home(self) -> Room:
        return self.find(HOME) or Room()

    def learn(
        self, name: str, service: str, tenant: str, team: str = "", conversation: str = "", user: str = ""
    ) -> None:
        """We were spoken to from there, so we may speak there."""
        before = self.find(name) or Room()
        kept = Room(service, tenant, team or before.team, conversation or before.conversation, user or before.user)
        self.keep(name, kept)
        if service:
            self.keep(HOME, Room(service, tenant))
        if team and name != team:
            self._add(f"@team:{team}", name)

    def remove(self, name: str) -> None:
        """The app was taken out there; remembered, so that health can say so."""
        for each in (name, *self._list(f"@team:{name}")):
            room = self.find(each) or Room()
            self.keep(each, replace(room, removed=True))

    def note(self, name: str, trouble: str) -> None:
        """Remember what went wrong there last, or with "" that all is well."""
        self.expect(name)
        room = self.find(name)
        if trouble or (room is not None and room.trouble):
            self.keep(name, replace(room or Room(), trouble=trouble))

    def expect(self, name: str) -> None:
        """The desk speaks to this channel or person, so health should look at it."""
        self._add(KNOWN, name)

    def known(self) -> list[str]:
        return self._list(KNOWN)

    def meet(self, user: str) -> None:
        """Somebody used a card: their client may ask for a view of their own."""
        people = self._list(PEOPLE)
        if user and user not in people[:WATCHERS]:
            self._write(PEOPLE, [user, *(p for p in people if p != user)][:WATCHERS])

    def watchers(self) -> list[str]:
        return self._list(PEOPLE)

    def _list(self, name: str) -> list[str]:
        line = self.shelf.reference(CHAT, name)
        return [str(entry) for entry in json.loads(line)] if line else []

    def _add(self, name: str, entry: str) -> None:
        entries = self._list(name)
        if entry not in entries:
            self._write(name, [*entries, entry][-500:])

    def _write(self, name: str, entries: list[str]) -> None:
        self.shelf.keep_reference(CHAT, name, json.dumps(entries))
