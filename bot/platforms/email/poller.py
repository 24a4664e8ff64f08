"""Mailboxes looked through over IMAP: what came since the last look is handed on as it lies there, and nothing is changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from imaplib import IMAP4
from typing import Final, NamedTuple

from bot.core.ports import Batch, Refused
from bot.platforms._smtp import Server
from bot.platforms.email import imap
from bot.platforms.email.envelope import seal

POLL_SECONDS: Final = 60.0
MOST: Final = 40  # mails in one look, so that a full mailbox keeps no other one waiting; the next look goes on
INBOX: Final = "INBOX"
NOT_CONNECTED: Final = "This mailbox is not connected, so it cannot be read."
MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Mark(NamedTuple):
    """How far a folder was read: the numbering it had, the last number, and when that was (epoch seconds)."""

    validity: int
    uid: int
    at: float


class Poller:
    """Reads the mailboxes that `server_of` knows, by their address."""

    def __init__(self, server_of: Callable[[str], Server | None]) -> None:
        self.server_of = server_of

    def poll(self, account: str, cursor: str, now: float) -> Batch:
        """What came since `cursor`, and what the clinic answered by itself. The first look takes nothing over: what lay there
        before is history. Raises Refused or TryLater.
        """
        server = self.server_of(account)
        if server is None:
            raise Refused(NOT_CONNECTED)
        marks, found = _read(cursor), []
        with imap.opened(server) as client:
            after = []
            for number, name in enumerate((INBOX, imap.sent_folder(client))):
                before = marks[number] if number < len(marks) else None
                mark, mails = _look(client, name, before, now) if name else (Mark(0, 0, now), [])
                after.append(mark)
                found += [seal(account, mail.raw, cut=mail.cut, sent=number > 0) for mail in mails]
        return Batch((), _written(after), deliveries=tuple(found))


def _look(client: IMAP4, name: str, before: Mark | None, now: float) -> tuple[Mark, list[imap.Mail]]:
    """What is new in a folder. Mails are numbered; where a folder begins to number anew (UIDVALIDITY, RFC 3501 2.3.1.1), what
    came since the day of the last look is read once more, and known again.
    """
    folder = imap.Folder(client, name)
    if before is None:
        return Mark(folder.validity, folder.next - 1, now), []
    same = before.validity == folder.validity
    last = before.uid if same else 0
    uids = folder.find("UID", f"{last + 1}:*") if same else folder.find("SINCE", _day(before.at))
    some = [uid for uid in uids if uid > last][:MOST]
    mails = [mail for uid in some if (mail := folder.fetch(uid))]
    return Mark(folder.validity, max(some, default=last if same else folder.next - 1), now), mails


def _written(marks: Sequence[Mark]) -> str:
    return " ".join(f"{mark.validity} {mark.uid} {mark.at!r}" for mark in marks)


def _read(cursor: str) -> list[Mark]:
    """The marks of a cursor; none in what is no cursor of ours, so that a look begins anew."""
    parts = cursor.split()
    try:
        return [Mark(int(v), int(uid), float(at)) for v, uid, at in zip(*(iter(parts),) * 3, strict=True)]
    except ValueError:
        return []


def _day(at: float) -> str:
    """The day before a moment: IMAP knows days alone, in the server's own zone."""
    day = datetime.fromtimestamp(at, UTC) - timedelta(days=1)
    return f"{day.day:02}-{MONTHS[day.month - 1]}-{day.year}"
