"""The first draft answers its post, or there is none; it is hardly ever dangerous. `measure` prints the figures."""

from __future__ import annotations

import pytest

from tests.reading.drafts.scoring import DANGEROUS, FIT, judge_all, read


@pytest.mark.parametrize("paper", ["outside", "second", "third", "fourth"])
def test_first_drafts_fit_and_are_hardly_ever_dangerous(paper: str) -> None:
    judged = list(judge_all(read(paper)))
    owed = [one for one in judged if "none" not in one.row["want"]["kind"]]
    assert sum(not one.unfit for one in judged) / len(judged) >= FIT
    assert sum(not one.unfit for one in owed) / len(owed) >= FIT
    assert sum(bool(one.dangerous) for one in judged) / len(judged) <= DANGEROUS


def test_silence_alone_and_thanks_for_all_would_fail() -> None:
    from tests.reading.drafts.scoring import judge

    rows = read("outside")
    silent = {"draft": "", "kind": "none", "answer": "", "language": "en", "why": ""}
    glad = {"draft": "Thank you for the kind words.", "kind": "thanks", "answer": "x", "language": "en", "why": ""}
    assert sum(not judge(row, silent)[0] for row in rows) / len(rows) < FIT
    assert sum(bool(judge(row, glad)[1]) for row in rows) / len(rows) > DANGEROUS
