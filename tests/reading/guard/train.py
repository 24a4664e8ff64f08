"""Teach the second reader and the judgement from the labelled examples: `python -m tests.reading.guard.train`.

Writes `second_reader.json.gz` and `judgement.json.gz` in `bot/reading/languages/en`. The second reader learns from every example;
the judgement only from the batches no rule was written for (28 and later), each read by a second reader that has not seen
it. The replies in `examination` are never learned from. Needs the `train` extra.
"""

from __future__ import annotations

import gzip
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
from bot.core.languages import HOME
from bot.core.model import Verdict
from bot.reading.guard import checking, judgement, second_reader
from bot.reading.guard.checking import Context
from bot.reading.guard.post import Post
from bot.reading.guard.reading import Text, open_text
from bot.reading.guard.remarks import Remark
from bot.reading.guard.wordings import ways, wordings_in
from bot.reading.languages.shelf import group_of
from tests.reading.guard.examples import Example, examples

Stock = list[list[list[str]]]
Marks = list[list[str]]

GROUP = group_of(HOME)  # the languages that learn together
HOUSE = Path(__file__).parents[3] / "bot" / "reading" / "languages" / HOME
FIRST_UNTOUCHED, FIRST_PLAIN = 28, 43  # batches no rule was written for; batches in the manner of real replies
STRENGTH, JUDGEMENT_STRENGTH = 12.0, 0.5
FEWEST = 3
ROUNDS = 2
STOCK_WEIGHT = 3.0
FOLDS = 4
LIKE_REAL = 3.0  # a batch in the manner of real replies counts this much more
FAINT = 0.1  # marks that weigh less are left out


@dataclass(slots=True)
class Row:
    """One example with everything that is seen of it."""

    example: Example
    text: Text
    post: Post
    remarks: list[Remark]
    parts: Marks
    told: list[bool]  # of each sentence: whether a rule objects that may stop it
    weight: float

    @property
    def bad(self) -> bool:
        return self.example.label == "BLOCK"

    @property
    def number(self) -> int:
        return int(self.example.batch.partition("-")[0])

    @property
    def untouched(self) -> bool:
        """Whether no rule was written for it."""
        return self.number >= FIRST_UNTOUCHED


def weight_of(example: Example) -> float:
    """Rows that experts argue about teach less; rows that are only worth a second look teach least."""
    real = LIKE_REAL if example.batch[0].isdigit() and int(example.batch.partition("-")[0]) >= FIRST_PLAIN else 1.0
    if example.label == "WARN" or (example.label == "OK" and not example.strict):
        return 0.3 * real if "BLOCK" not in example.accept else 0.0
    return real


def context_of(example: Example) -> Context:
    return Context(post_text=example.review, author=example.author, stars=example.stars)


def row_of(example: Example) -> Row:
    text, post, remarks = checking.read(example.reply, context_of(example))
    parts = [sorted(part) for part in second_reader.marks(text, post)]
    minded = {text.sentence_at(one.start) for one in remarks if judgement.stops(one)}
    return Row(example, text, post, remarks, parts, [bounds in minded for bounds in text.sentences], weight_of(example))


def stock() -> Stock:
    """The wordings that come with the desk, as they are seen; every one of them may be published."""
    safe = [text for code in GROUP for row in wordings_in(code).values() for text in row]
    safe += [way.format("555-0161").strip() for code in GROUP for way in ways(code)]
    filled = [
        text.replace("{clinic}", "Harbor Lane Dental")
        .replace("{phone}", "555-0161")
        .replace("{email}", "hello@example.com")
        for answer in answers.load()
        for text in answer.texts
    ]
    return [
        [sorted(part) for part in second_reader.marks(open_text(text), Post(None))]
        for text in dict.fromkeys(safe + filled)
    ]


def _fit(lists: Marks, bad: Any, weights: Any) -> tuple[TfidfVectorizer, LogisticRegression]:
    table = TfidfVectorizer(analyzer=lambda names: names, binary=True, min_df=FEWEST)
    model = LogisticRegression(C=STRENGTH, max_iter=300, solver="liblinear")
    kept = numpy.flatnonzero(weights)
    seen = table.fit_transform([lists[place] for place in kept])
    model.fit(seen, bad[kept], sample_weight=weights[kept])
    return table, model


def _stored(table: TfidfVectorizer, model: LogisticRegression) -> tuple[float, dict[str, tuple[float, float]]]:
    marks = {
        name: (round(float(model.coef_[0][place]), 2), round(float(table.idf_[place]), 1))
        for name, place in sorted(table.vocabulary_.items())
    }
    return round(float(model.intercept_[0]), 3), {name: pair for name, pair in marks.items() if abs(pair[0]) >= FAINT}


def by_sentence(
    parts: Sequence[Marks], told: Sequence[Sequence[bool]], bad: Sequence[bool], weights: Sequence[float]
) -> tuple[float, dict[str, tuple[float, float]]]:
    """Weights for a sentence. Nobody marked which sentence of a bad reply is the bad one: it is the one a rule minds, and in
    each round the one the last model likes least.
    """
    owner = numpy.array([place for place, own in enumerate(parts) for _ in own])
    lists = [part for own in parts for part in own]
    minded = numpy.array([mark for own in told for mark in own])
    wrong = numpy.array(bad)[owner]
    full = numpy.array(weights)[owner]
    now = numpy.where(wrong & ~minded, full / numpy.bincount(owner, minlength=len(parts))[owner], full)
    table, model = _fit(lists, wrong, now)
    for _ in range(ROUNDS):
        numbers = model.decision_function(table.transform(lists))
        order = numpy.lexsort((-numbers, owner))
        worst = numpy.zeros(len(owner), bool)
        worst[order[numpy.r_[True, owner[order][1:] != owner[order][:-1]]]] = True
        now = numpy.where(wrong & ~worst & ~minded, numpy.where(numbers > 0.5, 0.3 * full, 0.0), full)
        table, model = _fit(lists, wrong, now)
    return _stored(table, model)


def learn(rows: list[Row], extra: Stock) -> dict[str, Any]:
    """The weights for a stop, and for a second look: clumsy replies against clean ones."""
    fine = [STOCK_WEIGHT] * len(extra)
    calmly = [[False] * len(parts) for parts in extra]
    calm = [row for row in rows if row.example.label == "WARN" or (row.example.strict and not row.bad)]
    return {
        "stop": by_sentence(
            [*(row.parts for row in rows), *extra],
            [*(row.told for row in rows), *calmly],
            [*(row.bad for row in rows), *(False for _ in extra)],
            [*(row.weight for row in rows), *fine],
        ),
        "look": by_sentence(
            [*(row.parts for row in calm), *extra],
            [*([False] * len(row.parts) for row in calm), *calmly],
            [*(row.example.label == "WARN" for row in calm), *(False for _ in extra)],
            [*(1.0 + (row.number >= FIRST_PLAIN) for row in calm), *fine],
        ),
    }


@contextmanager
def using(module: Any, weights: Any) -> Iterator[None]:
    """Let a module read with these weights instead of the packaged ones."""
    packaged: Callable[[], Any] = module._weights
    module._weights = lambda known: weights
    try:
        yield
    finally:
        module._weights = packaged


def _logistic(found: list[dict[str, float]], bad: Any, weights: Any) -> dict[str, float]:
    table = DictVectorizer()
    model = LogisticRegression(C=JUDGEMENT_STRENGTH, max_iter=3000, class_weight="balanced")
    kept = numpy.flatnonzero(weights)
    model.fit(table.fit_transform([found[place] for place in kept]), bad[kept], sample_weight=weights[kept])
    names = table.get_feature_names_out()
    learned = {str(name): round(float(weight), 3) for name, weight in zip(names, model.coef_[0], strict=True)}
    return {"start": round(float(model.intercept_[0]), 3), **learned}


def judge(parts: Sequence[Fold]) -> dict[str, dict[str, float]]:
    """The weights of the judgement: for a sentence's stop, then for a text's second look."""
    rows = [row for part in parts for row in part.rows]
    numbers = [one for part in parts for one in part.numbers]
    signs = [
        [seen for seen, _ in judgement.sentences(row.text, row.post, row.remarks, number)]
        for row, number in zip(rows, numbers, strict=True)
    ]
    owner = numpy.array([place for place, own in enumerate(signs) for _ in own])
    lists = [one for own in signs for one in own]
    wrong = numpy.array([row.bad for row in rows])[owner]
    full = numpy.array([row.weight for row in rows])[owner]
    score = numpy.array([one["stop"] + 2 * one["proved"] + one["guessed"] for one in lists])
    learned: dict[str, float] = {}
    for _ in range(ROUNDS):
        order = numpy.lexsort((-score, owner))
        worst = numpy.zeros(len(owner), bool)
        worst[order[numpy.r_[True, owner[order][1:] != owner[order][:-1]]]] = True
        learned = _logistic(lists, wrong, numpy.where(wrong & ~worst, 0.0, full))
        score = numpy.array([learned["start"] + sum(v * learned.get(k, 0.0) for k, v in one.items()) for one in lists])
    with using(judgement, {"stop": learned}):
        texts = [
            judgement.whole_signs(
                row.text, row.post, row.remarks, number, judgement.excess(row.text, row.post, row.remarks, number)
            )
            for row, number in zip(rows, numbers, strict=True)
        ]
    label = numpy.array([row.example.label == "WARN" for row in rows])
    counts = numpy.array(
        [
            (1.0 + (row.number >= FIRST_PLAIN)) * (row.example.label == "WARN" or (row.example.strict and not row.bad))
            for row in rows
        ]
    )
    return {"stop": learned, "look": _logistic(texts, label, counts)}


@dataclass(slots=True)
class Fold:
    """Some untouched batches, as a second reader sees them that has never seen them."""

    rows: list[Row]
    reader: second_reader.Table
    numbers: list[second_reader.Numbers]


def folds(rows: list[Row], extra: Stock) -> list[Fold]:
    made = []
    batches = sorted({row.example.batch for row in rows if row.untouched})
    for turn in range(FOLDS):
        mine = set(batches[turn::FOLDS])
        here = [row for row in rows if row.example.batch in mine]
        reader = second_reader.Table(learn([row for row in rows if row.example.batch not in mine], extra))
        with using(second_reader, reader):
            made.append(Fold(here, reader, [second_reader.read(row.text, row.post) for row in here]))
    return made


def cross_validated() -> Iterator[tuple[Example, Verdict]]:
    """Every untouched example with the verdict of a guard that has learned from all batches but the example's own."""
    parts = folds([row_of(example) for example in examples()], stock())
    for part in parts:
        weights = judge([other for other in parts if other is not part])
        with using(second_reader, part.reader), using(judgement, weights):
            for row in part.rows:
                yield row.example, checking.check(row.example.reply, context_of(row.example))


def _pack(name: str, shown: str) -> None:
    (HOUSE / name).write_bytes(gzip.compress(shown.encode("utf-8"), 9, mtime=0))


def main() -> None:
    """Learn, and write."""
    rows, extra = [row_of(example) for example in examples()], stock()
    weights = judge(folds(rows, extra))
    reader = learn(rows, extra)
    table = {name: {"start": start, "marks": marks} for name, (start, marks) in reader.items()}
    _pack("second_reader.json.gz", json.dumps(table, ensure_ascii=False, separators=(",", ":")))
    _pack("judgement.json.gz", json.dumps(weights, sort_keys=True))
    print(
        f"{sum(len(marks) for _, marks in reader.values())} marks from {len(rows)} replies and {len(extra)} stock texts"
    )


if __name__ == "__main__":
    main()
