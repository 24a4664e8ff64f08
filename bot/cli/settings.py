"""`reviews settings`: put reviews.toml into a running desk, write it out again, and say where the two differ."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.folder import data_option

if TYPE_CHECKING:
    from bot.settings import ReviewsFile
    from bot.store import Store

SAME = "The desk uses exactly what the file says."
file_argument = click.argument("file", required=False, type=click.Path(path_type=Path, dir_okay=False))


def _store() -> Store:
    from bot import wiring

    return wiring.memory()


def _read(file: Path | None) -> tuple[Path, ReviewsFile]:
    from bot import wiring
    from bot.chats import CHATS
    from bot.settings import load_file

    path = file or Path(wiring.environment().reviews_toml)
    if not path.exists():
        raise click.ClickException(f"There is no file {path}. Name one, or set REVIEWS_TOML.")
    return path, load_file(path, CHATS)


def _stored(store: Store) -> ReviewsFile:
    from bot.settings import ReviewsFile
    from bot.wiring.practice import stored_settings

    return stored_settings(store) or ReviewsFile()


@click.group()
def settings() -> None:
    """Places, people, hours and answers: what the running desk uses, and what reviews.toml says."""


@settings.command("import")
@file_argument
@click.option("--check", is_flag=True, help="Only say what would change.")
@data_option
def import_(file: Path | None, check: bool, data: Path | None) -> None:
    """Have the running desk use FILE (else REVIEWS_TOML) from now on; no restart is needed."""
    from bot import wiring
    from bot.settings import differences
    from bot.wiring.practice import keep_settings

    path, read = _read(file)
    wiring.check_settings(read)
    store = _store()
    changed = differences(_stored(store), read)
    click.echo("\n".join(changed) if changed else SAME)
    if check:
        click.echo("Nothing was changed.")
    elif keep_settings(store, read, path.name):
        click.echo("The desk uses it in a moment.")


@settings.command()
@file_argument
@data_option
def export(file: Path | None, data: Path | None) -> None:
    """Write what the desk uses to FILE, else to standard output. Remarks of an imported file are not kept."""
    from bot.settings import to_toml

    text = to_toml(_stored(_store()).spelled_out())
    if file:
        file.write_text(text, encoding="utf-8")
    click.echo(f"{file} is written." if file else text, nl=bool(file))


@settings.command()
@file_argument
@data_option
def diff(file: Path | None, data: Path | None) -> None:
    """Say where FILE (else REVIEWS_TOML) differs from what the desk uses; exit 1 when it does."""
    from bot.settings import differences

    _, read = _read(file)
    changed = differences(_stored(_store()), read)
    click.echo("\n".join(changed) if changed else SAME)
    sys.exit(1 if changed else 0)
