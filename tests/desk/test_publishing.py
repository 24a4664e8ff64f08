"""A reply goes out at most once, whatever the platform answers and whatever people do meanwhile. On the real store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
import redis

from bot.core import intake
from bot.core.deadlines import Policy
from bot.core.doubt import LOOKS_SECONDS
from bot.core.lifecycle import move
from bot.core.model import DESK, Case, Change, Entry, Finding, Level, Post, Status, Verb, Verdict
from bot.core.ports import Refused, Sent, TryLater, Unsure
from bot.core.practice import Practice
from bot.core.reminders import SETTLE_SECONDS
from bot.desk.publishing import BACKOFF_SECONDS, Publisher
from bot.jobs import Waker
from bot.store import Store
from tests.core.makers import NOW, PLACE, case, fine, post, yes
from tests.house import Clock

LINK = "https://public.example/reply"
TEXT = "Thank you for telling us."


class Platform:
    """A platform that does what it is told: `answers` are used up one by one, the last for good; it counts its calls."""

    name, label, limit = "facebook", "Facebook", 8000

    def __init__(self, *answers: Any) -> None:
        self.answers, self.sent, self.during = list(answers) or [LINK], [], lambda: None

    def publish(self, post: Post, text: str) -> Sent:
        self.sent.append(text)
        self.during()
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return Sent(str(answer), "r1")


class Looking(Platform):
    """One where our own reply can be looked for; `there` says what looking gives."""

    def __init__(self, *answers: Any, there: Any = None) -> None:
        super().__init__(*answers)
        self.there, self.looks = there, 0

    def find_own_reply(self, post: Post, text: str, since: float) -> Sent | None:
        self.looks += 1
        if isinstance(self.there, Exception):
            raise self.there
        return None if self.there is None else Sent(self.there, "r1")


class Again(Platform):
    """One that drops a reply it has already."""

    repeatable = True


class Hold:
    held = True


class Room:
    """A publisher at work on one stored case."""

    def __init__(self, db: redis.Redis, platform: Platform, check: Callable[[Case, str], Verdict], **policy: Any):
        self.clock, self.platform = Clock(NOW + 20), platform
        self.since = 0.0  # the database has been running since before anything was written
        self.store = Store(db, Waker(db), self.clock)
        self.policy = Policy(**policy)
        practice = Practice({PLACE.id: PLACE}, {}, (), self.policy)
        self.publisher = Publisher(
            {"facebook": platform}, self.save, check, lambda: practice, self.clock, lambda: self.since
        )  # type: ignore[dict-item]

    def save(self, before: Case, after: Case, event: Entry) -> Case | None:
        return self.store.save(after, event)

    def open(self, status: Status, **changes: Any) -> Case:
        made = case(status, **changes)
        self.store.open_case(made, Entry(NOW, "received", "desk", "Replydesk", 1), "2026-09-21", {})
        return made

    def act(self, verb: Verb, **changes: Any) -> Case:
        """What somebody else does to the case, now."""
        before = self.now()
        after = move(before, verb, self.clock(), **changes)
        assert self.store.save(after, Entry(self.clock(), verb.value, "x", "X", before.version)) is None
        return after

    def deliver(self, changed: Post) -> None:
        result = intake.change_case(self.now(), changed, intake.Clock(PLACE, self.policy, self.clock()))
        assert result and self.store.save(*result) is None

    def step(self, hold: Any = Hold) -> Case:
        after = self.publisher.step(self.now(), hold)
        assert after == self.now()
        return after

    def now(self) -> Case:
        found = self.store.find("abc")
        assert found
        return found

    def verbs(self) -> list[str]:
        return [entry.kind for entry in self.store.history("abc")]


@pytest.fixture
def room(db: redis.Redis) -> Callable[..., Room]:
    return lambda platform, check=lambda c, t: fine(t), **policy: Room(db, platform, check, **policy)


OUTCOMES = {
    "published": (LINK, Status.ANSWERED),
    "refused": (Refused("They do not take it."), Status.FAILED),
    "later": (TryLater("They are busy."), Status.APPROVED),
    "unsure": (Unsure("No answer."), Status.PUBLISHING),
}
SHAPES: list[type[Platform]] = [Platform, Looking, Again]


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(("answer", "status"), OUTCOMES.values(), ids=OUTCOMES)
def test_each_answer_leads_where_it_must_after_one_call(room: Any, shape: Any, answer: Any, status: Status) -> None:
    made = room(shape(answer))
    made.open(Status.APPROVED)
    assert made.step().status is status
    assert made.platform.sent == [TEXT]
    assert (made.now().reply is not None) == (status is Status.ANSWERED)


@pytest.mark.parametrize("status", [s for s in Status if s not in (Status.APPROVED, Status.PUBLISHING)])
def test_nothing_is_sent_for_a_case_nobody_approved(room: Any, status: Status) -> None:
    made = room(Looking())
    before = made.open(status)
    assert made.step() == before
    assert made.platform.sent == [] and made.platform.looks == 0


def test_the_reply_says_who_approved_it_when_and_where_it_is(room: Any) -> None:
    made = room(Platform())
    made.open(Status.APPROVED)
    reply = made.step().reply
    assert (reply.text, reply.by, reply.at, reply.link) == (TEXT, "staff", NOW + 20, LINK)


def test_nothing_is_sent_before_the_time_for_undo_is_over(room: Any) -> None:
    made = room(Platform())
    made.open(Status.APPROVED)
    made.clock.at = NOW + 19.9
    made.step()
    assert made.platform.sent == []


def test_a_busy_platform_is_asked_again_later_and_later_and_then_given_up(room: Any) -> None:
    made = room(Platform(TryLater("They are busy.")), max_attempts=4)
    made.open(Status.APPROVED)
    waits = []
    for _ in range(3):
        after = made.step()
        waits.append(after.retry_at - made.clock())
        made.step()  # too early: nothing
        made.clock.at = after.retry_at
    assert waits == list(BACKOFF_SECONDS[:3])
    last = made.step()
    assert last.status is Status.FAILED and "4 times" in last.notice
    assert len(made.platform.sent) == 4


def test_the_wait_a_platform_asks_for_is_kept(room: Any) -> None:
    made = room(Platform(TryLater("They are busy.", 400)))
    made.open(Status.APPROVED)
    assert made.step().retry_at == made.clock() + 400


def test_a_second_try_looks_first_and_sends_nothing_when_the_reply_is_there(room: Any) -> None:
    made = room(Looking(TryLater("They are busy.")))
    made.open(Status.APPROVED)
    made.clock.at = made.step().retry_at
    made.platform.there = LINK
    after = made.step()
    assert after.status is Status.ANSWERED and after.reply.link == LINK
    assert len(made.platform.sent) == 1


# the answer was lost


def lose(made: Room) -> None:
    made.open(Status.APPROVED)
    made.step()
    assert made.now().status is Status.PUBLISHING


def test_after_a_lost_answer_nothing_happens_until_no_request_can_be_on_its_way(room: Any) -> None:
    made = room(Looking(Unsure("")))
    lose(made)
    made.clock.move(SETTLE_SECONDS - 0.1)
    made.step()
    assert made.platform.looks == 0 and len(made.platform.sent) == 1


def test_a_lost_reply_that_is_found_is_published_once(room: Any) -> None:
    made = room(Looking(Unsure(""), LINK, there=LINK))
    lose(made)
    made.clock.move(SETTLE_SECONDS)
    after = made.step()
    assert after.status is Status.ANSWERED and after.reply.link == LINK and after.doubt is None
    assert len(made.platform.sent) == 1


def test_where_nobody_can_look_a_lost_reply_is_left_to_a_person(room: Any) -> None:
    made = room(Platform(Unsure("")))
    lose(made)
    made.clock.move(SETTLE_SECONDS)
    after = made.step()
    assert after.status is Status.FAILED and "look on Facebook and press" in after.notice
    made.clock.move(3600)
    made.step()
    assert len(made.platform.sent) == 1


def test_where_looking_is_refused_a_lost_reply_is_left_to_a_person_with_the_reason(room: Any) -> None:
    made = room(Looking(Unsure(""), there=Refused("The page is not connected any more.")))
    lose(made)
    made.clock.move(SETTLE_SECONDS)
    after = made.step()
    assert after.status is Status.FAILED
    assert "not connected" in after.notice and "look on Facebook" in after.notice


def test_while_nobody_can_tell_whether_it_is_there_nothing_is_sent_and_in_the_end_a_person_must_look(room: Any) -> None:
    made = room(Looking(Unsure(""), there=TryLater("They are busy.")))
    lose(made)
    for _ in range(8):
        made.clock.move(700)
        made.step()
    assert made.now().status is Status.FAILED and "look on Facebook" in made.now().notice
    assert len(made.platform.sent) == 1


def test_where_repeating_is_harmless_a_lost_reply_is_simply_sent_again(room: Any) -> None:
    made = room(Again(Unsure(""), LINK))
    lose(made)
    made.clock.move(SETTLE_SECONDS)
    made.clock.at = made.step().retry_at
    assert made.step().status is Status.ANSWERED


def test_a_case_found_publishing_without_a_living_worker_is_a_lost_answer(room: Any) -> None:
    made = room(Looking(there=LINK))
    made.open(Status.PUBLISHING, changed_at=made.clock())
    assert made.step().status is Status.PUBLISHING  # it may still be on its way
    made.clock.move(SETTLE_SECONDS)
    assert made.step().status is Status.ANSWERED
    assert made.platform.sent == []


# the guard


def verdict(level: Level) -> Callable[[Case, str], Verdict]:
    return lambda c, text: Verdict(level, (Finding("rule", level, 0, 5, text[:5], "It names a visit."),), "h", "2")


def test_a_text_the_guard_stops_at_the_last_moment_does_not_go_out(room: Any) -> None:
    made = room(Platform(), verdict(Level.BLOCK))
    made.open(Status.APPROVED)
    after = made.step()
    assert after.status is Status.FAILED and "It names a visit." in after.notice
    assert made.platform.sent == []


def test_a_warning_goes_out_only_when_a_manager_took_it_on(room: Any) -> None:
    made = room(Platform(), verdict(Level.WARN))
    before = made.open(Status.APPROVED)
    assert made.step().status is Status.FAILED and made.platform.sent == []
    approval = replace(before.approval, override="I know them", level=Level.WARN)
    made.act(Verb.APPROVE, replies=(approval,))
    assert made.step().status is Status.ANSWERED and made.platform.sent == [TEXT]


def test_an_override_does_not_help_against_a_block(room: Any) -> None:
    made = room(Platform(), verdict(Level.BLOCK))
    made.open(
        Status.APPROVED, replies=(yes(TEXT, "boss", "Boss", hold_until=NOW, override="I know them", level=Level.WARN),)
    )
    assert made.step().status is Status.FAILED and made.platform.sent == []


def test_a_block_a_second_person_overrode_goes_out(room: Any) -> None:
    made = room(Platform(), verdict(Level.BLOCK))
    made.open(
        Status.APPROVED, replies=(yes(TEXT, "boss", "Boss", hold_until=NOW, override="They agreed", level=Level.BLOCK),)
    )
    assert made.step().status is Status.ANSWERED and made.platform.sent == [TEXT]


# races


def test_undo_that_is_faster_stops_the_reply(room: Any) -> None:
    made = room(Platform())
    stale = made.open(Status.APPROVED)
    made.act(Verb.UNDO)
    after = made.publisher.step(stale, Hold)
    assert after.status is Status.WAITING and made.platform.sent == []


def test_an_edit_of_the_post_that_is_faster_stops_the_reply(room: Any) -> None:
    made = room(Platform())
    stale = made.open(Status.APPROVED)
    made.deliver(post(text="Quite different", change=Change.EDITED, seen_at=NOW + 5))
    assert made.publisher.step(stale, Hold).status is Status.NEW
    assert made.platform.sent == []


def test_a_worker_that_was_overtaken_sends_nothing(room: Any) -> None:
    """Two workers can have read the same approved case when one of them stood still for longer than its lock lives."""
    made = room(Platform())
    stale = made.open(Status.APPROVED)
    made.act(Verb.START)
    assert made.publisher.step(stale, Hold).status is Status.PUBLISHING
    assert made.platform.sent == []


def test_a_worker_that_lost_its_hold_sends_nothing(room: Any) -> None:
    made = room(Platform())
    made.open(Status.APPROVED)
    lost = Hold()
    lost.held = False
    assert made.step(lost).status is Status.PUBLISHING
    assert made.platform.sent == []


@pytest.mark.parametrize("verb", [Verb.CLAIM, Verb.ESCALATE, Verb.POST_HIDDEN])
def test_what_people_do_while_it_goes_out_is_kept(room: Any, verb: Verb) -> None:
    made = room(Platform())
    made.open(Status.APPROVED)
    made.platform.during = lambda: made.act(verb, owner="other")
    after = made.step()
    assert after.status is Status.ANSWERED and after.owner == "other"
    assert made.verbs()[1:] == ["start", verb.value, "published"]


def edited(made: Room) -> None:
    made.deliver(post(text="Quite different", change=Change.EDITED, seen_at=NOW + 21))


def test_a_post_changed_while_the_reply_goes_out_is_said_on_the_answered_card(room: Any) -> None:
    made = room(Platform())
    made.open(Status.APPROVED)
    made.platform.during = lambda: edited(made)
    after = made.step()
    assert after.status is Status.ANSWERED and after.post.text == "Quite different"
    assert "changed the post while our reply was going out" in after.notice


def test_a_reply_to_words_that_were_changed_meanwhile_is_not_tried_again(room: Any) -> None:
    made = room(Platform(TryLater("They are busy.")))
    made.open(Status.APPROVED)
    made.platform.during = lambda: edited(made)
    after = made.step()
    assert after.status is Status.NEW and after.approval is None
    assert "withdrawn" in after.notice
    made.clock.move(3600)
    made.step()
    assert len(made.platform.sent) == 1


def test_a_lost_reply_to_words_that_were_changed_meanwhile_is_not_tried_again(room: Any) -> None:
    made = room(Looking(Unsure("")))
    made.open(Status.APPROVED)
    made.platform.during = lambda: edited(made)
    made.step()
    for wait in LOOKS_SECONDS:
        made.clock.at = NOW + 20 + wait
        made.step()
    assert made.now().status is Status.NEW
    made.clock.move(3600)
    made.step()
    assert len(made.platform.sent) == 1


def test_a_post_removed_while_the_reply_goes_out_ends_in_what_really_happened(room: Any) -> None:
    made = room(Platform(Refused("The post is gone.", gone=True)))
    made.open(Status.APPROVED)
    made.platform.during = lambda: made.deliver(post(change=Change.REMOVED))
    after = made.step()
    assert after.status is Status.FAILED and after.notice == "The post is gone."


def test_what_happened_is_written_by_the_desk(room: Any) -> None:
    made = room(Platform())
    made.open(Status.APPROVED)
    made.step()
    assert [e.by for e in made.store.history("abc")][1:] == [DESK.id, DESK.id]
