"""Connecting an account by the real form: what was pasted is used, and never drawn again."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape
from typing import Any

import httpx
import pytest
import redis

from bot.chats.inbox.client import add_account
from bot.store.sealing import new_key
from tests.chats.inbox.driver import PASSWORD, InboxDriver, forms
from tests.house import NOON, Clock, House
from tests.loopback import serve
from tests.platforms import world
from tests.platforms.facebook.world import APP_SECRET, PAGE, PAGE_TOKEN, World
from tests.platforms.google.consent import ANOTHER, TITLES
from tests.platforms.google.standin import LOCATION, REFRESH
from tests.stories import clinic

PATH = "/settings/connections"
WRONG = "EAA-never-drawn"


@pytest.fixture
def house(valkey_url: str, db: redis.Redis) -> Iterator[House]:
    """A desk that waits for the first page of Facebook."""
    there = World()
    with serve(there.app()) as url:
        env = {
            "replydesk_key": new_key(),
            "facebook_app_secret": APP_SECRET,
            "facebook_verify_token": "a word",
            "facebook_graph_url": f"{url}/v25.0",
        }
        house = House(valkey_url, env, clinic())
        add_account(house.desk.store, "ana", "Ana", PASSWORD, "owner")
        add_account(house.desk.store, "boss", "Boss", PASSWORD, "manager")
        yield house
        house.close()
    there.close()


@pytest.fixture
def ana(house: House) -> Iterator[Any]:
    with InboxDriver(house.url, "ana", PASSWORD) as driver:
        yield driver.http


def send(browser: Any, to: str = PATH, **typed: str) -> str:
    """A form of the page, filled in and sent; the page it leads to."""
    page = browser.get(PATH).text
    csrf = page.partition(f'action="{to}"')[2].partition('name="csrf" value="')[2].partition('"')[0]
    answer = browser.post(to, data={"csrf": csrf, "kind": "facebook", "account": PAGE} | typed)
    assert WRONG not in answer.text and PAGE_TOKEN not in answer.text
    return str(answer.text)


def test_a_wrong_token_says_so_a_right_one_works_and_a_page_can_be_taken_away(ana: Any) -> None:
    assert f'href="{PATH}"' in ana.get("/inbox").text
    assert "Nothing is connected yet." in ana.get(PATH).text
    assert "Does not work" in send(ana, credential=WRONG)
    page = send(ana, credential=PAGE_TOKEN)
    assert "is connected" in page and "Works" in page and "Connected by Ana." in page
    gone = send(ana, f"{PATH}/remove")
    assert "not connected any more" in gone and "Nothing is connected yet." in gone


def test_what_is_refused_keeps_the_account_that_was_typed_and_not_the_credential(ana: Any) -> None:
    page = send(ana, account="1234", credential=" ")
    assert "Please fill in both" in page and 'value="1234"' in page


def test_a_form_that_was_not_drawn_for_this_browser_connects_nothing(ana: Any, house: House) -> None:
    answer = ana.post(PATH, data={"kind": "facebook", "account": PAGE, "credential": PAGE_TOKEN})
    assert answer.status_code == 403 and house.desk.store.connections() == []  # type: ignore[attr-defined]


def test_a_manager_is_neither_shown_the_way_there_nor_let_in(house: House) -> None:
    with InboxDriver(house.url, "boss", PASSWORD) as driver:
        assert PATH not in driver.http.get("/inbox").text
        answer = driver.http.get(PATH)
        assert answer.status_code == 403 and "Only whoever runs the desk" in answer.text
        assert f'action="{PATH}"' not in answer.text


def test_signing_in_at_google_leads_back_to_a_choice_and_only_what_was_chosen_is_connected(
    valkey_url: str, db: redis.Redis
) -> None:
    with world("google", Clock(NOON)) as there:
        env = there.env() | {"replydesk_key": new_key(), "google_tokens": f"{ANOTHER}=1//another"}
        house = House(valkey_url, env, clinic())
        add_account(house.desk.store, "ana", "Ana", PASSWORD, "owner")
        with InboxDriver(house.url, "ana", PASSWORD) as driver:
            page = send(driver.http, f"{PATH}/begin", kind="google")
            link = unescape(page.partition('<a class="button primary" href="')[2].partition('"')[0])
            assert link.startswith(f"{there.url}/auth?")
            back = httpx.get(link).headers["location"]
            assert back.startswith(f"{house.url}{PATH}/back?")
            offer = driver.http.get(back).text
            assert TITLES[LOCATION] in offer and TITLES[ANOTHER] in offer and REFRESH not in offer
            form = next(fields for action, fields in forms(offer) if action == f"{PATH}/choose")
            form.pop(f"account {ANOTHER}")  # a mark taken away
            answer = driver.http.post(f"{PATH}/choose", data=form)
            assert "is connected" in answer.text and LOCATION in answer.text
            assert "was used already" in driver.http.get(back).text
        assert [one.account for one in house.desk.connector.vault.kept()] == [LOCATION]
        house.close()
