"""What clinics are told to do, and the test that plays it: the 122 pieces of advice of five articles, by their numbers.

P: PatientSites, two articles; D: Dental Intelligence; M: MyAdvice; O: Ortho Referral Systems. What is left out says why. The
page `bot/ADVICE.md` is drawn from this by `python -m tests.tables`.
"""

# ruff: noqa: E501 - the name of a test is a sentence

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple


class Advice(NamedTuple):
    """A piece of advice in a few words, and the test of the behaviour that carries it out."""

    words: str
    test: str


CORE, DESK, TOLD = "tests/core/", "tests/desk/", "tests/contracts/test_plays.py::"
STORY, GUARD = "tests/contracts/test_stories.py::", "tests/reading/guard/"
HELD: Final = f"{CORE}test_answers.py::test_a_complaint_is_met_with_one_sincere_sentence_and_an_invitation"
TONE: Final = f"{GUARD}test_behaviour.py::test_a_reply_that_would_look_bad_gets_a_second_look"
OFFERED: Final = "tests/test_advice.py::test_words_that_only_a_person_knows_to_be_true_are_offered_and_never_proposed"
TO_MANAGER: Final = f"{GUARD}test_articles.py::test_a_boundary_a_promise_and_an_admission_are_for_a_manager_to_pass"
NOT_BOUGHT: Final = f"{GUARD}test_articles.py::test_silence_is_not_bought_and_nobody_is_asked_to_remove_anything"
BETTER: Final = f"{CORE}test_following.py::test_better_words_after_our_reply_are_an_outcome_with_stars_before_and_after"
CAUSE: Final = (
    f"{CORE}test_following.py::test_a_complaint_that_is_dealt_with_asks_once_what_it_came_from_and_takes_skip"
)
HOUR: Final = (
    f"{CORE}test_reminders.py::test_an_untouched_case_is_pinged_at_30_45_55_and_60_minutes_and_then_five_times"
)
CLOSED_OUT: Final = f"{TOLD}test_a_complaint_is_answered_called_about_and_closed_with_thanks_in_public"
MARKS: Final = "tests/test_advice.py::test_the_numbers_stand_beside_the_marks_of_the_studies"

SHOWN: Final[dict[int, Advice]] = {
    1: Advice("P: Facebook first", "tests/platforms/facebook/test_facebook.py::test_a_visitors_post_is_answered_with_a_comment_under_it"),
    2: Advice("P: never leave a comment unattended", f"{CORE}test_reminders.py::test_whatever_was_left_open_is_spoken_of_again_within_one_opening_day"),
    3: Advice("P: a bad experience reaches many, so it comes first", f"{CORE}test_severity.py::test_the_order_of_a_list_is_urgent_then_soon_then_later_and_then_the_deadline"),
    4: Advice("P: see it from their side: their words lead the card", "tests/contracts/test_chats.py::test_every_state_of_a_case_is_drawn_with_its_words_and_exactly_its_buttons"),
    5: Advice("P: respond promptly", f"{STORY}test_an_unanswered_post_is_pinged_at_30_45_55_and_60_minutes_and_then_every_15"),
    6: Advice("P: find out the cause", CAUSE),
    7: Advice("P: say what happens next", OFFERED),
    8: Advice("P: stay professional with rude people", TONE),
    9: Advice("P: listen first: what was said before stands on the card", f"{CORE}test_said.py::test_who_writes_again_is_shown_with_their_first_words_and_our_reply"),
    13: Advice("P: many delete or thank afterwards: what came of it is kept", f"{CORE}test_following.py::test_words_that_are_taken_away_after_our_reply_are_counted_apart"),
    14: Advice("P: handle a public matter in public", f"{CORE}test_audience.py::test_a_reply_stands_before_the_same_eyes_as_what_it_answers"),
    15: Advice("P: answer a private message in private", f"{CORE}test_audience.py::test_messages_and_forms_are_read_by_one_person_and_everything_else_by_everybody"),
    16: Advice("P: offer nothing for silence", NOT_BOUGHT),
    17: Advice("P: never ask to remove a post", NOT_BOUGHT),
    18: Advice("P: never delete what they wrote", "tests/contracts/test_platforms.py::test_nothing_but_our_own_reply_can_be_changed_or_taken_down"),
    19: Advice("P: treat each post with respect, praise too", f"{CORE}test_templates.py::test_every_ordinary_post_gets_at_least_two_texts_even_on_x"),
    20: Advice("P: what counts is how you deal with it: turned around is counted", f"{CORE}test_following.py::test_thanks_after_our_reply_turn_a_complaint_around_and_praise_that_is_thanked_does_not"),
    22: Advice("D: others read what you changed", OFFERED),
    24: Advice("D: never reveal that somebody is a patient", f"{DESK}test_publishing.py::test_a_text_the_guard_stops_at_the_last_moment_does_not_go_out"),
    25: Advice("D: do not repeat what they may say", f"{GUARD}test_behaviour.py::test_the_author_naming_a_treatment_does_not_allow_the_clinic_to"),
    26: Advice("D: fines are steep: no author overrides the check", f"{CORE}test_decisions.py::test_a_block_stands_against_its_author_a_colleague_and_a_manager_without_a_reason"),
    27: Advice("D: an e-mail only with written consent", "tests/platforms/form/test_by_mail.py::test_without_the_tick_a_clinic_demands_the_address_is_not_kept_and_the_card_says_so"),
    28: Advice("D: telephone instead", f"{CORE}test_following.py::test_a_call_has_somebody_who_makes_it_a_moment_and_a_reason"),
    29: Advice("D: cool down: acknowledge now, answer later", f"{STORY}test_find_out_publishes_a_holding_reply_and_later_the_full_answer"),
    31: Advice("D: planned answers sound genuine", f"{DESK}test_drafting.py::test_two_posts_about_the_same_thing_are_not_answered_in_the_same_words"),
    32: Advice("D: admit a mistake, with a manager's yes", TO_MANAGER),
    34: Advice("D: outline the steps that were taken", OFFERED),
    35: Advice("D: only if the concern is legitimate", f"{CORE}test_choosing.py::test_what_a_person_must_write_has_no_draft_and_a_reason"),
    36: Advice("D: no prolonged discussion", f"{TOLD}test_an_angry_man_in_the_wrong_gets_one_calm_reply_and_no_argument_in_public"),
    37: Advice("D: ask them to contact the practice", f"{CORE}test_templates.py::test_the_contact_is_whatever_the_clinic_told_us"),
    38: Advice("D: know how each site works", f"{CORE}test_amending.py::test_the_buttons_are_drawn_where_a_reply_of_ours_is_out_and_the_platform_can"),
    39: Advice("D: libel: use the site's policy", f"{TOLD}test_a_lie_by_a_stranger_is_reported_followed_and_its_author_is_asked_for_nothing"),
    40: Advice("D: follow the site's terms", f"{GUARD}test_figures.py::test_records_removal_gifts_and_threats_are_hardly_ever_missed"),
    42: Advice("D: a rating often changes: before and after are kept", BETTER),
    44: Advice("M: a grade, pass or fail", f"{CORE}test_stats.py::test_the_headline_passes_or_fails"),
    45: Advice("M: met or missed is the headline", f"{CORE}test_stats.py::test_an_unanswered_post_counts_as_missed_once_it_is_late_and_never_in_the_median"),
    46: Advice("M: every source is optional", "tests/test_wiring.py::test_a_desk_on_which_nothing_is_set_up_carries_what_needs_nothing_and_the_settings_of_every_vendor_alone"),
    47: Advice("M: sixty minutes", HOUR),
    48: Advice("M: most get no answer: the share stands beside that mark", MARKS),
    49: Advice("M: what is late goes to a manager", f"{DESK}test_telling.py::test_at_the_deadline_the_channel_and_each_manager_hear_it_once"),
    51: Advice("M: know that every source is heard", f"{DESK}test_connections.py::test_of_a_few_accounts_everybody_is_told_how_they_are_now"),
    52: Advice("M: be told of every comment", f"{DESK}test_polling.py::test_what_no_webhook_told_becomes_a_case_once_and_is_counted"),
    53: Advice("M: others take seven hours: the median stands beside that mark", MARKS),
    54: Advice("M: the same day or the next morning for the full answer", f"{DESK}test_promises.py::test_a_promise_is_counted_in_opening_hours"),
    55: Advice("M: first a public acknowledgement", HELD),
    57: Advice("M: when it is solved, thank in public", CLOSED_OUT),
    58: Advice("M: answer everything; no reply needs a reason", f"{CORE}test_decisions.py::test_closing_without_a_reply_needs_a_reason"),
    59: Advice("M: keep taking part: every reply counts, to praise too", f"{CORE}test_stats.py::test_people_are_counted_apart_from_the_whole"),
    61: Advice("P: do not invent an answer: find out", f"{STORY}test_find_out_asks_the_named_person_at_once_and_again_when_the_promise_is_due"),
    62: Advice("P: never say “I don't know”", f"{GUARD}test_articles.py::test_not_knowing_is_answered_with_finding_out"),
    63: Advice("P: come back as promised", f"{DESK}test_promises.py::test_the_expert_is_asked_at_once_and_again_when_the_promise_is_due_and_then_five_times"),
    64: Advice("P: no excuses such as “I'm new here”", f"{GUARD}test_articles.py::test_not_knowing_is_answered_with_finding_out"),
    65: Advice("P: no cold script: untouched drafts are counted", f"{DESK}test_promises.py::test_the_full_answer_is_the_second_reply_and_ends_the_case"),
    66: Advice("P: defuse: every stock answer is calm", f"{CORE}test_answers.py::test_every_answer_is_short_calm_and_varied"),
    68: Advice("P: do not interrupt: quick messages are one", f"{CORE}test_conversation.py::test_quick_comments_make_one_case_however_they_come"),
    69: Advice("P: empathy without taking blame", f"{CORE}test_choosing.py::test_a_complaint_topic_that_no_word_of_the_post_confirms_gets_the_general_apology"),
    70: Advice("P: ask a superior", f"{STORY}test_escalate_tells_the_managers_now_and_i_am_on_it_stops_the_reminders"),
    71: Advice("P: set a boundary to abuse: from then on a manager's yes", f"{CORE}test_requests.py::test_whoever_is_marked_as_abusive_is_answered_with_a_managers_yes_from_then_on"),
    72: Advice("P: danger: a manager at once, and no public words", f"{CORE}test_choosing.py::test_an_alarm_other_than_an_emergency_has_no_draft"),
    73: Advice("P: when handing over, say why and to whom", f"{TOLD}test_a_transfer_goes_to_a_person_by_name_who_hears_why_and_answers"),
    75: Advice("P: greet by name, with care", f"{CORE}test_templates.py::test_only_a_plain_first_name_is_used"),
    76: Advice("P: be polite", TONE),
    77: Advice("P: confirm that you understood", f"{GUARD}test_articles.py::test_whether_it_was_understood_is_asked_in_private"),
    78: Advice("P: find out what went wrong", CAUSE),
    79: Advice("P: say sorry and invite them to talk", HELD),
    80: Advice("P: no absolute promises", TO_MANAGER),
    82: Advice("P: a process that everybody sees", f"{CORE}test_card.py::test_the_state_is_told_in_one_sentence"),
    84: Advice("P: whoever is content comes back: thanks are kept", f"{CORE}test_following.py::test_thanks_after_our_reply_turn_a_complaint_around_and_praise_that_is_thanked_does_not"),
    85: Advice("O: parents write too", f"{GUARD}test_behaviour.py::test_a_reply_that_gives_a_person_away_or_breaks_the_law_is_stopped"),
    86: Advice("O: dismissing is reported", f"{CORE}test_closing.py::test_the_numbers_say_how_many_were_closed_for_each_reason_and_take_one_back_with_undo"),
    87: Advice("O: be present: the set-up check names what is missing", "tests/test_cli.py::test_check_names_what_is_missing_and_fails_when_nothing_runs"),
    89: Advice("O: minutes, not hours", f"{CORE}test_reminders.py::test_the_checkpoints_follow_another_deadline"),
    90: Advice("O: alerts reach the person", f"{DESK}test_telling.py::test_a_reminder_is_said_once_in_the_thread_of_the_card_to_whoever_took_it"),
    92: Advice("O: only what is serious calls somebody away", f"{CORE}test_reminders.py::test_what_can_wait_calls_no_manager_when_it_is_late_and_is_named_each_morning"),
    93: Advice("O: delay breeds impatience: a holding reply", f"{DESK}test_promises.py::test_a_published_holding_reply_leaves_the_case_open_with_the_promise_as_its_deadline"),
    94: Advice("O: watch forms like everything else", "tests/platforms/form/test_form.py::test_a_reply_reaches_the_website_signed_and_is_sent_once"),
    95: Advice("O: stock answers for frequent questions", f"{CORE}test_choosing.py::test_a_question_is_answered_with_the_clinics_own_sentence_in_the_language_of_the_question"),
    96: Advice("O: films and pages help: links by topic", f"{CORE}test_choosing.py::test_a_link_ends_without_a_full_stop_that_would_break_it"),
    97: Advice("O: the same question again and again", f"{CORE}test_repeats.py::test_from_the_third_time_on_an_answer_is_proposed_and_the_most_wanted_comes_first"),
    98: Advice("O: polite even when it is nasty", TONE),
    99: Advice("O: take it offline", f"{CORE}test_following.py::test_whoever_is_to_call_hears_it_is_reminded_and_each_morning_again_with_the_managers"),
    100: Advice("O: let onlookers know that it is settled", f"{CORE}test_following.py::test_thanks_in_public_begin_only_after_somebody_was_talked_to_and_once"),
    101: Advice("O: reviews get revised", BETTER),
    102: Advice("O: online and telephone are one story", f"{CORE}test_following.py::test_a_card_says_who_calls_by_when_with_a_guide_and_afterwards_how_it_went"),
    104: Advice("P: the draft answers what was written, or there is none", "tests/reading/drafts/test_first_drafts.py::test_first_drafts_fit_and_are_hardly_ever_dangerous"),
    105: Advice("P: explain how things are for everybody", OFFERED),
    107: Advice("D: a site may remove a review: what it said is kept", f"{CORE}test_reporting.py::test_what_the_platform_said_is_kept_and_it_can_be_reported_again"),
    108: Advice("D: what to say on the telephone", f"{CORE}test_following.py::test_a_card_says_who_calls_by_when_with_a_guide_and_afterwards_how_it_went"),
    109: Advice("D: asking for reviews is another product's work", "tests/test_advice.py::test_what_this_desk_does_not_do_is_said_in_the_readme"),
    111: Advice("M: in the register of the place", f"{CORE}test_answers.py::test_every_answer_can_be_said_on_x"),
    114: Advice("M: announcing news is another product's work", "tests/test_advice.py::test_what_this_desk_does_not_do_is_said_in_the_readme"),
    115: Advice("P: decline kindly", OFFERED),
    117: Advice("P: say what happens next, and by when", OFFERED),
    118: Advice("P: show that a superior looks at it", f"{DESK}test_drafting.py::test_once_a_manager_looks_at_it_the_answer_that_says_so_is_offered"),
    119: Advice("P: one calm boundary, a manager's", TO_MANAGER),
    122: Advice("O: the tenth asker gets the warmth of the first", f"{CORE}test_templates.py::test_a_text_used_lately_is_not_offered_again"),
}  # fmt: skip

NO_GESTURES, NO_DIGEST, NO_ROSTER = (
    "there is no list yet of what a clinic may offer",
    "there is no digest yet, neither by day nor by week or month",
    "there is no roster yet: who is on duty at a clinic is a setting",
)
LEFT_OUT: Final[dict[int, tuple[str, str]]] = {
    10: ("P: offer a solution", "what was offered is asked with the cause and stands in the history, but is not counted"),
    11: ("P: a free procedure or a discount", NO_GESTURES),
    12: ("P: the offer must solve it", "nobody is reminded to ask some days later whether it helped"),
    21: ("D: build a portfolio of reviews", "posts are counted by source, stars are not averaged"),
    23: ("D: give staff the tools", "the card has no tips of its own for each kind of post"),
    30: ("D: plan the response", "drafts are saved and notes written beside them, but no reply can be set for a later hour"),
    33: ("D: offer to fix it", NO_GESTURES),
    41: ("D: reach out to unhappy people", "a call is offered on the card, and is not asked for by itself"),
    43: ("D: stay on top of reviews", NO_DIGEST),
    50: ("M: a part of the business plan", NO_DIGEST),
    56: ("M: then in private", "a private message under a public comment is not sent: the telephone and their own message are the ways"),
    60: ("M: constant attention", NO_ROSTER),
    67: ("P: acknowledge feelings", "stock answers do; the check does not ask it of typed words"),
    74: ("P: to the best-suited person", "a person is chosen by name; no table proposes one by topic"),
    81: ("P: compensation by severity", NO_GESTURES),
    83: ("P: be prepared for a spike", "many complaints in an hour are told one by one"),
    88: ("O: claim and flesh out profiles", "profiles are kept on the platforms; nothing here checks them"),
    91: ("O: a staff member is assigned", NO_ROSTER),
    103: ("P: the offer fits the problem", NO_GESTURES),
    106: ("D: learn from a mistake", "the cause is counted; who changes what, and whether it is done, is not followed"),
    110: ("D: consent", "no written permission is kept, so the check never makes an exception"),
    112: ("M: thousands read it", "likes, shares and followers are not known here"),
    113: ("M: ask somebody how to respond", "nobody outside can be shown one case"),
    116: ("P: prevent the next one", "causes are counted by clinic, not by hour"),
    120: ("O: details on every profile", "profiles are kept on the platforms; nothing here checks them"),
    121: ("O: films of how treatment works", "a clinic's links stand by topic; where a link costs they are not left out by themselves"),
}  # fmt: skip


def shown() -> Iterator[str]:
    """The table of what is carried out, with the test that plays it."""
    yield "| | advice | the test that plays it |\n|---|---|---|"
    for number, (words, test) in sorted(SHOWN.items()):
        file, _, name = test.partition("::")
        yield f"| {number} | {words} | [{name.removeprefix('test_').replace('_', ' ')}](../{file}) |"


def left_out() -> Iterator[str]:
    """The table of what is not, and why."""
    yield "| | advice | why not |\n|---|---|---|"
    for number, (words, why) in sorted(LEFT_OUT.items()):
        yield f"| {number} | {words} | {why} |"
