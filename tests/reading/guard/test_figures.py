"""A small run of the figures a clinic buys; `python -m tests.reading.guard.measure` has them all, with their intervals."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.core.model import Level
from bot.reading.guard import check
from tests.reading.guard import measure
from tests.reading.guard.examples import Example, examples
from tests.reading.guard.measure import EXAMINATION, Figures, Share, read

ALL = tuple(examples())
SOME = ALL[::12]


def figures(rows: tuple[Example, ...]) -> Figures:
    found = Figures()
    for row in rows:
        found.add(row, read(row).level)
    return found


@pytest.mark.parametrize("language", ["en", "es"])
def test_of_what_was_learned_little_is_forgotten(language: str) -> None:
    found = figures(tuple(row for row in SOME if row.lang == language))
    assert found.recall.value >= 0.96
    assert found.false_blocks.value <= 0.05
    assert found.warned.value >= 0.95


def test_on_every_third_row_of_the_papers_nothing_is_far_from_the_figures_that_are_told() -> None:
    found = figures(tuple(examples(*EXAMINATION))[::3])
    assert found.recall.value >= 0.84
    assert found.false_blocks.value <= 0.06
    assert found.warned.value >= 0.90


def test_the_papers_share_no_reply_with_the_examples() -> None:
    assert {row.reply for row in ALL}.isdisjoint(row.reply for row in examples(*EXAMINATION))


def test_records_removal_gifts_and_threats_are_hardly_ever_missed() -> None:
    grave = {"records", "denies_patient", "removal_request", "incentive", "threat", "P7", "R1", "R2", "R3"}
    due = [row for row in ALL if row.strict and row.label == "BLOCK" and grave & set(row.reasons)][::6]
    missed = [row.reply for row in due if read(row).level < Level.BLOCK]
    assert len(missed) * 50 <= len(due), missed


def test_there_are_enough_examples_and_a_quarter_is_spanish() -> None:
    own = [row for row in ALL if not row.batch.startswith("0")]
    assert len(own) >= 600
    assert sum(row.lang == "es" for row in own) * 5 >= len(own)
    assert len({row.reply for row in ALL}) == len(ALL)


def test_an_interval_holds_its_share_and_shrinks_as_rows_come_in() -> None:
    few, many = Share(9, 10), Share(900, 1000)
    for share in (few, many, Share(0, 5), Share(5, 5)):
        low, high = share.interval
        assert 0 <= low <= share.value <= high <= 1
    assert few.interval[1] - few.interval[0] > many.interval[1] - many.interval[0]


def test_the_readme_tells_outside_papers_first() -> None:
    text = measure.README.read_text(encoding="utf-8")
    told = text[text.index(measure.BEGIN) : text.index(measure.END)]
    rows = [line for line in told.splitlines() if line.startswith("| ") and not line.startswith("| paper")]
    assert rows and rows[0].startswith("| outside")
    assert [line.split(" |")[0].removeprefix("| ") for line in rows] == [file.stem for file in EXAMINATION]


def test_every_stock_answer_passes() -> None:
    tomllib = pytest.importorskip("tomllib")
    folder = Path(__file__).parents[3] / "bot" / "answers"
    for file in sorted(folder.glob("*.toml")):
        for answer in tomllib.loads(file.read_text(encoding="utf-8"))["answers"]:
            for text in answer["texts"]:
                filled = text.replace("{clinic}", "Harbor Lane Dental").replace("{phone}", "555-0161")
                verdict = check(re.sub(r"\{\w+\}", "____", filled))  # the name of a blank is no word of the answer
                assert {one.rule for one in verdict.findings if one.level is Level.BLOCK} <= {"B1"}, filled
