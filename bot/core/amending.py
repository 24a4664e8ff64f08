"""When a reply that is out may be corrected or taken down, and by whose word. Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.core import approving, doubt, readers, revising
from bot.core.deadlines import Policy
from bot.core.lifecycle import move
from bot.core.model import Case, Command, Draft, Reply, Verb, Verdict
from bot.core.ports import Denied

Decision = tuple[Case, str, str]

NOTHING_OUT = "There is no reply of ours out that could be changed."
ONE_REPLY = (
    "{label} keeps one reply under a post, and a second one would take its place. Please correct the first instead."
)
ONE_WORD = (
    "{label} keeps one reply and changes none, so a first word would be all they ever get. Please answer in full."
)
BY_HAND = "{label} does not let us change from here what is out. Please open our reply there and do it by hand."


def amend(
    case: Case, command: Command, text: str, check: Callable[[str], Verdict], policy: Policy, now: float
) -> Decision:
    """A yes to other words in the place of our reply: read by the check and held for Undo like any reply."""
    after, ours = move(case, Verb.AMEND, now), _ours(case)
    if text.split() == ours.text.split():
        raise Denied("That is what our reply says already.")
    verdict = check(text)
    override = approving.allowed(replace(case, draft=Draft()), command, text, verdict, policy)
    revision = revising.wanted(ours, Verb.AMEND, text, command.by.id, command.by.name, now, policy.hold_seconds)
    revision = revising.put(revision, override=override, level=verdict.level)
    said = (
        f"Our reply will say this in {policy.hold_seconds:g} seconds; press Undo to stop it. {readers.sentence(case)}"
    )
    return replace(after, revision=revision, notice=""), approving.overridden(revision.yes), said


def withdraw(case: Case, command: Command, policy: Policy, now: float) -> Decision:
    """A yes to taking our reply down, with a reason that is kept."""
    after, ours = move(case, Verb.WITHDRAW, now), _ours(case)
    why = approving.reason(command, "why our reply must not stay there")
    revision = revising.wanted(ours, Verb.WITHDRAW, "", command.by.id, command.by.name, now, policy.hold_seconds)
    said = f"Our reply is taken down in {policy.hold_seconds:g} seconds; press Undo to stop it."
    return replace(after, revision=revision, notice=""), why, said


def _ours(case: Case) -> Reply:
    """The reply of ours that is out. Raises Denied where there is none, or it is being changed already."""
    if case.published is None:
        raise Denied(NOTHING_OUT)
    if revising.in_doubt(case):
        raise Denied("We could not see yet whether the last change was made. Please say first what you see there.")
    if busy := revising.under_way(case):
        raise Denied(f"{busy.yes.by_name} is changing our reply already. Press Undo first, or wait until it is done.")
    return case.published


def undo(case: Case, now: float) -> Decision | None:
    """A change that is held is not made; None when there is none to take back."""
    if not revising.held(case):
        return None
    return move(case, Verb.UNDO, now, revision=None), "", "Stopped. Our reply stays as it is."


def told(case: Case, verb: Verb, now: float) -> Decision | None:
    """What a person says who looked whether a change in doubt was made; None when no change is in doubt."""
    if case.revision is None or revising.in_doubt(case) is None:
        return None
    if verb is Verb.IS_THERE:
        after = move(case, verb, now, revision=revising.put(case.revision, told=doubt.THERE))
        return after, "", "Thank you. It counts as done."
    return move(case, verb, now, revision=None), "", "Thank you. Nothing was changed, and it can be asked for again."
