"""The log of a case proves itself: what is changed, lost or added is found, and erased words leave the proof."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
import redis
from hypothesis import given
from hypothesis import strategies as st

from bot.core.model import Audience, Entry, Status
from bot.jobs import Waker
from bot.store import Store, log
from bot.store.log import Head
from tests.core.makers import NOW, case, post

KEY = b"k" * 32
SAID = Entry(
    NOW, "received", "desk", "Replydesk", 1, text="The wait was long", author="Ann", rating=2.0, way="facebook"
)
ENTRIES = [
    SAID,
    Entry(NOW, "approve", "ben", "Ben", 2, "because", "hash", way="inbox", text="Thank you."),
    Entry(NOW, "claim", "ben", "Ben", 3),
]


@pytest.fixture
def store(db: redis.Redis) -> Store:
    made = Store(db, Waker(db), lambda: NOW)
    made.open_case(case(Status.NEW), SAID, "2026-09-21", {})
    for version in (2, 3, 4):
        made.save(case(version=version), Entry(NOW, "edit", "ben", "Ben", version - 1, text=f"Words {version}"))
    assert made.audit("abc") == []
    return made


def test_an_entry_comes_back_as_it_was_and_its_line_holds_none_of_its_words() -> None:
    entries = [
        replace(SAID, audience=Audience.PUBLIC, attachments=("https://p.example/1",), about="1_2"),
        Entry(NOW, "approve", "ben", "Ben", 2, "because", "hash", way="inbox", text="Thank \u202eyou \ud83d\x00"),
    ]  # fmt: skip
    written = log.write(KEY, Head(), entries)
    assert log.read(written.lines, {str(n): w for n, w in written.words.items()}) == entries
    for hidden in ("wait", "Ann", "because", "Thank"):
        assert hidden not in "".join(written.lines)


def test_the_same_words_twice_leave_two_hashes_that_tell_nobody_they_are_the_same() -> None:
    written = log.write(KEY, Head(), [SAID, SAID])
    first, second = (json.loads(line.partition(" ")[2])["words"] for line in written.lines)
    assert first != second


@given(st.data())
def test_whatever_is_changed_lost_added_or_moved_is_found(data: st.DataObject) -> None:
    written = log.write(KEY, Head(), ENTRIES)
    lines, words = list(written.lines), {str(n): w for n, w in written.words.items()}
    assert log.faults(KEY, written.head, lines, words) == []
    at = data.draw(st.integers(0, len(lines) - 1))
    how = data.draw(st.sampled_from(["change", "lose", "add", "swap", "words", "cut"]))
    if how == "change":
        spot = data.draw(st.integers(0, len(lines[at]) - 1))
        other = data.draw(st.characters(codec="ascii").filter(lambda c: c != lines[at][spot]))
        lines[at] = lines[at][:spot] + other + lines[at][spot + 1 :]
    elif how == "lose":
        del lines[at]
    elif how == "cut":
        del lines[-1]
    elif how == "add":
        lines.insert(at, log.write(b"another key" * 3, Head(), [SAID]).lines[0])
    elif how == "swap":
        lines[at], lines[at - 1] = lines[at - 1], lines[at]
    else:
        words["1"] = words["1"].replace("long", "short")
    assert log.faults(KEY, written.head, lines, words)


@pytest.mark.parametrize("harm", ["line", "tail", "words", "line and count", "document"])
def test_an_audit_finds_what_a_hand_did_to_the_database(store: Store, harm: str) -> None:
    if harm == "line":
        store.db.lset("desk:entries:abc", 1, store.db.lindex("desk:entries:abc", 1).replace("Ben", "Eve"))
    elif harm == "tail":
        store.db.rpop("desk:entries:abc")
    elif harm == "words":
        store.db.hset("desk:words:abc", "2", store.db.hget("desk:words:abc", "2").replace("Words 2", "Words 9"))
    elif harm == "line and count":
        store.db.rpop("desk:entries:abc")
        store.db.hset("desk:case:abc", "n", 3)
    else:
        store.db.delete("desk:case:abc")
    assert store.audit("abc")


def test_words_that_vanish_without_an_erasure_are_missed(store: Store) -> None:
    store.db.hdel("desk:words:abc", "2")
    assert store.audit("abc") == ["the words of line 2 are gone, and nobody erased them"]
    assert [e.erased for e in store.history("abc")] == [False, True, False, False]


def test_a_save_that_guesses_the_end_of_the_log_wrong_still_continues_it(store: Store, db: redis.Redis) -> None:
    stranger = Store(db, Waker(db), lambda: NOW)  # a process that has never seen this case
    assert stranger.save(case(version=5, post=post()), Entry(NOW, "claim", "eve", "Eve", 4)) is None
    assert store.save(case(version=6), Entry(NOW, "claim", "ben", "Ben", 5)) is None
    assert store.audit("abc") == [] and [e.kind for e in store.history("abc")][-2:] == ["claim", "claim"]


def test_opening_never_writes_over_another_posts_case(store: Store) -> None:
    before = store.find("abc")
    assert store.open_case(case(post=post(id="1_9", thread="1_9")), SAID, "d", {}) == ("taken", "abc")
    assert store.find("abc") == before and store.case_of("facebook", "1_9") is None
