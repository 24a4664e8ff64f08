"""Plays of several days: an angry man in the wrong, a complaint to its end, a review that is taken away or gets better."""

from __future__ import annotations

from bot.core.model import DESK, Status
from tests.stories import Play

ANGRY = "You people charged me forty dollars because I did not show up. Thieves! I will tell everybody."
ANGRIER = "Of course you hide behind a phone number. Thieves, all of you!"
CALM = "Thank you for telling us. We would like to talk about this with you: please call us at (217) 555-0143."
COMPLAINT = "I waited for an hour and nobody said a word."
SORRY = "We are sorry to read this. Our practice manager would like to hear more: please call (217) 555-0143."
GRATEFUL = "Thank you so much, that was sorted out in five minutes."
BETTER = "Update: they called me the same day and sorted everything out. Very kind people, thank you!"


def answered(story: Play, text: str, reply: str, by: str = "maria") -> str:
    """A post with our reply under it; the case's id."""
    case = story.visitor.write(text)
    story.staff(by).edit(case.id, reply)
    story.wait(60)
    assert story.case(case.id).status is Status.ANSWERED
    return case.id


def said_before(story: Play, case_id: str) -> str:
    """What every chat folds under “Said before”."""
    card = story.house.desk.card(case_id, DESK)
    assert card
    return repr(card.before)


def test_an_angry_man_in_the_wrong_gets_one_calm_reply_and_no_argument_in_public(story: Play) -> None:
    case_id = answered(story, ANGRY, CALM)
    story.visitor.write_again(ANGRIER)
    again = story.case(case_id)
    assert again.status is Status.WAITING
    assert "invite them to contact the practice" in story.staff().card(case_id)
    assert CALM in said_before(story, case_id) and ANGRY in said_before(story, case_id)
    story.staff().escalate(case_id, "He shouts, and it is about a missed appointment")
    story.wait(5)
    assert any("missed appointment" in told for told in story.stage.told("boss"))
    story.staff("boss").acknowledge(case_id)
    story.staff("boss").dismiss(case_id, "I called him myself")
    story.wait(80 * 60)
    after = story.case(case_id)
    assert after.status is Status.CLOSED and story.visitor.replies() == [CALM]
    assert "I called him myself" in story.staff().card(case_id)


def test_a_complaint_is_acknowledged_and_answered_and_their_thanks_end_it_in_peace(story: Play) -> None:
    case = story.visitor.write(COMPLAINT)
    story.staff().find_out(case.id, "What happened on Tuesday?")
    story.wait(60)
    [held] = story.visitor.replies()
    story.staff("boss").edit(case.id, SORRY)
    story.wait(60)
    story.visitor.write_again(GRATEFUL)
    told = len(story.stage.told("boss"))
    story.wait(80 * 60)
    assert len(story.stage.told("boss")) == told, "a thank-you opens no clock and calls nobody"
    assert story.case(case.id).status is Status.ANSWERED
    assert sorted(story.visitor.replies()) == sorted([held, SORRY])
    card = story.staff().card(case.id)
    assert COMPLAINT in card and GRATEFUL in card and SORRY in card
    assert not story.house.desk.store.audit(case.id)


def test_a_review_that_gets_better_is_no_complaint_and_its_first_wording_stays(story: Play) -> None:
    case_id = answered(story, COMPLAINT, SORRY)
    told = len(story.stage.told("boss"))
    story.visitor.change(BETTER)
    story.wait(80 * 60)
    assert len(story.stage.told("boss")) == told
    card = story.staff().card(case_id)
    assert "sorted everything out" in card and SORRY in card and COMPLAINT in said_before(story, case_id)
    assert story.case(case_id).escalation is None


def test_a_review_that_is_taken_away_ends_everything_and_what_was_said_stays_said(story: Play) -> None:
    case_id = answered(story, COMPLAINT, SORRY)
    story.visitor.take_away()
    told = [len(story.stage.told(person)) for person in ("maria", "boss")]
    story.wait(80 * 60)
    assert [len(story.stage.told(person)) for person in ("maria", "boss")] == told
    after = story.case(case_id)
    assert after.status is Status.ANSWERED and after.notice
    card = story.staff().card(case_id)
    assert SORRY in card and COMPLAINT in card
    assert not story.house.desk.store.audit(case_id)
