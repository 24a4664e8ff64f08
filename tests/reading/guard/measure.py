"""How well the guard reads: `python -m tests.reading.guard.measure [file.jsonl ...]`.

Prints, paper by paper, the share of replies that must not go out and are stopped, of clean ones that are stopped or only
warned of, of contested ones that are stopped, and of those worth a second look that get one; each with its 95 % interval,
because a paper of 40 replies proves little. Papers by other hands than the rules' come first. Nothing was ever learned from
any paper. Without files: the papers in `examination`. With `--cross-validated`: every batch no rule was written for as well,
read by a guard that has learned from all the others (ten minutes; needs the `train` extra). With `--misses`, every row read
otherwise than by the experts. With `--readme`, the table in `tests/README.md` is written anew.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from math import sqrt
from pathlib import Path

from bot.core.model import Level, Verdict
from bot.reading.guard import Context, check
from tests.reading.guard.examples import Example, examples

FOLDER = Path(__file__).with_name("examination")
EXAMINATION = sorted(FOLDER.glob("*.jsonl"), key=lambda file: (not file.stem.startswith("outside"), file.stem))
README = Path(__file__).parents[2] / "README.md"
BEGIN, END = "<!-- figures of the check, written by tests.reading.guard.measure -->", "<!-- end of figures -->"
STYLES = {
    "short": "one or two sentences",
    "long": "two to four sentences",
    "hurry": "staff in a hurry",
    "real": "everyday replies",
}
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

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's 95 % interval."""
        if not self.all:
            return 0.0, 1.0
        z, n, p = 1.96, self.all, self.value
        middle, half = p + z * z / (2 * n), z * sqrt(p * (1 - p) / n + z * z / (4 * n * n))
        return max(0.0, (middle - half) / (1 + z * z / n)), min(1.0, (middle + half) / (1 + z * z / n))

    def __str__(self) -> str:
        if not self.all:
            return "-"
        low, high = self.interval
        return f"{self.hits} of {self.all} ({self.value:.0%}; {low:.0%} to {high:.0%})"


@dataclass(slots=True)
class Figures:
    """The shares the guard is judged by; strict rows only, but for `contested`."""

    recall: Share = field(default_factory=Share)
    false_blocks: Share = field(default_factory=Share)
    false_warns: Share = field(default_factory=Share)
    contested: Share = field(default_factory=Share)
    warned: Share = field(default_factory=Share)

    def add(self, example: Example, level: Level) -> None:
        if example.strict and example.label == "BLOCK":
            self.recall.add(level is Level.BLOCK)
        elif example.strict and example.label == "OK":
            self.false_blocks.add(level is Level.BLOCK)
            self.false_warns.add(level is Level.WARN)
        elif example.label == "WARN":
            self.warned.add(level >= Level.WARN)
        if not example.strict and "OK" in example.accept and "BLOCK" not in example.accept:
            self.contested.add(level is Level.BLOCK)

    @property
    def row(self) -> tuple[Share, ...]:
        return self.recall, self.false_blocks, self.false_warns, self.warned, self.contested


TITLES = ("must not go out: stopped", "clean: stopped", "clean: warned of", "clumsy: noticed", "arguable: stopped")


def read(example: Example, strictness: str = "standard") -> Verdict:
    """The guard's verdict on one example."""
    context = Context(post_text=example.review, author=example.author, stars=example.stars)
    return check(example.reply, context, strictness)


def gathered(results: Iterable[tuple[Example, Verdict]]) -> dict[str, Figures]:
    """The figures of each paper and language, and of all."""
    groups: dict[str, Figures] = defaultdict(Figures)
    for example, verdict in results:
        for name in (f"paper {example.batch}", f"language {example.lang}", "all"):
            groups[name].add(example, verdict.level)
    return groups


def show(title: str, results: Iterable[tuple[Example, Verdict]], *, misses: bool = False) -> None:
    """Print the figures, and how often each rule is named where it is due and right where it is named."""
    kept = list(results)
    rules: dict[tuple[str, str], tuple[Share, Share]] = defaultdict(lambda: (Share(), Share()))
    for example, verdict in kept:
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
    print(f"{title:22}" + "".join(f"{name:>30}" for name in TITLES))
    for name, figures in gathered(kept).items():
        print(f"{name:22}" + "".join(f"{share!s:>30}" for share in figures.row))
    print(f"\n{'rule':10}{'named where due':>32}{'on a bad reply':>32}")
    for rule, language in sorted(rules, key=lambda key: (key[0][0], int(key[0][1:]), key[1])):
        due, right = rules[rule, language]
        print(f"{rule:4}{language:6}{due!s:>32}{right!s:>32}")
    print()


def table(groups: dict[str, Figures]) -> str:
    """The README's table: outside papers first, then what a thousand replies a month would mean."""
    rows = [f"| paper | {' | '.join(TITLES)} |", "|---|" + "---|" * len(TITLES)]
    outside = Figures()
    for name, figures in groups.items():
        if name.startswith("paper "):
            rows.append(f"| {name.removeprefix('paper ')} | " + " | ".join(map(str, figures.row)) + " |")
        if name.startswith("paper outside"):
            for mine, one in zip(outside.row, figures.row, strict=True):
                mine.hits, mine.all = mine.hits + one.hits, mine.all + one.all
    stopped, doubted = 900 * outside.false_blocks.value, 900 * outside.false_warns.value
    missed = 50 * (1 - outside.recall.value)
    month = (
        "Taken from the outside papers, a month of 1,000 replies, 900 of them clean and 50 that must not go out, would mean "
        f"{stopped:.0f} clean ones stopped, {doubted:.0f} shown with a doubt, and {missed:.0f} of the fifty not stopped."
    )
    return "\n".join([*rows, "", month])


def write(groups: dict[str, Figures]) -> None:
    """Put the table in the README's place for it."""
    text = README.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    README.write_text(f"{before}{BEGIN}\n{table(groups)}\n{END}{after}", encoding="utf-8")


def main(arguments: list[str]) -> None:
    """Print the figures of the files, or of the papers."""
    misses = "--misses" in arguments
    files = [Path(name) for name in arguments if not name.startswith("-")]
    papers = files or EXAMINATION
    results = [(one, read(one)) for one in examples(*papers)]
    show("as it is" if files else "papers", results, misses=misses)
    if "--readme" in arguments:
        write(gathered(results))
    if "--cross-validated" in arguments:
        from tests.reading.guard.train import cross_validated

        show("cross-validated", cross_validated(), misses=misses)
    if "--json" in arguments:
        print(json.dumps({name: [str(share) for share in one.row] for name, one in gathered(results).items()}))


if __name__ == "__main__":
    main(sys.argv[1:])
