"""The make-believe network as a newcomer sees it, in a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from bot.demo.network import CLINIC, Network, network
from tests.house import NOON, Clock
from tests.loopback import serve
from tests.platforms.facebook.world import APP_SECRET, PAGE, PAGE_TOKEN

NOBODY = "http://127.0.0.1:9"  # a desk that is not running


@pytest.fixture
def net() -> Iterator[Network]:
    app = network(NOBODY, APP_SECRET, PAGE, PAGE_TOKEN, Clock(NOON))
    with serve(app) as url:
        app.state.network.graph.site = url
        yield app.state.network
    app.state.network.courier.stop()


@pytest.fixture
def page(net: Network, browser: Any) -> Iterator[Any]:
    page = browser.new_page(viewport={"width": 1100, "height": 900})
    mistakes: list[str] = []
    page.on("pageerror", lambda error: mistakes.append(str(error)))
    page.set_default_timeout(8000)
    page.goto(net.graph.site)
    yield page
    page.close()
    assert not mistakes


def comment(page: Any, text: str) -> None:
    page.locator("article").first.locator(".answer [name=name]").fill("Alex")
    page.locator("article").first.locator(".answer textarea").fill(text)
    page.get_by_role("button", name="Comment").first.click()
    page.locator(".bubble", has_text=text).wait_for()


def test_a_reply_appears_by_itself_and_typing_is_not_lost(page: Any, net: Network) -> None:
    comment(page, "Do you see children?")
    page.locator("#what").fill("half a sent")
    page.evaluate("document.querySelector('.comment').kept = true")
    written = next(node for node in net.graph.nodes.values() if node.text == "Do you see children?")
    net.graph.comment(written.id, "Yes, from the first tooth on.")
    page.locator(".bubble", has_text="Yes, from the first tooth on.").wait_for()
    assert page.locator(".comment .comment strong").inner_text() == CLINIC
    assert page.locator("#what").input_value() == "half a sent"
    assert page.evaluate("document.querySelector('.comment').kept") is True  # not drawn anew
    assert "Yes, from the first tooth on." in page.locator("#heard").inner_text()


def test_an_edit_in_progress_survives_a_change_of_state(page: Any, net: Network) -> None:
    comment(page, "Do you see children?")
    page.get_by_text("Edit", exact=True).click()
    field = page.locator(".comment details[open] textarea")
    field.fill("Do you see small children?")
    net.changed()
    page.wait_for_timeout(1500)
    assert field.input_value() == "Do you see small children?"
    page.get_by_role("button", name="Save").click()
    page.locator(".bubble", has_text="Do you see small children?").wait_for()
    page.get_by_text("Edited", exact=True).wait_for()


def test_a_review_with_stars_by_keyboard(page: Any, net: Network) -> None:
    page.locator("#s3").focus()
    page.keyboard.press("Space")
    page.locator("#who").fill("Alex")
    page.locator("#what").fill("It was fine.")
    page.get_by_role("button", name="Post in public").click()
    page.get_by_role("img", name="3 of 5 stars").wait_for()
    assert [node.stars for node in net.graph.nodes.values() if node.kind == "rating"] == [3]


def test_deleting_takes_the_comment_away(page: Any, net: Network) -> None:
    comment(page, "Never mind")
    page.get_by_role("button", name="Delete").click()
    page.locator(".bubble", has_text="Never mind").wait_for(state="detached")
    assert not [node for node in net.graph.nodes.values() if node.kind == "comment"]


def test_a_desk_that_does_not_answer_is_said(page: Any) -> None:
    comment(page, "Is anybody there?")
    page.get_by_text("The desk does not answer yet").wait_for()
    page.get_by_text("On its way to the desk").wait_for()


def test_nothing_sticks_out_of_a_phone(page: Any) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    comment(page, "Averyverylongwordthatdoesnotwanttobebrokenbutmustbe" * 3)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
