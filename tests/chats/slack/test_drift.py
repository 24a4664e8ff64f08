"""The manifest, the code and the notes say the same."""

from __future__ import annotations

from pathlib import Path

import yaml

from bot.chats.slack import client
from bot.chats.slack.receiver import COMMAND, PATH

ROOT = Path(__file__).parents[3]
MANIFEST = yaml.safe_load((ROOT / "manifests/slack.yaml").read_text())


def test_the_manifest_asks_for_exactly_the_scopes_that_the_code_needs() -> None:
    assert set(MANIFEST["oauth_config"]["scopes"]["bot"]) == client.NEEDED


def test_every_method_in_the_table_of_scopes_is_called_and_no_other() -> None:
    source = "\n".join(
        p.read_text().partition("COMMAND_SCOPES")[2] if p.name == "client.py" else p.read_text()
        for p in (ROOT / "bot/chats/slack").glob("*.py")
    )
    assert {m for m in client.SCOPES if f'"{m}"' in source} == set(client.SCOPES)
    direct = [line for line in source.splitlines() if ".api_call(" in line and "method" not in line]
    assert not direct, "a call that bypasses the table of scopes"


def test_the_manifest_points_every_interaction_at_our_one_address() -> None:
    assert MANIFEST["settings"]["interactivity"]["request_url"].endswith(PATH)
    (command,) = MANIFEST["features"]["slash_commands"]
    assert command["command"] == COMMAND
    assert command["url"].endswith(PATH)


def test_the_app_subscribes_to_no_events_so_that_it_cannot_read_what_people_type() -> None:
    assert "event_subscriptions" not in MANIFEST["settings"]


def test_the_notes_name_every_scope() -> None:
    notes = (ROOT / "bot/chats/slack/README.md").read_text()
    assert not [scope for scope in client.NEEDED if scope not in notes]
