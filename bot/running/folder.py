"""The note a running desk leaves in its data folder: with `--data` every command uses that desk's settings and secrets,
wherever it is started and whatever the shell has set.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

ENV_FILE = "desk.env"
KEY_FILE = "replydesk.key"
KEY = "REPLYDESK_KEY"
FOLDER = "REVIEWS_FOLDER"  # set where a process works for a folder's desk: settings come from there and nowhere else


def read_env(folder: Path) -> dict[str, str]:
    """The settings of the folder's desk; {} when there was none."""
    from dotenv import dotenv_values  # who is told by the environment does not load it

    return {
        name: value for name, value in dotenv_values(folder / ENV_FILE, interpolate=False).items() if value is not None
    }


def write_env(folder: Path, values: Mapping[str, str]) -> None:
    """Note in the folder what its desk was told, secrets included; only the owner may read it."""
    path = folder / ENV_FILE
    text = "# Written by the desk when it starts; commands with --data read it.\n"
    text += "".join(f"{name}='{_quoted(value)}'\n" for name, value in values.items())
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        os.fchmod(descriptor, 0o600)  # it may have been there with other rights
        file.write(text)


def enter(folder: Path, known: Iterable[str]) -> None:
    """Take the folder's note into this process; of the `known` variables nothing else stays."""
    for name in known:
        os.environ.pop(name, None)
    os.environ.update(read_env(folder))
    key = folder / KEY_FILE
    if key.exists():
        os.environ[KEY] = key.read_text(encoding="utf-8").strip()
    os.environ[FOLDER] = str(folder)


def own_key(folder: Path, new: str) -> str:
    """The folder's key; `new` becomes it where there is none. Only the owner may read it."""
    path = folder / KEY_FILE
    with suppress(FileExistsError):
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(new + "\n")
    return path.read_text(encoding="utf-8").strip()


def _quoted(value: str) -> str:
    return value.replace("\\", "\\\\").replace("'", "\\'")
