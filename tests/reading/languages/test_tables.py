"""What languages are told by lies in one file for all processes of a house, and tells what it told in memory."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.reading.languages import tables

TEXTS = ("Fantastic braces.", "was ist das hier und warum", "jag vill boka en tid", "muy bien todo", "x", "¡qué va!")


@pytest.fixture
def fresh() -> Iterator[None]:
    """No file is open before, and none stays."""
    close()
    yield
    close()
    tables._where.clear()


def close() -> None:
    if tables._file.cache_info().currsize and (file := tables._file()):
        file.close()
    tables._file.cache_clear()


def whole() -> Any:
    library = tables._library()
    return library.LanguageIdentifier.from_model_file(library.MODEL_FILE)


def test_read_from_the_file_it_ranks_every_language_as_it_did_in_memory(fresh: None, tmp_path: Path) -> None:
    tables.share(tmp_path)
    apart, kept = tables.load(), whole()
    assert isinstance(apart.nb_ptc, tables.Rows) and not isinstance(kept.nb_ptc, tables.Rows)
    assert [apart.rank(text) for text in TEXTS] == [kept.rank(text) for text in TEXTS]
    assert not list(tmp_path.iterdir()), "the file has no name, so nothing is left when the desk ends"


def test_a_forked_process_reads_what_another_has_written(fresh: None, tmp_path: Path) -> None:
    tables.share(tmp_path)
    file = tables._file()
    assert file is not None and os.fstat(file.fileno()).st_size == 0, "nobody has needed it yet"
    if not (child := os.fork()):
        os._exit(0 if tables.load().classify(TEXTS[1])[0] == "de" else 1)
    assert os.waitpid(child, 0)[1] == 0
    written = os.fstat(file.fileno())
    assert written.st_size > 10_000_000
    assert tables.load().classify(TEXTS[1])[0] == "de"
    after = os.fstat(file.fileno())
    assert after.st_mtime_ns == written.st_mtime_ns, "it is written once"


def test_what_a_process_that_died_has_begun_is_written_once_more(fresh: None, tmp_path: Path) -> None:
    tables.share(tmp_path)
    file = tables._file()
    assert file is not None
    os.pwrite(file.fileno(), b"\xff" * 4096, 0)
    assert tables.load().classify(TEXTS[1])[0] == "de"


def test_without_room_for_the_file_the_process_keeps_its_own(fresh: None, tmp_path: Path) -> None:
    tables.share(tmp_path / "not there")
    assert tables.load().classify(TEXTS[1])[0] == "de"
