"""The same question for the third time, however it is worded, is proposed as an answer to write once."""

from __future__ import annotations

from dataclasses import replace

from bot.core import repeats
from bot.core.model import Facts, Triage, Verb
from bot.core.stats import tally
from tests.core.makers import PLACE, case, post


def asks(*topics: str, facts: Facts | None = None) -> dict[str, int]:
    read = case(triage=Triage("neutral", "faq", "low", "en", asks=topics), post=post(text="Where can one park?"))
    return tally(case(), read, Verb.PREPARE, replace(PLACE, facts=facts or Facts()))


def test_what_is_asked_and_not_on_file_is_counted_by_topic() -> None:
    assert asks("parking", "?") == {"main|facebook||lacked parking": 1}
    assert asks("insurers") == {"main|facebook||lacked insurers_taken": 1}
    known = Facts(said=(("parking", "en", "There is free parking behind the building"),))
    assert asks("parking", facts=known) == {}


def test_from_the_third_time_on_an_answer_is_proposed_and_the_most_wanted_comes_first() -> None:
    rows = {"main|facebook||lacked parking": 2, "main|form||lacked parking": 2, "main|form||lacked price_crown": 3}
    said = repeats.proposals(rows)
    assert "4 times" in said[0]
    assert "Where can people park?" in said[0]
    assert "price_crown" in said[1]
    assert repeats.proposals(rows, "facebook") == []


def test_more_proposals_than_fit_on_a_page_are_counted() -> None:
    rows = {f"main|form||lacked price_{letter}": 3 for letter in "abcdefg"}
    assert repeats.proposals(rows)[-1] == "And 2 more questions like these."
