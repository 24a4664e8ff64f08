"""What is proposed, when nothing is and why, and what is never said twice on one page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
import redis

from bot.core import templates
from bot.core.binding import binding
from bot.core.model import Case, Command, Level, Person, Role, Status, Triage, Verb, Verdict
from bot.core.ports import Denied
from bot.core.templates import Choice
from bot.desk.drafting import TRIED, propose
from tests.desk.test_receiving import BOSS, PLACE, House, Page

STAFF = Person("staff", "Front desk", {"a": Role.STAFF})
FINE, BAD = Verdict(Level.OK, (), "h", "1"), Verdict(Level.BLOCK, (), "h", "1")


def offer(text: str, language: str = "en") -> Choice:
    return Choice(text, f"{text}/1", text, "it fits", "", language)


class XPage(Page):
    """A platform on which nothing about health may be kept beside a name."""

    keeps_no_topics = True


@pytest.fixture
def house(db: redis.Redis) -> Iterator[House]:
    yield House(db)


def wrote(house: House, id: str = "1", text: str = "I waited an hour.", **changes: Any) -> Case:
    house.desk.receive("facebook", [replace(Page().post(id, "pa"), text=text, **changes)])
    case_id = house.store.case_of("facebook", id)
    assert case_id
    house.desk.advance(case_id)
    return now(house, case_id)


def now(house: House, case_id: str) -> Case:
    made = house.store.find(case_id)
    assert made
    return made


def reads(house: House, triage: Triage) -> None:
    house.desk.drafter.read = house.desk.recorder.read = lambda text, stars: triage


def test_the_first_answer_the_check_has_nothing_against_is_proposed() -> None:
    choices = [offer("told too much"), offer("en español", "es"), offer("call [phone]"), offer("fine"), offer("later")]
    draft, choice = propose(choices, lambda text: BAD if text == "told too much" else FINE, "", "en")
    assert (draft.text, choice) == ("fine", choices[3])


@pytest.mark.parametrize(
    ("choices", "silence", "why"),
    [
        ([offer("fine")], "it was left open", "No draft: it was left open."),
        ([offer("bad")], "", "No draft: the check has something against every stock answer for this."),
        ([offer("bien", "es")], "", "No draft: no stock answer fits this post."),
        ([], "", "No draft: no stock answer fits this post."),
        ([offer(f"bad {n}") for n in range(TRIED)] + [offer("fine")], "", "No draft: the check has something against"),
    ],
)
def test_when_nothing_is_proposed_the_card_can_say_why(choices: list[Choice], silence: str, why: str) -> None:
    draft, choice = propose(choices, lambda text: FINE if text.startswith("fine") else BAD, silence, "en")
    assert draft.text == "" and choice is None and draft.why.startswith(why)


def test_the_history_says_that_a_draft_was_prepared_only_where_there_is_one(house: House, monkeypatch: Any) -> None:
    drafted = wrote(house)
    monkeypatch.setattr(house.desk.drafter, "check", lambda case, text: BAD)
    bare = wrote(house, "2", "I waited for two hours.")
    told = [house.desk.card(made.id, BOSS).history[-1] for made in (drafted, bare)]  # type: ignore[union-attr]
    assert told[0].endswith("A draft was prepared")
    assert told[1].endswith("No draft: the check has something against every stock answer for this")


def test_two_posts_about_the_same_thing_are_not_answered_in_the_same_words(house: House) -> None:
    drafts = [wrote(house, str(number)).draft.text for number in range(4)]
    assert all(drafts) and len(set(drafts)) == 4


def test_an_urgent_post_asks_for_a_manager_by_itself(house: House) -> None:
    reads(house, Triage("negative", "emergency", "high", why="It speaks of trouble breathing"))
    made = wrote(house)
    assert made.escalation and made.escalation.reason == "It speaks of trouble breathing"
    assert house.store.history(made.id)[-1].kind == Verb.PREPARE.value


def test_once_a_manager_looks_at_it_the_answer_that_says_so_is_offered(house: House) -> None:
    made = wrote(house)
    says = {choice.origin for choice in house.desk.choices(made.id, BOSS)}
    house.desk.act(Command(case_id=made.id, verb=Verb.ESCALATE, by=STAFF, words=binding(made), reason="price"))
    house.desk.act(Command(case_id=made.id, verb=Verb.ACKNOWLEDGE, by=BOSS, words=binding(now(house, made.id))))
    more = {choice.origin for choice in house.desk.choices(made.id, BOSS)} - says
    kinds = {answer.id: answer.kind for answer in house.practice.answers}
    assert templates.MANAGER in {kinds[origin.split("/")[0]] for origin in more}


def test_a_holding_reply_passes_the_check_or_there_is_none(house: House, monkeypatch: Any) -> None:
    made = wrote(house)
    holding = house.desk.drafter.holding(made)
    assert holding.text and holding.verdict.level is Level.OK and holding.why.endswith("the full answer follows")
    monkeypatch.setattr(house.desk.drafter, "check", lambda case, text: BAD)
    assert house.desk.drafter.holding(made).text == ""


def test_what_a_person_wrote_is_kept_when_the_author_writes_more(house: House) -> None:
    made = wrote(house)
    own = "Thank you for telling us. Please call us at the front desk."
    house.desk.act(Command(case_id=made.id, verb=Verb.EDIT, by=STAFF, words=binding(made), text=own))
    house.desk.receive("facebook", [replace(Page().post("2", "pa"), author_id="1", text="And it was cold.")])
    house.desk.advance(made.id)
    assert now(house, made.id).draft.text == own


def test_where_no_topic_may_be_kept_none_is_and_the_guess_cannot_be_corrected_but_for_urgency(db: redis.Redis) -> None:
    house = House(db)
    house.desk.platforms["facebook"] = XPage()  # type: ignore[index]
    made = wrote(house)
    assert made.triage.category == "" and made.draft.origin in ("", "stock")
    card = house.desk.card(made.id, BOSS)
    assert card
    with pytest.raises(Denied, match="Nothing but the urgency"):
        house.desk.act(
            Command(case_id=made.id, verb=Verb.CORRECT, by=BOSS, words=binding(made), reason="a complaint about money")
        )


def test_an_unknown_platform_costs_no_case_its_draft(house: House) -> None:
    made = wrote(house)
    house.desk.platforms = house.desk.drafter.platforms = {}
    assert house.desk.drafter.limit(made) > 0
    assert house.desk.card(made.id, BOSS)


def test_a_case_whose_clinic_is_gone_waits_and_is_told_of_once(house: House) -> None:
    made = wrote(house)
    house.practice = replace(house.practice, locations={"b": replace(PLACE, id="b", accounts={})})
    house.desk.advance(made.id)
    [told] = [news for news in (house.store.news("parked-a"),) if news]
    assert "“a”" in told.text and made.post.text not in told.text
    everywhere = Person("owner", "Owner", {"*": Role.OWNER})
    with pytest.raises(Denied, match="put it back first"):
        house.desk.act(Command(case_id=made.id, verb=Verb.ACKNOWLEDGE, by=everywhere, words=binding(made)))
    with pytest.raises(LookupError):
        house.desk.act(Command(case_id=made.id, verb=Verb.ACKNOWLEDGE, by=STAFF, words=binding(made)))
    assert now(house, made.id).status is Status.WAITING
