"""A private answer may speak to the patient as a patient; records, advice, threats and deals stay forbidden."""

from __future__ import annotations

import pytest

from bot.core.model import Audience, Level
from bot.reading.guard import Context, check

PRIVATE = Context(audience=Audience.PRIVATE)


@pytest.mark.parametrize("text", [
    "We're sorry your appointment ran late on Tuesday. May we call you?", "Thank you for choosing us, see you next week!",
    "Could you send us your phone number, so that our manager can call you?", "We'd like to offer you a free coffee next time.",
])  # fmt: skip
def test_the_writer_may_be_spoken_to_as_a_patient(text: str) -> None:
    assert check(text, PRIVATE).level is Level.OK, check(text, PRIVATE).findings


@pytest.mark.parametrize("text", [
    "We have no record of your visit.", "Take two ibuprofen and ice it.", "Please delete your review.",
    "Change your review and the next cleaning is free.", "Our lawyer will be in touch about this review.", "Grazie, a martedì.",
    "Please call us at [phone].",
])  # fmt: skip
def test_records_advice_threats_and_deals_are_stopped_there_too(text: str) -> None:
    assert check(text, PRIVATE).level is Level.BLOCK, check(text, PRIVATE).findings


def test_the_same_words_in_public_are_stopped() -> None:
    assert check("We're sorry your appointment ran late on Tuesday. May we call you?").level is Level.BLOCK
