"""A case that was over can be opened again by a person, with a clock of its own and everything said kept."""

from __future__ import annotations

from typing import Any

import pytest
import redis

from bot.core.binding import binding
from bot.core.card import draw
from bot.core.decisions import decide
from bot.core.model import Case, Command, Entry, Status, Triage, Verb
from bot.core.ports import Denied
from bot.core.practice import Practice
from bot.desk import Desk
from bot.jobs import Waker
from bot.store import Store
from tests.core.makers import NOW, PLACE, POLICY, STAFF, case, fine, out
from tests.house import Clock

DONE = case(Status.ANSWERED, replies=(out(),), owner="other", owner_name="Other")


def press(before: Case, **fields: Any) -> tuple[Case, Entry, str]:
    command = Command(case_id="abc", verb=Verb.OPEN_AGAIN, by=STAFF, due=NOW + 9000, **fields)
    return decide(before, command, fine, POLICY, "UTC", lambda text: 8000, NOW + 5000)


@pytest.mark.parametrize("before", [DONE, case(Status.CLOSED, reason="Advertising")], ids=["answered", "closed"])
def test_it_begins_a_round_about_the_same_words_and_keeps_our_reply(before: Case) -> None:
    after, entry, said = press(before, reason="She called: it is not settled")
    assert (after.status, after.round, after.post, after.replies) == (Status.NEW, 2, before.post, before.replies)
    assert (after.clock_from, after.deadline, after.owner, after.reason) == (NOW + 5000, NOW + 9000, "", "")
    assert "She called" in after.notice and (entry.kind, entry.detail) == (
        "open_again",
        "She called: it is not settled",
    )
    assert "open again" in said


@pytest.mark.parametrize("status", [s for s in Status if s not in (Status.ANSWERED, Status.CLOSED)])
def test_what_is_open_or_gone_cannot_be_opened_again(status: Status) -> None:
    with pytest.raises(Denied):
        press(case(status))


def test_what_was_erased_stays_closed() -> None:
    with pytest.raises(Denied, match="was erased"):
        press(case(Status.CLOSED, erased_at=NOW))


def test_a_case_that_is_over_keeps_this_button_and_an_open_one_has_none() -> None:
    def verbs(one: Case) -> list[Verb]:
        card = draw(one, PLACE, "Facebook", [], NOW)
        return [b.verb for b in (*card.buttons, *card.menu)]

    assert verbs(case(Status.CLOSED)) == [Verb.OPEN_AGAIN, Verb.CALL, Verb.NOTE, Verb.TAG, Verb.REPORT]
    assert verbs(DONE) == [Verb.OPEN_AGAIN, Verb.AMEND, Verb.CALL, Verb.NOTE, Verb.TAG, Verb.WITHDRAW, Verb.REPORT]
    assert Verb.OPEN_AGAIN not in verbs(case())


def test_the_desk_gives_it_a_deadline_a_draft_and_a_line_of_history(db: redis.Redis) -> None:
    clock = Clock(NOW + 5000)
    store = Store(db, Waker(db), clock)
    desk = Desk(store, {}, {}, lambda: Practice({"main": PLACE}, {}, ()), lambda text, stars: Triage(), clock)
    store.open_case(DONE, Entry(NOW, "received", "desk", "Replydesk", 1), "2026-09-21", {})
    desk.act(Command(case_id="abc", verb=Verb.OPEN_AGAIN, by=STAFF, words=binding(DONE), way="inbox"))
    desk.advance("abc")
    after = store.find("abc")
    assert after and (after.status, after.deadline) == (Status.WAITING, NOW + 5000 + 3600)
    card = desk.card("abc", STAFF)
    assert card and any("Front desk opened it again" in line for line in card.history)
