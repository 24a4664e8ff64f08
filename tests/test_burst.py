"""Many posts at once: one entry a subject, a nudge a lane, and no more asked of the database than a case needs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
import redis

from bot.core.model import Entry, Status
from bot.core.subjects import Lane
from bot.platforms._meta.standin import envelope
from bot.store import keys
from bot.store.wordings import MOST_WORDS, TIDY_SECONDS
from tests.house import House
from tests.platforms.facebook.world import APP_SECRET, PAGE, PAGE_TOKEN, World

COUNT = 120
COMMANDS = 70
"""What a case may cost from its delivery to its card in the inbox, commands inside scripts included: 57, and room for a slow
machine, on which locks are renewed and lanes nudged again."""
PLACES = [{"id": "main", "name": "Harbour Dental", "channels": {"inbox": "inbox"}}]


@pytest.fixture
def house(valkey_url: str, db: redis.Redis) -> Iterator[House]:
    env = {"facebook_app_secret": APP_SECRET, "facebook_page_tokens": f"{PAGE}={PAGE_TOKEN}"}
    made = House(valkey_url, env, {"locations": PLACES})
    yield made
    made.close()


def arrive(house: House, count: int) -> None:
    """So many deliveries, each of a comment by somebody else."""
    world = World(house.clock)
    for number in range(count):
        world.comment(f"I waited for {number} minutes and nobody said a word.", (f"77{number:014d}", "Robin Example"))
    for delivery in world.deliveries:
        assert house.desk.store.keep_arrival("facebook", True, house.clock(), envelope.pack(delivery))
    world.client.close()


def commands(db: redis.Redis) -> int:
    return sum(int(row["calls"]) for row in db.info("commandstats").values())


def drain(house: House) -> None:
    """What the nudges lead to, with no queue around it."""
    store = house.desk.store
    while store.arrived()[0] or any(row.number for row in store.waiting().values()):
        house.desk.drain(Lane.INTAKE)
        house.desk.drain(Lane.TELL)


def test_a_burst_queues_one_nudge_a_lane_and_every_subject_stands_once(house: House, db: redis.Redis) -> None:
    store = house.desk.store
    arrive(house, COUNT)
    assert store.nudges() == 1
    house.read_deliveries()
    assert store.nudges() == 2, "one to read, one to tell, however many there are"
    arrive(house, COUNT)  # the same once more, as an impatient sender does
    house.read_deliveries()
    assert store.waiting()[Lane.TELL].number == db.hlen(keys.STANDING) == COUNT
    assert db.llen(keys.TURNS + Lane.TELL) == 1, "a clinic has one turn, however much it has"


def test_a_burst_is_worked_off_in_few_jobs(house: House, db: redis.Redis) -> None:
    arrive(house, COUNT)
    house.settle()
    cases = house.desk.store.open_cases(COUNT + 1)
    assert len(cases) == COUNT and all(case.status is Status.WAITING for case in cases)
    done = [int(db.hget(name, "successful_job_count") or 0) for name in db.scan_iter("rq:worker:*")]
    assert 0 < sum(done) < COUNT / 5


def test_a_case_costs_the_database_a_bounded_number_of_commands(house: House, db: redis.Redis) -> None:
    arrive(house, 2)
    drain(house)
    before = commands(db)
    arrive(house, COUNT)
    drain(house)
    assert len(house.desk.store.open_cases(COUNT + 9)) == COUNT
    assert (commands(db) - before) / (COUNT - 2) <= COMMANDS


def test_one_finished_and_the_next_taken_in_one_go_are_what_they_are_in_two(house: House, db: redis.Redis) -> None:
    store, lanes = house.desk.store, tuple(Lane)
    arrive(house, 3)
    house.read_deliveries()
    first = store.take(lanes, house.clock())
    assert first and first.rest
    again, second = store.finish_and_take(first.hold, 1, house.clock() + 500, lanes, house.clock())
    assert again is None and second and second.subject != first.subject
    assert db.zscore(keys.DUE, str(first.subject)) == house.clock() + 500
    with store.holding(first.subject) as mine, store.holding(second.subject) as other:
        assert mine and other is None, "the first is free, the second is held"
    house.clock.move(1)
    again, third = store.finish_and_take(second.hold, 7, None, lanes, house.clock())
    assert again is Lane.TELL, "somebody changed it meanwhile, so it stands again"
    again, last = store.finish_and_take(third.hold, 1, None, lanes, house.clock())
    assert again is None and last and last.subject == second.subject
    assert store.finish_and_take(last.hold, 1, None, lanes, house.clock()) == (None, None)


def test_what_is_taken_is_at_hand_as_it_is_stored(house: House, db: redis.Redis) -> None:
    store = house.desk.store
    arrive(house, 2)
    house.read_deliveries()
    one, two = store.open_cases()
    db.hset(keys.case(one.id), mapping={"doc": "no document", "head": "another"})
    db.delete(keys.case(two.id))
    for _ in range(2):
        taken = store.take(tuple(Lane), house.clock())
        assert taken
        if taken.subject.id == two.id:
            assert store.recall(two.id) is None
        else:
            with pytest.raises(ValueError):
                store.recall(one.id)


def test_what_a_case_was_found_by_is_written_again_when_the_lists_are_made_anew(house: House, db: redis.Redis) -> None:
    store = house.desk.store
    arrive(house, 1)
    drain(house)
    [case] = store.open_cases()
    db.delete(keys.POSTS, keys.THREADS, keys.author(case.location, "facebook", case.post.author_id))
    store.rebuild_lists()
    assert store.case_of("facebook", case.post.id) is None
    note = Entry(house.clock(), "x", "desk", "Replydesk", case.version)
    assert store.save(replace(case, version=case.version + 1), note) is None
    assert store.case_of("facebook", case.post.id) == case.id and db.hlen(keys.THREADS) == 1


def test_of_the_words_of_a_page_the_newest_are_kept(house: House, db: redis.Redis) -> None:
    store, name = house.desk.store, keys.spoken("facebook", PAGE)
    db.zadd(name, {f"Thank you, {number}.": number for number in range(2 * MOST_WORDS)})
    store.remember_words("facebook", PAGE, "The newest.", house.clock())
    assert db.zcard(name) == MOST_WORDS and db.zrevrange(name, 0, 0) == ["The newest."]
    store.remember_words("facebook", PAGE, "One more.", house.clock() + 1)
    store.remember_words("facebook", PAGE, "And one.", house.clock() + TIDY_SECONDS)
    assert db.zcard(name) == MOST_WORDS
