"""A case is closed for a reason from a list, with words where the list does not say enough; it can be taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.core import closing, stats
from bot.core.buttons import BUTTONS, FACE, MENU, buttons
from bot.core.card import draw
from bot.core.decisions import decide
from bot.core.erasing import erase
from bot.core.logbook import describe
from bot.core.model import Case, Closing, Command, Escalation, Person, Status, Verb
from bot.core.permissions import Leave, weigh
from bot.core.ports import Denied
from bot.core.requests import question
from tests.core.makers import BOSS, NOW, PLACE, POLICY, STAFF, case, fine, post


def press(before: Case, verb: Verb = Verb.DISMISS, by: Person = STAFF, now: float = NOW + 60, **typed: Any) -> Case:
    leave, why = weigh(by, verb, before)
    command = Command(case_id=before.id, verb=verb, by=by, **typed)
    because = why if leave is Leave.ASK else ""
    return decide(before, command, fine, POLICY, "UTC", lambda text: 8000, now, because)[0]


def closed(**typed: Any) -> Case:
    return press(case(), **(typed or {"ground": "spam"}))


def verbs(case: Case, now: float = NOW + 60) -> set[Verb]:
    return {b.verb for b in buttons(case, (*FACE, *MENU), now, POLICY, STAFF)}


def test_every_reason_of_the_list_can_be_chosen_and_only_the_last_asks_for_words() -> None:
    assert BUTTONS[Verb.DISMISS].options == closing.OPTIONS
    assert [ground.id for ground in closing.GROUNDS if ground.words] == ["other"] == [closing.GROUNDS[-1].id]
    for ground in closing.GROUNDS[:-1]:
        after = closed(ground=ground.id)
        assert (after.status, after.reason) == (Status.CLOSED, ground.label)
    with pytest.raises(Denied, match="short reason why no reply is needed"):
        closed(ground="other", reason=" … ")
    with pytest.raises(Denied, match="one of the reasons in the list"):
        closed(ground="because", reason="of next year")


def test_words_stand_beside_the_reason_on_the_card_and_in_the_history() -> None:
    command = Command(case_id="abc", verb=Verb.DISMISS, by=STAFF, ground="spam", reason="for\n shoes")
    after, entry, _ = decide(case(), command, fine, POLICY, "UTC", lambda text: 8000, NOW + 60)
    said = "Spam or an advertisement: for shoes"
    assert draw(after, PLACE, "Facebook", [entry], NOW + 60).state == f"Closed without a reply: {said}"
    assert describe(entry, "UTC", NOW).endswith(f"Front desk closed it without a reply: {said}")
    assert after.closing and (after.closing.ground, after.closing.words, after.closing.by) == (
        "spam",
        "for shoes",
        "staff",
    )


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("spam", ("spam", "")),
        ("spam: for shoes", ("spam", "for shoes")),
        ("Spam or an Advertisement", ("spam", "")),
        ("Spam", ("other", "Spam")),
        ("It was a joke: mine", ("other", "It was a joke: mine")),
        ("other: a joke", ("other", "a joke")),
    ],
)
def test_a_way_in_without_a_list_may_write_the_reason_and_any_other_words_are_the_last_of_the_list(
    written: str, kept: tuple[str, str]
) -> None:
    after = closed(reason=written)
    assert after.closing and (after.closing.ground, after.closing.words) == kept


def test_what_a_manager_is_asked_to_close_keeps_its_reason() -> None:
    asked = press(case(escalation=Escalation("angry", "x", "X", NOW)), ground="elsewhere", reason="another street")
    assert asked.request and "“Not about this practice: another street”" in question(asked.request)
    after = press(asked, Verb.GRANT, BOSS)
    assert after.reason == "Not about this practice: another street"
    assert after.closing and after.closing.ground == "elsewhere"


def test_undo_takes_a_closing_back_as_if_it_had_not_been() -> None:
    before = case(escalation=None)
    after = press(press(before, ground="spam"), Verb.UNDO, now=NOW + 90)
    assert after == replace(before, version=after.version, changed_at=after.changed_at, seen_at=NOW + 90, replies=())
    command = Command(case_id="abc", verb=Verb.UNDO, by=STAFF)
    entry = decide(closed(), command, fine, POLICY, "UTC", lambda text: 8000, NOW + 90)[1]
    assert describe(entry, "UTC", NOW).endswith("Front desk took the closing back")


def test_after_a_while_or_when_their_words_changed_it_is_opened_again_instead() -> None:
    after = closed()
    late = NOW + 60 + closing.UNDO_SECONDS
    assert {Verb.UNDO, Verb.OPEN_AGAIN} <= verbs(after)
    for other, now in ((after, late), (replace(after, post=post(text="And rude")), NOW + 90)):
        assert Verb.UNDO not in verbs(other, now) and Verb.OPEN_AGAIN in verbs(other, now)
        with pytest.raises(Denied):
            press(other, Verb.UNDO, now=now)
    again = press(after, Verb.OPEN_AGAIN, now=late)
    assert (again.status, again.round, again.reason, again.closing) == (Status.NEW, 2, "", None)


def test_a_case_that_was_closed_before_there_was_a_list_still_shows_why_and_is_counted() -> None:
    old = case(Status.CLOSED, reason="Advertising")
    assert draw(old, PLACE, "Facebook", [], NOW).state == "Closed without a reply: Advertising"
    assert Verb.UNDO not in verbs(old)


def rows(before: Case, after: Case, verb: Verb) -> dict[str, int]:
    found = stats.tally(before, after, verb, PLACE)
    return {name.rpartition("|")[2]: n for name, n in found.items()}


def test_the_numbers_say_how_many_were_closed_for_each_reason_and_take_one_back_with_undo() -> None:
    after = closed()
    assert rows(case(), after, Verb.DISMISS) == {"closed": 1, "closed.spam": 1}
    assert rows(after, press(after, Verb.UNDO), Verb.UNCLOSE) == {"closed": -1, "closed.spam": -1}
    total = stats.add_up({"main|facebook||closed": 3, "main|facebook||closed.spam": 2, "main|facebook||received": 3})
    assert (total.closed, total.closed_for) == (3, {"spam": 2})


def test_who_is_forgotten_leaves_the_reason_without_its_words() -> None:
    after = erase(closed(ground="spam", reason="Robin's shoes"), BOSS, "inbox", NOW + 99)[0]
    assert "Robin" not in repr(after)
    assert after.closing and (after.closing.ground, after.closing.words) == ("spam", "")
    assert not closing.undoable(after, NOW + 100)


def test_a_round_that_ended_otherwise_has_no_closing_to_take_back() -> None:
    mark = Closing("spam", "", "staff", "Front desk", NOW, 1, "")
    assert closing.standing(case(Status.ANSWERED, closing=mark)) is None
    assert closing.standing(case(Status.CLOSED, closing=mark, round=2)) is None
