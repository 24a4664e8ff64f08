"""The lists of open cases: right at any number, by location, paged without a gap, made anew from the cases."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
import redis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.core.lists import DONE, OPENED, ORDERED, owned
from bot.core.model import Case, Draft, Entry, Escalation, Post, Status, Triage
from bot.core.ports.shelf import New
from bot.core.subjects import Lane
from bot.jobs import Waker
from bot.store import Store, keys
from bot.store.lists import Counts

NOW = 1_790_000_000.0
PLACES = ("harbour", "hill", "lake")


@pytest.fixture
def store(db: redis.Redis) -> Store:
    return Store(db, Waker(db), lambda: NOW)


def make(number: int, place: str = "harbour", due: float = 60.0, **fields: object) -> Case:
    post = Post(platform="facebook", id=f"p{number}", account="1", text="x", posted_at=NOW)
    case = Case(
        id=f"c{number:05}", location=place, post=post, clock_from=NOW, deadline=NOW + due, draft=Draft(),
        status=Status.WAITING,
    )  # fmt: skip
    return replace(case, **fields)  # type: ignore[arg-type]


def put(store: Store, *cases: Case) -> None:
    opened = [New(case, Entry(NOW, "received", "desk", "Replydesk", 1), "2026-09-21", {}, Lane.TELL) for case in cases]
    assert all(store.open_cases_for(opened))


def change(store: Store, case: Case, **fields: object) -> Case:
    after = replace(case, version=case.version + 1, **fields)  # type: ignore[arg-type]
    assert store.save(after, Entry(NOW, "claim", "maria", "Maria", after.version)) is None
    return after


def walk(store: Store, name: str, places: tuple[str, ...] | None, most: int, until: float | None = None) -> list[str]:
    """Every page of a list, one behind the other."""
    found, cursor = [], ""
    while True:
        ids, cursor = store.list_page(name, places, cursor, most, until)
        found += ids
        if not cursor:
            return found


def test_a_case_stands_in_the_lists_of_its_location_until_it_is_over(store: Store) -> None:
    case = make(1)
    put(store, case, make(2, "hill", due=-5))
    assert store.list_counts(("harbour",), NOW, "maria") == Counts(1, 0, 0)
    assert store.list_counts(("hill",), NOW, "maria") == Counts(1, 1, 0)
    assert store.list_counts(None, NOW) == store.list_counts(("harbour", "hill"), NOW) == Counts(2, 1, 0)
    case = change(store, case, owner="maria", owner_name="Maria")
    assert store.list_counts(("harbour",), NOW, "maria").mine == store.list_counts(None, NOW, "maria").mine == 1
    assert store.list_counts(("hill",), NOW, "maria").mine == 0
    case = change(store, case, owner="ben", escalation=Escalation("why", "maria", "Maria", NOW))
    assert store.list_page(ORDERED, None)[0][0] == case.id
    assert store.list_page(ORDERED, ("harbour",))[0] == [case.id] == store.list_page(owned("ben"), ("harbour",))[0]
    assert store.list_page(owned("maria"), None)[0] == []
    case = change(store, case, location="lake", deadline=NOW + 9)
    assert store.list_page(OPENED, ("harbour",))[0] == [] and store.list_page(OPENED, ("lake",))[0] == [case.id]
    change(store, case, status=Status.ANSWERED)
    assert store.list_counts(None, NOW, "ben") == Counts(1, 1, 0)
    assert store.list_page(ORDERED, ("lake",))[0] == store.list_page(OPENED, ("lake",))[0] == []


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    dues=st.lists(st.tuples(st.sampled_from(PLACES), st.integers(0, 3)), max_size=25),
    seen=st.sets(st.sampled_from(PLACES), min_size=1) | st.none(),
    most=st.integers(1, 7),
)
def test_pages_have_every_case_once_in_order_however_many_share_a_deadline(
    store: Store, db: redis.Redis, dues: list[tuple[str, int]], seen: set[str] | None, most: int
) -> None:
    db.flushall()
    store._seen.clear()
    cases = [make(number, place, float(due)) for number, (place, due) in enumerate(dues)]
    put(store, *cases)
    places = None if seen is None else tuple(sorted(seen))
    wanted = sorted((c.deadline, c.id) for c in cases if seen is None or c.location in seen)
    assert walk(store, OPENED, places, most) == [case_id for _, case_id in wanted]
    late = [case_id for at, case_id in wanted if at <= NOW + 1]
    assert walk(store, OPENED, places, most, NOW + 1) == late
    assert store.list_counts(places, NOW + 1) == Counts(len(wanted), len(late), 0)


def test_a_page_goes_on_where_the_last_one_ended_although_its_cases_were_answered(store: Store) -> None:
    cases = [make(n, due=float(n)) for n in range(6)]
    put(store, *cases)
    _, cursor = store.list_page(OPENED, None, most=3)
    for case in cases[:3]:
        change(store, case, status=Status.ANSWERED)
    assert store.list_page(OPENED, None, cursor, 3)[0] == [c.id for c in cases[3:]]


@pytest.mark.parametrize("cursor", ["x", "nan c1", "inf", "1e999 c", " ", "\x00", "1.0", "-inf c", "'; DROP"])
def test_no_cursor_breaks_a_page(store: Store, cursor: str) -> None:
    put(store, make(1))
    assert len(store.list_page(OPENED, None, cursor)[0]) <= 1


def test_the_lists_are_made_anew_from_the_cases(store: Store, db: redis.Redis) -> None:
    cases = [make(n, PLACES[n % 3], due=float(n), owner="maria" if n % 2 else "") for n in range(40)]
    put(store, *cases)
    over = change(store, cases[7], status=Status.ANSWERED)
    right = {key: db.zrange(key, 0, -1, withscores=True) for key in [*db.keys(keys.LIST + "*"), keys.OPEN]}
    db.delete(*list(right)[:3], keys.OPEN)
    db.zadd(keys.LIST + "harbour|open", {over.id: 1.0, "nobody": 2.0})
    db.zadd(keys.OPEN, {"nobody": 2.0})
    db.hset(keys.case("broken"), mapping={"doc": "{", "v": 1})
    assert store.rebuild_lists() == (40, ["broken"])
    assert {key: db.zrange(key, 0, -1, withscores=True) for key in right} == right


def test_a_folder_of_a_version_without_lists_gets_them_once(store: Store, db: redis.Redis) -> None:
    put(store, *(make(n) for n in range(3)))
    db.delete(*db.keys(keys.LIST + "*"))
    for name in db.keys(keys.case("*")):
        db.hdel(name, "lists")
    store.open_folder()
    assert store.list_counts(("harbour",), NOW).open == 3
    db.delete(*db.keys(keys.LIST + "*"))
    store.open_folder()
    assert store.list_counts(("harbour",), NOW).open == 0


def test_one_case_nobody_can_read_is_named_and_costs_no_other(store: Store, db: redis.Redis) -> None:
    put(store, make(1), make(2))
    db.hset(keys.case("c00001"), "doc", '{"schema":999}')
    assert store.unreadable() == ["c00001"]
    assert [c.id for c in store.find_all(store.list_page(OPENED, None)[0])] == ["c00002"]
    assert store.list_counts(None, NOW).open == 2


@pytest.fixture
def many(store: Store) -> Iterator[Store]:
    for start in range(0, 3000, 500):
        put(store, *(make(n, owner="maria" if n >= 2500 else "") for n in range(start, start + 500)))
    yield store


def test_lists_and_counts_are_right_beyond_a_thousand_open_cases(many: Store) -> None:
    assert many.list_counts(None, NOW + 61, "maria") == Counts(3000, 3000, 500)
    assert len(walk(many, owned("maria"), None, 50)) == 500
    began = time.perf_counter()
    for _ in range(20):
        many.list_page(OPENED, None)
        many.list_counts(None, NOW, "maria")
    assert (time.perf_counter() - began) / 20 < 0.05


def test_the_more_serious_stands_before_what_is_due_earlier_and_praise_after_it(store: Store) -> None:
    kind = make(1, due=-5, triage=Triage("positive", "praise", "low"))
    put(store, kind, make(2), make(3, due=900, triage=Triage(urgency="high")), make(4, status=Status.FAILED))
    assert store.list_page(ORDERED, ("harbour",))[0] == ["c00004", "c00003", "c00002", "c00001"]
    assert store.list_page(OPENED, ("harbour",))[0][0] == "c00001"


def test_what_is_over_is_listed_the_newest_first_for_its_own_clinics_however_much_others_do(store: Store) -> None:
    cases = [make(n, PLACES[n % 3], due=float(n)) for n in range(12)]
    put(store, *cases)
    over = [change(store, case, status=Status.ANSWERED, changed_at=NOW + n) for n, case in enumerate(cases[:9])]
    mine = [case.id for case in reversed(over) if case.location == PLACES[0]]
    assert walk(store, DONE, (PLACES[0],), 1) == walk(store, DONE, (PLACES[0],), 50) == mine
    assert walk(store, DONE, None, 4) == [case.id for case in reversed(over)]
    again = change(store, over[0], status=Status.WAITING)
    assert again.id not in walk(store, DONE, None, 4) and again.id in walk(store, OPENED, None, 4)
