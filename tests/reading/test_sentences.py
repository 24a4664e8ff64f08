"""One place says where sentences end, for the check, the reader of languages and the wordings alike."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.reading.sentences import sentences


def pieces(text: str) -> list[str]:
    return [text[start:after].strip() for start, after in sentences(text)]


@pytest.mark.parametrize(("text", "parts"), [
    ("Thank you, Dr. Lee. See St. Mary St. for parking.", ["Thank you, Dr. Lee.", "See St. Mary St. for parking."]),
    ("Mrs. R. was kind! Call us.", ["Mrs. R. was kind!", "Call us."]),
    ("Gracias, Dra. Ortiz. Llame al Sr. Díaz.", ["Gracias, Dra. Ortiz.", "Llame al Sr. Díaz."]),
    ("It costs 3.50 here.\nReally…  Yes!?", ["It costs 3.50 here.", "Really…", "Yes!?"]),
    ("ありがとう。またね。", ["ありがとう。", "またね。"]),
    ("no end", ["no end"]),
])  # fmt: skip
def test_titles_initials_and_prices_end_no_sentence(text: str, parts: list[str]) -> None:
    assert pieces(text) == parts


@settings(max_examples=80, deadline=None, derandomize=True)
@given(st.text(alphabet="ab .!?\n…Dr。🙂", max_size=60))
def test_the_sentences_together_are_the_text(text: str) -> None:
    assert "".join(text[start:after] for start, after in sentences(text)) == text
