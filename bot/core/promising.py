"""What a holding reply leaves behind once it is out: a case that waits for the full answer. Pure."""

from __future__ import annotations

from dataclasses import replace

from bot.core.lifecycle import Changes
from bot.core.model import Case, Draft, Reply, Stage, StageName

WRITE_IT = "Please write the full answer here as soon as you know it"


def followed(case: Case, holding: Reply, due: float, now: float) -> Changes:
    """A case that waits for the full answer which `holding` promised, with a new deadline.

    A text somebody wrote before comes back; a stock answer does not, for it is not what was promised.
    """
    assert holding.then is not None
    asked = case.escalation
    before = case.aside if case.aside and case.aside.origin == "person" else Draft(why=WRITE_IT)
    first = Stage(name=StageName.ACKNOWLEDGE, due=case.deadline, done_at=now)
    return {
        "stages": (first, replace(holding.then, due=due)),
        "deadline": due,
        "draft": before if case.draft.text else case.draft,
        "aside": None,
        "escalation": None if asked and asked.acknowledged_at else asked,
        "attempts": 0,
        "retry_at": 0.0,
    }
