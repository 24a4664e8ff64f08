"""Forgetting a person: their words and name go wherever the desk keeps them, once, by those who may, and never half-way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
import redis

from bot.core.binding import binding
from bot.core.model import Change, Command, Person, Role, Status, Verb
from bot.core.ports import Denied
from bot.store import keys
from tests.core.makers import NOW
from tests.desk.test_receiving import House, Page
from tests.test_queue import unix

BOSS = Person("boss", "Boss", {"a": Role.MANAGER})
STAFF = Person("staff", "Front desk", {"a": Role.STAFF})
ELSEWHERE = Person("far", "Far away", {"b": Role.OWNER})


@pytest.fixture
def house(db: redis.Redis) -> Iterator[House]:
    yield House(db)


def written(house: House) -> str:
    house.desk.receive("facebook", [Page().post("1", "pa")])
    case_id = house.store.case_of("facebook", "1")
    assert case_id
    house.desk.advance(case_id)
    return case_id


def everywhere(house: House) -> bytes:
    """All the database holds."""
    raw = redis.Redis(connection_pool=redis.ConnectionPool.from_url(unix(house.store.db)))
    read = {
        b"string": raw.get, b"hash": raw.hgetall, b"set": raw.smembers, b"stream": raw.xrange,
        b"list": lambda key: raw.lrange(key, 0, -1), b"zset": lambda key: raw.zrange(key, 0, -1),
    }  # fmt: skip
    found = repr([(key, read[raw.type(key)](key)) for key in raw.scan_iter()]).encode()
    raw.close()
    return found


def test_words_and_name_are_nowhere_afterwards_and_the_log_still_proves_what_happened(house: House) -> None:
    case_id = written(house)
    assert b"waited an hour" in everywhere(house) and b"Robin" in everywhere(house)
    said = house.desk.erase(case_id, BOSS, "shell")
    assert said.startswith("Erased.")
    assert b"waited an hour" not in everywhere(house) and b"Robin" not in everywhere(house)
    made = house.store.find(case_id)
    assert made and made.erased_at == NOW and made.post.text == made.post.author == ""
    assert house.store.audit(case_id) == []


def test_erasing_twice_says_the_same_and_adds_nothing(house: House) -> None:
    case_id = written(house)
    first = house.desk.erase(case_id, BOSS)
    lines = len(house.store.history(case_id))
    assert house.desk.erase(case_id, BOSS) == first and len(house.store.history(case_id)) == lines


def test_only_who_may_erases_and_a_stranger_does_not_learn_that_there_is_a_case(house: House) -> None:
    case_id = written(house)
    with pytest.raises(Denied):
        house.desk.erase(case_id, STAFF)
    for id, by in ((case_id, ELSEWHERE), ("nothing", BOSS)):
        with pytest.raises(LookupError):
            house.desk.erase(id, by)
    made = house.store.find(case_id)
    assert made and made.post.text


def test_while_a_reply_is_on_its_way_it_must_be_taken_back_first(house: House) -> None:
    case_id = written(house)
    made = house.store.find(case_id)
    assert made
    saved = Command(case_id=case_id, verb=Verb.EDIT, by=STAFF, words=binding(made), text="Thank you for telling us.")
    house.desk.act(saved)
    made = house.store.find(case_id)
    assert made
    house.desk.act(Command(case_id=case_id, verb=Verb.APPROVE, by=STAFF, words=binding(made)))
    before = everywhere(house)
    with pytest.raises(Denied, match="on its way"):
        house.desk.erase(case_id, BOSS)
    assert everywhere(house) == before, "nothing is forgotten of what stays"


def test_a_notice_nobody_can_read_keeps_no_words_and_stands_in_nobodys_way(house: House) -> None:
    case_id = written(house)
    for line in ("{broken", f'{{"schema": 99, "about": "{case_id}", "said": "Robin waited an hour"}}'):
        house.store.db.lpush(keys.notices(""), line)
    house.desk.erase(case_id, BOSS)
    assert b"waited an hour" not in everywhere(house) and house.store.db.lrange(keys.notices(""), 0, -1) == ["{broken"]


# a message that its author took back


def test_an_unsent_message_is_nowhere_afterwards_the_log_proves_it_and_a_late_copy_brings_it_back_no_more(
    house: House,
) -> None:
    case_id = written(house)
    assert b"waited an hour" in everywhere(house)
    taken = replace(Page().post("1", "pa"), change=Change.UNSENT, text="", seen_at=NOW + 1)
    house.desk.receive("facebook", [taken])
    assert b"waited an hour" not in everywhere(house)
    made = house.store.find(case_id)
    assert made and made.status is Status.REMOVED and house.store.audit(case_id) == []
    house.desk.receive("facebook", [taken, Page().post("1", "pa")])
    assert b"waited an hour" not in everywhere(house) and house.store.audit(case_id) == []


def test_what_they_wrote_beside_an_unsent_message_stays(house: House) -> None:
    for number, text in (("1", "My name is Robin and I am ill."), ("2", "Do you open on Saturdays?")):
        house.desk.receive("facebook", [replace(Page().post(number, "pa"), text=text, thread="t", author_id="7")])
    [case] = house.store.recent_cases()
    house.desk.receive("facebook", [replace(Page().post("1", "pa"), change=Change.UNSENT, text="", seen_at=NOW + 1)])
    assert b"I am ill" not in everywhere(house) and b"on Saturdays" in everywhere(house)
    assert [post.id for post in house.store.find(case.id).said] == ["2"] and house.store.audit(case.id) == []


def test_a_message_that_was_unsent_before_it_came_is_never_kept(house: House) -> None:
    house.desk.receive("facebook", [replace(Page().post("1", "pa"), change=Change.UNSENT, text="")])
    house.desk.receive("facebook", [Page().post("1", "pa")])
    assert not house.has("1") and b"waited an hour" not in everywhere(house)
