"""Every guard is seen to catch what it is there for: each is broken once, in a copy of the house, and must say so."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from tests.contracts.test_stranger import build, run

ARROWS = {
    # contract: (file, the import nobody may write)
    "The arrows of the house point down": ("bot/desk/asking.py", "import bot.web"),
    "Nobody imports the workers": ("bot/web.py", "import workers.jobs"),
    "The rules know no vendor": ("bot/core/lifecycle.py", "import httpx"),
    "What reads texts knows the nouns": ("bot/reading/masks.py", "import bot.core.decisions"),
    "Platforms do not know each other": ("bot/platforms/form/receiver.py", "import bot.platforms.facebook.receiver"),
    "Chats do not know each other": ("bot/chats/slack/words.py", "import bot.chats.teams.render"),
}
PYTEST = "python -m pytest -q tests/contracts/test_platforms.py tests/contracts/test_outcomes.py"
OUTSIDE = ("httpx", "redis", "rq", "starlette", "slack_bolt", "botbuilder.core", "pydantic")


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("guarded"))


def broken(house: Path, place: str, change: tuple[str, str], command: str, *more: str) -> str:
    """What `command` says while `change` is made in a file; it must say no. The file is put back."""
    page = house / place
    whole = page.read_text(encoding="utf-8")
    assert change[0] in whole, f"{place} is not as this test knows it"
    page.write_text(whole.replace(*change), encoding="utf-8")
    try:
        done = run(house, command, *more)
    finally:
        page.write_text(whole, encoding="utf-8")
    assert done.returncode != 0, f"nobody noticed\n{done.stdout[-1500:]}"
    return done.stdout


FUTURE = "from __future__ import annotations\n"


def test_the_copy_is_sound_before_anything_is_broken(house: Path) -> None:
    done = run(house, "lint-imports --no-cache")
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("contract", ARROWS)
def test_an_import_against_the_arrows_is_named_with_its_contract(house: Path, contract: str) -> None:
    place, offence = ARROWS[contract]
    said = broken(house, place, (FUTURE, f"{FUTURE}\n{offence}\n"), "lint-imports --no-cache")
    assert re.search(rf"{contract}.* BROKEN", said), said[-1500:]


def test_no_rule_may_import_anything_of_the_outside(house: Path) -> None:
    offences = "".join(f"import {name}\n" for name in OUTSIDE)
    said = broken(house, "bot/core/lifecycle.py", (FUTURE, f"{FUTURE}\n{offences}"), "lint-imports --no-cache")
    assert not [name for name in OUTSIDE if f"bot.core.lifecycle -> {name.split('.')[0]}" not in said], said[-3000:]


def test_a_new_room_without_a_floor_is_noticed(house: Path) -> None:
    room = house / "bot" / "attic.py"
    room.write_text('"""A room nobody planned."""\n', encoding="utf-8")
    done = run(house, "lint-imports --no-cache")
    room.unlink()
    assert done.returncode != 0 and "attic" in done.stdout


SUITES = {
    # what is broken: (file, what stands there, what is put there, the test that must fail)
    "a token in an address": (
        "bot/platforms/_meta/graph.py",
        'f"{url}/{path}", headers=headers',
        'f"{url}/{path}?access_token={token}", headers=headers',
        "no_secret_stands_in_an_address",
    ),
    "a signature nobody looks at": (
        "bot/platforms/form/platform.py",
        "signing.check_signature(self.keys, headers, body, self.clock())",
        "pass",
        "genuine_and_any_changed_byte_is_not",
    ),
    "a handshake with everybody": (
        "bot/platforms/_meta/signing.py",
        'raise Forbidden("The verify token is not the one in our settings.")',
        "pass",
        "stranger_gets_no_answer_to_a_handshake",
    ),
    "a look that finds nothing": (
        "bot/platforms/_accounts.py",
        "return next((one.sent for one in there if as_compared(one.text) == words), None)",
        "return None",
        "whose_answer_was_lost_is_found_again",
    ),
    "a look that finds what is not there": (
        "bot/platforms/_accounts.py",
        "return next((one.sent for one in there if as_compared(one.text) == words), None)",
        'return Sent("https://www.facebook.com/1")',
        "that_never_arrived_is_not_found",
    ),
    "a reply that is not the same twice": (
        "bot/platforms/form/publisher.py",
        "json.dumps([post.account, post.id, text])",
        "json.dumps([post.account, post.id, text, id(object()), __import__('time').time_ns()])",
        "sent_twice_stands_there_once",
    ),
    "trust in a password": (
        "bot/platforms/form/platform.py",
        "return signing.is_signed(headers)",
        "return not signing.is_signed(headers)",
        "signed_delivery_is_trusted",
    ),
    "health nobody asked for": (
        "bot/platforms/form/platform.py",
        'Health(LABEL, "not set up", "No form may write to us."',
        'Health(LABEL, "ok", "No form may write to us."',
        "not_set_up_believes_nobody_and_says_so",
    ),
}


@pytest.mark.parametrize("what", SUITES)
def test_a_platform_that_breaks_its_promise_fails_the_suite_of_that_promise(house: Path, what: str) -> None:
    place, right, wrong, suite = SUITES[what]
    said = broken(house, place, (right, wrong), PYTEST, "-k", suite)
    assert re.search(rf"FAILED .*{suite}", said), said[-2000:]


def test_the_suites_are_green_when_nothing_is_broken(house: Path) -> None:
    every = " or ".join(sorted({suite for *_, suite in SUITES.values()}))
    done: subprocess.CompletedProcess[str] = run(house, PYTEST, "-k", every)
    assert done.returncode == 0, done.stdout[-2000:]
