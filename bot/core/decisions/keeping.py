"""Presses that keep order among colleagues: a note, a tag, who is to see to it, and until when it is put aside."""

from __future__ import annotations

from dataclasses import replace

from bot.core import approving, later, tags
from bot.core.deadlines import Policy
from bot.core.decisions.pressing import Check, Decision, Room
from bot.core.lapsing import in_danger
from bot.core.lifecycle import move
from bot.core.model import Case, Command, Given, Snooze, Verb
from bot.core.ports import Denied


def note(case: Case, command: Command, check: Check, policy: Policy, room: Room, now: float) -> Decision:
    """Words for colleagues alone: they stand in the log, and change nothing."""
    said = approving.reason(command, "for your colleagues")
    return move(case, Verb.NOTE, now), said, "Noted. Only the people of this clinic can read it."


def tag(case: Case, command: Command, check: Check, policy: Policy, room: Room, now: float) -> Decision:
    after = tags.changed(case.tags, approving.given(command))
    said = tags.difference(case.tags, after)
    if not said:
        raise Denied(tags.HELP if not after else f"It has these tags already: {', '.join(after)}.")
    return replace(move(case, Verb.TAG, now), tags=after), said, f"Tags now: {', '.join(after) or 'none'}."


def assign(case: Case, command: Command, check: Check, policy: Policy, room: Room, now: float) -> Decision:
    """`command.asked` is to see to it. Whoever had it and gives it away does not keep it."""
    after, to = move(case, Verb.ASSIGN, now), command.asked
    if to is None:
        raise Denied("Please choose somebody who works at this clinic.")
    if to.id == command.by.id:
        raise Denied("That is you. Please press “I'll take this one”.")
    why = approving.reason(command, f"for {to.name}")
    given = Given(to.id, to.name, command.by.id, command.by.name, now, why)
    free = {} if case.owner == to.id else {"owner": "", "owner_name": "", "owner_until": 0.0}
    after = replace(after, given=given, **free)  # type: ignore[arg-type]
    return after, f"to {to.name}: {why}", f"{to.name} is being told. Anybody here can still answer it."


def snooze(case: Case, command: Command, check: Check, policy: Policy, room: Room, now: float) -> Decision:
    """Put aside until `command.due`, or until they write where that is 0; `command.text` says so to the reader."""
    after = move(case, Verb.SNOOZE, now)
    if in_danger(case):
        raise Denied("Somebody may be in danger here, so this cannot be put aside.")
    until, why = command.due, later.because(command.ground, approving.given(command))
    if until and until <= now:
        raise Denied("That moment is over already. Please choose one that is still to come.")
    if until > now + later.LONGEST:
        raise Denied(f"A case can be put aside for {later.LONGEST // 86400} days at the most.")
    after = replace(after, snooze=Snooze(until, command.by.id, command.by.name, now, why))
    return after, command.text, "Put aside. It stays in the list, and each morning it is named."


def wake(case: Case, command: Command, check: Check, policy: Policy, room: Room, now: float) -> Decision:
    after = move(case, Verb.WAKE, now)
    if case.snoozed_until is None:
        raise Denied("This is not put aside.")
    return after, "", "It is back. Reminders go on as before."
