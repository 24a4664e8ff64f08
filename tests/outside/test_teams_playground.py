"""The whole loop against Microsoft's own Agents Playground, over its internal routes, without a browser."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from bot.core.model import Status
from tests.chats.teams.driver import buttons, visible
from tests.chats.teams.house import TeamsHouse
from tests.chats.teams.world import CHANNEL
from tests.outside.playground import Playground, house_beside, running_program, wire_of  # noqa: F401 - fixtures

pytestmark = pytest.mark.outside

FINE = "Thank you for telling us. Please call us on 555 0100 so that we can help."


@pytest.fixture
def teams(wire: Playground) -> Playground:
    return wire


def button(card: dict[str, Any], verb: str) -> dict[str, Any]:
    return next(b for b in buttons(card) if verb in (b.get("verb"), b.get("data", {}).get("verb")))


def test_a_post_travels_to_a_card_and_the_edited_reply_is_published(house: TeamsHouse, teams: Playground) -> None:
    case_id = house.write("I waited an hour.")
    message, card = teams.card(case_id, "Waiting for you")
    form = teams.window("maria", message, button(card, "open-edit"))
    assert "goes out" in teams.window("maria", message, button(form, "send"), text=FINE, stock="")
    house.work(case_id, later=120)
    assert house.board.replies == [FINE]
    same, answered = teams.card(case_id, "Answered by Maria")
    assert same == message, "the card is updated in place"
    assert FINE in visible(answered)
    assert message in teams.updates


def test_a_wording_is_put_in_and_the_text_with_it_is_published(house: TeamsHouse, teams: Playground) -> None:
    case_id = house.write("I waited an hour.")
    message, card = teams.card(case_id, "Waiting for you")
    form = teams.window("maria", message, button(card, "open-edit"))
    typed = f"We are sorry about your root canal. {FINE}"
    form = teams.window("maria", message, button(form, "check"), text=typed, stock="")
    form = teams.window("maria", message, button(form, "wording"), text=typed, stock="")
    [text] = [part["value"] for part in form["body"] if part.get("id") == "text"]
    assert "root canal" not in text and text.endswith(FINE)
    teams.window("maria", message, button(form, "send"), text=text, stock="")
    house.work(case_id, later=120)
    assert house.board.replies == [text]


def test_numbers_are_answered_by_mention(house: TeamsHouse, teams: Playground) -> None:
    teams.say("stats 30d")
    assert teams.wait(lambda: [c for c in teams.cards() if "last 30 days" in visible(c)])


def test_two_people_pressing_at_once_publish_once(house: TeamsHouse, teams: Playground) -> None:
    case_id = house.write()
    message, card = teams.card(case_id, "Waiting for you")
    with ThreadPoolExecutor(2) as both:
        presses = [both.submit(teams.press, who, message, button(card, "approve")) for who in ("maria", "sam")]
        shown = [visible(p.result()["value"]) for p in presses]
    assert all("approved this" in words for words in shown)
    house.work(case_id, later=120)
    house.work(case_id, later=120)
    assert len(house.board.replies) == 1


def test_an_escalation_is_pinged_and_acknowledged(house: TeamsHouse, teams: Playground) -> None:
    case_id = house.write()
    message, card = teams.card(case_id, "Waiting for you")
    teams.press("maria", message, button(card, "escalate"), reason_escalate="Sounds like a legal threat")
    house.work(case_id)
    message, card = teams.card(case_id, "legal threat")
    ping = teams.wait(lambda: [m for m in list(teams.screen.values()) if "asks for a manager" in str(m.get("text"))])
    assert "<at>" not in str(ping[-1])  # Sam has a message of his own, and is not called in the channel as well
    assert f"{CHANNEL};messageid={message}" in str(ping[-1]["where"])
    teams.press("sam", message, button(card, "acknowledge"))
    house.work(case_id)
    teams.card(case_id, "Sam is on it")


def test_a_restart_in_the_middle_loses_nothing(house: TeamsHouse, teams: Playground) -> None:
    case_id = house.write()
    message, card = teams.card(case_id, "Waiting for you")
    assert "goes out" in visible(teams.press("maria", message, button(card, "approve"))["value"])
    house.restart()
    house.work(case_id, later=120)
    assert teams.card(case_id, "Answered by Maria")[0] == message
    later = house.write("Another one.", id="p-after-restart")
    teams.card(later, "Another one.")


def test_an_outdated_card_is_refused_in_words(house: TeamsHouse, teams: Playground) -> None:
    case_id = house.write()
    message, card = teams.card(case_id, "Waiting for you")
    form = teams.window("maria", message, button(card, "open-edit"))
    teams.window("maria", message, button(form, "edit"), text=FINE, stock="")
    assert "out of date" in visible(teams.press("sam", message, button(card, "approve"))["value"])
    house.work(case_id, later=120)
    assert house.board.replies == []
    assert house.case(case_id).status is Status.WAITING
