"""Questions that come again and again without an answer on file: counted by topic, however they are worded, and proposed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from bot.core.answering import told
from bot.core.model import Case, Facts
from bot.core.topics import FACTS

LACKED: Final = "lacked "  # begins the metric of a topic that was asked for and not on file
OFTEN: Final = 3  # times in a period from which an answer is proposed
MOST: Final = 5  # proposals on one page


def lacking(case: Case, facts: Facts) -> Iterator[str]:
    """The metrics of what a new post asks for and the clinic has said nothing of, in its language."""
    for ask in case.triage.asks:
        topic = {"insurers": "insurers_taken"}.get(ask.partition(":")[0], ask.partition(":")[0])
        if topic != "?" and not told(ask, case.post, facts, case.triage.language):
            yield LACKED + topic


def proposals(rows: Mapping[str, int], platform: str = "") -> list[str]:
    """A sentence for each topic that was asked for often and is not on file, the most wanted first."""
    counts: Counter[str] = Counter()
    for name, count in rows.items():
        _, its_platform, _, metric = name.split("|", 3)
        if metric.startswith(LACKED) and platform in ("", its_platform):
            counts[metric.removeprefix(LACKED)] += count
    often = [(topic, count) for topic, count in counts.most_common() if count >= OFTEN]
    said = [
        f"Asked {count} times, and no answer is on file: “{FACTS.get(topic, topic.replace('_', ' '))}” Write it once in "
        f"[locations.facts] as {topic}, and the desk proposes it each time."
        for topic, count in often[:MOST]
    ]
    more = len(often) - MOST
    return [*said, f"And {more} more questions like these."] if more > 0 else said
