"""That a draft gives nobody away and that it answers the question are said apart."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.marks import answers
from bot.core.model import Case, Draft, Facts, Status, Triage
from tests.core.makers import case

FACTS = Facts(said=(("parking", "en", "Parking is free behind the building"), ("price_crown", "en", "A crown is $900")))


def asked(*asks: str, origin: str = "facts/1", text: str = "Parking is free.", status: Status = Status.WAITING) -> Case:
    return replace(case(status), triage=Triage("neutral", "faq", asks=asks), draft=Draft(text, origin))


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (asked("parking"), "Answers the question: Where can people park?"),
        (asked("parking", "price_crown"), "Answers the question: Where can people park? Price crown?"),
        (asked("parking", "hours"), "Answers the question: not yet, it says that an answer follows"),
        (asked("parking", origin="person"), "Answers the question: please judge"),
        (asked(), ""),
        (asked("parking", text=""), ""),
        (asked("parking", status=Status.CLOSED), ""),
    ],
)
def test_what_was_asked_and_whether_the_draft_answers_it(one: Case, said: str) -> None:
    assert answers(one, FACTS) == said
