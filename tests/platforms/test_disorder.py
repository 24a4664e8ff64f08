"""Deliveries that come twice, late, in the wrong order or never: one case for each post, and none for what is gone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
import redis

from bot.core.model import Status
from tests.platforms.x.standin import HANDLE
from tests.platforms.x.world import VISITOR
from tests.stories import Play, play

COMPLAINT = "I waited for an hour and nobody said a word."
NAMES = ("trustpilot", "x", "yelp")


@pytest.fixture(params=NAMES)
def story(request: pytest.FixtureRequest, valkey_url: str, db: redis.Redis) -> Iterator[Play]:
    with play(valkey_url, request.param, "inbox") as made:
        yield made


def written(story: Play) -> str:
    """Something of which no webhook tells; its id."""
    there = story.there.there
    if story.visitor.name == "x":
        return str(there.write(f"@{HANDLE} {COMPLAINT}", VISITOR))
    return str(there.write(COMPLAINT, VISITOR[1]))


def removal(story: Play, id: str) -> bytes:
    """The delivery that says that a post is gone."""
    there: Any = story.there
    if story.visitor.name == "yelp":
        return bytes(there.hook(id, "REVIEW_REMOVED_EVENT"))
    if story.visitor.name == "trustpilot":
        return json.dumps({"events": [there.there.event(id, "deleted")]}).encode()
    event = there.there.event("delete", id)
    event["data"]["payload"] = {"id": id, "author_id": VISITOR[0]}
    return json.dumps(event).encode()


def send(story: Play, body: bytes) -> None:
    headers = story.there.platform().sign(body, story.house.clock())
    story.house.deliver(story.visitor.name, headers, body)


def test_what_is_delivered_twice_is_one_case(story: Play) -> None:
    case = story.visitor.write(COMPLAINT)
    for _ in range(3):
        story.visitor.deliver()
    assert [one.id for one in story.house.cases()] == [case.id]
    assert story.case(case.id) == case


def test_what_no_webhook_tells_is_found_by_looking_within_half_an_hour(story: Play) -> None:
    id = written(story)
    story.house.pass_time(1800, step=300)
    assert story.house.case_of(story.visitor.name, id).status is Status.WAITING


def test_a_webhook_that_comes_after_the_look_adds_nothing(story: Play) -> None:
    story.visitor.at = written(story)
    story.house.pass_time(1800, step=300)
    story.visitor.deliver()
    assert len(story.house.cases()) == 1


def test_a_removal_that_comes_before_its_post_opens_nothing_ever(story: Play) -> None:
    story.visitor.at = written(story)
    send(story, removal(story, story.visitor.at))
    story.visitor.deliver()
    story.house.pass_time(1800, step=300)
    assert story.house.cases() == []
