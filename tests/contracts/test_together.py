"""One case shown in every chat at once stays in step, wherever it is pressed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import redis

from bot.chats import CHATS
from bot.core.model import Status
from tests.house import House
from tests.stories import plays


class Everywhere:
    """A desk whose clinic has a channel in every chat."""

    def __init__(self, house: House, visitor: Any, stages: dict[str, Any]) -> None:
        self.house, self.visitor, self.stages = house, visitor, stages

    def shows(self, case_id: str, text: str) -> tuple[str, ...]:
        """The chats whose card says `text`."""
        return tuple(name for name, stage in self.stages.items() if text in stage.staff("maria").card(case_id))


@pytest.fixture
def everywhere(valkey_url: str, db: redis.Redis) -> Iterator[Everywhere]:
    with plays(valkey_url, "facebook", CHATS) as (house, visitor, stages, _):
        yield Everywhere(house, visitor, stages)


@pytest.mark.parametrize("pressed", CHATS)
def test_a_press_in_one_chat_is_seen_in_all(everywhere: Everywhere, pressed: str) -> None:
    case = everywhere.visitor.write("I waited for an hour.")
    assert everywhere.shows(case.id, "I waited for an hour.") == CHATS
    staff = everywhere.stages[pressed].staff("maria")
    staff.edit(case.id, "Thank you for telling us. We would like to hear more.", publish=False)
    everywhere.house.settle()
    assert everywhere.shows(case.id, "We would like to hear more.") == CHATS
    staff.approve(case.id)
    everywhere.house.settle()
    assert everywhere.shows(case.id, "Maria approved this") == CHATS
    everywhere.house.pass_time(30, step=10)
    assert everywhere.house.desk.store.find(case.id).status is Status.ANSWERED
    assert everywhere.shows(case.id, "Answered by Maria") == CHATS
    assert everywhere.visitor.replies() == ["Thank you for telling us. We would like to hear more."]


@pytest.mark.parametrize("pressed", CHATS)
def test_an_old_card_in_one_chat_is_refused_after_a_press_in_another(everywhere: Everywhere, pressed: str) -> None:
    case = everywhere.visitor.write("I waited for an hour.")
    late = [stage.keep("ben", case.id, "approve") for name, stage in everywhere.stages.items() if name != pressed]
    everywhere.stages[pressed].staff("maria").approve(case.id)
    everywhere.house.settle()
    assert all("Maria has already approved" in press() for press in late)
    everywhere.house.pass_time(60, step=10)
    assert len(everywhere.visitor.replies()) == 1


@pytest.mark.parametrize("pressed", CHATS)
def test_a_wrong_guess_is_corrected_in_one_chat_and_the_reminders_end_in_all(
    everywhere: Everywhere, pressed: str
) -> None:
    case = everywhere.visitor.write("My tongue is swelling and I can hardly breathe")
    store, staff = everywhere.house.desk.store, everywhere.stages[pressed].staff("maria")
    assert store.find(case.id).escalation is not None
    staff.not_urgent(case.id)
    everywhere.house.settle()
    now = store.find(case.id)
    assert (now.escalation, now.triage.urgency) == (None, "normal")
    staff.correct(case.id, "a question")
    everywhere.house.settle()
    corrected = [entry.detail for entry in store.history(case.id) if entry.kind in ("not_urgent", "correct")]
    assert len(corrected) == 2
    assert store.find(case.id).triage.category == "faq"
