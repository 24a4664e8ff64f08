"""How the folder is built: who may know botbuilder, and when it is loaded."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import bot.chats.teams as package

FOLDER = Path(str(package.__file__)).parent


def test_only_one_file_knows_botbuilder() -> None:
    """Its repository is archived: the successor must be a small change."""
    knows = {f.name for f in FOLDER.glob("*.py") if "botbuilder." in f.read_text() or "botframework" in f.read_text()}
    assert knows == {"client.py"}


def test_a_desk_without_teams_does_not_load_botbuilder() -> None:
    code = "import sys, bot.chats.teams.chat; sys.exit(any(m.startswith('botb') or m == 'msal' for m in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=FOLDER.parents[2]).returncode == 0
