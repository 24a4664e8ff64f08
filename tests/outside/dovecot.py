"""Dovecot, the mail server of Debian, with one mailbox on loopback: STARTTLS with a certificate of its own."""

from __future__ import annotations

import grp
import os
import pwd
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.loopback import free_port
from tests.platforms.email.certificates import Certificate

ACCOUNT, PASSWORD = "hello@harbour.example", "a-dovecot-password"
SETTINGS = """
protocols = imap
listen = 127.0.0.1
base_dir = {run}
state_dir = {run}
log_path = {folder}/log
ssl = yes
ssl_cert = <{certificate}
ssl_key = <{key}
mail_location = maildir:{folder}/mail
disable_plaintext_auth = no
first_valid_uid = 0
default_internal_user = {internal}
default_internal_group = {group}
default_login_user = {login}
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={folder}
}}
namespace inbox {{
  inbox = yes
  mailbox Sent {{
    auto = create
    special_use = \\Sent
  }}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
"""


@dataclass
class Dovecot:
    """Where it listens, where the mails lie, and whose they are."""

    port: int
    mail: Path
    uid: int
    gid: int

    def put(self, raw: bytes, name: str, folder: str = "") -> None:
        """A mail is delivered, or filed under what was sent, as another program does it."""
        new = self.mail / folder / "new"
        for part in (*new.parents[: 2 if folder else 1], new):
            part.mkdir(exist_ok=True)
            os.chown(part, self.uid, self.gid)
        (new / name).write_bytes(raw)

    def unread(self) -> int:
        """How many mails nobody has opened yet."""
        return sum(
            "S" not in file.name.partition(":2,")[2] for part in ("new", "cur") for file in (self.mail / part).glob("*")
        )


@contextmanager
def dovecot(certificate: Certificate) -> Iterator[Dovecot]:
    """Skips with the reason where it is not installed, or does not start."""
    program = shutil.which("dovecot", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if program is None:
        pytest.skip("Dovecot is not installed: apt-get install dovecot-imapd")
    with TemporaryDirectory(prefix="dovecot-") as name:
        folder, port, reader = Path(name), free_port(), pwd.getpwuid(os.getuid())
        internal = login = reader.pw_name
        if reader.pw_uid == 0:  # it does not let root read mail, and has users of its own then
            internal, login, reader = "dovecot", "dovenull", pwd.getpwnam("dovecot")
        (folder / "run").mkdir()
        (folder / "mail").mkdir()
        folder.chmod(0o755)
        os.chown(folder / "mail", reader.pw_uid, reader.pw_gid)
        settings = SETTINGS.format(
            run=folder / "run", folder=folder, certificate=certificate.file, key=certificate.key, password=PASSWORD,
            internal=internal, login=login, group=grp.getgrgid(reader.pw_gid).gr_name, uid=reader.pw_uid,
            gid=reader.pw_gid, port=port,
        )  # fmt: skip
        (folder / "dovecot.conf").write_text(settings)
        running = subprocess.Popen([program, "-F", "-c", str(folder / "dovecot.conf")], stderr=subprocess.DEVNULL)
        try:
            _wait(running, port, folder / "log")
            yield Dovecot(port, folder / "mail", reader.pw_uid, reader.pw_gid)
        finally:
            running.terminate()
            running.wait(10)


def _wait(running: subprocess.Popen[bytes], port: int, log: Path) -> None:
    until = time.monotonic() + 20
    while time.monotonic() < until and running.poll() is None:
        with socket.socket() as line:
            if line.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    pytest.skip(f"Dovecot does not start here: {log.read_text()[-300:] if log.exists() else ''}")
