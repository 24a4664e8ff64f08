"""How well the guard reads: `python -m tests.reading.guard.measure [file.jsonl ...]`.

Prints, by batch, language and source, the share of replies that must not go out and are stopped (recall), of clean ones
that are stopped (false blocks), of contested ones that are stopped, and of those worth a second look that get one; then
precision and recall by rule and language. Without files: the examination, which nothing was ever learned from, and every
batch no rule was written for, read by a guard that has learned from all the others (cross-validation, two minutes; needs
the `train` extra). With files: those, by the guard as it is. With `--misses`, every row read otherwise than by the experts.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from bot.core.model import Level, Verdict
from bot.reading.guard import Context, check
from tests.reading.guard.examples import Example, examples

EXAMINATION = sorted(Path(__file__).with_name("examination").glob("*.jsonl"))
RULE_OF = {
    "patient_relationship": "P1", "visit": "P2", "treatment": "P3", "outcome": "P4", "billing": "P5", "date_history": "P6",
    "records": "P7", "denies_patient": "P7", "staff_seen": "P8", "identity": "P9", "asks_pii": "P10", "hidden_disclosure": "P11",
    "removal_request": "R1", "incentive": "R2", "threat": "R3", "public_compensation": "R4", "solicits_review": "R5", "argues": "T1",
    "dont_know": "T2", "no_empathy": "T3", "private_only": "T4", "shouting": "T7", "mismatch": "T8", "confirms_event": "T9",
}  # fmt: skip


@dataclass(slots=True)
class Share:
    """So many of so many."""

    hits: int = 0
    all: int = 0

    def add(self, hit: bool) -> None:
        self.hits += hit
        self.all += 1

    @property
    def value(self) -> float:
        return self.hits / self.all if self.all else 1.0

    def __str__(self) -> str:
        return f"{self.value:6.1%} ({self.hits}/{self.all})" if self.all else "    -"


@dataclass(slots=True)
class Figures:
    """The four shares the guard is judged by; strict rows only, but for `contested`."""

    recall: Share = field(default_factory=Share)
    false_blocks: Share = field(default_factory=Share)
    contested: Share = field(default_factory=Share)
    warned: Share = field(default_factory=Share)

    def add(self, example: Example, level: Level) -> None:
        if example.strict and example.label == "BLOCK":
            self.recall.add(level is Level.BLOCK)
        elif example.strict and example.label == "OK":
            self.false_blocks.add(level is Level.BLOCK)
        elif example.label == "WARN":
            self.warned.add(level >= Level.WARN)
        if not example.strict and "OK" in example.accept and "BLOCK" not in example.accept:
            self.contested.add(level is Level.BLOCK)


def read(example: Example, strictness: str = "standard") -> Verdict:
    """The guard's verdict on one example."""
    context = Context(post_text=example.review, author=example.author, stars=example.stars)
    return check(example.reply, context, strictness)


def show(title: str, results: Iterable[tuple[Example, Verdict]], *, misses: bool = False) -> None:
    """Print the figures."""
    groups: dict[str, Figures] = defaultdict(Figures)
    rules: dict[tuple[str, str], tuple[Share, Share]] = defaultdict(lambda: (Share(), Share()))
    for example, verdict in results:
        for name in ("all", f"batch {example.batch}", f"language {example.lang}", f"source {example.source}"):
            groups[name].add(example, verdict.level)
        wanted = {RULE_OF.get(reason, reason) for reason in example.reasons} & {*RULE_OF.values()}
        found = {one.rule for one in verdict.findings}
        for rule in wanted if "OK" not in example.accept else ():
            rules[rule, example.lang][0].add(rule in found)
        for rule in found:
            rules[rule, example.lang][1].add(example.label != "OK")
        if misses and verdict.level.name not in example.accept:
            print(f"{example.id} wants {example.label}, got {verdict.level.name}: {example.reply}")
            for one in verdict.findings:
                print(f"    {one.rule} {one.span!r}")
    print(f"{title:40}{'block recall':>18}{'clean blocked':>18}{'contested blocked':>20}{'warn noticed':>18}")
    for name, figures in sorted(groups.items()):
        row = (figures.recall, figures.false_blocks, figures.contested, figures.warned)
        print(f"{name:40}" + "".join(f"{share!s:>18} " for share in row))
    print(f"\n{'rule':10}{'named where due':>20}{'on a bad reply':>20}")
    for rule, language in sorted(rules, key=lambda key: (key[0][0], int(key[0][1:]), key[1])):
        due, right = rules[rule, language]
        print(f"{rule:4}{language:6}{due!s:>20}{right!s:>20}")
    print()


def main(arguments: list[str]) -> None:
    """Print the figures of the files, or of the examination and the cross-validation."""
    misses = "--misses" in arguments
    files = [Path(name) for name in arguments if not name.startswith("-")]
    if files:
        show("as it is", ((one, read(one)) for one in examples(*files)), misses=misses)
        return
    show("examination", ((one, read(one)) for one in examples(*EXAMINATION)))
    from tests.reading.guard.train import cross_validated

    show("cross-validated", cross_validated(), misses=misses)


if __name__ == "__main__":
    main(sys.argv[1:])
