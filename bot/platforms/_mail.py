"""Addresses, message ids and mails of our own, for every platform that reads or writes e-mail.

RFC 5322 3.6.4 (Message-ID, In-Reply-To, References), RFC 2047 (words in headers).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, getaddresses
from typing import Final, NamedTuple

from bot.platforms._decoding import clean

ADDRESS: Final = re.compile(r"[^\s@<>()\[\],;:\"\\]{1,64}@[^\s@<>()\[\],;:\"\\]{1,253}")
MESSAGE_ID: Final = re.compile(r"<[^<>\s]{1,900}>")
OURS: Final = re.compile(r"<desk\.([0-9a-f]{20})\.[0-9a-f]{20}@")


class Address(NamedTuple):
    """Somebody an e-mail names. `name` is "" where there is none but the address."""

    name: str
    email: str


def decoded(value: str) -> str:
    """A header's words in clear (RFC 2047), whatever is wrong with them."""
    folded = re.sub(r"\r?\n[ \t]", " ", value)
    with suppress(HeaderParseError, LookupError, ValueError):  # then it is shown as it came
        folded = str(make_header(decode_header(folded)))
    with suppress(UnicodeError):
        folded = folded.encode("utf-8", "surrogateescape").decode(
            "utf-8", "replace"
        )  # bytes that no header should hold
    return " ".join(clean(folded).split())


def addresses(values: Iterable[str]) -> list[Address]:
    """Everybody these headers name, addresses in small letters; what is no address is left out."""
    found = []
    for value in values:
        try:
            pairs = getaddresses([re.sub(r"\r?\n[ \t]", " ", value)])
        except (ValueError, IndexError, TypeError):
            pairs = []
        for name, email in pairs or [("", "")]:
            given = ADDRESS.fullmatch(email.strip())
            if given is None and not name:
                given = ADDRESS.search(value)  # a list that cannot be read as one: the first address in it
            if given:
                shown = decoded(name)
                found.append(Address("" if "@" in shown else shown, given[0].lower()))
    return found


def domain_of(address: str) -> str:
    return address.rpartition("@")[2].lower().rstrip(".")


def within(domain: str, wider: str) -> bool:
    """Whether a domain is another one, or a part of it."""
    return bool(wider) and (domain == wider or domain.endswith(f".{wider}"))


def thread_of(message_id: str, references: Iterable[str]) -> str:
    """The name of a conversation by mail: that of the first message in it. Ours carry it, for programs that only name the last."""
    known = [*references, message_id]
    ours = next((found[1] for one in known if (found := OURS.match(one))), "")
    return ours or hashlib.sha256(known[0].lower().encode("utf-8", "surrogatepass")).hexdigest()[:20]


def own_id(thread: str, about: str, sender: str) -> str:
    """The Message-ID of a reply of ours: the same reply has the same one each time. `about` is all that makes it that reply."""
    named = hashlib.sha256(about.encode("utf-8", "surrogatepass")).hexdigest()[:20]
    return f"<desk.{thread}.{named}@{domain_of(sender)}>"


def compose(
    sender: str, to: str, subject: str, text: str, message_id: str, answers: str = "", now: float = 0.0
) -> EmailMessage:
    """A mail in plain text. `answers` is the Message-ID of what it answers; `now` is in epoch seconds."""
    mail = EmailMessage(policy=SMTP)
    mail["From"], mail["To"] = sender, to
    mail["Subject"] = " ".join(subject.split())
    mail["Date"] = format_datetime(datetime.fromtimestamp(now, UTC))
    mail["Message-ID"] = message_id
    if answers:
        mail["In-Reply-To"], mail["References"] = answers, answers
    mail.set_content(text, cte="quoted-printable")
    return mail
