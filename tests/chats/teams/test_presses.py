"""What staff do in Teams, from the post to the published reply."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from tests.chats.teams.conftest import SAM, TeamsHouse
from tests.drivers_teams import TeamsDriver, buttons, visible


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
