"""What a process has read once it does not read again, and keeps no text for it."""

from __future__ import annotations

import gc

from bot.core.model import Triage
from bot.wiring.remembering import Read, remembering


def reader(asked: list[tuple[str, float | None]], most: int = 3) -> Read:
    def read(text: str, stars: float | None) -> Triage:
        asked.append((text, stars))
        return Triage(why=f"{len(text)} {stars}")

    return remembering(read, most)


def test_the_same_post_is_read_once_and_other_stars_make_another_post_of_it() -> None:
    asked: list[tuple[str, float | None]] = []
    read = reader(asked)
    assert read("It hurts", None) == read("It hurts", None) == Triage(why="8 None")
    assert read("It hurts", 1.0) == Triage(why="8 1.0")
    assert asked == [("It hurts", None), ("It hurts", 1.0)]


def test_the_oldest_reading_is_forgotten_when_there_are_too_many() -> None:
    asked: list[tuple[str, float | None]] = []
    read = reader(asked)
    for text in ("a", "b", "a", "c", "d", "a", "b"):
        read(text, None)
    assert [text for text, _ in asked] == ["a", "b", "c", "d", "b"]


def test_a_lone_surrogate_is_no_reason_to_fail() -> None:
    assert reader([])("broken \ud83d", None) == Triage(why="8 None")


def test_no_words_of_a_post_are_kept() -> None:
    def read(text: str, stars: float | None) -> Triage:
        return Triage()

    reads = remembering(read)
    reads("".join(["words nobody ", "may keep"]), 2.0)
    held = [one for cell in reads.__closure__ or () for one in gc.get_referents(cell.cell_contents)]
    assert held and not any("nobody" in repr(one) for one in held)
