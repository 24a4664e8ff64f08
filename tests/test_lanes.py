"""Lanes: what is urgent is looked at in between, every clinic has its turn, and what hangs or fails holds up nobody else."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
import redis

from bot.cli.running import shares
from bot.core.subjects import Lane, Subject, lane_of
from bot.desk.draining import READER, DrainFailed
from bot.platforms._meta.standin import envelope
from tests.core.makers import case
from tests.house import House
from tests.platforms.facebook.world import APP_SECRET, PAGE, PAGE_TOKEN, World

OTHER_PAGE = "5550001"
EMERGENCY = "After my extraction this morning the bleeding does not stop and I cannot breathe properly. Please help!"
PLACES = [
    {"id": "big", "name": "Big Dental", "accounts": {"facebook": [PAGE]}, "channels": {"inbox": "inbox"}},
    {"id": "small", "name": "Small Dental", "accounts": {"facebook": [OTHER_PAGE]}, "channels": {"inbox": "inbox"}},
]


class Room:
    """A desk for two clinics, and the order in which cards were shown."""

    def __init__(self, house: House) -> None:
        self.house, self.desk, self.store = house, house.desk, house.desk.store
        self.world = World(house.clock)
        self.shown: list[str] = []
        self.during: dict[int, Any] = {}
        chat = self.desk.chats["inbox"]
        chat.draws_at_sight = False  # this one is told of every card

        def show(card: Any, channel: str, ref: str | None, key: str) -> str:
            self.shown.append(self.store.find(card.case_id).location)
            self.during.pop(len(self.shown), lambda: None)()
            return str(card.case_id)

        chat.show = show  # type: ignore[method-assign]

    def arrive(self, count: int, small: bool = False, text: str = "I waited for an hour.") -> None:
        """One delivery of so many posts."""
        for number in range(count):
            who = f"99{len(self.world.graph.nodes)}"
            self.world.comment(f"{text} {number or ''}".strip(), (who, "Robin Example"))
        entries = [entry for delivery in self.world.deliveries for entry in delivery["entry"]]
        body = envelope.pack({**self.world.deliveries[0], "entry": entries})
        self.world.deliveries.clear()
        if small:
            body = json.dumps(json.loads(body)).replace(PAGE, OTHER_PAGE).encode()
        assert self.store.keep_arrival("facebook", True, self.house.clock(), body)


@pytest.fixture
def room(valkey_url: str, db: redis.Redis) -> Iterator[Room]:
    env = {"facebook_app_secret": APP_SECRET, "facebook_page_tokens": f"{PAGE}={PAGE_TOKEN},{OTHER_PAGE}=t"}
    house = House(valkey_url, env, {"locations": PLACES})
    made = Room(house)
    yield made
    made.world.client.close()
    house.close()


def test_a_thousand_posts_of_one_clinic_delay_no_emergency_of_another(room: Room) -> None:
    room.arrive(1000)
    room.arrive(1, small=True, text=EMERGENCY)
    room.desk.drain(Lane.INTAKE)
    assert room.shown == ["small"], "the emergency has its card before any of the thousand"
    assert room.store.waiting()[Lane.TELL].number == 1000


def test_an_emergency_that_comes_while_cards_are_shown_is_the_next_one(room: Room) -> None:
    room.arrive(20)
    room.desk.receiver.read_some()

    def knock() -> None:
        room.arrive(1, small=True, text=EMERGENCY)
        room.desk.receiver.read_some()

    room.during[5] = knock
    room.desk.drain(Lane.TELL)
    assert room.shown.index("small") == 5


def test_a_card_of_a_small_clinic_waits_for_one_of_a_large_one_and_not_for_all(room: Room) -> None:
    room.arrive(30)
    room.arrive(1, small=True)
    room.house.read_deliveries()
    room.desk.drain(Lane.TELL)
    assert room.shown.index("small") <= 1 and len(room.shown) == 31


def test_what_fails_is_named_at_the_end_and_everything_else_is_done(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.arrive(3)
    room.house.read_deliveries()
    room.during[2] = lambda: 1 / 0
    with pytest.raises(DrainFailed) as told:
        room.desk.drain(Lane.TELL)
    assert len(room.shown) == 3
    assert str(told.value).startswith("case:") and str(told.value).endswith("ZeroDivisionError")
    room.house.clock.move(5)
    room.desk.tick()
    room.desk.drain(Lane.TELL)
    assert len(room.shown) == 4, "it came again by itself"


def test_deliveries_are_read_by_one_worker_at_a_time_and_what_comes_meanwhile_is_not_forgotten(room: Room) -> None:
    room.arrive(1)
    with room.store.holding(READER):
        room.desk.drain(Lane.INTAKE)
        assert room.store.arrived()[0] == 1
    threads = [threading.Thread(target=room.desk.drain, args=(Lane.INTAKE,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for _ in range(5):
        room.arrive(2)
    for thread in threads:
        thread.join(30)
    end = time.monotonic() + 20
    while room.store.arrived()[0] and time.monotonic() < end:
        room.desk.drain(Lane.INTAKE)
    assert len(room.store.recent_cases(100)) == 11


def test_of_two_workers_one_is_free_of_chats_and_the_other_of_platforms() -> None:
    assert shares(1) == [tuple(Lane)]
    first, second, third = shares(3)
    assert Lane.TELL not in first and Lane.PUBLISH not in second and second == third
    assert set(first) | set(second) == set(Lane) and Lane.URGENT in set(first) & set(second)


def test_a_subject_is_read_back_as_it_was_written_and_a_bare_id_is_a_cases() -> None:
    for subject in (Subject("case", "abc"), Subject("news", "health-page: 1")):
        assert Subject.read(str(subject)) == subject
    assert Subject.read("abc") == Subject("case", "abc")


def test_an_alarm_makes_a_new_case_urgent() -> None:
    assert lane_of(case()) is Lane.TELL and lane_of(case(), alarm=True) is Lane.URGENT
