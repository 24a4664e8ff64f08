"""A ping: one message about a case that is due once, of one kind, for some people."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PingKind(StrEnum):
    """What a ping is about; `core.saying` has the words of each."""

    LEFT = "left"  # so much time is left
    DUE = "due"  # the reply is due, or late
    ASK = "ask"  # somebody is to find out what a full answer needs
    PROMISE = "promise"  # a promised full answer is due, or late
    CALL = "call"  # a manager is asked for
    BACK = "back"  # who was on it has not answered
    MORNING = "morning"  # the word an opening day begins with
    REQUEST = "request"  # a press waits for a yes or a no
    REFUSED = "refused"  # the answer was no
    FAILED = "failed"  # an approved reply did not go out
    TASK = "task"  # somebody is to call them
    TASK_DUE = "task_due"  # and has not said how it went
    TASK_DONE = "task_done"  # how it went
    GIVEN = "given"  # somebody is asked to see to it
    WOKE = "woke"  # it was put aside, and is back
    CHANGE = "change"  # a reply that is out was to be corrected or taken down


class Way(StrEnum):
    """How a ping reaches the people it is for."""

    FIRST = "first"  # a message of their own, and a line for all under the card; who has no such way is called there
    MENTION = "mention"  # called in the channel
    DIRECT = "direct"  # a message of their own, and nothing else


@dataclass(frozen=True, slots=True)
class Ping:
    """One message that is due once. `to` is "owner" (or the channel), "expert" (whoever is to find out), "managers",
    "alarm" (whoever has it or is on duty, and the managers), "top" (the managers, and whoever runs the desk), "approver"
    (whoever approved what failed, and the managers), "changer" (whoever changes our reply, and the managers), "asker"
    (whoever asked for what a manager refused), "given" (whoever is asked to see to it), "caller"
    (whoever is to call them), "callers" (and the managers), or "called" (whoever asked for that call).

    `minute` counts from the start. `key` names it for good, and is kept when it was sent; nobody reads anything out of it.
    One that `climbs` goes on in other ways while nobody reacts (`core.climbing`): these say `since` when that is, and whom
    the first one was for (`past`), where it is for others.
    """

    key: str
    at: float
    to: str
    minute: int
    kind: PingKind
    climbs: bool = False
    way: Way = Way.FIRST
    since: float = 0.0
    past: str = ""
