"""`/reviews stats` counts each clinic in its own days. On the real store."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
import redis

from bot.core.model import DESK, Location, Post, Triage
from bot.core.pages import Page
from bot.core.practice import Practice
from bot.desk import Desk
from bot.jobs import Waker
from bot.store import Store
from tests.core.makers import post
from tests.house import Clock

CHICAGO = Location(id="lake", name="Lake", timezone="America/Chicago", accounts={"facebook": ("1",)})
BERLIN = Location(id="spree", name="Spree", timezone="Europe/Berlin", accounts={"facebook": ("2",)})


def at(text: str) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()


def wrote(number: int, account: str, moment: str) -> Post:
    return replace(post(), id=f"1_{number}", thread="", account=account, posted_at=at(moment), seen_at=at(moment))


@pytest.fixture
def desk(db: redis.Redis) -> Desk:
    clock = Clock()
    practice = Practice({CHICAGO.id: CHICAGO, BERLIN.id: BERLIN}, {}, ())
    return Desk(Store(db, Waker(db), clock), {}, {}, lambda: practice, lambda text, stars: Triage(), clock)


def received(desk: Desk, words: str) -> Any:
    page = desk.ask(words, DESK)
    assert isinstance(page, Page) and page.data
    return page.data["received"]


def test_a_post_in_berlin_is_counted_in_berlin_s_day_whatever_day_it_is_in_chicago(desk: Desk) -> None:
    """At 23:00 UTC on the 1st it is the 2nd in Berlin and still the 1st in Chicago."""
    for number, account in enumerate(("1", "2")):
        desk.clock.at = at("2026-07-01T23:00")  # type: ignore[attr-defined]
        desk.receive("facebook", [wrote(number, account, "2026-07-01T23:00")])
    assert (received(desk, "stats month"), received(desk, "stats month spree")) == (2, 1)
    desk.clock.at = at("2026-07-08T21:00")  # type: ignore[attr-defined]  # the 8th in both
    assert (received(desk, "stats lake"), received(desk, "stats spree"), received(desk, "stats")) == (0, 1, 1)
    desk.clock.at = at("2026-07-08T23:00")  # type: ignore[attr-defined]  # the 9th in Berlin
    assert (received(desk, "stats spree"), received(desk, "stats")) == (0, 0)
