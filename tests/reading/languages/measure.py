"""How well the languages beside English and Spanish are read: `python -m tests.reading.languages.measure [--misses] [code ...]`.

Each has its examples in a folder here: `<code>-replies.jsonl` and `<code>-posts.jsonl` were read while its tables were made,
`<code>-replies-aside.jsonl` and `<code>-posts-aside.jsonl` were laid aside until they stood. Shares come with their 95 % interval.
"""

from __future__ import annotations

import sys
from pathlib import Path

from bot.reading.languages import polarity, understand
from bot.reading.triage import Triager
from tests.reading.guard import measure as of_replies
from tests.reading.guard.examples import examples
from tests.reading.triage import measure as of_posts
from tests.reading.triage.examples import read

HERE = Path(__file__).parent
FOLDERS = {folder.name: folder for folder in sorted(HERE.iterdir()) if any(folder.glob("*-replies.jsonl"))}


def replies(language: str, aside: str = "") -> of_replies.Figures:
    """What the check makes of a language's replies. `aside`: "-aside" for those laid aside."""
    found = of_replies.Figures()
    for one in examples(FOLDERS[language] / f"{language}-replies{aside}.jsonl"):
        found.add(one, of_replies.read(one).level)
    return found


def posts(language: str, aside: str = "") -> list[of_posts.Read]:
    """What the reading makes of a language's posts."""
    triager = Triager(understand, polarity)
    rows = read(FOLDERS[language] / f"{language}-posts{aside}.jsonl")
    return [(one, triager.read(one.text, one.stars)) for one in rows]


def main(arguments: list[str]) -> None:
    misses = "--misses" in arguments
    for language in [one for one in arguments if not one.startswith("-")] or FOLDERS:
        for aside in ("", "-aside"):
            print(f"{language}: replies{aside}")
            for name, share in zip(of_replies.TITLES, replies(language, aside).row, strict=True):
                print(f"  {name:48} {share}")
            of_posts.show(f"{language}: posts{aside}", posts(language, aside), misses)


if __name__ == "__main__":
    main(sys.argv[1:])
