"""A demo that runs sixty times as fast: every page of the inbox says the minutes of the desk's clock, and goes on at its pace."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator

import pytest

from bot.core.model import DESK, Entry, Status
from bot.running import clock
from tests.chats.inbox.driver import InboxDriver, words
from tests.core.makers import case, post
from tests.house import House
from tests.stories import clinic, stage
from tests.waiting import until

PACE = 60
PAGES = ("/inbox?tab=open", "/inbox?tab=overdue", "/inbox/cases/{id}", "/inbox/ask?q=overdue", "/inbox/ask?q=open")


@pytest.fixture
def house(valkey_url: str, db: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    monkeypatch.setenv("REVIEWS_SPEED", str(PACE))
    monkeypatch.setenv("REVIEWS_EPOCH", repr(time.time()))
    inbox = stage("inbox")
    fast = House(valkey_url, {}, clinic(inbox), clock.now)  # type: ignore[arg-type]
    inbox.open(fast)
    fast.boss = inbox.staff("boss")  # type: ignore[attr-defined]
    yield fast
    inbox.close()
    fast.close()


def minutes_late(page: str) -> int:
    found = re.search(r"(\d+) (minute|hour)s? late", page)
    return 0 if found is None else int(found[1]) * (60 if found[2] == "hour" else 1)


def test_the_minutes_on_every_page_are_those_of_the_fast_clock(house: House) -> None:
    due = house.clock() - 6 * 60
    late = case(
        Status.WAITING,
        location="main",
        post=post(posted_at=due - 3600),
        clock_from=due - 3600,
        deadline=due,
        passed=due,
    )
    house.desk.store.open_case(late, Entry(house.clock(), "received", DESK.id, DESK.name, 1), "2026-09-21", {})
    boss: InboxDriver = house.boss  # type: ignore[attr-defined]
    for page in PAGES:
        path = page.format(id=late.id)

        def says(at_least: int, path: str = path) -> bool:
            before = (house.clock() - due) / 60
            shown = minutes_late(words(boss.http.get(path).text))
            assert shown <= (house.clock() - due) / 60 and shown >= before / 2.1, (path, shown, before)
            return shown >= at_least

        until(lambda: says(15), 40, 0.2, f"{path} does not go on with the clock")


def test_a_page_knows_how_fast_its_clock_runs(house: House) -> None:
    boss: InboxDriver = house.boss  # type: ignore[attr-defined]
    page = boss.http.get("/inbox").text
    assert f'data-pace="{PACE}' in page
    shown = float(re.findall(r'data-now="([\d.]+)"', page)[0])
    assert abs(house.clock() - shown) < 60 * PACE
