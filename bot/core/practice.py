"""What the desk knows of the clinic it works for: its places, its people, its stock answers and its choices."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.core.deadlines import Policy
from bot.core.model import Case, Location, Person
from bot.core.templates import StockAnswer


@dataclass(frozen=True)
class Practice:
    """What the desk knows of the clinic: places, people, stock answers, choices."""

    locations: Mapping[str, Location]
    people: Mapping[str, Person]
    answers: Sequence[StockAnswer]
    policy: Policy = field(default_factory=Policy)

    def location_for(self, platform: str, account: str) -> Location | None:
        """The clinic an account belongs to. A clinic that names no account of a platform takes all of them, if it is the only one."""
        named = [loc for loc in self.locations.values() if account in loc.accounts.get(platform, ())]
        if named:
            return named[0]
        open_to_all = [loc for loc in self.locations.values() if not loc.accounts.get(platform)]
        return open_to_all[0] if len(self.locations) == 1 and open_to_all else None

    def place(self, case: Case) -> Location:
        """The clinic a case belongs to; the first one when that is gone from the settings."""
        return self.locations.get(case.location) or next(iter(self.locations.values()))

    def person(self, chat: str, handle: str, name: str = "") -> Person:
        """Who a chat's user id is. Somebody not named in the settings may work, but is no manager."""
        for person in self.people.values():
            if person.handles.get(chat) == handle:
                return person
        return Person(f"{chat}:{handle}", name or handle, handles={chat: handle})

    def named_in(self, words: str) -> Person | None:
        """The first person mentioned as @id or @name; None when there is none."""
        found = []
        for person in self.people.values():
            for name in (person.id, person.name):
                mention = re.search(rf"(?<!\w)@{re.escape(name)}(?!\w)", words, re.IGNORECASE)
                if mention:
                    found.append((mention.start(), -len(name), person.id))
        return self.people[min(found)[2]] if found else None

    def on_duty(self, location: Location) -> tuple[str, ...]:
        """Names of the people on duty at a clinic."""
        return tuple(self.people[p].name for p in location.on_duty if p in self.people)

    def channels(self, chat: str) -> tuple[str, ...]:
        """The channels the clinics have in a chat, each once."""
        return tuple(dict.fromkeys(loc.channels[chat] for loc in self.locations.values() if chat in loc.channels))
