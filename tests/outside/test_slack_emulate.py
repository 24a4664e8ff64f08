"""Our calls of Slack's Web API against somebody else's server, which holds scopes and tickets as strictly as Slack.

It knows no interactivity and validates no blocks; presses and blocks are tried in tests/chats/slack.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.chats.slack.chat import Slack
from bot.chats.slack.client import NEEDED
from bot.core.model import EVERYWHERE, Person, Role
from bot.core.ports import Refused, TryLater
from tests.cards import STATES, card
from tests.chats.slack.conftest import SECRET, NotedDesk, serve
from tests.chats.slack.driver import SlackDriver
from tests.chats.slack.world import SlackWorld
from tests.outside.emulate import BOT, Workspace, workspace

pytestmark = pytest.mark.outside
KEY = "k7m2q9xa.card-slack.1"


@pytest.fixture(scope="module")
def clinic(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    with workspace(tmp_path_factory.mktemp("slack"), NEEDED) as running:
        for name in ("reviews", "lobby"):
            running.admin.conversations_invite(channel=running.channels[name], users=["UREPLYDESK"])
        yield running


@pytest.fixture
def slack(clinic: Workspace) -> Slack:
    channels = [clinic.channels["reviews"]]
    return Slack(BOT, SECRET, api_url=clinic.api_url, inbox_url="https://desk.example", channels=lambda: channels)


@pytest.fixture
def boss(clinic: Workspace) -> Person:
    return Person("boss", "Boss", {EVERYWHERE: Role.MANAGER}, handles={"slack": clinic.users["boss"]})


@pytest.mark.parametrize("channel", ["reviews", "lobby"])
def test_the_scopes_of_the_manifest_are_enough_for_everything_the_worker_does(
    slack: Slack, clinic: Workspace, boss: Person, channel: str
) -> None:
    where = clinic.channels[channel]
    ref = slack.show(card(), where, None, f"{channel}.{KEY}")
    assert slack.show(STATES["answered"], where, ref, KEY) == ref
    slack.ping(card(), "This waits for a reply.", [boss], ref, where, f"{channel}.ping")
    slack.announce("News", where, f"{channel}.news")
    slack.whisper(STATES["urgent"], "The reply was due.", boss, f"{channel}.whisper")
    assert slack.find(f"{channel}.{KEY}", where, "", 0.0) == ref
    assert (slack.find(f"{channel}.ping", where, ref, 0.0) or "").startswith(f"{where}:")
    assert slack.find(f"{channel}.news", where, "", 0.0)
    assert (slack.find(f"{channel}.whisper", clinic.users["boss"], "", 0.0) or "").startswith("D")
    assert slack.find("never sent", where, ref, 0.0) is None


def test_a_card_is_changed_in_place_and_a_ping_hangs_in_its_thread(
    slack: Slack, clinic: Workspace, boss: Person
) -> None:
    where = clinic.channels["reviews"]
    ref = slack.show(card(), where, None, "place")
    slack.show(STATES["answered"], where, ref, "place")
    slack.ping(card(), "Now <!channel>", [boss], ref, where, "place.ping")
    thread = clinic.admin.conversations_replies(channel=where, ts=ref.split(":")[1])["messages"]
    assert "Answered by Maria" in str(thread[0]["blocks"])
    assert thread[1]["text"] == f"<@{clinic.users['boss']}> Now &lt;!channel&gt;"


def test_a_card_deleted_by_somebody_is_posted_anew(slack: Slack, clinic: Workspace) -> None:
    where = clinic.channels["reviews"]
    ref = slack.show(card(), where, None, "deleted")
    slack.client.web.chat_delete(channel=where, ts=ref.split(":")[1])
    assert slack.show(card(version=4), where, ref, "deleted") != ref


def test_the_whisper_links_to_the_card(slack: Slack, clinic: Workspace, boss: Person) -> None:
    ref = slack.show(card(), clinic.channels["lobby"], None, "way")
    assert ref.split(":")[1].replace(".", "") in slack.client.permalink(ref)


@pytest.mark.parametrize("channel", ["CNOWHERE", ""])
def test_a_channel_that_is_not_there_is_refused_in_a_sentence(slack: Slack, channel: str) -> None:
    with pytest.raises(Refused) as refused:
        slack.announce("News", channel, "key")
    assert str(refused.value).endswith(".")


def test_health_is_fine_and_says_when_nobody_invited_us(slack: Slack, clinic: Workspace) -> None:
    assert [h.state for h in slack.health()] == ["ok", "ok"]
    outside = clinic.admin.conversations_create(name="elsewhere")["channel"]["id"]
    (_, found) = Slack(BOT, SECRET, api_url=clinic.api_url, channels=lambda: [outside]).health()
    assert (found.state, "/invite" in found.remedy) == ("failing", True)


def test_a_missing_scope_is_named(tmp_path: Path) -> None:
    with workspace(tmp_path, NEEDED - {"im:write", "groups:history", "channels:history"}) as poor:
        slack = Slack(BOT, SECRET, api_url=poor.api_url)
        poor.admin.conversations_invite(channel=poor.channels["reviews"], users=["UREPLYDESK"])
        with pytest.raises(Refused, match="im:write"):
            slack.whisper(card(), "Hello", Person("boss", "Boss", handles={"slack": poor.users["boss"]}), "key")
        with pytest.raises(TryLater, match="groups:history"):
            slack.find("key", poor.channels["reviews"], "", 0.0)


def test_the_edit_dialog_is_opened_and_filled_with_a_ticket_that_is_good_once(
    slack: Slack, clinic: Workspace, caplog: pytest.LogCaptureFixture
) -> None:
    world, desk = SlackWorld(), NotedDesk()
    desk.cards["k7m2q9xa"] = replace(card(), draft="Thank you for your words")
    ticket = clinic.trigger(clinic.users["maria"])
    button = {
        "type": "button",
        "action_id": "press-edit",
        "value": '{"c":"k7m2q9xa","w":"aaaa.bbbb","b":"edit","a":"text"}',
    }
    for address in serve(slack.routes(desk)):
        maria = SlackDriver(address, SECRET, world)
        maria.team = clinic.admin.auth_test()["team_id"]
        with caplog.at_level(logging.WARNING):
            maria.send_action(button, {"channel": clinic.channels["reviews"], "ts": "1.0"}, ticket)
            maria.send_action(button, {"channel": clinic.channels["reviews"], "ts": "1.0"}, ticket)
            said = world.wait_for(lambda: world.whispers)[0]["text"]
    world.close()
    assert said == "Slack has opened this dialog already. Please press the button again."
    assert [r.getMessage() for r in caplog.records if "views.update" in r.getMessage()] == []
