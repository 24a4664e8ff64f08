"""Mailboxes looked through over IMAP: what came since the last look is handed on as it lies there, and nothing is changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final

from bot.core.ports import Batch, Refused
from bot.platforms._smtp import Server
from bot.platforms.email import imap
from bot.platforms.email.envelope import seal

POLL_SECONDS: Final = 60.0
MOST: Final = 40  # mails in one look, so that a full mailbox keeps no other one waiting; the next look goes on
INBOX: Final = "INBOX"
NOT_CONNECTED: Final = "This mailbox is not connected, so it cannot be read."
MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Poller:
    """Reads the mailboxes that `servers` knows, by their address."""

    def __init__(self, server_of: Callable[[str], Server | None]) -> None:
        self.server_of = server_of

    def poll(self, account: str, cursor: str, now: float) -> Batch:
        """What came since `cursor`. The first look takes nothing over: what lay there before is history.

        Mails are numbered; where the mailbox begins to number anew (UIDVALIDITY, RFC 3501 2.3.1.1), what came since the day
        of the last look is read once more, and known again. Raises Refused or TryLater.
        """
        server = self.server_of(account)
        if server is None:
            raise Refused(NOT_CONNECTED)
        with imap.opened(server) as client:
            folder = imap.Folder(client, INBOX)
            if not cursor:
                return Batch((), _cursor(folder.validity, folder.next - 1, now))
            validity, last, since = _read(cursor, now)
            if validity == folder.validity:
                uids = [uid for uid in folder.find("UID", f"{last + 1}:*") if uid > last]
            else:
                uids, last = folder.find("SINCE", _day(since)), 0
            mails = [mail for uid in uids[:MOST] if (mail := folder.fetch(uid))]
            known = max(uids[:MOST], default=last)
            # What is numbered anew is looked through from the same day on until all of it is read.
            moment = now if len(uids) <= MOST or validity == folder.validity else since
        return Batch(
            (), _cursor(folder.validity, known, moment), deliveries=tuple(seal(account, m.raw, m.cut) for m in mails)
        )


def _cursor(validity: int, uid: int, now: float) -> str:
    return f"{validity} {uid} {now!r}"


def _read(cursor: str, now: float) -> tuple[int, int, float]:
    try:
        validity, uid, at = cursor.split(" ")
        return int(validity), int(uid), float(at)
    except ValueError:
        return 0, 0, now


def _day(at: float) -> str:
    """The day before a moment: IMAP knows days alone, in the server's own zone."""
    day = datetime.fromtimestamp(at, UTC) - timedelta(days=1)
    return f"{day.day:02}-{MONTHS[day.month - 1]}-{day.year}"
