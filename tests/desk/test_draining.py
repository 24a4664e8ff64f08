"""What a nudge sets off: a lane is emptied, one that fails stands in nobody's way, and an emergency never waits behind the rest."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import redis

from bot.core.subjects import Lane, Subject
from bot.desk.draining import DRAIN_SECONDS, READER, Drainer, DrainFailed
from bot.jobs import Waker
from bot.store import Store
from tests.core.makers import NOW, case, post
from tests.store.test_store import event


class Reading:
    """Stands where deliveries are read; what it is asked is written down."""

    def __init__(self, batches: int = 0) -> None:
        self.batches, self.read = batches, 0

    def read_some(self) -> int:
        if self.read == self.batches:
            return 0
        self.read += 1
        return 1


class House:
    """Cases that stand ready, and a worker whose clock goes on by `pace` seconds whenever it looks."""

    def __init__(self, db: redis.Redis) -> None:
        self.store = Store(db, Waker(db), lambda: NOW)
        self.done: list[str] = []
        self.wrong: dict[str, Exception] = {}
        self.reading, self.now, self.pace = Reading(), 0.0, 0.0
        receiver: Any = self.reading
        self.drainer = Drainer(self.store, receiver, self.step, lambda: NOW, self.wall)

    def wall(self) -> float:
        self.now += self.pace
        return self.now

    def step(self, subject: Subject, hold: Any) -> tuple[int, float | None]:
        self.done.append(subject.id)
        if subject.id in self.wrong:
            raise self.wrong[subject.id]
        return 1, None

    def ready(self, lane: Lane, *names: str) -> None:
        for name in names:
            made = case(id=name, post=post(id=name, author_id=name))
            assert self.store.open_case(made, event(), "d", {}, wake=lane) is None

    def nudges(self) -> int:
        return self.store.nudges()


@pytest.fixture
def house(db: redis.Redis) -> Iterator[House]:
    yield House(db)


def test_a_lane_is_emptied_and_what_fails_is_named_by_kind_alone_and_comes_again(house: House) -> None:
    house.ready(Lane.TELL, "c1", "c2", "c3")
    house.wrong["c2"] = ValueError("what a patient wrote")
    with pytest.raises(DrainFailed) as failed:
        house.drainer.drain(Lane.TELL)
    assert str(failed.value) == "case:c2: ValueError" and sorted(house.done) == ["c1", "c2", "c3"]
    assert house.store.next_due() is not None  # it stays due


def test_when_the_database_is_away_the_worker_stops_at_once(house: House) -> None:
    house.ready(Lane.TELL, "c1", "c2")
    house.wrong = {name: redis.exceptions.ConnectionError() for name in ("c1", "c2")}
    with pytest.raises(redis.exceptions.ConnectionError):
        house.drainer.drain(Lane.TELL)
    assert len(house.done) == 1


def test_a_drain_ends_after_its_time_and_leaves_a_nudge_for_the_rest(house: House) -> None:
    house.ready(Lane.TELL, "c1", "c2", "c3")
    house.pace = DRAIN_SECONDS
    house.drainer.drain(Lane.TELL)
    assert len(house.done) == 1 and house.nudges()
    house.drainer.drain(Lane.TELL)
    house.drainer.drain(Lane.TELL)
    assert sorted(house.done) == ["c1", "c2", "c3"]


def test_before_each_of_the_rest_a_worker_looks_for_emergencies(house: House) -> None:
    house.ready(Lane.TELL, "c1", "c2")
    step = house.step

    def meanwhile(subject: Subject, hold: Any) -> tuple[int, float | None]:
        if not house.done:
            house.ready(Lane.URGENT, "now")
        return step(subject, hold)

    house.drainer.step = meanwhile
    house.drainer.drain(Lane.TELL)
    assert house.done.index("now") == 1 and len(house.done) == 3


def test_between_two_batches_of_deliveries_emergencies_are_dealt_with(house: House) -> None:
    assert house.store.keep_arrival("facebook", True, NOW, b"{}")
    house.ready(Lane.URGENT, "now")
    house.reading.batches = 2
    house.pace = DRAIN_SECONDS / 5
    house.drainer.drain(Lane.INTAKE)
    assert house.done == ["now"] and house.reading.read >= 1


def test_while_another_worker_reads_deliveries_this_one_leaves_them_alone(house: House) -> None:
    assert house.store.keep_arrival("facebook", True, NOW, b"{}")
    house.reading.batches = 5
    with house.store.holding(READER) as hold:
        assert hold is not None
        house.drainer.drain(Lane.INTAKE)
    assert house.reading.read == 0


def test_deliveries_that_outlast_a_drain_are_nudged_for_again(house: House) -> None:
    assert house.store.keep_arrival("facebook", True, NOW, b"{}")
    house.reading.batches, house.pace = 5, DRAIN_SECONDS
    before = house.nudges()
    house.drainer.drain(Lane.INTAKE)
    assert house.reading.read < 5 and house.nudges() >= max(before, 1)
