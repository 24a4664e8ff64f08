"""Which server a mailbox is read from, and which one its replies go out by."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from bot.platforms._smtp import Hosts, Server

IMAP_PORT: Final = 993


class Servers:
    """`passwords` gives the passwords of the mailboxes by address; `login` is "user:password" for sending, "" for the same."""

    def __init__(
        self, passwords: Callable[[], Mapping[str, str]], incoming: Hosts, outgoing: Hosts, login: str = ""
    ) -> None:
        self.passwords, self.incoming, self.outgoing = passwords, incoming, outgoing
        self.user, _, self.password = login.partition(":")

    def accounts(self) -> Mapping[str, str]:
        return {account.strip().lower(): password for account, password in self.passwords().items()}

    def mailbox(self, account: str) -> Server | None:
        """Where it is read; None when it is not connected, or nobody said where."""
        password, host = self.accounts().get(account, ""), self.incoming.of(account)
        return Server(*host, account, password) if password and host else None

    def sender(self, account: str) -> Server | None:
        """Where its replies go out; None when nobody said where."""
        password, host = self.accounts().get(account, ""), self.outgoing.of(account)
        if host is None or not (self.user or password):
            return None
        return Server(*host, self.user, self.password) if self.user else Server(*host, account, password)
