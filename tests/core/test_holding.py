"""Whoever needs longer than Undo's seconds gets more, for a while, and the words go out exactly once all the same."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.core import holding
from bot.core.buttons import FACE, buttons
from bot.core.deadlines import Policy
from bot.core.decisions import decide
from bot.core.model import Case, Command, Status, Verb
from bot.core.ports import Denied
from bot.core.practice import Practice
from tests.core.makers import NOW, PLACE, POLICY, STAFF, case, fine, out


def press(before: Case, verb: Verb, at: float = NOW + 5, policy: Policy = POLICY, **given: Any) -> Case:
    command = Command(case_id="abc", verb=verb, by=STAFF, **given)
    return decide(before, command, fine, policy, "UTC", lambda text: 8000, at)[0]


def offered(here: Case, at: float) -> bool:
    return Verb.LONGER in {button.verb for button in buttons(here, FACE, at, POLICY)}


@pytest.mark.parametrize("kind", ["a reply", "a correction"])
def test_a_press_gives_a_minute_more_and_ten_minutes_at_most(kind: str) -> None:
    held = press(case(Status.WAITING), Verb.APPROVE)
    if kind == "a correction":
        held = press(case(Status.ANSWERED, replies=(out(),)), Verb.AMEND, text="New words.")
    assert holding.until(held) == NOW + 25 and offered(held, NOW + 6)
    later = press(held, Verb.LONGER, NOW + 20)
    assert holding.until(later) == NOW + 85 and later.status is held.status
    for _ in range(20):
        if offered(later, NOW + 21):
            later = press(later, Verb.LONGER, NOW + 21)
    assert holding.until(later) == NOW + 605
    with pytest.raises(Denied, match="as long as it can"):
        press(later, Verb.LONGER, NOW + 22)
    stopped = press(later, Verb.UNDO, NOW + 600)
    assert holding.held(stopped) is None


def test_the_moment_it_goes_out_there_is_no_more_time_to_give() -> None:
    held = press(case(Status.WAITING), Verb.APPROVE)
    assert not offered(held, NOW + 26)
    with pytest.raises(Denied):
        press(held, Verb.LONGER, NOW + 26)
    assert not offered(case(Status.WAITING), NOW) and not offered(case(Status.PUBLISHING), NOW)


def test_a_clinic_may_say_how_long_undo_is_possible_there() -> None:
    slow = replace(PLACE, undo_seconds=45.0)
    practice = Practice({PLACE.id: slow, "other": replace(PLACE, id="other")}, {}, ())
    assert practice.policy_at(slow).hold_seconds == 45.0
    assert practice.policy_at(practice.locations["other"]).hold_seconds == POLICY.hold_seconds
    held = press(case(Status.WAITING), Verb.APPROVE, policy=practice.policy_at(slow))
    assert holding.until(held) == NOW + 50
