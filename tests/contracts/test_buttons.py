"""What stands before one person alone carries exactly the buttons that this person may press, in every chat."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
import redis

from bot.chats.inbox.client import add_account
from bot.core.model import Verb
from tests.chats.inbox.driver import PASSWORD, InboxDriver
from tests.chats.slack.driver import SlackDriver, elements, options
from tests.chats.teams.driver import TeamsDriver, buttons
from tests.house import House
from tests.stories import plays

TEAMS = {who: f"00000000-0000-0000-0000-0000000000{n}" for who, n in (("val", "d1"), ("maria", "a1"), ("boss", "b1"))}
ROLES = {"val": "viewer", "maria": "staff", "boss": "manager"}
SLACK = {"val": "U21", "maria": "U1", "boss": "U9"}
PEOPLE = [
    {"id": who, "name": who.title(), "role": role, "slack": SLACK[who], "teams": TEAMS[who]}
    for who, role in ROLES.items()
]


@dataclass
class Clinic:
    """A desk with every chat, and one post for which a manager was asked."""

    house: House
    stages: dict[str, Any]
    case_id: str

    def allowed(self, who: str) -> set[str]:
        card = self.house.desk.card(self.case_id, self.house.desk.practice.people[who])
        assert card
        return {b.verb.value for b in (*card.buttons, *card.menu)}

    def inbox(self, who: str) -> set[str]:
        add_account(self.house.desk.store, who, who.title(), PASSWORD, ROLES[who])
        with InboxDriver(self.house.url, who, PASSWORD) as reader:
            return set(re.findall(r'data-verb="(\w+)"', reader.page(self.case_id)))

    def slack(self, who: str) -> set[str]:
        """What `/reviews show` shows to them alone."""
        there, seen = self.stages["slack"].there, len(self.stages["slack"].there.whispers)
        SlackDriver(self.house.url, self.stages["slack"].secret, there, SLACK[who], who).ask(f"show {self.case_id}")
        return verbs_in_slack(there.whispers[seen])

    def teams(self, who: str) -> set[str]:
        """The view of their own that the card in the channel is replaced by."""
        driver = TeamsDriver(self.house.url, self.stages["teams"].there, TEAMS[who], who)
        look = driver.message(self.case_id)["refresh"]["action"]
        drawn = driver.execute(look["verb"], look["data"])["value"]
        driver.close()
        return verbs_in_teams(drawn)


def verbs_in_slack(message: dict[str, Any]) -> set[str]:
    values = [part.get("value", "") for e in elements(message) for part in options(e) or [e]]
    carried = [json.loads(value) for value in values if value.startswith("{")]
    return {one["b"] for one in carried if one.get("b")} - {"history"}


def verbs_in_teams(card: dict[str, Any]) -> set[str]:
    data = [(b.get("verb"), b.get("data") or {}) for b in buttons(card)]
    return {given.get("form") or verb or given.get("verb") for verb, given in data} & set(Verb)


@pytest.fixture(scope="module")
def clinic(valkey_url: str) -> Iterator[Clinic]:
    db = redis.Redis.from_url(valkey_url)
    db.flushall()
    db.close()
    with plays(valkey_url, "facebook", ("slack", "teams", "inbox"), people=PEOPLE) as (house, visitor, stages, _):
        case_id = visitor.write("I waited an hour.").id
        house.settle()
        stages["slack"].staff("maria").escalate(case_id, "She is angry")
        house.pass_time(1)
        yield Clinic(house, stages, case_id)


@pytest.mark.parametrize("who", ROLES)
@pytest.mark.parametrize("chat", ["inbox", "slack", "teams"])
def test_a_view_for_one_person_has_the_buttons_they_may_press_and_no_other(clinic: Clinic, chat: str, who: str) -> None:
    drawn = getattr(clinic, chat)(who)
    assert drawn == clinic.allowed(who)
    assert ("acknowledge" in drawn) is (who == "boss")
    assert (drawn == set()) is (who == "val")


def test_a_message_to_a_manager_alone_offers_to_be_on_it_and_one_to_the_front_desk_never_does(clinic: Clinic) -> None:
    slack, teams = clinic.stages["slack"].there, clinic.stages["teams"].there
    private = [m for m in slack.messages.get("DU9", {}).values() if verbs_in_slack(m)]
    assert [verbs_in_slack(m) for m in private] == [{"acknowledge"}]
    mine = teams.chats[TEAMS["boss"]]
    cards = [a["content"] for (room, _), m in teams.messages.items() if room == mine for a in m["attachments"] or []]
    assert cards and verbs_in_teams(cards[-1]) == clinic.allowed("boss")
    for who in ("val", "maria"):
        assert not [m for m in slack.messages.get(f"D{SLACK[who]}", {}).values() if verbs_in_slack(m)]
        assert TEAMS[who] not in teams.chats
