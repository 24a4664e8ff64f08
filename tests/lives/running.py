"""Lives one after the other, and the shortest story of what went wrong.

A driver of our own and not hypothesis' RuleBasedStateMachine: one example is a whole desk with its vendors, which takes most of
a second to build, and shrinking replays an example hundreds of times without an end in time. Steps here are names with seeds,
so that half of a story can be left out and the rest still means the same; `shorten` does that for as long as somebody waits,
and a story can be told again by hand and become one of the lives in `mistakes.py`.
"""

from __future__ import annotations

import time
import traceback
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

from tests.lives.deeds import BY_NAME, Step, steps
from tests.lives.invariants import check
from tests.lives.life import Life

LIFE_STEPS = 60
REST_EVERY = 7


@dataclass
class Break:
    """A life that broke promises."""

    story: list[Step]
    broken: list[tuple[int, str]]


@dataclass
class Report:
    """What many lives came to."""

    steps: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    breaks: list[Break] = field(default_factory=list)


def live(valkey_url: str, story: Sequence[Step], counts: Counter[str] | None = None) -> list[tuple[int, str]]:
    """Tell one life from beginning to end, or until a promise is broken; which were."""
    life = Life(valkey_url)
    try:
        for number, (name, seed) in enumerate(story, 1):
            try:
                BY_NAME[name](life, Random(seed))
                life.counts[name] += 1
                if number % REST_EVERY == 0 or number == len(story):
                    life.rest()
                    check(life)
            except Exception as crash:
                where = traceback.extract_tb(crash.__traceback__)[-1]
                life.breaks(0, f"{name} ended with {crash!r} in {where.name}, {where.filename}:{where.lineno}")
            if life.broken:
                break
        return life.broken
    finally:
        if counts is not None:
            counts.update(life.counts)
        life.close()


def many(valkey_url: str, wanted: int, seed: int, most: int = 1) -> Report:
    """Lives until so many steps were made, or so many lives broke a promise."""
    report, number = Report(), 0
    while report.steps < wanted and len(report.breaks) < most:
        story = steps(seed * 100_003 + number, min(LIFE_STEPS, wanted - report.steps))
        if broken := live(valkey_url, story, report.counts):
            report.breaks.append(Break(story, broken))
        report.steps += len(story)
        number += 1
    return report


def shorten(valkey_url: str, story: list[Step], broken: int, seconds: float = 120.0) -> list[Step]:
    """The same life without what it does not need to break the same promise, as far as the time allows."""
    size, until = max(1, len(story) // 2), time.monotonic() + seconds
    while size:
        at = 0
        while at < len(story) and time.monotonic() < until:
            shorter = story[:at] + story[at + size :]
            if shorter and any(number == broken for number, _ in live(valkey_url, shorter)):
                story = shorter
            else:
                at += size
        size //= 2
    return story
