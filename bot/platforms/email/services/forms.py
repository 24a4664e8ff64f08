"""What the three services have in common: a form's fields, addresses, and a whole mail inside a delivery. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final
from urllib.parse import unquote_to_bytes

from bot.core.ports import Unreadable
from bot.platforms._decoding import clean, decode
from bot.platforms._mail import addresses, domain_of, within
from bot.platforms._multipart import is_multipart, read_parts
from bot.platforms._reading import read_words
from bot.platforms.email import mime
from bot.platforms.email.letters import Letter

MOST_FIELDS: Final = 300
INBOUND: Final = ("inbound.postmarkapp.com", "mailgun.org", "parse.sendgrid.net")
"""Domains of the services' own addresses, to which a clinic forwards its mail: there the visible address says whose it is."""

Fields = Mapping[str, bytes]


def form(body: bytes) -> tuple[Fields, tuple[str, ...]]:
    """Fields as bytes, the last of a repeated name."""
    if is_multipart(body):
        parts = read_parts(body, MOST_FIELDS)
        return dict(parts.fields), parts.files
    pairs = [piece.partition(b"=") for piece in body.strip(b"\r\n").split(b"&")[:MOST_FIELDS]]
    if not all(equals and name.isascii() for name, equals, _ in pairs):
        raise Unreadable("This is neither JSON nor a form.", garbage=True)
    return {decode(unquote_to_bytes(name)): unquote_to_bytes(value.replace(b"+", b" ")) for name, _, value in pairs}, ()


def text(fields: Fields, name: str, charset: str = "") -> str:
    value = fields.get(name, b"")
    try:
        return clean(value.decode(charset)) if charset else clean(decode(value))
    except (LookupError, UnicodeDecodeError, ValueError):
        return clean(decode(value))


def object(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def whose(recipients: Iterable[str], headers: Sequence[tuple[str, str]]) -> str:
    """The mailbox it was written to: the address it was delivered to, or the visible one where that is the service's own."""
    given = [one.email for one in addresses(recipients)]
    shown = [one.email for one in addresses(v for n, v in headers if n.lower() in ("delivered-to", "to", "cc"))]
    own = [one for one in (*given, *shown) if not any(within(domain_of(one), domain) for domain in INBOUND)]
    return next(iter(own), next(iter((*given, *shown)), ""))


def raw(raw: bytes, recipients: Sequence[str], **more: Any) -> Letter:
    headers, parts = mime.read(raw)
    return Letter(
        account=whose(recipients, headers), headers=headers, text="\n\n".join(parts.text), html="\n".join(parts.html),
        attachments=tuple(parts.files), report="\n".join(parts.report), **more,
    )  # fmt: skip


def first(headers: Iterable[tuple[str, str]], name: str) -> str:
    """The first header of a name: the services write theirs before everything that came with the mail."""
    return next((value for given, value in headers if given.lower() == name), "")


def sender(headers: Iterable[tuple[str, str]]) -> str:
    found = addresses(value for name, value in headers if name.lower() == "from")
    return domain_of(found[0].email) if found else ""


def names(told: Any) -> list[str]:
    rows = told.values() if isinstance(told, dict) else told if isinstance(told, list) else ()
    found = (read_words(row.get("filename") or row.get("Name")) for row in rows if isinstance(row, dict))
    return [name for name in found if name]
