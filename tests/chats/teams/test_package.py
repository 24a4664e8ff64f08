"""The package that is uploaded to Teams."""

from __future__ import annotations

import json
import os
import re
import struct
import subprocess
import sys
import zipfile
import zlib
from pathlib import Path

import pytest

from bot.chats.teams.package import FOLDER, zip_package
from bot.core.pages import WORDS

ROOT = Path(__file__).parents[3]
APP = "12345678-90AB-cdef-1234-567890abcdef"
TOOLS = Path(os.environ.get("TEAMS_ENGINES", ROOT.parent / "shared" / "tools" / "render"))
MANIFEST = json.loads((FOLDER / "manifest.json").read_text("utf-8"))


def test_the_package_names_the_bot_it_was_made_for(tmp_path: Path) -> None:
    package = zip_package(APP, tmp_path / "teams.zip")
    with zipfile.ZipFile(package) as opened:
        assert sorted(opened.namelist()) == ["color.png", "manifest.json", "outline.png"]
        made = json.loads(opened.read("manifest.json"))
    assert made["id"] == made["bots"][0]["botId"] == APP.lower()
    assert "00000000-0000" not in json.dumps(made)


@pytest.mark.parametrize("wrong", ["", "my-bot", "12345678", "28:12345678-90ab-cdef-1234-567890abcdef"])
def test_something_that_is_no_app_id_is_refused_with_a_sentence(tmp_path: Path, wrong: str) -> None:
    with pytest.raises(ValueError, match="Microsoft App ID"):
        zip_package(wrong, tmp_path / "teams.zip")
    assert list(tmp_path.iterdir()) == []


def test_every_word_people_can_ask_is_declared_and_no_other() -> None:
    for commands in MANIFEST["bots"][0]["commandLists"]:
        words = [command["title"].split()[0] for command in commands["commands"]]
        assert words == list(WORDS)
        assert all(len(c["title"]) <= 32 and len(c["description"]) <= 128 for c in commands["commands"])


def test_the_bot_may_be_used_where_it_is_declared() -> None:
    bot = MANIFEST["bots"][0]
    assert bot["scopes"] == ["team", "personal"]
    assert [scope for c in bot["commandLists"] for scope in c["scopes"]] == ["team", "personal"]


def pixels(name: str) -> tuple[int, int, list[bytes]]:
    """Width, height and rows of one of our icons (8 bits RGBA, no filters, as draw_icons.py writes them)."""
    data = (FOLDER / name).read_bytes()
    width, height = struct.unpack(">II", data[16:24])
    assert data[24:26] == b"\x08\x06"
    raw = zlib.decompress(b"".join(part[4:] for part in re.findall(rb"(?s)IDAT.*(?=....IEND)", data))[:-4])
    step = width * 4 + 1
    return width, height, [raw[n * step + 1 : (n + 1) * step] for n in range(height)]


def test_the_icons_have_the_sizes_and_colours_teams_asks_for() -> None:
    assert pixels("color.png")[:2] == (192, 192)
    width, height, rows = pixels("outline.png")
    assert (width, height) == (32, 32)
    for row in rows:
        for n in range(0, len(row), 4):
            assert row[n : n + 3] == b"\xff\xff\xff", "white only; the rest is transparent"
    assert any(row[3::4].count(0) for row in rows)


def test_the_icons_are_what_the_script_draws(tmp_path: Path) -> None:
    script = tmp_path / "draw_icons.py"
    script.write_bytes((ROOT / "manifests" / "teams" / "draw_icons.py").read_bytes())
    subprocess.run([sys.executable, str(script)], check=True)
    for icon in ("color.png", "outline.png"):
        assert (tmp_path / icon).read_bytes() == (FOLDER / icon).read_bytes()


def test_the_manifest_is_valid_for_microsofts_schema() -> None:
    tool = TOOLS / "validate_teams_manifest.py"
    if not (TOOLS / "node_modules" / "@microsoft" / "app-manifest").exists():
        pytest.skip(f"no manifest schema in {TOOLS} (TEAMS_ENGINES names its folder)")
    done = subprocess.run([sys.executable, str(tool), str(FOLDER / "manifest.json")], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
