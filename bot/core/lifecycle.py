"""The machine: which verb leads from which status to which. Everything else is illegal on purpose.

Buttons come from the same table, so a button that cannot work cannot be drawn.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.core.model import OPEN, Case, Status, Verb

S, V = Status, Verb

NEXT: dict[tuple[Status, Verb], Status] = {
    (S.NEW, V.PREPARE): S.WAITING,
    (S.NEW, V.SEND): S.APPROVED,
    (S.NEW, V.EDIT): S.WAITING,
    (S.NEW, V.DISMISS): S.CLOSED,
    (S.WAITING, V.APPROVE): S.APPROVED,
    (S.WAITING, V.SEND): S.APPROVED,
    (S.WAITING, V.EDIT): S.WAITING,
    (S.WAITING, V.SUGGEST): S.WAITING,
    (S.WAITING, V.DISMISS): S.CLOSED,
    (S.WAITING, V.FIND_OUT): S.APPROVED,
    (S.APPROVED, V.UNDO): S.WAITING,
    (S.APPROVED, V.START): S.PUBLISHING,
    (S.APPROVED, V.RETRY): S.APPROVED,
    (S.APPROVED, V.REFUSE): S.FAILED,
    (S.PUBLISHING, V.PUBLISHED): S.ANSWERED,
    (S.PUBLISHING, V.PROMISED): S.WAITING,
    (S.PUBLISHING, V.RETRY): S.APPROVED,
    (S.PUBLISHING, V.LOST): S.PUBLISHING,
    (S.PUBLISHING, V.REFUSE): S.FAILED,
    (S.FAILED, V.APPROVE): S.APPROVED,
    (S.FAILED, V.SEND): S.APPROVED,
    (S.FAILED, V.EDIT): S.WAITING,
    (S.FAILED, V.DISMISS): S.CLOSED,
    (S.FAILED, V.FIND_OUT): S.APPROVED,
    (S.ANSWERED, V.REOPEN): S.NEW,
    (S.CLOSED, V.REOPEN): S.NEW,
    (S.NEW, V.POST_EDITED): S.NEW,
    (S.WAITING, V.POST_EDITED): S.NEW,
    (S.APPROVED, V.POST_EDITED): S.NEW,
    (S.PUBLISHING, V.POST_EDITED): S.PUBLISHING,
    (S.FAILED, V.POST_EDITED): S.NEW,
    (S.NEW, V.POST_REMOVED): S.REMOVED,
    (S.WAITING, V.POST_REMOVED): S.REMOVED,
    (S.APPROVED, V.POST_REMOVED): S.REMOVED,
    (S.PUBLISHING, V.POST_REMOVED): S.PUBLISHING,
    (S.FAILED, V.POST_REMOVED): S.REMOVED,
    (S.ANSWERED, V.POST_REMOVED): S.ANSWERED,
    (S.CLOSED, V.POST_REMOVED): S.REMOVED,
}
# What leaves an open case where it stands.
NEXT |= {(s, v): s for s in OPEN for v in (V.ESCALATE, V.ACKNOWLEDGE, V.CLAIM, V.RELEASE)}
NEXT |= {(s, v): s for s in Status if s is not S.REMOVED for v in (V.POST_HIDDEN, V.POST_SHOWN)}


class IllegalMove(Exception):
    """This verb does not fit this status."""

    def __init__(self, status: Status, verb: Verb) -> None:
        super().__init__(f"{verb.value} is not possible while the case is {status.value}")
        self.status, self.verb = status, verb


def move(case: Case, verb: Verb, at: float, **changes: Any) -> Case:
    """The case after `verb`: next status, next version. Raises IllegalMove when the table has no such pair."""
    try:
        status = NEXT[case.status, verb]
    except KeyError:
        raise IllegalMove(case.status, verb) from None
    return replace(case, status=status, version=case.version + 1, changed_at=at, **changes)
