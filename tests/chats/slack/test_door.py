"""Slack's payloads as a table of shapes: who comes in, and who does not."""

from __future__ import annotations

from typing import Any

import pytest

from bot.chats.slack.door import Home, insider

OURS, GRID = Home("T1"), Home("T1", "E1")
SHAPES: list[tuple[str, dict[str, Any], Home, str]] = [
    ("a press of ours", {"user": {"id": "U1", "team_id": "T1"}, "team": {"id": "T1"}}, OURS, "U1"),
    ("a press without the user's team", {"user": {"id": "U1"}, "team": {"id": "T1"}}, OURS, "U1"),
    ("a command of ours", {"user_id": "U1", "team_id": "T1"}, OURS, "U1"),
    ("an empty enterprise", {"user": {"id": "U1", "team_id": "T1"}, "team": {"id": "T1"}, "enterprise": {}}, OURS, "U1"),
    ("enterprise null", {"user": {"id": "U1", "team_id": "T1"}, "team": {"id": "T1"}, "enterprise": None}, OURS, "U1"),
    ("team null, the user ours", {"user": {"id": "U1", "team_id": "T1"}, "team": None}, OURS, "U1"),
    ("our organisation", {"user": {"id": "U1", "team_id": "T9"}, "team": None, "enterprise": {"id": "E1"}}, GRID, "U1"),
    ("a stranger's press", {"user": {"id": "U2", "team_id": "T2"}, "team": {"id": "T1"}}, OURS, ""),
    (
        "a stranger's submit, all of it theirs",
        {
            "type": "view_submission",
            "user": {"id": "U2", "team_id": "T2"},
            "team": {"id": "T2"},
            "view": {"app_installed_team_id": "T1"},
        },
        OURS,
        "",
    ),
    ("a stranger, team null", {"user": {"id": "U2", "team_id": "T2"}, "team": None}, OURS, ""),
    ("a stranger of an organisation", {"user": {"id": "U2", "team_id": "T2"}, "team": {"id": "T1"}, "enterprise": {"id": "E2"}}, OURS, ""),
    ("a stranger, an empty enterprise", {"user": {"id": "U2", "team_id": "T2"}, "team": {"id": "T1"}, "enterprise": {}}, OURS, ""),
    ("another organisation than ours", {"user": {"id": "U2", "team_id": "T2"}, "team": None, "enterprise": {"id": "E2"}}, GRID, ""),
    ("a stranger's command", {"user_id": "U2", "team_id": "T2"}, OURS, ""),
    ("no user at all", {"team": {"id": "T1"}}, OURS, ""),
    ("user null", {"user": None, "team": {"id": "T1"}}, OURS, ""),
    ("a user without an id", {"user": {"team_id": "T1"}, "team": {"id": "T1"}}, OURS, ""),
    ("no team anywhere", {"user": {"id": "U1"}}, OURS, ""),
    ("shapes of nothing", {"user": "U1", "team": ["T1"], "enterprise": "E1"}, OURS, ""),
    ("our own workspace unknown", {"user": {"id": "U1", "team_id": ""}, "team": {"id": ""}}, Home(""), ""),
]  # fmt: skip


@pytest.mark.parametrize(("body", "home", "wanted"), [row[1:] for row in SHAPES], ids=[row[0] for row in SHAPES])
def test_only_people_of_our_own_workspace_come_in(body: dict[str, Any], home: Home, wanted: str) -> None:
    assert insider(body, home) == wanted
