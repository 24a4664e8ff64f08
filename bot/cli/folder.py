"""Finding the desk: by REDIS_URL, or by the data folder of `reviews up` or `reviews demo`."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click


def _enter(ctx: click.Context, param: click.Parameter, value: Path | None) -> Path | None:
    """Take the folder's settings into this process."""
    if value is None:
        return None
    if not (value / "desk.env").exists():
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


def write_env(folder: Path, values: Mapping[str, str]) -> None:
    """Note in the folder how its desk is reached; only the owner may read it."""
    path = folder / "desk.env"
    text = "# Written by the desk when it starts; commands with --data read it.\n"
    text += "".join(f"{name}='{value}'\n" for name, value in values.items())
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
