"""The inbox in Chromium: updates while somebody types, keys, scripts switched off, a phone."""

from __future__ import annotations

from typing import Any

import pytest

from bot.core.model import DESK
from tests.browser.pages_inbox import InboxPages
from tests.chats.inbox.driver import InboxDriver
from tests.chats.inbox.house import PASSWORD, House

pytestmark = pytest.mark.browser

BAD = "We are sorry about your root canal last Tuesday."


def test_approving_and_undoing_without_leaving_the_page(house: House, browser: Any) -> None:
    case_id = house.write()
    with InboxPages(browser, house.url) as maria:
        maria.sign_in("maria", PASSWORD)
        maria.page.click(f'[data-case="{case_id}"]')
        maria.press("approve")
        maria.wait_for("#card .flash", "It goes out in 20 seconds")
        maria.wait_for("#card .held", "Undo stops it")
        maria.press("undo")
        maria.wait_for("#card .flash", "Nothing was published")
        assert maria.page.locator('#card [data-verb="approve"]').is_visible()
        assert maria.complaints == []


def test_what_was_said_of_a_state_dies_with_it_and_nobody_reloads_the_page(house: House, browser: Any) -> None:
    case_id = house.write()
    with InboxPages(browser, house.url) as maria, InboxDriver(house.url, "sam", PASSWORD) as sam:
        maria.sign_in("maria", PASSWORD)
        maria.open(case_id)
        maria.press("approve")
        maria.wait_for("#card .flash", "It goes out in 20 seconds")
        sam.undo(case_id)
        maria.wait_for("#card .state", "Waiting for you")
        assert maria.page.locator("#card .flash").count() == 0
        assert maria.complaints == []


def test_what_somebody_types_survives_a_change_by_a_colleague(house: House, browser: Any) -> None:
    case_id = house.write()
    with InboxPages(browser, house.url) as maria, InboxDriver(house.url, "sam", PASSWORD) as sam:
        maria.sign_in("maria", PASSWORD)
        maria.open(case_id)
        maria.press("edit")
        maria.page.fill("#text", "We are sorry to read this. Please call us on 555 0100.")
        sam.escalate(case_id, "The owner should see this")
        maria.wait_for("#changed", "Somebody changed this case")
        maria.wait_for("#card .facts", "The owner should see this")  # the card behind is up to date already
        assert maria.page.input_value("#text") == "We are sorry to read this. Please call us on 555 0100."
        maria.page.click("text=Save and publish")  # an escalation changes no words, so it costs nobody a press
        maria.wait_for("#card .flash", "It goes out in 20 seconds")
        assert maria.complaints == []


def test_what_somebody_types_survives_another_wording_by_a_colleague_and_the_second_press_decides(
    house: House, browser: Any
) -> None:
    case_id = house.write()
    with InboxPages(browser, house.url) as maria, InboxDriver(house.url, "sam", PASSWORD) as sam:
        maria.sign_in("maria", PASSWORD)
        maria.open(case_id)
        maria.press("edit")
        maria.page.fill("#text", "Thank you. My own words.")
        sam.edit(case_id, "Thank you. Quite other words.", publish=False)
        maria.wait_for("#changed", "Somebody changed this case")
        maria.page.click("text=Save and publish")
        maria.wait_for("#ask .alert", "out of date")
        assert maria.page.input_value("#text") == "Thank you. My own words."
        maria.page.click("#ask >> text='Save'")
        maria.wait_for("#card .flash", "not published until somebody approves it")
        maria.wait_for("#card .draft", "My own words.")
        assert maria.complaints == []


def test_the_check_speaks_while_typing_and_its_wording_can_be_taken(house: House, browser: Any) -> None:
    case_id = house.write()
    with InboxPages(browser, house.url) as maria:
        maria.sign_in("maria", PASSWORD)
        maria.open(case_id)
        maria.press("edit")
        maria.page.fill("#text", "")
        maria.page.type("#text", BAD)
        maria.wait_for("#findings mark", "root canal")
        maria.page.locator("#findings").get_by_text("Use this wording").first.click()
        maria.wait_for("#back", "Put my text back")
        assert "root canal" not in maria.page.input_value("#text")
        maria.page.click("#back")
        assert maria.page.input_value("#text") == BAD
        maria.page.locator(".stock").get_by_text("Use this").first.click()
        maria.wait_for("#findings .verdict.ok", "Checked")
        maria.page.click("#ask >> text='Save'")
        maria.wait_for("#card .flash", "Saved")
        assert maria.complaints == []


def test_a_new_post_and_a_notice_appear_by_themselves(house: House, browser: Any) -> None:
    with InboxPages(browser, house.url) as maria:
        maria.sign_in("maria", PASSWORD)
        maria.wait_for("#list", "Nothing is waiting. Well done.")
        case_id = house.write("Is anybody there?")
        maria.wait_for("#list .row", "Is anybody there?")
        card = house.desk.card(case_id, DESK)
        assert card
        house.inbox.ping(
            card, "Can you look at this?", [house.desk.practice.people["maria"]], case_id, "main", "ping.1"
        )
        maria.wait_for("#toast", "Can you look at this?")
        maria.wait_for("#notices", "Notices 1")
        maria.page.click("#toast a")
        maria.wait_for("#card", "Is anybody there?")
        assert maria.complaints == []


def test_keys_work_outside_fields_and_never_inside(house: House, browser: Any) -> None:
    first = house.write("The first post")
    house.ahead += 60
    second = house.write("The second post", author_id="u2")
    with InboxPages(browser, house.url) as maria:
        maria.sign_in("maria", PASSWORD)
        maria.page.keyboard.press("j")
        maria.page.keyboard.press("Enter")
        maria.wait_for("#card .words", "The first post")
        maria.page.wait_for_load_state()
        maria.page.focus("#q")
        maria.page.keyboard.type("aeau")
        assert maria.page.input_value("#q") == "aeau"
        maria.page.locator("#q").blur()
        maria.page.keyboard.press("?")
        assert maria.page.locator("#help").is_visible()
        maria.page.keyboard.press("a")  # a dialog is open: not the card's business
        maria.page.keyboard.press("Escape")
        maria.page.wait_for_selector("#help", state="hidden")
        maria.page.keyboard.press("e")
        maria.page.wait_for_selector("#text")
        maria.page.keyboard.press("Escape")
        maria.page.wait_for_selector("#dialog", state="hidden")
        maria.page.locator("#list .row").nth(1).click()
        maria.wait_for("#card .words", "The second post")
        maria.page.wait_for_load_state()  # scripts run last
        maria.page.keyboard.press("a")
        maria.wait_for("#card .flash", "Approved")
        assert maria.complaints == []
    cards = [house.desk.card(case_id, DESK) for case_id in (first, second)]
    assert [card.status.value for card in cards if card] == ["waiting", "approved"]


def test_everything_works_with_scripts_switched_off(house: House, browser: Any) -> None:
    case_id = house.write()
    with InboxPages(browser, house.url, scripts=False) as maria:
        maria.sign_in("maria", PASSWORD)
        maria.page.click(f'[data-case="{case_id}"]')
        maria.press("edit")
        maria.page.fill("#text", BAD)
        maria.page.click("text=Check this text")
        maria.wait_for("#findings mark", "root canal")
        maria.page.locator("#findings").get_by_text("Use this wording").first.click()
        assert "root canal" not in maria.page.input_value("#text")
        maria.page.fill("#text", "Thank you for writing. Please call us.")
        maria.page.click("text=Save and publish")
        assert "It goes out in 20 seconds" in maria.said()
        maria.press("undo")
        assert "Nothing was published" in maria.said()
        maria.press("dismiss")
        maria.page.fill("#reason", "Settled on the phone")
        maria.page.click("#ask form button.button")
        assert maria.page.locator("#ask").is_visible()  # a reason of the list is asked for first
        maria.page.get_by_label("Answered another way").check()
        maria.page.click("#ask form button.button")
        assert maria.said() == "Closed without a reply."
        assert "Answered another way: Settled on the phone" in maria.page.inner_text("#main")


def test_a_press_after_the_connection_is_lost_says_so_and_keeps_the_text(house: House, browser: Any) -> None:
    case_id = house.write()
    with InboxPages(browser, house.url) as maria:
        maria.sign_in("maria", PASSWORD)
        maria.open(case_id)
        maria.press("edit")
        maria.page.fill("#text", "Thank you. My own words.")
        maria.context.set_offline(True)
        maria.page.click("#ask >> text='Save'")
        maria.wait_for("#ask .alert", "no clear answer from the desk")
        assert maria.page.input_value("#text") == "Thank you. My own words."
        maria.context.set_offline(False)
        maria.page.click("#ask >> text='Save'")
        maria.wait_for("#card .flash", "Saved")


def test_nothing_sticks_out_of_a_phone(house: House, browser: Any) -> None:
    wide = "Supercalifragilistic" * 20
    case_id = house.write(
        f"{wide} " * 3, author=wide[:100], rating=3.0, attachments=(f"https://social.example/{wide}",)
    )
    with InboxPages(browser, house.url, phone=True) as maria:
        maria.sign_in("maria", PASSWORD)
        paths = ["", f"/cases/{case_id}", f"/cases/{case_id}/edit", f"/cases/{case_id}/escalate", "/ask?q=stats%2030d",
                 "/ask?q=health", "/ask?q=help", "/notices"]  # fmt: skip
        for path in paths:
            maria.page.goto(f"{house.url}/inbox{path}")
            wider = maria.page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
            assert wider <= 0, path
        maria.open(case_id)
        maria.page.wait_for_selector("#card > .actions .button")
        # all at once, since the card may be drawn anew between two looks
        boxes = maria.page.eval_on_selector_all(
            "#card > .actions .button",
            "all => all.filter(b => b.getClientRects().length && !b.closest('.sheet'))"
            ".map(b => b.getBoundingClientRect()).map(r => [r.height, r.bottom])",
        )
        assert boxes
        assert all(height >= 44 and bottom <= 844 for height, bottom in boxes)  # within reach without scrolling


def test_what_is_chosen_stands_beside_its_words_and_no_countdown_is_cut_off(house: House, browser: Any) -> None:
    case_id = house.write()
    house.write("Another one who waits.", author="Somebody else")
    with InboxPages(browser, house.url) as maria:
        maria.sign_in("maria", PASSWORD)
        maria.open(case_id)
        for verb in ("dismiss", "join"):
            maria.page.goto(f"{house.url}/inbox/cases/{case_id}/{verb}")
            widths = maria.page.eval_on_selector_all("#ask [type=radio]", "all => all.map(one => one.offsetWidth)")
            assert widths and all(width <= 24 for width in widths), verb
        maria.open(case_id)
        maria.press("approve")
        maria.wait_for("#list .state", "approved this")
        cut = maria.page.eval_on_selector_all(
            "#list .chip",
            "all => all.filter(one => one.getBoundingClientRect().right > one.closest('.side').getBoundingClientRect().right)",
        )
        assert cut == []


def test_a_notice_says_why_it_comes_on_a_line_of_its_own(house: House, browser: Any) -> None:
    house.inbox.announce("1 star, 5 minutes left\nThis waits for a reply.", "main", "news.1")
    with InboxPages(browser, house.url) as sam:
        sam.sign_in("sam", PASSWORD)
        sam.page.goto(f"{house.url}/inbox/notices")
        assert sam.page.inner_text(".told").splitlines() == ["1 star, 5 minutes left", "This waits for a reply."]


def test_what_was_refused_is_thrown_away_by_nobody_who_was_not_asked(house: House, browser: Any) -> None:
    case_id, mine = house.write(), "We are sorry to read this. Please call us on 555 0100."
    with InboxPages(browser, house.url) as maria, InboxDriver(house.url, "sam", PASSWORD) as sam:
        maria.sign_in("maria", PASSWORD)
        maria.open(case_id)
        maria.press("edit")
        maria.page.fill("#text", mine)
        sam.claim(case_id)
        maria.page.click("text=Save and publish")
        maria.wait_for("#ask .alert", "Sam has taken this one")
        assert maria.page.locator("#ask .alert a[target=_blank]").get_attribute("href") == f"/inbox/cases/{case_id}"
        asked: list[str] = []
        maria.page.once("dialog", lambda box: (asked.append(box.message), box.dismiss()))
        maria.page.click("#ask [data-close]")
        assert asked == ["Throw away what you have written?"]
        assert maria.page.input_value("#text") == mine
        assert maria.complaints == []
