"""Whether a press would change anything on a card as it is: what `lifecycle.NEXT` cannot say, one row for each verb."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from bot.core import byhand, closing, following, holding, lapsing, reporting, requests, revising
from bot.core.deadlines import Policy
from bot.core.lifecycle import NEXT
from bot.core.model import OPEN, Case, Level, Status, Verb, only_unread


@dataclass(frozen=True, slots=True)
class Look:
    """What a rule looks at."""

    case: Case
    now: float
    policy: Policy

    @property
    def certain(self) -> bool:
        """Nothing is in doubt, and no reply of ours is being changed."""
        return self.case.doubt is None and revising.under_way(self.case) is None


def wants_manager(case: Case, now: float) -> bool:
    """Whether a manager is being asked for and nobody has said "I'm on it" yet."""
    if case.status not in OPEN:
        return False
    if case.escalation:
        return not case.escalation.acknowledged_at
    return now >= case.deadline


def _asked(look: Look) -> bool:
    return requests.standing(look.case) is not None


def _approve(look: Look) -> bool:
    draft, second = look.case.draft, look.policy.second_person_override and bool(look.case.draft.hands)
    return bool(draft.text) and (
        draft.verdict.level is not Level.BLOCK or second or only_unread(draft.verdict.findings)
    )


def _unsure(look: Look) -> bool:
    unsure = look.case.doubt or revising.in_doubt(look.case)
    return unsure is not None and not unsure.told


def _join(look: Look) -> bool:
    return look.case.status in OPEN and look.certain


def _apart(look: Look) -> bool:
    return (len(look.case.said) > 1 or bool(look.case.absorbed)) and look.certain


def _change(look: Look) -> bool:
    return look.case.published is not None and revising.under_way(look.case) is None


def _posted(look: Look) -> bool:
    return byhand.ready(look.case) is not None


def _not_posted(look: Look) -> bool:
    return byhand.posted(look.case) is not None and look.certain


def _undo(look: Look) -> bool:
    case = look.case
    return case.status is Status.APPROVED or revising.held(case) or closing.undoable(case, look.now)


def _longer(look: Look) -> bool:
    return holding.can_wait(look.case, look.now, look.policy)


def _acknowledge(look: Look) -> bool:
    return wants_manager(look.case, look.now)


def _escalate(look: Look) -> bool:
    """One call is enough."""
    asked = look.case.escalation
    return not _asked(look) and not (asked and not asked.acknowledged_at)


def _not_urgent(look: Look) -> bool:
    return look.case.triage.urgency in ("high", "look")


def _release(look: Look) -> bool:
    return bool(look.case.owner) or look.case.given is not None


def _snooze(look: Look) -> bool:
    """Nothing is put aside where somebody may be in danger."""
    return look.case.snoozed_until is None and not lapsing.in_danger(look.case)


def _wake(look: Look) -> bool:
    return look.case.snoozed_until is not None


def _find_out(look: Look) -> bool:
    return look.case.promised is None and look.case.triage.urgency != "high"


def _call(look: Look) -> bool:
    return following.call(look.case) is None and not look.case.erased_at


def _called(look: Look) -> bool:
    return following.call(look.case) is not None


def _cause(look: Look) -> bool:
    return following.wants_cause(look.case)


def _thank(look: Look) -> bool:
    return following.thankable(look.case) and look.certain


def _report(look: Look) -> bool:
    return reporting.waiting(look.case) is None and not look.case.erased_at


def _verdict(look: Look) -> bool:
    return reporting.waiting(look.case) is not None


RULES: Final[Mapping[Verb, Callable[[Look], bool]]] = {
    Verb.GRANT: _asked,
    Verb.DENY: _asked,
    Verb.APPROVE: _approve,
    Verb.IS_THERE: _unsure,
    Verb.NOT_THERE: _unsure,
    Verb.JOIN: _join,
    Verb.APART: _apart,
    Verb.POSTED: _posted,
    Verb.NOT_POSTED: _not_posted,
    Verb.AMEND: _change,
    Verb.WITHDRAW: _change,
    Verb.UNDO: _undo,
    Verb.LONGER: _longer,
    Verb.ACKNOWLEDGE: _acknowledge,
    Verb.ESCALATE: _escalate,
    Verb.NOT_URGENT: _not_urgent,
    Verb.RELEASE: _release,
    Verb.SNOOZE: _snooze,
    Verb.WAKE: _wake,
    Verb.CALL: _call,
    Verb.CALLED: _called,
    Verb.CAUSE: _cause,
    Verb.THANK: _thank,
    Verb.REPORT: _report,
    Verb.VERDICT: _verdict,
    Verb.FIND_OUT: _find_out,
}
"""A verb without a row makes sense wherever the lifecycle allows it."""


def possible(case: Case, verb: Verb, now: float, policy: Policy) -> bool:
    """Whether a button for `verb` makes sense on this card: the lifecycle allows it and it would change something."""
    if (case.status, verb) not in NEXT or case.joined:
        return False
    asked = requests.standing(case)
    if asked and verb is asked.verb:
        return False  # it waits for a yes or a no
    rule = RULES.get(verb)
    return rule is None or rule(Look(case, now, policy))
