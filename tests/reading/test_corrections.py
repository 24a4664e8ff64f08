"""What people corrected is exported to learn from, without anybody's name or number."""

from __future__ import annotations

from bot.cli.corrections import rows
from bot.core.model import Entry
from tests.core.makers import NOW, case, post


def test_a_correction_is_a_row_with_the_words_masked_and_what_was_said_of_them() -> None:
    wrote = post(text="Call Dana on 555-0142, the wait was long", author="Dana Whitfield", rating=2.0)
    log = [
        Entry(NOW, "prepare", "desk", "Replydesk", 1),
        Entry(
            NOW,
            "correct",
            "staff",
            "Front desk",
            2,
            "topic: faq -> wait_time; mood: neutral -> negative",
            about=wrote.id,
        ),
    ]
    found = list(rows([(case(post=wrote), log)]))
    assert len(found) == 1
    assert found[0]["corrected"] == "topic: faq -> wait_time; mood: neutral -> negative"
    assert "Dana" not in str(found[0]["text"])
    assert "0142" not in str(found[0]["text"])
    assert "wait was long" in str(found[0]["text"])


def test_cases_that_nobody_corrected_give_nothing() -> None:
    assert list(rows([(case(), [Entry(NOW, "prepare", "desk", "Replydesk", 1)])])) == []
