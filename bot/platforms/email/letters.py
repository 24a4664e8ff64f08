"""An e-mail as the desk knows it, whoever brought it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Final

from bot.platforms._mail import MESSAGE_ID, Address, addresses, decoded
from bot.platforms._reading import FARTHEST

MOST_REFERENCES: Final = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """`account` is the mailbox it came to, `headers` its header lines as they stood, first first. `proven` are the domains that
    the receiving server confirms it came from. `envelope` is the address that mail servers report to: "" where nobody is
    to be told, None where that is not known. `report` is what a mail server says in it of another mail. It is `cut` when
    only its beginning was read, and was `sent` when it lay among what was sent from the mailbox.
    """

    account: str
    headers: tuple[tuple[str, str], ...]
    text: str = ""
    html: str = ""
    attachments: tuple[str, ...] = ()
    proven: frozenset[str] = frozenset()
    envelope: str | None = None
    report: str = ""
    cut: bool = False
    sent: bool = False

    def every(self, name: str) -> list[str]:
        return [value for given, value in self.headers if given.lower() == name]

    def first(self, name: str) -> str:
        """What the first header of this name says, in clear; "" where there is none."""
        return decoded(next(iter(self.every(name)), ""))

    def people(self, *names: str) -> list[Address]:
        return addresses(value for name in names for value in self.every(name))

    @property
    def author(self) -> Address:
        """Who wrote: who it is from, or whom an answer is to go to where the clinic's own website sent it for somebody."""
        said = self.people("from")[:1] or self.people("sender")[:1] or [Address("", "")]
        if said[0].email == self.account:
            other = [one for one in self.people("reply-to") if one.email != self.account]
            return other[0] if other else said[0]
        return said[0]

    @property
    def answer_to(self) -> str:
        """The address an answer goes to."""
        author = self.author.email
        wished = [one.email for one in self.people("reply-to") if one.email != self.account]
        return wished[0] if wished else author

    @property
    def message_id(self) -> str:
        found = MESSAGE_ID.search(self.first("message-id"))
        return found[0] if found else ""

    @property
    def references(self) -> list[str]:
        """The messages it follows, the first of the conversation first."""
        found = MESSAGE_ID.findall(" ".join(self.every("references")))[:MOST_REFERENCES]
        return found or self.replied

    @property
    def replied(self) -> list[str]:
        """The message it answers."""
        return MESSAGE_ID.findall(" ".join(self.every("in-reply-to")))[:1]

    @property
    def subject(self) -> str:
        return self.first("subject")

    @property
    def written(self) -> float:
        """Epoch seconds, 0.0 where no date can be read."""
        try:
            moment = parsedate_to_datetime(self.first("date"))
            at = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
        except (ValueError, TypeError, OverflowError, IndexError):
            return 0.0
        return at if 0 < at < FARTHEST else 0.0


def envelope_of(given: str) -> str | None:
    """The address in a Return-Path: "" for "<>", to which nobody reports; None for what cannot be read."""
    if given.strip() in ("", "<>"):
        return ""
    found = addresses([given])
    return found[0].email if found else None
