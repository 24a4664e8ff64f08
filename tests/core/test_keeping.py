"""Order among colleagues: notes, tags, who is to see to something, and what is put aside for a while."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from bot.core import later
from bot.core.binding import binding
from bot.core.buttons import BUTTONS, MENU, buttons
from bot.core.decisions import decide
from bot.core.intake import Clock, write_more
from bot.core.lapsing import run_out
from bot.core.lists import lists_of, owned
from bot.core.model import OPEN, Case, Escalation, Given, Location, Snooze, Status, Triage, Verb
from bot.core.permissions import Leave, weigh
from bot.core.pings import PingKind
from bot.core.ports import Denied
from bot.core.reminders import next_wake, pings
from tests.core.makers import BOSS, NOW, OTHER, PLACE, POLICY, STAFF, case, fine, post

from bot.core.model import Command, Delivery, Person  # isort: skip


def press(before: Case, verb: Verb, by: Person = STAFF, now: float = NOW, **fields: Any) -> tuple[Case, str, str]:
    command = Command(case_id="abc", verb=verb, by=by, **fields)
    after, entry, said = decide(before, command, fine, POLICY, "UTC", lambda text: 8000, now)
    return after, entry.detail or entry.text, said


# a note


@pytest.mark.parametrize("status", list(Status))
def test_a_note_can_be_written_wherever_a_case_stands_and_changes_no_words(status: Status) -> None:
    before = case(status)
    after, said, _ = press(before, Verb.NOTE, reason="The X-ray room was closed")
    assert said == "The X-ray room was closed" and after.status is status
    assert binding(after) == binding(before)
    assert (after.replies, after.draft, after.deadline) == (before.replies, before.draft, before.deadline)


def test_a_note_of_nothing_is_refused() -> None:
    with pytest.raises(Denied, match="for your colleagues"):
        press(case(), Verb.NOTE, reason=" … ")


# tags


@pytest.mark.parametrize(
    ("before", "words", "after"),
    [
        ((), "Billing,  call   back", ("billing", "call back")),
        (("billing",), "#Parking; +noise", ("billing", "parking", "noise")),
        (("billing", "noise"), "-billing", ("noise",)),
        (("billing",), "-Billing, -parking, noise", ("noise",)),
    ],
)
def test_tags_are_put_on_and_taken_away(before: tuple[str, ...], words: str, after: tuple[str, ...]) -> None:
    assert press(case(tags=before), Verb.TAG, reason=words)[0].tags == after


@pytest.mark.parametrize("words", ["", "-", "x" * 31, ",".join(f"tag{n}" for n in range(11))])
def test_what_is_no_tag_or_too_much_is_refused_in_words(words: str) -> None:
    with pytest.raises(Denied, match="tag"):
        press(case(), Verb.TAG, reason=words)


def test_a_tag_that_is_there_already_changes_nothing() -> None:
    with pytest.raises(Denied, match="these tags already: billing"):
        press(case(tags=("billing",)), Verb.TAG, reason="billing")


# who is to see to it


def test_a_case_is_given_to_somebody_by_name_with_a_reason_and_they_are_told_at_once() -> None:
    after, detail, said = press(case(), Verb.ASSIGN, asked=OTHER, reason="You know the family")
    assert after.given == Given("other", "Other desk", "staff", "Front desk", NOW, "You know the family")
    assert detail == "to Other desk: You know the family" and "Other desk is being told" in said
    [ping] = [p for p in pings(after, PLACE, POLICY, NOW) if p.kind is PingKind.GIVEN]
    assert (ping.at, ping.to) == (NOW, "given")
    assert owned("other") in lists_of(after)


def test_whoever_had_it_and_gives_it_away_does_not_keep_it() -> None:
    mine = case(owner="staff", owner_name="Front desk", owner_until=NOW + 900)
    assert press(mine, Verb.ASSIGN, asked=OTHER, reason="x")[0].owner == ""
    theirs = replace(mine, owner="other", owner_name="Other desk")
    assert press(theirs, Verb.ASSIGN, asked=OTHER, reason="x")[0].owner == "other"
    assert weigh(STAFF, Verb.ASSIGN, theirs)[0] is Leave.NO and weigh(BOSS, Verb.ASSIGN, theirs)[0] is Leave.YES


@pytest.mark.parametrize(("to", "words"), [(None, "choose somebody"), (STAFF, "That is you"), (OTHER, "short reason")])
def test_it_is_given_to_nobody_without_a_name_and_a_reason_nor_to_oneself(to: Person | None, words: str) -> None:
    with pytest.raises(Denied, match=words):
        press(case(), Verb.ASSIGN, asked=to, reason="" if to is OTHER else "x")


def test_what_was_given_can_be_given_back() -> None:
    given = press(case(), Verb.ASSIGN, asked=OTHER, reason="x")[0]
    assert Verb.RELEASE in [b.verb for b in buttons(given, MENU, NOW, POLICY)]
    after, why, _ = press(given, Verb.RELEASE, OTHER, reason="I was not there that day")
    assert after.given is None and why == "I was not there that day"


# put aside

OFFICE = Location(
    id="main", name="Harbour", timezone="Europe/Berlin", hours=dict.fromkeys(range(5), ((8 * 60, 12 * 60),))
)
THURSDAY = datetime(2026, 12, 3, 9, 0, tzinfo=UTC).timestamp()  # 10:00 there


def at(*moment: int) -> float:
    return datetime(*moment, tzinfo=UTC).timestamp()  # type: ignore[misc,arg-type]


@pytest.mark.parametrize(
    ("ground", "words", "moment"),
    [
        ("1h", "", THURSDAY + 3600),
        ("3h", "", THURSDAY + 3 * 3600),
        ("week", "she is away", THURSDAY + 7 * 86400),
        ("morning", "", at(2026, 12, 4, 7)),
        ("they", "", 0.0),
        ("at", "14:30", at(2026, 12, 3, 13, 30)),
        ("at", "9:30", at(2026, 12, 4, 8, 30)),
        ("at", "until 2 hours", THURSDAY + 7200),
        ("at", "45 min", THURSDAY + 2700),
        ("at", "tomorrow", at(2026, 12, 4, 7)),
        ("at", "on Monday", at(2026, 12, 7, 7)),
        ("at", "thu 14:30", at(2026, 12, 10, 13, 30)),
        ("at", "Sunday", at(2026, 12, 6, 8)),
        ("at", "24 December", at(2026, 12, 24, 7)),
        ("at", "2 jan 11:00", at(2027, 1, 2, 10)),
        ("at", "2026-12-24 09:15", at(2026, 12, 24, 8, 15)),
        ("Monday 14:30", "she is away", at(2026, 12, 7, 13, 30)),
        ("", "they write again", 0.0),
    ],
)
def test_a_moment_is_read_as_people_write_it(ground: str, words: str, moment: float) -> None:
    assert later.read(ground, words, OFFICE, THURSDAY) == moment


@pytest.mark.parametrize("words", ["", "soon", "31 February", "25:99", "su", "2026-13-40"])
def test_what_nobody_understands_is_no_moment(words: str) -> None:
    assert later.read("at", words, OFFICE, THURSDAY) is None


def test_every_choice_of_the_list_can_be_read() -> None:
    assert None not in [later.read(id, "14:30", OFFICE, THURSDAY) for id, _ in later.OPTIONS]
    assert date(2026, 12, 3).strftime("%a") == "Thu" and "Fri 08:00" in later.told(at(2026, 12, 4, 7), OFFICE, THURSDAY)


def aside(until: float = NOW + 3 * 3600, before: Case | None = None, **fields: Any) -> Case:
    return press(before or case(), Verb.SNOOZE, due=until, ground="3h", **fields)[0]


def test_nobody_is_reminded_of_what_is_put_aside_but_each_morning() -> None:
    quiet = aside(0.0)
    assert {p.kind for p in pings(quiet, PLACE, POLICY, NOW + 86400)} == {PingKind.MORNING}
    assert next_wake(quiet, PLACE, POLICY, Delivery(), NOW) is not None


def test_it_is_back_at_its_moment_and_late_a_quarter_of_an_hour_after() -> None:
    quiet = aside()
    passed = run_out(quiet, PLACE, POLICY, NOW + 3 * 3600)
    assert passed
    back = run_out(passed[0], PLACE, POLICY, NOW + 3 * 3600)
    assert back and back[1].kind == "woke" and back[0].snoozed_until is None
    plan = [p for p in pings(back[0], PLACE, POLICY, NOW + 3 * 3600) if p.kind in (PingKind.WOKE, PingKind.DUE)]
    assert [(p.kind, p.at - NOW) for p in plan][:2] == [(PingKind.WOKE, 10800), (PingKind.DUE, 11700)]


def test_reminders_of_before_it_was_put_aside_keep_their_names() -> None:
    quiet = press(case(), Verb.SNOOZE, due=NOW + 3 * 3600, now=NOW + 2000)[0]
    assert [p.key for p in pings(quiet, PLACE, POLICY, NOW) if p.kind is PingKind.LEFT] == ["1.30"]


@pytest.mark.parametrize("category", ["emergency", "self_harm", "threat"])
def test_somebody_in_danger_is_never_put_aside_and_is_not_held_back_when_they_write(category: str) -> None:
    danger = Triage(urgency="high", category=category)
    with pytest.raises(Denied, match="in danger"):
        press(case(triage=danger), Verb.SNOOZE, BOSS, due=NOW + 3600)
    assert Verb.SNOOZE not in [b.verb for b in buttons(case(triage=danger), MENU, NOW, POLICY)]
    quiet = replace(aside(), triage=danger)
    assert [p for p in pings(quiet, PLACE, POLICY, NOW) if p.to == "alarm"]


def test_the_front_desk_puts_nothing_aside_that_is_urgent_or_that_a_manager_was_asked_for() -> None:
    asked = case(escalation=Escalation("angry", "staff", "Front desk", NOW))
    for one in (asked, case(triage=Triage(urgency="high", category="legal"))):
        assert weigh(STAFF, Verb.SNOOZE, one)[0] is Leave.NO
        assert weigh(BOSS, Verb.SNOOZE, one)[0] is Leave.YES


@pytest.mark.parametrize(("until", "words"), [(NOW - 1, "over already"), (NOW + 61 * 86400, "60 days")])
def test_a_moment_that_is_over_or_too_far_is_refused(until: float, words: str) -> None:
    with pytest.raises(Denied, match=words):
        aside(until)


def test_it_is_back_when_they_write_when_a_manager_is_called_and_when_somebody_takes_it_up() -> None:
    quiet = aside(0.0)
    more = post(id="1_3", text="Hello? Anybody there?", posted_at=NOW + 60, seen_at=NOW + 60)
    wrote = write_more(quiet, more, Clock(PLACE, POLICY, NOW + 60))
    assert wrote and wrote[0].snoozed_until is None
    assert press(quiet, Verb.ESCALATE, reason="angry")[0].snoozed_until is None
    woken = press(quiet, Verb.WAKE, now=NOW + 60)[0]
    assert woken.snoozed_until is None and woken.snooze == Snooze(0.0, "staff", "Front desk", NOW, "", NOW + 60)
    with pytest.raises(Denied, match="not put aside"):
        press(woken, Verb.WAKE)


@pytest.mark.parametrize("verb", [Verb.NOTE, Verb.TAG, Verb.ASSIGN, Verb.SNOOZE, Verb.WAKE])
def test_each_has_a_button_where_it_can_be_done(verb: Verb) -> None:
    open_to = {s for s in OPEN if s in (Status.WAITING, Status.FAILED)}
    for status in open_to:
        before = aside(0.0, case(status)) if verb is Verb.WAKE else case(status)
        assert BUTTONS[verb] in buttons(before, MENU, NOW, POLICY, STAFF)
