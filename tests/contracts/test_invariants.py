"""The ten promises, held in lives that nobody thought out (`python -m tests.lives` lives many more of them).

What each promise means is in `tests/lives/invariants.py`; that each would notice is shown by the mistakes in
`tests/lives/mistakes.py`.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.core.model import Verb
from tests.lives import running
from tests.lives.deeds import DEEDS, steps
from tests.lives.invariants import INVARIANTS, check
from tests.lives.life import Life
from tests.lives.mistakes import LIVES, MISTAKES, Mistake, with_low_limits
from tests.lives.truth import verbs

STEPS, SEED = 120, 1


def told(valkey_url: str, life: Callable[[Life], None]) -> list[tuple[int, str]]:
    """What a life told by hand breaks."""
    made = Life(valkey_url)
    try:
        life(made)
        made.rest()
        check(made)
        return made.broken
    finally:
        made.close()


def test_in_lives_that_nobody_thought_out_all_ten_promises_hold(valkey_url: str) -> None:
    report = running.many(valkey_url, STEPS, SEED)
    assert [(one.broken, one.story) for one in report.breaks] == []
    assert report.steps == STEPS and all(report.counts[f"invariant {number}"] for number in INVARIANTS)


@pytest.mark.parametrize("life", LIVES, ids=lambda life: life.__name__)
def test_a_life_told_by_hand_breaks_no_promise(
    valkey_url: str, life: Callable[[Life], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    with_low_limits(monkeypatch)
    assert told(valkey_url, life) == []


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.what)
def test_a_mistake_in_the_desk_breaks_the_promise_it_should(
    valkey_url: str, mistake: Mistake, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_low_limits(monkeypatch)
    monkeypatch.setattr(mistake.at, mistake.name, mistake.by)
    broken = told(valkey_url, mistake.life)
    assert mistake.breaks in {number for number, _ in broken}, broken


def test_every_promise_has_a_mistake_that_it_must_notice() -> None:
    assert {mistake.breaks for mistake in MISTAKES} == set(INVARIANTS) == set(range(1, 11))


def test_every_deed_can_happen_and_every_verb_of_people_is_pressed() -> None:
    assert all(weight > 0 for weight in DEEDS.values())
    assert set(verbs()) >= {Verb.APPROVE, Verb.SEND, Verb.UNDO, Verb.OPEN_AGAIN}


def test_the_same_seed_is_the_same_life() -> None:
    assert steps(7, 50) == steps(7, 50) != steps(8, 50)
