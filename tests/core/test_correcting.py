"""Every guess has a verb: people say in plain words what a post really is, and what follows from the guess follows suit."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core import correcting
from bot.core.deadlines import Policy
from bot.core.decisions import decide
from bot.core.model import DESK, Command, Draft, Escalation, Status, Triage, Verb, Verdict
from bot.core.permissions import Leave, weigh
from bot.core.ports import Denied
from tests.core.makers import BOSS as MANAGER
from tests.core.makers import STAFF
from tests.core.makers import case as made

THREAT = Triage("negative", "threat", "high", "en", "Threat, in English: sounds urgent.")


def waiting(triage: Triage = THREAT, **more):
    escalation = Escalation("sounds urgent", DESK.id, DESK.name, 1.0) if triage.urgency == "high" else None
    return made(**({"status": Status.WAITING, "triage": triage, "escalation": escalation} | more))


def press(case, reason: str = "", verb: Verb = Verb.CORRECT, draft: Draft | None = None):
    command = Command(case_id=case.id, verb=verb, by=MANAGER, reason=reason, draft=draft or Draft())
    return decide(case, command, lambda text: Verdict(), Policy(), "UTC", 5000, 100.0)


@pytest.mark.parametrize(
    ("words", "changes"),
    [
        ("not urgent", {"urgency": "normal"}),
        ("This isn't urgent, it's praise!", {"urgency": "normal", "category": "praise"}),
        ("a complaint about the bill", {"category": "billing", "sentiment": "negative"}),
        ("It is in Spanish", {"language": "es"}),
        ("urgent: harassment", {"urgency": "high", "category": "harassment"}),
        ("just a question", {"category": "faq"}),
        ("sarcasm", {"sentiment": "negative"}),
        ("hm", {}),
    ],
)
def test_plain_words_are_understood(words: str, changes: dict[str, str]) -> None:
    assert correcting.understood(words) == changes


def test_not_urgent_ends_the_pings_and_is_kept_in_the_log() -> None:
    after, entry, said = press(waiting(), verb=Verb.NOT_URGENT)
    assert after.escalation is None
    assert after.triage.urgency == "normal"
    assert entry.detail == "topic: threat -> other; urgency: high -> normal"
    assert "reminders" in said


def test_a_manager_whom_a_person_asked_for_stays_asked() -> None:
    asked = Escalation("please look", STAFF.id, STAFF.name, 1.0)
    after, _, _ = press(waiting(escalation=asked), verb=Verb.NOT_URGENT)
    assert after.escalation == asked


def test_a_corrected_topic_brings_the_draft_that_suits_it() -> None:
    suits = Draft("Thank you.", "praise-general/1")
    after, _, _ = press(waiting(draft=Draft("We are sorry.", "remark-unhappy/1")), "praise", draft=suits)
    assert (after.triage.sentiment, after.draft) == ("positive", suits)


def test_what_a_person_typed_is_never_taken_away_by_a_correction() -> None:
    typed = Draft("My own words.", "person", hands=("staff",))
    after, _, _ = press(waiting(draft=typed), "praise", draft=Draft("Thank you.", "praise-general/1"))
    assert after.draft == typed


def test_words_that_say_nothing_or_nothing_new_are_refused_with_examples() -> None:
    with pytest.raises(Denied, match="not urgent"):
        press(waiting(), "hm")
    with pytest.raises(Denied, match="already"):
        press(waiting(), "a threat, urgent")


def test_a_press_twice_is_refused_and_changes_nothing() -> None:
    after, _, _ = press(waiting(), verb=Verb.NOT_URGENT)
    with pytest.raises(Denied):
        press(replace(after, status=Status.WAITING), verb=Verb.NOT_URGENT)


def test_what_may_be_a_threat_is_called_harmless_by_a_manager_only() -> None:
    case = waiting()
    assert weigh(STAFF, Verb.NOT_URGENT, case)[0] is Leave.NO
    assert weigh(MANAGER, Verb.NOT_URGENT, case)[0] is Leave.YES
    calm = waiting(Triage("negative", "emergency", "high", "en"))
    assert weigh(STAFF, Verb.NOT_URGENT, calm)[0] is Leave.YES


def test_a_topic_that_is_always_urgent_calls_for_one() -> None:
    told = correcting.corrected(Triage("neutral", "faq", "low", "en"), {"category": "self_harm"})
    assert told.urgency == "high"
