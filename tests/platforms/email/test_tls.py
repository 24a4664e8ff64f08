"""What goes to another machine goes encrypted, and only to a server that can prove who it is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.core.ports import Refused
from bot.platforms import _smtp
from bot.platforms._mail import compose
from bot.platforms._smtp import Server
from bot.running import calls
from tests.platforms.email import certificates
from tests.platforms.email.certificates import Certificate
from tests.platforms.email.mailserver import PASSWORD, MailServer
from tests.platforms.email.world import ACCOUNT

ELSEWHERE = "127.0.0.2"  # this machine by another address, which the desk does not take for its own


@pytest.fixture
def certificate(tmp_path: Path) -> Certificate:
    return certificates.make(tmp_path, ELSEWHERE)


@pytest.fixture
def there(certificate: Certificate) -> Iterator[MailServer]:
    server = MailServer(ACCOUNT)
    server.start(ELSEWHERE, certificate.server())
    yield server
    server.close()


def send(there: MailServer) -> None:
    mail = compose(ACCOUNT, "ann@mail.example", "Hello", "Thank you.", "<1@harbour.example>")
    _smtp.send(Server(ELSEWHERE, there.ports[1], ACCOUNT, PASSWORD), ACCOUNT, ["ann@mail.example"], mail)


def test_a_server_that_proves_who_it_is_gets_the_mail(
    there: MailServer, certificate: Certificate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calls, "tls", certificate.believed)
    send(there)
    assert there.sent_to("ann@mail.example") == ["Thank you."]


def test_one_that_cannot_hears_no_password_and_gets_nothing(there: MailServer) -> None:
    with pytest.raises(Refused) as told:
        send(there)
    assert str(told.value) == _smtp.NOT_ITSELF
    assert there.asked == [] and there.out == []
