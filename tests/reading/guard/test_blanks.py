"""A blank nobody filled in stops a reply, however it is spelt; a reply that has none is left alone."""

from __future__ import annotations

import pytest

from bot.core.model import Level
from bot.reading.guard import check


@pytest.mark.parametrize("blank", [
    "____", "__", "{contact}", "{{phone}}", "[NAME]", "[name]", "[phone number]", "XXX", "XXX-XXXX", "555-XXXX", "<your name>",
    "(insert phone)", "TBD", "......", "%phone%", "[nombre]",
])  # fmt: skip
def test_every_usual_spelling_of_a_blank_stops(blank: str) -> None:
    verdict = check(f"We are sorry to read this. Please call us at {blank}.")
    assert verdict.level is Level.BLOCK
    assert verdict.findings[0].rule == "B1" and verdict.findings[0].span.strip(".") in f"{blank}."


@pytest.mark.parametrize("text", ["Thank you! <3", "Thank you… really.", "Thank you, xx", "Thank you (all of you)!"])
def test_hearts_kisses_and_brackets_are_no_blanks(text: str) -> None:
    assert "B1" not in {one.rule for one in check(text).findings}
