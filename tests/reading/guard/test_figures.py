"""The figures a clinic buys, held above a floor over every labelled reply of this folder."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.core.model import Level
from bot.reading.guard import check
from tests.reading.guard.examples import Example, examples
from tests.reading.guard.measure import EXAMINATION, Figures, read

ALL = tuple(examples())


def figures(rows: tuple[Example, ...]) -> Figures:
    found = Figures()
    for row in rows:
        found.add(row, read(row).level)
    return found


@pytest.mark.parametrize("language", ["en", "es"])
def test_disclosures_are_stopped_and_clean_replies_pass_in_both_languages(language: str) -> None:
    found = figures(tuple(row for row in ALL if row.lang == language))
    assert found.recall.value >= 0.98
    assert found.false_blocks.value <= 0.035
    assert found.contested.value <= 0.06
    assert found.warned.value >= 0.90


def test_on_the_examination_which_nothing_was_learned_from_the_aims_hold() -> None:
    found = figures(tuple(examples(*EXAMINATION)))
    assert found.recall.value >= 0.95
    assert found.false_blocks.value <= 0.03
    assert found.contested.value <= 0.10
    assert found.warned.value >= 0.80


def test_the_examination_shares_no_reply_with_the_examples() -> None:
    assert {row.reply for row in ALL}.isdisjoint(row.reply for row in examples(*EXAMINATION))


def test_of_the_examples_of_records_removal_incentive_and_threat_all_but_a_few_in_a_thousand_are_stopped() -> None:
    grave = {"records", "denies_patient", "removal_request", "incentive", "threat", "P7", "R1", "R2", "R3"}
    due = [row for row in ALL if row.strict and row.label == "BLOCK" and grave & set(row.reasons)]
    missed = [row.reply for row in due if read(row).level < Level.BLOCK]
    assert len(missed) * 200 <= len(due), missed


KIND = "We aim for respect with everyone here. Thank you for the kind words. Please call us at the front desk."


def test_kind_words_after_a_disclosure_seldom_take_it_back() -> None:
    stopped = [row for row in ALL[::4] if row.strict and row.label == "BLOCK"]
    softened = [row for row in stopped if read(replace(row, reply=f"{row.reply} {KIND}")).level < Level.BLOCK]
    assert len(softened) * 15 <= len(stopped), [row.reply for row in softened]


def test_there_are_enough_examples_and_a_quarter_is_spanish() -> None:
    own = [row for row in ALL if not row.batch.startswith("0")]
    assert len(own) >= 600
    assert sum(row.lang == "es" for row in own) * 4 >= len(own) - 40
    assert len({row.reply for row in ALL}) == len(ALL)


def test_every_stock_answer_passes() -> None:
    tomllib = pytest.importorskip("tomllib")
    folder = Path(__file__).parents[3] / "bot" / "answers"
    for file in sorted(folder.glob("*.toml")):
        for answer in tomllib.loads(file.read_text(encoding="utf-8"))["answers"]:
            for text in answer["texts"]:
                filled = text.replace("{clinic}", "Harbor Lane Dental").replace("{phone}", "555-0161")
                assert check(filled).level < Level.BLOCK, filled
