"""Guests of our own workspace: nothing, before any dialog opens; and what holds while Slack cannot be asked."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.chats.slack.client import Client
from bot.chats.slack.members import AWAY_SECONDS, BLIND, GUEST, KEPT_SECONDS, UNSURE, Members
from bot.core.ports import Denied
from tests.chats.slack.conftest import SECRET, NotedDesk
from tests.chats.slack.driver import SlackDriver, read
from tests.chats.slack.world import SlackWorld
from tests.house import Clock
from tests.waiting import until

CASE = "k7m2q9xa"
MARKS = ["is_restricted", "is_ultra_restricted", "is_stranger", "deleted"]


@pytest.fixture
def clock() -> Clock:
    return Clock(0.0)


@pytest.fixture
def members(world: SlackWorld, clock: Clock) -> Members:
    return Members(Client(lambda: world.token, world.api_url, 1.0, clock), clock)


def sentence(act: Callable[[], object]) -> str:
    with pytest.raises(Denied) as no:
        act()
    return str(no.value)


@pytest.mark.parametrize("mark", MARKS)
def test_a_guest_can_do_nothing_also_where_the_settings_name_them(
    members: Members, world: SlackWorld, mark: str
) -> None:
    world.users["U5"] = {mark: True}
    for listed in (True, False):
        assert sentence(lambda listed=listed: members.refuse_guest("U5", listed)) == GUEST
    members.refuse_guest("U1", listed=False)


def test_the_answer_is_kept_for_a_while_and_asked_for_again_afterwards(
    members: Members, world: SlackWorld, clock: Clock
) -> None:
    for _ in range(3):
        members.refuse_guest("U5", listed=False)
    assert len(world.calls_of("users.info")) == 1
    world.users["U5"] = {"is_restricted": True}
    clock.move(KEPT_SECONDS - 1)
    members.refuse_guest("U5", listed=False)
    clock.move(1)
    assert sentence(lambda: members.refuse_guest("U5", listed=False)) == GUEST
    assert [call["user"] for call in world.calls_of("users.info")] == ["U5", "U5"]


@pytest.mark.parametrize(
    ("fault", "says"), [("500", UNSURE), ("429", UNSURE), ("user_not_found", UNSURE), ("missing_scope", BLIND)]
)
def test_while_slack_cannot_be_asked_who_is_listed_goes_on_and_who_is_not_hears_why(
    members: Members, world: SlackWorld, clock: Clock, fault: str, says: str
) -> None:
    world.fail("users.info", fault)
    members.refuse_guest("U1", listed=True)
    assert sentence(lambda: members.refuse_guest("U5", listed=False)) == says
    assert len(world.calls_of("users.info")) == 1  # it is not asked again and again meanwhile
    clock.move(AWAY_SECONDS)
    members.refuse_guest("U5", listed=False)


def test_what_slack_said_before_goes_on_while_it_cannot_be_asked(
    members: Members, world: SlackWorld, clock: Clock
) -> None:
    world.users["U5"] = {"is_restricted": True}
    sentence(lambda: members.refuse_guest("U5", listed=True))
    members.refuse_guest("U6", listed=False)
    clock.move(KEPT_SECONDS + 1)
    world.fail("users.info", "500", times=9)
    members.refuse_guest("U6", listed=False)
    assert sentence(lambda: members.refuse_guest("U5", listed=True)) == GUEST


def test_where_slack_itself_waits_nobody_is_asked_first_and_the_next_press_knows(
    members: Members, world: SlackWorld
) -> None:
    assert sentence(lambda: members.refuse_guest("U5", listed=False, wait=False)) == UNSURE
    until(lambda: "U5" in members._known)
    members.refuse_guest("U5", listed=False, wait=False)
    members.refuse_guest("U1", listed=True, wait=False)


def test_no_press_command_or_submit_of_a_guest_reaches_the_desk_or_opens_anything(
    address: str, maria: SlackDriver, desk: NotedDesk, world: SlackWorld
) -> None:
    world.users["U5"] = {"is_ultra_restricted": True}
    guest = SlackDriver(address, SECRET, world, "U5", "guest")
    message = maria.message(CASE)
    for verb in ("approve", "edit", "escalate", "dismiss", "history"):
        seen = len(world.whispers)
        guest.press(message, verb)
        assert read(world.wait_for(lambda since=seen: world.whispers[since:])[0]) == GUEST
    assert GUEST in guest.ask("open")
    assert world.calls_of("views.open") == [] and desk.admitted == []
    view = maria.open(CASE, "escalate")
    assert guest.submit(view, reason="Let me in") == GUEST
    assert desk.commands == [] and desk.asked == []


def test_a_hanging_slack_costs_a_listed_person_their_press_neither_words_nor_ticket(
    maria: SlackDriver, desk: NotedDesk, world: SlackWorld
) -> None:
    world.fail("users.info", "hang")
    assert "Why should a manager look at this now?" in read(maria.open(CASE, "escalate"))
