"""What a form sends, as one tree of plain values: JSON, form-encoded or multipart."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import unquote_plus

from bot.core.ports import Unreadable
from bot.platforms._decoding import decode
from bot.platforms._multipart import is_multipart, read_parts
from bot.platforms._reading import read_json

MOST_FIELDS = 300
INSIDE = ("rawrequest", "fieldstructure", "formstructure")
"""Fields of form-encoded senders that hold JSON as text (Jotform, Wufoo)."""


def read(body: bytes) -> Any:
    """The delivery as JSON values. Raises Unreadable(garbage=True) when it is none of the three."""
    start = body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    if is_multipart(body):
        return _opened([(name, decode(value)) for name, value in read_parts(body, MOST_FIELDS).fields])
    if start in (b"{", b"[", b'"', b"") or body[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return read_json(body)
    return _opened(_pairs(decode(body)))


def _pairs(text: str) -> list[tuple[str, str]]:
    """Name and value pairs. A bare “&” that somebody typed belongs to the value before it, as a person would read it."""
    raw: list[list[str]] = []
    for piece in text.strip("\r\n").split("&"):
        name, equals, value = piece.partition("=")
        if raw and (not equals or name != name.strip() or not name):
            raw[-1][1] += f"&{piece}" if piece or raw[-1][1].endswith((" ", "+")) else ""
        elif equals:
            raw.append([name, value])
        elif piece:
            raise Unreadable("The form is neither JSON nor form-encoded.", garbage=True)
        if len(raw) > MOST_FIELDS:
            raise Unreadable(f"The form has more than {MOST_FIELDS} fields.")
    return [(unquote_plus(name), unquote_plus(value).rstrip("\n")) for name, value in raw]


def _opened(pairs: list[tuple[str, str]]) -> dict[str, Any]:
    """Pairs as an object: a repeated name keeps all its values, and JSON inside a field is opened."""
    tree: dict[str, Any] = {}
    for name, value in pairs:
        opened: Any = value
        if name.lower() in INSIDE:
            try:
                opened = json.loads(value)
            except (ValueError, RecursionError):
                opened = value
        if name not in tree:
            tree[name] = opened
        elif isinstance(tree[name], list):
            tree[name].append(opened)
        else:
            tree[name] = [tree[name], opened]
    return _titled(tree)


def _titled(tree: dict[str, Any]) -> dict[str, Any]:
    """Wufoo numbers its fields and tells their titles beside them: here they go by their titles."""
    structure = next((value for name, value in tree.items() if name.lower() == "fieldstructure"), None)
    fields = structure.get("Fields") if isinstance(structure, dict) else None
    titles: dict[str, str] = {}
    for field in fields if isinstance(fields, list) else ():
        parts = field.get("SubFields") if isinstance(field, dict) else None
        for part in parts if isinstance(parts, list) and parts else [field]:
            if isinstance(part, dict):
                titles[str(part.get("ID"))] = str(part.get("Label") or part.get("Title") or "")
    return {titles.get(name) or name: value for name, value in tree.items()}
