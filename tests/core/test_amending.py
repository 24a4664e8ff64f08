"""Correcting our reply and taking it down: who may, on which words, and what the card says of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.core import erasing, reminders, revising
from bot.core.binding import binding
from bot.core.buttons import FACE, MENU, buttons
from bot.core.card import draw
from bot.core.deadlines import Policy
from bot.core.decisions import decide
from bot.core.model import Case, Command, ReplyState, Status, Triage, Verb
from bot.core.permissions import Leave, weigh
from bot.core.ports import Denied, Outdated
from bot.core.subjects import Lane, lane_of
from tests.core.makers import BOSS, NOW, PLACE, POLICY, STAFF, case, fine, out

THEIRS = {Verb.AMEND, Verb.WITHDRAW}


def answered(**changes: Any) -> Case:
    return case(Status.ANSWERED, replies=(out(),), **changes)


def press(before: Case, verb: Verb, **given: Any) -> Case:
    command = Command(case_id="abc", verb=verb, **{"by": BOSS, "reason": "It names a visit"} | given)
    return decide(before, command, fine, POLICY, "UTC", lambda text: 8000, NOW + 100)[0]


def drawn(of: Case, **more: Any) -> set[Verb]:
    return {b.verb for b in buttons(of, (*FACE, *MENU), NOW + 200, Policy(), **more)}


@pytest.mark.parametrize("status", list(Status))
def test_the_buttons_are_drawn_where_a_reply_of_ours_is_out_and_the_platform_can(status: Status) -> None:
    if status in (Status.APPROVED, Status.PUBLISHING):
        return
    here = case(status, replies=(out(),))
    possible = status in (Status.WAITING, Status.FAILED, Status.ANSWERED, Status.CLOSED)
    assert drawn(here) >= THEIRS if possible else not THEIRS & drawn(here)
    assert not THEIRS & drawn(here, lacks=frozenset(THEIRS))
    assert not THEIRS & drawn(case(status))


def test_correcting_is_the_front_desks_and_taking_down_a_managers() -> None:
    assert weigh(STAFF, Verb.AMEND, answered())[0] is Leave.YES
    assert weigh(STAFF, Verb.WITHDRAW, answered())[0] is Leave.ASK
    assert weigh(STAFF, Verb.AMEND, answered(triage=Triage(category="threat")))[0] is Leave.ASK
    assert weigh(BOSS, Verb.WITHDRAW, answered())[0] is Leave.YES


def test_a_form_opened_on_our_reply_is_refused_once_it_says_something_else_and_on_nothing_more() -> None:
    before = answered()
    words = binding(before)
    noted = replace(before, owner="other", version=7, notice="A note")
    assert press(noted, Verb.AMEND, words=words, text="New words.").revision
    corrected = replace(before, replies=(replace(before.replies[0], text="Other words."),))
    for verb in THEIRS:
        with pytest.raises(Outdated):
            press(corrected, verb, words=words, text="New words.")


def test_one_change_at_a_time_with_words_a_reason_and_no_blanks() -> None:
    held = press(answered(), Verb.AMEND, text="New words.")
    for verb in THEIRS:
        with pytest.raises(Denied, match="is changing our reply already"):
            press(held, verb, text="More words.")
    for text, why in (("", "empty"), ("Thank  you.", "says already"), ("Call us on [phone].", "fill in")):
        with pytest.raises(Denied, match=why):
            press(answered(), Verb.AMEND, text=text)
    with pytest.raises(Denied, match="reason"):
        press(answered(), Verb.WITHDRAW, reason=" . ")


def test_while_a_change_is_on_its_way_the_card_shows_its_exact_words_and_the_undo_and_says_nothing_untrue() -> None:
    held = press(answered(), Verb.AMEND, text="New words.")
    card = draw(held, PLACE, "Facebook", (), NOW + 101)
    assert card.draft == "Thank you." and card.held_until == NOW + 120
    assert ("Our reply", "Practice manager is correcting it; it will say: “New words.”") in card.facts
    assert Verb.UNDO in {b.verb for b in card.buttons} and lane_of(held) is Lane.PUBLISH
    assert card.held == "Our reply is corrected"
    down = press(answered(), Verb.WITHDRAW)
    assert draw(down, PLACE, "F", (), NOW).held == "Our reply is taken down"
    assert any("until that is done everybody can read it" in said for _, said in draw(down, PLACE, "F", (), NOW).facts)


def test_a_change_that_did_not_work_is_told_to_whoever_asked_and_one_nobody_can_see_after_ten_minutes() -> None:
    held = press(answered(), Verb.AMEND, text="New words.")
    assert held.revision
    broken = replace(
        held, revision=replace(revising.put(held.revision, state=ReplyState.REJECTED), failed_at=NOW + 150)
    )
    [ping] = reminders.pings(broken, PLACE, POLICY, NOW)
    assert (ping.to, ping.at) == ("changer", NOW + 150)
    unsure = replace(held, revision=revising.put(held.revision, state=ReplyState.DOUBTFUL, unsure_since=NOW + 150))
    [ping] = reminders.pings(unsure, PLACE, POLICY, NOW)
    assert (ping.to, ping.at) == ("changer", NOW + 750)
    labels = {b.verb: b.label for b in buttons(unsure, FACE, NOW, Policy())}
    assert labels == {Verb.IS_THERE: "It is corrected there", Verb.NOT_THERE: "It is as before"}


def test_forgetting_a_person_waits_for_a_change_that_is_on_its_way() -> None:
    with pytest.raises(Denied, match="is changing our reply"):
        erasing.erase(press(answered(), Verb.AMEND, text="New words."), BOSS, "", NOW)
