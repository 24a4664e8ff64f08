"""A message that nobody reacts to goes the next way, and only that. On the real store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
import redis

from bot.core import climbing
from bot.core.binding import their_words
from bot.core.logbook import describe
from bot.core.model import EVERYWHERE, Delivery, Person, Request, Role, Verb
from bot.core.pings import Ping
from bot.core.ports import TryLater
from bot.core.practice import Practice
from bot.core.reminders import pings
from bot.desk.announcing import Announcer
from bot.desk.telling import Teller
from tests.core.makers import NOW, PLACE, POLICY, case
from tests.desk.test_telling import HERE, PEOPLE, Finding
from tests.desk.test_telling import Room as Telling

TOP = Person("olga", "Olga", {EVERYWHERE: Role.OWNER}, {"slack": "U7"})
THIRD = Person("third", "Third boss", {"main": Role.MANAGER}, {})


class Room(Telling):
    """A teller at work on a case about which a colleague has asked the managers something."""

    def __init__(self, db: redis.Redis, *chats: Finding, people: tuple[Person, ...] = ()) -> None:
        super().__init__(db, *chats)
        known = PEOPLE | {one.id: one for one in people}
        practice = Practice({HERE.id: HERE}, known, (), self.policy)
        news = Announcer(self.chats, self.store, lambda: practice, self.clock)
        self.teller = Teller(self.chats, self.store, lambda: practice, self.clock, news)
        self.went: list[tuple[str, list[str]]] = []
        self.teller.went_on = lambda case, ping, names: self.went.append((ping.way.value, list(names)))
        asked = Request(
            verb=Verb.DISMISS, by="maria", by_name="Maria", at=NOW, round=1, words=their_words(self.case), because="."
        )
        self.change(request=asked, deadline=NOW + 90_000, clock_from=NOW + 86_400, passed=NOW + 90_000)

    def said(self) -> list[str]:
        return [key.partition(".")[2].partition(".")[2].partition(".")[2] for key in self.chats["slack"].told()]


@pytest.fixture
def room(db: redis.Redis) -> Callable[..., Room]:
    return lambda *people: Room(db, Finding(), people=people)


def test_first_the_message_then_the_channel_then_the_next_person_up_and_never_two_at_once(room: Any) -> None:
    made = room(TOP)
    made.ping(0)
    assert sorted(made.said()) == ["slack.boss", "slack.second", "slack.thread"]
    assert [who for key, _, who, *_ in made.chats["slack"].said if key.endswith("thread")] == [[]], "called once each"
    made.ping(9)
    assert len(made.said()) == 3
    made.ping(10)
    assert made.said()[3:] == ["mention.slack.thread"]
    _, text, called, _ = made.chats["slack"].said[-1]
    assert called == ["boss", "second"] and "Nobody has reacted since" in text
    made.ping(20)
    assert made.said()[4:] == ["direct.slack.olga"], "who heard it before hears it no more"
    made.ping(60)
    assert len(made.said()) == 5
    assert made.went == [("mention", ["Boss", "Second boss"]), ("direct", ["Olga"])]


@pytest.mark.parametrize("reacts", ["presses", "opens"])
def test_once_somebody_reacts_it_goes_nowhere(room: Any, reacts: str) -> None:
    made = room(TOP)
    made.ping(0)
    if reacts == "presses":
        made.change(seen_at=NOW + 300)
    else:
        made.store.note("abc", seen_page=str(NOW + 300))
    for minute in (10, 20, 60):
        made.ping(minute)
    assert len(made.said()) == 3 and made.went == []


def test_what_has_not_come_out_yet_does_not_go_on(room: Any) -> None:
    made = room(TOP)
    made.chats["slack"].faults = [TryLater("Wait.", 700)]
    made.ping(0)
    made.ping(11)
    assert not [key for key in made.said() if "mention" in key]


def test_the_desk_wakes_for_it(room: Any) -> None:
    made = room(TOP)
    made.ping(0)
    assert made.wake() == NOW + 600


def test_whoever_has_no_way_of_their_own_is_called_in_the_channel_at_once(db: redis.Redis) -> None:
    made = Room(db, Finding(), people=(THIRD,))
    made.place = replace(made.place, managers=("boss", "third"))
    made.ping(0)
    assert {key.rpartition(".")[2]: who for key, _, who, *_ in made.chats["slack"].said} == {
        "thread": ["third"], "boss": ["boss"],
    }  # fmt: skip


def rung(of: Any, told: Delivery, now: float) -> list[Ping]:
    plan = pings(of, PLACE, POLICY, now)
    return climbing.rungs(plan, of, PLACE, told, now)


def test_what_should_have_gone_on_long_ago_does_so_no_more_and_a_newer_message_takes_its_place() -> None:
    late = case(passed=NOW + 3600)
    told = Delivery(sent=frozenset({"1.due"}))
    assert [(p.key, p.at - NOW) for p in rung(late, told, NOW + 3700)] == [("1.due.mention", 4200)]
    assert rung(late, told, NOW + 3 * 3600) == []
    assert rung(late, Delivery(), NOW + 3700) == []


def test_the_history_says_which_way_it_went_and_nothing_where_nobody_was_left_to_tell() -> None:
    late = case(passed=NOW + 3600)
    [mention] = rung(late, Delivery(sent=frozenset({"1.due"})), NOW + 3700)
    after, entry = climbing.went_on(late, mention, ["Boss"], NOW) or (None, None)
    assert after and entry
    assert describe(entry, "UTC", NOW).endswith("Nobody reacted to the message about it: said in the channel, to Boss")
    up = Ping("k", NOW, "top", 0, mention.kind, way=climbing.USUAL[1].way, since=NOW)
    assert climbing.went_on(late, up, [], NOW) is None
    _, entry = climbing.went_on(late, up, ["Olga"], NOW) or (None, None)
    assert entry and entry.detail == "Olga was told too"


def test_calls_that_are_repeated_go_to_the_next_person_up_unless_somebody_has_reacted() -> None:
    assert [climbing.repeated_to(case(), NOW, n) for n in (1, 2)] == ["managers", "top"]
    assert climbing.repeated_to(case(seen_at=NOW + 1), NOW, 2) == "managers"
