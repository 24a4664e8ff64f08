"""The note a running desk leaves in its data folder, so that commands with `--data` find it and share its settings."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from dotenv import dotenv_values

ENV_FILE = "desk.env"


def read_env(folder: Path) -> dict[str, str]:
    """The settings of the folder's desk; {} when there was none."""
    return {name: value for name, value in dotenv_values(folder / ENV_FILE).items() if value is not None}


def write_env(folder: Path, values: Mapping[str, str]) -> None:
    """Note in the folder how its desk is reached; only the owner may read it."""
    path = folder / ENV_FILE
    text = "# Written by the desk when it starts; commands with --data read it.\n"
    text += "".join(f"{name}='{value}'\n" for name, value in values.items())
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
