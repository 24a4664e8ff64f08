"""What the desk knows of the clinic it works for: its places, its people, its stock answers and its choices."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from bot.core.deadlines import Policy
from bot.core.model import EVERYWHERE, Case, Location, Person, Role
from bot.core.permissions import NOWHERE, UNLISTED, Sight, allows, role_at
from bot.core.templates import StockAnswer


@dataclass(frozen=True)
class Practice:
    """What the desk knows of the clinic: places, people, stock answers, choices."""

    locations: Mapping[str, Location]
    people: Mapping[str, Person]
    answers: Sequence[StockAnswer]
    policy: Policy = field(default_factory=Policy)

    def location_for(self, platform: str, account: str) -> Location | None:
        """The clinic an account belongs to, None when nobody could say which.

        People who fill in a form write a clinic's name: that, or its id, is as good as an account; what names none is
        the default clinic's. A clinic that names no account of a platform takes all of them, if it is the only one.
        """
        if named := self._accounts.get((platform, account)) or self._labels.get(account.strip().casefold()):
            return named
        only = next(iter(self.locations.values())) if len(self.locations) == 1 else None
        return only if only and not only.accounts.get(platform) else None

    @cached_property
    def _labels(self) -> Mapping[str, Location]:
        places = self.locations.values()
        named = {name.casefold(): loc for loc in places for name in (loc.name, loc.id)}
        for loc in places:
            if loc.default:
                named[""] = loc
        return named

    @cached_property
    def _accounts(self) -> Mapping[tuple[str, str], Location]:
        places = reversed(tuple(self.locations.values()))
        return {(platform, id): loc for loc in places for platform, ids in loc.accounts.items() for id in ids}

    def policy_at(self, location: Location) -> Policy:
        """The choices as they are at a clinic."""
        own = location.undo_seconds
        return self.policy if own is None else replace(self.policy, hold_seconds=own)

    def place(self, case: Case) -> Location:
        """The clinic a case belongs to; when that is gone from the settings, one that has nobody, no channel and no facts."""
        return self.locations.get(case.location) or Location(id=case.location, name=case.location)

    def walls(self, location: str) -> str:
        """Within whose walls a location's id lies: its own, NOWHERE when it is gone from the settings."""
        return location if location in self.locations else NOWHERE

    def parked(self, case: Case) -> bool:
        """Whether a case's clinic is gone from the settings: then nobody works on it, and only who runs the desk sees it."""
        return case.location not in self.locations

    # people

    def person(self, chat: str, handle: str, name: str = "", outsider: bool = False) -> Person:
        """Who a chat's user id is. Somebody nobody listed may do what each clinic says of the unlisted; an outsider, nothing."""
        if outsider:
            return Person(f"{chat}:{handle}", name or handle, handles={chat: handle}, listed=False, outsider=True)
        known = self._handles.get((chat, handle))
        if known:
            return known
        return Person(f"{chat}:{handle}", name or handle, self._unlisted, {chat: handle}, listed=False)

    def member(self, name: str, display: str, role: Role, places: Sequence[str] = ()) -> Person:
        """Who an inbox account is. An account without a place belongs where its person does, else to the only clinic."""
        listed = self.people.get(name) or self._handles.get(("inbox", name))
        where: Sequence[str] = places
        if not places:
            where = tuple(listed.roles) if listed else self.only
        if role is Role.OWNER and not places:
            where = (EVERYWHERE,)
        roles = dict.fromkeys(where, role)
        if listed is None:
            return Person(f"inbox:{name}", display or name, roles, {"inbox": name})
        nobody = Role.NOBODY
        every = {**listed.roles, **roles}
        return replace(listed, roles={w: max(roles.get(w, nobody), listed.roles.get(w, nobody)) for w in every})

    @property
    def only(self) -> tuple[str, ...]:
        """The only clinic's id; empty when there are several."""
        return tuple(self.locations) if len(self.locations) == 1 else ()

    @cached_property
    def _handles(self) -> Mapping[tuple[str, str], Person]:
        return {(chat, handle): p for p in reversed(tuple(self.people.values())) for chat, handle in p.handles.items()}

    @cached_property
    def _unlisted(self) -> Mapping[str, Role]:
        return unlisted(self.locations)

    def named_in(self, words: str, location: Location) -> Person | None:
        """The first person of this clinic mentioned as @id or @name; None when there is none."""
        found = []
        for person in self.people.values() if "@" in words else ():
            if not allows(person, Sight.SEE, location.id):
                continue
            for name in (person.id, person.name):
                mention = re.search(rf"(?<!\w)@{re.escape(name)}(?!\w)", words, re.IGNORECASE)
                if mention:
                    found.append((mention.start(), -len(name), person.id))
        return self.people[min(found)[2]] if found else None

    def runners(self, location: Location) -> tuple[str, ...]:
        """The ids of those who run the desk, as far as a clinic is theirs."""
        return tuple(p.id for p in self.people.values() if role_at(p, location.id) >= Role.OWNER)

    def on_duty(self, location: Location) -> tuple[str, ...]:
        """Names of the people on duty at a clinic."""
        return tuple(self.people[p].name for p in location.on_duty if p in self.people)

    def places_in(self, chat: str, channel: str) -> tuple[str, ...]:
        """The clinics whose channel this is."""
        return self._rooms.get((chat, channel), ())

    @cached_property
    def _rooms(self) -> Mapping[tuple[str, str], tuple[str, ...]]:
        found: dict[tuple[str, str], tuple[str, ...]] = {}
        for loc in self.locations.values():
            for room in loc.channels.items():
                found[room] = (*found.get(room, ()), loc.id)
        return found

    def channels(self, chat: str) -> tuple[str, ...]:
        """The channels the clinics have in a chat, each once."""
        return tuple(dict.fromkeys(loc.channels[chat] for loc in self.locations.values() if chat in loc.channels))


@dataclass(frozen=True, slots=True)
class Listed:
    """Somebody as the settings list them: the role and the places that were written, if any."""

    id: str
    name: str
    role: Role = Role.STAFF
    places: tuple[str, ...] | None = None
    handles: Mapping[str, str] = field(default_factory=dict)


ANY_OLD = ""  # in place of a clinic: all of them, for who manages in a file from before people had places


def staff(
    listed: Sequence[Listed], places: Mapping[str, Location], old: bool
) -> tuple[dict[str, Person], dict[str, Location]]:
    """Everybody with their roles, and every clinic with its managers.

    Who is written at a clinic (managers, on_duty) works there. A clinic that names no manager has those whose place it
    is; in an `old` file, from before people had places, all who manage. Who runs the desk is asked where nobody else is.
    Whoever is listed without any place may do what somebody unlisted may.
    """
    only = tuple(places) if len(places) == 1 else ()
    roles: dict[str, dict[str, Role]] = {}
    for one in listed:
        where = only if one.places is None else one.places
        if one.role is Role.OWNER and one.places is None:
            where = (EVERYWHERE,)
        roles[one.id] = dict.fromkeys(where, one.role)
    at: dict[tuple[Role, str], set[str]] = {}  # asked for each of a thousand clinics, so looked through once
    for one in listed:
        for spot in (*roles[one.id], *([ANY_OLD] if old and one.places is None else [])):
            at.setdefault((one.role, spot), set()).add(one.id)
    rank = {one.id: number for number, one in enumerate(listed)}

    def those(role: Role, *where: str) -> tuple[str, ...]:
        return tuple(sorted(set().union(*(at.get((role, w), ()) for w in where)), key=rank.__getitem__))

    filled = {}
    for id, place in places.items():
        named = place.managers or those(Role.MANAGER, id, ANY_OLD) or those(Role.OWNER, id, EVERYWHERE)
        for who, role in (*((m, Role.MANAGER) for m in named), *((d, Role.STAFF) for d in place.on_duty)):
            mine = roles.get(who, {EVERYWHERE: Role.OWNER})  # somebody else's business: the settings refuse the name
            if role > mine.get(EVERYWHERE, Role.NOBODY):
                mine[id] = max(role, mine.get(id, Role.NOBODY))
        filled[id] = replace(place, managers=named)
    others = unlisted(places)
    people = {one.id: Person(one.id, one.name, roles[one.id] or others, one.handles) for one in listed}
    return people, filled


def unlisted(places: Mapping[str, Location]) -> dict[str, Role]:
    """What somebody nobody listed is, by clinic."""
    roles = {place.id: UNLISTED[place.unlisted] for place in places.values()}
    return {id: role for id, role in roles.items() if role}


AskPractice = Callable[[], Practice]
"""Gives the practice as it is now. Rooms of the desk keep this and never what it answered: hours, people, channels and
stock answers change while the desk runs.
"""
