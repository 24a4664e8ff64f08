"""What X's terms ask of a whole desk: nothing inferred is kept, and what is gone there is gone here."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
import redis

from bot.core.model import DESK, Status
from bot.platforms.x import errors
from bot.platforms.x.poller import AGAIN_SECONDS
from tests.platforms.x.standin import HANDLE
from tests.platforms.x.world import VISITOR
from tests.stories import Play, play

COMPLAINT = "I waited for an hour and nobody said a word."
LINKED = "Thank you for telling us. Please see https://clinic.example/hours."


@pytest.fixture
def story(valkey_url: str, db: redis.Redis) -> Iterator[Play]:
    with play(valkey_url, "x", "inbox") as made:
        yield made


def kept(story: Play) -> str:
    """All words of all cases, as they lie in the database."""
    found = [story.house.db.hgetall(key) for key in story.house.db.scan_iter("desk:case:*")]
    found += [story.house.db.hgetall(key) for key in story.house.db.scan_iter("desk:words:*")]
    return repr(found)


def test_what_was_deleted_there_leaves_no_word_here_within_a_day(story: Play) -> None:
    case = story.visitor.write(COMPLAINT)
    assert "an hour" in kept(story)
    del story.there.there.tweets[story.visitor.at]
    story.house.pass_time(24 * 3600, step=1800)
    assert "an hour" not in kept(story)
    after = story.case(case.id)
    assert after.status is Status.REMOVED and not story.house.desk.store.audit(case.id)


def test_what_stays_there_stays_here_and_is_looked_at_each_day(story: Play) -> None:
    case = story.visitor.write(COMPLAINT)
    calls = story.there.there.calls
    for _ in range(3):
        before = calls.count("GET tweets")
        story.house.pass_time(AGAIN_SECONDS + 600, step=1800)
        assert calls.count("GET tweets") == before + 1
    assert story.case(case.id).post.text == COMPLAINT


def test_an_erased_post_is_never_looked_at_again(story: Play) -> None:
    case = story.visitor.write(COMPLAINT)
    boss = next(p for p in story.house.desk.practice.people.values() if p.id == "boss")
    story.house.desk.erase(case.id, boss)
    before = story.there.there.calls.count("GET tweets")
    story.house.pass_time(AGAIN_SECONDS + 600, step=1800)
    assert story.there.there.calls.count("GET tweets") == before


def test_who_wrote_is_looked_up_when_no_event_told_and_costs_nobody_a_draft(story: Play) -> None:
    at = story.there.there.write(f"@{HANDLE} {COMPLAINT}", VISITOR)
    event = story.there.there.event("reply.create", at, named=False)
    body = json.dumps(event).encode()
    story.house.deliver("x", story.there.x().sign(body, 0), body)
    story.house.settle()
    case = story.house.case_of("x", at)
    assert case.post.author == VISITOR[1] and case.draft.text and case.status is Status.WAITING
    assert "The platform told who wrote it" in story.staff().history(case.id)


def test_nothing_that_was_read_into_a_post_is_kept_beside_its_author(story: Play) -> None:
    case = story.visitor.write("My crown fell out twice at your place and I am in pain since.")
    stored = story.case(case.id)
    assert (stored.triage.category, stored.triage.why, stored.draft.why) == ("", "", "")
    for word in ("care_complaint", "clinical_question", "Complaint about care", "Question about symptoms"):
        assert word not in kept(story)
    assert story.house.desk.card(case.id, DESK)


def test_a_reply_with_a_link_is_refused_when_it_is_pressed(story: Play) -> None:
    case = story.visitor.write(COMPLAINT)
    assert errors.LINKS in story.staff().edit(case.id, LINKED)
    story.wait(60)
    assert story.visitor.replies() == [] and story.case(case.id).status is Status.WAITING


def test_whoever_did_not_summon_the_account_is_answered_by_hand_and_the_case_ends(story: Play) -> None:
    case = story.visitor.write(COMPLAINT)
    story.there.there.tweets[story.visitor.at]["text"] = COMPLAINT
    story.there.there.tweets[story.visitor.at]["display_text_range"] = [0, len(COMPLAINT)]
    story.staff().approve(case.id)
    story.wait(60)
    failed = story.case(case.id)
    assert failed.status is Status.FAILED and failed.notice == errors.SUMMON
    story.stage.keep("maria", case.id, "posted")()
    story.wait(10)
    assert story.case(case.id).status is Status.ANSWERED
