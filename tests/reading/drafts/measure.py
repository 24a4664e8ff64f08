"""Print how often the first draft answers its post: `python -m tests.reading.drafts.measure [--misses]`."""

from __future__ import annotations

import sys

from tests.reading.drafts.scoring import Judged, judge_all, read
from tests.reading.intervals import said

PAPERS = ("outside", "second", "third", "fourth")


def figures(judged: list[Judged]) -> dict[str, str]:
    owed = [one for one in judged if "none" not in one.row["want"]["kind"]]
    return {
        "fits": said(sum(not one.unfit for one in judged), len(judged)),
        "fits where a draft is owed": said(sum(not one.unfit for one in owed), len(owed)),
        "dangerous": said(sum(bool(one.dangerous) for one in judged), len(judged)),
    }


def main(arguments: list[str]) -> None:
    for name in PAPERS:
        judged = list(judge_all(read(name)))
        print(name)
        for figure, value in figures(judged).items():
            print(f"  {figure:28} {value}")
        for one in judged if "--misses" in arguments else ():
            if one.unfit:
                print(f"    {one.row['id']} {one.row['text'][:80]} -> {one.said['draft'][:80]}: {'; '.join(one.unfit)}")


if __name__ == "__main__":
    main(sys.argv[1:])
