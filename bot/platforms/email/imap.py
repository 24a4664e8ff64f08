"""A mailbox read over IMAP: one connection for one look, under one total time. Nothing in it is changed, not even what is unread.

RFC 3501; RFC 6154 for the folder of what was sent. By the standard `imaplib`.
"""

from __future__ import annotations

import imaplib
import re
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, Final, NamedTuple

from bot.core.ports import Refused, TryLater
from bot.platforms._smtp import CONNECT_SECONDS, HERE, NOT_ITSELF, Server, ended_after
from bot.running import calls

TOTAL_SECONDS: Final = 25.0
TLS_PORT: Final = 993
BIGGEST: Final = 2 * 1024 * 1024  # bytes of one mail that are read; words stand before files
MOST_HITS: Final = 10_000
NOT_SIGNED_IN: Final = "The mailbox does not accept our user name and password any more."
LATER: Final = "We cannot reach the mailbox at the moment."
NO_FOLDER: Final = "The mailbox has no folder of this name that we may read."
SENT: Final = re.compile(rb"\(([^)]*)\) (?:\"[^\"]*\"|NIL) (?:\"((?:[^\"\\]|\\.)*)\"|(\S+))")
BUSY: Final = re.compile(rb"unavailable|inuse|limit|throttl|try again|too many|temporar|serverbug", re.IGNORECASE)
UID: Final = re.compile(rb"\bUID (\d+)")
SIZE: Final = re.compile(rb"\bRFC822\.SIZE (\d+)")


class Mail(NamedTuple):
    """One mail as it lies there: its number in the folder, its bytes, and whether there are more of them."""

    uid: int
    raw: bytes
    cut: bool


class Folder:
    """One folder, opened for reading. `validity` names its numbering, `next` is the number that the next mail gets."""

    def __init__(self, client: imaplib.IMAP4, name: str) -> None:
        self.client = client
        _done(client.select(quoted(name), readonly=True), NO_FOLDER)
        self.validity = self._number("UIDVALIDITY")
        self.next = self._number("UIDNEXT") or self._last() + 1

    def _number(self, what: str) -> int:
        _, said = self.client.response(what)
        given = said[-1] if said else None
        return int(given) if isinstance(given, bytes) and given.isdigit() else 0

    def _last(self) -> int:
        return max(self.find("ALL"), default=0)

    def find(self, *criteria: str) -> list[int]:
        """The numbers of the mails that match, in their order."""
        said = _done(self.client.uid("SEARCH", *criteria))
        found = [int(one) for row in said if isinstance(row, bytes) for one in row.split() if one.isdigit()]
        return sorted(found)[-MOST_HITS:]

    def fetch(self, uid: int) -> Mail | None:
        """One mail, or its beginning where it is large; None when it is not there any more."""
        said = _done(self.client.uid("FETCH", str(uid), f"(UID RFC822.SIZE BODY.PEEK[]<0.{BIGGEST}>)"))
        for row in said:
            if isinstance(row, tuple) and len(row) == 2:
                size = SIZE.search(row[0])
                return Mail(uid, bytes(row[1]), size is not None and int(size[1]) > len(row[1]))
        return None


@contextmanager
def opened(server: Server, total: float = TOTAL_SECONDS) -> Iterator[imaplib.IMAP4]:
    """A mailbox, signed in. Raises Refused or TryLater, whatever happens in the block as well."""
    client: imaplib.IMAP4 | None = None
    try:
        with ended_after(total, lambda: client.sock if client else None):
            client = _connected(server)
            client.sock.settimeout(total)
            try:
                client.login(server.user, server.password)
            except imaplib.IMAP4.abort:
                raise
            except imaplib.IMAP4.error as no:
                _raise(no.args[0] if no.args else b"", NOT_SIGNED_IN)
            yield client
    except ssl.SSLCertVerificationError:
        raise Refused(NOT_ITSELF) from None
    except (imaplib.IMAP4.error, OSError, ValueError, AttributeError):
        raise TryLater(LATER) from None
    finally:
        if client is not None:
            with suppress(OSError, imaplib.IMAP4.error, ValueError, AttributeError):
                client.shutdown()


def _connected(server: Server) -> imaplib.IMAP4:
    if server.port == TLS_PORT:
        return imaplib.IMAP4_SSL(server.host, server.port, ssl_context=calls.tls(), timeout=CONNECT_SECONDS)
    client = imaplib.IMAP4(server.host, server.port, timeout=CONNECT_SECONDS)
    if "STARTTLS" in client.capabilities or server.host not in HERE:
        client.starttls(ssl_context=calls.tls())
    return client


def sent_folder(client: imaplib.IMAP4) -> str:
    """The folder where the mailbox keeps what was sent from it; "" where it names none."""
    for row in _done(client.list()):
        found = SENT.match(row) if isinstance(row, bytes) else None
        if found and b"\\sent" in found[1].lower():
            name = found[2] if found[2] is not None else found[3]
            return name.decode("ascii", "replace").replace('\\"', '"').replace("\\\\", "\\")
    return ""


def _done(answer: tuple[str, list[Any]], refusal: str = "") -> list[Any]:
    """What a command gave. Raises TryLater, or Refused with `refusal` where there is one and the no is for good."""
    how, said = answer
    if how == "OK":
        return said
    words = said[0] if said else b""
    _raise(words, refusal)
    return []


def _raise(words: Any, refusal: str) -> None:
    told = words if isinstance(words, bytes) else str(words).encode("utf-8", "replace")
    if not refusal or BUSY.search(told):
        raise TryLater(LATER)
    raise Refused(refusal)


def quoted(name: str) -> str:
    """Words as IMAP takes them, whatever signs are in them."""
    return '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
