"""The labelled replies of this folder: `label` is the best answer, `accept` every answer a reasonable expert could give."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).with_name("examples")


@dataclass(frozen=True, slots=True)
class Example:
    """One reply, the post it answers (if any), and what it should be called."""

    id: str
    reply: str
    review: str
    stars: float | None
    author: str
    label: str
    accept: frozenset[str]
    reasons: tuple[str, ...]
    source: str
    lang: str
    batch: str

    @property
    def strict(self) -> bool:
        """Whether experts would agree."""
        return len(self.accept) == 1


def examples(*files: Path) -> Iterator[Example]:
    """Every row of the given files, or of all files of the folder."""
    for file in files or sorted(FOLDER.glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            yield Example(
                row["id"],
                row["reply"],
                row.get("review") or "",
                row.get("stars"),
                row.get("author") or "",
                row["label"],
                frozenset(row["accept"]),
                tuple(row["reasons"]),
                row["source"],
                row.get("lang", "en"),
                file.stem,
            )
