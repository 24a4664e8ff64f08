"""Beside each webhook the desk looks for itself: what was never told becomes a case, once, and is counted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import redis

from bot.core.model import DESK, Status
from bot.core.ports import Batch
from bot.core.ports.working import Polled
from bot.core.subjects import Subject
from bot.desk.polling import FOUND, LATE_SECONDS
from bot.platforms._meta.graph import REST_SECONDS
from bot.platforms.facebook.poller import OVERLAP_SECONDS, POLL_SECONDS
from tests.platforms.facebook.world import PAGE, VISITOR
from tests.stories import Play, play

NAME = f"facebook {PAGE}"


@pytest.fixture
def there(valkey_url: str, db: redis.Redis) -> Iterator[Play]:
    with play(valkey_url, "facebook", "inbox") as made:
        look(made)  # the first one says where to begin
        yield made


def look(there: Play, later: float = POLL_SECONDS) -> None:
    there.house.clock.move(later)
    there.house.desk.advance(Subject("connection", NAME))


def lost(there: Play, text: str = "I waited an hour.", under: str = "") -> str:
    """A comment whose webhook never comes."""
    name = there.there.comment(text, VISITOR, under)
    there.there.take_deliveries()
    return name


def found(there: Play) -> int:
    return there.house.desk.store.counts().get(f"{FOUND}:facebook", 0)


def test_what_no_webhook_told_becomes_a_case_once_and_is_counted(there: Play) -> None:
    name = lost(there)
    look(there)
    made = there.house.case_of("facebook", name)
    assert made.post.text == "I waited an hour." and made.post.author == VISITOR[1] and found(there) == 1
    look(there)
    assert len(there.house.desk.store.recent_cases()) == 1 and found(there) == 1
    told = {part.name: part.detail for part in there.house.desk.health(DESK)}
    assert told["Facebook webhooks"].startswith("1 post came by looking at the page alone")


def test_what_the_webhook_told_is_not_found_again(there: Play) -> None:
    there.visitor.write("I waited an hour.")
    look(there)
    assert found(there) == 0 and len(there.house.desk.store.recent_cases()) == 1
    assert "Facebook webhooks" not in {part.name for part in there.house.desk.health(DESK)}


def test_what_is_so_young_that_its_webhook_may_still_come_is_taken_and_not_counted(there: Play) -> None:
    there.house.clock.move(POLL_SECONDS - LATE_SECONDS / 2)
    name = lost(there)
    look(there, LATE_SECONDS / 2)
    assert there.house.case_of("facebook", name) and found(there) == 0


def test_what_stood_there_before_the_desk_came_stays_history(valkey_url: str, db: redis.Redis) -> None:
    with play(valkey_url, "facebook", "inbox") as made:
        lost(made, "Last year it was better.")
        made.house.clock.move(30 * 86_400)
        look(made)
        look(made)
        assert made.house.desk.store.recent_cases() == []


def test_an_answer_that_was_written_on_the_page_itself_is_found_too(there: Play) -> None:
    made = there.visitor.write("I waited an hour.")
    there.house.clock.move(60)
    there.there.graph.comment(made.post.id, "We are sorry. Please call us.")
    there.there.take_deliveries()
    look(there)
    assert there.house.case_of("facebook", made.post.id).status is not Status.WAITING


def test_a_reply_of_ours_is_no_post_and_leaves_the_case_as_it_is(there: Play) -> None:
    made = there.visitor.write("I waited an hour.")
    reply = there.there.graph.comment(made.post.id, "We are sorry. Please call us.")
    there.there.take_deliveries()
    look(there)
    assert there.house.desk.store.case_of("facebook", reply.id) is None


def test_accounts_are_looked_at_in_their_own_time_and_go_on_where_they_were_after_a_refusal(there: Play) -> None:
    before = there.house.desk.store.polled(NAME)
    there.there.door.calls.clear()
    look(there, POLL_SECONDS / 2)
    assert not [call for call in there.there.door.calls if "/feed" in call[1]]
    name = lost(there)
    there.there.door.fail("503", on="GET")
    look(there)
    assert before and there.house.desk.store.polled(NAME).cursor == before.cursor
    look(there)
    assert there.house.case_of("facebook", name)


def test_when_a_look_is_cut_short_the_next_begins_at_the_same_place(
    there: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    name, before = lost(there), there.house.desk.store.polled(NAME)

    def die(found: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(there.house.desk.recorder, "record_all", die)
    with pytest.raises(ZeroDivisionError):
        look(there)
    monkeypatch.undo()
    assert there.house.desk.store.polled(NAME) == before
    look(there, 0)
    assert there.house.case_of("facebook", name)


def test_when_most_of_our_budget_is_used_the_desk_rests(there: Play) -> None:
    there.there.door.headers["x-app-usage"] = '{"call_count": 80, "total_time": 3, "total_cputime": 1}'
    look(there)
    assert there.house.desk.store.polled(NAME).next == there.house.clock() + REST_SECONDS


def test_what_a_newer_version_kept_is_begun_anew(there: Play, db: redis.Redis) -> None:
    db.hset("desk:connections:polled", NAME, '{"schema": 99}')
    assert there.house.desk.store.polled(NAME) is None
    look(there)
    assert isinstance(there.house.desk.store.polled(NAME), Polled)


def test_a_long_thread_is_read_to_its_end(there: Play) -> None:
    names = [lost(there, f"I waited {number} minutes.") for number in range(60)]
    look(there)
    assert all(there.house.desk.store.case_of("facebook", name) for name in names)


def test_more_than_one_look_can_read_is_said_once_and_over_with_the_next_that_can(there: Play) -> None:
    for number in range(520):
        there.there.graph.comment(there.there.announcement.id, f"Nice {number}", *VISITOR)
    there.there.take_deliveries()
    look(there)
    told = there.house.desk.store.news(f"more-{NAME}")
    assert told and "than one look can read" in told.text and told.place == "main"
    look(there, 2 * OVERLAP_SECONDS)
    look(there)  # what is looked at once more is behind this one too
    assert there.house.desk.store.news(f"more-{NAME}") is None


def test_what_a_look_hands_on_as_it_lies_there_is_read_like_a_delivery(
    there: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So what nobody can read is kept, and what changes nothing is counted."""
    desk = there.house.desk
    name = there.there.comment("I waited an hour.", VISITOR, "")
    [(_, genuine)] = there.there.take_deliveries()
    bodies = (genuine, b"{", b'{"object": "page", "entry": []}')
    monkeypatch.setattr(desk.platforms["facebook"], "poll", lambda *asked: Batch((), "1.0", deliveries=bodies))
    look(there)
    assert there.house.case_of("facebook", name).post.text == "I waited an hour."
    assert len(desk.store.dead_letters()) == 1 and desk.store.counts()["ignored:not_ours"] == 1


def test_of_what_a_look_hands_on_one_that_cannot_be_recorded_is_kept_and_the_others_are_taken(
    there: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = there.house.desk
    names = [there.there.comment(text, VISITOR, "") for text in ("I waited an hour.", "It was loud.")]
    bodies = tuple(body for _, body in there.there.take_deliveries())
    monkeypatch.setattr(desk.platforms["facebook"], "poll", lambda *asked: Batch((), "1.0", deliveries=bodies))
    record, recorder = desk.recorder.record_all, desk.receiver.recorder

    def fail(found: list[Any]) -> None:
        if any(post.id == names[0] for post, *_ in found):
            raise ZeroDivisionError
        record(found)

    monkeypatch.setattr(recorder, "record_all", fail)
    look(there)
    assert [desk.store.case_of("facebook", name) is not None for name in names] == [False, True]
    assert [letter["why"] for letter in desk.store.dead_letters().values()] == ["It could not be recorded."]
