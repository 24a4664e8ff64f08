"""Teach the second reader from the labelled examples: `python -m tests.core.guard.train` (needs the `train` extra).

Writes `bot/core/guard/second_reader.json`. With `--held-out`, writes nothing and prints, for a range of cuts, what share
of replies lies above: every batch is scored by weights learned from the other batches only.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

from bot import answers
from bot.core.guard.reading import open_text
from bot.core.guard.rewrite import SAFE
from bot.core.guard.second_reader import marks
from tests.core.guard.examples import Example, examples

GOAL = Path(__file__).parents[3] / "bot" / "core" / "guard" / "second_reader.json"
FOLDS = 8
STRENGTH = 10.0
FEWEST = 2


def weight_of(row: Example) -> float:
    """Rows that experts argue about teach less; rows that are only worth a second look teach least."""
    if row.label == "WARN" or (row.label == "OK" and "BLOCK" in row.accept):
        return 0.3 if "BLOCK" not in row.accept else 0.0
    return 1.0


def seen(text: str) -> list[str]:
    return list(marks(open_text(text)))


def stock() -> list[str]:
    """The wordings that come with the desk; every one of them may be published."""
    safe = [text for wordings in SAFE.values() for text in wordings]
    return safe + [
        text.replace("{clinic}", "Harbor Lane Dental")
        .replace("{phone}", "555-0161")
        .replace("{email}", "hello@example.com")
        for answer in answers.load()
        for text in answer.texts
    ]


def fit(lists: list[list[str]], bad: list[bool], weights: list[float]) -> tuple[TfidfVectorizer, LogisticRegression]:
    table = TfidfVectorizer(analyzer=lambda names: names, binary=True, min_df=FEWEST)
    model = LogisticRegression(C=STRENGTH, max_iter=2000)
    model.fit(table.fit_transform(lists), bad, sample_weight=weights)
    return table, model


def held_out(rows: list[Example], lists: list[list[str]], extra: list[list[str]]) -> None:
    numbers = numpy.zeros(len(rows))
    batches = sorted({row.batch for row in rows})
    for fold in range(FOLDS):
        away = {batch for index, batch in enumerate(batches) if index % FOLDS == fold}
        kept = [n for n, row in enumerate(rows) if row.batch not in away]
        table, model = fit(
            [lists[n] for n in kept] + extra,
            [rows[n].label == "BLOCK" for n in kept] + [False] * len(extra),
            [weight_of(rows[n]) for n in kept] + [0.3] * len(extra),
        )
        tested = [n for n, row in enumerate(rows) if row.batch in away]
        numbers[tested] = model.decision_function(table.transform([lists[n] for n in tested]))
    kinds = {"block": ("BLOCK",), "ok": ("OK",), "warn": ("WARN",)}
    print("cut   " + "".join(f"{kind:>8}" for kind in kinds))
    for cut in (-2, -1.5, -1.2, -1, -0.5, 0, 0.25, 0.5, 0.75, 1, 1.25, 1.5):
        shares = [
            numpy.mean([numbers[n] >= cut for n, row in enumerate(rows) if row.label in labels])
            for labels in kinds.values()
        ]
        print(f"{cut:5}" + "".join(f"{share:8.3f}" for share in shares))


def main(arguments: list[str]) -> None:
    """Learn, and write or print."""
    rows = [row for row in examples() if weight_of(row) > 0]
    lists = [seen(row.reply) for row in rows]
    extra = [seen(text) for text in stock()]
    if "--held-out" in arguments:
        held_out(rows, lists, extra)
        return
    table, model = fit(
        lists + extra,
        [row.label == "BLOCK" for row in rows] + [False] * len(extra),
        [weight_of(row) for row in rows] + [0.3] * len(extra),
    )
    learned = {
        name: [round(float(model.coef_[0][place]), 3), round(float(table.idf_[place]), 3)]
        for name, place in sorted(table.vocabulary_.items())
    }
    start = round(float(model.intercept_[0]), 3)
    lines = ",\n".join(f"{json.dumps(name, ensure_ascii=False)}: {json.dumps(pair)}" for name, pair in learned.items())
    GOAL.write_text(f'{{"start": {start}, "marks": {{\n{lines}\n}}}}\n', encoding="utf-8")
    print(f"{len(learned)} marks from {len(rows)} replies and {len(extra)} stock answers")


if __name__ == "__main__":
    main(sys.argv[1:])
