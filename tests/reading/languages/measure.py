"""How well the languages beside English and Spanish are read: `python -m tests.reading.languages.measure [--misses] [code ...]`.

Each has its examples in a folder here: `<code>-replies.jsonl` and `<code>-posts.jsonl` were read while its tables were made,
`<code>-replies-aside.jsonl` and `<code>-posts-aside.jsonl` were laid aside until they stood; `-hurry` is how people type in a
hurry."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from bot.cli.first_draft import Desk
from bot.reading.languages import polarity, understand
from bot.reading.triage import Triager
from tests.reading.guard import measure as of_replies
from tests.reading.guard.examples import examples
from tests.reading.triage import measure as of_posts
from tests.reading.triage.examples import read

HERE = Path(__file__).parent
FOLDERS = {folder.name: folder for folder in sorted(HERE.iterdir()) if any(folder.glob("*-replies.jsonl"))}


def papers(language: str) -> list[str]:
    """How the names of a language's papers end; "" for the one that was worked with."""
    return [one for one in ("", "-aside", "-hurry") if (FOLDERS[language] / f"{language}-replies{one}.jsonl").exists()]


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


def drafts(language: str) -> list[tuple[dict[str, str], dict[str, str]]]:
    """Each post that wants a first draft, with what the desk says to it; only of languages that have such a file."""
    rows = FOLDERS[language] / f"{language}-drafts.jsonl"
    if not rows.exists():
        return []
    desk = Desk(FOLDERS[language] / f"{language}-facts.toml")
    return [(row, desk.draft(row)) for row in map(json.loads, rows.read_text("utf-8").splitlines())]


def fits(row: dict[str, str], said: dict[str, str], language: str) -> bool:
    """The right kind, in the right language, with the fact that was asked for."""
    kinds = set(row["kind"].split("|"))
    return bool(kinds & set(said["kind"].split("|"))) and row["holds"] in said["draft"] and said["language"] == language


def main(arguments: list[str]) -> None:
    misses = "--misses" in arguments
    for language in [one for one in arguments if not one.startswith("-")] or FOLDERS:
        for aside in papers(language):
            print(f"{language}: replies{aside}")
            for name, share in zip(of_replies.TITLES, replies(language, aside).row, strict=True):
                print(f"  {name:48} {share}")
            of_posts.show(f"{language}: posts{aside}", posts(language, aside), misses)
        judged = drafts(language)
        print(f"{language}: first drafts that fit: {sum(fits(*one, language) for one in judged)} of {len(judged)}")
        for row, said in judged if misses else ():
            if not fits(row, said, language):
                print(
                    f"    {row['id']} wanted {row['kind']}, got {said['kind']}: {row['text']} -> {said['draft'] or said['why']}"
                )


if __name__ == "__main__":
    main(sys.argv[1:])
