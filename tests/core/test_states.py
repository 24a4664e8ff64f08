"""How a case stands is one sentence, true now, and its card shows the reply that belongs to it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.model import DESK, Case, Draft, Reply, ReplyState, Stage, Status, Way
from bot.core.states import NO_DRAFT, STATES
from tests.core.makers import NOW, case, out, promised, yes

DOUBT = replace(yes(), state=ReplyState.DOUBTFUL, unsure_since=NOW)
PROMISE = Stage(by="staff", by_name="Front desk", reason="what the X-ray costs")
HELD = case(Status.APPROVED)
DOWN = replace(out(), state=ReplyState.WITHDRAWN, changed_by="Practice manager", changed_at=NOW + 90)

STANDS: dict[str, tuple[Case, str]] = {
    "new": (case(Status.NEW), "New: a draft is being prepared"),
    "waiting": (case(), "Waiting for you"),
    "promised": (case(**promised(out(), PROMISE, NOW + 600)), f"A full answer is promised by <{NOW + 600:.0f}>"),
    "held": (HELD, "Front desk approved this; it goes out in a moment"),
    "tried": (replace(HELD, attempts=2, retry_at=NOW + 30), f"Trying again at <{NOW + 30:.0f}> (try 3)"),
    "held behind a doubt": (
        replace(HELD, replies=(DOUBT, *HELD.replies)),
        "Front desk approved this; it waits until we know whether the earlier reply is out",
    ),
    "going out": (case(Status.PUBLISHING), "Being published"),
    "gone out, perhaps": (case(Status.PUBLISHING, replies=(DOUBT,)), "We could not see yet whether it went out"),
    "answered": (case(Status.ANSWERED, replies=(out(),)), f"Answered by Front desk at <{NOW + 60:.0f}>"),
    "answered there": (
        case(Status.ANSWERED, replies=(out(by=DESK.id, way=Way.BY_HAND),)),
        f"Answered on Facebook at <{NOW + 60:.0f}>",
    ),
    "corrected": (
        case(Status.ANSWERED, replies=(out(changed_by="Practice manager", changed_at=NOW + 90),)),
        f"Answered by Front desk at <{NOW + 60:.0f}>, corrected by Practice manager at <{NOW + 90:.0f}>",
    ),
    "failed": (case(Status.FAILED), "Not published: please look"),
    "closed": (case(Status.CLOSED, reason="Spam"), "Closed without a reply: Spam"),
    "taken down": (
        case(Status.CLOSED, replies=(DOWN,)),
        f"Practice manager took our reply down at <{NOW + 90:.0f}>",
    ),
    "removed": (case(Status.REMOVED), "The post was removed by its author or the platform"),
}


def test_every_status_has_its_row() -> None:
    assert set(STATES) == set(Status) == {made.status for made, _ in STANDS.values()}


@pytest.mark.parametrize("how", STANDS)
def test_a_card_says_how_its_case_stands(how: str) -> None:
    made, words = STANDS[how]
    assert STATES[made.status].line(made, lambda at: f"<{at:.0f}>", "Facebook") == words


def shown(made: Case) -> tuple[str, str]:
    return STATES[made.status].shows(made)


def test_the_reply_on_a_card_is_the_draft_then_what_was_approved_then_what_is_out() -> None:
    assert shown(case()) == ("Draft reply", case().draft.text)
    assert shown(HELD) == ("Approved reply", "Thank you for telling us.")
    held_back: Reply = replace(yes("Let me ask."), then=PROMISE)
    assert shown(replace(HELD, replies=(held_back,))) == ("Approved holding reply", "Let me ask.")
    assert shown(case(Status.ANSWERED, replies=(out("Done."),))) == ("Our reply", "Done.")
    assert shown(case(Status.CLOSED, replies=(DOWN,))) == ("Our reply, taken down", "Thank you.")
    assert shown(case(Status.CLOSED)) == ("Draft, not sent", case().draft.text)


def test_without_a_draft_a_card_asks_for_one_and_says_why_there_is_none() -> None:
    assert shown(case(draft=Draft())) == (NO_DRAFT, "")
    why = Draft(why="No draft: no stock answer fits this post.")
    assert shown(case(draft=why))[0] == "No draft: no stock answer fits this post. Please write the reply yourself"
    assert shown(case(Status.NEW, draft=Draft()))[0] == "Draft reply"
