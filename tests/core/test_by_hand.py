"""Replies that a person posts on the page itself: when the card offers it, and what the press does."""

from __future__ import annotations

from typing import Any

import pytest

from bot.core import byhand, reminders, stats
from bot.core.decisions import decide
from bot.core.model import DESK, Case, Command, Delivery, Level, ReplyState, Stage, StageName, Status, Verb, Way
from bot.core.ports import Denied
from bot.core.states import STATES
from tests.core.makers import NOW, PLACE, POLICY, STAFF, case, fine, out, yes

LINK = "https://page.example/1"


def handed(**changes: Any) -> Case:
    """A case whose approved reply lies ready to be posted."""
    return case(Status.APPROVED, replies=(yes(state=ReplyState.HANDED, way=Way.BY_HAND, **changes),))


def failed(**changes: Any) -> Case:
    return case(Status.FAILED, replies=(yes(state=ReplyState.REJECTED, **changes),))


def press(before: Case, verb: Verb, **given: Any) -> tuple[Case, str]:
    command = Command(case_id=before.id, verb=verb, by=STAFF, **given)
    after, _, said = decide(before, command, fine, POLICY, "UTC", lambda text: 8000, NOW + 100)
    return after, said


@pytest.mark.parametrize(
    ("made", "can"),
    [
        (handed(), True),
        (failed(), True),
        (failed(level=Level.WARN, override="They agreed"), True),
        (failed(level=Level.BLOCK), False),
        (case(Status.APPROVED), False),
        (case(Status.FAILED, replies=(yes(state=ReplyState.DOUBTFUL, unsure_since=NOW),)), False),
        (case(Status.FAILED, round=2, replies=(yes(state=ReplyState.REJECTED),)), False),
        (case(Status.WAITING), False),
    ],
)
def test_a_person_may_post_what_lies_ready_or_failed_for_good_and_nothing_that_the_check_stopped_or_is_in_doubt(
    made: Case, can: bool
) -> None:
    assert (byhand.ready(made) is not None) is can


def test_a_reply_that_could_not_be_published_counts_as_answered_once_a_person_posted_it() -> None:
    before = failed()
    after, _ = press(before, Verb.POSTED, reason=LINK)
    assert after.status is Status.ANSWERED and after.reply
    assert (after.reply.way, after.reply.at, after.reply.link) == (Way.BY_HAND, NOW + 100, LINK)
    counted = stats.tally(before, after, "posted", PLACE)
    assert counted["main|facebook||answered"] == counted["main|facebook|staff|met"] == 1
    back, _ = press(after, Verb.NOT_POSTED)
    assert back.status is Status.WAITING and back.replies == ()
    assert stats.tally(after, back, "not_posted", PLACE) == {name: -by for name, by in counted.items()}


def test_a_holding_reply_that_was_posted_promises_the_full_answer() -> None:
    promise = Stage(name=StageName.ANSWER, by="staff", by_name="Front desk", reason="What happened?")
    before = handed(stage=StageName.ACKNOWLEDGE, then=promise)
    after, _ = press(before, Verb.POSTED, due=NOW + 9000)
    assert (after.status, after.deadline) == (Status.WAITING, NOW + 9000) and after.promised and after.holding
    assert stats.tally(before, after, "posted", PLACE)["main|facebook||answered"] == 1


def test_what_somebody_wrote_on_the_platform_itself_cannot_be_taken_back_here() -> None:
    theirs = case(Status.ANSWERED, replies=(out(by=DESK.id, way=Way.BY_HAND),))
    with pytest.raises(Denied, match="cannot be taken back"):
        press(theirs, Verb.NOT_POSTED)
    assert STATES[Status.ANSWERED].line(theirs, lambda at: "noon", "Facebook") == "Answered on Facebook at noon"


def test_what_lies_ready_is_reminded_of_like_any_open_case_and_is_not_looked_at_all_the_time() -> None:
    waits, now = handed(), NOW + 200
    left = [ping.at for ping in reminders.pings(waits, PLACE, POLICY, now)]
    assert left == [ping.at for ping in reminders.pings(case(Status.WAITING), PLACE, POLICY, now)]
    wake = reminders.next_wake(waits, PLACE, POLICY, Delivery(), now)
    assert wake is not None and wake > now
