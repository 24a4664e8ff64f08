"""Who works at a clinic: the people of the settings, and the accounts of the inbox."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.core.model import Case, Person, Role, Verb
from bot.core.permissions import ON_SCREEN, ROLES, Sight, allows, role_at
from bot.core.ports.telling import People
from bot.core.practice import AskPractice

INBOX = "inbox:"  # begins the id of an account that is nobody's of the settings


MANAGERS = "managers"  # in place of somebody's id, where the managers can be asked


class Roll:
    """Reads the practice and the shelf of accounts."""

    def __init__(self, people: People, practice: AskPractice) -> None:
        self.people, self.ask_practice = people, practice

    def account(self, name: str) -> Person | None:
        """The person of an inbox account; None when there is none."""
        kept = self.people.account(name)
        if not kept:
            return None
        role = ROLES.get(kept.get("role", ""), Role.NOBODY)
        return self.ask_practice().member(name, kept.get("display", name), role, places_of(kept))

    def person(self, id: str) -> Person | None:
        """Somebody by the id that is kept of them; None when nobody listed them."""
        listed = self.ask_practice().people.get(id)
        return self.account(id.removeprefix(INBOX)) if listed is None and id.startswith(INBOX) else listed

    def workers(self, case: Case) -> list[Person]:
        """Everybody who may answer a case, by name."""
        place = self.ask_practice().walls(case.location)
        known = dict(self.ask_practice().people)
        for name in self.people.accounts():
            if person := self.account(name):
                known[person.id] = person
        return sorted((p for p in known.values() if allows(p, Sight.WRITE, place)), key=lambda p: (p.name, p.id))

    def rows(self, case: Case, by: Person, verb: Verb) -> Sequence[tuple[str, str]]:
        """Those somebody can give a case to: id, and "Ben (front desk)"; the managers together where a question is asked."""
        others = (p for p in self.workers(case) if p.id != by.id)
        first = {Verb.FIND_OUT: [(MANAGERS, "The managers")], Verb.CALL: [(by.id, f"{by.name} (you)")]}.get(verb, [])
        return first + [(p.id, f"{p.name} ({ON_SCREEN[role_at(p, case.location)]})") for p in others]


def places_of(account: Mapping[str, str]) -> tuple[str, ...]:
    """The places an inbox account was given."""
    return tuple(account.get("locations", "").split())
