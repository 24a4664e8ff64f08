"""What is kept of a post: its topic, unless the platform's terms forbid it, and whether the same words came before."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import redis

from bot.core.model import Status
from bot.core.topics import TOPICS
from bot.reading.triage import CATEGORIES
from tests.stories import Play, play

CARE = "I am very disappointed with my new crown, it was badly fitted and had to be made again."
URGENT = "My face is swelling up and I can hardly breathe since the extraction this morning, please help!"
OTHER_VISITOR = ("77", "Sam Other")


@pytest.fixture(params=["form", "facebook"])
def played(request: pytest.FixtureRequest, valkey_url: str, db: redis.Redis) -> Iterator[Play]:
    with play(valkey_url, request.param, "inbox") as made:
        yield made


@pytest.fixture
def forgetful(played: Play) -> Play:
    """A platform whose terms forbid keeping what is inferred about a person."""
    played.house.desk.platforms[played.visitor.name].keeps_no_topics = True
    return played


def everything(db: Any) -> str:
    """Every key and value of the database, as one text."""
    read = {
        b"string": db.get, b"hash": db.hgetall, b"set": db.smembers,
        b"list": lambda key: db.lrange(key, 0, -1), b"zset": lambda key: db.zrange(key, 0, -1),
    }  # fmt: skip
    return "\n".join(f"{key} {read[db.type(key)](key)}" for key in db.scan_iter() if db.type(key) in read)


def test_the_topic_is_on_the_card_and_nowhere_in_the_database_where_it_must_not_be_kept(forgetful: Play) -> None:
    case = forgetful.visitor.write(CARE)
    assert "Complaint about care" in forgetful.staff().card(case.id)
    forgetful.staff("boss").approve(case.id, "Fine")
    forgetful.wait(30)
    assert forgetful.case(case.id).status is Status.ANSWERED
    kept = everything(forgetful.house.db)
    assert CARE[:30] in kept
    assert [word for word in (*CATEGORIES, *TOPICS.values()) if f'"{word}"' in kept or f"{word}, in" in kept] == []
    assert "care" not in case.draft.origin and case.draft.text


def test_an_urgent_post_still_calls_the_managers_there_without_keeping_why(forgetful: Play) -> None:
    case = forgetful.visitor.write(URGENT)
    assert case.escalation and "emergency" in forgetful.staff().card(case.id)
    assert "mergency" not in everything(forgetful.house.db).replace(URGENT, "").replace(case.draft.text, "")


def test_elsewhere_the_topic_is_kept(played: Play) -> None:
    assert played.visitor.write(CARE).triage.category == "care_complaint"


def test_the_same_words_again_are_marked_with_the_case_they_opened_first(played: Play) -> None:
    first = played.visitor.write(CARE)
    again = played.visitor.write(CARE.upper() + " !!", OTHER_VISITOR)
    assert again.id != first.id and again.triage.repeats == first.id and first.triage.repeats == ""
    assert f"The same words were posted before: case {first.id}" in played.staff().card(again.id)


def test_a_few_words_that_anybody_may_write_are_no_repeat(played: Play) -> None:
    played.visitor.write("Great team, thanks!")
    assert played.visitor.write("Great team, thanks!", OTHER_VISITOR).triage.repeats == ""


def test_an_edit_of_the_same_post_is_no_repeat_of_itself(played: Play) -> None:
    first = played.visitor.write(CARE)
    if hasattr(played.visitor, "change"):
        played.visitor.change(CARE + " Please call me.")
        played.visitor.change(CARE)
    assert played.case(first.id).triage.repeats == ""
