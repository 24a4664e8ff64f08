"""Notices are kept for each clinic and each person; what one of them has too many of costs no other a word."""

from __future__ import annotations

import pytest
import redis

from bot.chats.inbox.client import notices_for
from bot.jobs import Waker
from bot.store import Store
from bot.store.people import NOTICES


@pytest.fixture
def store(db: redis.Redis) -> Store:
    return Store(db, Waker(db))


def add(store: Store, shelf: str, count: int = 1, kind: str = "ping", to: tuple[str, ...] = ()) -> None:
    for n in range(count):
        notice = {"at": n, "kind": kind, "text": f"{shelf} {n}", "to": to}
        store.add_notice("abc", f"{shelf}.{n}", notice, shelf)


def test_nobody_reads_the_notices_of_another_clinic_or_another_person(store: Store) -> None:
    for shelf in ("north", "south", "*"):
        add(store, shelf)
    add(store, "@boss", kind="whisper", to=("boss",))
    assert [n["text"] for n in notices_for(store, ["ben"], ["north"])] == ["north 0"]
    read = {n["text"] for n in notices_for(store, ["boss"], ["north", "south", "*"])}
    assert read == {"north 0", "south 0", "* 0", "@boss 0"}


def test_a_clinic_with_a_thousand_notices_pushes_out_no_other_and_says_how_many_it_left_out(store: Store) -> None:
    add(store, "south")
    add(store, "north", NOTICES + 7)
    assert [n["text"] for n in notices_for(store, [], ["south"])] == ["south 0"]
    assert len(notices_for(store, [], ["north"], most=2 * NOTICES)) == NOTICES
    assert store.notices_left_out(["north", "south"]) == 7 and store.notices_left_out([]) == 0


def test_what_an_earlier_version_kept_for_everybody_is_read_where_there_is_one_clinic(store: Store) -> None:
    add(store, "")
    assert notices_for(store, [], ["main", ""]) and not notices_for(store, [], ["main"])


def test_who_is_told_alone_does_not_read_the_same_words_again_under_the_card(store: Store) -> None:
    for shelf, kind in (("north", "ping"), ("@boss", "whisper")):
        notice = {"at": 1, "kind": kind, "text": "It is due.", "case_id": "abc", "to": ["boss"]}
        store.add_notice("abc", f"1.due.{kind}", notice, shelf)
    assert [n["kind"] for n in notices_for(store, ["boss"], ["north"])] == ["whisper"]
    assert [n["kind"] for n in notices_for(store, ["ben"], ["north"])] == ["ping"]
