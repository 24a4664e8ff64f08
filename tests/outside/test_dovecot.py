"""Our reading of a mailbox against somebody else's IMAP server."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.core.ports import Refused
from bot.platforms._mail import compose
from bot.platforms._smtp import NOT_ITSELF, Hosts
from bot.platforms.email import imap, publisher
from bot.platforms.email.platform import Door, WithMailbox
from bot.platforms.email.servers import Servers
from bot.running import calls
from tests.house import NOON, Clock
from tests.outside.dovecot import ACCOUNT, PASSWORD, Dovecot, dovecot
from tests.platforms.email import certificates
from tests.platforms.email.certificates import Certificate
from tests.platforms.email.world import AUTHSERV, mail

pytestmark = pytest.mark.outside


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return certificates.make(tmp_path_factory.mktemp("certificate"))


@pytest.fixture
def there(certificate: Certificate) -> Iterator[Dovecot]:
    with dovecot(certificate) as running:
        yield running


def email(there: Dovecot, password: str = PASSWORD) -> WithMailbox:
    servers = Servers(lambda: {ACCOUNT: password}, Hosts(f"127.0.0.1:{there.port}", 993), Hosts("", 587))
    return WithMailbox(servers, Door(), {AUTHSERV}, Clock(NOON))


@pytest.fixture
def trusted(monkeypatch: pytest.MonkeyPatch, certificate: Certificate) -> None:
    monkeypatch.setattr(calls, "tls", certificate.believed)


@pytest.mark.usefixtures("trusted")
def test_what_is_new_is_read_once_and_stays_unread(there: Dovecot) -> None:
    platform = email(there)
    there.put(mail("Old", NOON, 1), "1.a.host")
    begun = platform.poll(ACCOUNT, "", NOON)
    assert begun.deliveries == ()
    there.put(mail("¿Atienden a niños? ☕", NOON, 2), "2.a.host")
    found = platform.poll(ACCOUNT, begun.cursor, NOON + 60)
    [post] = [platform.parse(body)[0] for body in found.deliveries]
    assert "¿Atienden a niños? ☕" in post.text and post.verified
    assert platform.poll(ACCOUNT, found.cursor, NOON + 120).deliveries == ()
    assert there.unread() == 2


@pytest.mark.usefixtures("trusted")
def test_of_a_large_mail_the_beginning_is_fetched(there: Dovecot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imap, "BIGGEST", 500)
    platform = email(there)
    cursor = platform.poll(ACCOUNT, "", NOON).cursor
    there.put(mail("x" * 5000, NOON, 1), "1.a.host")
    [body] = platform.poll(ACCOUNT, cursor, NOON + 60).deliveries
    assert len(body) < 700 and platform.parse(body)[0].remarks


@pytest.mark.usefixtures("trusted")
def test_a_mailbox_that_is_made_anew_loses_nothing(there: Dovecot) -> None:
    platform = email(there)
    platform.poll(ACCOUNT, "", NOON)
    there.put(mail("Hello", NOON, 1), "1.a.host")
    found = platform.poll(ACCOUNT, f"1 17 {NOON!r}", NOON + 60)
    assert len(found.deliveries) == 1 and found.cursor.split()[0] != "1"


@pytest.mark.usefixtures("trusted")
def test_a_reply_of_ours_is_found_in_the_mailbox_and_among_what_was_sent(there: Dovecot) -> None:
    platform = email(there)
    there.put(mail("Hello", NOON, 1), "1.a.host")
    post = platform.parse(b"X-Replydesk-Mailbox: " + ACCOUNT.encode() + b"\r\n" + mail("Hello", NOON, 1))[0]
    assert platform.find_own_reply(post, "Thank you.", 0.0) is None
    copy = compose(
        ACCOUNT, "robin@home.example", "Re: A question", "Thank you.", publisher.reply_id(post, "Thank you.")
    )
    there.put(copy.as_bytes(), "2.a.host", ".Sent")
    assert platform.find_own_reply(post, "Thank you.", 0.0) is not None


@pytest.mark.usefixtures("trusted")
def test_a_wrong_password_is_no_for_good(there: Dovecot) -> None:
    with pytest.raises(Refused) as told:
        email(there, "another password").poll(ACCOUNT, "", NOON)
    assert str(told.value) == imap.NOT_SIGNED_IN


def test_a_server_that_cannot_prove_who_it_is_hears_no_password(there: Dovecot) -> None:
    with pytest.raises(Refused) as told:
        email(there).poll(ACCOUNT, "", NOON)
    assert str(told.value) == NOT_ITSELF
