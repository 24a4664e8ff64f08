"""What is read out of a mail, whoever brought it: never a wrong audience, never a case of our own words."""

from __future__ import annotations

import json
from email.message import EmailMessage
from pathlib import Path
from urllib.parse import urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.core.model import Audience, Change, Ignored
from bot.core.ports import NotOurs, Unreadable
from bot.platforms import email as folder
from bot.platforms._mail import addresses, decoded, own_id, thread_of
from bot.platforms.email import receiver, words
from bot.platforms.email.envelope import seal
from bot.platforms.email.trust import confirmed, is_proven
from tests.house import NOON
from tests.platforms.email.world import ACCOUNT, AUTHSERV, mail

FIXTURES = Path(folder.__file__).parent / "fixtures"
BODIES = {file.name: file.read_bytes() for file in sorted(FIXTURES.iterdir()) if file.name != "expected.json"}
SHARED = Path(__file__).parents[4] / "shared" / "fixtures" / "email"
NOBODY = {
    "own_copy.eml": Ignored.OWN_MAIL,
    "out_of_office.eml": Ignored.AUTOMATIC,
    "vacation_null_sender.eml": Ignored.AUTOMATIC,
    "postmark_out_of_office.json": Ignored.AUTOMATIC,
    "newsletter.eml": Ignored.BULK,
    "bounce_of_another_mail.eml": Ignored.BOUNCE,
    "delayed_report.eml": Ignored.BOUNCE,
}


@pytest.mark.parametrize("name", NOBODY)
def test_what_no_person_wrote_to_the_clinic_is_left_aside_for_a_reason_from_the_list(name: str) -> None:
    with pytest.raises(NotOurs) as told:
        receiver.parse(BODIES[name], {AUTHSERV})
    assert told.value.why is NOBODY[name]


def test_the_same_mail_is_the_same_post_whoever_brings_it() -> None:
    ways = ("mail_plain.eml", "mailgun_route.txt", "mailgun_mime.txt", "sendgrid_raw.txt", "postmark.json")
    posts = [receiver.parse(BODIES[name], {AUTHSERV})[0] for name in ways]
    assert len({(post.id, post.account, post.thread, post.author_id) for post in posts}) == 1


def test_a_message_id_that_everybody_s_mails_carry_makes_two_people_no_one_post() -> None:
    one, other = (
        receiver.parse(seal(ACCOUNT, mail("Hello", NOON, 1, who)))[0]
        for who in (("ann@a.example", "Ann"), ("bob@a.example", "Bob"))
    )
    assert one.id != other.id


@pytest.mark.parametrize("cut", [True, False])
def test_of_a_large_mail_the_beginning_is_read_and_the_card_says_so(cut: bool) -> None:
    whole = mail("My words stand first.", NOON, 1)
    (post,) = receiver.parse(seal(ACCOUNT, whole, cut=cut))
    assert "My words stand first." in post.text
    assert (receiver.LONGER in post.remarks) is cut


def test_a_very_long_mail_keeps_its_beginning_and_says_that_there_is_more() -> None:
    (post,) = receiver.parse(seal(ACCOUNT, mail("word " * 10_000, NOON, 1)))
    assert len(post.text) <= words.MOST and receiver.LONGER in post.remarks


def test_the_address_an_answer_is_wished_at_is_used_and_said_when_it_is_another_one() -> None:
    (post,) = receiver.parse(seal(ACCOUNT, mail("Hello", NOON, 1, Reply_To="other@b.example")))
    assert post.contacts.email == "other@b.example" and receiver.ELSEWHERE in post.remarks


# where it came from


def test_only_a_server_of_ours_can_say_where_a_mail_came_from() -> None:
    theirs = "mx.bad.example; dkim=pass header.d=home.example"
    ours = f"{AUTHSERV} 1; dkim=pass (good key) header.i=@home.example header.s=a; spf=fail smtp.mailfrom=x@b.example"
    assert confirmed([theirs], {AUTHSERV}) == frozenset()
    assert confirmed([theirs, ours], {AUTHSERV}) == {"home.example"}
    assert confirmed([f"{AUTHSERV}; dmarc=pass (p=none) header.from=c.example; dkim=none"], {AUTHSERV}) == {"c.example"}


@pytest.mark.parametrize(
    ("address", "proven"),
    [
        ("a@home.example", True),
        ("a@mail.home.example", True),
        ("a@home.example.bad.example", False),
        ("a@nothome.example", False),
        ("a@example", False),
    ],
)
def test_a_domain_speaks_for_itself_and_its_parts_alone(address: str, proven: bool) -> None:
    assert is_proven(address, {"home.example", "example"}) is proven


# conversations


def test_a_conversation_is_known_by_its_first_mail_and_by_each_of_our_replies() -> None:
    thread = thread_of("<first@a.example>", [])
    ours = own_id(thread, "any", ACCOUNT)
    assert ours == own_id(thread, "any", ACCOUNT) != own_id(thread, "other", ACCOUNT)
    assert thread_of("<next@a.example>", ["<first@a.example>", ours]) == thread
    assert thread_of("<next@a.example>", [ours]) == thread, "a program that names nothing but what it answers"


# quoted mails and signatures

KEPT = {
    "Thanks,\nmy jaw hurts since Tuesday. Can I come?": "my jaw hurts",
    "- My first tooth\n- my second tooth": "my second tooth",
    "From: the heart\nI want to thank you": "I want to thank you",
    "On Tuesday I wrote:\nnobody answered": "nobody answered",
    "Best regards from Spain! Could you call me?": "Could you call me?",
}


@pytest.mark.parametrize("text", KEPT)
@pytest.mark.parametrize("answers", [True, False])
def test_what_may_be_their_own_words_stays(text: str, answers: bool) -> None:
    assert KEPT[text] in words.own_words(text, answers)


def test_a_mail_of_nothing_but_quoted_lines_is_shown_as_it_is() -> None:
    assert words.own_words("> you said this\n> and that", True) == "> you said this\n> and that"


HOSTILE = ("On " * 2000, "On a\n" * 2000, "\n" * 20_000, "From: x\n" * 900, "- a\n" * 2000, ">" * 9000, "El " * 3000)


@pytest.mark.parametrize("text", HOSTILE, ids=[text[:4].strip() or "lines" for text in HOSTILE])
def test_no_text_keeps_its_reader_busy(text: str) -> None:
    words.own_words(text, True)  # the suite's own time limit would end it


def test_html_is_read_as_a_person_sees_it_and_without_what_it_quotes() -> None:
    html = "<style>p{}</style><div>One</div><div>two&nbsp;&amp; three</div><blockquote>quoted</blockquote><script>x()</script>"
    assert words.from_html(html).split("\n") == ["One", "two & three"]
    assert words.from_html("<blockquote>all of it</blockquote>") == "all of it"


# broken things


@pytest.mark.parametrize(
    ("header", "shown"),
    [
        ("=?utf-8?q?Caf=C3=A9?=", "Café"),
        ("=?x-unheard?q?Caf=E9?=", "=?x-unheard?q?Caf=E9?="),
        ("=?utf-8?b?####?=", ""),
        ("a\r\n b", "a b"),
        ("\u202eevil", "evil"),
    ],
)
def test_a_header_is_shown_whatever_is_wrong_with_it(header: str, shown: str) -> None:
    assert decoded(header) == shown


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ('"Doe, Ann" <Ann@A.example>', [("Doe, Ann", "ann@a.example")]),
        ("ann@a.example, <bob@b.example>", [("", "ann@a.example"), ("", "bob@b.example")]),
        ('"ann@a.example" <ann@a.example>', [("", "ann@a.example")]),
        ("not an address", []),
        ("", []),
        ("undisclosed-recipients:;", []),
    ],
)
def test_addresses_are_read_out_of_headers(value: str, found: list[tuple[str, str]]) -> None:
    assert [tuple(one) for one in addresses([value])] == found


def check(body: bytes) -> None:
    """Whatever a body gives, it is for one person's eyes, and never our own words."""
    try:
        posts = receiver.parse(body, {AUTHSERV})
    except (NotOurs, Unreadable):
        return
    for post in posts:
        assert post.audience is Audience.PRIVATE
        if post.change is Change.ANSWERED:
            continue  # it opens nothing
        assert post.contacts.email != post.account and post.contacts.email
        json.dumps([post.text, post.author, post.remarks, post.attachments], ensure_ascii=False).encode()


@pytest.mark.parametrize("name", BODIES)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(data=st.data())
def test_whatever_becomes_of_a_mail_on_its_way_it_is_read_or_kept(name: str, data: st.DataObject) -> None:
    body = bytearray(BODIES[name])
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, max(len(body) - 1, 0)))
        piece = data.draw(
            st.binary(max_size=6) | st.sampled_from([b"\r\n", b"\r\n\r\n", b"--", b"\x00", b"=?utf-8?b?"])
        )
        body[at : at + data.draw(st.integers(0, 30))] = piece
    check(bytes(body))


NAMES = (
    "From",
    "Reply-To",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "References",
    "Content-Type",
    "List-Id",
    "Return-Path",
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(
    headers=st.lists(st.tuples(st.sampled_from(NAMES), st.text(max_size=40)), max_size=8),
    text=st.text(max_size=200),
    own=st.booleans(),
)
def test_whatever_a_mail_says_of_itself_our_own_opens_no_case(
    headers: list[tuple[str, str]], text: str, own: bool
) -> None:
    first = [("Message-ID", own_id("0" * 20, text, ACCOUNT)), ("From", ACCOUNT)] if own else []
    lines = [f"{name}: {' '.join(value.splitlines())}" for name, value in [*first, *headers]]
    body = seal(ACCOUNT, ("\r\n".join(lines) + "\r\n\r\n" + text).encode("utf-8", "replace"))
    check(body)
    if own:
        with pytest.raises(NotOurs):
            receiver.parse(body, {AUTHSERV})


@pytest.mark.skipif(not SHARED.is_dir(), reason=f"there are no recorded deliveries in {SHARED}")
def test_recorded_deliveries_of_the_services_give_what_they_must() -> None:
    import base64

    seen = {}
    for file in sorted(SHARED.glob("*.json")):
        told = json.loads(file.read_text())
        if "fields" in told:
            body = urlencode({name: str(value) for name, value in told["fields"].items()}).encode()
        elif "body_base64" in told:
            body = base64.b64decode(told["body_base64"])
        else:
            body = file.read_bytes()
        try:
            seen[file.name] = receiver.parse(body)[0].text
        except (NotOurs, Unreadable) as outcome:
            seen[file.name] = type(outcome).__name__
        check(body)
    mixed = seen["sendgrid_mixed_charsets.raw.json"]
    assert "Como usted pidió" in mixed and "ESP’s inbound charset handling…" in mixed
    assert seen["postmark_wrong_record_type.json"] == "Unreadable"
    assert "Test body plain" in seen["mailgun_route_basic.form.json"]
    assert "Test body plain" in seen["postmark_basic.json"] and "Test body plain" in seen["sendgrid_basic.form.json"]


def test_a_mail_without_anybody_it_is_from_is_kept_for_a_person() -> None:
    made = EmailMessage()
    made.set_content("Hello")
    with pytest.raises(Unreadable):
        receiver.parse(seal(ACCOUNT, made.as_bytes()))
