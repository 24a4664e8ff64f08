"""Teach the second reader and the judgement from the labelled examples: `python -m tests.reading.guard.train`.

Writes `second_reader.json` and `judgement.json` in `bot/reading/guard`. The second reader learns from every example; the
judgement only from the batches no rule was written for (28 and later), each read by a second reader that has not seen it.
The replies in `examination` are never learned from. Needs the `train` extra.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy
from sklearn.feature_extraction import DictVectorizer
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

from bot import answers
from bot.core.model import Verdict
from bot.reading.guard import checking, judgement, second_reader
from bot.reading.guard.checking import Context
from bot.reading.guard.post import Post
from bot.reading.guard.reading import Text, open_text
from bot.reading.guard.remarks import Remark
from bot.reading.guard.rewrite import SAFE
from tests.reading.guard.examples import Example, examples

Stock = list[tuple[list[str], list[list[str]]]]

HOUSE = Path(__file__).parents[3] / "bot" / "reading" / "guard"
FIRST_UNTOUCHED = 28
STRENGTH, JUDGEMENT_STRENGTH = 10.0, 0.5
FEWEST = 3
STOCK_WEIGHT = 1.0
ROUNDS = 3


@dataclass(slots=True)
class Row:
    """One example with everything that is seen of it."""

    example: Example
    text: Text
    post: Post
    remarks: list[Remark]
    whole: list[str]
    parts: list[list[str]]
    weight: float
    bad: bool

    @property
    def untouched(self) -> bool:
        """Whether no rule was written for it."""
        return int(self.example.batch.partition("-")[0]) >= FIRST_UNTOUCHED


def weight_of(example: Example) -> float:
    """Rows that experts argue about teach less; rows that are only worth a second look teach least."""
    if example.label == "WARN" or (example.label == "OK" and "BLOCK" in example.accept):
        return 0.3 if "BLOCK" not in example.accept else 0.0
    return 1.0


def seen(text: Text) -> tuple[list[str], list[list[str]]]:
    whole, parts = second_reader.marks(text)
    return sorted(whole), [sorted(part) for part in parts] or [[]]


def context_of(example: Example) -> Context:
    return Context(post_text=example.review, author=example.author, stars=example.stars)


def row_of(example: Example) -> Row:
    text, post, remarks = checking.read(example.reply, context_of(example))
    return Row(example, text, post, remarks, *seen(text), weight_of(example), example.label == "BLOCK")


def stock() -> Stock:
    """The wordings that come with the desk, as they are seen; every one of them may be published."""
    safe = [text for wordings in SAFE.values() for text in wordings]
    filled = [
        text.replace("{clinic}", "Harbor Lane Dental")
        .replace("{phone}", "555-0161")
        .replace("{email}", "hello@example.com")
        for answer in answers.load()
        for text in answer.texts
    ]
    return [seen(open_text(text)) for text in dict.fromkeys(safe + filled)]


def _fit(lists: list[list[str]], bad: Any, weights: Any) -> tuple[TfidfVectorizer, LogisticRegression]:
    table = TfidfVectorizer(analyzer=lambda names: names, binary=True, min_df=FEWEST)
    model = LogisticRegression(C=STRENGTH, max_iter=3000)
    model.fit(table.fit_transform(lists), bad, sample_weight=weights)
    return table, model


def _stored(table: TfidfVectorizer, model: LogisticRegression) -> tuple[float, dict[str, tuple[float, float]]]:
    marks = {
        name: (round(float(model.coef_[0][place]), 2), round(float(table.idf_[place]), 2))
        for name, place in sorted(table.vocabulary_.items())
    }
    return round(float(model.intercept_[0]), 3), {name: pair for name, pair in marks.items() if pair[0]}


def learn(rows: list[Row], extra: Stock) -> dict[str, Any]:
    """The weights for a whole text and for a sentence.

    Nobody marked which sentence of a bad reply is the bad one: in each round it is the one the last model likes least.
    """
    weights = numpy.array([row.weight for row in rows] + [STOCK_WEIGHT] * len(extra))
    bad = numpy.array([row.bad for row in rows] + [False] * len(extra))
    whole = _fit([row.whole for row in rows] + [one for one, _ in extra], bad, weights)
    all_parts = [row.parts for row in rows] + [parts for _, parts in extra]
    owner = numpy.array([place for place, parts in enumerate(all_parts) for _ in parts])
    lists = [part for parts in all_parts for part in parts]
    full = weights[owner]
    now = numpy.where(bad[owner], full / numpy.bincount(owner)[owner], full)
    table, model = _fit(lists, bad[owner], now)
    for _ in range(ROUNDS):
        numbers = model.decision_function(table.transform(lists))
        order = numpy.lexsort((-numbers, owner))
        worst = numpy.zeros(len(owner), bool)
        worst[order[numpy.r_[True, owner[order][1:] != owner[order][:-1]]]] = True
        now = numpy.where(bad[owner] & ~worst, numpy.where(numbers > 0.5, 0.3 * full, 0.0), full)
        table, model = _fit(lists, bad[owner], now)
    return {"whole": _stored(*whole), "sentence": _stored(table, model)}


@contextmanager
def using(module: Any, weights: Any) -> Iterator[None]:
    """Let a module read with these weights instead of the packaged ones."""
    packaged: Callable[[], Any] = module._weights
    module._weights = lambda: weights
    try:
        yield
    finally:
        module._weights = packaged


def signs_of(rows: list[Row], reader: dict[str, Any]) -> list[dict[str, float]]:
    with using(second_reader, reader):
        return [judgement.signs(row.text, row.post, row.remarks, second_reader.read(row.text)) for row in rows]


def judge(rows: list[Row], found: list[dict[str, float]]) -> dict[str, float]:
    """The weights of the judgement."""
    table = DictVectorizer()
    model = LogisticRegression(C=JUDGEMENT_STRENGTH, max_iter=3000, class_weight="balanced")
    kept = [place for place, row in enumerate(rows) if row.weight]
    model.fit(
        table.fit_transform([found[place] for place in kept]),
        [rows[place].bad for place in kept],
        sample_weight=[rows[place].weight for place in kept],
    )
    names = table.get_feature_names_out()
    learned = {str(name): round(float(weight), 3) for name, weight in zip(names, model.coef_[0], strict=True)}
    return {"start": round(float(model.intercept_[0]), 3), **learned}


@dataclass(slots=True)
class Fold:
    """One untouched batch, as a second reader sees it that has never seen it."""

    rows: list[Row]
    reader: dict[str, Any]
    found: list[dict[str, float]]


def folds(rows: list[Row], extra: Stock) -> list[Fold]:
    made = []
    for batch in sorted({row.example.batch for row in rows if row.untouched}):
        here = [row for row in rows if row.example.batch == batch]
        reader = learn([row for row in rows if row.weight and row.example.batch != batch], extra)
        made.append(Fold(here, reader, signs_of(here, reader)))
    return made


def judge_all(parts: Sequence[Fold]) -> dict[str, float]:
    return judge([row for part in parts for row in part.rows], [signs for part in parts for signs in part.found])


def cross_validated() -> Iterator[tuple[Example, Verdict]]:
    """Every untouched example with the verdict of a guard that has learned from all batches but the example's own."""
    parts = folds([row_of(example) for example in examples()], stock())
    for part in parts:
        weights = judge_all([other for other in parts if other is not part])
        with using(second_reader, part.reader), using(judgement, weights):
            for row in part.rows:
                yield row.example, checking.check(row.example.reply, context_of(row.example))


def main() -> None:
    """Learn, and write."""
    rows, extra = [row_of(example) for example in examples()], stock()
    weights = judge_all(folds(rows, extra))
    reader = learn([row for row in rows if row.weight], extra)
    shown = {
        name: f'{{"start": {start}, "marks": {{\n'
        + ",\n".join(f"{json.dumps(mark, ensure_ascii=False)}: {json.dumps(pair)}" for mark, pair in marks.items())
        + "\n}}"
        for name, (start, marks) in reader.items()
    }
    text = ",\n".join(f'"{name}": {one}' for name, one in shown.items())
    (HOUSE / "second_reader.json").write_text(f"{{{text}}}\n", encoding="utf-8")
    (HOUSE / "judgement.json").write_text(json.dumps(weights, indent=0, sort_keys=True) + "\n", encoding="utf-8")
    print(
        f"{sum(len(marks) for _, marks in reader.values())} marks from {len(rows)} replies and {len(extra)} stock texts"
    )


if __name__ == "__main__":
    main()
