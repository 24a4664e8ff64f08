"""The fields of a multipart form, by the library, whatever builder or mail service wrote it."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Final, NamedTuple

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import Field, File, create_form_parser

from bot.core.ports import Unreadable
from bot.platforms._decoding import decode

IN_MEMORY: Final = {
    "MAX_MEMORY_FILE_SIZE": 64 * 1024 * 1024
}  # bytes; a delivery is smaller, so nothing goes to the disk
PIECE: Final = 65536
_BOUNDARY: Final = re.compile(rb"\s*--([\x21-\x7e]{1,70})\r?\n")


class Parts(NamedTuple):
    """What a form holds: fields as they came, in their order, and the names of files. Files are not read."""

    fields: tuple[tuple[str, bytes], ...]
    files: tuple[str, ...]


def is_multipart(body: bytes) -> bool:
    return _BOUNDARY.match(body) is not None


def read_parts(body: bytes, most: int) -> Parts:
    """The first `most` fields. Raises Unreadable(garbage=True)."""
    fields: list[tuple[str, bytes]] = []
    files: list[str] = []

    def on_field(field: Field) -> None:
        if len(fields) < most and field.field_name:
            fields.append((decode(field.field_name), field.value or b""))

    def on_file(file: File) -> None:
        if len(files) < most and file.file_name:
            files.append(decode(file.file_name))

    boundary = _BOUNDARY.match(body)
    try:
        header = b"multipart/form-data; boundary=" + (boundary[1] if boundary else b"")
        parser = create_form_parser({"Content-Type": header}, on_field, on_file, config=IN_MEMORY)
        source = BytesIO(re.sub(rb"(?<!\r)\n", b"\r\n", body.lstrip()))
        while piece := source.read(PIECE):
            parser.write(piece)
        parser.finalize()
    except FormParserError as fault:
        raise Unreadable("The form's parts cannot be told apart.", garbage=True) from fault
    if not fields:
        raise Unreadable("The form has no fields.", garbage=True)
    return Parts(tuple(fields), tuple(files))
