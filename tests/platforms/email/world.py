"""A clinic's mailbox on loopback, and somebody who writes to it."""

from __future__ import annotations

import base64
from collections.abc import Callable
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from starlette.routing import BaseRoute

from bot.core.model import Case, Post
from bot.core.ports import Platform
from bot.platforms._smtp import Hosts
from bot.platforms.email import receiver, signing
from bot.platforms.email.envelope import seal
from bot.platforms.email.platform import Door, Email, WithMailbox
from bot.platforms.email.poller import POLL_SECONDS
from bot.platforms.email.servers import Servers
from tests.house import NOON, Clock, House
from tests.platforms.email.mailserver import FAULTS, LOOKS, PASSWORD, MailServer

ACCOUNT = "hello@harbour.example"
AUTHSERV = "mx.harbour.example"
WEBHOOK_PASSWORD = "stand-in-webhook-password"
MAILGUN_KEY = "key-stand-in-mailgun"
VISITOR = ("robin@home.example", "Robin Example")
KEY = ec.derive_private_key(0x5EED, ec.SECP256R1())
PUBLIC_KEY = base64.b64encode(KEY.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)).decode()


def mail(
    text: str, at: float, number: int, who: tuple[str, str] = VISITOR, subject: str = "A question", **headers: str
) -> bytes:
    """What somebody's mail program sends, with what the clinic's mail server wrote before it."""
    made = EmailMessage(policy=SMTP.clone(utf8=False))
    made["Return-Path"] = f"<{who[0]}>"
    made["Authentication-Results"] = f"{AUTHSERV}; dkim=pass header.d={who[0].partition('@')[2]}"
    made["From"] = f"{who[1]} <{who[0]}>"
    made["To"] = ACCOUNT
    made["Subject"] = subject
    made["Date"] = format_datetime(datetime.fromtimestamp(at, UTC))
    made["Message-ID"] = f"<m{number}.{int(at)}@home.example>"
    for name, value in headers.items():
        del made[name.replace("_", "-")]
        made[name.replace("_", "-")] = value
    made.set_content(text, cte="base64")
    return made.as_bytes()


class World:
    """The mail server of a clinic. `url` is set while it is being served (see tests/platforms)."""

    name = "email"
    faults = tuple(FAULTS)
    secrets = (PASSWORD, WEBHOOK_PASSWORD, MAILGUN_KEY, base64.b64encode(PASSWORD.encode()).decode().rstrip("="))

    def __init__(self, clock: Callable[[], float] | None = None) -> None:
        self.clock = clock or Clock(NOON)
        self.there = MailServer(ACCOUNT)
        self.count = 0
        self.url = ""

    @property
    def asked(self) -> list[str]:
        return self.there.asked

    @asked.setter
    def asked(self, web: list[str]) -> None:
        """Nothing is asked of it over HTTP."""

    def routes(self) -> list[BaseRoute]:
        self.there.start()
        return []

    def close(self) -> None:
        self.there.close()

    def env(self) -> dict[str, Any]:
        """The settings of a desk that is connected to here."""
        imap, smtp = self.there.ports
        return {
            "email_mailboxes": f"{ACCOUNT}={PASSWORD}",
            "email_imap": f"127.0.0.1:{imap}",
            "email_smtp": f"127.0.0.1:{smtp}",
            "email_servers": AUTHSERV,
            "email_webhook_password": WEBHOOK_PASSWORD,
            "email_mailgun_key": MAILGUN_KEY,
            "email_sendgrid_key": PUBLIC_KEY,
            "replydesk_key": base64.urlsafe_b64encode(b"k" * 32).decode(),
        }

    def email(self, ports: tuple[int, int] | None = None, **door: Any) -> WithMailbox:
        """The real adapter, connected to the stand-in."""
        imap, smtp = ports or self.there.ports
        hosts = Hosts(f"127.0.0.1:{imap}", 993), Hosts(f"127.0.0.1:{smtp}", 587)
        known = {"passwords": (WEBHOOK_PASSWORD.encode(),), "mailgun": MAILGUN_KEY, "sendgrid": KEY.public_key()}
        return WithMailbox(
            Servers(lambda: {ACCOUNT: PASSWORD}, *hosts), Door(**(known | door)), frozenset({AUTHSERV}), self.clock
        )

    # what the contract tests ask of every platform's stand-in

    def platform(self) -> Platform:
        return self.email()

    def unreachable(self) -> Platform:
        return self.email(ports=(9, 9))

    def unconfigured(self) -> Platform:
        return Email(Servers(dict, Hosts("", 993), Hosts("", 587)), Door(), (), self.clock)

    def sign(self, body: bytes, now: float) -> dict[str, str]:
        """The headers of SendGrid's signed webhook."""
        moment = str(int(now))
        signature = KEY.sign(moment.encode() + body, ec.ECDSA(SHA256()))
        return {signing.SIGNATURE: base64.b64encode(signature).decode(), signing.TIMESTAMP: moment}

    def write(self, text: str, who: tuple[str, str] = VISITOR, **headers: str) -> Post:
        """A mail comes into the mailbox."""
        self.count += 1
        raw = mail(text, self.clock(), self.count, who, **headers)
        self.there.boxes[ACCOUNT].put(raw)
        return receiver.parse(seal(ACCOUNT, raw), {AUTHSERV})[0]

    def post(self) -> Post:
        """Something a member of the public wrote, that can be answered."""
        return self.write("Do you look after children on Saturdays?")

    def fail(self, fault: str) -> None:
        self.there.fault = fault

    def fail_look(self, fault: str) -> None:
        assert fault in LOOKS
        self.there.look_fault = fault

    def replies(self, post: Post) -> list[str]:
        """What the person finds in their own mailbox."""
        return self.there.sent_to(post.contacts.email)


class Visitor:
    """Somebody who writes e-mails; the desk looks into the mailbox."""

    name = "email"
    faults = {"refused": "not accepted", "later": "503", "lost": "lost", "lost before": "500"}

    def __init__(self, house: House, there: World) -> None:
        self.house, self.there, self.who = house, there, VISITOR
        self.number = 0
        house.desk.open()
        house.desk.tick()
        house.settle()  # the first look says where to begin

    def write(self, text: str, who: tuple[str, str] = VISITOR) -> Case:
        self.number += 1
        self.who = (
            (f"visitor{self.number}@home.example", who[1]) if who == VISITOR else (f"{who[0]}@home.example", who[1])
        )
        post = self.there.write(text, self.who)
        self.look()
        return self.house.case_of(self.name, post.id)

    def look(self) -> None:
        self.house.pass_time(POLL_SECONDS + 1)

    def fail(self, fault: str) -> None:
        self.there.fail(self.faults[fault])

    def replies(self) -> list[str]:
        return self.there.there.sent_to(self.who[0])
