"""Whatever leads to a case can be made anew from the cases, and nothing that stands there already is changed by it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
import redis

from bot.core.model import Case, Status
from bot.core.subjects import Subject
from bot.jobs import Waker
from bot.store import Store, keys
from tests.core.makers import NOW, case, post
from tests.store.test_store import event


@pytest.fixture
def store(db: redis.Redis) -> Store:
    return Store(db, Waker(db), lambda: NOW)


def put(store: Store, *cases: Case) -> None:
    for one in cases:
        assert store.open_case(one, event(), "2026-09-21", {}, alone=True) is None


def make(name: str, author: str = "ann", **changes: Any) -> Case:
    said = post(id=f"1_{name}", author_id=author, thread=f"t{author}")
    return case(id=f"case{name}", post=said, **changes)


def everything(db: redis.Redis) -> dict[str, Any]:
    authors = {key: db.smembers(key) for key in db.keys(keys.author("*", "*", "*"))}
    return {"posts": db.hgetall(keys.POSTS), "threads": db.hgetall(keys.THREADS), "authors": authors}


def test_posts_conversations_authors_and_due_moments_are_found_again(store: Store, db: redis.Redis) -> None:
    cases = [make(str(number), f"a{number}") for number in range(20)]
    put(store, *cases)
    right = everything(db)
    db.delete(keys.POSTS, keys.THREADS, keys.DUE, keys.STANDING, *right["authors"])
    assert store.find_again() == 20 and everything(db) == right
    assert store.repair_due(NOW) == 20
    assert set(store.claim_due(NOW)) == {Subject("case", one.id) for one in cases}
    assert store.find_again() == 0 and store.repair_due(NOW) == 0


def test_earlier_posts_lead_to_their_case_too(store: Store, db: redis.Redis) -> None:
    first = post(id="1_first", author_id="ann", thread="t")
    last = replace(first, id="1_last")
    put(store, case(id="c1", post=last, earlier=(first,)))
    db.delete(keys.POSTS)
    store.find_again()
    assert store.case_of("facebook", "1_first") == store.case_of("facebook", "1_last") == "c1"


def test_what_somebody_writes_next_leads_to_what_is_open_and_what_leads_elsewhere_stays(
    store: Store, db: redis.Redis
) -> None:
    over, waits = make("over", status=Status.CLOSED), make("waits")
    put(store, over, waits)
    db.delete(keys.THREADS)
    db.hset(keys.POSTS, "facebook:1_over", "somewhere else")
    store.find_again()
    assert list(db.hvals(keys.THREADS)) == [waits.id]
    assert store.case_of("facebook", "1_over") == "somewhere else"


def test_a_case_nobody_can_read_stands_in_no_others_way(store: Store, db: redis.Redis) -> None:
    put(store, make("1"))
    db.hset(keys.case("broken"), mapping={"doc": "{", "v": 1})
    db.delete(keys.POSTS)
    assert store.find_again() == 1
