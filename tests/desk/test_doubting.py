"""Doubt ends by a look or by a person: no words go out while an earlier sending may be out. On the real store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
import redis

from bot.core import decisions
from bot.core.climbing import rungs
from bot.core.deadlines import Policy
from bot.core.doubt import LATER_SECONDS, LOOKS_SECONDS, SURE_SECONDS
from bot.core.model import Audience, Case, Change, Command, Delivery, Draft, ReplyState, Status, Verb
from bot.core.ports import Refused, TryLater, Unsure
from bot.core.reminders import next_wake
from bot.core.said import before
from bot.desk.publishing import Publisher
from tests.core.makers import BOSS, NOW, PLACE, STAFF, fine, post
from tests.desk.test_publishing import LINK, TEXT, Hold, Looking, Platform, Room

LOST_AT = NOW + 20
OTHER = "We are sorry to hear that. Please call us on 555 0100."


@pytest.fixture
def room(db: redis.Redis) -> Callable[..., Room]:
    return lambda platform, check=lambda c, t: fine(t), **policy: Room(db, platform, check, **policy)


SPINS = 5000  # more wake-ups than days of looking have


def lost(made: Room, **changes: Any) -> None:
    """A reply whose answer is lost."""
    made.open(Status.APPROVED, **changes)
    made.step()
    assert made.now().status is Status.PUBLISHING and made.now().doubt


def press(made: Room, verb: Verb, **fields: Any) -> str:
    """What a person presses, by the rules."""
    before = made.now()
    command = Command(case_id="abc", verb=verb, by=fields.pop("by", BOSS), **fields)
    after, entry, said = decisions.decide(before, command, fine, made.policy, "UTC", lambda text: 8000, made.clock())
    assert made.store.save(after, entry) is None
    return said


def everything_told(made: Room) -> Delivery:
    """Every message is out, and has gone the next way."""
    plan = pings(made)
    out = Delivery(sent=frozenset(p.key for p in plan))
    return Delivery(sent=out.sent | {p.key for p in rungs(plan, made.now(), PLACE, out, made.clock())})


def look_until(made: Room, seconds: float) -> None:
    """Let the desk do whatever is due, at the moments it asked for, until so long after the answer was lost."""
    for _ in range(SPINS):
        told = everything_told(made)
        known = replace(made.now(), passed=made.now().deadline)
        due = next_wake(known, PLACE, Policy(), told, made.clock())
        if due is None or due > LOST_AT + seconds:
            made.clock.at = LOST_AT + seconds
            return
        made.clock.at = max(made.clock.at, due)
        made.step()
    raise AssertionError("the desk looks again and again without an end")


def pings(made: Room) -> list[Any]:
    from bot.core import reminders

    return reminders.pings(made.now(), PLACE, Policy(), made.clock())


def test_the_desk_looks_several_times_over_ten_minutes_before_it_sends_again(room: Any) -> None:
    made = room(Looking(Unsure(""), LINK))
    lost(made)
    look_until(made, SURE_SECONDS - 1)
    assert len(made.platform.sent) == 1
    assert made.platform.looks == len(LOOKS_SECONDS) - 1
    assert made.now().status is Status.PUBLISHING
    look_until(made, SURE_SECONDS + 10)
    assert made.now().status is Status.ANSWERED
    assert len(made.platform.sent) == 2


@pytest.mark.parametrize("shown_after", [13, 45, 100, 400, 595])
def test_a_reply_that_shows_up_late_is_found_and_not_sent_again(room: Any, shown_after: float) -> None:
    made = room(Looking(Unsure(""), LINK))
    lost(made)
    look_until(made, shown_after)
    made.platform.there = LINK
    look_until(made, SURE_SECONDS + 10)
    assert made.now().status is Status.ANSWERED and made.now().reply.link == LINK
    assert len(made.platform.sent) == 1


def test_while_the_platform_cannot_be_asked_a_person_is_and_the_desk_goes_on_looking_for_a_day(room: Any) -> None:
    made = room(Looking(Unsure(""), there=TryLater("They are busy.")))
    lost(made)
    look_until(made, SURE_SECONDS + 1)
    assert made.now().status is Status.FAILED and made.now().doubt
    look_until(made, LATER_SECONDS[-2] - 1)
    made.platform.there = LINK
    look_until(made, LATER_SECONDS[-1])
    assert made.now().status is Status.ANSWERED
    assert len(made.platform.sent) == 1


def test_after_a_day_the_desk_stops_looking_and_the_doubt_stays_a_persons(room: Any) -> None:
    made = room(Looking(Unsure(""), there=TryLater("They are busy.")))
    lost(made)
    look_until(made, LATER_SECONDS[-1] + 1)
    looks = made.platform.looks
    look_until(made, 3 * 86_400)
    assert made.platform.looks == looks
    assert made.now().doubt


@pytest.mark.parametrize("shape", [Platform, Looking])
def test_who_approves_again_is_told_of_the_doubt_and_nothing_goes_out_before_it_ends(room: Any, shape: Any) -> None:
    made = room(shape(Unsure(""), LINK))
    if shape is Looking:
        made.platform.there = TryLater("They are busy.")
    lost(made, draft=Draft(TEXT, "person", verdict=fine(TEXT)))
    look_until(made, SURE_SECONDS + 1)
    assert made.now().status is Status.FAILED
    said = press(made, Verb.SEND, text=OTHER)
    assert "An earlier reply may be out" in said
    look_until(made, SURE_SECONDS + 200)
    assert made.platform.sent == [TEXT]
    assert made.now().status is Status.APPROVED and made.now().doubt


def test_a_new_text_is_not_sent_when_the_earlier_one_turns_out_to_be_there(room: Any) -> None:
    made = room(Looking(Unsure(""), LINK, there=TryLater("They are busy.")))
    lost(made, draft=Draft(TEXT, "person", verdict=fine(TEXT)))
    look_until(made, SURE_SECONDS + 1)
    press(made, Verb.SEND, text=OTHER)
    made.platform.there = LINK
    look_until(made, 2 * SURE_SECONDS)
    after = made.now()
    assert after.status is Status.ANSWERED and after.reply.text == TEXT
    assert made.platform.sent == [TEXT]
    assert "nothing was sent again" in after.notice
    assert [r.state for r in after.replies] == [ReplyState.OUT]


def test_a_person_who_saw_it_ends_the_doubt(room: Any) -> None:
    made = room(Platform(Unsure("")))
    lost(made)
    look_until(made, 60)
    assert made.now().status is Status.FAILED
    press(made, Verb.IS_THERE)
    made.step()
    assert made.now().status is Status.ANSWERED and made.now().reply.text == TEXT
    assert len(made.platform.sent) == 1


def test_a_person_who_looked_and_saw_nothing_lets_it_be_approved_again(room: Any) -> None:
    made = room(Platform(Unsure(""), LINK))
    lost(made, draft=Draft(TEXT, "person", verdict=fine(TEXT)))
    look_until(made, 60)
    press(made, Verb.NOT_THERE)
    made.step()
    assert made.now().status is Status.WAITING and made.now().doubt is None
    assert len(made.platform.sent) == 1
    press(made, Verb.APPROVE)
    made.clock.move(21)
    made.step()
    assert made.now().status is Status.ANSWERED and len(made.platform.sent) == 2


@pytest.mark.parametrize(("verb", "status"), [(Verb.IS_THERE, Status.ANSWERED), (Verb.NOT_THERE, Status.WAITING)])
def test_a_person_may_say_what_they_see_while_the_desk_still_looks(room: Any, verb: Verb, status: Status) -> None:
    made = room(Looking(Unsure("")))
    lost(made)
    made.clock.move(1)
    press(made, verb)
    made.step()
    assert made.now().status is status and made.now().doubt is None
    assert len(made.platform.sent) == 1


def test_a_closed_case_still_learns_that_its_reply_was_out(room: Any) -> None:
    made = room(Looking(Unsure(""), there=TryLater("They are busy.")))
    lost(made)
    look_until(made, SURE_SECONDS + 1)
    press(made, Verb.DISMISS, reason="They called us")
    made.platform.there = LINK
    look_until(made, LATER_SECONDS[1] + 1)
    assert made.now().status is Status.ANSWERED


def test_words_changed_since_still_want_an_answer_when_the_old_one_turns_out_to_be_out(room: Any) -> None:
    made = room(Looking(Unsure(""), there=TryLater("They are busy.")))
    lost(made)
    look_until(made, SURE_SECONDS + 1)
    made.deliver(post(text="Quite different", change=Change.EDITED, seen_at=made.clock() + 1))
    made.platform.there = LINK
    made.clock.at = LOST_AT + LATER_SECONDS[0]
    made.step()
    after = made.now()
    assert after.status is Status.NEW and after.doubt is None
    assert [r.state for r in after.replies] == [ReplyState.OUT]
    history = made.store.history("abc")
    kept = history[-1]  # what everybody can read stands in the log with its words and its place
    assert (kept.text, kept.about, kept.audience) == (TEXT, LINK, Audience.PUBLIC)
    assert TEXT in [said.text for said in before(after, history, (), str)]


def test_a_refused_look_says_why_and_asks_a_person(room: Any) -> None:
    made = room(Looking(Unsure(""), there=Refused("The page is not connected any more.")))
    lost(made)
    look_until(made, 60)
    after = made.now()
    assert after.status is Status.FAILED
    assert "not connected" in after.notice and "It is not there" in after.notice


def test_nobody_is_asked_twice_what_somebody_said(room: Any) -> None:
    made = room(Platform(Unsure("")))
    lost(made)
    look_until(made, 60)
    press(made, Verb.IS_THERE, by=STAFF)
    made.step()
    with pytest.raises(decisions.Denied):
        press(made, Verb.NOT_THERE)


def test_a_publisher_that_dies_after_it_wrote_that_it_sends_leaves_a_doubt_and_no_second_reply(room: Any) -> None:
    made = room(Looking(LINK))
    made.open(Status.APPROVED)
    made.act(Verb.START)
    again: Case = made.now()
    assert again.status is Status.PUBLISHING
    fresh = Publisher(
        {"facebook": made.platform},
        made.save,
        lambda c, t: fine(t),
        made.publisher.ask_practice,
        made.clock,
        lambda: 0.0,
    )
    made.clock.move(13)
    assert fresh.step(made.now(), Hold).doubt
    assert made.platform.sent == []
