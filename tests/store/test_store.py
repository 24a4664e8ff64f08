"""The store's promises, on a real Valkey: nothing half written, nobody overwritten, each wake-up given once."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
import redis

from bot.core.model import Case, Entry, Status
from bot.core.subjects import Lane, Subject
from bot.jobs import Waker
from bot.store import Store, keys
from bot.store.documents import adapter
from bot.store.holds import LOCK_SECONDS, Keeper
from bot.store.machine import DEAD_LETTERS
from bot.store.standing import LEASE_SECONDS
from tests.core.makers import NOW, case, post
from tests.house import Clock
from tests.waiting import until


@pytest.fixture
def clock() -> Clock:
    return Clock(NOW)


@pytest.fixture
def store(db: redis.Redis, clock: Clock) -> Store:
    return Store(db, Waker(db), clock)


def event(version: int = 1, verb: str = "received") -> Entry:
    return Entry(NOW, verb, "desk", "Replydesk", version)


def opened(store: Store, made: Case | None = None, **tally: int) -> Case:
    made = made or case(Status.NEW)
    assert store.open_case(made, event(), "2026-09-21", tally) is None
    return made


def after(before: Case, **changes: Any) -> Case:
    return replace(before, version=before.version + 1, **changes)


# cases


def test_a_case_comes_back_exactly_as_it_was_saved(store: Store) -> None:
    made = opened(store, case(Status.APPROVED, post=post(text="Ünïcödé \u202e\u0000 🎉"), hidden=True))
    assert store.find("abc") == made
    assert store.history("abc") == [event()]
    assert store.open_cases() == store.recent_cases() == [made]


def test_whoever_is_slower_changes_nothing_and_is_given_the_faster_one(store: Store, db: redis.Redis) -> None:
    made = opened(store)
    faster, slower = after(made, owner="ben"), after(made, owner="maria")
    assert store.save(faster, event(1, "claim")) is None
    other = Store(db, Waker(db), lambda: NOW)
    assert other.save(slower, event(1, "claim"), "2026-09-21", {"x": 1}) == faster
    assert store.find("abc") == faster
    assert len(store.history("abc")) == 2 and store.tallies(["2026-09-21"]) == {"2026-09-21": {}}


def test_saving_a_case_that_is_not_there_is_an_error(store: Store) -> None:
    with pytest.raises(LookupError):
        store.save(after(case()), event())


def test_of_many_who_save_at_once_exactly_one_wins_each_version(store: Store, db: redis.Redis) -> None:
    made = opened(store)

    def count_up(who: int) -> None:
        mine, current, won = Store(db, Waker(db), lambda: NOW), made, 0
        while won < 10:
            faster = mine.save(after(current, owner=f"{who}.{won}"), event(current.version, "claim"))
            won, current = (won, faster) if faster else (won + 1, after(current, owner=f"{who}.{won}"))

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(count_up, range(4)))
    found = store.find("abc")
    assert found and found.version == 41
    assert [e.version for e in store.history("abc")[1:]] == list(range(1, 41))


def test_a_post_that_comes_again_is_told_its_case_and_one_that_was_removed_is_told_so(store: Store) -> None:
    opened(store)
    assert store.open_case(case(id="xyz"), event(), "d", {}) == ("post", "abc")
    store.remember_removed("facebook", "1_9")
    assert store.open_case(case(id="new", post=post(id="1_9")), event(), "d", {}) == ("gone", "")
    assert len(store.recent_cases()) == 1


def test_somebody_with_a_case_in_the_thread_is_told_it_unless_that_does_not_matter(store: Store) -> None:
    opened(store)
    second = case(id="second", post=post(id="1_3"))
    assert store.open_case(second, event(), "d", {}) == ("thread", "abc")
    assert store.open_case(second, event(), "d", {}, alone=True) is None
    stranger = case(id="other", post=post(id="1_4", author_id="10"))
    assert store.open_case(stranger, event(), "d", {}) is None


def test_the_other_cases_of_an_author_are_looked_at_again_for_their_cards_say_how_this_one_stands(store: Store) -> None:
    opened(store)
    opened(store, case(id="stranger", post=post(id="1_5", author_id="10", thread="")))
    store.take(list(Lane), NOW)
    store.db.delete(keys.STANDING, keys.DUE)
    second = opened(store, case(id="second", post=post(id="1_3", thread="")))
    assert store.claim_due(NOW) == [ABC], "one more from this author"
    third = after(second, post=post(id="1_3", author_id="10", thread=""))
    store.save(third, event(2, "post_edited"))
    assert store.claim_due(NOW) == [Subject("case", "stranger")], "one more of theirs"
    store.forget_person(third, [])
    assert store.claim_due(NOW) == [Subject("case", "stranger")], "and it is gone again"


def test_a_case_that_is_over_is_not_among_the_open_ones(store: Store) -> None:
    made = opened(store, case(deadline=NOW + 60))
    assert store.open_count(NOW + 61) == (1, 1) and store.open_count(NOW) == (1, 0)
    store.save(after(made, status=Status.CLOSED), event(1, "dismiss"))
    assert store.open_count(NOW) == (0, 0) and store.open_cases() == []


def test_open_cases_come_nearest_deadline_first(store: Store) -> None:
    for name, wait in (("late", 300), ("soon", 100), ("mid", 200)):
        opened(store, case(id=name, post=post(id=name, author_id=name), deadline=NOW + wait))
    assert [c.id for c in store.open_cases()] == ["soon", "mid", "late"]


def test_tallies_are_written_with_the_change_or_not_at_all(store: Store) -> None:
    made = opened(store, received=1)
    store.save(after(made), event(), "2026-09-21", {"answered": 1})
    store.save(after(made), event(), "2026-09-21", {"answered": 1})  # too late: it has version 2 already
    assert store.tallies(["2026-09-21", "2026-09-22"]) == {
        "2026-09-21": {"received": 1, "answered": 1},
        "2026-09-22": {},
    }


def test_the_totals_of_many_days_are_their_sum_whether_read_by_the_day_or_by_the_month(store: Store) -> None:
    days = [
        (date(2026, 1, 20) + timedelta(n)).isoformat() for n in range(60)
    ]  # all of February, parts of its neighbours
    for number, day in enumerate(days):
        made = case(id=f"c{number}", post=post(id=f"{number}", author_id=f"{number}"))
        store.open_case(made, event(), day, {"received": 1, f"t{number % 7}": 2})
    rows = store.tallies(days)
    for chosen in (days, days[5:40], days[12:40], days[:3], []):
        assert store.totals(chosen) == dict(sum((Counter(rows[day]) for day in chosen), Counter()))


def test_a_case_of_an_older_program_without_the_newest_fields_can_still_be_read(store: Store, db: redis.Redis) -> None:
    opened(store)
    doc = adapter().dump_python(case(), mode="json")
    for name in ("hidden", "escalation", "hidden_at"):
        del doc[name]
    import json

    db.hset("desk:case:abc", "doc", json.dumps(doc))
    assert store.find("abc")


# who is ready, and what is due

ABC = Subject("case", "abc")
ALL = tuple(Lane)


def take(store: Store, *lanes: Lane, now: float = NOW) -> Subject | None:
    taken = store.take(lanes or ALL, now)
    return taken.subject if taken else None


def due(store: Store) -> float | None:
    found: float | None = store.db.zscore("desk:due", str(ABC))
    return found


def several(store: Store, count: int, location: str = "main", wake: Lane = Lane.TELL) -> list[Subject]:
    for number in range(count):
        name = f"{location}{number}"
        made = case(Status.NEW, id=name, location=location, post=post(id=name, author_id=name))
        assert store.open_case(made, event(), "d", {}, wake=wake) is None
    return [Subject("case", f"{location}{number}") for number in range(count)]


def test_a_saved_case_stands_ready_once_however_often_it_is_saved(store: Store) -> None:
    made = opened(store)
    store.save(after(made), event())
    store.save(after(after(made)), event())
    assert store.waiting()[Lane.TELL].number == 1
    assert [take(store), take(store)] == [ABC, None]


def test_a_save_by_the_worker_that_holds_the_case_wakes_nobody(store: Store) -> None:
    made = opened(store)
    assert take(store) == ABC
    store.save(after(made), event(), wake=None)
    assert take(store) is None and store.nudges() == 1  # that of its opening


def test_what_moves_to_a_faster_lane_stands_there_alone_and_never_moves_back(store: Store) -> None:
    made = opened(store)
    store.save(after(made), event(), wake=Lane.URGENT)
    store.save(after(after(made)), event(), wake=Lane.TELL)
    assert {lane: row.number for lane, row in store.waiting().items() if row.number} == {Lane.URGENT: 1}
    assert [take(store, Lane.TELL), take(store, Lane.URGENT), take(store)] == [None, ABC, None]


def test_in_a_lane_every_location_has_its_turn(store: Store) -> None:
    many, few = several(store, 5, "harbour"), several(store, 2, "lakeside")
    assert [take(store) for _ in range(7)] == [many[0], few[0], many[1], few[1], *many[2:]]
    assert take(store) is None


def test_whoever_asks_for_two_lanes_gets_the_first_ones_subjects_first(store: Store) -> None:
    [calm], [alarm] = several(store, 1), several(store, 1, "other", Lane.URGENT)
    assert [take(store, Lane.URGENT, Lane.TELL) for _ in range(3)] == [alarm, calm, None]


def test_two_workers_never_take_the_same(store: Store, db: redis.Redis) -> None:
    names = several(store, 100)
    both = [store, Store(db, Waker(db), lambda: NOW)]
    start = threading.Barrier(2)

    def work(worker: Store) -> list[Subject]:
        start.wait()
        return [taken for _ in range(100) if (taken := take(worker))]

    with ThreadPoolExecutor(2) as pool:
        taken = [name for some in pool.map(work, both) for name in some]
    assert sorted(taken) == sorted(names)


def test_what_a_worker_took_and_did_not_finish_comes_again_later_and_later(store: Store) -> None:
    opened(store)
    now, waits = NOW, []
    for _ in range(8):
        taken = store.take(ALL, now)
        assert taken and taken.subject == ABC
        store.let_go(taken.hold)
        again = due(store)
        assert again and store.claim_due(again - 0.1) == []
        waits.append(again - now)
        now = again
        assert store.claim_due(now) == [ABC]
    assert waits == [min(60.0, LEASE_SECONDS * 2**n) for n in range(8)]


def test_what_is_held_is_not_taken_and_comes_again_when_the_hold_can_have_ended(store: Store) -> None:
    opened(store)
    with store.holding(ABC) as mine:
        assert mine and take(store) is None
        again = due(store)
        assert again and NOW < again <= NOW + 3.0
        store.come_back(ABC, NOW + 100)  # never later than it is already
        assert due(store) == again


def test_what_is_finished_comes_at_its_moment_or_never_and_quickly_again_after_that(store: Store) -> None:
    made = opened(store)
    taken = store.take(ALL, NOW)
    assert taken and store.finish(taken.hold, made.version, NOW + 500, NOW) is None
    assert store.claim_due(NOW + 499) == [] and store.claim_due(NOW + 500) == [ABC]
    again = store.take(ALL, NOW + 500)
    assert again and due(store) == NOW + 500 + LEASE_SECONDS
    store.finish(again.hold, made.version, None, NOW + 500)
    assert due(store) is None and take(store) is None


def test_what_changed_while_a_worker_had_it_is_ready_again_at_once(store: Store) -> None:
    made = opened(store)
    taken = store.take(ALL, NOW)
    store.save(after(made), event())
    assert take(store) is None  # it is held
    assert taken and store.finish(taken.hold, made.version, None, NOW) is Lane.TELL
    assert take(store) == ABC


def test_a_case_past_its_deadline_is_urgent_when_it_comes_due(store: Store) -> None:
    made = opened(store, case(deadline=NOW + 60))
    taken = store.take(ALL, NOW)
    assert taken and taken.lane is Lane.TELL
    store.finish(taken.hold, made.version, NOW + 60, NOW)
    store.claim_due(NOW + 60)
    assert take(store, Lane.URGENT, now=NOW + 60) == ABC


def test_two_clocks_let_each_subject_stand_once(store: Store, db: redis.Redis) -> None:
    for number in range(100):
        store.schedule(Subject("case", f"c{number}"), NOW)
    both = [store, Store(db, Waker(db), lambda: NOW)]
    start = threading.Barrier(2)

    def claim(clock: Store) -> list[Subject]:
        start.wait()
        return [name for _ in range(10) for name in clock.claim_due(NOW + 5, most=10)]

    with ThreadPoolExecutor(2) as pool:
        claimed = [name for names in pool.map(claim, both) for name in names]
    assert len(claimed) == 100 == len(set(claimed)) == store.waiting()[Lane.TELL].number


def test_a_reminder_is_set_once_and_does_not_move(store: Store) -> None:
    asked = Subject("connection", "facebook")
    store.schedule(asked, NOW + 5)
    store.schedule(asked, NOW + 1)
    assert store.claim_due(NOW + 4) == [] and store.claim_due(NOW + 5) == [asked]
    store.schedule(asked, NOW)  # it is ready
    assert store.claim_due(NOW + 5) == []


def test_an_open_case_that_is_planned_nowhere_is_planned_anew(store: Store, db: redis.Redis) -> None:
    several(store, 3)
    taken = [store.take(ALL, NOW) for _ in range(2)]
    assert taken[1]
    store.finish(taken[1].hold, 1, NOW + 500, NOW)
    db.zrem("desk:due", "case:main0")
    assert store.repair_due(NOW) == 1  # main1 is due later, and main2 is ready
    assert store.claim_due(NOW) == [Subject("case", "main0")]
    assert store.repair_due(NOW) == 0


def test_what_an_older_version_planned_is_planned_under_its_new_name(store: Store, db: redis.Redis) -> None:
    db.zadd("desk:due", {"abc": NOW, "health": NOW, "news-health-x": NOW + 1, "words-abc.2": NOW + 2})
    assert store.lift_names() == 4
    assert store.claim_due(NOW + 2) == [ABC, Subject("news", "health-x"), Subject("suggestion", "abc.2")]


# locks


def test_one_case_is_held_by_one_worker_and_free_again_afterwards(store: Store) -> None:
    other = Subject("case", "xyz")
    with store.holding(ABC) as first, store.holding(ABC) as second, store.holding(other) as third:
        assert first and third and second is None
    with store.holding(ABC) as again:
        assert again and again.held


def test_a_dead_workers_lock_ends_by_itself(store: Store) -> None:
    store.db.set("desk:lock:case:abc", "a worker that was killed", px=20)
    end = time.monotonic() + 20
    while time.monotonic() < end:
        with store.holding(ABC) as hold:
            if hold:
                return
        time.sleep(0.005)
    raise AssertionError("it is still held")


def test_a_hold_is_renewed_for_as_long_as_it_takes(store: Store) -> None:
    with store.holding(ABC) as hold:
        store.db.pexpire("desk:lock:case:abc", 1200)  # renewed each three quarters of a second
        time.sleep(1.3)
        with store.holding(ABC) as theirs:
            assert theirs is None and hold and hold.held


def test_whoever_stood_still_for_longer_than_a_hold_lasts_knows_by_itself_that_it_is_lost(store: Store) -> None:
    seconds = [100.0]
    store.keeper = Keeper(store.db, lambda: seconds[0])
    with store.holding(ABC) as hold:
        assert hold and hold.held
        store.keeper.drop(hold)  # the thread that renews it stands still as well
        seconds[0] += LOCK_SECONDS
        assert not hold.held


def test_a_hold_that_somebody_else_has_by_now_is_lost(store: Store) -> None:
    with store.holding(ABC) as hold:
        store.db.set("desk:lock:case:abc", "somebody else")
        assert hold and until(lambda: not hold.held)


def test_a_hold_that_was_lost_does_not_free_somebody_elses(store: Store) -> None:
    with store.holding(ABC):
        store.db.set("desk:lock:case:abc", "somebody else")
    assert store.db.get("desk:lock:case:abc") == "somebody else"


# what we told people


def test_a_message_is_intended_then_told_and_then_no_longer_intended(store: Store) -> None:
    store.intend("abc", "card-slack.1", NOW)
    store.intend("abc", "card-slack.1", NOW + 9)
    assert store.delivery("abc").intents == {"card-slack.1": NOW}
    store.told("abc", "card-slack.1", NOW + 10, **{"ref_slack.1": "C1:1.0", "shown_slack.1": "print"})
    store.note("abc", **{"wait_slack.1": "12.5"})
    found = store.delivery("abc")
    assert (found.intents, found.sent) == ({}, {"card-slack.1"})
    assert (found.refs, found.shown, found.waits) == ({"slack.1": "C1:1.0"}, {"slack.1": "print"}, {"slack.1": 12.5})
    store.note("abc", **{"wait_slack.1": ""})
    assert store.delivery("abc").waits == {}


def test_news_is_told_once_until_the_trouble_is_over(store: Store) -> None:
    assert store.publish_news("health-x", "It broke.", NOW) and not store.publish_news("health-x", "Still.", NOW)
    assert store.claim_due(NOW) == [Subject("news", "health-x")]
    store.forget_news("health-x")
    assert store.news("health-x") is None and store.publish_news("health-x", "Again.", NOW)


def test_of_dead_letters_the_newest_are_kept_once_each_and_the_older_ones_counted(store: Store) -> None:
    assert all(store.keep_dead_letter(f"{n}", {"body": "x"}) for n in range(DEAD_LETTERS + 5))
    assert not store.keep_dead_letter("5", {})
    kept = store.dead_letters()
    assert (len(kept), store.letters_left_out()) == (DEAD_LETTERS, 5)
    assert "4" not in kept and "5" in kept and f"{DEAD_LETTERS + 4}" in kept
    assert store.drop_dead_letter("5") and not store.drop_dead_letter("5")


def test_an_inbox_notice_is_added_once_for_each_key(store: Store) -> None:
    assert [store.add_notice("abc", key, {"text": key}) for key in ("a", "b", "a")] == [True, True, False]
    assert [n["text"] for n in store.notices()] == ["b", "a"]


@pytest.mark.parametrize(
    "read",
    [lambda s: s.find("abc"), lambda s: s.history("abc"), lambda s: s.open_cases(), lambda s: s.claim_due(NOW)],
)
def test_a_database_that_is_away_is_said_so_by_every_method(read: Callable[[Store], Any], clock: Clock) -> None:
    from bot.store import Unreachable, connect

    away = connect("unix:///nowhere/valkey.sock", timeout=0.1)
    with pytest.raises(Unreachable):
        read(Store(away, Waker(away), clock))
    away.close()


def test_a_conversation_of_thousands_of_posts_is_saved_like_any_other(store: Store) -> None:
    made = opened(store)
    many = tuple(replace(made.post, id=f"p{n}") for n in range(9000))
    assert store.save(after(made, earlier=many), event(2)) is None
    assert {store.case_of("facebook", name) for name in ("p0", "p8999", made.post.id)} == {made.id}
