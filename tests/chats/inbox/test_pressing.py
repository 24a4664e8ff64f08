"""What staff do in the inbox, by the real forms."""

from __future__ import annotations

import logging
import re
import threading

import pytest

from bot.core.model import DESK, Command, Level
from tests.chats.inbox.driver import InboxDriver, sentence, words
from tests.chats.inbox.house import PASSWORD, House

GOOD = "Thank you for your feedback. Please call us on 555 0100."
BAD = "We are sorry about your root canal last Tuesday."
DOUBTFUL = "We would like to make it up to you."


def test_approving_holds_the_reply_and_then_publishes_it(house: House) -> None:
    case_id = house.write()
    with InboxDriver(house.url, "maria", PASSWORD) as maria:
        assert "It goes out in 20 seconds" in maria.approve(case_id)
        assert "Goes out in 20 seconds. Undo stops it." in maria.card(case_id)
        house.ahead += 21
        house.desk.advance(case_id)
        card = maria.card(case_id)
    assert "Answered by Maria" in card
    assert "Maria approved the reply" in card
    assert len(house.board.replies) == 1


def test_undo_within_the_hold_publishes_nothing(house: House) -> None:
    case_id = house.write()
    with InboxDriver(house.url, "maria", PASSWORD) as maria:
        maria.approve(case_id)
        assert "Nothing was published" in maria.undo(case_id)
        house.ahead += 60
        house.desk.advance(case_id)
        assert "Waiting for you" in maria.card(case_id)
    assert house.board.replies == []


def test_saving_keeps_the_text_without_publishing_and_approving_publishes_that_text(house: House) -> None:
    case_id = house.write()
    with InboxDriver(house.url, "maria", PASSWORD) as maria:
        assert "not published until somebody approves it" in maria.edit(case_id, GOOD, publish=False)
        assert GOOD in maria.card(case_id)
        maria.approve(case_id)
        house.ahead += 21
        house.desk.advance(case_id)
    assert house.board.replies == [GOOD]


def test_line_breaks_and_other_alphabets_arrive_as_they_were_typed(house: House) -> None:
    text = "Thank you! 🙏\n\nشكرا لكم\nHave a good day & <take care>."
    case_id = house.write()
    with InboxDriver(house.url, "maria", PASSWORD) as maria:
        maria.edit(case_id, text, publish=False)
        assert maria.open_form(case_id, "edit")[1]["text"] == text
    case = house.store.find(case_id)
    assert case
    assert case.draft.text == text


def test_a_text_that_may_not_be_published_is_refused_and_kept_in_the_field(house: House) -> None:
    case_id = house.write()
    with InboxDriver(house.url, "maria", PASSWORD) as maria:
        action, fields = maria.open_form(case_id, "send", "edit")
        answer = maria.http.post(action, data={**fields, "text": BAD})
        assert answer.status_code == 409
        assert "This text cannot be published" in sentence(answer.text)
        assert BAD in words(answer.text, "text")
        assert "<mark" in answer.text
        assert "Waiting for you" in maria.card(case_id)


def test_while_writing_the_check_marks_what_is_wrong_and_offers_a_wording(house: House) -> None:
    case_id = house.write()
    with InboxDriver(house.url, "maria", PASSWORD) as maria:
        _, fields = maria.open_form(case_id, "edit")
        url, live = f"/inbox/cases/{case_id}/check", {"x-fragment": "1"}
        clean = maria.http.post(url, data={**fields, "text": GOOD}, headers=live).text
        assert "Privacy: checked." in words(clean)
        assert "<mark" not in clean
        found = maria.http.post(url, data={**fields, "text": f"{BAD} {GOOD}"}, headers=live).text
        assert re.search(r'<mark class="(block|warn)">[^<]*root canal', found)
        number = re.search(r'name="use" value="([^"]+)"', found)
        assert number
        used = maria.http.post(url, data={**fields, "text": f"{BAD} {GOOD}", "use": number.group(1)}, headers=live).text
        put = re.search(r'data-put="([^"]*)"', used)
        assert put
        assert "root canal" not in put.group(1)
        assert put.group(1).endswith(GOOD)
        whole = maria.http.post(url, data={**fields, "text": BAD})  # and the same by a whole page, without scripts
        assert BAD in words(whole.text, "text")
        assert "Save and publish" in words(whole.text)
        assert "Waiting for you" in maria.card(case_id)


def test_the_answers_kept_ready_fill_the_field(house: House) -> None:
    case_id = house.write()
    choices = house.desk.choices(case_id, DESK)
    assert len(choices) > 1
    with InboxDriver(house.url, "maria", PASSWORD) as maria:
        page = maria.http.get(f"/inbox/cases/{case_id}/edit").text
        assert all(choice.text in words(page, "stock") for choice in choices)
        links = re.findall(r'href="([^"]+\?use=[^"]+)"', page)
        assert choices[1].text in words(maria.http.get(links[1]).text, "text")


def test_escalating_and_closing_ask_for_a_reason(house: House) -> None:
    first, second = house.write(), house.write("Where can I park?")
    with InboxDriver(house.url, "maria", PASSWORD) as maria:
        assert "Please give a short reason" in maria.escalate(first, "")
        assert "managers are being told" in maria.escalate(first, "She asks for the owner")
        assert "She asks for the owner (Maria)" in maria.card(first)
        assert maria.dismiss(second, "Answered at the desk") == "Closed without a reply."
        assert "Closed without a reply: Answered at the desk" in maria.card(second)


def test_taking_a_case_keeps_colleagues_from_answering_it_too(house: House) -> None:
    case_id = house.write()
    with InboxDriver(house.url, "maria", PASSWORD) as maria, InboxDriver(house.url, "sam", PASSWORD) as sam:
        maria.claim(case_id)
        assert "Maria has taken this one" in sam.approve(case_id)
        assert "Maria" in maria.http.get("/inbox?tab=mine").text
        assert case_id in maria.http.get("/inbox?tab=mine").text
        assert case_id not in sam.http.get("/inbox?tab=mine").text
        maria.release(case_id)
        assert "Approved" in sam.approve(case_id)


def test_a_doubt_of_the_check_needs_a_manager_and_a_reason(house: House) -> None:
    case_id = house.write()
    assert house.desk.check(case_id, DOUBTFUL, DESK).level is Level.WARN
    with InboxDriver(house.url, "maria", PASSWORD) as maria, InboxDriver(house.url, "sam", PASSWORD) as sam:
        assert "ask a manager" in maria.edit(case_id, DOUBTFUL)
        maria.edit(case_id, DOUBTFUL, publish=False)
        with pytest.raises(LookupError, match="no approve button"):
            maria.approve(case_id, reason="I like it")
        theirs, managers = (each.http.get(f"/inbox/cases/{case_id}/edit").text for each in (maria, sam))
        assert 'name="reason"' in managers and 'name="reason"' not in theirs  # no field for what one may not do
        assert "with a reason" in sam.edit(case_id, DOUBTFUL)
        assert "Approved" in sam.approve(case_id, reason="Agreed with the owner")
        assert "Agreed with the owner" in sam.card(case_id)


def test_an_outdated_button_is_refused_with_a_sentence_and_shows_the_case_as_it_is(house: House) -> None:
    case_id = house.write()
    with InboxDriver(house.url, "maria", PASSWORD) as maria, InboxDriver(house.url, "sam", PASSWORD) as sam:
        old = maria.open_form(case_id, "approve")
        sam.edit(case_id, GOOD, publish=False)
        answer = maria.http.post(old[0], data=old[1])
        assert answer.status_code == 409
        assert "out of date" in sentence(answer.text)
        assert "Nothing was sent" in sentence(answer.text)
        assert GOOD in words(answer.text, "card")


def test_what_colleagues_do_beside_the_words_costs_nobody_what_they_typed(house: House) -> None:
    case_id = house.write()
    with InboxDriver(house.url, "maria", PASSWORD) as maria, InboxDriver(house.url, "sam", PASSWORD) as sam:
        form = maria.open_form(case_id, "edit")
        sam.escalate(case_id, "Please look")
        maria.claim(case_id)
        assert "Saved" in maria.submit((form[0], {**form[1], "text": GOOD}))


def test_a_text_written_meanwhile_is_not_lost_and_can_be_saved_by_pressing_again(house: House) -> None:
    case_id = house.write()
    with InboxDriver(house.url, "maria", PASSWORD) as maria, InboxDriver(house.url, "sam", PASSWORD) as sam:
        action, fields = maria.open_form(case_id, "edit")
        sam.edit(case_id, "Thank you, we hear you.", publish=False)
        answer = maria.http.post(action, data={**fields, "text": GOOD})
        assert "out of date" in sentence(answer.text)
        again = re.search(r'name="words" value="([^"]+)"', answer.text)
        assert again
        assert GOOD in words(answer.text, "text")
        said = maria.submit((action, {**fields, "words": again.group(1), "text": GOOD}))
        assert "Saved" in said


def test_a_text_that_comes_too_late_is_shown_back_to_its_writer(house: House) -> None:
    case_id = house.write()
    with InboxDriver(house.url, "maria", PASSWORD) as maria, InboxDriver(house.url, "sam", PASSWORD) as sam:
        action, fields = maria.open_form(case_id, "edit")
        sam.approve(case_id)
        answer = maria.http.post(action, data={**fields, "text": GOOD})
        assert "Sam has already approved" in sentence(answer.text)
        assert GOOD in words(answer.text, "kept")


def test_two_people_pressing_at_once_approve_once(house: House) -> None:
    case_id = house.write()
    with InboxDriver(house.url, "maria", PASSWORD) as maria, InboxDriver(house.url, "sam", PASSWORD) as sam:
        forms = [(each, each.open_form(case_id, "approve")) for each in (maria, sam)]
        start, said = threading.Barrier(2), []

        def go(driver: InboxDriver, form: tuple[str, dict[str, str]]) -> None:
            start.wait(10)
            said.append(driver.submit(form))

        threads = [threading.Thread(target=go, args=pair) for pair in forms]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
    assert sorted(("Approved. It goes out" in each, "has already approved" in each) for each in said) == [
        (False, True),
        (True, False),
    ]
    house.ahead += 21
    house.desk.advance(case_id)
    house.desk.advance(case_id)
    assert len(house.board.replies) == 1


def test_the_page_draws_exactly_the_buttons_of_the_card(house: House) -> None:
    case_id = house.write()
    with InboxDriver(house.url, "maria", PASSWORD) as maria:
        for press in (
            lambda: None,
            lambda: maria.approve(case_id),
            lambda: maria.undo(case_id),
            lambda: maria.claim(case_id),
        ):
            press()
            card = house.desk.card(case_id, house.desk.member("maria", "Maria", "staff"))
            assert card
            drawn = re.findall(r'data-verb="(\w+)"', maria.page(case_id))
            assert drawn == [button.verb.value for button in card.buttons + card.menu]


def test_a_page_that_catches_up_does_not_take_the_sentence_meant_for_the_next_page(house: House) -> None:
    case_id = house.write()
    with InboxDriver(house.url, "maria", PASSWORD) as maria:
        action, fields = maria.open_form(case_id, "approve")
        assert maria.http.post(action, data=fields, follow_redirects=False).status_code == 303
        catching_up = maria.http.get(f"/inbox/cases/{case_id}", headers={"x-fragment": "refresh"})
        assert sentence(catching_up.text) == ""
        assert "It goes out in 20 seconds" in sentence(maria.page(case_id))
        assert sentence(maria.page(case_id)) == ""  # said once


def test_a_case_that_does_not_exist_and_a_verb_that_nobody_may_press(house: House) -> None:
    case_id = house.write()
    with InboxDriver(house.url, "maria", PASSWORD) as maria:
        for path in ("/inbox/cases/nothere", "/inbox/cases/nothere/edit", "/inbox/cases/%00%ff"):
            answer = maria.http.get(path)
            assert answer.status_code == 404
            assert "no such case" in words(answer.text)
        _, fields = maria.open_form(case_id, "approve")
        for verb in ("published", "start", "nonsense"):
            answer = maria.http.post(f"/inbox/cases/{case_id}/{verb}", data=fields)
            assert answer.status_code in (400, 409)
            assert sentence(answer.text)
        answer = maria.http.post(f"/inbox/cases/{case_id}/approve", data={"csrf": fields["csrf"]})
        assert answer.status_code == 400  # a press that names no words could be one from yesterday
        assert "Waiting for you" in maria.card(case_id)


def test_a_mistake_of_ours_shows_a_short_id_that_stands_in_the_log(
    house: House, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    case_id = house.write("My private story")

    def fail(command: Command) -> None:
        raise RuntimeError("the disk is full")

    with InboxDriver(house.url, "maria", PASSWORD) as maria:
        form = maria.open_form(case_id, "edit")
        monkeypatch.setattr(house.desk, "act", fail)
        with caplog.at_level(logging.ERROR, "replydesk.inbox"):
            said = maria.submit(form, text="A secret reply")
        mark = re.search(r"Something went wrong on our side \(([0-9a-f]{6})\). Nothing was lost", said)
        assert mark
        assert [getattr(record, "id", "") for record in caplog.records] == [mark.group(1)]
        assert "secret reply" not in caplog.text
        assert "private story" not in caplog.text
        monkeypatch.setattr(house.desk, "listed", fail)
        assert maria.http.get("/inbox").status_code == 500


def test_closing_asks_for_a_reason_of_the_list_keeps_what_was_typed_and_can_be_taken_back(house: House) -> None:
    case_id = house.write()
    with InboxDriver(house.url, "maria", PASSWORD) as maria:
        form = maria.http.get(f"/inbox/cases/{case_id}/dismiss").text
        assert 'type="radio" name="ground" value="spam" required' in form and "Not about this practice" in form
        assert "short reason why no reply is needed" in maria.dismiss(case_id, " ")
        action, fields = maria.open_form(case_id, "dismiss")
        strange = maria.http.post(action, data={**fields, "reason": "for shoes", "ground": "because"}).text
        assert "one of the reasons in the list" in words(strange) and "for shoes</textarea>" in strange
        assert "Closed" in maria.dismiss(case_id, "for shoes", ground="spam")
        assert "Spam or an advertisement: for shoes" in maria.card(case_id)
        assert "open again, as it was" in maria.undo(case_id)
        assert "Maria took the closing back" in maria.card(case_id)
    assert house.board.replies == []
