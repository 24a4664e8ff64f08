"""Presses about the words of a reply: approve, edit, send, take back, and find out first."""

from __future__ import annotations

from dataclasses import replace

from bot.core import amending, approving, closing, holding, readers
from bot.core.deadlines import Policy
from bot.core.decisions.pressing import Check, Decision, Room, refuse_if_taken, text_of
from bot.core.lifecycle import Changes, IllegalMove, move
from bot.core.model import Audience, Case, Command, Reply, Stage, StageName, Status, Verb
from bot.core.ports import Denied

FIRST_LOOK = (
    "Approved. An earlier reply may be out, so we look for that first; this one goes out only if it is not there."
)


def goes(case: Case, command: Command, policy: Policy) -> str:
    """What happens to words that somebody said yes to, when, and who reads them then."""
    what = "is ready to be posted by hand" if command.by_hand else "goes out"
    return f"{what} in {policy.hold_seconds:g} seconds; press Undo to stop it. {readers.sentence(case)}"


def _yes(case: Case, reply: Reply) -> Changes:
    """What a person's yes to `reply` changes."""
    return {
        "replies": approving.approved(case, reply),
        "aside": case.aside if reply.then else None,
        "attempts": 0,
        "retry_at": 0.0,
        "notice": "",
    }


def approve(case: Case, command: Command, check: Check, policy: Policy, room: Room, now: float) -> Decision:
    after = move(case, Verb.APPROVE, now)
    refuse_if_taken(case, command.by, now)
    if not case.draft.text.strip():
        raise Denied("There is no draft to approve. Please press Edit and write the reply.")
    text = text_of(replace(command, text=case.draft.text), room)
    verdict = check(text)
    approval = approving.approval(case, command, text, verdict, policy, now)
    after = replace(after, **_yes(case, approval))
    return (
        after,
        approving.overridden(approval),
        FIRST_LOOK if case.doubt else f"Approved. It {goes(case, command, policy)}",
    )


def edit(case: Case, command: Command, check: Check, policy: Policy, room: Room, now: float) -> Decision:
    after = move(case, Verb.EDIT, now)
    refuse_if_taken(case, command.by, now)
    text = text_of(command, room)
    verdict = check(text)
    after = replace(after, draft=approving.written(case, command, text, verdict), aside=None, notice="")
    return after, "", "Saved. It is not published until somebody approves it."


def send(case: Case, command: Command, check: Check, policy: Policy, room: Room, now: float) -> Decision:
    after = move(case, Verb.SEND, now)
    refuse_if_taken(case, command.by, now)
    text = text_of(command, room)
    verdict = check(text)
    approval = approving.approval(case, command, text, verdict, policy, now)
    draft = approving.written(case, command, text, verdict)
    after = replace(after, draft=draft, **_yes(case, approval))
    return (
        after,
        approving.overridden(approval),
        FIRST_LOOK if case.doubt else f"Saved. It {goes(case, command, policy)}",
    )


def undo(case: Case, command: Command, check: Check, policy: Policy, room: Room, now: float) -> Decision:
    if case.status is not Status.APPROVED and (stopped := amending.undo(case, now)):
        return stopped
    if closing.undoable(case, now):
        return replace(move(case, Verb.UNCLOSE, now), reason="", closing=None), "", "It is open again, as it was."
    if case.status is not Status.APPROVED:
        raise IllegalMove(case.status, Verb.UNDO)
    after = move(case, Verb.UNDO, now)
    draft = case.draft if case.aside is None else case.aside
    return replace(after, draft=draft, aside=None, attempts=0, retry_at=0.0), "", "Stopped. Nothing was published."


def longer(case: Case, command: Command, check: Check, policy: Policy, room: Room, now: float) -> Decision:
    """More time for Undo, for whoever reads slowly or is being called away."""
    if not holding.can_wait(case, now, policy):
        raise Denied("It waits as long as it can, or goes out right now. Undo stops it as long as the button is there.")
    after = move(case, Verb.LONGER, now, **holding.longer(case, policy))
    left = (holding.until(after) or now) - (holding.until(case) or now)
    return after, f"{left:.0f} seconds", "It waits longer now. Undo stops it as long as the button is there."


def find_out(case: Case, command: Command, check: Check, policy: Policy, room: Room, now: float) -> Decision:
    """A yes to the holding reply in `command.draft`; the full answer is promised once that is out."""
    after = move(case, Verb.FIND_OUT, now)
    refuse_if_taken(case, command.by, now)
    if case.promised:
        raise Denied("A full answer is promised already. Please press Edit and write it once you know.")
    reason = approving.reason(command, "what you need to know, and who could tell you")
    if not command.draft.text:
        raise Denied("There is no holding reply that suits this post. Please press Edit and write one, or Escalate.")
    text = text_of(replace(command, text=command.draft.text), room)
    verdict = check(text)
    approval = approving.approval(case, replace(command, reason=""), text, verdict, policy, now)
    asked = command.asked
    then = Stage(
        name=StageName.ANSWER,
        reason=reason,
        by=command.by.id,
        by_name=command.by.name,
        owner=asked.id if asked else "",
        owner_name=asked.name if asked else "",
    )
    holding = replace(approval, stage=StageName.ACKNOWLEDGE, then=then)
    after = replace(
        after, draft=replace(command.draft, verdict=verdict), **(_yes(case, holding) | {"aside": case.draft})
    )
    whom = asked.name if asked else "the managers"
    what = (
        "The holding reply" if case.post.audience is Audience.PRIVATE else f"“{text}”"
    )  # a press may be made in a chat
    said = f"{what} {goes(case, command, policy)} Then {whom} will be asked, and the full answer is promised."
    return after, f"{whom} will be asked: {reason}", said


def amend(case: Case, command: Command, check: Check, policy: Policy, room: Room, now: float) -> Decision:
    return amending.amend(case, command, text_of(command, room), check, policy, now)


def withdraw(case: Case, command: Command, check: Check, policy: Policy, room: Room, now: float) -> Decision:
    return amending.withdraw(case, command, policy, now)
