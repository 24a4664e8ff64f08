"""What a press does, and the sentence when it is refused."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.binding import binding
from bot.core.card import draw
from bot.core.decisions import decide, fitting
from bot.core.model import Command, Draft, Escalation, Finding, Level, Person, Reply, Role, Status, Verb, Verdict
from bot.core.ports import Denied
from tests.core.makers import BOSS, NOW, OTHER, PLACE, POLICY, STAFF, case, fine


def press(before, verb, by: Person = STAFF, check=fine, words=None, now=NOW + 60, limit=8000, policy=POLICY, **fields):
    command = Command(case_id="abc", verb=verb, by=by, words=words, **fields)
    return decide(before, command, check, policy, "UTC", limit if callable(limit) else lambda text: limit, now)


def worried(level: Level):
    return lambda text: Verdict(level, (Finding("P2", level, 0, 5, "Thank", "It speaks of a visit."),), "hash", "1")


def test_approve_fixes_the_text_and_holds_it_for_undo() -> None:
    after, event, said = press(case(), Verb.APPROVE)
    assert (after.status, after.approval.text, after.approval.hold_until) == (
        Status.APPROVED,
        "Thank you for telling us.",
        NOW + 80,
    )
    assert "20 seconds" in said and event.by == "staff" and "hash" in event.mark


def test_undo_takes_it_back() -> None:
    after, _, said = press(case(Status.APPROVED), Verb.UNDO)
    assert (after.status, after.approval) == (Status.WAITING, None) and "Nothing was published" in said


def test_undo_is_too_late_once_it_is_on_its_way() -> None:
    with pytest.raises(Denied, match="Too late"):
        press(case(Status.PUBLISHING), Verb.UNDO)


def test_a_second_approve_is_told_who_was_faster() -> None:
    with pytest.raises(Denied, match="Front desk has already approved"):
        press(case(Status.APPROVED), Verb.APPROVE, by=OTHER, words=binding(case()))


def test_an_outdated_card_is_refused_with_when_it_changed() -> None:
    with pytest.raises(Denied, match="out of date.*14:13"):
        press(case(draft=Draft("Other words.", "person", hands=("other",))), Verb.APPROVE, words=binding(case()))


def test_approving_what_is_answered_already_says_by_whom() -> None:
    done = case(Status.ANSWERED, replies=(Reply("x", "other", "Other desk", NOW),))
    with pytest.raises(Denied, match="answered already, by Other desk"):
        press(done, Verb.APPROVE)


TWO = replace(POLICY, second_person_override=True)
AWAY = Person("away", "Other manager", {"main": Role.MANAGER})


def blocked(by: str = "staff"):
    return case(
        draft=Draft("Thank you for your visit.", "person", "Written by the front desk", hands=(by,) if by else ())
    )


def test_where_the_clinic_allows_it_a_manager_may_publish_what_somebody_else_wrote_and_the_check_blocks() -> None:
    after, event, _ = press(blocked(), Verb.APPROVE, BOSS, worried(Level.BLOCK), reason="They agreed", policy=TWO)
    assert (after.status, after.approval.override, after.approval.level) == (
        Status.APPROVED,
        "They agreed",
        Level.BLOCK,
    )
    assert event.detail == "despite a block, because: They agreed" and "hash" in event.mark


@pytest.mark.parametrize(
    ("by", "author", "reason", "policy", "says"),
    [
        (BOSS, "staff", "They agreed", POLICY, "cannot be published"),
        (BOSS, "boss", "They agreed", TWO, "another manager"),
        (BOSS, "", "They agreed", TWO, "cannot be published"),
        (STAFF, "other", "They agreed", TWO, "Only a manager"),
        (BOSS, "staff", " . ", TWO, "Publish all the same"),
        (BOSS, "inbox:mia", "They agreed", TWO, "not listed in reviews.toml"),
    ],
)
def test_a_block_stands_against_its_author_a_colleague_and_a_manager_without_a_reason(
    by, author, reason, policy, says
) -> None:
    with pytest.raises(Denied, match=says):
        press(blocked(author), Verb.APPROVE, by, worried(Level.BLOCK), reason=reason, policy=policy)


def test_a_manager_who_changes_a_blocked_text_is_its_author() -> None:
    mine = {"text": "Thank you for your visit!", "reason": "They agreed", "policy": TWO}
    with pytest.raises(Denied, match="another manager"):
        press(blocked(), Verb.SEND, BOSS, worried(Level.BLOCK), **mine)


def test_saving_a_text_unchanged_does_not_make_somebody_else_its_author() -> None:
    after, _, _ = press(blocked("boss"), Verb.EDIT, AWAY, worried(Level.BLOCK), text="Thank you for your visit.")
    assert after.draft.hands == ("boss",)
    with pytest.raises(Denied, match="another manager"):
        press(after, Verb.APPROVE, BOSS, worried(Level.BLOCK), reason="Now", policy=TWO)


def test_a_dot_added_by_a_colleague_does_not_hide_who_wrote_a_blocked_text() -> None:
    after, _, _ = press(blocked("boss"), Verb.EDIT, STAFF, worried(Level.BLOCK), text="Thank you for your visit!")
    assert after.draft.hands == ("boss", "staff")
    with pytest.raises(Denied, match="only another manager"):
        press(after, Verb.APPROVE, BOSS, worried(Level.BLOCK), reason="Now", policy=TWO)
    assert press(after, Verb.APPROVE, AWAY, worried(Level.BLOCK), reason="Now", policy=TWO)[0].approval


def unread(text: str) -> Verdict:
    return Verdict(
        Level.BLOCK,
        (Finding("X5", Level.BLOCK, 0, 5, text[:5], "I read English and Spanish only.", "", "it looks like French"),),
    )


def test_a_manager_who_reads_a_language_the_check_does_not_may_publish_it_and_name_and_language_are_kept() -> None:
    after, event, _ = press(case(), Verb.APPROVE, BOSS, lambda _: unread("Merci"), reason="French, only thanks")
    assert after.approval.override == f"{BOSS.name} reads this language (it looks like French): French, only thanks"
    assert "French, only thanks" in event.detail
    shown = draw(replace(case(), draft=Draft("Merci", verdict=unread("Merci"))), PLACE, "F", [], NOW, policy=POLICY)
    assert "I read this language" in [b.label for b in shown.buttons]


@pytest.mark.parametrize(("by", "reason"), [(STAFF, "French, only thanks"), (BOSS, " . ")])
def test_nobody_else_and_nobody_silently(by, reason) -> None:
    with pytest.raises(Denied, match="I read English and Spanish only.*it looks like French"):
        press(case(), Verb.APPROVE, by, lambda _: unread("Merci"), reason=reason)


def test_reading_the_language_lifts_no_other_block() -> None:
    both = Verdict(Level.BLOCK, (*unread("Merci").findings, *worried(Level.BLOCK)("").findings))
    with pytest.raises(Denied, match="cannot be published"):
        press(case(), Verb.APPROVE, BOSS, lambda _: both, reason="French, only thanks")


def test_the_card_offers_it_only_where_it_could_work() -> None:
    verdict = worried(Level.BLOCK)("")
    cases = {by: replace(blocked(by), draft=replace(blocked(by).draft, verdict=verdict)) for by in ("staff", "")}
    offered = {
        (by, policy.second_person_override): [
            b.label for b in draw(one, PLACE, "F", [], NOW, policy=policy).buttons if b.verb is Verb.APPROVE
        ]
        for by, one in cases.items()
        for policy in (POLICY, TWO)
    }
    assert offered == {
        ("staff", False): [], ("", False): [], ("", True): [], ("staff", True): ["Publish all the same"],
    }  # fmt: skip


def test_a_blocked_text_cannot_be_approved_by_anybody() -> None:
    for person in (STAFF, BOSS):
        with pytest.raises(Denied, match="cannot be published.*speaks of a visit"):
            press(case(), Verb.APPROVE, by=person, check=worried(Level.BLOCK), reason="I insist")


def test_a_warning_needs_a_manager_with_a_reason_and_both_are_kept() -> None:
    with pytest.raises(Denied, match="ask a manager"):
        press(case(), Verb.APPROVE, check=worried(Level.WARN), reason="it is fine")
    with pytest.raises(Denied, match="with a reason"):
        press(case(), Verb.APPROVE, by=BOSS, check=worried(Level.WARN))
    after, event, _ = press(case(), Verb.APPROVE, by=BOSS, check=worried(Level.WARN), reason="it is fine")
    assert after.approval.override == "it is fine" and "it is fine" in event.detail


def test_an_unfilled_blank_stops_publishing() -> None:
    with pytest.raises(Denied, match=r"\[phone\]"):
        press(case(draft=Draft("Please call us at [phone].")), Verb.APPROVE)


def test_save_and_publish_publishes_the_new_text_not_the_old_draft() -> None:
    after, _, _ = press(case(), Verb.SEND, text="  We are sorry to read this.  ")
    assert after.approval.text == "We are sorry to read this." and after.draft.origin == "person"


def test_saving_does_not_publish() -> None:
    after, _, said = press(case(), Verb.EDIT, text="Half a thought")
    assert (after.status, after.draft.text) == (Status.WAITING, "Half a thought") and "not published" in said


@pytest.mark.parametrize(("text", "words"), [("  ", "empty"), ("x" * 281, "281 characters")])
def test_an_impossible_text_is_refused_in_words(text: str, words: str) -> None:
    with pytest.raises(Denied, match=words):
        press(case(), Verb.SEND, text=text, limit=280)


def test_a_text_is_measured_as_its_platform_counts_and_told_in_characters() -> None:
    def in_bytes(text: str) -> int:
        return fitting(lambda words: len(words.encode()), 280, text)

    with pytest.raises(Denied, match="150 characters, and at most 140 are possible"):
        press(case(), Verb.SEND, text="é" * 150, limit=in_bytes)
    assert press(case(), Verb.SEND, text="é" * 140, limit=in_bytes)[0].status is Status.APPROVED


@pytest.mark.parametrize(
    ("text", "characters"), [("", 0), ("abc", 3), ("☕☕☕", 2), ("abcdefg", 6), ("é☕x", 3), ("🎉🎉", 1)]
)
def test_as_much_of_a_text_fits_as_measures_no_more_than_is_possible(text: str, characters: int) -> None:
    assert fitting(lambda words: len(words.encode()), 6, text) == characters


def test_a_claimed_case_is_for_its_owner_until_the_claim_runs_out_or_somebody_takes_over() -> None:
    mine, _, _ = press(case(), Verb.CLAIM)
    with pytest.raises(Denied, match="Front desk has taken this one"):
        press(mine, Verb.APPROVE, by=OTHER)
    assert press(mine, Verb.APPROVE)[0].status is Status.APPROVED
    assert press(mine, Verb.APPROVE, by=OTHER, now=NOW + 7200)[0].status is Status.APPROVED
    taken_over, _, _ = press(mine, Verb.CLAIM, by=OTHER)
    assert taken_over.owner == "other"


def test_a_case_somebody_took_can_be_given_back() -> None:
    mine, _, _ = press(case(), Verb.CLAIM)
    assert press(mine, Verb.RELEASE, by=BOSS)[0].owner == ""


def test_escalating_needs_a_reason_and_happens_once() -> None:
    with pytest.raises(Denied, match="short reason"):
        press(case(), Verb.ESCALATE)
    asked, _, _ = press(case(), Verb.ESCALATE, reason="angry  and \n loud")
    assert asked.escalation.reason == "angry and loud" and asked.status is Status.WAITING
    with pytest.raises(Denied, match="asked already"):
        press(asked, Verb.ESCALATE, reason="again")


def test_an_escalated_case_can_still_be_approved() -> None:
    asked, _, _ = press(case(), Verb.ESCALATE, reason="angry")
    assert press(asked, Verb.APPROVE)[0].status is Status.APPROVED


def test_one_can_say_i_am_on_it_once_and_only_when_asked() -> None:
    with pytest.raises(Denied, match="Nobody has asked"):
        press(case(), Verb.ACKNOWLEDGE, by=BOSS)
    asked = case(escalation=Escalation("angry", "staff", "F", NOW))
    taken, _, _ = press(asked, Verb.ACKNOWLEDGE, by=BOSS)
    assert taken.escalation.acknowledged_by == "boss"
    with pytest.raises(Denied, match="on it already"):
        press(taken, Verb.ACKNOWLEDGE, by=BOSS)


def test_a_manager_can_take_what_is_overdue_without_an_escalation() -> None:
    taken, _, _ = press(case(), Verb.ACKNOWLEDGE, by=BOSS, now=NOW + 3700)
    assert taken.escalation.acknowledged_at == NOW + 3700


def test_closing_without_a_reply_needs_a_reason() -> None:
    with pytest.raises(Denied, match="why no reply is needed"):
        press(case(), Verb.DISMISS, reason=" ")
    assert press(case(), Verb.DISMISS, reason="nothing to say")[0].reason == "nothing to say"


@pytest.mark.parametrize("verb", [Verb.START, Verb.PUBLISHED, Verb.PREPARE, Verb.REOPEN])
def test_a_person_cannot_do_what_the_desk_does(verb: Verb) -> None:
    with pytest.raises(Denied):
        press(case(), verb)


def test_a_press_that_names_no_words_means_the_case_as_it_is() -> None:
    assert press(replace(case(), version=7), Verb.APPROVE)[0].version == 8
