"""`reviews corrections`: what people corrected of the desk's guesses, with the words masked, to learn from."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import click

from bot.cli.folder import data_option
from bot.core.model import Case, Entry, Verb
from bot.reading import masks

MOST = 1000  # the cases that changed last


def rows(cases: list[tuple[Case, list[Entry]]]) -> Iterator[dict[str, object]]:
    """One row for each correction: the words without names and numbers, the stars, and what was said of them."""
    for case, log in cases:
        for entry in log:
            if entry.kind in (Verb.CORRECT, Verb.NOT_URGENT):
                post = next((p for p in case.said if p.id == entry.about), case.post)
                yield {
                    "text": masks.mask(post.text, post.author),
                    "stars": post.rating,
                    "corrected": entry.detail,
                    "category": case.triage.category,
                    "sentiment": case.triage.sentiment,
                    "urgency": case.triage.urgency,
                    "lang": case.triage.language,
                }


@click.command()
@click.option("--jsonl", is_flag=True, help="One object a line, in the shape of the examples the reading learns from.")
@data_option
def corrections(jsonl: bool, data: Path | None) -> None:
    """Export what people corrected of the desk's guesses, from the cases that changed last.

    Names, handles, addresses, links and numbers are taken out of the words; names in small letters cannot be recognised.
    """
    from bot import wiring

    store = wiring.desk().store
    cases = [(case, store.history(case.id)) for case in store.recent_cases(MOST)]
    found = list(rows(cases))
    for row in found:
        click.echo(json.dumps(row, ensure_ascii=False) if jsonl else f"{row['corrected']}: {str(row['text'])[:100]}")
    if not found:
        click.echo("Nobody has corrected a guess yet.", err=True)
    if len(cases) == MOST:
        click.echo(f"Only the {MOST} cases that changed last were looked at.", err=True)
