"""Starts the `emulate` package's Slack: a Web API that nobody of this project wrote, with scopes held strictly."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from slack_sdk import WebClient

FOLDER = Path(os.environ.get("REPLYDESK_OUTSIDE", Path.home() / ".cache" / "replydesk-outside"))
PROGRAM = FOLDER / "node_modules" / "emulate" / "dist" / "index.js"
VERSION = "0.11.2"
BOT, ADMIN = "xoxb-replydesk-bot", "xoxp-replydesk-admin"
ADMIN_SCOPES = [
    f"{kind}:{what}" for kind in ("channels", "groups", "im") for what in ("read", "history", "write", "manage")
]


@dataclass
class Workspace:
    """A running workspace: `bot` is our app's token, `admin` a person who sees everything."""

    api_url: str
    channels: dict[str, str]
    users: dict[str, str]

    @property
    def admin(self) -> WebClient:
        return WebClient(ADMIN, base_url=self.api_url)

    def trigger(self, user: str) -> str:
        """The ticket that comes with a person's press."""
        answer = WebClient(BOT, base_url=self.api_url).api_call("views.generateTriggerId", json={"user_id": user})
        return str(answer["trigger_id"])


def missing() -> str:
    """Why the program cannot run here, or ""."""
    if shutil.which("node") is None:
        return "node is not installed"
    if not PROGRAM.exists():
        return f"emulate is not in {FOLDER}: run tests/outside/install.sh"
    found = json.loads((PROGRAM.parents[1] / "package.json").read_text())["version"]
    return "" if found == VERSION else f"emulate is {found}, and its ways are known for {VERSION}"


@contextmanager
def workspace(folder: Path, scopes: Iterable[str]) -> Iterator[Workspace]:
    """Run a workspace with one private channel, one public one, two people, and our app with `scopes`."""
    if why := missing():
        pytest.skip(why)
    seed: dict[str, Any] = {
        "slack": {
            "strict_scopes": True,
            "team": {"name": "Clinic", "domain": "clinic"},
            "users": [{"name": "maria", "real_name": "Maria"}, {"name": "boss", "real_name": "Boss"}],
            "channels": [{"name": "reviews", "is_private": True}, {"name": "lobby"}],
            "oauth_apps": [
                {
                    "client_id": "1.1",
                    "client_secret": "s",
                    "app_id": "A1",
                    "name": "Replydesk",
                    "redirect_uris": ["http://127.0.0.1/"],
                    "bot_id": "B1",
                    "bot_user_id": "UREPLYDESK",
                    "bot_name": "replydesk",
                    "scopes": sorted(scopes),
                }
            ],
            "tokens": [
                {
                    "token": BOT,
                    "type": "bot",
                    "user": "UREPLYDESK",
                    "bot_id": "B1",
                    "bot_user_id": "UREPLYDESK",
                    "app_id": "A1",
                }
                | {"scopes": sorted(scopes)},
                {
                    "token": ADMIN,
                    "type": "user",
                    "user": "maria",
                    "scopes": [*ADMIN_SCOPES, "users:read", "chat:write"],
                },
            ],
        }
    }
    path = folder / "seed.json"  # YAML reads JSON
    path.write_text(json.dumps(seed))
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = ["node", str(PROGRAM), "start", "--service", "slack", "--port", str(port), "--seed", str(path)]
    with (folder / "emulate.log").open("wb") as log:
        server = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log)
    try:
        yield _ready(f"http://127.0.0.1:{port}/api/", server, folder)
    finally:
        server.terminate()
        server.wait(10)


def _ready(api_url: str, server: subprocess.Popen[bytes], folder: Path) -> Workspace:
    admin, end = WebClient(ADMIN, base_url=api_url), time.monotonic() + 30
    while True:
        try:
            channels = {
                c["name"]: c["id"] for c in admin.conversations_list(types="public_channel,private_channel")["channels"]
            }
            users = {u["name"]: u["id"] for u in admin.users_list()["members"]}
            return Workspace(api_url, channels, users)
        except OSError:
            if time.monotonic() > end or server.poll() is not None:
                raise AssertionError((folder / "emulate.log").read_text()) from None
            time.sleep(0.05)
