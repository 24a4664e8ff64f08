"""How a case stands, in words, and which reply its card shows: one row for each status."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from bot.core import elsewhere, revising
from bot.core.model import Case, ReplyState, Status, Way

At = Callable[[float], str]
"""Writes a moment for the reader."""

NO_DRAFT = "No draft: please write the reply yourself"


def no_draft(case: Case) -> str:
    """Why nothing is proposed; "" when something is, or nobody knows."""
    return case.draft.why if case.draft.why.startswith("No draft") else ""


# how it stands


def _nothing_more(case: Case, at: At, label: str) -> str:
    return ""


def _waiting(case: Case, at: At, label: str) -> str:
    return f"A full answer is promised by {at(case.promised.due)}" if case.promised else ""


def _approved(case: Case, at: At, label: str) -> str:
    yes = case.approval
    if yes is None:
        return ""
    if case.doubt:
        return f"{yes.by_name} approved this; it waits until we know whether the earlier reply is out"
    if yes.state is ReplyState.HANDED:
        return f"{yes.by_name} approved this; please post it on {label}"
    if yes.way is Way.BY_HAND:
        return f"{yes.by_name} approved this; at {at(yes.hold_until)} it is ready to be posted by hand"
    if case.attempts:
        return f"Trying again at {at(case.retry_at)} (try {case.attempts + 1})"
    return f"{yes.by_name} approved this; it goes out in a moment"


def _publishing(case: Case, at: At, label: str) -> str:
    return "We could not see yet whether it went out" if case.doubt else ""


def _answered(case: Case, at: At, label: str) -> str:
    ours = case.reply
    if ours is None:
        return ""
    corrected = f", corrected by {ours.changed_by} at {at(ours.changed_at)}" if ours.changed_by else ""
    how = f"on {label}" if elsewhere.by_hand(ours) else f"by {ours.by_name}"
    hand = ", posted by hand" if ours.way is Way.BY_HAND and not elsewhere.by_hand(ours) else ""
    return f"Answered {how} at {at(ours.at)}{hand}{corrected}"


def _closed(case: Case, at: At, label: str) -> str:
    if case.joined:
        return f"Put together with case {case.joined}"
    if down := revising.taken_down(case):
        return f"{down.changed_by} took our reply down at {at(down.changed_at)}"
    return f"Closed {'after the holding reply' if case.holding else 'without a reply'}: {case.reason}"


# the reply on its card: what it is, and its words


def _draft(case: Case) -> tuple[str, str]:
    return "Draft reply", case.draft.text


def _proposal(case: Case) -> tuple[str, str]:
    if case.draft.text:
        return _draft(case)
    why = no_draft(case)
    return f"{why.removesuffix('.')}. Please write the reply yourself" if why else NO_DRAFT, ""


def _going_out(case: Case) -> tuple[str, str]:
    if case.approval is None:
        return _proposal(case)
    return "Approved holding reply" if case.approval.then else "Approved reply", case.approval.text


def _ours(case: Case) -> tuple[str, str]:
    if reply := case.reply or case.holding:
        return "Our reply", reply.text
    if down := revising.taken_down(case):
        return "Our reply, taken down", down.text
    return ("Draft, not sent" if case.draft.text else "Draft reply"), case.draft.text


@dataclass(frozen=True, slots=True)
class State:
    """`words` hold of every case with this status; `now` says what is known of one, "" when that is no more."""

    words: str
    tone: str  # "new", "busy", "done", "failed" or "quiet"
    shows: Callable[[Case], tuple[str, str]]
    now: Callable[[Case, At, str], str] = _nothing_more

    def line(self, case: Case, at: At, label: str) -> str:
        """How this one stands; `label` is its platform's name on screen."""
        return self.now(case, at, label) or self.words


STATES: Final[Mapping[Status, State]] = {
    Status.NEW: State("New: a draft is being prepared", "new", _draft),
    Status.WAITING: State("Waiting for you", "new", _proposal, _waiting),
    Status.APPROVED: State("Approved", "busy", _going_out, _approved),
    Status.PUBLISHING: State("Being published", "busy", _going_out, _publishing),
    Status.ANSWERED: State("Answered", "done", _ours, _answered),
    Status.FAILED: State("Not published: please look", "failed", _proposal),
    Status.CLOSED: State("Closed without a reply", "quiet", _ours, _closed),
    Status.REMOVED: State("The post was removed by its author or the platform", "quiet", _ours),
}
