"""How serious a case is: a number from one table, a word for it, and the order of every list."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.correcting import corrected, understood
from bot.core.lists import ORDERED, lists_of, owned
from bot.core.model import Case, Escalation, Given, Post, Status, Triage
from bot.core.severity import LATER, LEVELS, SIGNS, SOON, URGENT, because, level, severity
from tests.core.makers import NOW, case, out, post


def made(mood: str = "neutral", topic: str = "other", urgency: str = "normal", stars: float | None = None) -> Case:
    return case(triage=Triage(mood, topic, urgency), post=post(rating=stars))


AGAIN = replace(made("negative", "billing", stars=1), round=2, replies=(out(round=1),))
CASES: dict[str, tuple[Case, str]] = {
    "danger": (made("negative", "self_harm", "high"), URGENT),
    "a legal matter": (made("negative", "legal", "high"), URGENT),
    "a manager was asked for": (case(escalation=Escalation("angry", "staff", "F", NOW)), URGENT),
    "our reply failed": (case(Status.FAILED), URGENT),
    "one star about care": (made("negative", "care_complaint", stars=1), URGENT),
    "unhappy again after our reply": (AGAIN, URGENT),
    "one star about waiting": (made("negative", "wait_time", stars=1), SOON),
    "a complaint without stars": (made("negative", "wait_time"), SOON),
    "a question": (made(topic="faq"), SOON),
    "libel": (replace(made(topic="libel"), triage=Triage("neutral", "libel", scene="libel")), SOON),
    "praise": (made("positive", "praise", stars=5), LATER),
    "a cat": (made("positive", "light_hearted", "low"), LATER),
    "an advertisement": (made(topic="spam"), LATER),
}


@pytest.mark.parametrize("name", CASES)
def test_a_case_is_as_serious_as_people_would_say(name: str) -> None:
    one, word = CASES[name]
    assert level(severity(one)) == word
    assert because(one).partition(":")[0] in (word, "")


def test_every_sign_is_seen_and_says_why() -> None:
    ones = [one for one, _ in CASES.values()] + [
        made(stars=3),
        made("negative", "facility", "look"),
    ]
    for sign in SIGNS:
        assert any(sign.holds(one) for one in ones) and not all(sign.holds(one) for one in ones), sign.why


def test_the_number_stays_between_nothing_and_a_hundred() -> None:
    assert severity(replace(AGAIN, triage=Triage("negative", "safety", "high"))) == 100
    assert severity(made("positive", "spam", "low")) == 0
    assert [least for least, _ in LEVELS] == sorted((least for least, _ in LEVELS), reverse=True)


def test_what_is_over_is_not_called_serious() -> None:
    assert because(case(Status.ANSWERED, replies=(out(),))) == ""


@pytest.mark.parametrize(
    ("words", "before", "after"),
    [
        ("it can wait", made(), LATER),
        ("praise", made("negative"), LATER),
        ("a complaint about care, urgent", made("positive", "praise"), URGENT),
        ("a question", made("positive", "praise", "low"), SOON),
    ],
)
def test_people_correct_it_with_the_words_they_have(words: str, before: Case, after: str) -> None:
    assert level(severity(before)) != after
    told = corrected(before.triage, understood(words))
    assert level(severity(replace(before, triage=told))) == after


def test_the_order_of_a_list_is_urgent_then_soon_then_later_and_then_the_deadline() -> None:
    def place(one: Case) -> float:
        return lists_of(one)[ORDERED]

    grave, early, late, kind = (
        replace(made("negative", "legal", "high"), deadline=NOW + 9000),
        replace(made(), deadline=NOW),
        replace(made(), deadline=NOW + 60),
        replace(made("positive", "praise"), deadline=NOW - 9000),
    )
    assert sorted([kind, late, early, grave], key=place) == [grave, early, late, kind]
    mine = replace(late, owner="staff", given=Given("other", "O", "boss", "B", NOW, "x"))
    assert lists_of(mine)[owned("staff")] == lists_of(mine)[owned("other")] == place(late)


def test_stars_alone_of_an_unknown_kind_count() -> None:
    assert isinstance(made(stars=2).asked, Post) and severity(made(stars=2)) > severity(made(stars=5))
