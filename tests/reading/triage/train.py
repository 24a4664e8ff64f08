"""Make `bot/reading/languages/en/weights.json.gz` from the labelled posts: `python -m tests.reading.triage.train`.

Needs scikit-learn, which the running desk does not: pip install --group train. The same posts give the same file.
"""

from __future__ import annotations

import gzip
import json
import math
from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from bot.core.languages import HOME
from bot.reading import languages
from bot.reading.languages import polarity
from bot.reading.triage import urgent
from bot.reading.triage.linear import RARITY, Seen, look, spell, values
from bot.reading.triage.words import plain
from tests.reading.triage.examples import Example, read_all

TARGET = Path(languages.__file__).parent / HOME / "weights.json.gz"
# Which posts a question is put to, and the right answer. "urgent" tells all kinds of post apart: what is not urgent is
# better known when praise, waiting and bills are not thrown together.
QUESTIONS: dict[str, Callable[[Example], str | None]] = {
    "category": lambda one: one.category if one.urgency != "high" else None,
    "sentiment": lambda one: one.sentiment if one.urgency != "high" and one.category != "spam" else None,
    "urgent": lambda one: one.category,
}
STRENGTH = {"category": 5.0, "sentiment": 3.0, "urgent": 10.0}
HIDDEN = {"urgent": ("s ", "p ")}  # how happy somebody sounds says nothing about how urgent it is
# Half-way between "as common as here" (0) and "all alike" (1): the batches hold more urgent posts than a common week.
EVEN = 0.5
TIMES = {"c": 3, "w": 2}  # in how many posts a name must turn up; 1 for the rest


@cache
def _seen(text: str, stars: float | None) -> Seen:
    words = plain(text)
    return look(words, stars, polarity(text), urgent.find(words))


def train(examples: Sequence[Example]) -> dict[str, object]:
    """The content of the weights file for these posts."""
    seen = [_seen(one.text, one.stars) for one in examples]
    counts = Counter(name for row in seen for name in (*row.words, *row.parts, *row.marks))
    names = sorted(name for name, count in counts.items() if count >= TIMES.get(name[0], 1))
    rarity = {name: round((math.log((1 + len(seen)) / (1 + counts[name])) + 1) * RARITY) / RARITY for name in names}
    rows = [values(row, rarity) for row in seen]
    fitted = {question: _fit(question, examples, rows, names) for question in QUESTIONS}
    weights = np.vstack([model.coef_ for model in fitted.values()])
    return {
        "answers": {question: model.classes_.tolist() for question, model in fitted.items()},
        "bias": [round(float(one), 3) for model in fitted.values() for one in model.intercept_],
        "names": {
            name: [round(rarity[name] * RARITY), *spell(weights[:, place].tolist())] for place, name in enumerate(names)
        },
    }


def _fit(
    question: str, examples: Sequence[Example], seen: Sequence[dict[str, float]], names: Sequence[str]
) -> LogisticRegression:
    asked = [
        (row, answer)
        for one, row in zip(examples, seen, strict=True)
        if (answer := QUESTIONS[question](one)) is not None
    ]
    place = {name: number for number, name in enumerate(names) if not name.startswith(HIDDEN.get(question, ()))}
    cells = [(number, place[name], value) for number, (row, _) in enumerate(asked) for name, value in row.items()
             if name in place]  # fmt: skip
    down, across, inside = zip(*cells, strict=True)
    matrix = csr_matrix((inside, (down, across)), shape=(len(asked), len(names)))
    answers = [answer for _, answer in asked]
    counts = Counter(answers)
    weight = {answer: count**-EVEN for answer, count in counts.items()}
    mean = sum(weight[answer] for answer in answers) / len(answers)
    model = LogisticRegression(
        C=STRENGTH[question], max_iter=5000, class_weight={answer: one / mean for answer, one in weight.items()}
    )
    return model.fit(matrix, answers)


def main() -> None:
    table = train(read_all())
    words = json.dumps(table, ensure_ascii=False, separators=(",", ":"), sort_keys=True) + "\n"
    TARGET.write_bytes(gzip.compress(words.encode(), 9, mtime=0))
    print(f"{TARGET.name}: {TARGET.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main()
