"""The record of a case: proving it, and taking a person out of it."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.cases import named, way
from bot.cli.folder import data_option

if TYPE_CHECKING:  # a command loads what it needs and no more
    from bot.desk import Desk


def _desk() -> Desk:
    from bot import wiring

    return wiring.desk()


@click.command()
@click.argument("case_id", metavar="[ID]", default="")
@click.option(
    "--expect", default="", metavar="LINE", help="What an earlier audit of this very state printed as its end."
)
@data_option
def audit(case_id: str, expect: str, data: Path | None) -> None:
    """Prove the log of one case, or of all: exit 1 when a line or its words were changed, lost or added.

    The key of the seals lies in the same database, so this finds mistakes, tools and hands, and not somebody who may
    write there and forges the seals too. Keep the last line somewhere else: it names this very state of all logs.
    """
    from bot import wiring

    store = wiring.memory()
    names = [case_id.lower()] if case_id else sorted(store.case_ids())
    bad = lines = old = 0
    whole = hashlib.sha256()
    for name in names:
        found = store.audit(name)
        bad += bool(found)
        for sentence in found:
            click.echo(f"{click.style('✗', fg='red')} case {name}: {sentence}.")
        end = store.end(name)
        old += end is None and not found
        lines += end.count if end else 0
        whole.update(f"{name} {end.count if end else 0} {end.seal if end else ''}\n".encode())
    if old:
        click.echo(f"{old} cases still have the log of an older version, which proves nothing until they change once.")
    mark = whole.hexdigest()[:32]
    if expect and expect.split()[-1] != mark:
        bad += 1
        click.echo(f"{click.style('✗', fg='red')} This is not the state that printed “{expect}”.")
    done = "prove themselves" if not bad else f"were looked at, and {bad} things are wrong"
    click.echo(f"{len(names)} cases with {lines} lines {done}.")
    click.echo(f"end {mark}")
    sys.exit(1 if bad else 0)


@click.command()
@click.argument("case_id", metavar="ID")
@click.option("--by", required=True, help="The manager who does it: an id of [[people]] or an inbox account.")
@click.option("--yes", is_flag=True, help="Do not ask. It cannot be undone.")
@data_option
def erase(case_id: str, by: str, yes: bool, data: Path | None) -> None:
    """Take one person's words, name and contacts out of a case, as they asked. It cannot be undone.

    What staff did and when stays in the log, and the log still proves it.
    """
    from bot.core.ports import Denied

    desk = _desk()
    who = named(desk, by)
    if not yes:
        click.confirm(f"Erase what the person of case {case_id} wrote, and their name, for good?", abort=True)
    try:
        click.echo(desk.erase(case_id.lower(), who, way()))
    except Denied as no:
        raise click.ClickException(str(no)) from None
    except LookupError:
        raise click.ClickException(f"There is no case “{case_id}”. “reviews queue” lists them.") from None
