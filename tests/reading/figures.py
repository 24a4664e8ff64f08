"""Renew what tests/README.md says of reading posts and of first drafts: `python -m tests.reading.figures`."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from tests.reading.drafts import measure as drafts
from tests.reading.drafts.scoring import judge_all, read
from tests.reading.triage.measure import Read, papers, told

PAGE: Final = Path(__file__).parents[1] / "README.md"
START, END = "<!-- reading -->", "<!-- /reading -->"
WROTE: Final = {
    "outside-short": "short posts by hands that never saw this code; two of three like them were learned from",
    "outside-long": "posts of two to four sentences by the same outside hands; two of three like them were learned from",
    "everyday": "220 posts by a hand that knew the task, not the code; looked at while the reading was made",
}


def paragraph() -> str:
    """The words between the marks, as they are now."""
    results = papers()
    rows = {name: told(results[name]) for name in WROTE}
    lines = [
        START,
        "**Reading posts.** `python -m tests.reading.triage.measure --papers`. Nothing is ever learned from these papers; in brackets,",
        "how far a figure may be off (95 %). With five urgent posts in a hundred, most alarms of a small practice are false ones,",
        "so each says why it rings, and **Not urgent** ends it.",
        "",
        "| | " + " | ".join(WROTE) + " |",
        "|---" * (len(WROTE) + 1) + "|",
        *(
            f"| {figure} | " + " | ".join(rows[name][figure] for name in WROTE) + " |"
            for figure in next(iter(rows.values()))
        ),
        "",
        *(f"* {name}: {words}." for name, words in WROTE.items()),
        "",
        _month(results["everyday"]),
        "",
        "**First drafts.** `python -m tests.reading.drafts.measure`, on four papers to one made-up clinic. All four have been learned",
        "from by now, so these figures flatter; what was seen at first sight stands in [their README](reading/drafts/README.md).",
        "",
        "| | fits | fits where a draft is owed | dangerous |",
        "|---|---|---|---|",
    ]
    for name in drafts.PAPERS:
        found = drafts.figures(list(judge_all(read(name))))
        lines.append(f"| {name} | " + " | ".join(found.values()) + " |")
    return "\n".join([*lines, END])


def _month(results: list[Read]) -> str:
    calm = [got.urgency == "high" for one, got in results if one.urgency != "high"]
    urgent = [got.urgency == "high" for one, got in results if one.urgency == "high"]
    false, missed = sum(calm) / len(calm), 1 - sum(urgent) / len(urgent)
    return (
        f"A thousand posts a month, fifty of them urgent, would mean by the everyday paper about {950 * false:.0f} calls for nothing "
        f"and {50 * missed:.0f} urgent posts that wait for opening hours like any other."
    )


def main() -> None:
    before, _, rest = PAGE.read_text("utf-8").partition(START)
    _, _, after = rest.partition(END)
    PAGE.write_text(before + paragraph() + after, "utf-8")
    print(f"{PAGE.name} renewed")


if __name__ == "__main__":
    main()
