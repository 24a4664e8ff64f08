"""Real signed presses over HTTP: what reaches the desk, and what the person who pressed gets to see."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from bot.core.model import Level, Verb
from tests.chats.slack.cards import STATES, doubt
from tests.chats.slack.conftest import NotedDesk
from tests.drivers_slack import SlackDriver, read
from tests.world_slack import SlackWorld

CASE = "k7m2q9xa"


def test_approve_reaches_the_desk_with_the_version_the_button_was_drawn_for(
    maria: SlackDriver, desk: NotedDesk
) -> None:
    assert maria.approve(CASE) == "Done: approve."
    command = desk.commands[-1]
    assert (command.case_id, command.verb, command.version, command.by.id) == (CASE, Verb.APPROVE, 3, "maria")
