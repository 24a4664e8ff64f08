"""Every common form builder's way of sending gives the same post: the message, the name, the sender's own id and time.

The bodies follow each builder's documentation of its webhook, shortened; the files are inputs that once were lost.
"""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.ports import NotOurs, Unreadable
from bot.platforms.form.receiver import GUESSED, parse

FOLDER = Path(__file__).parent / "shapes"
TEXT, WHO = "My crown fell off, can I come today?", "A Visitor"
AT = 1795874420.0  # 2026-11-28T14:00:20Z

JSON: dict[str, tuple[Any, str]] = {  # builder -> (body, the sender's own id)
    "Tally": (
        {"eventId": "e1", "eventType": "FORM_RESPONSE", "createdAt": "2026-11-28T14:00:20Z", "data": {
            "responseId": "r77", "formId": "f1", "formName": "Contact", "createdAt": "2026-11-28T14:00:20Z", "fields": [
                {"key": "question_1", "label": "Your name", "type": "INPUT_TEXT", "value": WHO},
                {"key": "question_2", "label": "Email", "type": "INPUT_EMAIL", "value": "a@example.com"},
                {"key": "question_3", "label": "Message", "type": "TEXTAREA", "value": TEXT}]}},
        "r77",
    ),
    "Webflow v1": (
        {"name": "Contact", "site": "s1", "_id": "w1", "d": "2026-11-28T14:00:20.000Z",
         "data": {"Name": WHO, "Email": "a@example.com", "Message": TEXT}},
        "w1",
    ),
    "Elementor, advanced": (
        {"form": {"id": "9de", "name": "New Form"}, "fields": {
            "name": {"id": "name", "type": "text", "title": "Name", "value": WHO, "raw_value": WHO, "required": "0"},
            "message": {"id": "message", "type": "textarea", "title": "Message", "value": TEXT, "raw_value": TEXT}},
         "meta": {"page_url": {"title": "Page URL", "value": "https://example.com/contact"}}},
        "",
    ),
    "Gravity Forms": (
        {"id": "812", "form_id": "3", "date_created": "2026-11-28 14:00:20", "source_url": "https://example.com",
         "user_agent": "Mozilla/5.0 (X11; Linux) very long indeed and longer than any message", "1.3": "A", "1.6": "Visitor",
         "2": "a@example.com", "3": TEXT},
        "812",
    ),
    "WPForms": (
        {"form_id": "7", "entry_id": "55", "fields": {"1": {"name": "Name", "value": WHO, "id": 1, "type": "name"},
                                                    "2": {"name": "Comment or Message", "value": TEXT, "id": 2}}},
        "55",
    ),
    "Ninja Forms": ({"form_id": "2", "name": WHO, "email": "a@example.com", "message": TEXT}, ""),
    "Netlify": (
        {"number": 4, "title": "Hello", "email": "a@example.com", "name": WHO, "id": "n9", "form_id": "f1",
         "form_name": "contact", "created_at": "2026-11-28T14:00:20.000Z", "data": {"name": WHO, "message": TEXT,
         "ip": "10.0.0.1", "user_agent": "Mozilla/5.0"}, "human_fields": {"Name": WHO, "Message": TEXT},
         "ordered_human_fields": [{"title": "Name", "name": "name", "value": WHO},
                                  {"title": "Message", "name": "message", "value": TEXT}]},
        "n9",
    ),
    "Framer": ({"Name": WHO, "Email": "a@example.com", "Message": TEXT}, ""),
    "Google Apps Script": (
        {"namedValues": {"Timestamp": ["11/28/2026 14:00:20"], "What is your name?": [WHO], "Your message": [TEXT]},
         "values": ["11/28/2026 14:00:20", WHO, TEXT]},
        "",
    ),
    "Elfsight": (
        [{"id": "f1", "name": "Name", "value": WHO, "type": "text"},
         {"id": "f2", "name": "Message", "value": TEXT, "type": "text-area"}],
        "",
    ),
    "Squarespace, by Zapier": ({"Name": {"first": "A", "last": "Visitor"}, "Message": TEXT, "submittedAt": AT}, ""),
    "Wix": (
        {"data": {"formName": "Contact", "submissionId": "wx1", "submissionTime": "2026-11-28T14:00:20.000Z",
                  "submissions": [{"label": "First name", "value": "A"}, {"label": "Last name", "value": "Visitor"},
                                  {"label": "Message", "value": TEXT}],
                  "contact": {"name": {"first": "A", "last": "Visitor"}, "email": "a@example.com"}}},
        "wx1",
    ),
    "a type with a payload": (
        {"type": "form.submission", "payload": {"form": "f1", "submission": {"_date": "x", "name": WHO, "message": TEXT}}},
        "",
    ),
    "Filaforms": (
        {"type": "submission_created", "timestamp": "2026-11-28T14:00:20+00:00", "data": {
            "form": {"id": "f1", "name": "Contact Form", "key": "contact"},
            "submission": {"id": "s1", "fields": {"name": WHO, "message": TEXT}},
            "metadata": {"user_agent": "Mozilla/5.0 (something long) like a message"}}},
        "s1",
    ),
}  # fmt: skip
WUFOO = urlencode({
    "Field1": "A", "Field2": "Visitor", "Field3": "a@example.com", "Field4": TEXT, "IP": "10.0.0.1", "EntryId": "9",
    "DateCreated": "2026-11-28 14:00:20", "HandshakeKey": "a-key", "CreatedBy": "public",
    "FieldStructure": json.dumps({"Fields": [
        {"Title": "Name", "Type": "shortname", "ID": "Field1", "SubFields": [
            {"ID": "Field1", "Label": "First"}, {"ID": "Field2", "Label": "Last"}]},
        {"Title": "Email", "Type": "email", "ID": "Field3"}, {"Title": "How can we help?", "Type": "textarea", "ID": "Field4"}]}),
    "FormStructure": json.dumps({"Name": "Contact", "Description": "This is our form. Please fill it in."}),
})  # fmt: skip


@pytest.mark.parametrize("builder", JSON)
def test_a_builders_delivery_gives_message_name_and_id(builder: str) -> None:
    body, own_id = JSON[builder]
    [post] = parse(json.dumps(body).encode())
    named = "" if builder == "Gravity Forms" else WHO  # its fields are numbered, and nothing says which is the name
    assert (post.text, post.author) == (TEXT, named)
    assert post.reply_to == own_id if own_id else len(post.reply_to) == 20
    assert post.posted_at in (0.0, AT)
    assert post.remarks == ((GUESSED,) if builder == "Gravity Forms" else ())


@pytest.mark.parametrize("builder", [b for b, (body, _) in JSON.items() if "2026-11-28T14:00:20" in json.dumps(body)])
def test_a_builders_own_time_is_when_it_was_written(builder: str) -> None:
    [post] = parse(json.dumps(JSON[builder][0]).encode())
    assert post.posted_at == AT


def test_wufoo_numbers_its_fields_and_they_go_by_their_titles() -> None:
    [post] = parse(WUFOO.encode())
    assert (post.text, post.author, post.reply_to, post.posted_at) == (TEXT, WHO, "9", AT)


@pytest.mark.parametrize(
    ("file", "author", "text"),
    [
        ("form_bare_ampersand.urlencoded", WHO, "Love & Peace, please call me today"),
        ("form_bom.json", WHO, TEXT),
        ("form_cf7.json", WHO, TEXT),
        ("form_checkbox_dup.urlencoded", WHO, "Which hours?\nsecond value"),
        ("form_comments_plural.json", WHO, TEXT),
        ("form_dob_date.json", WHO, "Please book me, dob below"),
        ("form_elementor_no_label.urlencoded", WHO, TEXT),
        ("form_formstack.json", WHO, TEXT),
        ("form_html_entities.json", "O'Neil", "I can't breathe & my face is swelling <help>\nsecond line"),
        ("form_jotform.multipart", WHO, TEXT),
        ("form_rlo.json", "evil name", "price 00001$ for you hello"),
        ("form_standard_webhooks_nested.json", WHO, "My tooth broke"),
        ("form_typeform.json", WHO, TEXT),
        ("form_webflow_v2.json", WHO, TEXT),
        ("form_wpdesignset.json", WHO, TEXT),
    ],
)
def test_a_body_that_once_was_lost_is_read_as_a_person_would(file: str, author: str, text: str) -> None:
    [post] = parse((FOLDER / file).read_bytes())
    assert (post.author, post.text) == (author, text)


def test_a_birthday_is_not_when_it_was_written() -> None:
    [post] = parse((FOLDER / "form_dob_date.json").read_bytes())
    assert post.posted_at == 0.0


def test_a_link_that_turns_its_own_letters_round_is_left_out() -> None:
    [post] = parse((FOLDER / "form_rlo.json").read_bytes())
    assert post.link == ""


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("text", ["Señora, ¿cuánto cuesta la revisión para niños?"])
def test_any_charset_is_read(charset: str, text: str) -> None:
    [post] = parse(json.dumps({"id": "1", "message": text}, ensure_ascii=False).encode(charset))
    assert post.text == text


def test_half_a_letter_and_a_nul_are_no_reason_to_lose_a_message() -> None:
    [post] = parse(rb'{"message": "Help \ud83d me \u0000please \ud83d\ude42"}')
    assert "Help" in post.text
    assert "me please 🙂" in post.text
    post.text.encode()


def test_what_is_no_submission_is_nothing_for_us_and_a_submission_without_words_is_kept() -> None:
    with pytest.raises(NotOurs):
        parse(b'{"type": "invoice.paid", "data": {"id": "1", "plan": "basic"}}')
    with pytest.raises(Unreadable):
        parse(
            b'{"type": "submission_created", "data": {"submission": {"id": "1", "fields": {"email": "a@example.com"}}}}'
        )


@given(
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=2, max_size=60),
    st.sampled_from([" & ", " &", "& ", " = ", " & b = c & "]),
)
def test_what_somebody_typed_is_never_cut_at_a_bare_ampersand(words: str, sign: str) -> None:
    typed = "I like" + sign + "".join(c for c in words if c.isalnum()) + " too"
    [post] = parse(f"name=A&message={typed}".encode())
    assert " ".join(post.text.split()) == " ".join(unicodedata.normalize("NFC", typed).split())
