"""A small campaign: the judge finds nothing wrong, and would find it (`python -m tests.faults.campaign` for a long one)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.platforms.facebook.standin.graph import Node
from tests.faults.campaign import Campaign
from tests.platforms.facebook.world import PAGE

FAULTS, MINUTES = 12, 0.25


@pytest.fixture(scope="module")
def campaign() -> Iterator[Campaign]:
    made = Campaign(seed=1, people=8)
    try:
        made.run(FAULTS, MINUTES)
        yield made
    finally:
        made.close()


def test_whatever_goes_wrong_nothing_is_lost_doubled_or_falsely_reported(campaign: Campaign) -> None:
    assert campaign.weather.faults and all(life.done for life in campaign.lives)
    assert campaign.broken == []


def test_the_judge_sees_a_reply_that_stands_twice_and_one_that_is_gone(campaign: Campaign) -> None:
    graph, house = campaign.house.world.graph, campaign.house
    life = next(life for life in campaign.lives if len(house.replies(life.post)) == 1)
    boss = campaign.sit_down("boss")
    graph.comment(life.post, "Once more")
    assert [what for what in campaign.faults_of(life, boss) if what.startswith("doubled")]
    ours: list[Node] = [node for node in graph.children(life.post) if node.author_id == PAGE]
    for node in ours:
        graph.remove(node.id)
    assert [what for what in campaign.faults_of(life, boss) if what.startswith("falsely reported")]
    boss.close()
