"""Signing in with Facebook: a code that serves once, tokens that last, each page of the person, and that we are told of it."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from bot.core.ports import Offered, Refused, TryLater
from bot.platforms._meta.standin.door import Account
from bot.platforms.facebook.platform import Facebook
from tests.house import NOON, Clock
from tests.platforms import world
from tests.platforms.facebook.login import APP_ID, Login
from tests.platforms.facebook.world import APP_SECRET, PAGE, PAGE_NAME, PAGE_TOKEN, World

BACK, STATE, PROOF = "https://desk.example/settings/connections/back", "a-state-of-this-sign-in", "p" * 64
ANNEX = Account("104500000000002", "Harbour Smiles Annex", "EAAannex")


@pytest.fixture
def there() -> Iterator[World]:
    with world("facebook", Clock(NOON)) as made:
        yield made


@pytest.fixture
def login(there: World) -> Login:
    there.login.pages = [Account(PAGE, PAGE_NAME, PAGE_TOKEN), ANNEX]
    return there.login


def facebook(there: World, app_id: str = APP_ID, url: str = "") -> Facebook:
    door = app_id, f"{there.url}/dialog/oauth"
    return Facebook(APP_SECRET, "a word", {}, url or there.graph_url, there.client, door)


def come_back(there: World) -> str:
    """A browser goes to Facebook and is sent back: the address it comes back at."""
    answer = httpx.get(facebook(there).way_in(STATE, BACK, PROOF))
    assert answer.status_code == 302, answer.text
    return str(answer.headers["location"])


def test_every_page_of_whoever_signed_in_is_offered_with_a_token_of_its_own(there: World, login: Login) -> None:
    found = facebook(there).came_back(come_back(there), STATE, BACK, PROOF)
    assert found == [Offered(PAGE, PAGE_NAME, PAGE_TOKEN), Offered(ANNEX.id, ANNEX.name, ANNEX.token)]


def test_a_code_serves_once_and_only_where_it_was_sent(there: World, login: Login) -> None:
    answered = come_back(there)
    facebook(there).came_back(answered, STATE, BACK, PROOF)
    for address, back in ((answered, BACK), (come_back(there), "https://elsewhere.example/back")):
        with pytest.raises(Refused):
            facebook(there).came_back(address, STATE, back, PROOF)


def test_an_answer_for_another_sign_in_and_a_no_are_told_apart(there: World, login: Login) -> None:
    with pytest.raises(Refused, match="belongs to another sign-in"):
        facebook(there).came_back(come_back(there), "another", BACK, PROOF)
    login.refuses = True
    with pytest.raises(Refused, match="nobody allowed it"):
        facebook(there).came_back(come_back(there), STATE, BACK, PROOF)


def test_a_page_that_was_chosen_is_subscribed_beside_what_stood_there_and_twice_does_no_harm(
    there: World, login: Login
) -> None:
    there.graph.subscribed[PAGE] = ["messages"]
    for _ in range(2):
        facebook(there).settle(PAGE, PAGE_TOKEN)
    assert there.graph.subscribed[PAGE] == ["feed", "mention", "messages", "ratings"]


@pytest.mark.parametrize("fault", ["500 after creating", "lost", "503"])
def test_a_subscription_that_stays_open_is_said(there: World, login: Login, fault: str) -> None:
    there.fail(fault)
    with pytest.raises(TryLater):
        facebook(there).settle(PAGE, PAGE_TOKEN)


def test_a_facebook_that_is_away_is_asked_again_later(there: World, login: Login) -> None:
    answered = come_back(there)
    with pytest.raises(TryLater):
        facebook(there, url="http://127.0.0.1:9/v25.0").came_back(answered, STATE, BACK, PROOF)


def test_without_the_apps_id_there_is_no_way_in(there: World) -> None:
    assert facebook(there).can_sign_in() and not facebook(there, "").can_sign_in()
