"""A private message through the life of its case, in every chat at once, and a look at everything the vendors and the log really
got: none of its words, none of ours about it, stands anywhere but in a dialog that somebody opened.
"""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
import redis

from bot.core.covering import READ_FIRST
from bot.core.model import Audience, Change, Contacts, Kind, Post, Status
from bot.running import logs
from tests.chats.slack.driver import elements, read
from tests.chats.teams.driver import visible
from tests.house import House
from tests.stories import plays

PRIVATE = [kind for kind in Kind if Post(platform="form", id="1", account="", kind=kind).audience is Audience.PRIVATE]
THEIRS = ("zebrafish", "quokka", "axolotl", "mary.lee", "0142")
OURS = ("narwhal", "pangolin", "ocelot", "wombat", "lemur")
ANSWER = "Thank you. Please ask for the narwhal leaflet when you call us."
DIALOGS = ("views.open", "views.push", "views.update")


class Walk:
    """One message, staff in Slack and in Teams, and ears at everything that leaves the desk."""

    def __init__(self, house: House, stages: Mapping[str, Any], website: Any, log: io.StringIO, kind: Kind) -> None:
        self.house, self.website, self.log, self.kind = house, website, log, kind
        self.slack, self.teams = stages["slack"], stages["teams"]
        self.number = 0

    def writes(self, text: str, change: Change = Change.ADDED) -> str:
        """Somebody writes to us, or changes what they wrote; the case."""
        self.number += change is Change.ADDED
        now = self.house.clock()
        post = Post(
            platform="form", id=f"m{self.number}", account="", text=text, kind=self.kind, change=change, thread="t",
            reply_to=f"m{self.number}", author_id="9", author="Mary", posted_at=now, seen_at=now,
            contacts=Contacts("mary.lee@mail.example", "+1 555 010 0142"),
        )  # fmt: skip
        self.house.desk.receive("form", [post])
        self.house.settle()
        return str(self.house.desk.store.case_of("form", post.id))

    def wait(self, seconds: float) -> None:
        self.house.settle()
        self.house.pass_time(seconds, step=30)

    def outside(self) -> dict[str, str]:
        """Everything that is to be read somewhere else than in a dialog, by where."""
        there = self.slack.there
        sent = [[name, fields] for name, fields in there.calls if name not in DIALOGS]
        kept = self.house.desk.store
        return {
            "Slack was sent": json.dumps([sent, there.whispers, there.shared], ensure_ascii=False),
            "Slack shows": json.dumps(there.all_messages(), ensure_ascii=False),
            "Teams was sent": json.dumps(self.teams.there.heard, ensure_ascii=False),
            "notices": repr(kept.notices(500)),
            "the log": self.log.getvalue(),
            "lists": repr(
                [self.house.desk.ask(word, self.boss()) for word in ("open", "mine", "overdue", "stats", "health")]
            ),
        }

    def boss(self) -> Any:
        return self.house.desk.practice.people["boss"]

    def found(self) -> list[str]:
        """Where one of the words stands that must not."""
        return [
            f"{where}: {word} in …{text[max(0, at - 200) : at + 60]}…"
            for where, text in self.outside().items()
            for word in (*THEIRS, *OURS)
            if (at := text.find(word)) >= 0
        ]


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """All that is written into the log, at its most talkative."""
    said, root = io.StringIO(), logging.getLogger()
    handler, level = logging.StreamHandler(said), root.level
    handler.setFormatter(logs.OneLine())
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield said
    root.removeHandler(handler)
    root.setLevel(level)


@pytest.fixture
def walk(request: pytest.FixtureRequest, valkey_url: str, db: redis.Redis, log: io.StringIO) -> Iterator[Walk]:
    kind, more = request.param
    with plays(valkey_url, "form", ("slack", "teams")) as (house, _, stages, there):
        for place in house.toml["locations"]:
            place |= more
        house.change_settings()
        yield Walk(house, stages, there.website, log, kind)


def live(walk: Walk) -> str:
    """The life of a case, with every kind of message that it can lead to; its id."""
    maria, boss, ben = walk.slack.staff("maria"), walk.slack.staff("boss"), walk.teams.staff("ben")
    case_id = walk.writes("Is the zebrafish rash catching?")
    walk.wait(31 * 60)  # the first reminder
    walk.writes("Is the quokka rash catching?", Change.EDITED)
    maria.edit(case_id, ANSWER, publish=False)
    maria.escalate(case_id, "it is about a pangolin")
    walk.wait(60)
    ben.dismiss(case_id, "they meant the wombat")  # asks the managers, for a manager was asked before
    walk.wait(60)
    walk.teams.staff("boss").press_in(walk.teams.staff("boss").show(case_id), "deny", reason_deny="answer the lemur")
    walk.wait(45 * 60)  # the time runs out, and everybody hears of it
    boss.ask("overdue")
    maria.ask(f"show {case_id}")
    ben.ask(f"show {case_id}")
    boss.acknowledge(case_id)
    boss.find_out(case_id, "which ocelot they mean")
    walk.wait(25)
    walk.writes("And the axolotl?")
    walk.website.fail("not accepted")
    boss.edit(case_id, ANSWER)
    walk.wait(25)
    assert walk.house.desk.store.find(case_id).status is Status.FAILED
    walk.wait(6 * 3600)
    boss.edit(case_id, f"{ANSWER} Goodbye.")
    walk.wait(25)
    assert walk.house.desk.store.find(case_id).status is Status.ANSWERED
    return case_id


@pytest.mark.parametrize("walk", [(kind, {}) for kind in PRIVATE], ids=str, indirect=True)
def test_no_word_of_a_private_message_leaves_the_desk_but_in_a_dialog(walk: Walk) -> None:
    case_id = live(walk)
    assert walk.found() == []
    dialog, window = read(walk.slack.staff("maria").show(case_id)), visible(walk.teams.staff("ben").show(case_id))
    for shown in (dialog, window):
        for word in ("axolotl", "narwhal", "quokka", "zebrafish"):
            assert word in shown, "whoever may read it reads all of it there"
    assert walk.found() == []


@pytest.mark.parametrize("walk", [(PRIVATE[0], {"show_private": True})], ids=["shown"], indirect=True)
def test_where_a_clinic_has_them_shown_the_same_look_finds_them(walk: Walk) -> None:
    """The walk's own eyes: it sees what it looks for where it is."""
    walk.writes("Is the zebrafish rash catching?")
    found = walk.found()
    assert {line.split(":")[0] for line in found} == {"Slack was sent", "Slack shows", "Teams was sent"}
    assert all("zebrafish" in line for line in found), "the address is kept for the reply alone, whatever is shown"


@pytest.mark.parametrize("walk", [(Kind.MESSAGE, {})], ids=["approve"], indirect=True)
def test_it_is_read_and_approved_in_one_dialog_in_slack(walk: Walk) -> None:
    case_id = walk.writes("Is the zebrafish rash catching?")
    maria = walk.slack.staff("maria")
    maria.edit(case_id, ANSWER, publish=False)
    walk.wait(1)
    view = maria.show(case_id)
    assert "zebrafish" in read(view) and "narwhal" in read(view)
    drawn = maria.press_in(view, "press-approve")
    assert "Approved. It goes out in 20 seconds" in read(drawn) and "Only this person reads it" in read(drawn)
    assert "press-undo" in [element["action_id"] for element in elements(drawn)]
    edited = maria.press_in(maria.press_in(drawn, "press-undo"), "press-edit")
    assert edited["callback_id"] == "edit" and edited["id"] == view["id"], "it is the same dialog"
    walk.wait(1)
    maria.press_in(maria.show(case_id), "press-approve")
    walk.wait(25)
    assert walk.house.desk.store.find(case_id).status is Status.ANSWERED and walk.found() == []


@pytest.mark.parametrize("walk", [(Kind.MESSAGE, {})], ids=["approve"], indirect=True)
def test_it_is_read_and_approved_in_one_window_in_teams(walk: Walk) -> None:
    case_id = walk.writes("Is the zebrafish rash catching?")
    ben = walk.teams.staff("ben")
    ben.edit(case_id, ANSWER, publish=False)
    walk.wait(1)
    form = ben.show(case_id)
    assert "zebrafish" in visible(form) and "narwhal" in visible(form)
    assert "narwhal" in visible(ben.press_in(form, "open-edit")["value"]["card"]["content"])
    assert "Only this person reads it" in ben.press_in(form, "approve")["value"]
    walk.wait(25)
    assert walk.house.desk.store.find(case_id).status is Status.ANSWERED and walk.found() == []


@pytest.mark.parametrize("walk", [(Kind.MESSAGE, {"show_private": True})], ids=["before"], indirect=True)
def test_whoever_approves_on_a_card_from_before_it_was_covered_is_asked_to_read_it_first(walk: Walk) -> None:
    case_id = walk.writes("Is the zebrafish rash catching?")
    walk.slack.staff("maria").edit(case_id, ANSWER, publish=False)
    walk.wait(1)
    presses = [stage.keep("maria", case_id, "approve") for stage in (walk.slack, walk.teams)]
    for place in walk.house.toml["locations"]:
        place["show_private"] = False
    walk.house.change_settings()
    for press in presses:
        assert press() == READ_FIRST
    assert walk.house.desk.store.find(case_id).status is Status.WAITING
