"""Credentials are kept sealed: a copy of the database opens nothing, and a lost key is said with what to do."""

from __future__ import annotations

import pytest
import redis

from bot.jobs import Waker
from bot.running.environment import SettingsError
from bot.settings import Environment
from bot.store import Store
from bot.store.connections import opened
from bot.store.sealing import KeyLost, Seal, new_key
from bot.wiring.credentials import Credentials, key_health, require_seal, seal_of

TOKEN = "EAA-a-page-token"


@pytest.fixture
def store(db: redis.Redis) -> Store:
    return Store(db, Waker(db), lambda: 1_790_000_000.0)


def connect(store: Store, seal: Seal, account: str = "1", credential: str = TOKEN) -> None:
    store.connect(seal, "facebook", account, credential, "ana", store.clock())


def everything(db: redis.Redis) -> str:
    return " ".join(str(db.dump(key)) + str(db.hgetall(key)) for key in db.scan_iter(_type="hash"))


def test_what_is_sealed_opens_with_its_key_and_stands_nowhere_in_clear_text(store: Store) -> None:
    seal = Seal(new_key())
    connect(store, seal)
    assert opened(store.connections(), seal) == ({"facebook": {"1": TOKEN}}, [])
    assert TOKEN not in everything(store.db) and TOKEN not in repr(store.connections())


def test_the_same_words_are_sealed_differently_each_time() -> None:
    seal = Seal(new_key())
    assert seal.close(TOKEN, "a") != seal.close(TOKEN, "a")


def test_a_sealed_credential_put_in_another_accounts_place_does_not_open(store: Store) -> None:
    seal = Seal(new_key())
    sealed = seal.close(TOKEN, "facebook 1")
    with pytest.raises(KeyLost):
        seal.open(sealed, "facebook 2")
    for changed in ("", "!", sealed[:-8] + "AAAAAAA=", "A" * 40):
        with pytest.raises(KeyLost):
            seal.open(changed, "facebook 1")


@pytest.mark.parametrize("key", ["short", "", "not base64 at all!", "YWJj", "A" * (len(new_key()) - 4)])
def test_a_key_that_is_none_is_said(key: str) -> None:
    with pytest.raises(ValueError, match="REPLYDESK_KEY is not a key"):
        Seal(key)
    if key:
        with pytest.raises(SettingsError, match="REPLYDESK_KEY"):
            seal_of(Environment.load({"replydesk_key": key}))


def test_without_a_key_nothing_is_sealed_and_the_way_to_one_is_said() -> None:
    with pytest.raises(SettingsError, match="reviews connection new-key"):
        require_seal(Environment.load({}))


def test_a_lost_key_is_a_sentence_for_each_account_and_costs_the_others_nothing(store: Store) -> None:
    old, new = Seal(new_key()), Seal(new_key())
    connect(store, old)
    connect(store, new, "2", "another")
    assert Credentials(store, new)("facebook") == {"2": "another"}
    said = key_health(store, new)
    assert [part.name for part in said] == ["facebook 1", "key"]
    assert "reviews connection add facebook 1" in said[0].remedy
    assert [part.name for part in key_health(store, None)] == ["facebook 1", "facebook 2"]


def test_the_key_is_asked_for_until_somebody_says_that_there_is_a_copy(store: Store) -> None:
    seal = Seal(new_key())
    assert key_health(store, seal) == []  # nothing is connected, so nothing can be lost
    connect(store, seal)
    assert [part.state for part in key_health(store, seal)] == ["failing"]
    store.say_copied(seal.mark)
    assert key_health(store, seal) == []
    assert key_health(store, Seal(new_key())) != []


def test_a_change_is_a_new_version_and_an_account_that_goes_is_gone(store: Store) -> None:
    seal = Seal(new_key())
    connect(store, seal)
    connect(store, seal, credential="newer")
    assert store.connections_version() == 2
    assert Credentials(store, seal)("facebook") == {"1": "newer"}
    assert store.disconnect("facebook", "1") and not store.disconnect("facebook", "1")
    assert Credentials(store, seal)("facebook") == {} == Credentials(store, seal)("slack")
