"""One press on "Use this wording": the sentence a remark stands on is replaced, and what comes out may be published."""

from __future__ import annotations

import pytest

from bot.core.model import Finding, Level
from bot.reading.guard import Context, check, rewritten
from bot.reading.guard.checking import MOST_FINDINGS
from bot.reading.languages import read_share
from tests.reading.guard.examples import Example, examples

STOPPED = [row for row in examples() if row.label == "BLOCK"][::15]


def remark(text: str, span: str, wording: str = "Be well.") -> Finding:
    at = text.index(span)
    return Finding("P2", Level.BLOCK, at, at + len(span), span, "No.", wording)


@pytest.mark.parametrize(
    ("text", "span", "after"),
    [
        ("We hope your cleaning went well. Please call us.", "your cleaning", "Be well. Please call us."),
        ("Hello. We saw you.\nBye.", "saw you", "Hello. Be well.\nBye."),
        ("We saw you", "saw you", "Be well."),
        ("Hi! 🙂 We saw you! 🙂 Bye", "saw you", "Hi! Be well. 🙂 Bye"),
        ("Hello. We saw you. It hurt. Bye.", "you. It", "Hello. Be well. Bye."),
    ],
)
def test_a_safe_wording_replaces_the_sentences_it_is_meant_for_and_no_others(text: str, span: str, after: str) -> None:
    assert rewritten(text, remark(text, span)) == after


def test_a_wording_that_stands_there_already_is_not_said_twice() -> None:
    text = "Be well. We saw you. Please call us."
    assert rewritten(text, remark(text, "saw you")) == "Be well. Please call us."
    assert rewritten("Be well. We saw you.", remark("Be well. We saw you.", "saw you")) == "Be well."


def test_under_an_unhappy_post_no_wording_is_cheerful() -> None:
    verdict = check("Thank you for choosing us!", Context(post_text="I waited an hour. Awful.", stars=1))
    assert verdict.findings
    assert all("kind words" not in one.suggestion for one in verdict.findings)


def test_a_wording_speaks_the_language_of_its_sentence() -> None:
    found = check(
        "Tu endodoncia salió muy bien. Thanks for coming in to see us on Tuesday, and thank you so much."
    ).findings
    spanish = [one for one in found if one.start < 28 and one.suggestion]
    english = [one for one in found if one.start > 28 and one.suggestion]
    assert spanish and english
    assert all(read_share(one.suggestion).language == "es" for one in spanish)
    assert all(read_share(one.suggestion).language == "en" for one in english)


def fixed(row: Example) -> Level:
    """The level of a reply after its worst remark's wording was used again and again."""
    context, text = Context(post_text=row.review, author=row.author, stars=row.stars), row.reply
    for _ in range(MOST_FINDINGS):
        verdict = check(text, context)
        if verdict.level is Level.OK:
            break
        text = rewritten(text, max(verdict.findings, key=lambda one: one.level))
    return check(text, context).level


def test_pressing_it_until_nothing_is_left_makes_any_stopped_reply_fit_to_publish() -> None:
    assert [row.id for row in STOPPED if fixed(row) is not Level.OK] == []


@pytest.mark.parametrize(("post", "stars", "reply", "kept"), [
    ("The receptionist was rude.", 1, "We're sorry your visit went badly.", ("sorry",)),
    ("Lovely people!", 5, "Thank you for coming in on Tuesday!", ("hank", "words", "kind")),
    ("Awful", 1, "We're sorry your crown broke, call us at (555) 010-0123.", ("sorry", "(555) 010-0123")),
])  # fmt: skip
def test_a_wording_keeps_what_the_sentence_was_for(post: str, stars: float, reply: str, kept: tuple[str, ...]) -> None:
    (finding,) = [
        one for one in check(reply, Context(post_text=post, stars=stars)).findings if one.level is Level.BLOCK
    ]
    put = rewritten(reply, finding)
    assert any(word in put for word in kept)
    assert len(finding.others) >= 1 and finding.suggestion not in finding.others
    assert "privacy" not in put


def test_a_title_ends_no_sentence_that_is_replaced() -> None:
    text = "Thank you! Dr. Lee loved meeting you on Tuesday. Please call us."
    finding = max(check(text).findings, key=lambda one: one.level)
    assert rewritten(text, finding) == f"Thank you! {finding.suggestion} Please call us."


def test_a_wish_about_so_so_stars_is_not_replaced_by_joy() -> None:
    reply = "Thanks for the honest rating. We hope you'll think about a fresh review. All the best!"
    better = check(reply, Context(post_text="so so", stars=3)).findings[0].suggestion
    assert "lovely" not in better and "mean a lot" not in better
