"""What runs out by itself is seen at once: in the lists, in the history, and by every page that listens for changes."""

from __future__ import annotations

from dataclasses import replace

import pytest
import redis

from bot.core.model import DESK, Command, Person, Role, Triage, Verb
from bot.core.practice import Practice
from bot.desk import Desk
from bot.jobs import Waker
from bot.store import Store, keys
from tests.core.makers import NOW, PLACE, post
from tests.house import Clock

MARIA = Person("maria", "Maria", {"main": Role.STAFF})


@pytest.fixture
def desk(db: redis.Redis) -> Desk:
    clock = Clock(NOW)
    practice = Practice({"main": replace(PLACE, accounts={"facebook": ("1",)})}, {"maria": MARIA}, ())
    made = Desk(Store(db, Waker(db), clock), {}, {}, lambda: practice, lambda text, stars: Triage(), clock)
    made.receive("facebook", [post()])
    made.drain("tell")
    return made


def work(desk: Desk, seconds: float) -> None:
    """So much time passes; the clock ticks and a worker does what is due."""
    desk.clock.move(seconds)  # type: ignore[attr-defined]
    desk.tick()
    for lane in ("urgent", "tell"):
        desk.drain(lane)


def test_a_deadline_that_passes_is_told_to_every_page_that_listens_and_stands_in_the_history(desk: Desk) -> None:
    [case] = desk.store.recent_cases(1)
    ear = desk.store.db.pubsub()  # type: ignore[attr-defined]
    ear.subscribe(keys.CHANGES)
    ear.get_message(timeout=5)
    work(desk, 3600)
    heard = ear.get_message(timeout=5)
    assert heard and str(heard["data"]).startswith(case.id)
    assert desk.counts(DESK).overdue == 1
    assert "The time for the reply ran out" in desk.card(case.id, DESK).history[-1]  # type: ignore[union-attr]


def test_a_claim_that_ran_out_leaves_the_card_and_mine_and_says_in_the_history_whose_it_was(desk: Desk) -> None:
    [case] = desk.store.recent_cases(1)
    desk.act(Command(case_id=case.id, verb=Verb.CLAIM, by=MARIA))
    work(desk, 60)
    assert desk.counts(MARIA).mine == 1
    work(desk, 30 * 60)
    card = desk.card(case.id, MARIA)
    assert card and desk.counts(MARIA).mine == 0 and "Maria" not in card.owner
    assert "It is free again, since it took too long: Maria" in card.history[-1]
