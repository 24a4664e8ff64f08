"""The queue between web and worker: nothing is saved without its wake-up, and a lost wake-up is repaired."""

from __future__ import annotations

import importlib
import json
import threading
import zlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import httpx
import pytest
import redis
from rq import Queue
from rq.job import Job
from rq.serializers import JSONSerializer

from bot.core.binding import binding
from bot.core.model import Command, Status, Verb
from bot.core.subjects import Lane
from bot.jobs import DRAIN, Waker, queue_name
from bot.store import Store
from tests.core.makers import BOSS, NOW, STAFF, case, post
from tests.store.test_store import event, opened
from tests.stories import Play, play


@pytest.fixture
def facebook(valkey_url: str, db: redis.Redis) -> Iterator[Play]:
    with play(valkey_url, "facebook", "slack") as made:
        yield made


@contextmanager
def counted(db: redis.Redis) -> Iterator[list[str]]:
    """Every round trip this thread makes over this client, by its first words; connections are counted, not replaced.

    What goes on beside it in the house (a lock of a step just done is renewed and given back) is nobody's press.
    """
    trips: list[str] = []
    here = threading.get_ident()
    kinds = {type(db.connection_pool.make_connection())}

    def count(kind: Any) -> Any:
        original = kind.send_packed_command

        def send(self: Any, command: Any, check_health: bool = True) -> Any:
            pieces = command if isinstance(command, (list, tuple)) else [command]
            if threading.get_ident() == here:
                first = b"".join(p if isinstance(p, bytes) else p.encode() for p in pieces)[:60]
                trips.append(first.decode("ascii", "replace"))
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


def asked(trips: list[str]) -> list[str]:
    """Without the look at the practice's version, which a process takes once a second however much it does."""
    return [trip for trip in trips if "desk:practice" not in trip]


def jobs(db: redis.Redis) -> list[Job]:
    raw = redis.Redis(connection_pool=redis.ConnectionPool.from_url(unix(db)))
    queues = [Queue(queue_name(lane), connection=raw, serializer=JSONSerializer) for lane in Lane]
    found = [job for queue in queues for job in queue.jobs if job]
    raw.close()
    return found


def unix(db: redis.Redis) -> str:
    """The address of this client's database."""
    return f"unix://{db.connection_pool.connection_kwargs['path']}"


def test_the_jobs_name_is_a_function_that_takes_a_lane() -> None:
    module, _, name = DRAIN.rpartition(".")
    job = getattr(importlib.import_module(module), name)
    assert job.__annotations__ == {"lane": "str", "return": "None"}


def test_a_case_and_its_nudge_are_saved_together_in_one_script(db: redis.Redis) -> None:
    store = Store(db, Waker(db), lambda: NOW)
    store.seal_key()  # asked for once in the life of a process
    with counted(db) as trips:
        opened(store)
    assert len(trips) == 1 and "EVAL" in trips[0]
    [job] = jobs(db)
    assert (job.func_name, job.args) == (DRAIN, [Lane.TELL])


def test_a_nudge_is_what_rq_itself_would_have_queued_and_json_to_the_last_byte(db: redis.Redis) -> None:
    store = Store(db, Waker(db), lambda: NOW)
    store.nudge(Lane.TELL)
    [ours] = jobs(db)
    raw = redis.Redis(connection_pool=redis.ConnectionPool.from_url(unix(db)))
    theirs = Queue(queue_name(Lane.TELL), connection=raw, serializer=JSONSerializer).enqueue(
        DRAIN, args=(str(Lane.TELL),), description="drain tell", result_ttl=0, failure_ttl=86400, job_timeout=120
    )
    mine, other = raw.hgetall(ours.key), raw.hgetall(theirs.key)
    changing = {b"created_at", b"enqueued_at"}
    assert {k: v for k, v in mine.items() if k not in changing} == {k: v for k, v in other.items() if k not in changing}
    assert json.loads(zlib.decompress(mine[b"data"])) == [DRAIN, None, ["tell"], {}]
    raw.close()


def test_a_thousand_changes_queue_one_nudge_for_each_lane(db: redis.Redis) -> None:
    store = Store(db, Waker(db), lambda: NOW)
    for number in range(1000):
        name = f"c{number}"
        made = case(id=name, post=post(id=name, author_id=name))
        assert store.open_case(made, event(), "d", {}, wake=Lane.URGENT if number % 2 else Lane.TELL) is None
    assert len(jobs(db)) == 2 == store.nudges()
    assert {lane: row.number for lane, row in store.waiting().items() if row.number} == {
        Lane.URGENT: 500, Lane.TELL: 500
    }  # fmt: skip


def test_when_the_case_is_not_written_nobody_is_woken(db: redis.Redis) -> None:
    store = Store(db, Waker(db), lambda: NOW)
    made = opened(store)
    db.flushall()
    store = Store(db, Waker(db), lambda: NOW)
    with pytest.raises(LookupError):
        store.save(made, event())
    opened(store)
    db.delete(*db.keys("rq:*"))
    assert store.open_case(case(id="xyz"), event(), "d", {}) == ("post", "abc")
    assert store.save(made, event()) == made  # the version it is at already
    assert len(jobs(db)) == 0 and store.waiting()[Lane.TELL].number == 1


def test_a_press_is_one_round_trip_when_this_process_has_seen_the_case(facebook: Play) -> None:
    desk = facebook.house.desk
    made = desk.store.find(facebook.visitor.write("I waited for an hour.").id)
    with counted(desk.store.db) as trips:
        desk.act(Command(case_id=made.id, verb=Verb.APPROVE, by=STAFF, words=binding(made)))
    assert len(asked(trips)) == 1, trips
    with counted(desk.store.db) as trips:  # and so is the next, on what the first one led to
        desk.act(Command(case_id=made.id, verb=Verb.UNDO, by=BOSS, words=binding(made)))
    assert len(asked(trips)) == 1, trips


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


@pytest.mark.parametrize("lost", [Lane.INTAKE, Lane.TELL])
def test_a_nudge_that_was_lost_is_repaired_by_the_clock(facebook: Play, db: redis.Redis, lost: Lane) -> None:
    house = facebook.house
    facebook.there.comment("I waited for an hour.")
    [(headers, body)] = facebook.there.take_deliveries()
    httpx.post(f"{house.url}/webhooks/facebook", content=body, headers=headers)
    if lost is Lane.TELL:
        house.read_deliveries()
    db.delete(*db.keys("rq:*"))
    house.settle()
    assert house.desk.store.recent_cases() == [] if lost is Lane.INTAKE else house.only_case().status is Status.NEW
    house.pass_time(1)
    assert house.only_case().status is Status.WAITING


def test_a_finished_wake_up_leaves_nothing_behind(facebook: Play, db: redis.Redis) -> None:
    facebook.visitor.write("I waited for an hour.")
    assert list(db.scan_iter("rq:job:*")) == []
