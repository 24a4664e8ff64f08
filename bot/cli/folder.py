"""Finding the desk: by REDIS_URL, or by the data folder of `reviews up` or `reviews demo`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from bot.running.folder import ENV_FILE


def _enter(ctx: click.Context, param: click.Parameter, value: Path | None) -> Path | None:
    """Take the folder's settings into this process."""
    if value is None:
        return None
    if not (value / ENV_FILE).exists():
        raise click.BadParameter(f"there is no desk in {value}: it is made by “reviews up” or “reviews demo”")
    from bot import wiring

    wiring.use_folder(value)
    return value


def data_option(command: Any) -> Any:
    """`--data DIR` for a command that talks to a desk."""
    return click.option(
        "--data",
        type=click.Path(path_type=Path, file_okay=False),
        callback=_enter,
        is_eager=True,
        help="The data folder of “reviews up” or “reviews demo”. [else REDIS_URL]",
    )(command)
