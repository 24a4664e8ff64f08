"""A mail server on loopback: takes mail by SMTP (aiosmtpd), shows mailboxes by IMAP, and fails on demand."""

from __future__ import annotations

import re
import socketserver
import ssl
import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.utils import parsedate_to_datetime
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from tests.loopback import free_port

PASSWORD = "stand-in mailbox: password"

FAULTS: dict[str, tuple[str, str]] = {
    "429": ("RCPT", "450 4.7.1 Greylisted, please try again in 120 seconds"),
    "503": ("MAIL", "421 4.3.2 Service shutting down"),
    "signed out": ("AUTH", "535 5.7.8 Authentication credentials invalid"),
    "gone": ("RCPT", "550 5.1.1 No such user"),
    "not accepted": ("DATA", "554 5.7.1 Message rejected"),
    "500": ("before", ""),
    "lost": ("after", ""),
}
"""name -> (where SMTP fails, with what answer); "before" and "after" end the line before or after the mail is taken"""

LOOKS: dict[str, tuple[str, str]] = {
    "429": ("LOGIN", "NO [LIMIT] Too many simultaneous connections"),
    "503": ("greeting", "* BYE Service is shutting down"),
    "signed out": ("LOGIN", "NO [AUTHENTICATIONFAILED] Invalid credentials"),
    "gone": ("EXAMINE", "NO [NONEXISTENT] No such mailbox"),
    "not accepted": ("EXAMINE", "NO [NOPERM] Not allowed"),
    "500": ("EXAMINE", ""),
    "lost": ("LIST", ""),
}
"""The same for IMAP: (at which command, with what answer); "" ends the line"""


@dataclass
class Box:
    """One mailbox: mails by their number in each folder."""

    validity: int = 7
    folders: dict[str, dict[int, bytes]] = field(default_factory=lambda: {"INBOX": {}, "Sent Mail": {}})

    def put(self, raw: bytes, folder: str = "INBOX") -> None:
        mails = self.folders[folder]
        mails[max(mails, default=0) + 1] = raw


class MailServer:
    """Mailboxes by address; what goes to anybody else lies in `out`, as (to, mail)."""

    def __init__(self, *accounts: str) -> None:
        self.boxes = {account: Box() for account in accounts}
        self.out: list[tuple[str, bytes]] = []
        self.asked: list[str] = []
        self.fault = self.look_fault = ""
        self.smtp: Controller | None = None
        self.imap: _Imap | None = None

    def start(self, host: str = "127.0.0.1", tls: ssl.SSLContext | None = None) -> None:
        """With `tls` nobody may sign in, or send, in clear."""
        self.smtp = Controller(
            _Hands(self), hostname=host, port=free_port(), authenticator=self._authenticate, auth_require_tls=bool(tls),
            tls_context=tls, require_starttls=bool(tls),
        )  # fmt: skip
        self.smtp.start()
        self.imap = _Imap(self)

    @property
    def ports(self) -> tuple[int, int]:
        """Of IMAP and of SMTP; where nobody listens before it is started."""
        if self.smtp is None or self.imap is None:
            return 9, 9
        return self.imap.server_address[1], self.smtp.server.sockets[0].getsockname()[1]

    def close(self) -> None:
        if self.smtp:
            self.smtp.stop()
        if self.imap:
            self.imap.shutdown()
            self.imap.server_close()

    def taken(self, name: str) -> bool:
        """Whether the fault that is due happens here; then it is over."""
        if self.fault and FAULTS[self.fault][0] == name:
            self.fault = ""
            return True
        return False

    def deliver(self, to: list[str], raw: bytes) -> None:
        for one in to:
            if one in self.boxes:
                self.boxes[one].put(raw)
            else:
                self.out.append((one, raw))

    def sent_to(self, address: str) -> list[str]:
        """The words of every mail somebody got."""
        mails = [message_from_bytes(raw, policy=policy.default) for to, raw in self.out if to == address]
        return [str(mail.get_content()).rstrip("\r\n").replace("\r\n", "\n") for mail in mails]

    def _authenticate(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any
    ) -> AuthResult:
        self.asked.append(f"AUTH {mechanism}")
        if self.fault and FAULTS[self.fault][0] == "AUTH":
            self.fault = "" if mechanism == "LOGIN" else self.fault  # a client tries each way it knows
            return AuthResult(success=False, handled=False)
        known = isinstance(data, LoginPassword) and data.password.decode() == PASSWORD
        return AuthResult(success=known and data.login.decode() in self.boxes, handled=False)


class _Hands:
    """What aiosmtpd asks at each step."""

    def __init__(self, there: MailServer) -> None:
        self.there = there

    def _fails(self, step: str) -> str:
        answer = FAULTS.get(self.there.fault, ("", ""))[1]
        return answer if self.there.taken(step) else ""

    async def handle_MAIL(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: Any) -> str:
        self.there.asked.append("MAIL")
        if not session.authenticated:
            return "530 5.7.0 Authentication required"
        if said := self._fails("MAIL"):
            return said
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: Any) -> str:
        self.there.asked.append("RCPT")
        if said := self._fails("RCPT"):
            return said
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        self.there.asked.append("DATA")
        if said := self._fails("DATA"):
            return said
        assert isinstance(envelope.content, bytes)
        if self.there.taken("before"):
            server.transport.abort()
            return "250 never heard"
        self.there.deliver(envelope.rcpt_tos, envelope.content)
        if self.there.taken("after"):
            server.transport.abort()
        return "250 OK"


class _Imap(socketserver.ThreadingTCPServer):
    """As much of IMAP4rev1 as the desk speaks; whatever else it is asked is refused."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, there: MailServer) -> None:
        super().__init__(("127.0.0.1", 0), _Line)
        self.there = there
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()


class _Line(socketserver.StreamRequestHandler):
    """One connection."""

    server: _Imap

    def handle(self) -> None:
        there, self.box, self.mails = self.server.there, Box(), dict[int, bytes]()
        self.fault, there.look_fault = LOOKS.get(there.look_fault, ("", "")), ""
        if self.fault[0] == "greeting":
            return self.say(self.fault[1])
        self.say("* OK IMAP4rev1 here")
        while line := self.rfile.readline().decode("utf-8", "replace").rstrip("\r\n"):
            tag, _, rest = line.partition(" ")
            verb, _, given = rest.partition(" ")
            there.asked.append(f"{verb.upper()} {'' if verb.upper() == 'LOGIN' else given}".strip())
            if verb.upper() == self.fault[0]:
                if not self.fault[1]:
                    return None
                self.say(f"{tag} {self.fault[1]}")
                continue
            self.say(f"{tag} {getattr(self, f'on_{verb.lower()}', self.unknown)(given)}")
            if verb.upper() == "LOGOUT":
                return None
        return None

    def say(self, line: str | bytes) -> None:
        self.wfile.write((line if isinstance(line, bytes) else line.encode()) + b"\r\n")

    def unknown(self, given: str) -> str:
        return "BAD unknown command"

    def on_capability(self, given: str) -> str:
        self.say("* CAPABILITY IMAP4rev1 SPECIAL-USE")
        return "OK done"

    def on_login(self, given: str) -> str:
        user, password = (part.strip('"') for part in re.findall(r'"[^"]*"|\S+', given))
        box = self.server.there.boxes.get(user)
        if box is None or password != PASSWORD:
            return "NO [AUTHENTICATIONFAILED] Invalid credentials"
        self.box = box
        return "OK done"

    def on_list(self, given: str) -> str:
        self.say('* LIST (\\HasNoChildren) "/" "INBOX"')
        self.say('* LIST (\\HasNoChildren \\Sent) "/" "Sent Mail"')
        return "OK done"

    def on_examine(self, given: str) -> str:
        folder = self.box.folders.get(given.strip('"'))
        if folder is None:
            return "NO [NONEXISTENT] No such mailbox"
        self.mails = folder
        self.say(f"* {len(folder)} EXISTS")
        self.say(f"* OK [UIDVALIDITY {self.box.validity}] valid")
        self.say(f"* OK [UIDNEXT {max(folder, default=0) + 1}] next")
        return "OK [READ-ONLY] done"

    def on_uid(self, given: str) -> str:
        what, _, rest = given.partition(" ")
        if what.upper() == "SEARCH":
            self.say(f"* SEARCH {' '.join(map(str, self._found(rest)))}".rstrip())
            return "OK done"
        uid = int(rest.split()[0])
        if (raw := self.mails.get(uid)) is not None:
            limit = re.search(r"<0\.(\d+)>", rest)
            part = raw[: int(limit[1])] if limit else raw
            number = sorted(self.mails).index(uid) + 1
            self.say(f"* {number} FETCH (UID {uid} RFC822.SIZE {len(raw)} BODY[]<0> {{{len(part)}}}")
            self.wfile.write(part)
            self.say(")")
        return "OK done"

    def _found(self, asked: str) -> list[int]:
        if span := re.fullmatch(r"UID (\d+):\*", asked):
            last = max(self.mails, default=0)
            return sorted({uid for uid in self.mails if uid >= int(span[1])} | ({last} if last else set()))
        if day := re.fullmatch(r"SINCE (\S+)", asked):
            since = datetime.strptime(day[1], "%d-%b-%Y").replace(tzinfo=UTC)
            return [uid for uid, raw in self.mails.items() if _date(raw) >= since]
        if header := re.fullmatch(r'HEADER Message-ID "?([^"]*)"?', asked, re.IGNORECASE):
            return [uid for uid, raw in self.mails.items() if header[1] in message_from_bytes(raw)["Message-ID"]]
        if both := re.fullmatch(r'FROM "([^"]*)" HEADER In-Reply-To "([^"]*)"', asked):
            told = {uid: message_from_bytes(raw) for uid, raw in self.mails.items()}
            return [u for u, one in told.items() if both[1] in one["From"] and both[2] in str(one["In-Reply-To"])]
        return list(self.mails)

    def on_logout(self, given: str) -> str:
        self.say("* BYE")
        return "OK done"


def _date(raw: bytes) -> datetime:
    return parsedate_to_datetime(message_from_bytes(raw)["Date"])
