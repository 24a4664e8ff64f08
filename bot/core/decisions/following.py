"""Presses about what follows an answer: a call, how it went, what it came from, and a word of thanks in public, and a report."""

from __future__ import annotations

from dataclasses import replace

from bot.core import approving, following, intake, reporting
from bot.core.deadlines import Policy
from bot.core.decisions.pressing import Check, Decision, Room
from bot.core.lifecycle import move
from bot.core.model import Audience, Case, Command, Report, Stage, StageName, Verb
from bot.core.ports import Denied

THANK_NOW = " You can thank in public now."


def call(case: Case, command: Command, check: Check, policy: Policy, room: Room, now: float) -> Decision:
    """`command.asked` is to call them by `command.due`."""
    if open_one := following.call(case):
        raise Denied(f"{open_one.owner_name} is to call them already. Please say first how that went.")
    to = command.asked
    if to is None:
        raise Denied("Please choose somebody who works at this clinic.")
    why = approving.reason(command, "what the call is about (nothing about health)")
    stage = Stage(
        name=StageName.PRIVATE,
        due=command.due,
        audience=Audience.PRIVATE,
        owner=to.id,
        owner_name=to.name,
        by=command.by.id,
        by_name=command.by.name,
        reason=why,
        at=now,
    )
    after = replace(move(case, Verb.CALL, now), follow=(*case.follow, stage))
    whom = "You" if to.id == command.by.id else to.name
    return after, f"{to.name}: {why}", f"{whom} {'are' if whom == 'You' else 'is'} to call them. It is reminded of."


def called(case: Case, command: Command, check: Check, policy: Policy, room: Room, now: float) -> Decision:
    """How the call went. Where nobody was there, it is tried again by `command.due`."""
    stage = following.call(case)
    if stage is None:
        raise Denied("Nobody is to call them. Please look at the card as it is now.")
    result, words = following.chosen(command.ground, approving.given(command))
    if result not in following.LABELS:
        raise Denied("Please choose how the call went.")
    again = result == following.VOICEMAIL
    ended = replace(stage, result=result, due=command.due if again else stage.due, done_at=0.0 if again else now)
    after = replace(move(case, Verb.CALLED, now), follow=following.with_call(case, ended))
    said = "Noted. It is tried again." if again else "Noted."
    detail = f"{following.LABELS[result]}{f': {words}' if words else ''}"
    return after, detail, said + (THANK_NOW if following.thankable(after) else "")


def cause(case: Case, command: Command, check: Check, policy: Policy, room: Room, now: float) -> Decision:
    """What a complaint came from, and in words what was offered and what changes: for the clinic's own numbers."""
    after = move(case, Verb.CAUSE, now)
    ground, words = following.chosen(command.ground, approving.given(command))
    if ground not in following.CAUSE_LABELS:
        raise Denied("Please choose one of the list, or Skip.")
    detail = f"{following.CAUSE_LABELS[ground]}{f': {words}' if words else ''}"
    return replace(after, cause=ground), detail, "Thank you. It is counted, and nobody outside reads it."


def thank(case: Case, command: Command, check: Check, policy: Policy, room: Room, now: float) -> Decision:
    """A round that owes a word of thanks and nothing else, with `command.draft` to begin with."""
    after = move(case, Verb.THANK, now)
    if not following.thankable(case):
        raise Denied("There is nothing to thank for in public yet: first somebody talks to them.")
    fields = intake.next_round(case, case.post, case.earlier, intake.owed(case.post, now, command.due, now))
    fields["stages"] = tuple(replace(stage, name=StageName.CLOSE_OUT) for stage in fields["stages"])
    calm = replace(case.triage, sentiment="neutral", urgency="normal", scene="", asks=())
    thanked = replace(after, **fields | {"draft": command.draft, "triage": calm})
    return thanked, "", "Here is a draft. Nothing goes out before somebody approves it."


def report(case: Case, command: Command, check: Check, policy: Policy, room: Room, now: float) -> Decision:
    """Somebody has reported the post on its platform. The clock runs on."""
    after = move(case, Verb.REPORT, now)
    if waits := reporting.waiting(case):
        raise Denied(f"{waits.by_name} has reported this already. Please say what the platform answered.")
    ground, words = following.chosen(command.ground, approving.given(command))
    if ground not in reporting.GROUND_LABELS:
        raise Denied("Please choose what is wrong with it.")
    detail = f"{reporting.GROUND_LABELS[ground]}{f': {words}' if words else ''}"
    kept = Report(ground, command.by.id, command.by.name, now)
    return replace(after, report=kept), detail, "Noted. The time for our answer runs on, and it stays in the list."


def verdict(case: Case, command: Command, check: Check, policy: Policy, room: Room, now: float) -> Decision:
    after, waits = move(case, Verb.VERDICT, now), reporting.waiting(case)
    if waits is None:
        raise Denied("Nothing is reported here, or the platform has answered already.")
    ground, words = following.chosen(command.ground, approving.given(command))
    if ground not in reporting.VERDICT_LABELS:
        raise Denied("Please choose what the platform said.")
    detail = f"{reporting.VERDICT_LABELS[ground]}{f': {words}' if words else ''}"
    return replace(after, report=replace(waits, verdict=ground, verdict_at=now)), detail, "Noted."
