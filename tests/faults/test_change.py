"""A practice changes while the desk runs: every process works by the new settings within two seconds, and none is restarted."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

from bot.chats import CHATS
from bot.core import deadlines
from bot.settings.file import read_file
from bot.store.sealing import new_key
from tests.chats.slack.driver import SlackDriver
from tests.faults.house import REVIEWS, SIGNING, RealHouse

CHANGED = (
    REVIEWS.replace('slack = "C1"', 'slack = "C7"').replace("hold_seconds = 0.5", "deadline_minutes = 45")
    + """
timezone = "America/Chicago"
hours = { mon = ["00:00-24:00"], tue = ["00:00-24:00"] }
[[people]]
id = "zoe"
name = "Zoe at the front desk"
slack = "U7"
[[answers]]
id = "our-own"
words = ["too long"]
texts = ["We read every word here. Long waits are no fun, and we are sorry about them."]
"""
)


@pytest.fixture(scope="module")
def house() -> Iterator[RealHouse]:
    made = RealHouse(workers=2)
    yield made
    made.close()
    shutil.rmtree(made.folder, ignore_errors=True)


def reviews(house: RealHouse, *words: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """A command of the desk from another folder, with nothing in its environment."""
    return subprocess.run(
        [sys.executable, "-m", "bot", *words, "--data", str(house.folder)],
        cwd="/", env={"PATH": house.env["PATH"], "PYTHONPATH": house.env["PYTHONPATH"]},
        capture_output=True, text=True, timeout=60, input=stdin,
    )  # fmt: skip


def test_hours_people_channel_answers_and_choices_change_in_a_running_household(house: RealHouse) -> None:
    first = house.write(minutes_ago=1)
    house.deliver(first)
    before, members = house.case(first), house.members()
    house.until(lambda: house.keys(before.id)["card-slack.1"])
    assert before.deadline == before.clock_from + 3600
    house.slack.channels["C7"] = {"name": "front-desk", "is_member": True}
    (house.folder / "reviews.toml").write_text(CHANGED)
    said = reviews(house, "settings", "import")
    assert said.returncode == 0 and '+slack = "C7"' in said.stdout, said.stdout + said.stderr
    time.sleep(2)

    second = house.write(minutes_ago=1, text="The wait was far too long")
    house.deliver(second)
    case = house.case(second)  # the web process opened it by the new hours and the new deadline
    place = read_file(CHANGED, CHATS).places()["main"]
    assert case.deadline == deadlines.after(place, case.clock_from, 45)
    house.until(lambda: house.keys(case.id)["card-slack.1"])
    cards = [m for m in house.slack.messages["C7"].values() if case.id in str(m)]
    assert len(cards) == 1  # a worker: the new channel
    assert house.case(second).draft.text.startswith("We read every word here")  # and the new answer
    zoe = SlackDriver(house.url, SIGNING, house.slack, "U7", "somebody")
    zoe.press(zoe.message(case.id), "claim")
    house.until(lambda: house.case(second).owner == "zoe")  # the web process: the new person
    assert house.case(second).owner_name == "Zoe at the front desk"
    assert house.members() == members  # nobody was restarted


def test_a_file_that_says_something_else_is_said_by_check_and_shown_by_diff(house: RealHouse) -> None:
    (house.folder / "reviews.toml").write_text(CHANGED + "\n# the same with a remark\n")
    assert "says something else" not in reviews(house, "check").stdout
    (house.folder / "reviews.toml").write_text(CHANGED.replace("deadline_minutes = 45", "deadline_minutes = 30"))
    assert "reviews.toml says something else than the desk uses" in reviews(house, "check").stdout
    said = reviews(house, "settings", "diff")
    assert said.returncode == 1
    assert "-deadline_minutes = 45" in said.stdout and "+deadline_minutes = 30" in said.stdout


def test_a_token_changes_in_a_running_household(house: RealHouse) -> None:
    """Slack takes the old token back; a person connects the workspace with a new one, and nobody restarts anything."""
    members = house.members()
    house.slack.token = "xoxb-the-new-token"
    said = reviews(house, "connection", "add", "slack", "T1", stdin="xoxb-the-new-token\n")
    assert said.returncode == 0 and "is connected" in said.stdout, said.stdout + said.stderr
    time.sleep(2)
    post = house.write(minutes_ago=1, text="The wait was far too long again")
    house.deliver(post)
    case = house.case(post)
    house.until(lambda: house.keys(case.id)["card-slack.1"])  # a worker
    zoe = SlackDriver(house.url, SIGNING, house.slack, "U7", "somebody")
    assert zoe.press(zoe.message(case.id), "claim")  # the web process answers with the new token
    house.until(lambda: house.case(post).owner == "zoe")
    assert house.members() == members
    listed = reviews(house, "connection", "list").stdout
    assert "slack\tT1\tconnected" in listed and "xoxb" not in listed
    checked = reviews(house, "check").stdout
    assert "key: failing" in checked and "xoxb-the" not in checked
    reviews(house, "connection", "key-copied")
    assert "key: failing" not in reviews(house, "check").stdout
    key = house.folder / "replydesk.key"
    assert key.stat().st_mode & 0o777 == 0o600 and "xoxb-the" not in (house.folder / "log").read_text()
    key.write_text(new_key())
    assert "reviews connection add slack T1" in reviews(house, "check").stdout
