"""A copy of a card that only one person sees: no job can update it, so each press on it brings it up to date."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import redis

from bot.core.model import Status
from tests.chats.slack.driver import _actions, _carried, elements
from tests.stories import Play, play

FINE = "Thank you for telling us. We would like to hear more."


@pytest.fixture
def told(valkey_url: str, db: redis.Redis) -> Iterator[Play]:
    with play(valkey_url, "facebook", "slack") as made:
        yield made


def copy_of(told: Play, case_id: str) -> dict[str, Any]:
    told.staff().ask(f"show {case_id}")
    return told.staff().world.whispers[-1] | {"ephemeral": True, "channel": "C1"}


def verbs(message: dict[str, Any]) -> set[str]:
    found = {str(_carried(action).get("b")) for e in elements(message) for action in _actions(e)}
    return found & {"approve", "edit", "escalate", "undo", "dismiss"}


def in_its_place(told: Play, copy: dict[str, Any], verb: str) -> dict[str, Any]:
    """What stands in the place of the copy after a press."""
    world = told.staff().world
    seen = len(world.whispers)
    told.staff().press(copy, verb)
    return dict(world.wait_for(lambda: [w for w in world.whispers[seen:] if w.get("replace_original")])[0])


def test_a_press_on_a_copy_brings_it_up_to_date(told: Play) -> None:
    case = told.visitor.write("I waited for an hour.")
    copy = copy_of(told, case.id)
    assert {"approve", "edit"} <= verbs(copy)
    after = in_its_place(told, copy, "approve")
    assert told.case(case.id).status is Status.APPROVED
    assert verbs(after) & {"approve", "edit", "undo"} == {"undo"}


def test_a_press_on_a_copy_that_is_out_of_date_changes_nothing_and_shows_the_card_as_it_is(told: Play) -> None:
    case = told.visitor.write("I waited for an hour.")
    copy = copy_of(told, case.id)
    told.staff("ben").edit(case.id, FINE, publish=False)
    told.house.settle()
    after = in_its_place(told, copy, "approve")
    assert told.case(case.id).status is Status.WAITING and FINE in str(after["blocks"])


def test_a_copy_whose_dialog_was_opened_keeps_no_button(told: Play) -> None:
    case = told.visitor.write("I waited for an hour.")
    assert verbs(in_its_place(told, copy_of(told, case.id), "escalate")) == set()
