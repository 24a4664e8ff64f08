"""The desk as a newcomer runs it: whoever of the household is killed comes back by itself, and the case goes on."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest

from bot.chats.inbox.client import sign_in
from bot.core.model import Status
from tests.faults.house import RealHouse, kill
from tests.faults.weather import Blows, Weather
from tests.lives.house import Seat


@pytest.fixture(scope="module")
def house() -> Iterator[RealHouse]:
    made = RealHouse()
    yield made
    log = made.close()
    shutil.rmtree(made.folder, ignore_errors=True)
    assert "a process failed" not in log, log


@pytest.mark.parametrize("victim", ["web", "worker", "clock", "valkey"])
def test_whoever_is_killed_right_after_a_delivery_was_taken_comes_back_and_the_post_is_answered_once(
    house: RealHouse, victim: str
) -> None:
    post, pid = house.write(minutes_ago=1), house.member(victim)
    house.deliver(post)
    kill(pid)
    case = house.case(post)
    house.until(lambda: house.keys(case.id)["card-slack.1"])
    house.approve(post)
    house.until(lambda: house.case(post).status is Status.ANSWERED)
    assert house.replies(post) == [house.case(post).draft.text]
    assert house.keys(case.id) == {"card-slack.1": 1}
    assert house.member(victim) != pid
    house.until(house.healthy)


@pytest.mark.parametrize("victim", ["worker", "clock", "valkey"])
def test_whoever_is_killed_right_before_a_ping_is_due_everybody_is_told_once(house: RealHouse, victim: str) -> None:
    post, pid = house.write(minutes_ago=59.94), house.member(victim)
    house.deliver(post)
    case = house.case(post)
    kill(pid)
    house.until(lambda: house.keys(case.id)["1.due.slack.boss"])
    house.until(lambda: not house.store.db.zcount("desk:due", "-inf", case.deadline + 60))
    assert set(house.keys(case.id).values()) == {1} == set(house.notices(case.id).values())


def test_what_went_out_after_the_backup_that_is_put_back_and_is_approved_again_stands_there_once(
    house: RealHouse,
) -> None:
    post, blows = house.write(minutes_ago=1), Blows(house, Weather(1), None)
    house.deliver(post)
    case = house.case(post)
    house.until(lambda: house.keys(case.id)["card-slack.1"])
    blows.back_up()
    house.approve(post)
    house.until(lambda: house.case(post).status is Status.ANSWERED)
    blows.restore()
    house.until(house.healthy)
    assert house.case(post).status is Status.WAITING
    house.store.save_account("boss", {"display": "Boss", "role": "owner", "locations": "", "password": "never used"})
    boss = Seat(house.url, "boss", sign_in(house.store, "boss"))
    boss.approve(case.id)
    house.until(lambda: house.case(post).status is Status.ANSWERED)
    boss.close()
    assert house.replies(post) == [case.draft.text or house.case(post).draft.text]


def test_all_at_once_are_killed_and_all_come_back(house: RealHouse) -> None:
    post = house.write(minutes_ago=59.94)
    house.deliver(post)
    case, before = house.case(post), {name: house.member(name) for name in ("web", "worker", "clock", "valkey")}
    for pid in before.values():
        kill(pid)
    house.until(lambda: house.keys(case.id)["1.due.slack.boss"])
    assert all(house.member(name) != pid for name, pid in before.items())
    assert set(house.keys(case.id).values()) == {1}
