"""What a person says who looked on the platform for a reply in doubt."""

from __future__ import annotations

from dataclasses import replace

from bot.core import amending, doubt
from bot.core.deadlines import Policy
from bot.core.decisions.pressing import Check, Decision, Room
from bot.core.lifecycle import move
from bot.core.model import Case, Command, Reply, ReplyState, Verb
from bot.core.ports import Denied


def is_there(case: Case, command: Command, check: Check, policy: Policy, room: Room, now: float) -> Decision:
    """A person saw the reply in doubt; the worker draws the conclusion."""
    if case.doubt is None and (told := amending.told(case, Verb.IS_THERE, now)):
        return told
    unsure = _in_doubt(case)
    replies = doubt.put(case, unsure, replace(unsure, told=doubt.THERE))
    after = move(case, Verb.IS_THERE, now, replies=replies)
    return after, "", "Thank you. It counts as published, and nothing is sent again."


def not_there(case: Case, command: Command, check: Check, policy: Policy, room: Room, now: float) -> Decision:
    """A person looked, and the reply in doubt is not there."""
    if case.doubt is None and (told := amending.told(case, Verb.NOT_THERE, now)):
        return told
    unsure = _in_doubt(case)
    replies = doubt.put(case, unsure, doubt.settled(replace(unsure, state=ReplyState.REJECTED)))
    draft = case.draft if case.aside is None else case.aside
    after = move(
        case, Verb.NOT_THERE, now, replies=replies, attempts=0, retry_at=0.0, notice="", draft=draft, aside=None,
        looked_at=now,
    )  # fmt: skip
    return after, "", "Thank you. It can be approved again."


def _in_doubt(case: Case) -> Reply:
    if case.doubt is None:
        raise Denied("That is known already. Please look at the card as it is now.")
    return case.doubt
