"""Labelled posts, written for this project, one file per batch; a batch is left out whole in cross-validation."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "examples"
EXAMINATION = Path(__file__).parent / "examination"  # posts that are only ever measured on, never learned from
# Batches by one hand sound alike: a model that is to be measured on one of them learns from none of them.
SAME_HAND = (
    ("border-two", "everyday-two"),
    ("border-three", "everyday-three"),
    ("long-reviews", "plain-words"),
    ("outside-short", "outside-long"),
)
SHARED = Path(__file__).resolve().parents[4] / "shared" / "triage" / "dev.jsonl"


@dataclass(frozen=True, slots=True)
class Example:
    id: str
    text: str
    stars: float | None
    sentiment: str
    category: str
    urgency: str
    source: str
    lang: str
    batch: str = ""


def read(path: Path) -> list[Example]:
    """The rows of one file, in order; fields this project does not use are left out."""
    names = [name for name in Example.__dataclass_fields__ if name != "batch"]
    rows = (json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip())
    return [Example(**{name: row[name] for name in names}, batch=path.stem) for row in rows]


def read_all() -> list[Example]:
    """Every batch of this project, in the order of the file names."""
    return [example for path in sorted(FOLDER.glob("*.jsonl")) for example in read(path)]


def by_hand(examples: Sequence[Example]) -> list[frozenset[str]]:
    """The batches, those by the same hand together."""
    hands = {batch: frozenset(hand) for hand in SAME_HAND for batch in hand}
    return list(dict.fromkeys(hands.get(one.batch, frozenset({one.batch})) for one in examples))
