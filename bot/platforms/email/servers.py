"""Which server a mailbox is read from, and which one its replies go out by."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from bot.platforms._mail import domain_of
from bot.platforms._smtp import Server
from bot.running.environment import listed, pairs

IMAP_PORT: Final = 993
SMTP_PORT: Final = 587


class Hosts:
    """One host for all, or one for each domain: "imap.one.example", "imap.one.example:143" or "one.example=imap.one.example".

    Raises ValueError for a port that is none.
    """

    def __init__(self, text: str, port: int) -> None:
        self.port = port
        self.by_domain = {domain.lower(): self._parted(host) for domain, host in pairs(text).items()}
        self.common = next((self._parted(one) for one in listed(text) if "=" not in one), None)

    def _parted(self, host: str) -> tuple[str, int]:
        name, colon, port = host.rpartition(":")
        if not colon:
            return host, self.port
        if not port.isdecimal() or not 0 < int(port) < 65536:
            raise ValueError(f"“{host}” is no mail server: write host or host:port.")
        return name, int(port)

    @property
    def names(self) -> list[str]:
        """Every host that is named."""
        return [host for host, _ in (*self.by_domain.values(), *([self.common] if self.common else []))]

    def of(self, account: str) -> tuple[str, int] | None:
        return self.by_domain.get(domain_of(account), self.common)


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
