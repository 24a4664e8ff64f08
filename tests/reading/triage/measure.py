"""Print how well posts are read: `python -m tests.reading.triage.measure`.

The linear part is measured on batches it has not seen (one batch is left out at a time); the rules are what they are.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable

from bot.core.model import Triage
from bot.reading.languages import polarity, understand
from bot.reading.triage import Triager
from bot.reading.triage.linear import parse
from tests.reading.intervals import said
from tests.reading.triage.examples import EXAMINATION, SHARED, Example, by_hand, read, read_all

Read = tuple[Example, Triage]


def f1(pairs: Iterable[tuple[str, str]], label: str) -> float:
    counts = Counter((want == label, got == label) for want, got in pairs)
    hit, missed, wrong = counts[True, True], counts[True, False], counts[False, True]
    total = 2 * hit + missed + wrong
    return 2 * hit / total if total else 1.0


def figures(results: list[Read]) -> dict[str, float]:
    """The figures that are promised: urgency, sentiment, category, language."""
    urgent = [(one.urgency == "high", got.urgency == "high") for one, got in results]
    both = sum(want and got for want, got in urgent)
    feelings = [(one.sentiment, got.sentiment) for one, got in results]
    labels = sorted({label for pair in feelings for label in pair})
    return {
        "posts": len(results),
        "urgency recall": both / max(1, sum(want for want, _ in urgent)),
        "urgency precision": both / max(1, sum(got for _, got in urgent)),
        "urgency accuracy": sum(one.urgency == got.urgency for one, got in results) / len(results),
        "sentiment macro-F1": sum(f1(feelings, label) for label in labels) / len(labels),
        "category accuracy": sum(one.category == got.category for one, got in results) / len(results),
        "language accuracy": sum(one.lang == got.language for one, got in results) / len(results),
    }


def told(results: list[Read]) -> dict[str, str]:
    """The same figures as they are said, each with how far it may be off."""
    urgent = [got.urgency == "high" for one, got in results if one.urgency == "high"]
    calm = [got.urgency == "high" for one, got in results if one.urgency != "high"]
    looked = sum(got.urgency == "look" for one, got in results if one.urgency != "high")
    noticed, wrong = sum(urgent) / max(1, len(urgent)), sum(calm) / max(1, len(calm))
    right = 5 * noticed / max(1e-9, 5 * noticed + 95 * wrong)
    return {
        "urgent noticed": said(sum(urgent), len(urgent)),
        "alarms on calm posts": said(sum(calm), len(calm)),
        "calm posts a person is asked to look at": said(looked, len(calm)),
        "alarms right, at five urgent posts in a hundred": f"{right:.0%}",
        "sentiment macro-F1": f"{figures(results)['sentiment macro-F1']:.2f}",
        "language": said(sum(one.lang == got.language for one, got in results), len(results)),
    }


def show(title: str, results: list[Read], misses: bool) -> None:
    print(title)
    for name, words in told(results).items():
        print(f"  {name:48} {words}")
    print(f"  {'category':48} {figures(results)['category accuracy']:.2f}")
    if misses:
        for one, got in results:
            for field, want, have in (
                ("urgency", one.urgency == "high", got.urgency == "high"),
                ("sentiment", one.sentiment, got.sentiment),
                ("category", one.category, got.category),
                ("language", one.lang, got.language),
            ):
                if want != have:
                    print(f"    {field}: {one.id} {one.stars} wanted {want}, got {have}: {one.text[:110]}")


def unseen(examples: list[Example]) -> list[Read]:
    """Every post read by a model that was trained without its batch and others by the same hand. Needs `train`."""
    from tests.reading.triage.train import train

    results: list[Read] = []
    for left_out in by_hand(examples):
        table = train([one for one in examples if one.batch not in left_out])
        triager = Triager(understand, polarity, parse(json.loads(json.dumps(table))))
        results += [(one, triager.read(one.text, one.stars)) for one in examples if one.batch in left_out]
    return results


def papers() -> dict[str, list[Read]]:
    """Every examination paper as the packaged reading reads it."""
    triager = Triager(understand, polarity)
    return {
        path.stem: [(one, triager.read(one.text, one.stars)) for one in read(path)]
        for path in sorted(EXAMINATION.glob("*.jsonl"))
    }


def main(arguments: list[str]) -> None:
    misses = "--misses" in arguments
    for name, paper in papers().items():
        show(f"The examination paper {name}, never learned from", paper, misses)
    if "--papers" in arguments:
        return
    results = unseen(read_all())
    show("Each batch read by a model trained without it", results, misses)
    for batch in dict.fromkeys(one.batch for one, _ in results):
        got = figures([pair for pair in results if pair[0].batch == batch])
        print(
            f"  {batch:20} {got['posts']:3.0f}  recall {got['urgency recall']:.2f}"
            f"  precision {got['urgency precision']:.2f}  sentiment {got['sentiment macro-F1']:.2f}"
            f"  category {got['category accuracy']:.2f}"
        )
    urgent = Counter((one.category, got.urgency == "high") for one, got in results if one.urgency == "high")
    for kind in sorted({kind for kind, _ in urgent}):
        found, missed = urgent[kind, True], urgent[kind, False]
        print(f"  urgent: {kind:15} {found} of {found + missed} found")
    triager = Triager(understand, polarity)
    if SHARED.exists():
        shared = {one.id for one in read(SHARED)}
        show("Of these, the shared posts", [pair for pair in results if pair[0].id in shared], False)
        posts = read(SHARED)
        show(
            "The shared posts as the packaged model reads them",
            [(one, triager.read(one.text, one.stars)) for one in posts],
            False,
        )


if __name__ == "__main__":
    main(sys.argv[1:])
