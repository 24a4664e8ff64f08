"""py3langid's tables in a file without a name, which processes forked from one share: a text touches little of 70 megabytes.

Whoever needs them first writes the file, and all read from it what a text asks for. Without room on the disk each
process keeps its own.
"""

from __future__ import annotations

import fcntl
import logging
import os
import sys
import tempfile
from array import array
from functools import cache
from pathlib import Path
from typing import IO, Any, Final

log = logging.getLogger("replydesk.languages")

PIECE: Final = 1 << 20  # bytes written in one go
_where: list[str] = []


def share(folder: Path) -> None:
    """Open the file, in this folder, and load the library, for this process and those that are forked from it later."""
    _where[:] = [str(folder)]
    _file.cache_clear()
    _file()
    _library()


def load() -> Any:
    """The identifier of all languages; it takes most of a second."""
    library = _library()
    identifier = library.LanguageIdentifier.from_model_file(library.MODEL_FILE)
    file = _file()
    if file is not None:
        try:
            _put_apart(identifier, file)
        except OSError:
            log.warning("no room to share what languages are told by; this process keeps its own")
    return identifier


def _library() -> Any:
    os.environ.setdefault(
        "OPENBLAS_NUM_THREADS", "1"
    )  # it adds up a few dozen numbers, and whoever forks has no threads
    from py3langid import langid

    return langid


@cache
def _file() -> IO[bytes] | None:
    try:
        return tempfile.TemporaryFile(dir=_where[0] if _where else None)
    except OSError:
        return None


class Rows:
    """The rows of a table of numbers that lie in a file."""

    def __init__(self, file: IO[bytes], table: Any) -> None:
        self.file, self.type, self.width, self.bytes = (
            file,
            table.dtype,
            table.shape[1],
            table.shape[1] * table.itemsize,
        )

    def __getitem__(self, wanted: Any) -> Any:
        import numpy

        number = self.file.fileno()
        rows = b"".join(os.pread(number, self.bytes, row * self.bytes) for row in wanted.tolist())
        return numpy.frombuffer(rows, self.type).reshape(-1, self.width)


class Steps:
    """Whole numbers that lie in a file from a place on."""

    def __init__(self, file: IO[bytes], steps: array[int], start: int) -> None:
        self.number, self.start, self.size = file.fileno(), start, steps.itemsize

    def __getitem__(self, place: int) -> int:
        return int.from_bytes(os.pread(self.number, self.size, self.start + place * self.size), sys.byteorder)


def _put_apart(identifier: Any, file: IO[bytes]) -> None:
    """Have the two large tables read from the file, and the lists of numbers beside them kept small."""
    weights, steps = identifier.nb_ptc, identifier.tk_nextmove
    _write(file, [memoryview(weights).cast("B"), memoryview(steps).cast("B")])
    identifier.nb_ptc, identifier.tk_nextmove = Rows(file, weights), Steps(file, steps, weights.nbytes)
    identifier._full_model = identifier.nb_ptc, identifier.nb_pc, identifier.nb_classes
    identifier.tk_output, identifier._rowbase = array("i", identifier.tk_output), array("I", identifier._rowbase)


def _write(file: IO[bytes], tables: list[memoryview]) -> None:
    """The tables one after the other, by whoever comes first. What a process that died has begun is written once more."""
    fcntl.lockf(file, fcntl.LOCK_EX)  # by process; given back when it ends
    try:
        if os.fstat(file.fileno()).st_size < sum(map(len, tables)):
            at = 0
            for table in tables:
                while table:
                    done = os.pwrite(file.fileno(), table[:PIECE], at)
                    table, at = table[done:], at + done
    finally:
        fcntl.lockf(file, fcntl.LOCK_UN)
