"""A wording is drawn beside a remark now and pressed later: what it means then, whatever was typed between."""

from __future__ import annotations

import pytest

from bot.core.model import Finding, Level, Verdict
from bot.reading.wording import CLEAN, EMPTY, GONE, NO_ROOM, NOW, PUT, look, name_of, use

SPAN = "saw you"
MOST = 3000


def reader(text: str) -> Verdict:
    """A guard that minds every "saw you" and nothing else."""
    found, at = [], text.find(SPAN)
    while at >= 0:
        found.append(Finding("P2", Level.BLOCK, at, at + len(SPAN), SPAN, "No.", f"Be well {len(found)}."))
        at = text.find(SPAN, at + 1)
    return Verdict(Level.BLOCK if found else Level.OK, tuple(found))


def names(text: str) -> list[str]:
    return [name_of(finding) for finding in reader(text).findings]


def test_of_two_that_read_alike_the_one_pressed_is_replaced_even_when_it_has_moved() -> None:
    text = "We saw you. Hello. We saw you. Bye."
    first, second = names(text)
    assert use(text, reader, first, MOST).text == "Be well 0. Hello. We saw you. Bye."
    assert use(f"So. {text}", reader, second, MOST).text == "So. We saw you. Hello. Be well 1. Bye."


def test_pressing_it_again_on_what_came_out_changes_nothing() -> None:
    [name] = names("We saw you. Bye.")
    once = use("We saw you. Bye.", reader, name, MOST)
    assert (once.text, once.findings, once.note, once.good) == ("Be well 0. Bye.", (), PUT, True)
    assert use(once.text, reader, name, MOST).text == once.text


def test_a_remark_that_is_gone_changes_nothing_and_says_what_is_found_instead() -> None:
    gone = f"{names('We saw you.')[0][:-1]}x"
    left = use("We saw you there.", reader, gone, MOST)
    assert (left.text, left.note, left.good, len(left.findings)) == ("We saw you there.", f"{GONE} {NOW}", False, 1)
    assert use("Hello.", reader, gone, MOST).note == f"{GONE} {CLEAN}"


def test_a_wording_for_which_there_is_no_room_is_not_put_in() -> None:
    text = "We saw you."
    assert use(text, reader, names(text)[0], 10).note == PUT
    assert use(text, reader, names(text)[0], 9).note == NO_ROOM
    assert use(text, reader, names(text)[0], 9).text == text


@pytest.mark.parametrize(
    ("text", "note", "good"), [("Hello.", CLEAN, True), (" \n", EMPTY, False), ("saw you", "", False)]
)
def test_looking_says_something_only_when_there_is_nothing_to_show(text: str, note: str, good: bool) -> None:
    assert (look(text, reader).note, look(text, reader).good, look(text, reader).text) == (note, good, text)


@pytest.mark.parametrize("span", ["", "saw you \ud83d", "x" * 9000, "Maria's root canal: 😀"])
def test_a_name_is_short_and_tells_nothing(span: str) -> None:
    name = name_of(Finding("P2", Level.BLOCK, 12345, 12345 + len(span), span, "No."))
    assert len(name) < 60
    assert name.isascii() and (not span or span not in name)
