"""What a clinic pays for, told as stories. Each is played in every chat; those marked `everywhere` on every platform."""

from __future__ import annotations

import pytest

from bot.core.doubt import SURE_SECONDS
from bot.core.model import DESK, Audience, Status
from bot.core.ports import FinalReply, OneReply
from tests.stories import Play

COMPLAINT = "I waited for an hour and nobody said a word."
FINE = "Thank you for telling us. We aim to run on time for everyone, and we would like to hear more."
GIVEN_AWAY = "We are sorry that your appointment on Tuesday was late."
TOLD_OF_A_WISH = {
    Audience.PUBLIC: ("Maria asks: May this be closed? “Settled by telephone”", "a call"),
    Audience.PRIVATE: ("Maria asks for a manager's yes or no.", "the case says why"),
}
"""What is said outside the case of what somebody asked for, and of why it was refused: of a private message, nothing of it."""
NOBODY_MAY = {
    Audience.PUBLIC: "Thank you for being our patient, see you at your next cleaning!",
    Audience.PRIVATE: "You are a liar, and we will sue you.",
}
BETTER = "We are sorry to read this. Please call our practice manager at (217) 555-0143."


@pytest.mark.everywhere
def test_an_approved_draft_is_published_under_the_post_and_linked_on_the_card(story: Play) -> None:
    case = story.visitor.write(COMPLAINT)
    assert COMPLAINT in story.staff().card(case.id)
    story.staff().approve(case.id)
    story.wait(30)
    after = story.case(case.id)
    assert after.status is Status.ANSWERED
    assert story.visitor.replies() == [case.draft.text]
    card = story.staff().card(case.id)
    assert "Answered by Maria" in card and case.draft.text in card


@pytest.mark.everywhere
def test_edit_then_approve_publishes_the_edited_text(story: Play) -> None:
    case = story.visitor.write(COMPLAINT)
    story.staff().edit(case.id, FINE, publish=False)
    story.wait(60)
    assert story.visitor.replies() == []
    story.staff().approve(case.id)
    story.wait(30)
    assert story.visitor.replies() == [FINE]


def test_save_and_publish_publishes_what_was_typed(story: Play) -> None:
    case = story.visitor.write(COMPLAINT)
    story.staff().edit(case.id, BETTER)
    story.wait(30)
    assert story.visitor.replies() == [BETTER]


@pytest.mark.everywhere
def test_undo_within_the_hold_publishes_nothing_and_a_later_approve_publishes_once(story: Play) -> None:
    case = story.visitor.write(COMPLAINT)
    story.staff().approve(case.id)
    story.wait(10)
    assert "Nothing was published" in story.staff().undo(case.id)
    story.wait(60)
    assert story.visitor.replies() == []
    story.staff().approve(case.id)
    story.wait(30)
    assert story.visitor.replies() == [case.draft.text]


def test_two_people_who_press_approve_publish_one_reply_and_the_slower_one_is_told(story: Play) -> None:
    case = story.visitor.write(COMPLAINT)
    late = story.stage.keep("ben", case.id, "approve")
    story.staff("maria").approve(case.id)
    assert "Maria has already approved" in late()
    story.wait(60)
    assert story.visitor.replies() == [case.draft.text]


def test_an_outdated_card_is_refused_in_words_and_publishes_nothing(story: Play) -> None:
    case = story.visitor.write(COMPLAINT)
    old = story.stage.keep("ben", case.id, "approve")
    story.staff("maria").edit(case.id, FINE, publish=False)
    story.house.settle()
    assert "out of date" in old()
    story.wait(60)
    assert story.visitor.replies() == []


@pytest.mark.everywhere
def test_a_text_that_names_a_patient_or_threatens_in_private_cannot_be_published_by_anybody(story: Play) -> None:
    case = story.visitor.write(COMPLAINT)
    for person in ("maria", "boss"):
        said = story.staff(person).edit(case.id, NOBODY_MAY[case.post.audience])
        assert "cannot be published" in said
    story.wait(60)
    assert story.visitor.replies() == [] and story.case(case.id).status is Status.WAITING


def test_where_the_clinic_allows_it_a_manager_may_publish_what_somebody_else_wrote_and_the_check_blocks(
    story: Play,
) -> None:
    desk = story.house.desk
    story.house.change_settings(second_person_override=True)
    case = story.visitor.write(COMPLAINT)
    story.staff("maria").edit(case.id, GIVEN_AWAY, publish=False)
    story.wait(60)
    assert "You wrote or changed it yourself" in story.staff("maria").edit(case.id, GIVEN_AWAY)
    assert "Only a manager" in story.staff("ben").edit(case.id, GIVEN_AWAY)
    story.staff("boss").approve(case.id, "They agreed in writing")
    story.wait(30)
    assert story.visitor.replies() == [GIVEN_AWAY]
    assert any("despite a block, because: They agreed in writing" in line for line in desk.card(case.id, DESK).history)


def test_escalate_tells_the_managers_now_and_i_am_on_it_stops_the_reminders(story: Play) -> None:
    case = story.visitor.write(COMPLAINT)
    story.staff().escalate(case.id, "Please look at the tone")
    story.house.settle()
    assert any("Please look at the tone" in text for text in story.stage.told("boss"))
    story.wait(60)
    before = len(story.stage.told("boss"))
    story.staff("boss").acknowledge(case.id)
    story.wait(25 * 60)
    assert len(story.stage.told("boss")) == before
    assert "Boss is on it" in story.staff().card(case.id)


@pytest.mark.everywhere
def test_what_needs_a_managers_yes_is_asked_and_done_with_it_and_not_without(story: Play) -> None:
    case = story.visitor.write(COMPLAINT)
    story.staff().escalate(case.id, "Please look at the tone")
    story.wait(30)
    said = story.staff().dismiss(case.id, "Settled by telephone")
    assert "A manager has to say yes first, because a manager has been asked for here." in said
    story.wait(30)
    assert story.case(case.id).status is Status.WAITING
    asked, why = TOLD_OF_A_WISH[case.post.audience]
    assert sum(asked in text for text in story.stage.told("boss")) == 1
    assert "May this be closed?" in story.staff("boss").card(case.id)
    story.staff("boss").deny(case.id, "She wants a call")
    story.wait(30)
    assert any("Boss says no to what Maria asked" in text and why in text for text in story.stage.told("maria"))
    story.staff().dismiss(case.id, "I have called her")
    story.wait(30)
    story.staff("boss").grant(case.id)
    story.wait(30)
    assert story.case(case.id).status is Status.CLOSED and story.case(case.id).reason == "I have called her"
    assert "closed it without a reply: I have called her (Maria asked for it)" in story.staff("boss").history(case.id)
    assert story.visitor.replies() == []


def test_an_escalation_somebody_took_and_forgot_comes_back(story: Play) -> None:
    case = story.visitor.write(COMPLAINT)
    story.staff().escalate(case.id, "Please look")
    story.wait(30)
    story.staff("boss").acknowledge(case.id)
    before = len(story.stage.told("boss"))
    story.wait(31 * 60)
    assert "still not answered" in story.stage.told("boss")[before]


def test_an_unanswered_post_is_pinged_at_30_45_55_and_60_minutes_and_then_every_15(story: Play) -> None:
    case = story.visitor.write(COMPLAINT)
    counts = []
    for minutes in (29, 2, 15, 10, 3):  # 29, 31, 46, 56, 59
        story.wait(minutes * 60)
        counts.append(len(story.stage.told()))
    assert counts == [0, 1, 2, 3, 3]
    assert story.stage.told("boss") == []
    story.wait(2 * 60)  # 61
    assert len(story.stage.told("boss")) == 1 and len(story.stage.told()) == 4
    story.wait(120 * 60)
    assert len(story.stage.told("boss")) == 6
    assert len(story.stage.told()) == 10, (
        "nobody reacted to the first call for ten minutes, so it was said in the channel"
    )
    assert "Nobody reacted to the message about it" in story.staff().history(case.id)
    assert story.case(case.id).status is Status.WAITING


def test_no_ping_comes_after_the_reply_is_out(story: Play) -> None:
    case = story.visitor.write(COMPLAINT)
    story.wait(20 * 60)
    story.staff().approve(case.id)
    story.wait(3 * 3600)
    assert story.stage.told() == [] and story.stage.told("boss") == []


def test_after_an_outage_there_is_one_honest_ping_not_five(story: Play) -> None:
    story.visitor.write(COMPLAINT)
    story.house.pass_time(62 * 60)  # nothing ran in between
    assert len(story.stage.told()) == 1
    [text] = story.stage.told("boss")
    assert "This message was due at" in text


QUESTION = "Do you look after children on Saturdays?"
FULL = "Thank you for waiting. Yes, children are welcome on Saturday mornings; please call us at (217) 555-0143."


def test_find_out_publishes_a_holding_reply_and_later_the_full_answer(story: Play) -> None:
    case = story.visitor.write(QUESTION)
    said = story.staff().find_out(case.id, "Who is in on Saturdays? @Ben knows")
    assert "Ben will be asked" in said
    story.wait(60)
    held = story.case(case.id)
    assert held.status is Status.WAITING and len(story.visitor.replies()) == 1
    assert story.visitor.replies()[0] in said
    card = story.staff().card(case.id)
    assert "A full answer is promised by" in card and story.visitor.replies()[0] in card
    story.staff().edit(case.id, FULL)
    story.wait(60)
    assert sorted(story.visitor.replies()) == sorted([held.holding.text, FULL])
    assert story.case(case.id).status is Status.ANSWERED


def test_find_out_asks_the_named_person_at_once_and_again_when_the_promise_is_due(story: Play) -> None:
    case = story.visitor.write(QUESTION)
    story.staff("ben")
    story.staff().find_out(case.id, "Who is in on Saturdays? @Ben knows")
    story.wait(60)
    [asked] = story.stage.told("ben")
    assert "Who is in on Saturdays?" in asked and "Maria" in asked
    story.wait(3 * 3600)
    assert len(story.stage.told("ben")) == 1 and story.stage.told("boss") == []
    story.wait(61 * 60)
    assert "was promised by" in story.stage.told("ben")[1] and len(story.stage.told("boss")) == 1
    story.wait(16 * 60)
    assert len(story.stage.told("ben")) == 3 and len(story.stage.told("boss")) == 2
    assert story.case(case.id).status is Status.WAITING


def test_find_out_asks_the_managers_when_nobody_is_named_and_counts_as_one_answer_in_time(story: Play) -> None:
    case = story.visitor.write(QUESTION)
    story.staff().find_out(case.id, "Who is in on Saturdays?")
    story.wait(60)
    assert "Who is in on Saturdays?" in story.stage.told("boss")[0]
    story.wait(70 * 60)
    story.staff().edit(case.id, FULL)
    story.wait(60)
    said = story.staff().ask("stats 7d")
    assert "100%" in said and "Maria: 1 answered" in said


def test_undo_takes_find_out_back_and_asks_nobody(story: Play) -> None:
    case = story.visitor.write(QUESTION)
    story.staff().find_out(case.id, "Who is in on Saturdays?")
    story.house.settle()
    assert "Nothing was published" in story.staff().undo(case.id)
    story.wait(120)
    after = story.case(case.id)
    assert story.visitor.replies() == [] and story.stage.told("boss") == []
    assert (after.draft.text, after.promised, after.deadline) == (case.draft.text, None, case.deadline)


@pytest.mark.everywhere
def test_a_lost_answer_never_doubles_a_holding_reply_nor_takes_it_for_the_full_one(story: Play) -> None:
    case = story.visitor.write(QUESTION)
    if isinstance(story.house.desk.platforms[story.visitor.name], FinalReply):
        with pytest.raises(LookupError):  # no such button: a first word would be the only one
            story.staff().find_out(case.id, "Who is in on Saturdays?")
        return
    story.visitor.fail("lost")
    story.staff().find_out(case.id, "Who is in on Saturdays?")
    story.wait(300)
    held = story.case(case.id)
    assert held.status is Status.WAITING and len(story.visitor.replies()) == 1
    story.visitor.fail("lost before")
    story.staff().edit(case.id, FULL)
    story.wait(SURE_SECONDS + 60)  # it looks for ten minutes before it believes that nothing went out
    one = isinstance(story.house.desk.platforms[story.visitor.name], OneReply)  # there the full one stands in its place
    assert sorted(story.visitor.replies()) == sorted([FULL] if one else [held.holding.text, FULL])
    assert story.case(case.id).status is Status.ANSWERED


def test_no_reply_needed_closes_the_case_with_its_reason(story: Play) -> None:
    case = story.visitor.write("Buy cheap watches")
    story.staff().dismiss(case.id, "Advertising")
    story.wait(2 * 3600)
    assert story.case(case.id).status is Status.CLOSED
    assert "Advertising" in story.staff().card(case.id)
    assert story.stage.told("boss") == []


def test_a_claimed_case_is_not_approved_by_somebody_else(story: Play) -> None:
    case = story.visitor.write(COMPLAINT)
    story.staff("maria").claim(case.id)
    story.house.settle()
    assert "Maria has taken this one" in story.staff("ben").approve(case.id)
    story.staff("maria").approve(case.id)
    story.wait(30)
    assert len(story.visitor.replies()) == 1


@pytest.mark.everywhere
def test_a_platform_that_is_busy_is_tried_again_until_the_reply_is_out_once(story: Play) -> None:
    case = story.visitor.write(COMPLAINT)
    story.visitor.fail("later")
    story.staff().approve(case.id)
    story.wait(20)
    assert story.visitor.replies() == []
    story.wait(180)
    assert story.visitor.replies() == [case.draft.text]


@pytest.mark.everywhere
def test_a_lost_answer_never_makes_a_second_reply(story: Play) -> None:
    case = story.visitor.write(COMPLAINT)
    story.visitor.fail("lost")
    story.staff().approve(case.id)
    story.wait(300)
    assert story.visitor.replies() == [case.draft.text]
    assert story.case(case.id).status is Status.ANSWERED


@pytest.mark.everywhere
def test_a_refused_reply_is_never_called_published_and_the_card_says_why(story: Play) -> None:
    case = story.visitor.write(COMPLAINT)
    story.visitor.fail("refused")
    story.staff().approve(case.id)
    story.wait(60)
    after = story.case(case.id)
    assert after.status is Status.FAILED and story.visitor.replies() == []
    assert after.notice and after.notice in story.staff().card(case.id)
    story.staff().approve(case.id)
    story.wait(60)
    assert story.visitor.replies() == [case.draft.text]


HOSTILE = [
    "",
    "🎉" * 20,
    "<!channel> <@U1> @here *bold* <https://evil.example|click> </textarea><script>alert(1)</script>",
    "مرحبا، انتظرت ساعة كاملة",
    "\u202eevil\u0000 \u0007\u200b",
    "long " * 2000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=["empty", "emoji", "markup", "right-to-left", "control", "long"])
def test_whatever_a_stranger_writes_can_be_read_and_answered(story: Play, text: str) -> None:
    case = story.visitor.write(text)
    story.staff().edit(case.id, FINE)
    story.wait(30)
    assert story.visitor.replies() == [FINE]


@pytest.mark.parametrize("word", ["stats", "open", "mine", "overdue", "health", "help"])
def test_every_word_of_reviews_is_answered(story: Play, word: str) -> None:
    case = story.visitor.write(COMPLAINT)
    assert story.staff().ask(word)
    assert case.id in story.staff().ask("open")


def test_show_gives_the_card_and_an_unknown_word_gives_help(story: Play) -> None:
    case = story.visitor.write(COMPLAINT)
    assert COMPLAINT in story.staff().ask(f"show {case.id}")
    assert "I do not know “sing”" in story.staff().ask("sing")


def test_stats_count_what_was_answered_in_time_and_by_whom(story: Play) -> None:
    first = story.visitor.write(COMPLAINT)
    story.staff().approve(first.id)
    story.wait(60)
    story.visitor.write("Another one, just as slow", ("77", "Kim"))
    story.wait(61 * 60)
    said = story.staff().ask("stats 7d")
    assert "50%" in said and "Maria: 1 answered" in said


def test_a_reply_that_is_out_is_corrected_and_then_taken_down_and_the_card_says_both(story: Play) -> None:
    case = story.visitor.write(COMPLAINT)
    story.staff().edit(case.id, FINE)
    story.wait(30)
    assert story.visitor.replies() == [FINE]
    said = story.staff().amend(case.id, GIVEN_AWAY)
    assert "cannot be published" in said and story.visitor.replies() == [FINE]
    assert "press Undo to stop it" in story.staff().amend(case.id, BETTER)
    story.wait(30)
    assert story.visitor.replies() == [BETTER] and story.case(case.id).status is Status.ANSWERED
    card = story.staff().card(case.id)
    assert "corrected by Maria" in card and BETTER in card
    assert any(one.text == FINE and one.ours for one in story.house.desk.card(case.id, DESK).before)
    assert "A manager has to say yes first" in story.staff().withdraw(case.id, "It names a visit")
    story.wait(30)
    assert story.visitor.replies() == [BETTER] and "May our reply be taken down?" in story.staff("boss").card(case.id)
    story.staff("boss").grant(case.id)
    story.wait(30)
    assert story.visitor.replies() == []
    assert "Boss took our reply down" in story.staff().card(case.id)
    assert "It names a visit" in story.staff().history(case.id)


def test_two_cases_that_belong_together_become_one_and_are_taken_apart_again(story: Play) -> None:
    first = story.visitor.write(COMPLAINT)
    story.wait(60)
    second = story.visitor.write("And the car park was full as well, by the way.", ("7700000000000009", "Robin Sample"))
    story.wait(20)
    assert f"goes on in case {first.id}" in story.staff().join(second.id, first.id)
    story.wait(20)
    whole = story.case(first.id)
    assert [post.id for post in whole.said] == [first.post.id, second.post.id] and whole.deadline == first.deadline
    assert COMPLAINT in story.staff().card(first.id) and "car park" in story.staff().card(first.id)
    gone = story.staff().card(second.id)
    assert f"Put together with case {first.id}" in gone
    assert "Maria put another case together with this one" in story.staff().history(first.id)
    assert "stands alone again" in story.staff().apart(first.id, second.post.id)
    story.wait(20)
    assert [len(story.case(case.id).said) for case in (first, second)] == [1, 1]
    assert story.case(second.id).status is Status.WAITING and story.case(second.id).deadline == second.deadline


def test_two_people_who_write_at_once_both_see_both_texts_and_the_second_press_decides(story: Play) -> None:
    if not hasattr(story.staff(), "begin"):
        return  # a chat that draws no form of its own has none to lose
    case = story.visitor.write(COMPLAINT)
    slow = story.staff("ben").begin(case.id, BETTER)
    story.staff("maria").claim(case.id)
    story.house.settle()
    story.staff("maria").release(case.id)
    story.staff("maria").edit(case.id, FINE, publish=False)
    story.house.settle()
    shown = slow()
    assert "out of date" in shown and "What is there now" in shown and FINE in shown and BETTER in shown
    assert story.case(case.id).draft.text == FINE
    assert "Saved" in slow()
    assert story.case(case.id).draft.text == BETTER
