"""Cards stay up to date and every message is said exactly once, whatever the chat answers. On the real store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
import redis

from bot.core import reminders
from bot.core.card import draw
from bot.core.deadlines import Policy
from bot.core.model import Entry, Escalation, Person, Reply, ReplyState, Role, Status
from bot.core.ports import Refused, TryLater, Unsure
from bot.core.practice import Practice
from bot.core.subjects import Hold, Lane
from bot.desk.announcing import AGAIN_SECONDS, Announcer
from bot.desk.telling import Teller
from bot.jobs import Waker
from bot.store import Store, keys
from tests.core.makers import NOW, PLACE, case, post
from tests.house import Clock

PEOPLE = {
    "boss": Person("boss", "Boss", {"main": Role.MANAGER}, {"slack": "U9", "inbox": "boss"}),
    "second": Person("second", "Second boss", {"main": Role.MANAGER}, {"slack": "U8"}),
    "maria": Person("maria", "Maria", {"main": Role.STAFF}, {"slack": "U1"}),
}
HERE = replace(PLACE, channels={"slack": "C1"}, managers=("boss", "second"))


class Chat:
    """A chat that remembers what was said, and fails as it is told: `faults` are used up one by one.

    A fault is an exception, or (exception, True) when the thing was done all the same.
    """

    def __init__(self, name: str = "slack") -> None:
        self.name, self.said, self.updates, self.faults = name, [], [], []

    def _do(self, key: str, *facts: Any) -> None:
        fault = self.faults.pop(0) if self.faults else None
        error, done = fault if isinstance(fault, tuple) else (fault, fault is None)
        if done:
            self.said.append((key, *facts))
        if error:
            raise error

    def show(self, card: Any, channel: str, ref: str | None, key: str) -> str:
        if ref is None:
            self._do(key, channel)
            return f"ref-{key}"
        self.updates.append(ref)
        return ref

    def ping(self, card: Any, text: str, people: Any, ref: str, channel: str, key: str) -> None:
        self._do(key, text, [p.id for p in people], ref)

    def whisper(self, card: Any, text: str, person: Person, key: str) -> None:
        self._do(key, text, [person.id])

    def announce(self, text: str, channel: str, key: str) -> None:
        self._do(key, text, channel)

    def told(self) -> list[str]:
        return [key for key, *_ in self.said]


class Finding(Chat):
    """One where a message can be looked for."""

    def find(self, key: str, channel: str, ref: str, since: float) -> str | None:
        return f"ref-{key}" if key in self.told() else None


class Room:
    """A teller at work on one stored case."""

    def __init__(self, db: redis.Redis, *chats: Chat) -> None:
        self.clock, self.policy = Clock(NOW), Policy()
        self.store = Store(db, Waker(db), self.clock)
        self.chats = {c.name: c for c in chats}
        practice = Practice({HERE.id: HERE}, PEOPLE, (), self.policy)
        news = Announcer(self.chats, self.store, lambda: practice, self.clock)  # type: ignore[arg-type]
        self.teller = Teller(self.chats, self.store, lambda: practice, self.clock, news)  # type: ignore[arg-type]
        self.place = replace(HERE, channels={c.name: f"C-{c.name}" for c in chats})
        self.case = case(Status.WAITING, passed=case().deadline)  # the worker has written down already what has run out
        self.store.open_case(self.case, Entry(NOW, "received", "desk", "Replydesk", 1), "d", {})
        self.real, self.hold = 0.0, Hold("case:abc", "a worker", lambda: self.real, 1.0)

    def change(self, **changes: Any) -> None:
        self.case = replace(self.case, version=self.case.version + 1, **changes)
        assert self.store.save(self.case, Entry(NOW, "x", "x", "X", 1)) is None

    def card(self) -> Any:
        return draw(self.case, self.place, "Facebook", [], self.clock())

    def show(self) -> None:
        self.teller.show(self.case, self.place, self.card, self.hold)

    def ping(self, minutes: float | None = None) -> None:
        if minutes is not None:
            self.clock.at = NOW + minutes * 60
        self.teller.ping(self.case, self.place, self.card, lambda person: self.card(), self.hold)

    def wake(self) -> float | None:
        return reminders.next_wake(self.case, self.place, self.policy, self.store.delivery("abc"), self.clock())


@pytest.fixture
def room(db: redis.Redis) -> Callable[..., Room]:
    return lambda *chats: Room(db, *(chats or (Finding(),)))


# a worker that stood still


@pytest.mark.parametrize("told", [Room.show, lambda made: made.ping(31)], ids=["a card", "a reminder"])
def test_a_worker_that_stood_still_between_the_intent_and_the_message_sends_nothing(
    room: Any, told: Callable[[Room], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    made = room()
    [chat] = made.chats.values()
    intend = made.store.intend

    def and_stand_still(*args: Any) -> None:
        intend(*args)
        made.real += 1

    with monkeypatch.context() as patch:
        patch.setattr(made.store, "intend", and_stand_still)
        told(made)
    assert chat.told() == [], "another worker holds the case by now, and may have sent it"
    made.hold.until = made.real + 1
    told(made)
    assert chat.told(), "whoever holds it sends it"
    assert len(chat.told()) == len(set(chat.told()))


# cards


def test_a_card_is_posted_once_and_then_kept_up_to_date_in_its_place(room: Any) -> None:
    made = room()
    made.show()
    made.show()
    made.change(owner="maria", owner_name="Maria", owner_until=NOW + 99)
    made.show()
    [chat] = made.chats.values()
    assert chat.told() == ["abc.card-slack.1"] and chat.updates == ["ref-abc.card-slack.1"]


def test_a_second_round_gets_a_card_of_its_own(room: Any) -> None:
    made = room()
    made.show()
    made.change(round=2)
    made.show()
    assert made.chats["slack"].told() == ["abc.card-slack.1", "abc.card-slack.2"]


@pytest.mark.parametrize("fault", [Unsure("?"), (Unsure("?"), True), (SystemExit(), True)])
def test_a_card_whose_answer_was_lost_is_looked_for_and_never_posted_twice(room: Any, fault: Any) -> None:
    made = room()
    made.chats["slack"].faults = [fault]
    if isinstance(fault, tuple) and isinstance(fault[0], SystemExit):
        with pytest.raises(SystemExit):  # killed between sending and remembering
            made.show()
    else:
        made.show()
    made.clock.move(AGAIN_SECONDS)
    made.show()
    assert made.chats["slack"].told() == ["abc.card-slack.1"]
    assert made.store.delivery("abc").refs == {"slack.1": "ref-abc.card-slack.1"}


def test_a_chat_that_asks_to_wait_is_left_alone_for_that_long_and_the_others_have_their_card(room: Any) -> None:
    busy, fine = Finding("slack"), Finding("inbox")
    made = room(busy, fine)
    busy.faults = [TryLater("Wait.", 90)]
    made.show()
    assert fine.told() == ["abc.card-inbox.1"] and busy.told() == []
    assert made.wake() == NOW + 90
    made.clock.move(89)
    made.show()
    assert busy.told() == []
    made.clock.move(1)
    made.show()
    assert busy.told() == ["abc.card-slack.1"] and made.store.delivery("abc").waits == {}


def test_a_card_that_is_refused_is_tried_again_when_it_changes_and_staff_hear_of_it_once(room: Any) -> None:
    made = room()
    made.chats["slack"].faults = [Refused("The channel is archived."), Refused("The channel is archived.")]
    made.show()
    made.show()
    assert len(made.chats["slack"].faults) == 1
    assert "archived" in made.store.news("chat-slack-main").text
    made.change(hidden=True)
    made.show()
    made.change(hidden=False)
    made.show()
    assert made.chats["slack"].told() == ["abc.card-slack.1"]
    assert made.store.news("chat-slack-main") is None  # it works again, so the next time is news


# pings


def test_a_reminder_is_said_once_in_the_thread_of_the_card_to_whoever_took_it(room: Any) -> None:
    made = room()
    made.change(owner="maria", owner_name="Maria", owner_until=NOW + 9999)
    made.show()
    made.ping(30)
    made.ping(31)
    _, (key, text, people, ref) = made.chats["slack"].said
    assert (key, people, ref) == ("abc.1.30.slack.thread", ["maria"], "ref-abc.card-slack.1")
    assert "waits for a reply" in text


def test_at_the_deadline_the_channel_and_each_manager_hear_it_once(room: Any) -> None:
    made = room()
    made.show()
    made.ping(60)
    made.ping(60.5)
    keys = made.chats["slack"].told()[1:]
    assert sorted(keys) == ["abc.1.due.slack.boss", "abc.1.due.slack.second", "abc.1.due.slack.thread"]


def test_of_several_overdue_pings_only_the_last_is_said_and_honestly(room: Any) -> None:
    made = room()
    made.ping(58)
    [(key, text, *_)] = made.chats["slack"].said
    assert key == "abc.1.55.slack.thread" and "This message was due at" in text
    made.ping(59)
    assert len(made.chats["slack"].said) == 1


STOPS = [
    (Unsure("?"), False),
    (Unsure("?"), True),
    (TryLater("Busy."), False),
    (SystemExit(), False),
    (SystemExit(), True),
]


@pytest.mark.parametrize("place", range(3))
@pytest.mark.parametrize(("error", "done"), STOPS, ids=["lost before", "lost", "busy", "killed before", "killed"])
def test_wherever_sending_stops_nobody_misses_a_ping_and_nobody_hears_it_twice(
    room: Any, place: int, error: BaseException, done: bool
) -> None:
    made = room()
    made.chats["slack"].faults = [None] * place + [(error, done)]
    if isinstance(error, SystemExit):
        with pytest.raises(SystemExit):
            made.ping(60)
    else:
        made.ping(60)
    made.clock.move(AGAIN_SECONDS)
    made.ping()
    made.ping()
    assert sorted(made.chats["slack"].told()) == [
        "abc.1.due.slack.boss",
        "abc.1.due.slack.second",
        "abc.1.due.slack.thread",
    ]


def test_after_a_busy_answer_the_wait_is_kept_and_the_next_look_is_set_for_then(room: Any) -> None:
    made = room()
    made.chats["slack"].faults = [TryLater("Wait.", 50)]
    made.ping(60)
    assert made.wake() == NOW + 3600 + 50
    before = made.chats["slack"].told()
    made.clock.move(49)
    made.ping()
    assert made.chats["slack"].told() == before
    made.clock.move(1)
    made.ping()
    assert sorted(made.chats["slack"].told()) == sorted([*before, "abc.1.due.slack.thread"])
    assert made.store.delivery("abc").waits == {}


def test_a_chat_that_asks_for_a_long_wait_does_not_hold_back_the_next_ping_elsewhere(room: Any) -> None:
    busy, fine = Finding("slack"), Finding("inbox")
    made = room(busy, fine)
    busy.faults = [TryLater("Wait.", 900)]
    made.ping(55)
    assert fine.told() == ["abc.1.55.inbox.thread"]
    made.ping(60)
    assert sorted(fine.told()[1:]) == ["abc.1.due.inbox.boss", "abc.1.due.inbox.thread"] and busy.told() == []
    made.ping(70)
    assert sorted(busy.told()) == ["abc.1.due.slack.boss", "abc.1.due.slack.second", "abc.1.due.slack.thread"]


def test_a_wait_of_an_earlier_round_does_not_wake_the_case_for_ever(room: Any) -> None:
    made = room()
    made.chats["slack"].faults = [TryLater("Wait.", 20)]
    made.show()
    made.change(round=2)
    made.clock.move(60)
    made.show()
    assert made.wake() > made.clock()


def test_one_chat_that_is_away_does_not_keep_the_others_from_hearing(room: Any) -> None:
    away, fine = Finding("slack"), Finding("inbox")
    made = room(away, fine)
    away.faults = [TryLater("Away.")] * 3
    made.ping(60)
    assert sorted(fine.told()) == ["abc.1.due.inbox.boss", "abc.1.due.inbox.thread"]
    made.clock.move(AGAIN_SECONDS)
    made.ping()
    assert sorted(fine.told()) == ["abc.1.due.inbox.boss", "abc.1.due.inbox.thread"]
    assert len(away.told()) == 3


def test_somebody_who_cannot_be_reached_does_not_keep_the_others_from_hearing(room: Any) -> None:
    made = room()
    made.chats["slack"].faults = [None, Refused("This person has left.")]
    made.ping(60)
    assert sorted(made.chats["slack"].told()) == ["abc.1.due.slack.second", "abc.1.due.slack.thread"]
    made.ping(61)
    assert len(made.chats["slack"].told()) == 2
    assert made.store.news("chat-slack-main-boss")


def test_a_ping_that_has_become_pointless_since_we_looked_is_not_said(room: Any) -> None:
    made = room()
    stale = made.case
    made.change(status=Status.CLOSED)
    made.case = stale
    made.ping(60)
    assert made.chats["slack"].said == []


def test_an_escalation_names_who_asks_and_why_and_stops_when_somebody_is_on_it(room: Any) -> None:
    made = room()
    made.change(escalation=Escalation("They threaten us", "maria", "Maria", NOW))
    made.ping(0)
    assert {k for k in made.chats["slack"].told() if "asked" in k}
    assert all("Maria asks for a manager: They threaten us" in text for _, text, *_ in made.chats["slack"].said)
    count = len(made.chats["slack"].said)
    taken = replace(made.case.escalation, acknowledged_by="boss", acknowledged_name="Boss", acknowledged_at=NOW + 60)
    made.change(escalation=taken)
    made.ping(20)
    assert len(made.chats["slack"].said) == count


def test_no_ping_quotes_what_the_author_wrote(room: Any) -> None:
    made = room()
    for minutes in (30, 45, 55, 60, 75, 90):
        made.ping(minutes)
    assert len(made.chats["slack"].said) > 8
    assert not [text for _, text, *_ in made.chats["slack"].said if made.case.post.text in text]


# news


def test_in_a_chat_that_cannot_be_searched_a_lost_message_is_said_again_rather_than_never(room: Any) -> None:
    made = room(Chat())
    made.chats["slack"].faults = [Unsure("?")]
    made.ping(30)
    made.clock.move(AGAIN_SECONDS)
    made.ping()
    assert made.chats["slack"].told() == ["abc.1.30.slack.thread"]


def test_no_two_pings_of_a_case_share_a_key() -> None:
    for status in Status:
        made = case(status, escalation=Escalation("x", "maria", "Maria", NOW + 60))
        plan = reminders.pings(made, HERE, Policy(), NOW)
        assert len(plan) == len({p.key for p in plan})


def test_a_refused_card_is_tried_again_by_itself_in_growing_steps(room: Any) -> None:
    made = room()
    made.chats["slack"].faults = [Refused("The channel is archived.") for _ in range(4)]
    tries = []
    for minute in range(12):
        made.clock.at = NOW + 60 * minute
        before = len(made.chats["slack"].faults)
        made.show()
        tries += [minute] if len(made.chats["slack"].faults) < before or made.chats["slack"].told() else []
        if made.chats["slack"].told():
            break
    assert tries == [0, 1, 2, 4, 8] and made.chats["slack"].told() == ["abc.card-slack.1"]
    assert not made.store.delivery("abc").waits


@pytest.mark.parametrize("no", [Refused("No."), TryLater("Busy.", 5)])
def test_what_was_definitely_not_taken_is_not_looked_for(room: Any, no: Exception) -> None:
    finding = Finding("slack")
    made, looks = room(finding), []
    finding.find = lambda *asked: looks.append(asked)  # type: ignore[method-assign, assignment]
    finding.faults = [no]
    made.show()
    assert not made.store.delivery("abc").intents
    made.clock.move(120)
    made.show()
    assert finding.told() == ["abc.card-slack.1"] and looks == []


def test_a_reply_that_did_not_go_out_is_told_at_once_to_who_approved_it_and_to_the_managers_once(room: Any) -> None:
    made = room()
    failed = Reply("Thank you.", "maria", "Maria", NOW - 5, state=ReplyState.REJECTED)
    made.change(status=Status.FAILED, replies=(failed,), changed_at=NOW, notice="The page's token has ended.")
    made.ping()
    told = made.chats["slack"].told()
    mark = f"abc.1.failed{NOW - 5:.0f}.slack"
    assert f"{mark}.thread" in told and f"{mark}.maria" in told and f"{mark}.boss" in told
    assert any(
        "Maria approved did not go out. The page's token has ended." in str(said) for said in made.chats["slack"].said
    )
    made.change(owner="ben", changed_at=NOW + 1)
    made.ping()
    assert made.chats["slack"].told() == told


# a chat that draws its cards when somebody looks


class Sight(Chat):
    """A chat of pages: a card is drawn when somebody opens it."""

    draws_at_sight = True


def test_no_card_is_drawn_where_it_is_drawn_at_sight_and_its_pings_are_sent_all_the_same(room: Any) -> None:
    made = room(Sight("inbox"))
    made.teller.show(made.case, made.place, lambda: pytest.fail("nobody needs this picture"), made.hold)
    [chat] = made.chats.values()
    assert chat.told() == [] and made.store.delivery("abc").refs == {}
    made.ping(31)
    assert [key for key in chat.told() if ".inbox." in key], "a reminder is a message all the same"


def test_beside_a_chat_that_draws_at_sight_the_others_get_their_card(room: Any) -> None:
    made = room(Sight("inbox"), Finding())
    made.show()
    assert made.chats["inbox"].told() == [] and made.chats["slack"].told() == ["abc.card-slack.1"]


# a chat in trouble


def test_the_first_card_a_chat_takes_again_brings_all_that_were_refused_at_once(db: redis.Redis) -> None:
    """In another process than the one that was refused: what is known of a trouble is kept for all."""
    made, elsewhere = Room(db, Finding()), Finding()
    made.chats["slack"].faults = [Refused("The channel is archived.")]
    made.show()
    waits = made.store.delivery("abc").waits
    assert list(waits) == ["again.slack.1"] and made.wake() == NOW + 60
    taken = made.store.take(tuple(Lane), NOW)
    made.store.finish(taken.hold, made.case.version, NOW + 60, NOW)
    other = Room.__new__(Room)
    other.__dict__ |= made.__dict__
    other.case = replace(made.case, id="other", post=post(id="1_3"), version=1)
    made.store.open_case(other.case, Entry(NOW, "received", "desk", "Replydesk", 1), "d", {})
    news = Announcer({"slack": elsewhere}, made.store, made.teller.ask_practice, made.clock)  # type: ignore[dict-item]
    other.teller = Teller({"slack": elsewhere}, made.store, made.teller.ask_practice, made.clock, news)  # type: ignore[dict-item]
    made.clock.move(5)
    other.show()
    assert elsewhere.told() == ["other.card-slack.1"] and made.store.delivery("abc").waits == {}
    assert made.store.news("chat-slack-main") is None and made.store.troubles() == {}
    assert made.store.db.zscore(keys.DUE, "case:abc") == NOW + 5, "it is tried at once, not in a minute"
    made.show()
    assert made.chats["slack"].told() == ["abc.card-slack.1"]


def test_a_chat_that_fails_is_tried_after_longer_and_longer_and_a_failure_that_lasts_is_news(room: Any) -> None:
    made = room()
    made.chats["slack"].faults = [Unsure("Lost.") for _ in range(100)]
    tries = []
    for second in range(0, 700, 5):
        made.clock.at = NOW + second
        before = len(made.chats["slack"].faults)
        made.show()
        tries += [second] if len(made.chats["slack"].faults) < before else []
    assert tries == [0, 10, 20, 40, 80, 160, 320, 620]
    assert "Lost." in made.store.news("chat-slack-main").text
    made.chats["slack"].faults = []
    made.clock.move(300)
    made.show()
    assert made.store.news("chat-slack-main") is None
    made.chats["slack"].faults = [Refused("Archived.")]
    made.change(round=2)
    made.show()
    assert "Archived." in made.store.news("chat-slack-main").text  # a later trouble is news too


def test_somebody_who_cannot_be_reached_is_news_of_their_own_and_the_channel_s_success_does_not_end_it(
    room: Any,
) -> None:
    made = room()
    made.chats["slack"].faults = [None, Refused("This person has left.")]
    made.ping(60)
    made.show()
    assert "has left" in made.store.news("chat-slack-main-boss").text and made.store.news("chat-slack-main") is None
