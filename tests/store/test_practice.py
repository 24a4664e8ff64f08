"""The practice is kept once for all processes, never overwritten unseen, and copies of it are a second old at most."""

from __future__ import annotations

from datetime import date

import pytest
import redis

from bot.chats import CHATS
from bot.jobs import Waker
from bot.settings import ReviewsFile, SettingsError, from_document, to_document, to_toml
from bot.settings.document import NEWER
from bot.settings.file import read_file
from bot.store import Store
from bot.store.fresh import FRESH_SECONDS, Fresh
from bot.wiring.practice import from_before, keep_settings

FULL = """
deadline_minutes = 45
strictness = "strict"
[[people]]
id = "maria"
name = "María “the boss”"
manager = true
slack = "U1"
[[locations]]
id = "main"
name = "Harbour"
timezone = "America/Chicago"
hours = { mon = ["08:00-12:00", "13:00-17:00"], fri = ["22:00-02:00"] }
holidays = [2026-12-25]
accounts = { facebook = ["1", "2"] }
channels = { slack = "C1" }
show_private = true
[locations.facts]
phones = ["(217) 555-0143"]
[[answers]]
id = "own"
texts = ["Thank you!", "Two\\nlines"]
"""


@pytest.fixture
def store(db: redis.Redis) -> Store:
    return Store(db, Waker(db))


def test_the_first_to_import_wins_and_whoever_read_an_older_version_overwrites_nothing(store: Store) -> None:
    assert (store.practice_version(), store.practice()) == (0, None)
    assert store.keep_practice("one", 0, "reviews.toml", 1.0)
    assert not store.keep_practice("two", 0, "reviews.toml", 2.0)
    kept = store.practice()
    assert kept and (kept.version, kept.doc, kept.by, kept.at) == (1, "one", "reviews.toml", 1.0)
    assert store.keep_practice("two", 1, "x", 3.0) and store.practice_version() == 2


def test_settings_come_out_of_the_store_and_out_of_an_export_as_they_went_in() -> None:
    file = read_file(FULL, CHATS)
    assert from_document(to_document(file)) == file
    assert read_file(to_toml(file), CHATS) == file
    assert file.locations[0].holidays == [date(2026, 12, 25)]
    assert file.places()["main"].show_private and not ReviewsFile().places()["main"].show_private


def test_a_document_of_a_newer_desk_or_a_broken_one_is_a_sentence() -> None:
    with pytest.raises(SettingsError, match=NEWER[:30]):
        from_document('{"schema": 99, "settings": {}}')
    for broken in ("", "[]", '{"schema": 1}', '{"schema": 1, "settings": {"people": 7}}'):
        with pytest.raises(SettingsError, match="reviews settings import"):
            from_document(broken)


def test_the_same_settings_again_are_no_new_version(store: Store) -> None:
    assert keep_settings(store, read_file(FULL, CHATS), "a test")
    assert not keep_settings(store, read_file(FULL + "# a remark", CHATS), "a test")
    assert store.practice_version() == 1


def test_wrong_stock_answers_never_get_into_the_store(store: Store) -> None:
    with pytest.raises(SettingsError):
        keep_settings(store, ReviewsFile(answers=[{"id": "x"}]), "a test")
    assert store.practice() is None


class Source:
    """Something versioned that counts how often it is asked, and can be away."""

    def __init__(self) -> None:
        self.now, self.number, self.asked, self.loaded, self.away = 0.0, 1, 0, 0, False

    def version(self) -> int:
        self.asked += 1
        if self.away:
            raise redis.exceptions.ConnectionError("away")
        return self.number

    def load(self) -> tuple[int, str]:
        self.loaded += 1
        if self.away:
            raise redis.exceptions.ConnectionError("away")
        return self.number, f"value {self.number}"

    def fresh(self) -> Fresh[str]:
        return Fresh(self.version, self.load, lambda: self.now)


def test_a_copy_is_used_for_a_second_and_then_only_its_version_is_asked_for() -> None:
    source = Source()
    fresh = source.fresh()
    assert {fresh() for _ in range(1000)} == {"value 1"}
    assert (source.asked, source.loaded) == (0, 1)
    source.number = 2
    assert fresh() == "value 1"
    source.now += FRESH_SECONDS
    assert fresh() == "value 2" and (source.asked, source.loaded) == (1, 2)
    source.now += FRESH_SECONDS
    assert fresh() == "value 2" and (source.asked, source.loaded) == (2, 2)


def test_who_has_just_changed_something_sees_it_at_once() -> None:
    source = Source()
    fresh = source.fresh()
    fresh()
    source.number = 2
    fresh.forget()
    assert fresh() == "value 2"


def test_while_the_store_is_away_the_last_copy_serves_and_the_store_is_not_hammered() -> None:
    source = Source()
    fresh = source.fresh()
    fresh()
    source.away, source.number = True, 2
    source.now += FRESH_SECONDS
    assert {fresh() for _ in range(100)} == {"value 1"} and source.asked == 1
    source.away = False
    source.now += FRESH_SECONDS
    assert fresh() == "value 2"


def test_without_any_copy_a_store_that_is_away_is_said() -> None:
    source = Source()
    source.away = True
    with pytest.raises(redis.exceptions.ConnectionError):
        source.fresh()()


def test_one_clinic_that_said_whom_it_lets_in_locks_nobody_out_of_another_when_the_desk_is_upgraded() -> None:
    places = [
        {"id": "a", "name": "A", "accounts": {"facebook": ["1"]}},
        {"id": "b", "name": "B", "accounts": {"facebook": ["2"]}, "unlisted": "nothing"},
    ]
    two = ReviewsFile.model_validate({"locations": places})
    old = from_document(to_document(two).replace('"schema": 2', '"schema": 1'))
    assert {place.id: place.unlisted for place in old.places().values()} == {"a": "work", "b": "nothing"}
    again = from_document(to_document(old))
    assert again.places()["a"].unlisted == "work" and again.unsaid
    assert from_document(to_document(two)).places()["a"].unlisted == "ask"


def test_settings_kept_from_before_a_manager_could_be_asked_are_said_aloud_until_they_say_what_they_mean(
    store: Store,
) -> None:
    text = '[[people]]\nid = "ann"\nname = "Ann"\nrole = "manager"\n'
    file = read_file(text, CHATS)
    old = to_document(file).replace('"schema": 2', '"schema": 1')
    assert from_before(store) == "" and store.keep_practice(old, 0, "reviews.toml", 1.0)
    assert "may work at every clinic, listed or not" in from_before(store)
    assert not keep_settings(store, file, "the same file")
    assert keep_settings(store, read_file(text + "[[answers]]\nid = 'x'\ntexts = ['y']\n", CHATS), "one more answer")
    assert from_before(store), "another change of the file does not lock the front desk out in passing"
    assert keep_settings(store, read_file('unlisted = "ask"\n' + text, CHATS), "said")
    assert from_before(store) == ""
