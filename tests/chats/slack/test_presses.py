"""Real signed presses over HTTP: what reaches the desk, and what the person who pressed gets to see."""

from __future__ import annotations

import json
import logging
import time
from dataclasses import replace
from typing import Any

import httpx
import pytest

from bot.chats.slack.chat import Slack
from bot.chats.slack.windows import AS_BEFORE, BUSY, EMPTY, PERHAPS
from bot.core.model import Command, Level, Verb, Verdict
from bot.core.pages import Line, Page
from tests.cards import NASTY, STATES, card, doubt
from tests.chats.slack.conftest import SECRET, NotedDesk
from tests.chats.slack.driver import PATH, SlackDriver, read, sign, written
from tests.chats.slack.world import SlackWorld

CASE = "k7m2q9xa"


def last(desk: NotedDesk) -> tuple[str, Verb, str | None, str, str, str]:
    done = desk.commands[-1]
    return done.case_id, done.verb, done.words, done.by.id, done.text, done.reason


# pressing


def test_approve_reaches_the_desk_with_the_words_it_was_drawn_for(maria: SlackDriver, desk: NotedDesk) -> None:
    assert maria.approve(CASE) == "Done: approve."
    assert last(desk) == (CASE, Verb.APPROVE, "aaaa.bbbb", "maria", "", "")


def test_escalate_asks_why_first(maria: SlackDriver, desk: NotedDesk) -> None:
    view = maria.open(CASE, "escalate")
    assert "Why should a manager look at this now?" in read(view)
    assert desk.commands == []
    assert maria.submit(view, reason="She is very angry") == "Done: escalate."
    assert last(desk) == (CASE, Verb.ESCALATE, "aaaa.bbbb", "maria", "", "She is very angry")


def test_the_menu_takes_and_dismisses_a_case(maria: SlackDriver, desk: NotedDesk) -> None:
    assert maria.claim(CASE) == "Done: claim."
    assert maria.dismiss(CASE, "Advertising") == "Done: dismiss."
    assert last(desk) == (CASE, Verb.DISMISS, "aaaa.bbbb", "maria", "", "Advertising")


def test_closing_asks_for_a_reason_of_the_list_with_words_beside_it(maria: SlackDriver, desk: NotedDesk) -> None:
    view = maria.open(CASE, "dismiss")
    assert "Spam or an advertisement" in read(view)
    assert maria.submit(view, ground="spam") == "Done: dismiss."
    assert (desk.commands[-1].ground, desk.commands[-1].reason) == ("spam", "")
    assert maria.dismiss(CASE, "for shoes", ground="elsewhere") == "Done: dismiss."
    assert (desk.commands[-1].ground, desk.commands[-1].reason) == ("elsewhere", "for shoes")


def test_before_a_dialog_opens_the_desk_is_asked_whether_this_person_may(
    maria: SlackDriver, desk: NotedDesk, world: SlackWorld
) -> None:
    desk.stranger = "A manager was asked."
    for verb in ("escalate", "edit", "history"):
        seen = len(world.whispers)
        maria.press(maria.message(CASE), verb)
        assert read(world.wait_for(lambda since=seen: world.whispers[since:])[0]) == "A manager was asked."
    assert desk.admitted == [(CASE, "maria")] * 3 and world.calls_of("views.open") == []


def test_what_the_desk_denies_is_told_to_the_one_who_pressed_alone(
    maria: SlackDriver, desk: NotedDesk, world: SlackWorld
) -> None:
    desk.denied = "Jo has taken this one & is <busy>."
    before = len(world.all_messages())
    assert maria.approve(CASE) == "Jo has taken this one &amp; is &lt;busy&gt;."
    assert world.whispers[-1]["response_type"] == "ephemeral"
    assert world.whispers[-1]["replace_original"] is False
    assert len(world.all_messages()) == before


def test_a_case_that_is_gone_is_said_to_be_gone(maria: SlackDriver, desk: NotedDesk) -> None:
    desk.cards.clear()
    assert maria.approve(CASE) == "This case is no longer here."


def test_a_mistake_of_ours_shows_an_id_that_is_in_the_log_and_nothing_else(
    maria: SlackDriver, desk: NotedDesk, caplog: pytest.LogCaptureFixture
) -> None:
    desk.broken = True
    with caplog.at_level(logging.DEBUG):
        said = maria.approve(CASE)
    assert said.startswith("Something went wrong on our side (")
    assert "Nothing was lost; please try again." in said
    sign_of_it = said.partition("(")[2].partition(")")[0]
    assert any(sign_of_it == getattr(record, "id", "") for record in caplog.records)
    assert not any(SECRET in record.getMessage() or "xoxb" in record.getMessage() for record in caplog.records)


def test_a_guest_of_another_company_cannot_press(maria: SlackDriver, desk: NotedDesk, world: SlackWorld) -> None:
    message = maria.message(CASE)
    payload = {
        "type": "block_actions",
        "user": {"id": "UGUEST", "name": "guest", "team_id": "T2"},
        "team": {"id": "T1"},
        "container": {"channel_id": "C1", "message_ts": message["ts"]},
        "response_url": f"{world.url}/respond/UGUEST",
        "actions": [
            {"type": "button", "action_id": "press-approve", "value": '{"c":"k7m2q9xa","w":"aaaa.bbbb","b":"approve"}'}
        ],
    }
    maria.send_payload(payload)
    assert "Only members of this Slack workspace" in world.wait_for(lambda: world.whispers)[0]["text"]
    assert desk.commands == []


def test_a_press_is_acknowledged_before_the_desk_has_finished(
    maria: SlackDriver, desk: NotedDesk, world: SlackWorld
) -> None:
    import threading

    gate, inner = threading.Event(), desk.act

    def slow(command: Command) -> Any:
        assert gate.wait(10)
        return inner(command)

    desk.act = slow  # type: ignore[method-assign]
    answers = [maria.press(maria.message(CASE), "approve") for _ in range(20)]
    assert [a.status_code for a in answers] == [200] * 20
    assert desk.commands == []
    gate.set()
    world.wait_for(lambda: len(desk.commands) == 20)


def test_presses_that_we_do_not_know_are_acknowledged_and_change_nothing(maria: SlackDriver, desk: NotedDesk) -> None:
    answer = maria.send_action({"type": "button", "action_id": "link-out", "value": "x"}, maria.message(CASE))
    assert answer.status_code == 200
    assert desk.commands == []


# editing


def test_the_edit_dialog_opens_before_anything_is_looked_up_and_is_filled_after(
    maria: SlackDriver, desk: NotedDesk, world: SlackWorld
) -> None:
    view = maria.open(CASE, "edit")
    assert [name for name, _ in world.calls if name.startswith("views.")] == ["views.open", "views.update"]
    assert "One moment" in read(world.calls_of("views.open")[0]["view"])
    assert desk.cards[CASE].draft in read(view)
    assert "A short thank you" in read(view)


def test_edit_then_publish_sends_the_edited_text(maria: SlackDriver, desk: NotedDesk) -> None:
    assert maria.edit(CASE, "Thank you <b>&</b> see you") == "Done: send."
    assert last(desk) == (CASE, Verb.SEND, "aaaa.bbbb", "maria", "Thank you <b>&</b> see you", "")


def test_save_only_publishes_nothing(maria: SlackDriver, desk: NotedDesk) -> None:
    assert maria.edit(CASE, "Thank you", publish=False) == "Done: edit."
    assert last(desk)[1] is Verb.EDIT


def test_what_the_guard_finds_stands_at_the_field_and_the_text_stays(maria: SlackDriver, desk: NotedDesk) -> None:
    desk.denied, desk.verdict = "This text cannot be published.", Verdict(Level.BLOCK)
    view = maria.open(CASE, "edit")
    answer = maria.send_payload(maria.submission(view, "See you at your visit", False, ""))
    assert answer.json() == {"response_action": "errors", "errors": {"text-0": "This text cannot be published."}}


def test_with_a_doubt_the_dialog_comes_back_with_the_text_the_remark_and_a_field_for_the_reason(
    maria: SlackDriver, desk: NotedDesk
) -> None:
    remark = doubt(Level.WARN, "This may sound as if she had been here.", "again")
    desk.denied, desk.verdict = "The check has a doubt.", Verdict(Level.WARN, (remark,))
    seen = maria.edit(CASE, "Come again")
    assert "Come again" in seen
    assert "The check has a doubt." in seen
    assert "This may sound as if she had been here." in seen
    assert maria.edit(CASE, "Come again", reason="She said so herself") == "Done: send."
    assert last(desk)[4:] == ("Come again", "She said so herself")


def test_a_manager_overrides_a_warning_from_the_approve_button(
    maria: SlackDriver, desk: NotedDesk, slack: Slack
) -> None:
    desk.cards["w1"] = replace(STATES["warned"], case_id="w1")
    slack.show(desk.cards["w1"], "C1", None, "w1.card-slack.1")
    assert STATES["warned"].buttons[0].question in read(maria.open("w1", "approve"))
    assert maria.approve("w1", reason="It is fine") == "Done: approve."
    assert last(desk) == ("w1", Verb.APPROVE, STATES["warned"].words, "maria", "", "It is fine")


def test_a_stock_answer_fills_the_field_even_when_something_was_typed(
    maria: SlackDriver, desk: NotedDesk, world: SlackWorld
) -> None:
    view = maria.open(CASE, "edit")
    chosen = {"action_id": "choose", "type": "static_select", "selected_option": {"value": "thanks.1"}}
    maria.send_payload(
        {"type": "block_actions", "user": {"id": "U1", "team_id": "T1"}, "view": view, "actions": [chosen]}
    )
    filled = world.wait_for(lambda: (v := world.views[view["id"]])["hash"] != view["hash"] and v)
    fields = [b for b in filled["blocks"] if b["type"] == "input" and b["element"]["action_id"] == "text"]
    assert fields[0]["element"]["initial_value"] == "Thank you for telling us."
    old = [b["block_id"] for b in view["blocks"] if b.get("block_id", "").startswith("text-")]
    assert fields[0]["block_id"] not in old, "Slack would keep what was typed before"
    assert maria.submit(filled, text="Thank you for telling us.") == "Done: send."


def test_a_mistake_of_ours_while_saving_keeps_the_dialog_open(maria: SlackDriver, desk: NotedDesk) -> None:
    view = maria.open(CASE, "edit")
    desk.broken = True
    assert "Something went wrong on our side" in maria.submit(view, text="Thanks")


def test_an_edit_of_a_case_that_is_gone_says_so_in_the_dialog(maria: SlackDriver, desk: NotedDesk) -> None:
    message = maria.message(CASE)
    desk.cards.clear()
    trigger = maria.world.trigger()
    maria.press(message, "edit", trigger)
    view = maria.world.wait_for(
        lambda: next((v for v in maria.world.views.values() if v["callback_id"] == "sorry"), None)
    )
    assert "no longer here" in read(view)


def test_a_dialog_closed_before_it_was_filled_is_nobodys_trouble(maria: SlackDriver, world: SlackWorld) -> None:
    world.fail("views.update", "not_found")
    maria.press(maria.message(CASE), "edit")
    world.wait_for(lambda: world.calls_of("views.update"))
    assert maria.approve(CASE) == "Done: approve."
    assert len(world.whispers) == 1


def test_when_slack_does_not_open_the_dialog_the_person_is_told_to_press_again(
    maria: SlackDriver, world: SlackWorld
) -> None:
    world.fail("views.open", "expired_trigger_id")
    maria.press(maria.message(CASE), "edit")
    assert "Please press the button again" in world.wait_for(lambda: world.whispers)[0]["text"]


@pytest.mark.parametrize(
    ("verb", "fault", "said"),
    [("edit", "429", BUSY), ("edit", "500", PERHAPS), ("edit", "lost", PERHAPS), ("escalate", "500", PERHAPS)],
)
def test_each_way_in_which_a_dialog_does_not_open_is_told_as_what_it_is(
    maria: SlackDriver, world: SlackWorld, verb: str, fault: str, said: str
) -> None:
    world.fail("views.open", fault)
    maria.press(maria.message(CASE), verb)
    assert world.wait_for(lambda: world.whispers)[0]["text"] == said


def test_slack_may_stumble_once_over_filling_a_dialog_and_it_is_filled_all_the_same(
    maria: SlackDriver, world: SlackWorld
) -> None:
    world.fail("views.update", "500")
    assert card().draft in written(maria.open(CASE, "edit"))
    assert not world.whispers


@pytest.mark.parametrize(("fault", "times"), [("500", 3), ("429", 1)])
def test_a_dialog_that_stays_empty_says_itself_what_to_do_and_so_does_a_message(
    maria: SlackDriver, world: SlackWorld, fault: str, times: int
) -> None:
    world.fail("views.update", fault, times, after=60)
    maria.press(maria.message(CASE), "edit")
    assert world.wait_for(lambda: world.whispers)[0]["text"] == EMPTY
    assert "If this stays, close it and press the button again." in read(list(world.views.values())[-1])


def test_a_dialog_that_slack_does_not_take_says_so_in_its_place(maria: SlackDriver, world: SlackWorld) -> None:
    world.fail("views.update", "invalid_arguments")
    view = maria.open(CASE, "edit")
    assert view["callback_id"] == "sorry" and "please use the inbox" in read(view)


def test_a_dialog_that_is_not_drawn_anew_keeps_what_was_typed_and_says_so(
    maria: SlackDriver, world: SlackWorld
) -> None:
    view = maria.open(CASE, "edit")
    world.fail("views.update", "500", 3)
    maria.send_payload(maria.pressing(view, "check", "What I have typed"))
    world.wait_for(
        lambda: any(m["text"] == AS_BEFORE for m in [*world.whispers, *world.messages.get("DU1", {}).values()])
    )


def test_the_answer_to_a_dialog_comes_by_direct_message_when_the_channel_refuses_it(
    maria: SlackDriver, world: SlackWorld
) -> None:
    view = maria.open(CASE, "edit")
    world.fail("chat.postEphemeral", "user_not_in_channel")
    maria.send_payload(maria.submission(view, "Thanks", False, ""))
    world.wait_for(lambda: any(m["text"] == "Done: send." for m in world.messages.get("DU1", {}).values()))


# reading


def test_show_more_shows_the_whole_post(maria: SlackDriver, desk: NotedDesk, slack: Slack, world: SlackWorld) -> None:
    desk.cards["long1"] = replace(STATES["long"], case_id="long1", text="word " * 1990 + "end of it")
    slack.show(desk.cards["long1"], "C1", None, "long1.card-slack.1")
    more = {"type": "button", "action_id": "more-post", "value": '{"c":"long1"}'}
    maria.send_action(more, maria.message("long1"))
    view = world.wait_for(lambda: next((v for v in world.views.values() if v["callback_id"] == "text"), None))
    assert "end of it" in read(view)


def test_show_history_shows_all_of_it(maria: SlackDriver) -> None:
    view = maria.open(CASE, "history")
    assert all(line in read(view) for line in card().history)


def test_reviews_is_answered_to_the_asker_alone_and_can_be_shared(
    maria: SlackDriver, desk: NotedDesk, world: SlackWorld
) -> None:
    assert "1 case waits." in maria.ask("open")
    assert [(words, by.id) for words, by in desk.asked] == [("open", "maria")]
    assert world.whispers[-1]["response_type"] == "ephemeral"
    button = {"type": "button", "action_id": "share", "value": "open"}
    maria.send_action(button, {"channel": "C1", "ts": "1.0"})
    shown = world.wait_for(lambda: world.shared)[0]
    assert "1 case waits." in read(shown)
    assert "Share in channel" not in read(shown)


def test_a_line_of_a_list_opens_its_card_with_working_buttons(
    maria: SlackDriver, desk: NotedDesk, world: SlackWorld
) -> None:
    maria.ask("open")
    maria.send_action({"type": "button", "action_id": "open", "value": CASE}, {"channel": "C1", "ts": "1.0"})
    shown = world.wait_for(lambda: world.whispers[1:])[0]
    assert card().draft in read(shown)
    maria.press({**shown, "channel": "C1"}, "approve")
    world.wait_for(lambda: desk.commands)
    assert last(desk)[:3] == (CASE, Verb.APPROVE, "aaaa.bbbb")


def test_an_empty_reviews_command_is_answered_too(maria: SlackDriver, desk: NotedDesk) -> None:
    desk.page = Page("What you can ask", lines=(Line("/reviews stats"),))
    assert "/reviews stats" in maria.ask("")


# the door


@pytest.mark.parametrize(
    ("secret", "age"), [("wrong", 0), (SECRET, 301), (SECRET, -301)], ids=["wrong secret", "too old", "from the future"]
)
def test_requests_that_slack_did_not_sign_now_are_refused(
    maria: SlackDriver, desk: NotedDesk, secret: str, age: int
) -> None:
    body = b"command=%2Freviews&text=open&user_id=U1"
    assert maria.send(body, at=time.time() - age, secret=secret).status_code == 401
    assert desk.asked == []


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"\xff\xfe", b"payload=", b"payload={}", b"payload=[]", b"payload=null", b"command=", b"x" * 1_000_001],
)
def test_whatever_arrives_is_answered_and_never_breaks_the_door(
    maria: SlackDriver, desk: NotedDesk, body: bytes
) -> None:
    for headers in ({}, sign(SECRET, body, time.time())):
        answer = httpx.post(f"{maria.base_url}{PATH}", content=body, headers=headers, timeout=10, trust_env=False)
        assert answer.status_code < 500, answer.text
    assert desk.commands == []


def test_slacks_handshake_is_answered(maria: SlackDriver) -> None:
    body = b'{"type":"url_verification","challenge":"abc","token":"t"}'
    headers = sign(SECRET, body, time.time()) | {"Content-Type": "application/json"}
    answer = httpx.post(f"{maria.base_url}{PATH}", content=body, headers=headers, trust_env=False)
    assert (answer.status_code, answer.json()) == (200, {"challenge": "abc"})


@pytest.mark.parametrize("subtype", [None, "bot_message", "thread_broadcast", "message_changed"])
def test_what_people_type_in_a_thread_is_never_published(
    maria: SlackDriver, desk: NotedDesk, world: SlackWorld, subtype: str | None
) -> None:
    before = list(world.calls)
    event = {"type": "message", "channel": "C1", "user": "U1", "text": "Approve: thanks for your visit", "ts": "1.1"}
    event |= {"thread_ts": maria.message(CASE)["ts"]} | ({"subtype": subtype} if subtype else {})
    body = json.dumps({"type": "event_callback", "team_id": "T1", "event": event}).encode()
    headers = sign(SECRET, body, time.time()) | {"Content-Type": "application/json"}
    answer = httpx.post(f"{maria.base_url}{PATH}", content=body, headers=headers, trust_env=False)
    assert answer.status_code == 200
    assert (desk.commands, desk.asked, world.calls) == ([], [], before)


def test_hostile_words_in_a_denial_cannot_mention_anybody(maria: SlackDriver, desk: NotedDesk) -> None:
    desk.denied = f"No: {NASTY}"
    assert "<!channel>" not in maria.approve(CASE)
