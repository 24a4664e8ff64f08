"""Who may bring a mail over HTTP: each service's signature or our password, and nothing that is old."""

from __future__ import annotations

import hashlib
import hmac
from base64 import b64encode
from typing import Any
from urllib.parse import urlencode

import pytest

from bot.core.ports import PATH_WORD, FindsOwnReply, Forbidden, Repeatable
from bot.platforms._smtp import Hosts, Server
from bot.platforms.email import make, signing
from bot.platforms.email.servers import Servers
from bot.platforms.email.settings import Settings
from tests.house import NOON, Clock
from tests.platforms.email.world import MAILGUN_KEY, WEBHOOK_PASSWORD, World

BOUNDARY = "xBx"


def mailgun(at: float, key: str = MAILGUN_KEY, multipart: bool = False, **more: str) -> bytes:
    """A delivery as Mailgun signs it at a moment."""
    moment, token = str(int(at)), "t" * 50
    signature = hmac.new(key.encode(), (moment + token).encode(), hashlib.sha256).hexdigest()
    fields = more | {"recipient": "hello@harbour.example", "timestamp": moment, "token": token, "signature": signature}
    if not multipart:
        return urlencode(fields).encode()
    parts = [f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{n}"\r\n\r\n{v}\r\n' for n, v in fields.items()]
    return ("".join(parts) + f"--{BOUNDARY}--\r\n").encode()


@pytest.mark.parametrize("multipart", [True, False])
def test_mailgun_signs_in_the_form_itself_however_it_is_encoded(multipart: bool) -> None:
    platform = World().email()
    body = mailgun(NOON, multipart=multipart)
    platform.verify({}, body)
    assert platform.trust({}, body) is False, "its signature does not cover the mail"
    for wrong in (mailgun(NOON, "another key", multipart), body.replace(b"tttt", b"uuuu")):
        with pytest.raises(Forbidden):
            platform.verify({}, wrong)


def test_words_in_a_mail_that_look_like_a_signature_do_no_harm() -> None:
    words = '\r\nname="timestamp"\r\n\r\n17\r\n name="signature"\r\n\r\nno\r\n'
    World().email().verify({}, mailgun(NOON, multipart=True, **{"body-plain": words}))


@pytest.mark.parametrize("seconds", [signing.MAILGUN_SECONDS + 2, -signing.MAILGUN_SECONDS - 2])
def test_a_right_signature_of_mailgun_from_another_time_is_refused(seconds: float) -> None:
    with pytest.raises(Forbidden) as told:
        World().email().verify({}, mailgun(NOON + seconds))
    assert str(told.value) == signing.TOO_OLD


def test_sendgrid_may_bring_again_what_it_signed_three_days_ago_and_not_what_is_older() -> None:
    world = World(Clock(NOON))
    headers = world.sign(b"body", NOON - 3 * 86_400)
    world.email().verify(headers, b"body")
    with pytest.raises(Forbidden):
        world.email().verify(world.sign(b"body", NOON - 5 * 86_400), b"body")


def test_a_password_in_the_address_is_enough_and_proves_nothing_about_the_mail() -> None:
    platform = World().email()
    basic = {"authorization": "Basic " + b64encode(f"desk:{WEBHOOK_PASSWORD}".encode()).decode()}
    for headers in (basic, {PATH_WORD: WEBHOOK_PASSWORD}):
        platform.verify(headers, b"{}")
        assert platform.trust(headers, b"{}") is False
    for wrong in ({"authorization": "Basic " + b64encode(b"desk:wrong").decode()}, {PATH_WORD: "wrong"}):
        with pytest.raises(Forbidden):
            platform.verify(wrong, mailgun(NOON))


def test_a_signature_that_is_wrong_is_not_made_good_by_a_password() -> None:
    world = World()
    headers = world.sign(b"other", NOON) | {PATH_WORD: WEBHOOK_PASSWORD}
    with pytest.raises(Forbidden):
        world.email().verify(headers, b"body")


@pytest.mark.parametrize(
    "wrong",
    [
        {"email_webhook_password": "short"},
        {"email_sendgrid_key": "no key"},
        {"email_mailboxes": "a@b.example=x", "email_imap": "imap.b.example:port"},
    ],
)
def test_a_setting_that_cannot_be_right_stops_the_start_and_is_not_repeated(wrong: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"EMAIL_|no mail server") as told:
        make(Settings.load(wrong), None)  # type: ignore[arg-type]
    assert "short" not in str(told.value)


def test_without_a_mailbox_nobody_can_look_so_a_busy_server_is_simply_tried_again_and_a_lost_answer_asks_a_person() -> (
    None
):
    lent: Any = type("Lent", (), {"clock": staticmethod(lambda: NOON), "credentials": staticmethod(lambda name: {})})
    door = make(Settings.load({"email_webhook_password": "x" * 16, "email_smtp": "smtp.a.example"}), lent)
    assert not isinstance(door, FindsOwnReply | Repeatable)
    assert isinstance(make(Settings.load({"email_mailboxes": "a@b.example=x"}), lent), FindsOwnReply)


def test_a_desk_that_only_has_a_door_sends_by_the_login_it_was_given() -> None:
    servers = Servers(dict, Hosts("", 993), Hosts("smtp.a.example:465", 587), "user:pass:word")
    assert servers.sender("hello@a.example") == Server("smtp.a.example", 465, "user", "pass:word")
    assert servers.mailbox("hello@a.example") is None
