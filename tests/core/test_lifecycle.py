"""Every pair of status and verb is decided on purpose, and the picture in bot/README.md is the same machine."""

from __future__ import annotations

import re

import pytest

from bot.core.buttons import BUTTONS
from bot.core.lifecycle import NEXT, IllegalMove, move
from bot.core.model import OPEN, Status, Verb
from tests.core.makers import NOW, case
from tests.house import ROOT

S, V = Status, Verb
REVISABLE = (S.WAITING, S.FAILED, S.ANSWERED, S.CLOSED)  # where a reply of ours may be out

# Every verb with the statuses it may be used in; written by hand, so that a change of the table is a decision.
DECIDED: dict[Verb, set[Status]] = {
    V.APPROVE: {S.WAITING, S.FAILED},
    V.EDIT: {S.NEW, S.WAITING, S.FAILED},
    V.SEND: {S.NEW, S.WAITING, S.FAILED},
    V.UNDO: {S.APPROVED, *REVISABLE},
    V.LONGER: {S.APPROVED, *REVISABLE},
    V.AMEND: set(REVISABLE),
    V.WITHDRAW: set(REVISABLE),
    V.ESCALATE: set(OPEN),
    V.ACKNOWLEDGE: set(OPEN),
    V.CLAIM: set(OPEN),
    V.RELEASE: set(OPEN),
    V.PASSED: set(OPEN),
    V.ANSWERED_THERE: {S.NEW, S.WAITING, S.APPROVED, S.FAILED},
    V.LAPSED: set(OPEN),
    V.ASSIGN: set(OPEN),
    V.SNOOZE: {S.WAITING, S.FAILED},
    V.WAKE: set(OPEN),
    V.WOKE: set(OPEN),
    V.NOTE: set(S),
    V.CALL: set(S) - {S.REMOVED},
    V.CALLED: set(S) - {S.REMOVED},
    V.CAUSE: {S.ANSWERED, S.CLOSED},
    V.THANK: {S.ANSWERED},
    V.REPORT: set(S) - {S.REMOVED},
    V.VERDICT: set(S),
    V.TAG: set(S),
    V.DISMISS: {S.NEW, S.WAITING, S.FAILED},
    V.FIND_OUT: {S.WAITING, S.FAILED},
    V.REQUEST: {S.NEW, *REVISABLE},
    V.GRANT: {S.NEW, *REVISABLE},
    V.DENY: {S.NEW, *REVISABLE},
    V.CORRECT: {S.WAITING, S.FAILED},
    V.NOT_URGENT: {S.WAITING, S.FAILED},
    V.PREPARE: {S.NEW},
    V.SUGGEST: {S.WAITING},
    V.HAND_OVER: {S.APPROVED},
    V.POSTED: {S.APPROVED, S.FAILED},
    V.NOT_POSTED: {S.ANSWERED},
    V.START: {S.APPROVED},
    V.PUBLISHED: {S.PUBLISHING, S.WAITING, S.APPROVED, S.FAILED, S.CLOSED},
    V.PROMISED: {S.PUBLISHING, S.WAITING, S.APPROVED, S.FAILED},
    V.RETRY: {S.APPROVED, S.PUBLISHING},
    V.REFUSE: {S.APPROVED, S.PUBLISHING},
    V.LOST: {S.PUBLISHING},
    V.LOOKED: set(S) - {S.REMOVED},
    V.JOIN: {S.NEW, S.WAITING, S.FAILED, S.ANSWERED, S.CLOSED},
    V.JOINED: set(S) - {S.REMOVED},
    V.APART: {S.NEW, S.WAITING, S.FAILED},
    V.PARTED: {S.CLOSED},
    V.GIVEN_BACK: {S.CLOSED},
    V.STANDS_ALONE: {S.CLOSED},
    V.REVISE: set(S) - {S.REMOVED},
    V.AMENDED: set(S) - {S.REMOVED},
    V.TAKEN_DOWN: set(S) - {S.REMOVED},
    V.UNCHANGED: set(S) - {S.REMOVED},
    V.IS_THERE: {*OPEN, S.CLOSED, S.ANSWERED},
    V.NOT_THERE: {*OPEN, S.CLOSED, S.ANSWERED},
    V.POST_EDITED: set(S) - {S.REMOVED},
    V.POST_JOINED: set(S) - {S.REMOVED},
    V.NOTED: set(S) - {S.REMOVED},
    V.UNSEEN: set(S) - {S.REMOVED},
    V.POST_REMOVED: set(S) - {S.REMOVED},
    V.POST_HIDDEN: set(S) - {S.REMOVED},
    V.POST_SHOWN: set(S) - {S.REMOVED},
    V.ERASE: set(S) - {S.APPROVED, S.PUBLISHING},
    V.REOPEN: {S.ANSWERED, S.CLOSED},
    V.OPEN_AGAIN: {S.ANSWERED, S.CLOSED},
    V.UNCLOSE: {S.CLOSED},
}


@pytest.mark.parametrize("verb", list(Verb))
@pytest.mark.parametrize("status", list(Status))
def test_every_pair_of_status_and_verb_is_decided(status: Status, verb: Verb) -> None:
    if status in DECIDED[verb]:
        moved = move(case(status), verb, NOW + 1)
        assert (moved.version, moved.status) == (2, NEXT[status, verb])
    else:
        with pytest.raises(IllegalMove):
            move(case(status), verb, NOW + 1)


def test_nothing_leads_out_of_removed_and_only_what_was_published_leads_to_answered() -> None:
    assert {pair[1] for pair in NEXT if pair[0] is S.REMOVED} == {V.ERASE, V.NOTE, V.TAG, V.VERDICT}
    assert {verb for (was, verb), to in NEXT.items() if to is S.ANSWERED and was is not S.ANSWERED} == {
        V.PUBLISHED, V.POSTED, V.ANSWERED_THERE, V.GIVEN_BACK,
    }  # fmt: skip


def test_nothing_is_published_without_a_person_saying_yes() -> None:
    assert {verb for (_, verb), to in NEXT.items() if to is S.APPROVED} - {V.RETRY} - {
        V.ESCALATE, V.ACKNOWLEDGE, V.CLAIM, V.RELEASE, V.POST_HIDDEN, V.POST_SHOWN, V.LOOKED, V.IS_THERE, V.NOT_THERE, V.NOTED, V.UNSEEN,
        V.REVISE, V.AMENDED, V.TAKEN_DOWN, V.UNCHANGED, V.LONGER, V.PASSED, V.LAPSED,
        V.HAND_OVER, V.ASSIGN, V.WAKE, V.WOKE, V.NOTE, V.TAG, V.CALL, V.CALLED,
        V.REPORT, V.VERDICT,
    } == {V.APPROVE, V.SEND, V.FIND_OUT}  # fmt: skip


def test_there_is_no_button_for_what_the_desk_does_itself() -> None:
    assert not set(BUTTONS) & {
        V.START,
        V.HAND_OVER,
        V.PUBLISHED,
        V.PROMISED,
        V.PREPARE,
        V.SUGGEST,
        V.REOPEN,
        V.LOOKED,
        V.REQUEST,
        V.REVISE,
        V.AMENDED,
        V.TAKEN_DOWN,
        V.JOINED,
        V.PARTED,
    }


def test_the_diagram_in_the_readme_is_the_table() -> None:
    text = (ROOT / "bot/README.md").read_text(encoding="utf-8")
    drawn = set(re.findall(r"^\s*(\w+) --> (\w+): (\w+)$", text, re.M))
    table = {(s.value, to.value, v.value) for (s, v), to in NEXT.items() if s is not to}
    assert drawn == table
