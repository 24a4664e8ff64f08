"""One place where SMTP becomes outcomes: what an answer, or none, says about whether a mail was taken.

RFC 5321 4.2.1 (codes), 4.1.1.4 (after the last dot the mail is the server's).
"""

from __future__ import annotations

import re
import smtplib
import socket
import ssl
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from email.message import EmailMessage
from typing import Any, Final, NamedTuple, NoReturn

from bot.core.ports import Refused, TryLater, Unsure
from bot.platforms._mail import domain_of
from bot.running import calls
from bot.running.environment import listed, pairs

CONNECT_SECONDS: Final = 5.0
TOTAL_SECONDS: Final = 30.0  # a mail server may look at a mail for a while before it takes it
LONGEST_WAIT: Final = 24 * 3600.0
SMTP_PORT: Final = 587
TLS_PORT: Final = 465  # TLS from the first byte; on every other port the connection begins in clear and turns to TLS
HERE: Final = ("127.0.0.1", "::1", "localhost")
"""Mail servers on this machine itself: nothing on the way can listen, so they need no TLS."""

WAIT: Final = re.compile(r"\b(?:in|after|for)\s+(?:(\d{1,2}):(\d\d):(\d\d)|(\d{1,5})\s*(s|m|h))", re.IGNORECASE)
UNITS: Final = {"s": 1, "m": 60, "h": 3600}
SIGN_IN: Final = "The mail server does not accept our user name and password. Whoever runs the desk must look at them."
NO_ADDRESS: Final = "The mail server says that this address takes no mail."
SENTENCES: Final = {
    530: SIGN_IN, 534: SIGN_IN, 535: SIGN_IN, 538: SIGN_IN,
    550: NO_ADDRESS, 551: NO_ADDRESS, 553: NO_ADDRESS,
    552: "The mail server says that the mailbox is full, or that this is too long.",
}  # fmt: skip
NOT_ITSELF: Final = "The mail server cannot prove that it is the one in our settings, so nothing was sent to it."
NOT_SAFE: Final = "The mail server cannot do what is needed to send this safely."
NOT_PLAIN: Final = "This address has letters that our mail server cannot write to."


class Server(NamedTuple):
    """Where mail goes out, and as whom we sign in there ("": without)."""

    host: str
    port: int
    user: str = ""
    password: str = ""


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


@contextmanager
def ended_after(seconds: float, line: Callable[[], socket.socket | None]) -> Iterator[None]:
    """Cuts the connection that `line` gives when the time is over: then whoever reads it gets an OSError or an end of it."""

    def cut() -> None:
        if (open_one := line()) is not None:
            with suppress(OSError):
                socket.socket.shutdown(open_one, socket.SHUT_RDWR)  # below TLS, which another thread is reading

    timer = threading.Timer(seconds, cut)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def send(server: Server, sender: str, to: Iterable[str], mail: EmailMessage, total: float = TOTAL_SECONDS) -> None:
    """Hand a mail over for all of `to`, or for nobody. Raises Refused, TryLater or Unsure.

    Until the last byte is sent nothing is done, and after that only the server knows: silence then is Unsure.
    """
    post, people = _Post(server), tuple(map(on_the_wire, to))
    try:
        with ended_after(total, lambda: post.client.sock if post.client else None):
            post.hand_over(sender, people, mail.as_bytes())
    except smtplib.SMTPNotSupportedError:
        raise Refused(NOT_SAFE) from None
    except ssl.SSLCertVerificationError:
        raise Refused(NOT_ITSELF) from None
    except smtplib.SMTPResponseException as no:
        _raise(no.smtp_code, no.smtp_error)
    except (smtplib.SMTPException, OSError, ValueError):
        if post.handed:
            raise Unsure("The mail server did not say whether it took the e-mail.") from None
        raise TryLater("We cannot reach the mail server at the moment.") from None
    finally:
        post.close()


def on_the_wire(address: str) -> str:
    """An address as it is written to a server (its domain by IDNA). Raises Refused."""
    name, _, domain = address.rpartition("@")
    try:
        return f"{name.encode('ascii').decode()}@{domain.encode('idna').decode()}"
    except UnicodeError:
        raise Refused(NOT_PLAIN) from None


class _Post:
    """One talk with a mail server. `handed` from the moment it may have the whole mail."""

    def __init__(self, server: Server) -> None:
        self.server, self.handed = server, False
        self.client: smtplib.SMTP | None = None

    def hand_over(self, sender: str, to: tuple[str, ...], mail: bytes) -> None:
        client = self._open()
        self._sign_in(client)
        _ask(client.mail(sender))
        for one in to:
            _ask(client.rcpt(one))
        _ask(client.docmd("DATA"), 354)
        client.send(re.sub(rb"(?m)^\.", b"..", mail))
        self.handed = True
        client.send(b".\r\n" if mail.endswith(b"\r\n") else b"\r\n.\r\n")
        _ask(client.getreply())

    def _open(self) -> smtplib.SMTP:
        host, port = self.server.host, self.server.port
        if port == TLS_PORT:
            self.client = smtplib.SMTP_SSL(host, port, timeout=CONNECT_SECONDS, context=calls.tls())
        else:
            self.client = smtplib.SMTP(host, port, timeout=CONNECT_SECONDS)
        assert self.client.sock is not None
        self.client.sock.settimeout(TOTAL_SECONDS)
        return self.client

    def _sign_in(self, client: smtplib.SMTP) -> None:
        client.ehlo_or_helo_if_needed()
        if self.server.port != TLS_PORT and (client.has_extn("starttls") or self.server.host not in HERE):
            client.starttls(context=calls.tls())
            client.ehlo()
        if self.server.user:
            client.login(self.server.user, self.server.password)

    def close(self) -> None:
        if self.client is not None:
            with suppress(OSError, smtplib.SMTPException, ValueError):
                if self.client.sock is not None:
                    self.client.sock.settimeout(1.0)  # nothing depends on its goodbye
                    self.client.quit()
            self.client.close()


def _ask(answer: tuple[int, bytes], wanted: int = 250) -> None:
    code, said = answer
    if code != wanted and not (wanted == 250 and code == 251):
        if code < 400:
            raise smtplib.SMTPServerDisconnected("an answer out of order")
        raise smtplib.SMTPResponseException(code, said)


def _raise(code: int, said: Any) -> NoReturn:
    """RFC 5321 4.2.1: 4 is a no for now, 5 a no for good."""
    if code < 500:
        raise TryLater("The mail server is busy at the moment.", after=_wait(said))
    raise Refused(SENTENCES.get(code, f"The mail server did not take the e-mail (answer {code})."))


def _wait(said: Any) -> float | None:
    """Seconds that a busy server names in its words ("greylisted, try again in 300 seconds"), else None."""
    found = WAIT.search(said.decode("ascii", "replace") if isinstance(said, bytes) else str(said))
    if found is None:
        return None
    if found[4]:
        return min(float(found[4]) * UNITS[found[5].lower()], LONGEST_WAIT)
    return min(float(found[1]) * 3600 + float(found[2]) * 60 + float(found[3]), LONGEST_WAIT)
