"""A card changes only when somebody looks at its case: what comes or goes by the clock alone is a moment of interest."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.binding import their_words
from bot.core.card import Card, draw
from bot.core.closing import UNDO_SECONDS
from bot.core.deadlines import Policy
from bot.core.model import Case, Closing, Delivery, Status
from bot.core.reminders import next_wake, pings
from tests.cards import CASE, CASES, NOW, PLACE

POLICY = Policy()
CLOSED = replace(
    CASE,
    status=Status.CLOSED,
    reason="Spam or an advertisement",
    closing=Closing("spam", "", "maria", "Maria", NOW - 60, CASE.round, their_words(CASE)),
)
STATES = CASES | {"closed by a person": CLOSED}


def drawn(case: Case, now: float) -> tuple[str, list[str], list[str]]:
    card: Card = draw(case, PLACE, "Facebook", (), now)
    return card.tone, [b.label for b in card.buttons], [b.label for b in card.menu]


def looked_at(case: Case, now: float) -> float | None:
    """When a worker looks at a case next that has just been looked at."""
    said = frozenset(ping.key for ping in pings(case, PLACE, POLICY, now) if ping.at <= now)
    return next_wake(case, PLACE, POLICY, Delivery(sent=said), now)


@pytest.mark.parametrize("name", STATES)
def test_no_button_comes_or_goes_before_somebody_looks_at_the_case(name: str) -> None:
    case = STATES[name]
    at = looked_at(case, NOW)
    for minute in range(0, 26 * 60, 7):
        then = NOW + minute * 60
        if at is not None and then >= at:
            break
        assert drawn(case, then) == drawn(case, NOW), f"{minute} minutes later, and nobody looks before {at}"


def test_a_closing_that_can_be_taken_back_is_looked_at_when_it_no_longer_can() -> None:
    assert looked_at(CLOSED, NOW) == NOW - 60 + UNDO_SECONDS
    assert looked_at(CLOSED, NOW + UNDO_SECONDS) is None
