"""What is kept of words beside a case is kept where, and only where, the case is written."""

from __future__ import annotations

from dataclasses import replace

import pytest
import redis

from bot.core.model import Entry, Status
from bot.core.ports.shelf import New
from bot.core.subjects import Lane
from bot.jobs import Waker
from bot.store import Store
from tests.core.makers import NOW, case, post

OPENED = Entry(NOW, "received", "desk", "Replydesk", 1)


@pytest.fixture
def store(db: redis.Redis) -> Store:
    return Store(db, Waker(db), lambda: NOW)


def test_the_first_case_that_words_opened_keeps_them_and_a_refused_opening_claims_none(store: Store) -> None:
    assert store.open_case(case(), OPENED, "d", {}, mark="these words") is None
    assert store.open_case(case(id="again"), OPENED, "d", {}, mark="these words") == ("post", "abc")
    assert store.open_case(case(id="never"), OPENED, "d", {}, mark="other words") == ("post", "abc")
    second = case(id="second", post=post(id="2", thread="2", author_id="u2"))
    assert store.open_case(second, OPENED, "d", {}, mark="these words") is None

    assert store.first_said("main", "these words", "second") == "abc"
    assert store.first_said("main", "other words", "second") == "second"


def test_cases_opened_together_claim_their_words_in_their_order(store: Store) -> None:
    some = [case(id=f"c{n}", post=post(id=f"{n}", thread=f"{n}", author_id=f"u{n}")) for n in range(3)]
    assert all(store.open_cases_for(New(one, OPENED, "d", {}, Lane.TELL, "the same") for one in some))

    assert [store.first_said("main", "the same", one.id) for one in some] == ["c0"] * 3


def test_words_that_were_not_saved_were_not_said(store: Store) -> None:
    made = case(Status.NEW)
    assert store.open_case(made, OPENED, "d", {}) is None
    after, drafted = replace(made, version=2, status=Status.WAITING), replace(OPENED, version=2, kind="prepare")
    assert store.save(after, drafted, says="Thank you.") is None
    assert store.save(after, drafted, says="Too late.") is not None

    assert store.recent_words(made.post.platform, made.post.account, 0.0) == ["Thank you."]
