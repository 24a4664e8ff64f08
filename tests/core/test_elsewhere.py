"""A reply somebody wrote on the platform itself ends the round; our own reply that comes back ends nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.core import intake, revising
from bot.core.card import draw
from bot.core.model import Case, Change, Post, ReplyState, Stage, Status, Verb
from bot.core.reminders import pings
from bot.core.stats import add_up, tally
from tests.core.makers import NOW, PLACE, POLICY, case, out, post, promised, yes

STAGE = Stage(by="maria", by_name="Maria", reason="Who was it?")
WORDS = "Thank you, please call us."


def there(text: str = WORDS, **changes: Any) -> Post:
    given = {
        "change": Change.ANSWERED,
        "text": text,
        "reply_to": "1_77",
        "author": "Harbour Dental",
        "seen_at": NOW + 90,
    }
    return post(**given | changes)


def told(before: Case, answer: Post) -> Case | None:
    found = intake.change_case(before, answer, intake.Clock(PLACE, POLICY, NOW + 100))
    return found[0] if found else None


@pytest.mark.parametrize("status", [Status.NEW, Status.WAITING, Status.APPROVED, Status.FAILED])
def test_a_case_that_waits_is_over_and_nobody_is_pinged_about_it_any_more(status: Status) -> None:
    after = told(case(status), there())
    assert after and after.status is Status.ANSWERED and after.reply and after.reply.text == WORDS
    assert pings(after, PLACE, POLICY, NOW + 9999) == []
    assert not [reply for reply in after.replies if reply.state is ReplyState.HELD]
    card = draw(after, PLACE, "Facebook", [], NOW + 100)
    assert card.state.startswith("Answered on Facebook at") and "on the platform itself" in card.notice


def test_it_counts_as_answered_in_time_and_as_nobody_s_work() -> None:
    before = case()
    found = intake.change_case(before, there(), intake.Clock(PLACE, POLICY, NOW + 100))
    assert found
    counted = tally(None, before, "received", PLACE) | tally(before, found[0], found[1].kind, PLACE)
    assert (add_up(counted).answered, add_up(counted).met_share) == (1, 1.0)
    assert add_up(counted).untouched_share is None


@pytest.mark.parametrize(
    "ours",
    [
        out(f" {WORDS}  "),
        out("Other words", link="https://www.facebook.com/1/posts/1?comment_id=77"),
        replace(yes(WORDS), state=ReplyState.DOUBTFUL, unsure_since=NOW),
    ],
    ids=["its words", "its link", "in doubt"],
)
def test_our_own_reply_that_comes_back_ends_nothing(ours: Any) -> None:
    held = case(**promised(ours, STAGE, NOW + 9999)) if ours.state is ReplyState.OUT else case(replies=(ours,))
    assert told(held, there()) is None


def test_a_held_reply_with_the_same_words_is_taken_back_for_it_is_out_already() -> None:
    held = case(Status.APPROVED, replies=(yes(WORDS),))
    after = told(held, there())
    assert after and [reply.state for reply in after.replies] == [ReplyState.OUT]


@pytest.mark.parametrize("status", [Status.PUBLISHING, Status.ANSWERED, Status.CLOSED, Status.REMOVED])
def test_while_ours_goes_out_and_after_the_end_it_changes_nothing(status: Status) -> None:
    assert told(case(status), there()) is None


def test_an_answer_of_before_this_round_answers_nothing_of_it() -> None:
    assert told(case(), there(seen_at=NOW - 1)) is None


@pytest.mark.parametrize("state", [ReplyState.SENDING, ReplyState.DOUBTFUL])
def test_our_own_correction_that_comes_back_before_we_know_that_it_was_made_ends_nothing(state: ReplyState) -> None:
    ours = out("Thank you.")
    changed = revising.put(revising.wanted(ours, Verb.AMEND, WORDS, "maria", "Maria", NOW, 0), state=state)
    assert told(case(replies=(ours,), revision=changed), there()) is None
    held = revising.put(changed, state=ReplyState.HELD)
    assert told(case(replies=(ours,), revision=held), there()) is not None
