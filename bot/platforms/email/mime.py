"""A whole mail, byte for byte as it was sent, taken apart. Whatever is broken in it is read as far as it goes."""

from __future__ import annotations

from collections.abc import Iterator
from email import policy
from email.errors import MessageError
from email.message import EmailMessage, Message
from email.parser import BytesParser
from typing import Any, Final

from bot.platforms._decoding import decode
from bot.platforms._mail import decoded

BROKEN: Final = (MessageError, LookupError, ValueError, TypeError, AttributeError, RecursionError)
DEEPEST: Final = 20
MOST_PARTS: Final = 200
REPORTED: Final = 4000  # characters of what a mail server says


class Parts:
    """What was found in a mail: words, the names of files, and what a mail server reports in it."""

    def __init__(self) -> None:
        self.text: list[str] = []
        self.html: list[str] = []
        self.files: list[str] = []
        self.report: list[str] = []
        self.count = 0

    def read(self, part: Message, depth: int = 0) -> None:
        self.count += 1
        if depth > DEEPEST or self.count > MOST_PARTS:
            return
        kind = _kind(part)
        name = _file(part)
        if kind in ("message/delivery-status", "text/rfc822-headers") or (kind == "message/rfc822" and depth):
            self.report.append(_whole(part)[:REPORTED])
            if kind == "message/rfc822" and not self.report[-1].strip():
                self.files.append(name or "an e-mail")
        elif part.is_multipart():
            for inner in _chosen(part, kind):
                self.read(inner, depth + 1)
        elif name or kind not in ("text/plain", "text/html"):
            self.files.append(name or kind)
        else:
            (self.text if kind == "text/plain" else self.html).append(_words(part))


def read(raw: bytes) -> tuple[tuple[tuple[str, str], ...], Parts]:
    """The header lines as they stand, and what is in the mail."""
    message = BytesParser(policy=policy.default).parsebytes(raw)
    found = Parts()
    try:
        found.read(message)
    except BROKEN:
        if not (found.text or found.html):
            found.text.append(decode(raw.partition(b"\n\n")[2] or raw.partition(b"\r\n\r\n")[2]))
    return tuple((name, str(value)) for name, value in message.raw_items()), found


def _chosen(part: Message, kind: str) -> Iterator[Message]:
    """The parts of a mail that are to be read: of those that say the same, the plain one where it says anything."""
    inner = [one for one in part.get_payload() if isinstance(one, Message)]
    if kind == "multipart/alternative":
        plain = [one for one in inner if _kind(one) == "text/plain" and _words(one).strip()]
        yield from plain[:1] or inner[-1:]
        yield from (one for one in inner if plain and one is not plain[0] and _file(one))
    else:
        yield from inner


def _kind(part: Message) -> str:
    try:
        return part.get_content_type()
    except BROKEN:
        return "text/plain"


def _file(part: Message) -> str:
    """The name of a file; "" for what is shown as words."""
    try:
        name, how = part.get_filename(), part.get_content_disposition()
    except BROKEN:
        return ""
    if name:
        return decoded(str(name))
    return "a file" if how == "attachment" else ""


def _words(part: Message) -> str:
    if not isinstance(part, EmailMessage):
        return ""
    try:
        content: Any = part.get_content()
    except BROKEN:
        content = part.get_payload(decode=True)
    return decode(content) if isinstance(content, bytes) else str(content or "")


def _whole(part: Message) -> str:
    """What a report says, and the header lines of the mail it is about."""
    try:
        inner = part.get_payload()
        if isinstance(inner, list):
            rows = [row for one in inner if isinstance(one, EmailMessage) for row in one.raw_items()]
            return "\n".join(f"{name}: {value}" for name, value in rows)
        return str(inner)
    except BROKEN:
        return ""
