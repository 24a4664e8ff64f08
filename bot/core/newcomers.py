"""Somebody of our own workspace whom nobody listed: the first press asks the managers of that clinic, and their answer is
kept.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.core.deadlines import mornings
from bot.core.model import EVERYWHERE, Location, Person, Role
from bot.core.moments import clock_time
from bot.core.permissions import manages, role_at
from bot.core.practice import Practice

WAITS, YES, NO = "", "yes", "no"
MAY: Final = {
    "work": "may work there as front desk",
    "look": "may look there and change nothing",
    "nothing": "can do nothing there, and no manager is asked",
}
FROM_BEFORE: Final = (
    "Whoever is in your own chat workspace may work at every clinic, listed or not, unless a clinic says otherwise: these "
    'settings are from before a manager could be asked. Write unlisted = "ask" at the top of reviews.toml to have a manager '
    'asked first, or "work" to keep it so.'
)
AGAIN_SECONDS: Final = 24 * 3600.0  # a press after so long without an answer asks once more
LONGEST_NAME: Final = 80
REMINDERS: Final = 3  # opening days that begin with the question once more, before it ends


@dataclass(frozen=True, slots=True, kw_only=True)
class Newcomer:
    """Who asked to work at which clinic, and what a manager said (`answer` is WAITS, YES or NO). Times are epoch seconds."""

    chat: str
    handle: str
    name: str
    location: str
    asked_at: float
    answer: str = WAITS
    by_name: str = ""
    answered_at: float = 0.0

    @property
    def id(self) -> str:
        """Names the question for good: one for each person and clinic."""
        return hashlib.sha256("|".join((self.location, self.chat, self.handle)).encode()).hexdigest()[:24]

    @property
    def person(self) -> str:
        """The id this person has here, and had before anybody said yes."""
        return f"{self.chat}:{self.handle}"


@dataclass(frozen=True, slots=True)
class Question:
    """What a manager is asked outside any card: a sentence, and the two buttons under it."""

    id: str
    text: str


def knocking(by: Person, location: Location, now: float) -> Newcomer | None:
    """The question that a press of somebody opens; None when they may not be asked for there.

    Asked for is only who is one of us, at a clinic that says so, and is nobody there yet; somebody listed without a place is
    as good as unlisted.
    """
    if by.outsider or location.unlisted != "ask" or role_at(by, location.id) or (by.listed and by.roles):
        return None
    chat, handle = next(((c, h) for c, h in by.handles.items() if c != "inbox"), ("", ""))
    if not handle:
        return None
    name = " ".join(by.name.split())[:LONGEST_NAME] or handle
    return Newcomer(chat=chat, handle=handle, name=name, location=location.id, asked_at=now)


def reminders(one: Newcomer, location: Location) -> list[float]:
    """When a question without an answer is put once more, the beginning of each opening day; at the last of these it ends."""
    at, found = one.asked_at, list[float]()
    while len(found) <= REMINDERS:
        at = mornings(location, at)[1]
        found.append(at)
    return found


def question(one: Newcomer, location: Location, again: bool = False) -> Question:
    """What the managers are asked."""
    text = f"Let {one.name} work here? They pressed a button at {location.name} and are not in the list of people."
    late = " Nobody has answered yet, and they are waiting." if again else ""
    return Question(one.id, f"{text} Yes makes them front desk.{late}")


def ended(one: Newcomer, location: Location, managers: Sequence[Person]) -> str:
    """What the newcomer is told whose question nobody has answered."""
    names = " or ".join(dict.fromkeys(p.name for p in managers)) or "a manager"
    return (
        f"Nobody has answered whether you can work at {location.name}, so the question has ended. Please talk to {names}; pressing "
        "a button again asks anew."
    )


def ended_unanswered(one: Newcomer, location: Location) -> str:
    """What the managers are told then."""
    return f"Nobody has answered whether {one.name} may work at {location.name}, so that question has ended. They can do nothing there."


def in_charge(candidates: Iterable[Person], location: Location) -> list[Person]:
    """Who is asked: whoever manages this clinic; whoever runs the desk where nobody does."""
    every = [p for p in candidates if manages(p, location.id)]
    near = [p for p in every if p.id in location.managers or p.roles.get(location.id) == Role.MANAGER]
    return near or every


def told(one: Newcomer, location: Location) -> str:
    """What the newcomer is told once somebody has answered."""
    if one.answer == YES:
        return f"{one.by_name} says yes: you can work at {location.name} now. Please press the button again."
    return f"{one.by_name} says no to your working at {location.name} here. If that is a mistake, please talk to them."


def reply_to_press(one: Newcomer, location: Location, managers: Sequence[Person], now: float) -> str:
    """What a press of somebody leads to who is not let in (yet)."""
    if one.answer == YES:  # the list of people is a second or two old
        return "You can work here now. Please press once more in a moment."
    if one.answer == NO:
        when = clock_time(one.answered_at, location.timezone, now)
        return f"{one.by_name} said no to your working here ({when}), so nothing was done. Please talk to them."
    names = " or ".join(dict.fromkeys(p.name for p in managers))
    when = "just now" if one.asked_at == now else f"at {clock_time(one.asked_at, location.timezone, now)}"
    return (
        f"You are not in the list of people who work here, so nothing was done. A manager ({names}) was asked {when} to let you "
        "in; you get a message when they have answered."
    )


def nobody_to_ask(by: Person, location: Location) -> str:
    """What they are told where no manager could be asked."""
    return (
        f"You are not in the list of people who work here, and {location.name} has no manager who could be asked. Please give "
        f"whoever set up Replydesk this name for the list: {by.id}"
    )


def refused_answer(one: Newcomer) -> str:
    """What a manager is told who answers a question that is not open any more."""
    return f"{one.by_name or 'Somebody'} has answered already: {one.answer or 'not yet'}. Nothing has changed."


def answered(one: Newcomer, yes: bool, by: Person, now: float) -> Newcomer:
    return replace(one, answer=YES if yes else NO, by_name=by.name, answered_at=now)


def receipt(one: Newcomer, location: Location) -> str:
    """What the manager is told who answered."""
    if one.answer == YES:
        return f"{one.name} can work at {location.name} now, as front desk, and is told so."
    return f"{one.name} cannot work at {location.name}, and is told so."


def by_choice(locations: Iterable[Location]) -> dict[str, list[str]]:
    """What clinics say of whoever nobody listed, where it is not "ask", with their names."""
    found: dict[str, list[str]] = {}
    for location in locations:
        if location.unlisted != "ask":
            found.setdefault(location.unlisted, []).append(location.name)
    return found


def let_in(practice: Practice, newcomers: Iterable[Newcomer]) -> Practice:
    """The practice with everybody a manager said yes to. Whom the settings give a place there is what they say."""
    people = dict(practice.people)
    handles = {(chat, handle): p.id for p in reversed(tuple(people.values())) for chat, handle in p.handles.items()}
    for one in newcomers:
        if one.answer != YES or one.location not in practice.locations:
            continue
        id = handles.get((one.chat, one.handle), one.person)
        known = people.get(id) or practice.person(one.chat, one.handle, one.name)
        if known.listed and {one.location, EVERYWHERE} & known.roles.keys():
            continue
        people[id] = replace(known, roles={**known.roles, one.location: Role.STAFF}, listed=True)
    return replace(practice, people=people)
