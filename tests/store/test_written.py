"""Every document says which form it has, and one that nobody can read costs itself alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
import redis

from bot.core.arrivals import Arrival, Stray
from bot.core.newcomers import Newcomer
from bot.core.ports import Health
from bot.core.ports.working import Look, Polled
from bot.jobs import Waker
from bot.store import Store, keys
from bot.store.sealing import Seal, new_key
from bot.store.written import pack, unpack
from tests.core.makers import NOW, case
from tests.store.test_store import event

BROKEN = ('{"schema": 99}', "{", "[]", "7", "[" * 100_000)


@pytest.fixture
def store(db: redis.Redis) -> Store:
    return Store(db, Waker(db), lambda: NOW)


def fill(store: Store) -> None:
    """One of everything that is written down as a document."""
    assert store.open_case(case(), event(), "2026-09-21", {}) is None
    store.publish_news("n", "Something.", NOW)
    store.keep_dead_letter("d", {"platform": "facebook", "at": NOW, "why": "No.", "body": ""})
    store.keep_stray("facebook", "9", Arrival("", "facebook", True, NOW, b"{}"))
    store.note_entry("signed in", "maria", "", NOW)
    store.add_notice("abc", "k", {"at": NOW, "kind": "ping", "text": "Look."}, "main")
    store.knock(Newcomer(chat="slack", handle="U1", name="Rosa", location="main", asked_at=NOW), 60.0)
    store.keep_reference("teams", "c", "where")
    store.connect(Seal(new_key()), "facebook", "1", "token", "boss", NOW)
    store.note_look("facebook 1", Look(NOW, (Health("Facebook", "ok"),)))
    store.note_poll("facebook 1", Polled("7", NOW))


def documents(db: redis.Redis) -> Iterator[tuple[str, Any]]:
    """Every JSON object the desk keeps, with its key."""
    read = {
        "string": lambda key: [db.get(key)], "hash": db.hvals, "list": lambda key: db.lrange(key, 0, -1),
        "set": db.smembers, "zset": lambda key: db.zrange(key, 0, -1),
    }  # fmt: skip
    for key in db.scan_iter(keys.PREFIX + "*"):
        for value in read.get(str(db.type(key)), lambda key: ())(key):
            if str(value).startswith("{"):
                yield str(key), json.loads(value)


def test_every_document_says_which_form_it_has(store: Store, db: redis.Redis) -> None:
    fill(store)
    found = list(documents(db))
    assert len(found) >= 11
    assert [key for key, doc in found if "schema" not in doc] == []


def test_what_was_written_is_read_and_so_is_what_the_first_versions_wrote() -> None:
    assert unpack(pack({"a": 1})) == unpack('{"a": 1}') == {"a": 1}
    assert unpack(None) is None


@pytest.mark.parametrize("line", BROKEN)
def test_a_document_nobody_can_read_is_none(line: str) -> None:
    assert unpack(line) is None


@pytest.mark.parametrize("line", BROKEN)
def test_in_every_list_the_others_are_still_there(store: Store, db: redis.Redis, line: str) -> None:
    fill(store)
    for key in (keys.ENTRIES, keys.notices("main"), keys.strays("facebook", "9")):
        db.lpush(key, line)
    for key in (keys.NEWCOMERS, keys.CONNECTIONS, keys.LOOKS, keys.POLLED, keys.NEWS, keys.DEAD):
        db.hset(key, "broken", line)
    assert [entry["name"] for entry in store.entries_at_the_door()] == ["maria"]
    assert [notice["text"] for notice in store.notices(shelves=["main"])] == ["Look."]
    assert len(store.stray_deliveries(Stray("facebook", "9", 1, NOW, NOW))) == 1
    assert [one.name for one in store.newcomers()] == ["Rosa"] and len(store.connections()) == 1
    assert list(store.looks(["facebook 1", "broken"])) == ["facebook 1"] and store.polled("broken") is None
    assert store.news("broken") is None and store.news("n")
    assert (
        store.dead_letters()["broken"]["why"] == "What was kept of it cannot be read."
        and len(store.dead_letters()) == 2
    )
    assert store.drop_dead_letter("broken") and not store.drop_dead_letter("broken")


def test_a_reference_an_earlier_version_kept_as_bare_words_is_still_known(store: Store, db: redis.Redis) -> None:
    db.set(keys.reference("teams", "old"), '{"service": "s"}')
    store.keep_reference("teams", "new", '{"service": "s"}')
    assert store.reference("teams", "old") == store.reference("teams", "new") == '{"service": "s"}'
