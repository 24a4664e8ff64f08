"""A post from another page, on a phone in Chromium: added, approved, copied, posted, and said so."""

from __future__ import annotations

from typing import Any

import pytest

from tests.browser.pages_inbox import InboxPages
from tests.chats.inbox.driver import InboxDriver
from tests.chats.inbox.house import PASSWORD, House

pytestmark = pytest.mark.browser


def test_on_a_phone_a_post_is_added_and_its_reply_copied_and_called_posted(house: House, browser: Any) -> None:
    with InboxPages(browser, house.url, phone=True) as maria, InboxDriver(house.url, "sam", PASSWORD) as sam:
        maria.context.grant_permissions(["clipboard-read", "clipboard-write"])
        maria.sign_in("maria", PASSWORD)
        maria.page.click("summary[aria-label^=You]")
        maria.page.get_by_role("link", name="Add a post").last.click()
        maria.page.fill("input[name=page]", "Healthgrades")
        maria.page.fill("input[name=author]", "Robin")
        maria.page.select_option("select[name=stars]", "3")
        maria.page.fill("textarea[name=text]", "I waited an hour.")
        maria.page.fill("input[name=link]", "https://page.example/1")
        maria.page.get_by_role("button", name="Add it").click()
        maria.wait_for("#card h1", "Robin: 3-star Healthgrades review")
        (case,) = house.store.recent_cases()
        house.desk.advance(case.id)
        maria.wait_for("#card .state", "Waiting for you")
        maria.press("approve")
        maria.wait_for("#card .held", "Undo stops it")
        house.ahead += 21
        house.desk.advance(case.id)
        maria.wait_for("#card .state", "please post it on Healthgrades")
        assert maria.page.get_by_role("link", name="Open the page").get_attribute("href") == "https://page.example/1"
        maria.page.get_by_role("button", name="Copy reply").click()
        maria.page.get_by_role("button", name="Copied").wait_for()
        approved = house.store.find(case.id)
        assert approved and approved.approval
        assert maria.page.evaluate("navigator.clipboard.readText()") == approved.approval.text
        maria.page.fill("#card input[name=reason]", "https://page.example/1#ours")
        sam.claim(case.id)
        maria.wait_for("#card .line", "Sam has this one")
        assert maria.page.input_value("#card input[name=reason]") == "https://page.example/1#ours"
        assert maria.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
        maria.press("posted")
        maria.wait_for("#card .state", "posted by hand")
        assert maria.complaints == []
