"""Two cases that belong together become one, and one that holds two stories becomes two, by a person's word. Pure.

A case that went into another keeps its document and its log: it says where it went, and whatever is delivered about its posts
goes there. Putting together and taking apart are each other's way back.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from bot.core import intake, requests, revising
from bot.core.lifecycle import Changes, move
from bot.core.model import OPEN, Case, Draft, Entry, Post, Reply, ReplyState, Status, Verb
from bot.core.ports import Denied

VERBS = frozenset({Verb.JOIN, Verb.APART})
SAID_OUT = frozenset({ReplyState.OUT, ReplyState.REPLACED, ReplyState.WITHDRAWN})
BUSY = "A reply of one of them is on its way. Please wait until it is out, or press Undo."
OVER_BOTH = "Both are dealt with already, so there is nothing to put together. Please open one of them again first."
ASKED = "{name} waits for a manager's yes or no about case {case}. Please answer that first."
ALONE = "The other case was dealt with meanwhile, so this one stands alone again."
ALL_OF_IT = "Please leave at least one of their messages here, and choose at least one that goes."
SETTLED = (
    "This was answered already. Only what still waits for an answer can be taken out, or all of a case that was put "
    "together with this one."
)


def is_over(case: Case) -> bool:
    """Whether a case waits for nothing, also while it stands closed because it went into another."""
    return case.status not in OPEN if not case.joined else bool(case.reason or case.reply)


def posts_of(case: Case) -> tuple[Post, ...]:
    return (*case.earlier, case.post)


def order(one: Case, other: Case) -> tuple[Case, Case]:
    """(the case that is left, the case that goes into it): the one that waits, or has waited longer, keeps its clock.

    Raises Denied where they cannot be put together.
    """
    if one.id == other.id:
        raise Denied("That is the same case. Please choose another one.")
    for case in (one, other):
        if case.joined:
            raise Denied(f"Case {case.id} was put together with case {case.joined} already.")
        if case.status is Status.REMOVED or case.erased_at:
            raise Denied("What was written there is gone, so there is nothing to put together.")
        if case.status in (Status.APPROVED, Status.PUBLISHING) or case.doubt or revising.under_way(case):
            raise Denied(BUSY)
    if is_over(one) and is_over(other):
        raise Denied(OVER_BOTH)
    left, gone = sorted((one, other), key=lambda case: (is_over(case), case.clock_from, case.id))
    if asked := requests.standing(gone):  # what was asked for would be gone with it, and nobody would tell
        raise Denied(ASKED.format(name=asked.by_name, case=gone.id))
    return left, gone


def leave(gone: Case, left: Case, now: float) -> Case:
    """The case that goes into another, and says so from now on."""
    notice = f"This was put together with case {left.id}. It goes on there."
    return move(gone, Verb.JOIN, now, joined=left.id, notice=notice, owner="", owner_name="", owner_until=0.0)


def absorb(left: Case, gone: Case, now: float) -> Case | None:
    """The case that is left with all of the other in it; None when that cannot be any more, and the other stands alone."""
    waits = not is_over(gone)
    if left.status is Status.REMOVED or left.erased_at or (is_over(left) and not waits):
        return None
    before = (*left.earlier[: left.settled], *gone.earlier[: gone.settled], *(() if waits else gone.said))
    theirs = gone.said if waits else ()
    common: Changes = {"absorbed": (*left.absorbed, gone.id), "follow": (*left.follow, *gone.follow)}
    if is_over(left):
        return _taken_up(left, gone, (*before, *left.said), common, now)
    past = tuple(sorted(before, key=_written))
    common |= _what_waits(left, gone) if waits else {}
    if left.status is Status.PUBLISHING:
        earlier = (*past, *left.earlier[left.settled :])
        after = move(
            left, Verb.JOINED, now, earlier=earlier, settled=len(past), pending=(*left.pending, *theirs), **common
        )
        return _with_replies(after, gone, left.round if waits else 0)
    *others, last = sorted((*left.said, *theirs), key=_written)
    fields = {"post": last, "earlier": (*past, *others), "settled": len(past)}
    stopped = {"draft": _draft(left, gone), "aside": None, "attempts": 0, "retry_at": 0.0}
    notice = f"Case {gone.id} was put together with this one."
    after = move(left, Verb.JOINED, now, **fields, **common, **stopped, notice=notice)
    return _with_replies(after, gone, left.round if waits else 0)


def _taken_up(left: Case, gone: Case, past: tuple[Post, ...], common: Changes, now: float) -> Case:
    """A case that was over goes on with what waits in the other, under the other's clock."""
    owed = {name: getattr(gone, name) for name in ("opened_at", "clock_from", "deadline", "stages")}
    settled = tuple(sorted(past, key=_written))
    fields = intake.next_round(left, gone.post, settled, owed)
    fields |= {"earlier": (*settled, *gone.said[:-1]), "escalation": gone.escalation}
    draft = gone.draft if gone.draft.origin == "person" else Draft()
    notice = f"Case {gone.id} was put together with this one."
    after = move(left, Verb.JOINED, now, **fields | common | {"draft": draft, "notice": notice})
    return _with_replies(after, gone, left.round + 1)


def _what_waits(left: Case, gone: Case) -> Changes:
    """What is owed, by when and by whom: the nearer moment, the promise that was made, whoever has either."""
    promised = gone.promised is not None and left.promised is None
    asked = left.escalation if left.escalation and not left.escalation.acknowledged_at else gone.escalation
    who = left if left.owner else gone
    return {
        "deadline": min(left.deadline, gone.deadline),
        "stages": gone.stages if promised else left.stages,
        "escalation": asked or left.escalation,
        "owner": who.owner,
        "owner_name": who.owner_name,
        "owner_until": who.owner_until,
        "given": left.given or gone.given,
        "report": left.report or gone.report,
        "tags": tuple(dict.fromkeys((*left.tags, *gone.tags))),
    }


def _written(post: Post) -> float:
    return post.posted_at


def _replies(gone: Case, number: int) -> tuple[Reply, ...]:
    """What is out of the other's replies: those of its last round count in round `number`, all before as earlier ones."""
    out = (r for r in gone.replies if r.state in SAID_OUT)
    return tuple(replace(r, round=number if number and r.round == gone.round else 0) for r in out)


def _with_replies(after: Case, gone: Case, number: int) -> Case:
    return replace(after, replies=(*_replies(gone, number), *after.replies))


def _draft(left: Case, gone: Case) -> Draft:
    """What people wrote in both, one after the other: nobody's words are lost."""
    mine, other = (case.draft if case.aside is None else case.aside for case in (left, gone))
    written = [draft for draft in (mine, other) if draft.origin == "person"]
    if len(written) < 2:
        return written[0] if written else Draft()
    hands = tuple(dict.fromkeys((*mine.hands, *other.hands)))
    return replace(mine, text=f"{mine.text}\n\n{other.text}", hands=hands)


# and apart again


def take_out(case: Case, names: Collection[str], now: float) -> Case:
    """The case without some of their messages, which `parting` holds until they have a case of their own. Raises Denied."""
    _may_be_parted(case, names)
    taken = tuple(post for post in case.said if post.id in names)
    if len(taken) != len(set(names)):
        raise Denied(SETTLED)
    *others, last = [post for post in case.said if post.id not in names]
    earlier = (*case.earlier[: case.settled], *others)
    notice = f"{len(taken)} of their messages went into a case of {'its' if len(taken) == 1 else 'their'} own."
    return move(case, Verb.APART, now, post=last, earlier=earlier, parting=taken, **_drafted_anew(case), notice=notice)


def give_back(case: Case, other: Case, now: float) -> Case:
    """The case without all of one that was put together with it, which `parting` holds until that one stands alone. Raises
    Denied.
    """
    names = {post.id for post in posts_of(other)}
    _may_be_parted(case, names)
    theirs = {(r.at, r.text) for r in other.replies}
    settled = [post for post in case.earlier[: case.settled] if post.id not in names]
    *said, last = [post for post in case.said if post.id not in names]
    return move(
        case,
        Verb.APART,
        now,
        post=last,
        earlier=(*settled, *said),
        settled=len(settled),
        replies=tuple(r for r in case.replies if (r.at, r.text) not in theirs),
        parting=tuple(post for post in posts_of(case) if post.id in names),
        **_drafted_anew(case),
        notice=f"Case {other.id} stands alone again.",
    )


def given_back(other: Case, left: Case, now: float) -> Case:
    """One that was put together with `left` as it goes on by itself, once `left` holds what is its own in `parting`."""
    newest = {post.id: post for post in left.parting}
    return alone(other, now, f"This was taken apart from case {left.id} again.", newest)


def alone(gone: Case, now: float, notice: str, newest: dict[str, Post] | None = None) -> Case:
    """A case that went into another, as it stands by itself again, with their words as they are by now."""
    known = newest or {}
    words = {"post": known.get(gone.post.id, gone.post), "earlier": tuple(known.get(p.id, p) for p in gone.earlier)}
    kept = gone.draft if gone.draft.origin == "person" or is_over(gone) else Draft()
    return move(gone, way_back(gone), now, joined="", notice=notice, draft=kept, **words)


def way_back(gone: Case) -> Verb:
    """How a case that went into another stands alone again: closed, answered or waiting, as it was."""
    return Verb.STANDS_ALONE if gone.reason else Verb.GIVEN_BACK if gone.reply else Verb.PARTED


def _may_be_parted(case: Case, names: Collection[str]) -> None:
    if case.parting:
        raise Denied("This case is being taken apart already. Please wait a moment.")
    if case.doubt or revising.under_way(case):
        raise Denied(BUSY)
    if not names or all(post.id in names for post in case.said):
        raise Denied(ALL_OF_IT)


def _drafted_anew(case: Case) -> Changes:
    """A stock draft is made for what is left; what a person wrote is kept."""
    draft = case.draft if case.aside is None else case.aside
    kept = draft if draft.origin == "person" else Draft()
    return {"draft": kept, "aside": None, "attempts": 0, "retry_at": 0.0}


def opened(left: Case, clock: intake.Clock, turn: int, by: Entry) -> tuple[Case, Entry]:
    """The case of what was taken out of another, its clock running from when the first of it was written."""
    *others, last = sorted(left.parting, key=_written)
    start = min(post.posted_at for post in left.parting)
    case, entry = intake.open_case(last, clock, turn)
    case = replace(case, earlier=tuple(others), parted=left.id, **clock.round(last, min(start, clock.now)))
    words = {
        "text": case.asked.text,
        "author": last.author,
        "rating": case.asked.rating,
        "detail": f"out of case {left.id}",
    }
    return case, replace(entry, kind=Verb.APART.value, by=by.by, by_name=by.by_name, way=by.way, **words)  # type: ignore[arg-type]
