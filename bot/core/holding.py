"""How long Undo stops what somebody said yes to, and more time for whoever needs it. Moments are epoch seconds. Pure."""

from __future__ import annotations

from dataclasses import replace

from bot.core import byhand, revising
from bot.core.deadlines import Policy
from bot.core.lifecycle import Changes
from bot.core.model import Case, Reply, Status, Verb

LONGER_SECONDS, LONGER_HOLDS = 60.0, 3  # with each press, at least, and in times of what Undo has anyway
WHAT = {Verb.AMEND: "Our reply is corrected", Verb.WITHDRAW: "Our reply is taken down"}
LONGEST = 10  # presses long, from the yes: whoever wrote waits for an answer


def held(case: Case) -> Reply | None:
    """What Undo stops: a reply, or a change of one that is out."""
    if case.status is Status.APPROVED:
        return case.approval
    return case.revision.yes if case.revision and revising.held(case) else None


def until(case: Case) -> float | None:
    """Until when Undo stops what is held; None when nothing is."""
    yes = held(case)
    return yes.hold_until if yes else None


def what(case: Case) -> str:
    """What happens when the time of Undo is over, "" when nothing is held."""
    if held(case) is None:
        return ""
    if case.revision and revising.held(case):
        return WHAT[case.revision.verb]
    return "Ready to be posted by hand" if byhand.held(case) else "Goes out"


def step(policy: Policy) -> float:
    """How much longer one press makes it, in seconds."""
    return max(LONGER_SECONDS, LONGER_HOLDS * policy.hold_seconds)


def can_wait(case: Case, now: float, policy: Policy) -> bool:
    """Whether more time can still be given."""
    yes = held(case)
    tried = case.status is Status.APPROVED and case.attempts > 0
    return yes is not None and not tried and now < yes.hold_until < yes.at + LONGEST * step(policy)


def longer(case: Case, policy: Policy) -> Changes:
    """The fields of a case that waits longer; only where it can."""
    yes = held(case)
    assert yes is not None
    moment = min(yes.hold_until + step(policy), yes.at + LONGEST * step(policy))
    if case.status is Status.APPROVED:
        return {"replies": (*case.replies[:-1], replace(yes, hold_until=moment))}
    assert case.revision is not None
    return {"revision": revising.put(case.revision, hold_until=moment)}
