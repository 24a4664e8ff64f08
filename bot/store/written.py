"""How small documents are written down: each says which form it has, and one that cannot be read costs itself alone."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Mapping
from typing import Any, Final

log = logging.getLogger("replydesk.store")

SCHEMA: Final = 1
"""The form of every small document. Whoever changes one gives the new form a number and lifts the old one here."""


PACKED: Final = '{"schema": '
"""How every document begins."""


def pack(fields: Mapping[str, Any]) -> str:
    """A document as it is kept."""
    return json.dumps({"schema": SCHEMA, **fields})


def unpack(line: str | None) -> dict[str, Any] | None:
    """The fields of a document; None for none, and for what nobody can read: it is broken, or a newer version wrote it.

    Documents of the first versions do not say their form, and have this one.
    """
    if line is None:
        return None
    try:
        doc = json.loads(line)
        if not isinstance(doc, dict) or doc.pop("schema", SCHEMA) != SCHEMA:
            raise ValueError
    except (ValueError, RecursionError):
        log.warning("a document cannot be read")
        return None
    return doc


def unpack_all(lines: Iterable[str]) -> list[dict[str, Any]]:
    """Those that can be read, in their order."""
    return [doc for line in lines if (doc := unpack(line)) is not None]
