"""No vendor is loaded before somebody sets it up."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.running.environment import SettingsError, VendorSettings
from bot.wiring import CHATS, PLATFORMS, VENDORS, Vendor
from tests.house import ROOT

LOADED = """
import sys
from bot import wiring
from bot.settings import Environment, ReviewsFile

wiring.build(Environment.load({"redis_url": sys.argv[1]}), ReviewsFile(), given={})
print(*sorted(sys.modules))
"""


def test_a_desk_on_which_nothing_is_set_up_carries_what_needs_nothing_and_the_settings_of_every_vendor_alone(
    valkey_url: str, tmp_path: Path
) -> None:
    clean = {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", LOADED, valkey_url], check=True, capture_output=True, text=True, cwd=tmp_path, env=clean
    )
    loaded = done.stdout.split()
    ours = {name for name in loaded if name.startswith(("bot.platforms.", "bot.chats.", "bot.writers."))}
    asked = {f"{vendor.folder}{end}" for vendor in VENDORS for end in ("", ".settings")}
    always = tuple(f"{vendor.folder}." for vendor in VENDORS if not vendor.load()[0].needed)  # they need nothing
    assert {name for name in ours - asked if not name.startswith(always)} == set()
    assert {name.split(".")[0] for name in loaded} & {
        "slack_sdk",
        "slack_bolt",
        "botbuilder",
        "msal",
        "aiohttp",
    } == set()


def test_a_name_without_a_folder_is_one_sentence_that_says_what_to_write() -> None:
    with pytest.raises(
        SettingsError, match=r"“myspace” is registered, so bot/platforms/myspace must have settings\.py"
    ):
        Vendor("platforms", "myspace", "bot.platforms.myspace").load()


def test_every_vendor_says_in_a_line_what_it_is_and_names_variables_it_has() -> None:
    for vendor in VENDORS:
        settings = vendor.load()[0]
        assert settings.about, vendor.name
        assert {name for names in settings.needed for name in names} <= set(settings.model_fields)
        assert all(field.description for field in settings.model_fields.values()), vendor.name
        assert bool(settings.credential) == (settings.asks != VendorSettings.asks), vendor.name


def test_no_two_vendors_read_the_same_variable() -> None:
    names = [name for vendor in VENDORS for name in vendor.load()[0].model_fields]
    assert len(names) == len(set(names))


WORDS_TOO = {"email", "form", "inbox", "page"}  # names of ours that are words of everybody's
NAMES = re.compile(
    "|".join(
        name if len(name) > 1 else rf"platforms\.{name}\b"  # a letter alone names nobody
        for name in sorted({vendor.name for vendor in PLATFORMS + CHATS} - WORDS_TOO)
    ),
    re.IGNORECASE,
)
ITS_OWN = ("bot/platforms", "bot/chats", "bot/demo")  # its folder and its line; the demo is a make-believe Facebook
WORDS = ("bot/reading", "bot/answers")  # what people write names platforms, too
NAMED = {"bot/store/upgrade.py: facebook"}  # what an earlier version stored


def vendors_named(root: Path) -> Iterator[str]:
    """Where code outside a vendor's folder names a vendor, in a name or in a text that is no docstring."""
    for path in (path for room in ("bot", "workers") for path in sorted((root / room).rglob("*.py"))):
        where = path.relative_to(root).as_posix()
        if where.startswith(ITS_OWN + WORDS):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
                node.value.value = ""  # a docstring may give an example
            for said in _said(node):
                if found := NAMES.search(said):
                    yield f"{where}: {found[0].lower()}"


def _said(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    for field in ("id", "attr", "arg", "name", "module"):
        if isinstance(word := getattr(node, field, None), str):
            yield word


def test_no_vendor_is_named_outside_its_folder_and_its_line() -> None:
    assert set(vendors_named(ROOT)) == NAMED


@pytest.mark.parametrize("offence", ["import bot.chats.slack.words", 'CHAT = "teams"', "def as_facebook(): ..."])
def test_a_vendor_named_elsewhere_is_found(tmp_path: Path, offence: str) -> None:
    page = tmp_path / "bot" / "desk" / "attic.py"
    page.parent.mkdir(parents=True)
    page.write_text(f'"""Such as Slack."""\n\n{offence}\n', encoding="utf-8")
    [said] = set(vendors_named(tmp_path))
    assert said.startswith("bot/desk/attic.py: ")
