"""A message of a form is answered at the address that was left in it, where that was agreed to, and nowhere else."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from email import message_from_bytes, policy
from typing import Any

import pytest
import redis

from bot.core.model import EVERYWHERE, Contacts, Post, Status
from bot.core.ports import Refused, Repeatable, TryLater, Unsure
from bot.platforms._smtp import Server
from bot.platforms.form import make, people, receiver
from bot.platforms.form.mailing import SUBJECT, Mailer
from bot.platforms.form.platform import Form
from bot.platforms.form.settings import Settings
from tests.chats.inbox import driver
from tests.house import House
from tests.platforms.email.mailserver import PASSWORD, MailServer
from tests.platforms.form.world import FORM_SECRET, Visitor, World
from tests.stories import clinic

SENDER = "hello@harbour.example"
TEXT = "Thank you for writing. Please call us on (217) 555-0143."


def post(consents: Mapping[str, str] | None = None, **fields: Any) -> Post:
    body = json.dumps({"id": "r-1", "message": "Do you look after children?"} | fields).encode()
    return receiver.parse(body, "", consents or {})[0]


@pytest.mark.parametrize(
    "fields",
    [
        {"email": "Ann@mail.example"},
        {"Your Email": "ann@mail.example"},
        {"correo electrónico": "ann@mail.example", "correo_electronico": "ann@mail.example"},
        {"name": "ann@mail.example"},
        {"contact": {"email": "ann@mail.example"}},
        {"reply_to": " ann@mail.example "},
    ],
)
def test_the_address_is_found_under_whatever_name_it_was_left(fields: dict[str, Any]) -> None:
    assert post(**fields).contacts.email == "ann@mail.example"


@pytest.mark.parametrize(
    "value",
    ["a@b.example, c@d.example", "write me: a@b.example", "a@b.example\r\nBcc: x@bad.example", "no", 5, None, ["a"]],
)
def test_what_is_not_one_address_is_none(value: Any) -> None:
    assert post(email=value).contacts.email == ""


@pytest.mark.parametrize(
    ("value", "phone"), [("+1 (217) 555-0199", True), (2175550199, True), ("call me", False), ("12", False)]
)
def test_a_telephone_number_is_kept_for_a_call(value: Any, phone: bool) -> None:
    assert bool(post(phone=value).contacts.phone) is phone


def test_of_a_review_that_everybody_reads_no_address_is_taken() -> None:
    assert post(rating=4, email="ann@mail.example").contacts == Contacts()


CONSENT = {"harbour": "May we write to you?", EVERYWHERE: ""}


@pytest.mark.parametrize("ticked", [True, "yes", "on", "1", "I agree to be contacted by e-mail", "Sí"])
def test_a_ticked_box_lets_us_write_there(ticked: Any) -> None:
    found = post(CONSENT, account="harbour", email="ann@mail.example", **{"May we write to you?": ticked})
    assert found.contacts.email == "ann@mail.example" and people.NOT_AGREED not in found.remarks


@pytest.mark.parametrize(
    "fields", [{}, {"May we write to you?": False}, {"may_we_write_to_you": "No"}, {"may we write to you": ""}]
)
def test_without_the_tick_a_clinic_demands_the_address_is_not_kept_and_the_card_says_so(fields: dict[str, Any]) -> None:
    found = post(CONSENT, account="harbour", email="ann@mail.example", phone="+1 217 555 0199", **fields)
    assert found.contacts == Contacts(phone="+1 217 555 0199") and people.NOT_AGREED in found.remarks


def test_a_clinic_that_demands_no_tick_may_write() -> None:
    assert post(CONSENT, account="north", email="ann@mail.example").contacts.email == "ann@mail.example"


# sending


@pytest.fixture
def there() -> Iterator[MailServer]:
    server = MailServer(SENDER)
    server.start()
    yield server
    server.close()


@pytest.fixture
def world() -> Iterator[World]:
    made = World()
    yield made
    made.close()


def form(there: MailServer, world: World, senders: Mapping[str, str] | None = None) -> Form:
    server = Server("127.0.0.1", there.ports[1], SENDER, PASSWORD)
    mailer = Mailer(server, senders if senders is not None else {EVERYWHERE: SENDER}, world.clock)
    return Form(FORM_SECRET, clock=world.clock, client=world.client, mailer=mailer)


def test_the_reply_comes_from_the_clinic_and_says_nothing_but_what_was_approved(
    there: MailServer, world: World
) -> None:
    sent = form(there, world).publish(post(email="ann@mail.example"), TEXT)
    [(to, raw)] = there.out
    mail = message_from_bytes(raw, policy=policy.default)
    assert (to, mail["From"], mail["To"], mail["Subject"]) == ("ann@mail.example", SENDER, "ann@mail.example", SUBJECT)
    assert there.sent_to("ann@mail.example") == [TEXT] and mail["Message-ID"] == sent.ref


@pytest.mark.parametrize(
    ("fault", "outcome"), [("503", TryLater), ("gone", Refused), ("lost", Unsure), ("signed out", Refused)]
)
def test_each_answer_of_the_mail_server_is_told_as_what_it_is(
    there: MailServer, world: World, fault: str, outcome: type[Exception]
) -> None:
    there.fault = fault
    with pytest.raises(outcome):
        form(there, world).publish(post(email="ann@mail.example"), TEXT)


def test_a_person_reads_an_e_mail_twice_so_a_lost_answer_is_not_simply_tried_again(
    there: MailServer, world: World
) -> None:
    assert not isinstance(form(there, world), Repeatable) and isinstance(world.form(), Repeatable)


@pytest.mark.parametrize("found", [post(), post(rating=4, email="ann@mail.example")], ids=["no address", "a review"])
def test_what_cannot_be_answered_by_e_mail_goes_the_way_it_went_before(
    there: MailServer, world: World, found: Post
) -> None:
    with pytest.raises(Refused):
        form(there, world).publish(found, TEXT)
    assert there.out == []


def test_a_clinic_without_an_address_of_its_own_sends_nothing(there: MailServer, world: World) -> None:
    with pytest.raises(Refused) as told:
        form(there, world, {"north": SENDER}).publish(post(account="harbour", email="ann@mail.example"), TEXT)
    assert "FORM_MAIL_FROM" in str(told.value) and there.out == []


def test_one_address_for_all_or_one_for_each_location() -> None:
    tools: Any = type("Lent", (), {"clock": staticmethod(lambda: 0.0)})
    given = {
        "form_static_secret": "x" * 16,
        "form_smtp": "smtp.a.example",
        "form_mail_from": "a@a.example, north=n@a.example",
    }
    made = make(Settings.load(given), tools)
    assert isinstance(made, Form) and made.mailer
    assert made.mailer.senders == {EVERYWHERE: "a@a.example", "north": "n@a.example"}
    assert made.mailer.server == Server("smtp.a.example", 587)


def test_on_a_desk_the_approved_reply_reaches_whoever_filled_in_the_form(
    valkey_url: str, db: redis.Redis, there: MailServer
) -> None:
    stage, world = driver.Stage(), World()
    mail = {
        "form_secrets": FORM_SECRET, "form_smtp": f"127.0.0.1:{there.ports[1]}", "form_smtp_login": f"{SENDER}:{PASSWORD}",
        "form_mail_from": SENDER, "replydesk_key": "a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2s=",
    }  # fmt: skip
    house = House(valkey_url, mail | stage.env(), clinic(stage))
    try:
        stage.open(house)
        visitor = Visitor(house, world)
        visitor._send(
            id="m-1", message="Do you look after children on Saturdays?", name="Ann", email="ann@mail.example"
        )
        [case] = house.cases()
        assert case.post.contacts.email == "a•••@mail.example"
        stage.staff("maria").edit(case.id, TEXT)
        house.pass_time(30, step=10)
        assert house.desk.store.find(case.id).status is Status.ANSWERED
        assert there.sent_to("ann@mail.example") == [TEXT]
    finally:
        stage.close()
        house.close()
        world.close()
