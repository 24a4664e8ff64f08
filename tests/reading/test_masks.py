"""What may leave the house of a post: never who wrote it, and nothing that finds anybody."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.reading.masks import COMMON, contacts, mask, readable


@pytest.mark.parametrize(
    ("text", "author", "shown"),
    [
        ("I waited for an hour.", "", "I waited for an hour."),
        ("Maria at the desk was rude to Mr. O'Neill", "", "[name] at the desk was rude to [name]"),
        ("this is robin, call me at (217) 555-0143!", "Robin Example", "this is [name], call me at [number]"),
        ("Write to robin.x+y@mail.example or @robin_x", "", "[name] to [email] or [handle]"),
        ("robin at mail dot com", "", "[email]"),
        ("see https://evil.example/u/7?x=1 or www.evil.example", "", "see [link] or [link]"),
        ("On 3 May 2026, invoice A-1234", "", "On [number] [name] [number] invoice [number]"),
        ("ROBIN’S tooth, robin's bill", "Robin Example", "[name] tooth, [name] bill"),
        ("Ro\u200bbin was here", "Robin", "[name] was here"),
        ("[name] [link] {x}", "", "(name) (link) {x}"),
        ("Marie-Claire et Zoë", "", "[name] et [name]"),
    ],
)
def test_names_addresses_and_numbers_are_taken_out(text: str, author: str, shown: str) -> None:
    assert mask(text, author) == shown


NAMES = st.from_regex(r"[A-ZÀÉÑÖ][a-zàéñö]{2,12}", fullmatch=True).filter(lambda n: n.casefold() not in COMMON)
SMALL = st.sampled_from(
    ["waited", "for", "an", "hour", "and", "nobody", "said", "a", "word", "the", "bill", "was", "wrong"]
)
SECRETS = st.one_of(
    NAMES,
    st.from_regex(r"\+?[0-9]{1,3}[ .-]?[0-9]{3}[ .-]?[0-9]{2,4}", fullmatch=True),
    st.emails(),
    st.from_regex(r"@[a-z0-9_]{2,15}", fullmatch=True),
    st.from_regex(r"https?://[a-z]{3,9}\.example/[a-z0-9]{0,9}", fullmatch=True),
    st.from_regex(r"[0-9]{1,2}/[0-9]{1,2}/20[0-9]{2}", fullmatch=True),
    st.from_regex(r"[A-Z]{2}-[0-9]{3,8}", fullmatch=True),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(SMALL, SECRETS), max_size=25), NAMES, NAMES, st.sampled_from([" ", ", ", ". ", "\n", " - "]))
def test_nothing_that_finds_a_person_is_left_in_whatever_is_written(
    parts: list[str], first: str, last: str, between: str
) -> None:
    shown = mask(between.join([*parts, first.lower(), last.upper()]), f"{first} {last}")
    left = re.sub(r"\[(name|link|email|handle|number)\]", "", shown)
    assert not re.search(r"[\d@]|://", left)
    words = re.findall(r"[^\W\d_]+", left)
    assert not {first.casefold(), last.casefold()} & {word.casefold() for word in words}
    assert all(word[0].islower() or word.casefold() in COMMON for word in words)


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=300), st.text(max_size=40))
def test_any_text_at_all_is_masked_without_digits_or_addresses(text: str, author: str) -> None:
    left = re.sub(r"\[(name|link|email|handle|number)\]", "", mask(text, author))
    assert not re.search(r"[\d@\[\]]|://", left)


def test_a_very_long_post_is_masked_in_no_time_and_cut() -> None:
    for text in ("x" * 100_000, "1" * 100_000, "a@" * 50_000, "a.b" * 30_000, " at dot" * 20_000):
        assert len(mask(text)) < 8000


@pytest.mark.parametrize(
    ("text", "can"), [("Hola señor", True), ("Привет", True), ("مرحبا", False), ("ok 田中", False)]
)
def test_an_alphabet_without_capitals_cannot_be_masked(text: str, can: bool) -> None:
    assert readable(text) is can


@pytest.mark.parametrize(
    ("text", "foreign"),
    [
        ("Please call us at (217) 555-0143.", False),
        ("Please call us at (217) 555-0199.", True),
        ("Please write to hello@harbour.example.", False),
        ("Please look at http://evil.example", True),
        ("Please find us on evil.com", True),
        ("Please write to @evil", True),
        ("We are sorry to read this.", False),
    ],
)
def test_a_contact_that_is_not_the_clinic_s_is_noticed(text: str, foreign: bool) -> None:
    assert contacts(text, ("(217) 555-0143", "hello@harbour.example", "")) is foreign
