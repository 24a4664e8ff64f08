"""A mailbox read and answered, against a mail server that fails on demand."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage, Message
from email.utils import format_datetime
from typing import Any

import pytest

from bot.core.model import Contacts, Post, Status, Way
from bot.core.ports import Refused, TryLater, Unsure
from bot.platforms import _smtp
from bot.platforms._mail import compose
from bot.platforms._smtp import Hosts, Server
from bot.platforms.email import imap, publisher
from bot.platforms.email.poller import MOST
from tests.house import NOON
from tests.platforms import world
from tests.platforms.email.world import ACCOUNT, VISITOR, World
from tests.stories import Play, play

TEXT = "Thank you for writing. Please call us on (217) 555-0143."


@pytest.fixture
def there() -> Iterator[World]:
    with world("email") as made:
        yield made


def mails_to(there: World, address: str) -> list[Message]:
    return [message_from_bytes(raw, policy=policy.default) for to, raw in there.there.out if to == address]


# what goes out


def test_a_reply_stands_in_the_thread_of_what_it_answers_and_comes_from_the_clinic_s_address(there: World) -> None:
    post = there.post()
    sent = there.platform().publish(post, TEXT)
    [mail] = mails_to(there, VISITOR[0])
    asked = post.reply_to.split(" ")[0]
    assert (mail["From"], mail["To"], mail["Subject"]) == (ACCOUNT, VISITOR[0], "Re: A question")
    assert (mail["In-Reply-To"], mail["References"], mail["Message-ID"]) == (asked, asked, sent.ref)
    assert there.platform().publish(post, TEXT).ref == sent.ref, "the same reply is known again"


def test_no_other_address_ever_gets_a_reply_and_nothing_in_a_subject_becomes_a_header(there: World) -> None:
    post = there.write("Hello", Subject="Hello =?utf-8?q?=0D=0ABcc=3A_x=40bad.example?=")
    there.platform().publish(post, TEXT)
    assert {to for to, _ in there.there.out} == {VISITOR[0]}
    [mail] = mails_to(there, VISITOR[0])
    assert mail["Bcc"] is None and "\n" not in mail["Subject"]


def test_lines_that_begin_with_a_dot_and_letters_of_every_kind_arrive_as_they_were_written(there: World) -> None:
    text = "Thank you.\n.\n..two\nÇa va ☕ " + "long " * 300
    post = there.post()
    there.platform().publish(post, text)
    assert there.replies(post) == [text]


@pytest.mark.parametrize("to", ["", "nobody", "a@b.example\r\nRCPT TO:<x@bad.example>", "a b@c.example", "ü@c.example"])
def test_what_is_no_address_is_refused_before_anything_is_said_to_the_server(there: World, to: str) -> None:
    post = Post(platform="email", id="x", account=ACCOUNT, thread="t", reply_to="x", contacts=Contacts(email=to))
    with pytest.raises(Refused):
        there.platform().publish(post, TEXT)
    assert there.there.out == []


def test_a_reply_in_doubt_is_found_by_its_copy_and_one_that_never_arrived_is_not(there: World) -> None:
    post, platform = there.post(), there.email()
    assert platform.find_own_reply(post, TEXT, 0.0) is None
    platform.publish(post, TEXT)
    found = platform.find_own_reply(post, TEXT, 0.0)
    assert found is not None and found.ref == publisher.reply_id(post, TEXT)
    assert platform.find_own_reply(post, TEXT + "!", 0.0) is None


def test_what_a_mailbox_keeps_among_the_sent_mails_counts_as_well(there: World) -> None:
    post, platform = there.post(), there.email()
    copy = compose(ACCOUNT, VISITOR[0], "Re: A question", TEXT, publisher.reply_id(post, TEXT))
    there.there.boxes[ACCOUNT].put(copy.as_bytes(), "Sent Mail")
    assert platform.find_own_reply(post, TEXT, 0.0) is not None


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("450 4.7.1 Greylisted, try again in 5 minutes", 300),
        ("451 4.7.1 please come back in 00:04:59", 299),
        ("450 4.2.0 Greylisted for 60 seconds", 60),
        ("450 4.2.0 mailbox busy", None),
    ],
)
def test_a_busy_server_is_given_the_time_it_asks_for(said: str, seconds: float | None) -> None:
    with Scripted("220 here", "250 here", "250 ok", said) as server, pytest.raises(TryLater) as told:
        send(server)
    assert told.value.after == seconds


class Scripted:
    """A server that says these lines, one for each line it hears, and then nothing more or one byte at a time."""

    def __init__(self, *lines: str, drips: bool = False, host: str = "127.0.0.1") -> None:
        self.lines, self.drips, self.host = lines, drips, host
        self.door = socket.create_server((host, 0))
        self.over = threading.Event()
        self.thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> Server:
        self.thread.start()
        return Server(self.host, self.door.getsockname()[1])

    def __exit__(self, *error: object) -> None:
        self.over.set()
        self.door.close()
        self.thread.join(5)

    def _run(self) -> None:
        with suppress(OSError):
            line, _ = self.door.accept()
            with line, line.makefile("rb") as heard:
                for said in self.lines:
                    line.sendall(said.encode() + b"\r\n")
                    if said.startswith("354"):
                        while heard.readline() not in (b".\r\n", b""):
                            pass
                    else:
                        heard.readline()
                while self.drips and not self.over.wait(0.05):
                    line.sendall(b"2")
                self.over.wait(10)


def a_mail() -> EmailMessage:
    return compose(ACCOUNT, "a@b.example", "Hello", TEXT, "<x@harbour.example>")


def send(server: Server, total: float = 5.0) -> None:
    _smtp.send(server, ACCOUNT, ["a@b.example"], a_mail(), total)


TALK = ("220 here", "250 here", "250 ok", "250 ok", "354 go on")


@pytest.mark.parametrize(("lines", "outcome"), [(TALK[:3], TryLater), (TALK, Unsure)], ids=["before", "after the mail"])
@pytest.mark.parametrize("drips", [True, False])
def test_a_server_that_never_finishes_its_answer_is_left_in_time(lines: Any, outcome: Any, drips: bool) -> None:
    with Scripted(*lines, drips=drips) as server, pytest.raises(outcome):
        send(server, total=0.5)


def test_nothing_is_sent_in_clear_to_another_machine() -> None:
    """This one has another address, and offers no TLS."""
    with Scripted(*TALK, "250 ok", host="127.0.0.2") as server, pytest.raises(Refused) as told:
        send(server)
    assert str(told.value) == _smtp.NOT_SAFE


# what comes in


def test_the_mailbox_is_left_as_it_was_and_only_what_is_new_is_handed_on(there: World) -> None:
    there.write("Old")
    platform = there.email()
    begun = platform.poll(ACCOUNT, "", NOON)
    assert begun.deliveries == ()
    post = there.write("New")
    found = platform.poll(ACCOUNT, begun.cursor, NOON + 60)
    assert [platform.parse(body)[0].id for body in found.deliveries] == [post.id]
    assert platform.poll(ACCOUNT, found.cursor, NOON + 120).deliveries == ()
    assert not [one for one in there.there.asked if one.startswith(("STORE", "SELECT", "UID STORE"))]


def test_many_mails_at_once_come_in_turn_and_none_is_left_out(there: World) -> None:
    platform = there.email()
    cursor = platform.poll(ACCOUNT, "", NOON).cursor
    written = [there.write(f"Number {number}").id for number in range(MOST + 5)]
    first = platform.poll(ACCOUNT, cursor, NOON + 60)
    second = platform.poll(ACCOUNT, first.cursor, NOON + 120)
    assert len(first.deliveries) == MOST
    assert [platform.parse(body)[0].id for body in (*first.deliveries, *second.deliveries)] == written


def test_a_mailbox_that_is_numbered_anew_loses_nothing_that_came_since_the_last_look(there: World) -> None:
    platform, box = there.email(), there.there.boxes[ACCOUNT]
    cursor = platform.poll(ACCOUNT, "", NOON).cursor
    box.validity += 1
    box.folders["INBOX"] = {}
    written = [there.write(f"Number {number}").id for number in range(MOST + 5)]
    first = platform.poll(ACCOUNT, cursor, NOON + 60)
    second = platform.poll(ACCOUNT, first.cursor, NOON + 120)
    assert [platform.parse(body)[0].id for body in (*first.deliveries, *second.deliveries)] == written
    assert platform.poll(ACCOUNT, second.cursor, NOON + 180).deliveries == ()


def test_of_a_mail_with_a_large_file_only_the_beginning_is_fetched(
    there: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imap, "BIGGEST", 600)
    platform = there.email()
    cursor = platform.poll(ACCOUNT, "", NOON).cursor
    there.write("My words. " + "x" * 3000)
    [body] = platform.poll(ACCOUNT, cursor, NOON + 60).deliveries
    [post] = platform.parse(body)
    assert "A question" in post.text and len(body) < 800 and post.remarks


def test_one_host_for_all_or_one_for_each_domain() -> None:
    hosts = Hosts("imap.all.example, b.example=imap.b.example:143", 993)
    assert hosts.of("x@a.example") == ("imap.all.example", 993)
    assert hosts.of("x@B.example") == ("imap.b.example", 143)
    assert Hosts("", 993).of("x@a.example") is None


# on a desk


@pytest.fixture
def desk(valkey_url: str, db: Any) -> Iterator[Play]:
    with play(valkey_url, "email", "inbox") as made:
        yield made


ROBIN = ("robin", "Robin Example")


def test_what_they_answer_to_our_reply_goes_on_in_the_same_case(desk: Play) -> None:
    case = desk.visitor.write("Do you look after children on Saturdays?", ROBIN)
    desk.staff().edit(case.id, TEXT)
    desk.wait(30)
    ours = desk.case(case.id).replies[-1]
    assert (ours.way, desk.case(case.id).status) == (Way.MESSAGE, Status.ANSWERED)
    desk.there.write("And on Sundays?", ("robin@home.example", "Robin Example"), In_Reply_To=ours.ref)
    desk.visitor.look()
    again = desk.case(case.id)
    assert again.status is Status.WAITING and "And on Sundays?" in again.post.text
    assert len(desk.house.cases()) == 1


def test_the_copy_of_our_own_reply_opens_nothing_and_is_counted(desk: Play) -> None:
    case = desk.visitor.write("Do you look after children on Saturdays?")
    desk.staff().edit(case.id, TEXT)
    desk.wait(200)
    assert desk.visitor.replies() == [TEXT]
    assert [one.id for one in desk.house.cases()] == [case.id]
    assert desk.house.desk.store.counts()["ignored:own_mail"] == 1


def test_a_report_that_our_reply_did_not_arrive_comes_back_into_its_case(desk: Play) -> None:
    case = desk.visitor.write("Do you look after children on Saturdays?", ROBIN)
    desk.staff().edit(case.id, TEXT)
    desk.wait(30)
    report = (
        "Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.harbour.example\r\nSubject: Undelivered\r\n"
        "Message-ID: <dsn.1@mx.harbour.example>\r\nContent-Type: multipart/report; report-type=delivery-status; "
        'boundary="R"\r\n\r\n--R\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx\r\n\r\n'
        "Final-Recipient: rfc822; robin@home.example\r\nAction: failed\r\nStatus: 5.1.1\r\n--R\r\n"
        f"Content-Type: text/rfc822-headers\r\n\r\nMessage-ID: {desk.case(case.id).replies[-1].ref}\r\n--R--\r\n"
    )
    desk.there.there.boxes[ACCOUNT].put(report.encode())
    desk.visitor.look()
    after = desk.case(case.id)
    assert after.status is Status.WAITING and "did not reach them" in after.post.text
    assert "did not reach them" in desk.staff().card(case.id)


def test_nobody_reads_the_address_in_what_is_stored_and_the_reply_goes_there_all_the_same(desk: Play) -> None:
    case = desk.visitor.write("Do you look after children on Saturdays?", ROBIN)
    assert "robin@" not in desk.staff().card(case.id)
    assert desk.case(case.id).post.contacts.email == "r•••@home.example"
    desk.staff().edit(case.id, TEXT)
    desk.wait(30)
    assert len(mails_to(desk.there, "robin@home.example")) == 1


def test_a_mail_nobody_can_read_is_kept_and_told(desk: Play) -> None:
    desk.there.there.boxes[ACCOUNT].put(b"Subject: from nobody\r\nMessage-ID: <n@a.example>\r\n\r\nHello")
    desk.visitor.look()
    [letter] = desk.house.desk.store.dead_letters().values()
    assert letter["platform"] == "email" and desk.house.cases() == []


# what the clinic answers by itself


def answer(to: str, about: str, at: float, text: str = "Yes, on Saturday mornings.", number: str = "1") -> bytes:
    """What somebody at the clinic wrote in the mailbox's own program."""
    made = EmailMessage(policy=policy.SMTP)
    made["From"], made["To"], made["Subject"] = f"Front desk <{ACCOUNT}>", to, "Re: A question"
    made["Date"] = format_datetime(datetime.fromtimestamp(at, UTC))
    made["Message-ID"], made["In-Reply-To"] = f"<own.{number}@harbour.example>", about
    made.set_content(f"{text}\n\nOn Monday, Robin Example wrote:\n> Do you look after children?\n")
    return made.as_bytes()


def test_what_somebody_answers_in_the_mailbox_itself_ends_the_waiting(desk: Play) -> None:
    case = desk.visitor.write("Do you look after children on Saturdays?", ROBIN)
    asked = case.post.reply_to.split(" ")[0]
    box = desk.there.there.boxes[ACCOUNT]
    box.put(answer("robin@home.example", asked, desk.house.clock()), "Sent Mail")
    desk.visitor.look()
    after = desk.case(case.id)
    assert after.status is Status.ANSWERED and after.replies[-1].way is Way.BY_HAND
    assert after.replies[-1].text == "Yes, on Saturday mornings.", "without what it quotes"
    assert len(desk.house.cases()) == 1 and desk.there.there.out == []


def test_what_the_clinic_sends_to_others_changes_nothing_and_is_counted(desk: Play) -> None:
    case = desk.visitor.write("Do you look after children on Saturdays?", ROBIN)
    asked, box = case.post.reply_to.split(" ")[0], desk.there.there.boxes[ACCOUNT]
    box.put(answer("other@home.example", asked, desk.house.clock()), "Sent Mail")
    box.put(answer("robin@home.example", "no id", desk.house.clock(), number="2"), "Sent Mail")
    desk.visitor.look()
    assert desk.case(case.id).status is Status.WAITING and len(desk.house.cases()) == 1
    counts = desk.house.desk.store.counts()
    assert (counts["ignored:ours"], counts["ignored:own_mail"]) == (1, 1)


def test_nobody_outside_can_answer_in_the_clinic_s_name(desk: Play) -> None:
    case = desk.visitor.write("Do you look after children on Saturdays?", ROBIN)
    forged = answer("robin@home.example", case.post.reply_to.split(" ")[0], desk.house.clock())
    desk.there.there.boxes[ACCOUNT].put(b"X-Replydesk-Notes: sent\r\n" + forged)
    desk.visitor.look()
    assert desk.case(case.id).status is Status.WAITING
