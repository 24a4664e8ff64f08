"""What staff do in Teams, from the post to the published reply."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from bot.core.binding import binding
from bot.core.model import DESK, Status
from tests.chats.teams.driver import TeamsDriver, buttons, visible
from tests.chats.teams.house import MARIA, SAM, TeamsHouse
from tests.chats.teams.world import CHANNEL, TENANT

FINE = "Thank you for telling us. Please call us on 555 0100 so that we can help."
REVEALING = "We are sorry about your root canal last Tuesday."


def test_a_post_becomes_a_card_in_the_channel_by_itself(house: TeamsHouse, maria: TeamsDriver) -> None:
    case_id = house.write("I waited an hour.")
    card = maria.card(case_id)
    assert "Robin Example: Facebook comment" in card
    assert "I waited an hour." in card
    assert "Main Street" in card
    assert "On duty: Maria" in card


def test_approve_publishes_exactly_the_draft(house: TeamsHouse, maria: TeamsDriver) -> None:
    case_id = house.write()
    draft = house.case(case_id).draft.text
    said = maria.approve(case_id)
    assert "goes out" in said
    house.work(case_id, later=120)
    assert house.board.replies == [draft]
    assert "Answered by Maria" in maria.card(case_id)
    assert "See our reply" in maria.card(case_id)


def test_the_one_who_presses_sees_the_new_card_at_once(house: TeamsHouse, maria: TeamsDriver) -> None:
    case_id = house.write()
    approve = next(b for b in buttons(maria.message(case_id)) if b.get("verb") == "approve")
    answer = maria.execute("approve", approve["data"])
    assert answer["type"] == "application/vnd.microsoft.card.adaptive"
    assert "Maria approved this" in visible(answer["value"])
    assert "undo" in [b.get("verb") for b in buttons(answer["value"])]


def test_edit_then_publish_publishes_the_edited_text(house: TeamsHouse, maria: TeamsDriver) -> None:
    case_id = house.write()
    maria.edit(case_id, FINE)
    house.work(case_id, later=120)
    assert house.board.replies == [FINE]


def test_saving_an_edit_publishes_nothing(house: TeamsHouse, maria: TeamsDriver) -> None:
    case_id = house.write()
    maria.edit(case_id, FINE, publish=False)
    house.work(case_id, later=120)
    assert house.board.replies == []
    assert FINE in maria.card(case_id)


def test_a_revealing_text_comes_back_in_the_form_with_the_reason_at_the_field(
    house: TeamsHouse, maria: TeamsDriver
) -> None:
    case_id = house.write()
    form = maria.execute("open-edit", {"case_id": case_id, "words": binding(house.case(case_id))})["value"]
    save = next(b for b in buttons(form) if b.get("verb") == "send")
    answer = maria.execute("send", {**save["data"], "text": REVEALING})
    shown = visible(answer["value"])
    assert "cannot be published" in shown
    assert REVEALING in shown, "what was typed must not be lost"
    assert "root canal" in shown
    assert house.case(case_id).status is Status.WAITING
    house.work(case_id, later=120)
    assert house.board.replies == []


def test_the_form_offers_stock_answers_and_fills_one_in(house: TeamsHouse, maria: TeamsDriver) -> None:
    case_id = house.write()
    choices = house.desk.choices(case_id, DESK)
    data = {"case_id": case_id, "words": binding(house.case(case_id))}
    form = maria.execute("open-edit", data)["value"]
    [pick] = [field for field in form["body"] if field["type"] == "Input.ChoiceSet"]
    assert [c["title"] for c in pick["choices"]] == [c.title for c in choices[:12]]
    filled = maria.execute("use", {**data, "text": "", "stock": "1"})["value"]
    assert choices[1].text in visible(filled)


def test_checking_a_text_changes_nothing(house: TeamsHouse, maria: TeamsDriver) -> None:
    case_id = house.write()
    before = house.case(case_id)
    data = {"case_id": case_id, "words": binding(before)}
    assert "nothing to say against" in visible(maria.execute("check", {**data, "text": FINE})["value"])
    assert "root canal" in visible(maria.execute("check", {**data, "text": REVEALING})["value"])
    assert house.case(case_id) == before


def test_undo_takes_the_approval_back(house: TeamsHouse, maria: TeamsDriver) -> None:
    case_id = house.write()
    maria.approve(case_id)
    house.work(case_id)
    maria.undo(case_id)
    house.work(case_id, later=120)
    assert house.board.replies == []
    assert house.case(case_id).status is Status.WAITING


def test_an_outdated_card_is_refused_in_words_and_redrawn(house: TeamsHouse, maria: TeamsDriver) -> None:
    case_id = house.write()
    old = next(b for b in buttons(maria.message(case_id)) if b.get("verb") == "approve")
    maria.edit(case_id, FINE, publish=False)
    house.work(case_id)
    answer = maria.execute("approve", old["data"])
    assert "out of date" in visible(answer["value"])
    assert FINE in visible(answer["value"])
    house.work(case_id, later=120)
    assert house.board.replies == []


def test_two_people_pressing_at_once_publish_once(house: TeamsHouse, maria: TeamsDriver, sam: TeamsDriver) -> None:
    case_id = house.write()
    card = maria.message(case_id)
    approve = next(b for b in buttons(card) if b.get("verb") == "approve")["data"]
    with ThreadPoolExecutor(2) as both:
        answers = [f.result() for f in [both.submit(d.execute, "approve", approve) for d in (maria, sam)]]
    assert all(a["statusCode"] == 200 for a in answers)
    house.work(case_id, later=120)
    house.work(case_id, later=120)
    assert len(house.board.replies) == 1


def test_an_escalation_reaches_the_manager_alone_and_is_acknowledged(
    house: TeamsHouse, maria: TeamsDriver, sam: TeamsDriver
) -> None:
    case_id = house.write()
    said = maria.escalate(case_id, "Sounds like a legal threat")
    assert "managers are being told" in said
    house.work(case_id)
    chat = house.world.chats[SAM]
    private = [m for (conversation, _), m in house.world.messages.items() if conversation == chat]
    assert private, "the manager got a message of their own"
    assert "legal threat" in str(private)
    assert "Thank you" in sam.acknowledge(case_id)
    house.work(case_id)
    assert "Sam is on it" in maria.card(case_id)


def test_the_ping_stands_under_the_card_and_mentions_people(house: TeamsHouse, maria: TeamsDriver) -> None:
    case_id = house.write()
    maria.escalate(case_id, "Please look")
    house.work(case_id)
    house.work(case_id, 600)  # Sam has a message of his own, and has not reacted to it
    threads = [
        (conversation, m) for (conversation, _), m in house.world.messages.items()
        if conversation.startswith(f"{CHANNEL};messageid=") and m.get("entities")
    ]  # fmt: skip
    assert threads
    conversation, message = threads[-1]
    card = next(c for (c, _), m in house.world.messages.items() if m.get("attachments"))
    assert conversation == card
    [mention] = message["entities"]
    assert mention["mentioned"] == {"id": SAM, "name": "Sam"}
    assert mention["text"] == "<at>Sam</at>"
    assert mention["text"] in message["text"]


def test_a_ping_mentions_people_by_the_id_teams_gave_them(
    house: TeamsHouse, maria: TeamsDriver, sam: TeamsDriver
) -> None:
    sam.ask("help")
    case_id = house.write()
    maria.escalate(case_id, "Please look")
    house.work(case_id)
    house.work(case_id, 600)
    mentions = [e for m in house.world.posts() for e in m.get("entities") or []]
    assert mentions[-1]["mentioned"]["id"] == f"29:{SAM}"


def test_an_escalation_needs_a_reason(house: TeamsHouse, maria: TeamsDriver) -> None:
    case_id = house.write()
    assert "reason" in maria.escalate(case_id, " ")
    assert house.case(case_id).escalation is None


def test_staff_who_are_no_managers_do_not_see_the_managers_button(
    house: TeamsHouse, maria: TeamsDriver, sam: TeamsDriver
) -> None:
    case_id = house.write()
    maria.escalate(case_id, "Please look")
    house.work(case_id)
    refresh = maria.message(case_id)["refresh"]["action"]
    hers = maria.execute(refresh["verb"], refresh["data"])["value"]
    his = sam.execute(refresh["verb"], refresh["data"])["value"]
    assert "acknowledge" not in [b.get("verb") for b in buttons(hers)]
    assert "acknowledge" in [b.get("verb") for b in buttons(his)]


def test_a_person_who_is_no_manager_cannot_acknowledge(house: TeamsHouse, maria: TeamsDriver) -> None:
    case_id = house.write()
    maria.escalate(case_id, "Please look")
    house.work(case_id)
    assert "Only a manager" in maria.acknowledge(case_id)


def test_a_name_gives_nobody_rights(house: TeamsHouse, maria: TeamsDriver) -> None:
    impostor = house.driver("00000000-0000-0000-0000-00000000beef", "Sam")
    case_id = house.write()
    maria.escalate(case_id, "Please look")
    house.work(case_id)
    assert "Only a manager" in impostor.acknowledge(case_id)
    impostor.close()


def test_somebody_without_a_work_account_may_press_nothing(house: TeamsHouse, maria: TeamsDriver) -> None:
    case_id = house.write()
    guest = house.driver("", "Guest")
    assert "did not say who you are" in guest.approve(case_id)
    assert house.case(case_id).status is Status.WAITING
    guest.close()


@pytest.mark.parametrize("said", [{"userRole": "guest"}, {"tenantId": "99999999-9999-9999-9999-999999999999"}])
def test_a_guest_whom_only_the_roster_knows_as_one_may_press_nothing(
    house: TeamsHouse, maria: TeamsDriver, said: dict[str, str]
) -> None:
    case_id, handle = house.write(), "00000000-0000-0000-0000-0000000000f7"
    house.world.members[f"29:{handle}"] = said
    guest, colleague = house.driver(handle, "Rosa"), house.driver("00000000-0000-0000-0000-0000000000f8", "Kim")
    assert "Guests of this organisation" in guest.approve(case_id)
    assert house.case(case_id).status is Status.WAITING
    colleague.approve(case_id)
    assert house.case(case_id).status is Status.APPROVED, "a colleague whom nobody listed may here"
    for one in (guest, colleague):
        one.close()


def test_claim_shows_the_owner_and_locks_the_others_out(
    house: TeamsHouse, maria: TeamsDriver, sam: TeamsDriver
) -> None:
    case_id = house.write()
    maria.claim(case_id)
    house.work(case_id)
    assert "Maria has this one" in sam.card(case_id)
    assert "Maria has taken this one" in sam.approve(case_id)
    assert "Take over from Maria" in sam.card(case_id)
    maria.release(case_id)
    house.work(case_id)
    assert "Maria has this one" not in sam.card(case_id)


def test_no_reply_needed_closes_the_case_with_its_reason(house: TeamsHouse, maria: TeamsDriver) -> None:
    case_id = house.write()
    maria.dismiss(case_id, "Settled by telephone")
    house.work(case_id)
    assert "Closed without a reply: Settled by telephone" in maria.card(case_id)


def test_the_menu_holds_the_history(house: TeamsHouse, maria: TeamsDriver) -> None:
    case_id = house.write()
    maria.claim(case_id)
    house.work(case_id)
    card = maria.message(case_id)
    toggle = next(b for b in buttons(card) if b["type"] == "Action.ToggleVisibility")
    assert toggle["title"] == "Show history"
    assert "Maria took this one" in str(card)


def test_a_client_without_universal_actions_can_press_too(house: TeamsHouse, maria: TeamsDriver) -> None:
    case_id = house.write()
    fallback = next(b for b in buttons(maria.message(case_id)) if b.get("verb") == "approve")["fallback"]
    assert fallback["type"] == "Action.Submit"
    thread = {"conversation": {"id": f"{CHANNEL};messageid=1", "conversationType": "channel"}}
    assert maria.post(maria.activity("message", value=fallback["data"], **thread)).status_code == 200
    assert house.case(case_id).status is Status.APPROVED
    assert "Maria approved this" in visible(house.world.posts()[-1]["attachments"][0]["content"])


def test_a_long_post_can_be_read_in_a_window(house: TeamsHouse, maria: TeamsDriver) -> None:
    text = " ".join(f"word{n}" for n in range(1400))
    case_id = house.write(text)
    assert len(text) > 9000
    read = next(b for b in buttons(maria.message(case_id)) if b["title"] == "Read it all")
    assert read["data"]["msteams"] == {"type": "task/fetch"}
    seen, data, name = "", read["data"], "task/fetch"
    for _ in range(5):
        answer = maria.post(maria.activity("invoke", name=name, value={"data": data})).json()
        card = answer["task"]["value"]["card"]["content"]
        seen += visible(card["body"][1])
        on = [b for b in buttons(card) if b["title"] == "Read on"]
        if not on:
            break
        data, name = on[0]["data"], "task/submit"
    assert text in seen


def test_editing_in_a_window_publishes_the_edited_text(house: TeamsHouse, maria: TeamsDriver) -> None:
    case_id = house.write()
    data = {"case_id": case_id, "words": binding(house.case(case_id)), "verb": "open-edit"}
    opened = maria.post(maria.activity("invoke", name="task/fetch", value={"data": data})).json()
    form = opened["task"]["value"]["card"]["content"]
    save = next(b for b in buttons(form) if b["title"] == "Save and publish")
    assert save["type"] == "Action.Submit"
    refused = maria.post(
        maria.activity("invoke", name="task/submit", value={"data": {**save["data"], "text": REVEALING}})
    ).json()
    assert "cannot be published" in visible(refused["task"]["value"]["card"]["content"])
    done = maria.post(maria.activity("invoke", name="task/submit", value={"data": {**save["data"], "text": FINE}}))
    assert "goes out" in done.json()["task"]["value"]
    house.work(case_id, later=120)
    assert house.board.replies == [FINE]


@pytest.mark.parametrize("words", ["stats 30d", "open", "mine", "overdue", "health", "help", "reviews open"])
def test_questions_are_answered_by_mention(house: TeamsHouse, maria: TeamsDriver, words: str) -> None:
    house.write()
    house.world.messages.clear()
    said = maria.ask(words)
    assert said
    assert "I do not know" not in said


def test_the_list_opens_a_case(house: TeamsHouse, maria: TeamsDriver) -> None:
    case_id = house.write()
    maria.ask("open")
    listed = house.world.posts()[-1]["attachments"][0]["content"]
    select = next(b for b in buttons(listed) if b.get("verb") == "show")
    assert "I waited an hour." in visible(maria.execute("show", select["data"])["value"])
    assert "I waited an hour." in maria.ask(f"show {case_id}")


def test_a_question_in_the_personal_chat_needs_no_mention(house: TeamsHouse, maria: TeamsDriver) -> None:
    chat = {"conversation": {"id": "a:maria", "conversationType": "personal", "tenantId": TENANT}}
    said = maria.activity("message", text="help", channelData={"tenant": {"id": TENANT}}, **chat)
    assert maria.post(said).status_code == 200
    answer = house.world.messages[next(k for k in house.world.messages if k[0] == "a:maria")]
    assert "@Replydesk stats" in visible(answer["attachments"][0]["content"])


def test_words_in_a_thread_are_never_published(house: TeamsHouse, maria: TeamsDriver) -> None:
    case_id = house.write()
    maria.ask("Thank you for coming to see us yesterday")
    house.work(case_id, later=120)
    assert house.board.replies == []


def test_a_button_of_another_age_is_refused_in_words(house: TeamsHouse, maria: TeamsDriver) -> None:
    case_id = house.write()
    assert "older version" in maria.execute("frobnicate", {"case_id": case_id})["value"]
    assert "not known here" in maria.execute("approve", {"case_id": "zzzzzzzz"})["value"]


def test_the_desks_own_verbs_cannot_be_pressed(house: TeamsHouse, maria: TeamsDriver) -> None:
    case_id = house.write()
    for verb in ("published", "refuse", "start", "prepare"):
        maria.execute(verb, {"case_id": case_id, "words": binding(house.case(case_id))})
    assert house.case(case_id).status is Status.WAITING


def test_our_own_mistake_is_shown_with_an_id_that_stands_in_the_log_and_nothing_else(
    house: TeamsHouse, maria: TeamsDriver, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    case_id = house.write("a secret about a patient")
    data = next(b for b in buttons(maria.message(case_id)) if b.get("verb") == "approve")["data"]

    def explode(command: Any) -> Any:
        raise RuntimeError("boom")

    monkeypatch.setattr(house.desk, "act", explode)
    with caplog.at_level(logging.ERROR, logger="replydesk.teams"):
        said = maria.execute("approve", data)["value"]
    assert "Something went wrong on our side (" in said
    short = said.partition("(")[2].partition(")")[0]
    [record] = [r for r in caplog.records if r.name == "replydesk.teams"]
    assert record.id == short  # type: ignore[attr-defined]
    assert "patient" not in caplog.text


def test_the_people_who_use_cards_get_views_of_their_own(
    house: TeamsHouse, maria: TeamsDriver, sam: TeamsDriver
) -> None:
    maria.ask("help")
    sam.ask("help")
    case_id = house.write()
    assert maria.message(case_id)["refresh"]["userIds"] == [f"29:{SAM}", f"29:{MARIA}"]


def test_closing_asks_for_a_reason_of_the_list_and_can_be_taken_back(house: TeamsHouse, maria: TeamsDriver) -> None:
    case_id = house.write()
    [asks] = [b for b in buttons(maria.message(case_id)) if b.get("data", {}).get("form") == "dismiss"]
    form = str(maria.window("task/fetch", asks["data"]))
    assert "'id': 'ground_dismiss'" in form and "'value': 'spam'" in form
    assert "one of the reasons in the list" in maria.dismiss(case_id, "for shoes", ground="because")
    assert "Closed" in maria.dismiss(case_id, "for shoes", ground="spam")
    assert house.case(case_id).reason == "Spam or an advertisement: for shoes"
    house.work(case_id)
    assert "open again, as it was" in maria.undo(case_id)
    assert house.case(case_id).status is Status.WAITING
