"""Somebody nobody listed presses in one chat, a manager says yes or no in another, and both hear what became of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
import redis

from tests.chats.inbox.driver import InboxDriver, forms, words
from tests.chats.slack.driver import SlackDriver, elements, read
from tests.chats.teams.driver import TeamsDriver, buttons, visible
from tests.house import House
from tests.stories import plays

STAFFED = {
    "people": [
        {"id": "ben", "name": "Ben", "role": "staff"},
        {"id": "boss", "name": "Boss", "role": "manager", "slack": "U9", "teams": "00000000-0000-0000-0000-0000000000b1"},
        {"id": "maria", "name": "Maria", "role": "staff", "slack": "U1", "teams": "00000000-0000-0000-0000-0000000000a1"},
    ]
}  # fmt: skip
ROSA_TEAMS = "00000000-0000-0000-0000-0000000000c7"


@dataclass
class Clinic:
    """A desk with every chat, and one post that waits."""

    house: House
    stages: dict[str, Any]
    case_id: str
    in_teams: TeamsDriver | None = None

    def rosa(self, chat: str) -> SlackDriver | TeamsDriver:
        there = self.stages[chat].there
        if chat == "slack":
            return SlackDriver(self.house.url, self.stages["slack"].secret, there, "U77", "Rosa")
        if self.in_teams is None:
            self.in_teams = TeamsDriver(self.house.url, there, ROSA_TEAMS, "Rosa")
        return self.in_teams

    def heard(self, chat: str) -> list[str]:
        """What was said to Rosa alone."""
        there = self.stages[chat].there
        if chat == "slack":
            return [read(m) for m in there.messages.get("DU77", {}).values()]
        mine = there.chats.get(ROSA_TEAMS)
        return [str(m["text"]) for (room, _), m in there.messages.items() if room == mine and m.get("text")]

    def answer(self, chat: str, answer: str) -> str:
        """The boss presses Yes or No on the question as it stands there; what they read afterwards."""
        return {"slack": self._in_slack, "teams": self._in_teams, "inbox": self._in_inbox}[chat](answer)

    def _in_slack(self, answer: str) -> str:
        world, boss = self.stages["slack"].there, self.stages["slack"].staff("boss")
        [asked] = [m for m in world.messages["DU9"].values() if elements(m)]
        assert "Let Rosa work here?" in read(asked)
        button = next(e for e in elements(asked) if e["text"]["text"] == answer)
        boss.send_action({k: button[k] for k in ("type", "action_id", "value")}, asked)
        after = world.messages["DU9"][asked["ts"]]
        return str(world.wait_for(lambda: not elements(after) and read(after)))

    def _in_teams(self, answer: str) -> str:
        world, boss = self.stages["teams"].there, self.stages["teams"].staff("boss")
        room = world.chats[boss.aad]
        cards = [
            a["content"] for (where, _), m in world.messages.items() if where == room for a in m["attachments"] or []
        ]
        [asked] = [card for card in cards if any(b["title"] == answer for b in buttons(card))]
        assert "Let Rosa work here?" in visible(asked)
        button = next(b for b in buttons(asked) if b["title"] == answer)
        shown = boss.execute(button["verb"], button["data"])["value"]
        assert not buttons(shown)
        return visible(shown)

    def _in_inbox(self, answer: str) -> str:
        boss: InboxDriver = self.stages["inbox"].staff("boss")
        assert "Let Rosa work here?" in boss.http.get("/inbox/notices").text
        page = boss.http.get("/inbox/people").text
        assert "Let Rosa work here?" in page
        action, fields = next(f for f in forms(page) if f[0].endswith(f"/{answer.lower()}"))
        return words(boss.http.post(action, data=fields).text)


@pytest.fixture
def clinic(valkey_url: str, db: redis.Redis) -> Iterator[Clinic]:
    with plays(valkey_url, "facebook", ("slack", "teams", "inbox"), **STAFFED) as (house, visitor, stages, _):
        stages["inbox"].staff("boss")
        stages["teams"].staff("maria").install()
        case_id = visitor.write("I waited an hour.").id
        house.settle()
        made = Clinic(house, stages, case_id)
        yield made
        if made.in_teams:
            made.in_teams.close()


@pytest.mark.parametrize(("asks", "says"), [("slack", "slack"), ("teams", "inbox")])
def test_a_yes_in_any_chat_lets_the_newcomer_work_and_tells_them(clinic: Clinic, asks: str, says: str) -> None:
    rosa, house = clinic.rosa(asks), clinic.house
    assert "A manager (Boss) was asked" in rosa.claim(clinic.case_id)
    house.pass_time(1)
    assert "Rosa can work" in clinic.answer(says, "Yes")
    house.pass_time(1)
    assert any("Boss says yes" in text for text in clinic.heard(asks))
    house.desk.ask_practice.forget()  # type: ignore[attr-defined]  # it looks by itself within two seconds
    assert "yours" in rosa.claim(clinic.case_id)
    assert house.desk.store.find(clinic.case_id).owner_name == "Rosa"


@pytest.mark.parametrize(("asks", "says"), [("slack", "teams")])
def test_a_no_changes_nothing_is_told_and_said_again_at_the_next_press(clinic: Clinic, asks: str, says: str) -> None:
    rosa, house = clinic.rosa(asks), clinic.house
    before = house.desk.store.find(clinic.case_id)
    rosa.claim(clinic.case_id)
    house.pass_time(1)
    assert "cannot work" in clinic.answer(says, "No")
    house.pass_time(1)
    assert any("Boss says no" in text for text in clinic.heard(asks))
    assert "Boss said no" in rosa.claim(clinic.case_id)
    assert house.desk.store.find(clinic.case_id) == before


def test_a_newcomers_press_on_a_button_with_a_dialog_is_answered_before_the_dialog(clinic: Clinic) -> None:
    slack = clinic.rosa("slack")
    world, opened = clinic.stages["slack"].there, len(clinic.stages["slack"].there.calls_of("views.open"))
    for verb in ("escalate", "edit", "dismiss", "history"):
        seen = len(world.whispers)
        slack.press(slack.message(clinic.case_id), verb)
        assert "was asked" in read(world.wait_for(lambda since=seen: world.whispers[since:])[0])
    assert len(world.calls_of("views.open")) == opened
    assert "was asked" in clinic.rosa("teams").escalate(clinic.case_id, "She is angry")


def test_a_client_that_looks_by_itself_asks_nobody(clinic: Clinic) -> None:
    rosa = clinic.rosa("teams")
    [look] = {b["verb"] for b in [rosa.message(clinic.case_id)["refresh"]["action"]]}
    answer = rosa.execute(look, rosa.message(clinic.case_id)["refresh"]["action"]["data"])
    assert "not known here" in rosa.sentence(answer)
    assert clinic.house.desk.store.newcomers() == []


def test_what_a_newcomer_typed_in_a_dialog_that_was_open_already_is_not_lost(clinic: Clinic) -> None:
    slack, case = clinic.rosa("slack"), clinic.house.desk.store.find(clinic.case_id)
    slack.claim(clinic.case_id)  # Slack has said by now that she is no guest
    view = clinic.stages["slack"].staff("maria").open(clinic.case_id, "edit")
    answer = slack.send_payload(slack.submission(view, "Thank you, Robin.", False, "")).json()
    assert answer["response_action"] == "errors" and "was asked" in "".join(answer["errors"].values())

    teams = clinic.rosa("teams")
    typed = {"case_id": clinic.case_id, "words": "x", "verb": "send", "text": "Thank you, Robin.", "stock": ""}
    for _ in range(2):  # pressing again keeps it as well
        shown = teams.post(teams.activity("invoke", name="task/submit", value={"data": typed})).json()["task"]["value"][
            "card"
        ]["content"]
        assert "was asked" in visible(shown) and "Thank you, Robin." in visible(shown)
        [again] = buttons(shown)
        typed = {**again["data"], "text": "Thank you, Robin."}
        assert (typed["case_id"], typed["verb"]) == (clinic.case_id, "send")
    assert clinic.house.desk.store.find(clinic.case_id) == case
