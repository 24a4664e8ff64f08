"""E-mail as the desk sees it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.core.model import Post
from bot.core.ports import Alert, Batch, Health, Outcome, Refused, Sent, Standing
from bot.platforms._passwords import presented
from bot.platforms.email.poller import POLL_SECONDS, Poller
from bot.platforms.email.publisher import Publisher
from bot.platforms.email.servers import Servers

NAME = "email"
LABEL = "E-mail"
RECONNECT = "Connect the mailbox again with its present password: the README of the email folder says how."


@dataclass(frozen=True, slots=True)
class Door:
    """Who may bring mails over HTTP: passwords, Mailgun's signing key, SendGrid's public key; empty: nobody by that way."""

    passwords: tuple[bytes, ...] = ()
    mailgun: str = ""
    sendgrid: Any = None

    def __bool__(self) -> bool:
        return bool(self.passwords or self.mailgun or self.sendgrid)


class Email:
    """The `email` platform. `believed` are the names of mail servers whose word on where a mail came from counts."""

    name = NAME
    label = LABEL
    limit = 20_000
    poll_seconds = POLL_SECONDS
    retry_hours = 120.0  # mail servers try for four to five days (RFC 5321 4.5.4.1)

    def __init__(self, servers: Servers, door: Door, believed: Collection[str], clock: Callable[[], float]) -> None:
        self.servers, self.door, self.believed, self.clock = servers, door, believed, clock
        self.publisher = Publisher(servers.sender, servers.mailbox, clock)
        self.poller = Poller(servers.mailbox)

    def verify(self, headers: Mapping[str, str], body: bytes) -> None:
        """A request that is signed in a header is judged by that alone, one with a password by that, all others by Mailgun's."""
        from bot.platforms.email import signing

        if signing.SIGNATURE in headers:
            signing.check_sendgrid(self.door.sendgrid, headers, body, self.clock())
        elif any(presented(headers)):
            signing.check_password(self.door.passwords, headers)
        else:
            signing.check_mailgun(self.door.mailgun, body, self.clock())

    def trust(self, headers: Mapping[str, str], body: bytes) -> bool:
        """Only SendGrid's signature covers the mail."""
        from bot.platforms.email import signing

        return signing.SIGNATURE in headers

    def parse(self, body: bytes) -> list[Post]:
        from bot.platforms.email import receiver  # its decoders are large, and loaded with the first mail

        return receiver.parse(body, self.believed)

    def alert(self, body: bytes) -> Alert | None:
        from bot.platforms.email import receiver

        return receiver.alert(body, self.believed)

    def publish(self, post: Post, text: str) -> Sent:
        return self.publisher.publish(post, text)

    def poll(self, account: str, cursor: str, now: float) -> Batch:
        return self.poller.poll(account, cursor, now)

    def health(self) -> list[Health]:
        """One record per mailbox: can we sign in, and is there a way for replies?"""
        known = list(self.servers.accounts())
        if not known and not self.door:
            return [Health(LABEL, "not set up", "No mailbox is connected.", "Follow the README of the email folder.")]
        return [self._check(account) for account in known] or [Health(LABEL, "ok", "Mails may be brought to us.")]

    def watched(self) -> list[str]:
        """The connected mailboxes; "" when there is none."""
        return list(self.servers.accounts()) or [""]

    def watch(self, which: str) -> list[Health]:
        return [self._check(which)] if which in self.servers.accounts() else self.health()

    def _check(self, account: str) -> Health:
        part = Health(f"{LABEL} {account}", "ok", about=account)
        if self.servers.mailbox(account) is None:
            return replace(part, state="failing", detail="Nobody said where it is read.", remedy="Set EMAIL_IMAP.")
        try:
            self.publisher.look(account)
        except Refused as no:
            return replace(part, state="failing", detail=str(no), remedy=RECONNECT)
        except Outcome as later:
            return replace(part, state="failing", detail=str(later), remedy="Nothing to do: we try again by ourselves.")
        if self.servers.sender(account) is None:
            said = "Signed in, and it can be read. Replies are sent by hand, for EMAIL_SMTP is not set."
            return replace(part, detail=said)
        return replace(part, detail="Signed in, and it can be read and answered.")


class WithMailbox(Email):
    """The same where mailboxes can be read: there a reply of ours can be seen."""

    def find_own_reply(self, post: Post, text: str, since: float) -> Sent | None:
        """It is known by its Message-ID, so it does not matter since when it lies there."""
        return self.publisher.find_own_reply(post, text)

    def standing(self, post: Post, since: float) -> list[Standing]:
        return self.publisher.standing(post, since)
