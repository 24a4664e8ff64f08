"""One case shown in Slack, Teams and the inbox at once stays in step, wherever it is pressed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import redis

from bot import wiring
from bot.core.model import Status
from tests.drivers import PEOPLE, STAGES, FacebookVisitor
from tests.house import Clock, House
from tests.world import world


class Everywhere:
    """A desk whose clinic has a channel in every chat."""

    def __init__(self, house: House, visitor: FacebookVisitor, stages: dict) -> None:
        self.house, self.visitor, self.stages = house, visitor, stages

    def shows(self, case_id: str, text: str) -> list[str]:
        """The chats whose card says `text`."""
        return [name for name, stage in self.stages.items() if text in stage.staff("maria").card(case_id)]


@pytest.fixture
def everywhere(valkey_url: str, db: redis.Redis) -> Iterator[Everywhere]:
    clock, stages = Clock(), {name: make() for name, make in STAGES.items()}
    with world(clock) as there:
        channels = {chat: channel for stage in stages.values() for chat, channel in stage.channels.items()}
        settings = {
            "people": PEOPLE,
            "locations": [{"id": "main", "name": "Main", "channels": channels, "managers": ["boss"]}],
        }
        env = FacebookVisitor.env(there)
        for stage in stages.values():
            env |= stage.env()
        makers = tuple(getattr(stages[make.__name__[1:]], "make", make) for make in wiring.CHATS)
        house = House(valkey_url, env, settings, clock, makers)
        try:
            for stage in stages.values():
                stage.open(house)
            yield Everywhere(house, FacebookVisitor(house, there), stages)
        finally:
            for stage in stages.values():
                stage.close()
            house.close()


@pytest.mark.parametrize("pressed", list(STAGES))
def test_a_press_in_one_chat_is_seen_in_all(everywhere: Everywhere, pressed: str) -> None:
    case = everywhere.visitor.write("I waited for an hour.")
    assert everywhere.shows(case.id, "I waited for an hour.") == list(STAGES)
    staff = everywhere.stages[pressed].staff("maria")
    staff.edit(case.id, "Thank you for telling us. We would like to hear more.", publish=False)
    everywhere.house.settle()
    assert everywhere.shows(case.id, "We would like to hear more.") == list(STAGES)
    staff.approve(case.id)
    everywhere.house.settle()
    assert everywhere.shows(case.id, "Maria approved this") == list(STAGES)
    everywhere.house.pass_time(30, step=10)
    assert everywhere.house.desk.store.find(case.id).status is Status.ANSWERED
    assert everywhere.shows(case.id, "Answered by Maria") == list(STAGES)
    assert everywhere.visitor.replies() == ["Thank you for telling us. We would like to hear more."]


def test_an_old_card_in_one_chat_is_refused_after_a_press_in_another(everywhere: Everywhere) -> None:
    case = everywhere.visitor.write("I waited for an hour.")
    late = [stage.keep("ben", case.id, "approve") for name, stage in everywhere.stages.items() if name != "slack"]
    everywhere.stages["slack"].staff("maria").approve(case.id)
    everywhere.house.settle()
    assert all("Maria has already approved" in press() for press in late)
    everywhere.house.pass_time(60, step=10)
    assert len(everywhere.visitor.replies()) == 1
