"""A mail out of a mailbox, as it is handed on: its bytes behind a line that says whose mailbox it lay in. Pure."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from bot.core.ports import Unreadable
from bot.platforms.email import mime
from bot.platforms.email.letters import Letter, envelope_of
from bot.platforms.email.trust import confirmed

MAILBOX: Final = b"X-Replydesk-Mailbox: "
NOTES: Final = b"X-Replydesk-Notes: "
"""Always there when we hand a mail on, so that nothing in the mail itself is taken for it."""


def seal(account: str, raw: bytes, *, cut: bool = False, sent: bool = False) -> bytes:
    """`cut` where `raw` is only the beginning of the mail; `sent` where it lay among what was sent from the mailbox."""
    notes = " ".join(word for word, holds in (("cut", cut), ("sent", sent)) if holds)
    return MAILBOX + account.encode() + b"\r\n" + NOTES + notes.encode() + b"\r\n" + raw


def is_sealed(body: bytes) -> bool:
    return body.startswith(MAILBOX)


def read(body: bytes, servers: Collection[str]) -> Letter:
    """Raises Unreadable."""
    first, _, raw = body.removeprefix(MAILBOX).partition(b"\r\n")
    notes: list[bytes] = []
    if raw.startswith(NOTES):
        line, _, raw = raw.removeprefix(NOTES).partition(b"\r\n")
        notes = line.split()
    account = first.decode("utf-8", "replace").strip().lower()
    if not account or not raw.strip():
        raise Unreadable("An empty e-mail, or one out of no mailbox.")
    headers, parts = mime.read(raw)
    returned = [value for name, value in headers if name.lower() == "return-path"]
    results = [value for name, value in headers if name.lower() == "authentication-results"]
    return Letter(
        account=account, headers=headers, text="\n\n".join(parts.text), html="\n".join(parts.html),
        attachments=tuple(parts.files), proven=confirmed(results, servers), report="\n".join(parts.report),
        cut=b"cut" in notes, sent=b"sent" in notes,
        envelope=envelope_of(returned[0]) if returned else None,
    )  # fmt: skip
