"""A text in a language the check does not know is stopped, and a manager who reads it may say so."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.core.languages import in_words
from bot.core.model import Facts, Level
from bot.reading.guard import Context, check
from tests.reading.languages.test_reader import FOREIGN

ROWS = [json.loads(line) for line in Path(__file__).with_name("cases.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("strictness", ["strict", "standard", "relaxed"])
@pytest.mark.parametrize("text", [*FOREIGN.values(), "zxcv qwer asdf"])
def test_what_is_not_read_is_stopped_however_relaxed_the_clinic(text: str, strictness: str) -> None:
    verdict = check(text, strictness=strictness)
    assert verdict.level is Level.BLOCK
    assert {one.rule for one in verdict.findings if one.level is Level.BLOCK} == {"X5"}
    assert f"I read {in_words()} only" in verdict.findings[0].reason


def test_the_language_it_looks_like_is_told() -> None:
    assert "it looks like Portuguese" in check(FOREIGN["pt"]).findings[0].because


def test_kind_english_words_around_it_do_not_help() -> None:
    assert check(f"Thank you so much! {FOREIGN['de']} Please call us.").level is Level.BLOCK


@pytest.mark.parametrize("row", [row for row in ROWS if row["lang"] != "en"], ids=lambda row: row["lang"])
def test_the_disclosures_that_once_passed_in_other_languages_are_never_fine(row: dict[str, str]) -> None:
    assert check(row["reply"], Context(language=row["lang"])).level is Level.BLOCK


@pytest.mark.parametrize("row", [row for row in ROWS if row["lang"] == "en"], ids=lambda row: row["reply"][:12])
def test_staff_named_in_the_facts_do_not_make_a_plain_reply_suspect(row: dict[str, str]) -> None:
    facts = Facts(staff=("Dr. Lee", "Dr. May", "Will"), phones=("(217) 555-0143",))
    assert check(row["reply"], Context(facts=facts)).level is Level.OK
