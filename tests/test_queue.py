"""The queue between web and worker: nothing is saved without its wake-up, and a lost wake-up is repaired."""

from __future__ import annotations

import importlib
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import httpx
import pytest
import redis
from rq import Queue
from rq.job import Job

from bot.core.binding import binding
from bot.core.model import Command, Status, Verb
from bot.jobs import ADVANCE, QUEUE, Waker
from bot.store import Store
from tests.core.makers import BOSS, NOW, STAFF, case
from tests.store.test_store import event, opened
from tests.stories import Play, play


@pytest.fixture
def facebook(valkey_url: str, db: redis.Redis) -> Iterator[Play]:
    with play(valkey_url, "facebook", "slack") as made:
        yield made


@contextmanager
def counted(db: redis.Redis) -> Iterator[list[str]]:
    """Every round trip made over this client in the block, by its first words; connections are counted, not replaced."""
    trips: list[str] = []
    kinds = {type(db.connection_pool.make_connection())}

    def count(kind: Any) -> Any:
        original = kind.send_packed_command

        def send(self: Any, command: Any, check_health: bool = True) -> Any:
            pieces = command if isinstance(command, (list, tuple)) else [command]
            trips.append(
                b"".join(p if isinstance(p, bytes) else p.encode() for p in pieces)[:60].decode("ascii", "replace")
            )
            return original(self, command, check_health)

        return original, send

    for kind in kinds:
        original, send = count(kind)
        kind.send_packed_command = send
    try:
        yield trips
    finally:
        for kind in kinds:
            kind.send_packed_command = original


def jobs(db: redis.Redis) -> list[Job]:
    raw = redis.Redis(connection_pool=redis.ConnectionPool.from_url(_url(db)))
    found = [job for job in Queue(QUEUE, connection=raw).jobs if job]
    raw.close()
    return found


def _url(db: redis.Redis) -> str:
    return f"unix://{db.connection_pool.connection_kwargs['path']}"


def test_the_jobs_name_is_a_function_that_takes_a_case_id() -> None:
    module, _, name = ADVANCE.rpartition(".")
    job = getattr(importlib.import_module(module), name)
    assert job.__annotations__ == {"case_id": "str", "return": "None"}


def test_a_case_and_its_wake_up_are_saved_together_in_one_script(db: redis.Redis) -> None:
    store = Store(db, Waker(db), lambda: NOW)
    store.seal_key()  # asked for once in the life of a process
    with counted(db) as trips:
        opened(store)
    assert len(trips) == 1 and "EVAL" in trips[0]
    [job] = jobs(db)
    assert (job.func_name, job.args) == (ADVANCE, ("abc",))


def test_when_the_case_is_not_written_nobody_is_woken(db: redis.Redis) -> None:
    store = Store(db, Waker(db), lambda: NOW)
    made = opened(store)
    assert store.open_case(case(id="xyz"), event(), "d", {}) == ("post", "abc")
    assert store.save(made, event()) == made  # the version it is at already
    assert len(jobs(db)) == 1


def test_a_press_is_one_round_trip_when_this_process_has_seen_the_case(facebook: Play) -> None:
    desk = facebook.house.desk
    made = desk.store.find(facebook.visitor.write("I waited for an hour.").id)
    with counted(desk.store.db) as trips:
        desk.act(Command(case_id=made.id, verb=Verb.APPROVE, by=STAFF, words=binding(made)))
    assert len(trips) == 1, trips
    with counted(desk.store.db) as trips:  # and so is the next, on what the first one led to
        desk.act(Command(case_id=made.id, verb=Verb.UNDO, by=BOSS, words=binding(made)))
    assert len(trips) == 1, trips


def test_the_same_delivery_fifty_times_from_eight_threads_makes_one_case_and_one_card(facebook: Play) -> None:
    facebook.there.comment("I waited for an hour.")
    [(headers, body)] = facebook.there.take_deliveries()
    start = threading.Barrier(8)

    def knock(count: int) -> list[int]:
        start.wait()
        with httpx.Client() as client:
            address = f"{facebook.house.url}/webhooks/facebook"
            return [client.post(address, content=body, headers=headers).status_code for _ in range(count)]

    with ThreadPoolExecutor(8) as pool:
        answers = [status for some in pool.map(knock, [7, 7, 6, 6, 6, 6, 6, 6]) for status in some]
    facebook.house.settle()
    assert answers == [200] * 50
    assert facebook.house.only_case().status is Status.WAITING
    assert len(facebook.stage.there.messages["C1"]) == 1


def test_a_wake_up_that_was_lost_is_repaired_by_the_clock(facebook: Play, db: redis.Redis) -> None:
    facebook.there.comment("I waited for an hour.")
    [(headers, body)] = facebook.there.take_deliveries()
    httpx.post(f"{facebook.house.url}/webhooks/facebook", content=body, headers=headers)
    db.delete(f"rq:queue:{QUEUE}")
    facebook.house.settle()
    assert facebook.house.only_case().status is Status.NEW
    facebook.house.pass_time(3)
    assert facebook.house.only_case().status is Status.WAITING


def test_what_is_due_is_woken_in_one_round_trip_however_much_it_is(db: redis.Redis) -> None:
    waker = Waker(db)
    with counted(db) as trips:
        waker.wake_all([f"case{n}" for n in range(50)])
    assert len(trips) <= 2, trips
    assert [job.args[0] for job in jobs(db)] == [f"case{n}" for n in range(50)]


def test_a_finished_wake_up_leaves_nothing_behind(facebook: Play, db: redis.Redis) -> None:
    facebook.visitor.write("I waited for an hour.")
    assert list(db.scan_iter("rq:job:*")) == []
