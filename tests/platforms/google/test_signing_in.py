"""Signing in with Google: the proof, a code that serves once, and which locations it is good for."""

from __future__ import annotations

import httpx
import pytest

from bot.core.ports import Offered, Refused, TryLater
from tests.platforms.google.consent import ANOTHER, TITLES
from tests.platforms.google.standin import LOCATION, REFRESH
from tests.platforms.google.world import World

BACK = "https://desk.example/settings/connections/back"
STATE, PROOF = "a-state-of-this-sign-in", "p" * 64


def come_back(there: World) -> str:
    """A browser goes to Google and is sent back: the address it comes back at."""
    answer = httpx.get(there.google().way_in(STATE, BACK, PROOF))
    assert answer.status_code == 302, answer.text
    return answer.headers["location"]


def test_every_location_of_every_account_is_offered_with_a_token_that_lasts(there: World) -> None:
    found = there.google().came_back(come_back(there), STATE, BACK, PROOF)
    assert found == [Offered(LOCATION, TITLES[LOCATION], REFRESH), Offered(ANOTHER, TITLES[ANOTHER], REFRESH)]


def test_a_code_serves_once_and_with_its_proof_alone(there: World) -> None:
    answered = come_back(there)
    there.google().came_back(answered, STATE, BACK, PROOF)
    for address, proof in ((answered, PROOF), (come_back(there), "q" * 64)):
        with pytest.raises(Refused):
            there.google().came_back(address, STATE, BACK, proof)


def test_an_answer_for_another_sign_in_is_refused_before_google_is_asked(there: World) -> None:
    answered = come_back(there)
    for address, state in ((answered, "another"), (BACK, STATE), (f"{BACK}?state={STATE}", STATE)):
        with pytest.raises(Refused, match="belongs to another sign-in"):
            there.google().came_back(address, state, BACK, PROOF)
    assert len(there.consent.codes) == 1


def test_who_allows_nothing_is_told_that_nothing_was_connected(there: World) -> None:
    there.consent.refuses = True
    with pytest.raises(Refused, match="nobody allowed it"):
        there.google().came_back(come_back(there), STATE, BACK, PROOF)


def test_a_permission_that_does_not_last_is_refused(there: World) -> None:
    there.consent.lasting = False
    with pytest.raises(Refused, match="does not last"):
        there.google().came_back(come_back(there), STATE, BACK, PROOF)


def test_a_google_that_is_away_is_asked_again_later(there: World) -> None:
    answered = come_back(there)
    with pytest.raises(TryLater):
        there.google("http://127.0.0.1:9").came_back(answered, STATE, BACK, PROOF)


def test_without_a_client_there_is_no_way_in(there: World) -> None:
    assert there.google().can_sign_in() and not there.unconfigured().can_sign_in()  # type: ignore[attr-defined]
