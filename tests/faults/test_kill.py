"""kill -9 of web, worker, clock and Valkey at each step of a case: no post lost, no reply twice, no ping lost or doubled.

Every case lives a whole life: it arrives almost due, is shown, reminds, calls the manager, is approved and answered.
In each life one process dies at one step; many lives go on at once, so each also meets the deaths of the others.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.core import intake
from bot.core.model import Post, Status
from tests.chats.slack.driver import SlackDriver
from tests.faults.house import SIGNING, RealHouse
from tests.faults.wire import Plan, Wire

STAGGER_SECONDS = 0.8  # a house gives up when one of its processes dies too often
MESSAGES = ("card-slack.1", "1.due.slack.thread", "1.due.slack.boss")
MOMENTS = ("before", "after")


@dataclass(frozen=True)
class Death:
    """Who dies when. `word` counts what `role` and Valkey say about the case; without one, `call` is a vendor's call."""

    role: str
    moment: str
    word: int = 0
    call: str = ""
    victim: str = "caller"

    def __str__(self) -> str:
        who = "valkey" if self.victim == "valkey" else self.role
        where = f"word {self.word} of the {self.role}" if self.word else self.call
        return f"{who} dies {self.moment} {where}"


DEATHS = [
    *(Death("worker", moment, call=call) for call in (*MESSAGES, "reply") for moment in MOMENTS),
    *(Death("worker", MOMENTS[n % 2], word=word) for n, word in enumerate(range(1, 58, 4))),
    *(Death("web", moment, word=word) for word in (1, 2) for moment in MOMENTS),
    *(Death("clock", moment, word=1) for moment in MOMENTS),
    *(Death("web", moment, word=1, victim="valkey") for moment in MOMENTS),
    *(Death("worker", MOMENTS[n % 2], word=word, victim="valkey") for n, word in enumerate((9, 25, 41, 57))),
]


@dataclass
class Life:
    """What came of one case."""

    post: str
    case_id: str
    struck: bool = False


def live(house: RealHouse, wire: Wire, death: Death) -> Life:
    post = house.write(minutes_ago=59.9)
    life = Life(post, intake.case_id(Post(platform="facebook", id=post, account="")))
    plan = Plan(death.role, death.word, death.moment, death.victim)
    name = f"POST {post}" if death.call == "reply" else f"{life.case_id}.{death.call}"
    if death.word:
        wire.plan(life.case_id, post, plan)
    else:
        house.trap.set[name] = death.moment
    house.deliver(post)
    house.until(lambda: {"1.due.slack.thread", "1.due.slack.boss"} <= house.keys(life.case_id).keys())
    house.approve(post)
    house.until(lambda: house.answered(post))
    card = SlackDriver(house.url, SIGNING, house.slack)
    house.until(lambda: "Answered by Maria" in card.card(life.case_id))
    life.struck = plan.done or name in house.trap.sprung
    return life


@pytest.fixture(scope="module")
def house() -> Iterator[RealHouse]:
    folder = Path(tempfile.mkdtemp(prefix="rdw"))
    wire = Wire(folder)
    made = RealHouse(wire.url, workers=4, real_store=wire.real_url)
    made.wire = wire  # type: ignore[attr-defined]
    yield made
    log = made.close()
    wire.close()
    shutil.rmtree(folder, ignore_errors=True)
    shutil.rmtree(made.folder, ignore_errors=True)
    assert "keeps ending" not in log


@pytest.fixture(scope="module")
def lives(house: RealHouse) -> Iterator[dict[Death, Future[Life]]]:
    """All lives, begun one after the other."""
    with ThreadPoolExecutor(len(DEATHS)) as pool:
        begun = {}
        for death in DEATHS:
            begun[death] = pool.submit(live, house, house.wire, death)  # type: ignore[attr-defined]
            time.sleep(STAGGER_SECONDS)
        yield begun


@pytest.mark.parametrize("death", DEATHS, ids=str)
def test_whoever_dies_the_post_is_answered_once_and_everybody_is_told_once(
    death: Death, lives: dict[Death, Future[Life]], house: RealHouse
) -> None:
    life = lives[death].result()
    assert life.struck, "the death this is about did not happen"
    case = house.case(life.post)
    assert case.id == life.case_id and case.status is Status.ANSWERED
    assert house.replies(life.post) == [case.draft.text]
    said = house.keys(life.case_id)
    assert said == dict.fromkeys(MESSAGES, 1)
    assert set(house.notices(life.case_id).values()) == {1}
    assert [entry.kind for entry in house.store.history(life.case_id)].count("published") == 1


def test_in_the_end_there_is_one_case_for_each_post_and_no_other(
    lives: dict[Death, Future[Life]], house: RealHouse
) -> None:
    posts = {life.result().post for life in lives.values()}
    assert len(posts) == len(DEATHS) == len(house.store.recent_cases(1000))
    assert house.until(
        lambda: house.store.arrived()[0] == 0 == sum(row.number for row in house.store.waiting().values())
    )
    due = lambda: house.store.db.zrangebyscore("desk:due", "-inf", time.time() + 600)  # noqa: E731
    assert house.until(lambda: not [name for name in due() if name.startswith("case:")])
