"""What the worker asks of Slack: cards, pings and direct messages, and what becomes of Slack's errors."""

from __future__ import annotations

import logging
import socket
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest
import redis

from bot.chats.slack.chat import Slack
from bot.chats.slack.errors import REFUSALS
from bot.core.model import EVERYWHERE, Person, Role, Status
from bot.core.ports import ChecksHealth, FindsMessage, HasRoutes, Refused, TryLater, Unsure
from bot.jobs import Waker
from bot.store import Store
from tests.cards import DRAFT, STATES, WORDS, card
from tests.chats.slack.conftest import SECRET
from tests.chats.slack.driver import read
from tests.chats.slack.world import SlackWorld

KEY = "k7m2q9xa.card-slack.1"
MARIA = Person("maria", "Maria", handles={"slack": "U1"})
BOSS = Person("boss", "Dr. Bo <3", {EVERYWHERE: Role.MANAGER}, handles={"slack": "UBOSS"})
NOBODY = Person("jo", "Jo & <Co>")


def ping(slack: Slack, *people: Person, text: str = "This waits for a reply.", key: str = "k7m2q9xa.1.due") -> str:
    ref = slack.show(card(), "C1", None, KEY)
    slack.ping(card(), text, people, ref, "C1", key)
    return ref


def test_slack_is_a_chat_with_routes_health_and_a_memory_for_messages(slack: Slack) -> None:
    assert isinstance(slack, (HasRoutes, ChecksHealth, FindsMessage))


def test_a_card_is_posted_once_and_then_changed_in_place(slack: Slack, world: SlackWorld) -> None:
    ref = slack.show(card(), "C1", None, KEY)
    assert slack.show(STATES["answered"], "C9-elsewhere", ref, KEY) == ref
    (message,) = world.all_messages()
    assert f"C1:{message['ts']}" == ref
    assert "Answered by Maria" in read(message)
    assert message["metadata"]["event_payload"] == {"key": KEY}, "the key must outlive a change"
    assert (message["unfurl_links"], message["unfurl_media"]) == (False, False)


@pytest.mark.parametrize("error", ["message_not_found", "cant_update_message", "edit_window_closed"])
def test_a_card_that_cannot_be_changed_any_more_is_posted_anew_while_its_case_is_open(
    slack: Slack, world: SlackWorld, error: str
) -> None:
    ref = slack.show(card(), "C1", None, KEY)
    world.fail("chat.update", error)
    anew = slack.show(card(version=4), "C1", ref, KEY)
    assert anew != ref
    assert len(world.all_messages()) == 2


def test_a_deleted_card_of_a_finished_case_stays_deleted(slack: Slack, world: SlackWorld) -> None:
    ref = slack.show(card(), "C1", None, KEY)
    world.messages["C1"].clear()
    assert STATES["answered"].status is Status.ANSWERED
    assert slack.show(STATES["answered"], "C1", ref, KEY) == ref
    assert world.all_messages() == []


def test_when_slack_refuses_the_whole_card_a_short_one_with_the_same_buttons_takes_its_place(
    slack: Slack, world: SlackWorld
) -> None:
    world.fail("chat.postMessage", "msg_blocks_too_long")
    slack.show(card(), "C1", None, KEY)
    (message,) = world.all_messages()
    assert WORDS not in read(message)
    assert all(label in read(message) for label in ("Approve", "Edit", "Escalate"))


def test_a_ping_goes_to_the_thread_and_calls_people(slack: Slack, world: SlackWorld) -> None:
    ref = ping(slack, MARIA, NOBODY, text="Due at 14:00 & <!here>")
    said = world.all_messages()[-1]
    assert said["thread_ts"] == ref.split(":")[1]
    assert said["text"] == "<@U1> Jo &amp; &lt;Co&gt; Due at 14:00 &amp; &lt;!here&gt;"
    assert said["reply_broadcast"] is False


def test_a_ping_for_a_manager_is_shown_in_the_channel_too(slack: Slack, world: SlackWorld) -> None:
    ping(slack, BOSS)
    assert world.all_messages()[-1]["reply_broadcast"] is True


def test_a_ping_for_a_card_that_never_got_out_still_reaches_the_channel(slack: Slack, world: SlackWorld) -> None:
    slack.ping(card(), "This waits.", [MARIA], "", "C1", "key")
    assert "thread_ts" not in world.all_messages()[-1]


@dataclass
class Told:
    refs: dict[str, str]


@dataclass
class Shelf:
    refs: dict[str, str]

    def delivery(self, case_id: str) -> Told:
        return Told(self.refs)


def test_a_whisper_shows_the_way_to_the_card_and_offers_to_take_over(slack: Slack, world: SlackWorld) -> None:
    ref = slack.show(STATES["urgent"], "C1", None, KEY)
    knowing = Slack("xoxb-world", SECRET, api_url=world.api_url, refs=Shelf({"slack.1": "C1:0.1", "slack.2": ref}))
    knowing.whisper(STATES["urgent"], "The reply was due at 14:00.", BOSS, "key")
    (message,) = world.messages["DUBOSS"].values()
    assert "/archives/C1/p" + ref.split(":")[1].replace(".", "") in read(message)
    assert "Ann Lee: Facebook comment" in read(message)
    assert "I'm on it" in read(message)
    assert f'"c":"k7m2q9xa","w":"{STATES["urgent"].words}","b":"acknowledge"' in str(message["blocks"])
    assert "swollen" not in str(message), "a direct message shows nothing of what somebody wrote"


def test_a_whisper_offers_nothing_that_cannot_work_and_falls_back_to_the_inbox(slack: Slack, world: SlackWorld) -> None:
    slack.whisper(STATES["answered"], "It is done.", BOSS, "key")
    (message,) = world.messages["DUBOSS"].values()
    assert "I'm on it" not in read(message)
    assert "https://desk.example/inbox/cases/k7m2q9xa" in read(message)


def test_a_whisper_to_somebody_without_a_slack_id_sends_nothing(slack: Slack, world: SlackWorld) -> None:
    slack.whisper(card(), "Hello", NOBODY, "key")
    assert world.calls == []


def test_news_is_told_in_the_channel(slack: Slack, world: SlackWorld) -> None:
    slack.announce("Facebook: the token <died>", "C1", "news-1.slack.C1")
    assert world.all_messages()[-1]["text"] == "Facebook: the token &lt;died&gt;"


def test_messages_are_found_again_by_their_key(slack: Slack, world: SlackWorld) -> None:
    ref = ping(slack, MARIA, key="ping-key")
    slack.whisper(card(), "Hello", BOSS, "whisper-key")
    slack.announce("News", "C1", "news-key")
    assert slack.find(KEY, "C1", "", 0.0) == ref
    assert (slack.find("ping-key", "C1", ref, 0.0) or "").startswith("C1:")
    assert (slack.find("whisper-key", "UBOSS", "", 0.0) or "").startswith("DUBOSS:")
    assert (slack.find("news-key", "C1", "", 0.0) or "").startswith("C1:")
    assert slack.find("another", "C1", "", 0.0) is None
    assert slack.find("another", "C1", ref, 0.0) is None


def test_a_message_is_found_behind_many_others(slack: Slack, world: SlackWorld) -> None:
    ref = slack.show(card(), "C1", None, KEY)
    for i in range(450):
        world.messages["C1"][f"{1_900_000_000 + i}.000001"] = {"ts": f"{1_900_000_000 + i}.000001", "text": "chat"}
    assert slack.find(KEY, "C1", "", 0.0) == ref


def test_a_channel_too_full_to_look_through_is_not_called_empty(slack: Slack, world: SlackWorld) -> None:
    for i in range(1200):
        world.messages.setdefault("C1", {})[f"{1_900_000_000 + i}.000001"] = {"ts": f"{1_900_000_000 + i}.000001"}
    with pytest.raises(TryLater):
        slack.find(KEY, "C1", "", 0.0)


@pytest.mark.parametrize("fault", ["429", "500", "missing_scope", "lost"])
def test_when_slack_does_not_let_us_look_nothing_is_said_to_be_missing(
    slack: Slack, world: SlackWorld, fault: str
) -> None:
    world.fail("conversations.history", fault)
    with pytest.raises(TryLater):
        slack.find(KEY, "C1", "", 0.0)


@pytest.mark.parametrize("error", ["channel_not_found", "not_in_channel", "token_revoked"])
def test_where_we_cannot_write_either_nothing_is_waited_for(slack: Slack, world: SlackWorld, error: str) -> None:
    world.fail("conversations.history", error)
    world.fail("conversations.open", error)
    assert slack.find(KEY, "C1", "", 0.0) is None
    assert slack.find(KEY, "UBOSS", "", 0.0) is None


def test_a_ping_for_a_deleted_card_is_said_in_the_channel_and_found_there(slack: Slack, world: SlackWorld) -> None:
    ref = slack.show(card(), "C1", None, KEY)
    world.messages["C1"].clear()
    slack.ping(card(), "This waits.", [MARIA], ref, "C1", "ping-key")
    (message,) = world.all_messages()
    assert "thread_ts" not in message
    assert slack.find("ping-key", "C1", ref, 0.0) == f"C1:{message['ts']}"


POSTING: dict[str, Callable[[Slack], Any]] = {
    "show": lambda s: s.show(card(), "C1", None, KEY),
    "ping": lambda s: s.ping(card(), "Now", [MARIA], "", "C1", "key"),
    "whisper": lambda s: s.whisper(card(), "Now", MARIA, "key"),
    "announce": lambda s: s.announce("News", "C1", "key"),
}


@pytest.mark.parametrize("how", POSTING)
def test_when_slack_asks_us_to_wait_we_know_for_how_long(slack: Slack, world: SlackWorld, how: str) -> None:
    world.fail("chat.postMessage", "429", after=31)
    with pytest.raises(TryLater) as later:
        POSTING[how](slack)
    assert later.value.after == 31.0
    assert len(world.calls_of("chat.postMessage")) == 1, "only the desk's clock tries again"


def test_while_slack_wants_us_to_wait_it_is_not_asked_again(world: SlackWorld) -> None:
    now = [1000.0]
    slack = Slack(world.token, SECRET, api_url=world.api_url, clock=lambda: now[0])
    world.channels["C2"] = {"name": "other", "is_member": True}
    world.fail("chat.postMessage", "429", after=30)
    for seconds_later in (0.0, 10.0):
        now[0] += seconds_later
        with pytest.raises(TryLater) as later:
            slack.announce("News", "C1", "key")
    assert later.value.after == 20.0
    assert len(world.calls_of("chat.postMessage")) == 1
    slack.announce("News", "C2", "key")  # the limit is for one channel
    now[0] += 20.0
    slack.announce("News", "C1", "key")
    assert len(world.all_messages()) == 2


@pytest.mark.parametrize("fault", ["500", "lost", "internal_error", "fatal_error"])
@pytest.mark.parametrize("how", POSTING)
def test_a_lost_answer_is_unsure_and_is_not_sent_again(slack: Slack, world: SlackWorld, how: str, fault: str) -> None:
    world.fail("chat.postMessage", fault)
    with pytest.raises(Unsure):
        POSTING[how](slack)
    assert len(world.calls_of("chat.postMessage")) == 1


def test_after_a_lost_answer_the_message_is_found(slack: Slack, world: SlackWorld) -> None:
    world.fail("chat.postMessage", "lost")
    with pytest.raises(Unsure):
        slack.show(card(), "C1", None, KEY)
    assert slack.find(KEY, "C1", "", 0.0) is not None


@pytest.mark.parametrize("fault", ["500", "lost", "429"])
def test_changing_a_card_twice_does_no_harm_so_it_is_simply_tried_again(
    slack: Slack, world: SlackWorld, fault: str
) -> None:
    ref = slack.show(card(), "C1", None, KEY)
    world.fail("chat.update", fault)
    with pytest.raises(TryLater):
        slack.show(card(version=4), "C1", ref, KEY)


def test_a_slack_that_never_answers_is_unsure(world: SlackWorld) -> None:
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        slack = Slack("xoxb", SECRET, api_url=f"http://127.0.0.1:{deaf.getsockname()[1]}/api/", timeout=0.3)
        with pytest.raises(Unsure):
            slack.show(card(), "C1", None, KEY)


def test_a_slack_that_is_not_there_is_tried_later() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    with pytest.raises(TryLater):
        Slack("xoxb", SECRET, api_url=f"http://127.0.0.1:{port}/api/").show(card(), "C1", None, KEY)


@pytest.mark.parametrize("error", sorted(REFUSALS.keys() - {"msg_too_long", "msg_blocks_too_long", "invalid_blocks"}))
def test_a_clean_refusal_is_a_sentence_and_is_not_tried_again(slack: Slack, world: SlackWorld, error: str) -> None:
    world.fail("chat.postMessage", error, times=9)
    with pytest.raises(Refused) as refused:
        slack.announce("News", "C1", "key")
    assert str(refused.value).endswith(".")
    assert "{" not in str(refused.value)
    assert len(world.calls_of("chat.postMessage")) == 1


def test_an_error_nobody_heard_of_is_refused_by_name(slack: Slack, world: SlackWorld) -> None:
    world.fail("chat.postMessage", "brand_new_error")
    with pytest.raises(Refused, match="brand_new_error"):
        slack.announce("News", "C1", "key")


def test_nothing_secret_and_no_words_of_anybody_reach_the_log(
    slack: Slack, world: SlackWorld, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        slack.show(card(), "C1", None, KEY)
        for fault in ("500", "lost", "invalid_auth", "429"):
            world.fail("chat.postMessage", fault)
            with pytest.raises((Refused, TryLater, Unsure)):
                slack.show(card(), "C1", None, KEY)
    log = "\n".join(f"{r.getMessage()} {r.exc_text or ''}" for r in caplog.records)
    assert "invalid_auth" in log
    assert not [word for word in ("xoxb-world", SECRET, WORDS[:20], DRAFT[:20], "Ann Lee") if word in log]


# starting


@pytest.mark.parametrize(
    ("bot", "secret", "app"), [("", "s", ""), ("xoxb", "", ""), ("xoxb", "  ", ""), (" ", "s", "x")]
)
def test_without_its_secrets_slack_refuses_to_start(bot: str, secret: str, app: str) -> None:
    with pytest.raises(ValueError, match="Slack needs a"):
        Slack(bot, secret, app)


def test_starting_asks_nothing_of_the_network() -> None:
    Slack("xoxb", SECRET, api_url="http://127.0.0.1:9/api/").routes(object())


def test_socket_mode_needs_no_address_so_without_a_signing_secret_there_is_none() -> None:
    assert Slack("xoxb", "", "xapp").routes(object()) == []


# health


def test_health_is_fine_when_everything_is_there(world: SlackWorld) -> None:
    slack = Slack(world.token, SECRET, api_url=world.api_url, channels=lambda: ["C1"])
    assert [(h.name, h.state) for h in slack.health()] == [("Slack", "ok"), ("Slack channel C1", "ok")]


def test_health_names_the_missing_permissions_and_who_can_add_them(slack: Slack, world: SlackWorld) -> None:
    world.scopes = "chat:write,channels:read,groups:read,channels:history,groups:history,im:history"
    (found,) = slack.health()
    assert (found.state, found.detail.rpartition(": ")[2]) == ("failing", "commands, im:write, users:read")
    assert "OAuth & Permissions" in found.remedy


@pytest.mark.parametrize(
    ("channel", "facts", "word"),
    [
        ("C2", {"name": "x", "is_member": False}, "/invite"),
        ("C3", {"name": "x", "is_member": True, "is_archived": True}, "another"),
        ("C404", None, "channel id"),
    ],
)
def test_health_says_what_is_wrong_with_a_channel(
    world: SlackWorld, channel: str, facts: dict[str, Any] | None, word: str
) -> None:
    if facts:
        world.channels[channel] = facts
    found = Slack(world.token, SECRET, api_url=world.api_url, channels=lambda: [channel]).health()[-1]
    assert found.state == "failing"
    assert word in found.remedy


def test_health_says_when_the_token_died(slack: Slack, world: SlackWorld) -> None:
    world.token = "xoxb-another"
    (found,) = slack.health()
    assert (found.state, "token" in found.detail) == ("failing", True)


def test_the_same_card_can_be_shown_without_buttons_to_those_who_only_read(slack: Slack, world: SlackWorld) -> None:
    slack.show(replace(card().read_only(), case_id="quiet1"), "C1", None, KEY)
    assert not [b for b in ("Approve", "Edit", "Escalate") if b in read(world.all_messages()[-1])]


@pytest.mark.parametrize("read_or_write", ["read", "write"])
def test_what_slack_asks_one_process_to_wait_for_every_process_waits_for(
    world: SlackWorld, db: redis.Redis, read_or_write: str
) -> None:
    now = [1000.0]
    stores = [Store(db, Waker(db), lambda: now[0]) for _ in range(2)]
    one, two = (Slack(world.token, SECRET, api_url=world.api_url, clock=lambda: now[0], pauses=s) for s in stores)
    method, ask = {
        "write": ("chat.postMessage", lambda slack: slack.announce("News", "C1", "key")),
        "read": ("conversations.history", lambda slack: slack.find("key", "C1", "", 0.0)),
    }[read_or_write]
    world.fail(method, "429", after=30)
    for slack in (one, two, two):
        with pytest.raises(TryLater):
            ask(slack)
    assert len(world.calls_of(method)) == 1
    now[0] += 30.0
    ask(two)
    assert len(world.calls_of(method)) == 2


def test_a_message_that_has_had_its_time_becomes_a_sentence_without_buttons(slack: Slack, world: SlackWorld) -> None:
    ref = slack.whisper(STATES["urgent"], "The reply was due at 14:00.", BOSS, "key")
    slack.retire(ref, "Boss is on it.")
    (message,) = world.messages["DUBOSS"].values()
    assert (message["text"], message["blocks"]) == ("Boss is on it.", [])
    said = slack.ping(STATES["urgent"], "Now.", [], slack.show(card(), "C1", None, KEY), "C1", "key2")
    slack.retire(said, "There is a newer message about this.")
    assert [m["text"] for m in world.messages["C1"].values() if m.get("thread_ts")] == [
        "There is a newer message about this."
    ]
