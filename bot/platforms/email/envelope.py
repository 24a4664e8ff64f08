"""A mail out of a mailbox, as it is handed on: its bytes behind a line that says whose mailbox it lay in. Pure."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from bot.core.ports import Unreadable
from bot.platforms.email import mime
from bot.platforms.email.letters import Letter, envelope_of
from bot.platforms.email.trust import confirmed

MAILBOX: Final = b"X-Replydesk-Mailbox: "
CUT: Final = b"X-Replydesk-Cut: yes\r\n"


def seal(account: str, raw: bytes, cut: bool = False) -> bytes:
    """`cut` where `raw` is only the beginning of the mail."""
    return MAILBOX + account.encode() + b"\r\n" + (CUT if cut else b"") + raw


def is_sealed(body: bytes) -> bool:
    return body.startswith(MAILBOX)


def read(body: bytes, servers: Collection[str]) -> Letter:
    """Raises Unreadable."""
    first, _, raw = body.removeprefix(MAILBOX).partition(b"\r\n")
    cut, raw = raw.startswith(CUT), raw.removeprefix(CUT)
    account = first.decode("utf-8", "replace").strip().lower()
    if not account or not raw.strip():
        raise Unreadable("An empty e-mail, or one out of no mailbox.")
    headers, parts = mime.read(raw)
    returned = [value for name, value in headers if name.lower() == "return-path"]
    results = [value for name, value in headers if name.lower() == "authentication-results"]
    return Letter(
        account=account, headers=headers, text="\n\n".join(parts.text), html="\n".join(parts.html),
        attachments=tuple(parts.files), proven=confirmed(results, servers), report="\n".join(parts.report), cut=cut,
        envelope=envelope_of(returned[0]) if returned else None,
    )  # fmt: skip
