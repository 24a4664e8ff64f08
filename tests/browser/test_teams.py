"""The cards in Microsoft's Agents Playground, drawn by its page and pressed with a mouse."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.browser.pages_teams import TeamsPages
from tests.chats.teams.driver import buttons, visible
from tests.chats.teams.house import TeamsHouse
from tests.outside.playground import Playground, house_beside, running_program, wire_of  # noqa: F401 - fixtures

pytestmark = pytest.mark.browser

FINE = "Thank you for telling us. Please call us on 555 0100 so that we can help."
BAD = "We are sorry about your root canal last Tuesday."


@pytest.fixture
def maria(program: tuple[str, int], wire: Playground, browser: Any) -> Iterator[TeamsPages]:
    """The receptionist's window, open on the channel."""
    pages = TeamsPages(browser, program[0])
    yield pages
    pages.close()
    assert pages.complaints == []


def button(card: dict[str, Any], verb: str) -> dict[str, Any]:
    return next(b for b in buttons(card) if verb in (b.get("verb"), b.get("data", {}).get("verb")))


def test_a_post_is_edited_approved_and_answered_on_one_card(
    house: TeamsHouse, maria: TeamsPages, wire: Playground
) -> None:
    words = "I waited an hour and nobody told me why."
    case_id = house.write(words)
    card = maria.card(words)
    card.says("Waiting for you")
    card.says("less than 60 minutes left")
    assert card.offers() == ["Approve", "Edit", "Escalate", "More"]
    maria.picture("card")
    message, drawn = wire.card(case_id, "Waiting for you")
    form = wire.window("maria", message, button(drawn, "open-edit"))  # the page itself opens no window from a card
    wire.window("maria", message, button(form, "edit"), text=FINE, stock="")
    house.work(case_id)
    card.says(FINE)
    card.press("Approve")
    card.says("goes out in 20 seconds")
    maria.picture("held")
    house.work(case_id, later=120)
    card.says("Answered by Maria")
    maria.picture("answered")
    assert house.board.replies == [FINE]
    assert maria.cards(words).count() == 1, "the card is drawn anew in its place"


def test_a_text_that_gives_a_patient_away_is_refused_where_it_was_typed(
    house: TeamsHouse, maria: TeamsPages, wire: Playground
) -> None:
    words = "It still hurts after your treatment."
    case_id = house.write(words)
    card = maria.card(words)
    message, drawn = wire.card(case_id, "Waiting for you")
    form = wire.window("maria", message, button(drawn, "open-edit"))
    form = wire.window("maria", message, button(form, "send"), text=BAD, stock="")
    assert "This text cannot be published." in visible(form)
    [typed] = [part["value"] for part in form["body"] if part.get("id") == "text"]
    assert typed == BAD
    wire.window("maria", message, button(form, "send"), text=FINE, stock="")
    house.work(case_id)
    card.press("Undo")
    card.says("Waiting for you")
    house.work(case_id, later=120)
    assert house.board.replies == []


def test_an_escalation_is_told_to_a_manager_who_takes_it(
    house: TeamsHouse, maria: TeamsPages, wire: Playground
) -> None:
    words = "My lawyer will hear about this."
    case_id = house.write(words)
    card = maria.card(words)
    card.press("Escalate")
    card.press("Escalate")
    card.says("Please write a short reason.")
    card.write("Why should a manager look at this now?", "Sounds like a legal threat")
    card.press("Escalate")
    card.says("Escalated:")
    house.work(case_id)
    maria.page.get_by_text("asks for a manager: Sounds like a legal threat").wait_for()
    maria.picture("escalated")
    message, drawn = wire.card(case_id, "legal threat")
    wire.press("sam", message, next(b for b in buttons(drawn) if b.get("verb") == "acknowledge"))
    house.work(case_id)
    card.says("Sam is on it")
    maria.picture("taken")
    assert maria.cards(words).count() == 1
