"""What must be noticed is a new message; the one it replaces, and one whose case has moved on, say so and keep no button."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
import redis

from bot.core.model import Escalation, Status, Triage
from bot.core.ports import Refused, TryLater
from bot.core.saying import why_and_until_when
from tests.core.makers import NOW, PLACE, case, out, post
from tests.desk.test_telling import Finding, Room


class Retiring(Finding):
    """A chat whose messages can be changed; `now` says what each of them says today."""

    def __init__(self, name: str = "slack") -> None:
        super().__init__(name)
        self.now: dict[str, str] = {}
        self.refusals: list[Exception] = []

    def ping(self, card: Any, text: str, people: Any, ref: str, channel: str, key: str) -> str:
        super().ping(card, text, people, ref, channel, key)
        self.now[f"ref-{key}"] = text
        return f"ref-{key}"

    def whisper(self, card: Any, text: str, person: Any, key: str) -> str:
        super().whisper(card, text, person, key)
        self.now[f"ref-{key}"] = text
        return f"ref-{key}"

    def retire(self, ref: str, text: str) -> None:
        if self.refusals:
            raise self.refusals.pop(0)
        self.now[ref] = text


@pytest.fixture
def made(db: redis.Redis) -> Room:
    return Room(db, Retiring())


def said(made: Room, key: str) -> str:
    return str(made.chats["slack"].now[f"ref-abc.{key}"])  # type: ignore[attr-defined]


def test_a_newer_message_to_the_same_person_retires_the_older_one_and_leaves_one_that_counts(made: Room) -> None:
    made.show()
    made.ping(60)
    made.ping(75)
    for who in ("thread", "boss", "second"):
        assert said(made, f"1.due.slack.{who}") == "There is a newer message about this."
        assert "is not out yet" in said(made, f"1.late1.slack.{who}")


def test_when_somebody_is_on_it_the_calls_for_a_manager_say_so(made: Room) -> None:
    asked = Escalation("They threaten us", "maria", "Maria", NOW)
    made.change(escalation=asked)
    made.ping(0)
    on_it = replace(asked, acknowledged_by="boss", acknowledged_name="Boss", acknowledged_at=NOW + 60)
    made.change(escalation=on_it)
    made.ping(2)
    assert all(text.endswith("Boss is on it.") for text in made.chats["slack"].now.values())  # type: ignore[attr-defined]


def test_when_it_is_answered_every_message_about_it_says_that(made: Room) -> None:
    made.ping(60)
    made.change(status=Status.ANSWERED, replies=(out(by="maria", name="Maria"),))
    made.ping(61)
    assert {text.partition("\n")[2][:17] for text in made.chats["slack"].now.values()} == {"Answered by Maria"}  # type: ignore[attr-defined]
    assert not [name for name in made.store.delivery("abc").refs if name.startswith(("said.", "old."))]


def test_a_chat_that_is_busy_is_asked_again_and_one_that_cannot_change_it_is_not(made: Room) -> None:
    chat: Any = made.chats["slack"]
    made.ping(60)
    chat.refusals = [TryLater("Busy.", 30), Refused("Too old.")]
    made.change(status=Status.ANSWERED, replies=(out(),))
    made.ping(61)
    assert made.wake() == made.clock() + 30
    made.clock.move(30)
    made.ping()
    assert sum("Answered" in text for text in chat.now.values()) == 2
    assert made.wake() is None


@pytest.mark.parametrize(
    ("minutes", "changes", "line"),
    [
        (
            48,
            {"owner": "rosa", "owner_name": "Rosa"},
            "1 star, complaint about waiting time, 12 minutes left, Rosa has it",
        ),
        (61, {}, "1 star, complaint about waiting time, 1 minute late, nobody has it"),
        (60, {"triage": Triage()}, "1 star, due now, nobody has it"),
        (-60, {"triage": Triage()}, "1 star, about 2 hours left, nobody has it"),
    ],
)
def test_the_first_line_of_a_message_says_why_and_until_when_without_a_word_of_the_author_s(
    minutes: int, changes: dict[str, Any], line: str
) -> None:
    kept = {"post": post(rating=1.0), "triage": Triage(category="wait_time")} | changes
    assert why_and_until_when(case(**kept), PLACE, NOW + minutes * 60) == line


def test_every_ping_begins_with_that_line(made: Room) -> None:
    made.ping(48)
    [(_, text, *_)] = made.chats["slack"].said
    assert text.startswith("12 minutes left, nobody has it\n")
