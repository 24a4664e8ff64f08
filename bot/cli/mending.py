"""Mending the built-in database of a data folder."""

from __future__ import annotations

from pathlib import Path

import click

from bot.running import database


@click.command()
@click.option(
    "--data",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    default=Path("replydesk-data"),
    show_default=True,
    help="The data folder of a desk that does not run.",
)
def repair(data: Path) -> None:
    """Mend the end of a file that was torn by a power cut or a full disk.

    A copy of the files is kept first. What cannot be read at their end is cut off; nothing before it is touched.
    """
    click.echo(database.repair(data))
