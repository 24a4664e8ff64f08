"""Every piece of advice is either shown by a test that is there, or left out with a reason; never both and never neither."""

from __future__ import annotations

import pytest

from bot.answers import load
from bot.core.choosing import choose
from bot.core.model import Facts, Post, Triage
from bot.core.pages import Query
from bot.core.stats import page
from bot.core.templates import BY_HAND, FIRST_REPLY
from tests.advice import LEFT_OUT, SHOWN
from tests.house import ROOT

PIECES = 122
COMPLAINT = Post(
    platform="facebook", id="1", account="1", text="I waited for an hour and nobody said a word.", rating=2.0
)


def test_every_piece_of_advice_is_shown_or_left_out_with_a_reason() -> None:
    assert sorted([*SHOWN, *LEFT_OUT]) == list(range(1, PIECES + 1))
    assert all(why.strip() for _, why in LEFT_OUT.values())


@pytest.mark.parametrize("number", SHOWN)
def test_the_test_that_plays_it_is_there(number: int) -> None:
    file, _, name = SHOWN[number].test.partition("::")
    assert f"def {name}(" in (ROOT / file).read_text(encoding="utf-8")


UNHAPPY, ASKS = Triage("negative", "wait_time"), Triage("neutral", "faq")


@pytest.mark.parametrize(
    ("origin", "triage"),
    [
        ("what-happens-next", UNHAPPY),
        ("what-we-changed", UNHAPPY),
        ("how-it-is-for-everybody", ASKS),
        ("decline", ASKS),
    ],
    ids=lambda given: given if isinstance(given, str) else "",
)
def test_words_that_only_a_person_knows_to_be_true_are_offered_and_never_proposed(origin: str, triage: Triage) -> None:
    def chosen(*kinds: str) -> set[str]:
        found = choose(load(), COMPLAINT, triage, Facts(phones=("555 0100",)), (), 5000, "seed", kinds)
        return {choice.origin.partition("/")[0] for choice in found}

    assert origin in chosen(*FIRST_REPLY, BY_HAND)
    assert origin not in chosen(*FIRST_REPLY)


def test_the_numbers_stand_beside_the_marks_of_the_studies() -> None:
    rows = {"main|facebook||received": 2, "main|facebook||answered": 1, "main|facebook||t40": 1}
    told = page(Query("stats"), rows, {}, "", {})
    assert any("42 %" in line.text and "seven hours" in line.text for line in told.lines)
    assert not page(Query("stats"), {}, {}, "", {}).lines, "and not where nothing came"


def test_what_this_desk_does_not_do_is_said_in_the_readme() -> None:
    readme = " ".join((ROOT / "README.md").read_text(encoding="utf-8").split())
    assert "It asks nobody for a review, and it writes no posts of its own" in readme
