"""Make `bot/core/triage/weights.json` from the labelled posts: `python -m tests.core.triage.train`.

Needs scikit-learn, which the running desk does not. The same posts give the same file.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from bot.core import triage
from bot.core.triage.linear import SCALE, features
from bot.core.triage.words import plain
from bot.languages import polarity
from tests.core.triage.examples import Example, read_all

TARGET = Path(triage.__file__).parent / "weights.json"
STRENGTH = {"category": 1.0, "sentiment": 0.6, "urgent": 1.0}
ROUTINE = "routine"
QUESTIONS: dict[str, Callable[[Example], str | None]] = {
    "category": lambda one: one.category if one.urgency != "high" else None,
    "sentiment": lambda one: one.sentiment if one.category != "spam" else None,
    "urgent": lambda one: one.category if one.urgency == "high" else ROUTINE,
}


@cache
def _seen(text: str, stars: float | None) -> dict[str, float]:
    return features(plain(text), stars, polarity(text))


def train(examples: Sequence[Example]) -> dict[str, dict[str, object]]:
    """The content of the weights file for these posts."""
    seen = [_seen(one.text, one.stars) for one in examples]
    counts = Counter(name for row in seen for name in row)
    names = sorted(name for name, count in counts.items() if count >= 2)
    place = {name: number for number, name in enumerate(names)}
    return {question: _fit(question, examples, seen, names, place) for question in QUESTIONS}


def _fit(
    question: str,
    examples: Sequence[Example],
    seen: Sequence[dict[str, float]],
    names: Sequence[str],
    place: dict[str, int],
) -> dict[str, object]:
    answers = [QUESTIONS[question](one) for one in examples]
    rows, columns, values = [], [], []
    wanted = [number for number, answer in enumerate(answers) if answer is not None]
    for row, number in enumerate(wanted):
        for name, value in seen[number].items():
            if name in place and not (question == "urgent" and name.startswith(("s ", "p "))):
                rows.append(row)
                columns.append(place[name])
                values.append(value)
    matrix = csr_matrix((values, (rows, columns)), shape=(len(wanted), len(names)))
    model = LogisticRegression(C=STRENGTH[question], max_iter=3000, class_weight="balanced")
    model.fit(matrix, [answers[number] for number in wanted])
    rounded = np.rint(model.coef_ * SCALE).astype(int)
    weights = {
        name: rounded[:, number].tolist() for number, name in enumerate(names) if np.abs(rounded[:, number]).max() >= 3
    }
    return {"labels": model.classes_.tolist(), "bias": np.round(model.intercept_, 3).tolist(), "weights": weights}


def main() -> None:
    table = train(read_all())
    TARGET.write_text(json.dumps(table, ensure_ascii=False, separators=(",", ":"), sort_keys=True) + "\n", "utf-8")
    print(f"{TARGET.name}: {TARGET.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main()
