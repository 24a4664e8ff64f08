"""Presses about a case: who has it, who is asked, what it is, and whether it is over."""

from __future__ import annotations

from dataclasses import replace

from bot.core import approving, closing, correcting, intake
from bot.core.binding import their_words
from bot.core.deadlines import Policy
from bot.core.decisions.pressing import Check, Decision, Room, refuse_if_taken
from bot.core.lifecycle import move
from bot.core.model import DESK, Case, Closing, Command, Escalation, Status, Verb
from bot.core.ports import Denied
from bot.core.possible import wants_manager


def escalate(case: Case, command: Command, check: Check, policy: Policy, room: Room, now: float) -> Decision:
    after = move(case, Verb.ESCALATE, now)
    if case.escalation and not case.escalation.acknowledged_at:
        raise Denied("A manager has been asked already, and will be asked again until somebody is on it.")
    reason = approving.reason(command, "so that the manager knows what to look at")
    return (
        replace(after, escalation=Escalation(reason, command.by.id, command.by.name, now)),
        reason,
        "The managers are being told now.",
    )


def acknowledge(case: Case, command: Command, check: Check, policy: Policy, room: Room, now: float) -> Decision:
    after = move(case, Verb.ACKNOWLEDGE, now)
    asked = case.escalation
    if asked and asked.acknowledged_at and asked.acknowledged_by == command.by.id:
        raise Denied("You are on it already.")
    if asked is None:
        if not wants_manager(case, now):
            raise Denied("Nobody has asked for a manager here.")
        asked = Escalation("The deadline has passed", DESK.id, DESK.name, 0.0)
    asked = replace(asked, acknowledged_by=command.by.id, acknowledged_name=command.by.name, acknowledged_at=now)
    return (
        replace(after, escalation=asked),
        "",
        "Thank you. The reminders stop; they come back if it is still open later.",
    )


def claim(case: Case, command: Command, check: Check, policy: Policy, room: Room, now: float) -> Decision:
    after = move(case, Verb.CLAIM, now)
    if case.owner == command.by.id and case.owner_until > now:
        raise Denied("You have this one already.")
    before = f"from {case.owner_name}" if case.owner else ""
    until = now + policy.claim_minutes * 60
    after = replace(after, owner=command.by.id, owner_name=command.by.name, owner_until=until)
    return after, before, f"It is yours for {policy.claim_minutes} minutes."


def release(case: Case, command: Command, check: Check, policy: Policy, room: Room, now: float) -> Decision:
    after = move(case, Verb.RELEASE, now)
    if not case.owner and case.given is None:
        raise Denied("Nobody has taken this one.")
    after = replace(after, owner="", owner_name="", owner_until=0.0, given=None)
    return after, approving.given(command), "It is free for anybody again."


def dismiss(case: Case, command: Command, check: Check, policy: Policy, room: Room, now: float) -> Decision:
    after = move(case, Verb.DISMISS, now)
    refuse_if_taken(case, command.by, now)
    ground, words = approving.closing_of(command)
    why = closing.sentence(ground, words)
    kept = Closing(ground, words, command.by.id, command.by.name, now, case.round, their_words(case))
    said = "Closed. The holding reply stays." if case.holding else "Closed without a reply."
    return replace(after, reason=why, closing=kept), why, said


def correct(case: Case, command: Command, check: Check, policy: Policy, room: Room, now: float) -> Decision:
    """A person knows better what this is. A draft nobody touched gives way to `command.draft`, the one that suits now."""
    changes = correcting.changes(command)
    if not changes:
        raise Denied(correcting.HELP)
    after = correcting.corrected(case.triage, changes)
    told = correcting.difference(case.triage, after)
    if not told:
        raise Denied("That is how the desk reads it already. " + correcting.HELP)
    moved = correcting.calmer(move(case, command.verb, now), after)
    if case.status is Status.WAITING and not case.draft.hands and not case.promised:
        moved = replace(moved, draft=command.draft)
    ended = case.escalation is not None and moved.escalation is None
    return moved, told, "Thank you, noted." + (" The reminders to the managers stop." if ended else "")


def open_again(case: Case, command: Command, check: Check, policy: Policy, room: Room, now: float) -> Decision:
    """The next round of a case that was over, because somebody here sees it otherwise."""
    if case.erased_at:
        raise Denied("What this person wrote was erased, so there is nothing to answer.")
    fields = intake.next_round(case, case.post, case.earlier, intake.owed(case.post, now, command.due, now))
    why = approving.given(command)
    notice = f"{command.by.name} opened this again{f': {why}' if why else ''}."
    after = move(case, Verb.OPEN_AGAIN, now, **fields, notice=notice)
    return after, why, "It is open again, with a draft in a moment."
