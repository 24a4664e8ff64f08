"""What the clinic says of itself in reviews.toml: its own facts pass, anybody else's number is wondered about."""

from __future__ import annotations

import pytest

from bot.core.model import Facts, Level
from bot.reading.guard import Context, check
from bot.reading.guard.checking import read

OURS = Facts(
    name="Harbor Lane Dental", phones=("+1 (217) 555-0143",), emails=("hello@example.com",), staff=("Sam Ortiz",),
    hours="Monday to Thursday 8 to 5", services=("implants", "root canals"), insurers=("Delta Dental",),
)  # fmt: skip


def rules(text: str, facts: Facts = OURS, **about: str) -> set[str]:
    return {one.rule for one in check(text, Context(facts=facts, **about)).findings}


@pytest.mark.parametrize("number", ["(217) 555-0143", "217-555-0143", "555-0143", "hello@example.com"])
def test_our_own_number_and_address_pass_however_they_are_written(number: str) -> None:
    assert check(f"We are sorry to read this. Please contact us at {number}.", Context(facts=OURS)).level is Level.OK


@pytest.mark.parametrize("other", ["(312) 555-0999", "jane.roe@example.org"])
def test_a_number_that_is_not_ours_is_pointed_out_and_makes_no_reply_worse(other: str) -> None:
    verdict = check(f"We are sorry to read this. Please contact us at {other}.", Context(facts=OURS))
    assert [one.rule for one in verdict.findings] == ["P15"] and verdict.level is Level.OK


@pytest.mark.parametrize("other", ["(312) 555-0999", "jane.roe@example.org"])
def test_a_number_or_address_the_writer_gave_is_not_repeated(other: str) -> None:
    assert "P12" in rules(f"Please contact us at {other}.", post_text=f"Call me at {other}")
    assert "P12" in rules(f"Please contact us at {other}.", Facts(), post_text=f"Call me at {other}")


def test_without_own_numbers_in_the_settings_no_number_is_foreign() -> None:
    assert "P12" not in rules("Please contact us at (312) 555-0999.", Facts())


def test_naming_our_services_is_no_treatment_of_anybody() -> None:
    listed = "Implants and root canals are both on our list of services."
    assert check(listed, Context(facts=OURS)).level is Level.OK
    assert check(listed).level is Level.OK


@pytest.mark.parametrize(
    "text", ["Your implants look great.", "We loved doing her root canals.", "So glad the implants healed."]
)
def test_a_service_of_ours_tied_to_somebody_is_still_stopped(text: str) -> None:
    assert check(text, Context(facts=OURS)).level is Level.BLOCK


def test_a_service_the_post_named_first_is_still_an_echo() -> None:
    listed = "Implants and root canals are both on our list of services."
    _, _, remarks = read(listed, Context(facts=OURS, post_text="My implants are perfect"))
    assert "P3" in {one.rule for one in remarks}
