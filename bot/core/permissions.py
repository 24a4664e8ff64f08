"""Who may see and do what, and where: one table of role and verb, asked for one clinic at a time.

A rule names the least role and the circumstances that ask for more. What needs another's yes is no refusal: it becomes
a request on the managers' card.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from bot.core.model import EVERYWHERE, Case, Person, Role, Verb

ROLES: Final[Mapping[str, Role]] = {
    "viewer": Role.VIEWER,
    "staff": Role.STAFF,
    "manager": Role.MANAGER,
    "owner": Role.OWNER,
}
"""The roles as the settings and the command line spell them."""

ON_SCREEN: Final[Mapping[Role, str]] = {
    Role.NOBODY: "no access",
    Role.VIEWER: "may look",
    Role.STAFF: "front desk",
    Role.MANAGER: "manager",
    Role.OWNER: "runs the desk",
}

UNLISTED: Final[Mapping[str, Role]] = {
    "ask": Role.NOBODY,  # the first press asks a manager whether they may work here
    "work": Role.STAFF,
    "look": Role.VIEWER,
    "nothing": Role.NOBODY,
}
"""What somebody of our own workspace may do whom nobody listed."""

NOWHERE: Final = "?"  # in place of a clinic that nobody knows: only who runs the desk sees what belongs to it

FEW_STARS: Final = 2
DANGERS: Final = frozenset({"threat", "self_harm"})


ABUSIVE: Final = "abusive"  # the tag that keeps every further reply for a manager


class Sight(StrEnum):
    """What one can do without pressing anything on a case."""

    SEE = "see"  # cards, lists, numbers, notices, live updates
    READ = "read"  # the words of what was written to us alone, where its card is covered
    WRITE = "write"  # have a text checked, look through the stock answers
    RUN = "run"  # what is said of connections that belong to no clinic


class Leave(StrEnum):
    """What the table says to a press."""

    YES = "yes"
    ASK = "ask"  # with a manager's yes
    NO = "no"
    HIDDEN = "hidden"  # for this person there is no such case


@dataclass(frozen=True, slots=True)
class Condition:
    """A circumstance in which a verb asks for more; `because` is the half sentence that says so."""

    holds: Callable[[Case, Person], bool]
    because: str


CONDITIONS: Final[Mapping[str, Condition]] = {
    "danger": Condition(lambda case, by: case.triage.category in DANGERS, "this may be a threat or about self-harm"),
    "escalated": Condition(lambda case, by: case.escalation is not None, "a manager has been asked for here"),
    "urgent": Condition(lambda case, by: case.triage.urgency == "high", "this looks urgent"),
    "stars": Condition(
        lambda case, by: case.asked.rating is not None and case.asked.rating <= FEW_STARS,
        "this is a review with one or two stars",
    ),
    "out": Condition(lambda case, by: True, "what everybody can read of ours would be gone"),
    ABUSIVE: Condition(lambda case, by: ABUSIVE in case.tags, "somebody marked this author as abusive"),
    "theirs": Condition(lambda case, by: case.owner not in ("", by.id), "a colleague has taken this one"),
}


@dataclass(frozen=True, slots=True)
class Rule:
    """The least role for something; below a manager, each of `asks` needs a manager's yes and each of `refuses` is one."""

    role: Role
    asks: tuple[str, ...] = ()
    refuses: tuple[str, ...] = ()


RULES: Final[Mapping[Verb | Sight, Rule]] = {
    Sight.SEE: Rule(Role.VIEWER),
    Sight.READ: Rule(Role.VIEWER),
    Sight.WRITE: Rule(Role.STAFF),
    Sight.RUN: Rule(Role.OWNER),
    Verb.APPROVE: Rule(Role.STAFF, asks=("danger", ABUSIVE)),
    Verb.SEND: Rule(Role.STAFF, asks=("danger", ABUSIVE)),
    Verb.EDIT: Rule(Role.STAFF),
    Verb.UNDO: Rule(Role.STAFF),
    Verb.LONGER: Rule(Role.STAFF),
    Verb.ESCALATE: Rule(Role.STAFF),
    Verb.ACKNOWLEDGE: Rule(Role.MANAGER),
    Verb.CLAIM: Rule(Role.STAFF),
    Verb.RELEASE: Rule(Role.STAFF, refuses=("theirs",)),
    Verb.NOTE: Rule(Role.STAFF),
    Verb.TAG: Rule(Role.STAFF),
    Verb.ASSIGN: Rule(Role.STAFF, refuses=("theirs",)),
    Verb.SNOOZE: Rule(Role.STAFF, refuses=("danger", "escalated", "urgent")),
    Verb.WAKE: Rule(Role.STAFF),
    Verb.CALL: Rule(Role.STAFF),
    Verb.CALLED: Rule(Role.STAFF),
    Verb.CAUSE: Rule(Role.STAFF),
    Verb.THANK: Rule(Role.STAFF),
    Verb.REPORT: Rule(Role.STAFF),
    Verb.VERDICT: Rule(Role.STAFF),
    Verb.DISMISS: Rule(Role.STAFF, asks=("danger", "escalated", "urgent", "stars")),
    Verb.FIND_OUT: Rule(Role.STAFF, asks=("danger", ABUSIVE)),
    Verb.GRANT: Rule(Role.MANAGER),
    Verb.DENY: Rule(Role.MANAGER),
    Verb.CORRECT: Rule(Role.STAFF, refuses=("danger",)),
    Verb.NOT_URGENT: Rule(Role.STAFF, refuses=("danger",)),
    Verb.IS_THERE: Rule(Role.STAFF),
    Verb.NOT_THERE: Rule(Role.STAFF),
    Verb.POSTED: Rule(Role.STAFF),
    Verb.NOT_POSTED: Rule(Role.STAFF),
    Verb.OPEN_AGAIN: Rule(Role.STAFF),
    Verb.JOIN: Rule(Role.STAFF),
    Verb.APART: Rule(Role.STAFF),
    Verb.AMEND: Rule(Role.STAFF, asks=("danger",)),
    Verb.WITHDRAW: Rule(Role.STAFF, asks=("out",)),
    Verb.ERASE: Rule(Role.MANAGER),
}


def role_at(person: Person, location: str) -> Role:
    """What somebody is at a clinic."""
    if person.outsider:
        return Role.NOBODY
    return max(person.roles.get(location, Role.NOBODY), person.roles.get(EVERYWHERE, Role.NOBODY))


def title(person: Person) -> str:
    """The most somebody is anywhere, as it stands on the screen."""
    return ON_SCREEN[max(person.roles.values(), default=Role.NOBODY)].capitalize()


def within(person: Person, places: Collection[str]) -> Person:
    """The same person with an eye only for some clinics: for words that others at the same place will read."""
    return replace(person, roles={place: role for place in places if (role := role_at(person, place))})


def manages(person: Person, location: str) -> bool:
    return role_at(person, location) >= Role.MANAGER


def allows(person: Person, what: Sight, location: str) -> bool:
    """Whether somebody may see or do this at a clinic."""
    return role_at(person, location) >= RULES[what].role


def everywhere(person: Person) -> bool:
    """Whether somebody sees every clinic of this desk, also one that is gone from the settings."""
    return allows(person, Sight.SEE, EVERYWHERE)


def weigh(person: Person, verb: Verb, case: Case) -> tuple[Leave, str]:
    """What the table says to a press, and the sentence that explains anything but a yes."""
    role, rule = role_at(person, case.location), RULES.get(verb)
    if role < RULES[Sight.SEE].role:
        return Leave.HIDDEN, ""
    if rule is None:
        return Leave.NO, "That is not something a person can do to a case."
    if role < rule.role:
        return Leave.NO, _too_little(role, rule.role)
    if role >= Role.MANAGER:
        return Leave.YES, ""
    for name in rule.refuses:
        if CONDITIONS[name].holds(case, person):
            return Leave.NO, _refusal(name, case)
    for name in rule.asks:
        if CONDITIONS[name].holds(case, person):
            return Leave.ASK, f"A manager has to say yes first, because {CONDITIONS[name].because}."
    return Leave.YES, ""


def _too_little(has: Role, needed: Role) -> str:
    if has < Role.STAFF:
        return "You may look at this, but not change it. A manager can let you work here."
    return "Only a manager can do this. Managers are named in the settings."


def _refusal(name: str, case: Case) -> str:
    if name == "theirs":
        return f"{case.owner_name} has taken this one; only they or a manager can give it away or back."
    return f"Only a manager can do this, because {CONDITIONS[name].because}."
