"""`reviews triage` and `reviews check-reply`: read a text and say what the desk makes of it, without a running desk."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TextIO

import click


def _object(line: str, field: str) -> dict[str, Any]:
    """One JSON line with a text in `field`; ValueError, in words for a person, when it is none."""
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        raise ValueError("This line is not JSON.") from None
    if not isinstance(row, dict) or not isinstance(row.get(field), str):
        raise ValueError(f'Each line must be an object with a "{field}".')
    return row


def _stars(row: dict[str, Any]) -> float | None:
    """The rating of a line, checked."""
    stars = row.get("stars")
    if stars is not None and (isinstance(stars, bool) or not isinstance(stars, (int, float)) or not 0 <= stars <= 5):
        raise ValueError('"stars" must be a number from 0 to 5, or be left out.')
    return stars


def _triaged(line: str, read: Callable[[str, float | None], dict[str, str]]) -> dict[str, str]:
    """What is said of one JSON line; ValueError, in words for a person, when it cannot be read."""
    row = _object(line, "text")
    found = read(row["text"], _stars(row))
    return {name: value for name, value in found.items() if name != "why"}


def _reader() -> Callable[[str, float | None], dict[str, str]]:
    from bot.reading.languages import polarity, understand
    from bot.reading.triage import Triager

    triager = Triager(understand, polarity)

    def read(text: str, stars: float | None) -> dict[str, str]:
        found = triager.read(text, stars)
        return {name: getattr(found, name) for name in ("sentiment", "category", "urgency", "language", "why")}

    return read


def _input() -> TextIO:
    """Standard input as UTF-8, whatever the machine's habit; a byte that is no text becomes a question mark."""
    if hasattr(sys.stdin, "reconfigure"):
        sys.stdin.reconfigure(encoding="utf-8-sig", errors="replace")
    return sys.stdin


def _answer_each(text: str | None, answer: Callable[[str], Mapping[str, object]]) -> None:
    """Answer every line of `text`, or of standard input, with one of JSON, while lines still come in; exit 1 when one could not be read."""
    wrong = False
    for line in _input() if text is None else text.splitlines():
        if not line.strip():
            continue
        try:
            answered = answer(line)
        except ValueError as mistake:
            wrong, answered = True, {"error": str(mistake)}
        click.echo(json.dumps(answered, ensure_ascii=False))
        sys.stdout.flush()
    if wrong:
        sys.exit(1)


@click.command()
@click.argument("text", required=False)
@click.option("--stars", type=click.FloatRange(0, 5), default=None, help="The rating that came with the text.")
@click.option(
    "--jsonl", is_flag=True, help='Read objects with "text" and perhaps "stars", one a line; answer one a line.'
)
def triage(text: str | None, stars: float | None, jsonl: bool) -> None:
    """Say what kind of post TEXT is: mood, topic, urgency and language. Without TEXT, read standard input."""
    read = _reader()
    if not jsonl:
        found = read(_input().read() if text is None else text, stars)
        for name, value in found.items():
            click.echo(f"{name}: {value}")
        return
    _answer_each(text, lambda line: _triaged(line, read))


def _posts(line: str) -> dict[str, object]:
    """One JSON line of `reviews draft`; ValueError, in words for a person, when it cannot be read."""
    row = _object(line, "text")
    _stars(row)
    for name in ("author", "platform", "before"):
        if not isinstance(row.get(name) or "", str):
            raise ValueError(f'"{name}" must be a text, or be left out.')
    return row


@click.command()
@click.argument("text", required=False)
@click.option("--jsonl", is_flag=True, help="Read objects, one a line; answer one a line, in order.")
@click.option(
    "--facts",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A file with [locations.facts], such as reviews.toml.",
)
def draft(text: str | None, jsonl: bool, facts: Path | None) -> None:
    """Say which reply the desk would propose to TEXT, and why. Without TEXT, read standard input.

    A line of --jsonl is an object with "text" and, where they are known, "stars", "author", "platform", "private",
    "earlier" (a list of objects with "by" and "text"), "before" (the words before an edit) and "attachments".
    """
    from bot.cli.first_draft import Desk

    desk = Desk(facts)
    if not jsonl:
        for name, value in desk.draft({"text": _input().read() if text is None else text}).items():
            click.echo(f"{name}: {value}")
        return
    _answer_each(text, lambda line: desk.draft(_posts(line)))


def _checked(line: str, strictness: str) -> dict[str, object]:
    """The verdict on one JSON line; ValueError, in words for a person, when it cannot be read."""
    from bot.core.model import Audience
    from bot.reading.guard import Context, check

    row = _object(line, "reply")
    stars = _stars(row)
    words = {name: row.get(name) or "" for name in ("review", "author", "lang")}
    if not all(isinstance(word, str) for word in words.values()):
        raise ValueError('"review", "author" and "lang" must be texts, or be left out.')
    audience = Audience.PRIVATE if row.get("private") is True else Audience.PUBLIC
    context = Context(
        post_text=words["review"], author=words["author"], language=words["lang"], stars=stars, audience=audience
    )
    verdict = check(row["reply"], context, strictness)
    return {
        "level": verdict.level.name,
        "findings": [
            {"rule": one.rule, "level": one.level.name, "start": one.start, "end": one.end, "span": one.span,
             "reason": one.reason, "source": one.source, "suggestion": one.suggestion, "others": list(one.others)}
            for one in verdict.findings
        ],
    }  # fmt: skip


@click.command("check-reply")
@click.argument("text", required=False)
@click.option(
    "--jsonl",
    is_flag=True,
    help='Read objects with "reply" (and "review", "stars", "author", "lang", "private"), one a line.',
)
@click.option(
    "--strictness",
    type=click.Choice(["strict", "standard", "relaxed"]),
    default="standard",
    show_default=True,
    help="What to make of wordings that experts disagree about.",
)
def check_reply(text: str | None, jsonl: bool, strictness: str) -> None:
    """Say whether TEXT may stand in public as a clinic's reply. Without TEXT, read standard input."""
    from bot.reading.guard import check

    if jsonl:
        _answer_each(text, lambda line: _checked(line, strictness))
        return
    verdict = check((_input().read() if text is None else text).strip(), strictness=strictness)
    click.echo(
        {0: "OK: ready for a person to approve.", 1: "WARN: please look again.", 2: "BLOCK: this must not be posted."}[
            verdict.level
        ]
    )
    for one in verdict.findings:
        click.echo(f'\n  "{" ".join(one.span.split())}"  ({one.level.name}, {one.rule})\n    {one.because}')
        if one.suggestion:
            click.echo(f"    Instead: {one.suggestion}")
