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


def test_a_transfer_goes_to_a_person_by_name_who_hears_why_and_answers(story: Play) -> None:
    case = story.visitor.write(COMPLAINT)
    assert "Ben is being told" in story.staff("maria").assign(case.id, "ben", "He knows the schedule of that day")
    story.wait(5)
    [told] = story.stage.told("ben")
    assert "Maria gives this to Ben" in told and "He knows the schedule of that day" in told
    assert "Ben was asked to see to this" in story.staff().card(case.id)
    assert "Maria asks Ben to see to this" in story.staff().card(case.id)
    story.staff("ben").edit(case.id, CALM)
    story.wait(60)
    assert story.visitor.replies() == [CALM]
    assert "Maria gave it: to Ben: He knows the schedule of that day" in story.staff().history(case.id)


def test_a_note_is_for_colleagues_alone_and_costs_nobody_a_press(story: Play) -> None:
    case = story.visitor.write(COMPLAINT)
    old = story.stage.keep("ben", case.id, "approve")
    story.staff("maria").note(case.id, "The X-ray room was closed that day")
    story.wait(5)
    card = story.staff().card(case.id)
    assert "Note by Maria" in card and "The X-ray room was closed that day" in card
    old()
    story.wait(60)
    assert len(story.visitor.replies()) == 1 and "X-ray" not in story.visitor.replies()[0]
    assert "The X-ray room was closed that day" in story.staff().history(case.id)


def test_what_is_put_aside_is_quiet_until_its_moment_and_named_when_it_is_back(story: Play) -> None:
    case = story.visitor.write(COMPLAINT)
    assert "Put aside" in story.staff().snooze(case.id, "3h")
    story.wait(175 * 60)
    assert story.stage.told() == [] and story.stage.told("boss") == []
    assert "Maria put this aside until" in story.staff().card(case.id)
    story.wait(10 * 60)
    [back] = story.stage.told()
    assert "Maria had put this aside until now" in back
    story.wait(16 * 60)
    assert story.stage.told("boss"), "and the reminders of what is late go on"


def test_what_waits_for_them_is_back_as_soon_as_they_write(story: Play) -> None:
    case = story.visitor.write(COMPLAINT)
    story.staff().snooze(case.id, "they")
    story.wait(90 * 60)
    assert story.stage.told("boss") == []
    story.visitor.write_again(ANGRIER)
    assert story.case(case.id).snoozed_until is None
    story.wait(60)
    assert story.case(case.id).status is Status.WAITING


def test_a_tag_stands_on_the_card_and_is_taken_away_with_a_minus(story: Play) -> None:
    case = story.visitor.write(COMPLAINT)
    assert "Tags now: billing, call back" in story.staff().tag(case.id, "billing, call back")
    story.wait(5)
    assert "billing, call back" in story.staff().card(case.id)
    story.staff().tag(case.id, "-billing")
    assert story.case(case.id).tags == ("call back",)


def test_a_complaint_is_answered_called_about_and_closed_with_thanks_in_public(story: Play) -> None:
    case_id = answered(story, COMPLAINT, SORRY)
    assert "Ben is to call them" in story.staff("maria").call(case_id, "ben", "An hour in the waiting room")
    story.wait(5)
    assert any("Maria asks Ben to call them" in told for told in story.stage.told("ben"))
    assert "Ben calls them by" in story.staff("ben").card(case_id)
    assert "You can thank in public now" in story.staff("ben").called(case_id, "resolved", "All is well")
    story.wait(5)
    assert any("Ben called them: settled." in told for told in story.stage.told("maria"))
    story.staff("maria").thank(case_id)
    story.wait(5)
    thanks = story.case(case_id).draft.text
    assert "feedback" in thanks and "visit" not in thanks
    story.staff("maria").approve(case_id)
    story.wait(60)
    assert sorted(story.visitor.replies()) == sorted([SORRY, thanks])
    story.staff("maria").cause(case_id, "waiting", "The list is checked twice now")
    assert story.case(case_id).cause == "waiting"
    page = story.staff().ask("stats 7d")
    assert "What complaints came from: 1 waiting or times" in page


def test_a_lie_by_a_stranger_is_reported_followed_and_its_author_is_asked_for_nothing(story: Play) -> None:
    case = story.visitor.write("They broke my tooth and stole my watch. I was never a patient there.")
    story.staff().report(case.id, "never_here", "Nobody of that name is in our files")
    story.wait(5)
    card = story.staff().card(case.id)
    assert "Maria reported this at" in card and "The time for our answer runs on" in card
    story.staff().verdict(case.id, "stays")
    story.staff().edit(case.id, CALM)
    story.wait(60)
    assert story.visitor.replies() == [CALM]
    assert "It stays there" in story.staff().card(case.id)
