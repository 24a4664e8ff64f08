"""The machine: which verb leads from which status to which. Everything else is illegal on purpose.

Buttons come from the same table, so a button that cannot work cannot be drawn.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.core.model import OPEN, Case, Reply, ReplyState, Snooze, Status, Verb

S, V = Status, Verb
REVISABLE = frozenset({S.WAITING, S.FAILED, S.ANSWERED, S.CLOSED})

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
    (S.APPROVED, V.HAND_OVER): S.APPROVED,
    (S.APPROVED, V.POSTED): S.ANSWERED,
    (S.APPROVED, V.RETRY): S.APPROVED,
    (S.APPROVED, V.REFUSE): S.FAILED,
    (S.PUBLISHING, V.PUBLISHED): S.ANSWERED,
    (S.PUBLISHING, V.PROMISED): S.WAITING,
    (S.PUBLISHING, V.RETRY): S.APPROVED,
    (S.PUBLISHING, V.LOST): S.PUBLISHING,
    (S.PUBLISHING, V.LOOKED): S.PUBLISHING,
    (S.PUBLISHING, V.REFUSE): S.FAILED,
    (S.FAILED, V.APPROVE): S.APPROVED,
    (S.FAILED, V.SEND): S.APPROVED,
    (S.FAILED, V.EDIT): S.WAITING,
    (S.FAILED, V.DISMISS): S.CLOSED,
    (S.FAILED, V.FIND_OUT): S.APPROVED,
    (S.FAILED, V.POSTED): S.ANSWERED,
    (S.ANSWERED, V.NOT_POSTED): S.WAITING,
    (S.ANSWERED, V.REOPEN): S.NEW,
    (S.ANSWERED, V.OPEN_AGAIN): S.NEW,
    (S.CLOSED, V.OPEN_AGAIN): S.NEW,
    (S.CLOSED, V.UNCLOSE): S.WAITING,
    (S.CLOSED, V.REOPEN): S.NEW,
    (S.NEW, V.POST_EDITED): S.NEW,
    (S.WAITING, V.POST_EDITED): S.NEW,
    (S.APPROVED, V.POST_EDITED): S.NEW,
    (S.PUBLISHING, V.POST_EDITED): S.PUBLISHING,
    (S.FAILED, V.POST_EDITED): S.NEW,
    (S.ANSWERED, V.POST_EDITED): S.ANSWERED,
    (S.CLOSED, V.POST_EDITED): S.CLOSED,
    (S.NEW, V.POST_JOINED): S.NEW,
    (S.WAITING, V.POST_JOINED): S.NEW,
    (S.APPROVED, V.POST_JOINED): S.NEW,
    (S.PUBLISHING, V.POST_JOINED): S.PUBLISHING,
    (S.FAILED, V.POST_JOINED): S.NEW,
    (S.ANSWERED, V.POST_JOINED): S.ANSWERED,
    (S.CLOSED, V.POST_JOINED): S.CLOSED,
    (S.NEW, V.POST_REMOVED): S.REMOVED,
    (S.WAITING, V.POST_REMOVED): S.REMOVED,
    (S.APPROVED, V.POST_REMOVED): S.REMOVED,
    (S.PUBLISHING, V.POST_REMOVED): S.PUBLISHING,
    (S.FAILED, V.POST_REMOVED): S.REMOVED,
    (S.ANSWERED, V.POST_REMOVED): S.ANSWERED,
    (S.CLOSED, V.POST_REMOVED): S.REMOVED,
}
# A reply in doubt that turns out to be out, whatever people did to the case meanwhile.
NEXT |= {(s, V.ANSWERED_THERE): S.ANSWERED for s in (S.NEW, S.WAITING, S.APPROVED, S.FAILED)}
NEXT |= {(s, V.PUBLISHED): S.ANSWERED for s in (S.WAITING, S.APPROVED, S.FAILED, S.CLOSED)}
NEXT |= {(s, V.PROMISED): S.WAITING for s in (S.WAITING, S.APPROVED, S.FAILED)}
NEXT |= {(s, V.LOOKED): s for s in Status if s is not S.REMOVED}
NEXT |= {(s, v): s for s in (*OPEN, S.CLOSED, S.ANSWERED) for v in (V.IS_THERE, V.NOT_THERE)}
NEXT |= {(s, V.NOT_THERE): S.WAITING for s in (S.PUBLISHING, S.FAILED)}
# A reply that is out may be corrected or taken down, wherever its case stands by then.
NEXT |= {(s, v): s for s in REVISABLE for v in (V.AMEND, V.WITHDRAW)}
NEXT |= {(s, V.UNDO): s for s in REVISABLE}
NEXT |= {(s, V.LONGER): s for s in (S.APPROVED, *REVISABLE)}
NEXT |= {(s, v): s for s in Status if s is not S.REMOVED for v in (V.REVISE, V.AMENDED, V.TAKEN_DOWN, V.UNCHANGED)}
NEXT[S.ANSWERED, V.TAKEN_DOWN] = S.CLOSED
# Two cases become one, and one becomes two.
NEXT |= {(s, V.JOIN): S.CLOSED for s in (S.NEW, S.WAITING, S.FAILED, S.ANSWERED, S.CLOSED)}
NEXT |= {(s, V.JOINED): S.NEW for s in (S.NEW, S.WAITING, S.APPROVED, S.FAILED, S.ANSWERED, S.CLOSED)}
NEXT[S.PUBLISHING, V.JOINED] = S.PUBLISHING
NEXT |= {(s, V.APART): S.NEW for s in (S.NEW, S.WAITING, S.FAILED)}
NEXT |= {(S.CLOSED, V.PARTED): S.NEW, (S.CLOSED, V.GIVEN_BACK): S.ANSWERED, (S.CLOSED, V.STANDS_ALONE): S.CLOSED}
# What leaves an open case where it stands.
LEFT = (V.ESCALATE, V.ACKNOWLEDGE, V.CLAIM, V.RELEASE, V.ASSIGN, V.WAKE, V.WOKE, V.PASSED, V.LAPSED)
NEXT |= {(s, v): s for s in OPEN for v in LEFT}
NEXT |= {(s, V.SNOOZE): s for s in (S.WAITING, S.FAILED)}
NEXT |= {(s, v): s for s in Status for v in (V.NOTE, V.TAG)}
# What follows an answer, or stands beside it.
NEXT |= {(s, v): s for s in Status if s is not S.REMOVED for v in (V.CALL, V.CALLED, V.REPORT)}
NEXT |= {(s, V.VERDICT): s for s in Status}
NEXT |= {(s, V.CAUSE): s for s in (S.ANSWERED, S.CLOSED)}
NEXT[S.ANSWERED, V.THANK] = S.WAITING
NEXT |= {(s, v): s for s in (S.WAITING, S.FAILED) for v in (V.CORRECT, V.NOT_URGENT)}
NEXT |= {(s, v): s for s in (S.NEW, *REVISABLE) for v in (V.REQUEST, V.GRANT, V.DENY)}
NEXT |= {(s, V.ERASE): S.CLOSED if s in OPEN else s for s in Status if s not in (S.APPROVED, S.PUBLISHING)}
NEXT |= {(s, v): s for s in Status if s is not S.REMOVED for v in (V.POST_HIDDEN, V.POST_SHOWN, V.NOTED, V.UNSEEN)}


class IllegalMove(Exception):
    """This verb does not fit this status."""

    def __init__(self, status: Status, verb: Verb) -> None:
        super().__init__(f"{verb.value} is not possible while the case is {status.value}")
        self.status, self.verb = status, verb


# What becomes of the reply on its way when the case moves. Where the pair is not named it stays as it is.
REPLY_AFTER: dict[Verb, ReplyState] = {
    V.HAND_OVER: ReplyState.HANDED,
    V.START: ReplyState.SENDING,
    V.RETRY: ReplyState.HELD,
    V.LOST: ReplyState.DOUBTFUL,
    V.REFUSE: ReplyState.REJECTED,
    V.PUBLISHED: ReplyState.OUT,
    V.PROMISED: ReplyState.OUT,
}
ON_ITS_WAY = frozenset({S.APPROVED, S.PUBLISHING})


def _replies(case: Case, verb: Verb, status: Status) -> tuple[Reply, ...]:
    """The replies after a move. One that was taken back before it went out is no reply; one in doubt stays in doubt."""
    reply = case.approval
    if reply is None:
        return case.replies
    state = REPLY_AFTER.get(verb)
    if reply.unsure_since and (state is ReplyState.REJECTED or (state is None and status not in ON_ITS_WAY)):
        state = ReplyState.DOUBTFUL
    if state is not None:
        return (*case.replies[:-1], replace(reply, state=state))
    return case.replies if status in ON_ITS_WAY else case.replies[:-1]


STIRRED = frozenset({V.POST_EDITED, V.POST_JOINED, V.JOINED, V.APART, V.ESCALATE, V.CORRECT, V.WAKE, V.WOKE})
"""What ends that a case is put aside: they wrote, a manager was called, it is read otherwise, or the moment came."""


def _snooze(case: Case, verb: Verb, at: float) -> Snooze | None:
    ends = case.snooze is not None and not case.snooze.over_at and verb in STIRRED
    return replace(case.snooze, over_at=at) if case.snooze and ends else case.snooze


Changes = dict[str, Any]
"""Fields of a case by their names, with what they become."""


def move(case: Case, verb: Verb, at: float, **changes: Any) -> Case:
    """The case after `verb`: next status, next version, and what that means for the reply on its way.

    Raises IllegalMove when the table has no such pair.
    """
    try:
        status = NEXT[case.status, verb]
    except KeyError:
        raise IllegalMove(case.status, verb) from None
    changes = {"replies": _replies(case, verb, status), "snooze": _snooze(case, verb, at), **changes}
    return replace(case, status=status, version=case.version + 1, changed_at=at, **changes)
