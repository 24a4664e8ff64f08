"""One thing to press next: a card has one button that stands out, in every chat and every state."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from bot.chats.inbox.render import render_card
from bot.chats.slack.render import render
from bot.chats.teams.render import draw
from bot.core.buttons import FACE, MENU, PRIMARY, buttons
from bot.core.deadlines import Policy
from bot.core.model import Draft, Level, Person, Verb, Verdict
from tests.cards import NOW, STATES
from tests.core.makers import BOSS, OTHER, STAFF, case


def wanted(name: str) -> int:
    """How many should stand out: one, where there is anything to do next."""
    return int(any(button.verb in PRIMARY for button in STATES[name].buttons))


@pytest.mark.parametrize("name", STATES)
def test_one_button_stands_out_where_there_is_anything_to_do_and_never_two(name: str) -> None:
    shown = STATES[name]
    assert [b.style for b in (*shown.buttons, *shown.menu)].count("primary") == wanted(name)


@pytest.mark.parametrize("name", STATES)
def test_each_chat_draws_as_many(name: str) -> None:
    shown = STATES[name]
    page = render_card(shown, "token", NOW)
    assert len(re.findall(r'class="button primary"', page)) == wanted(name)
    slack = [e for block in render(shown)["blocks"] for e in block.get("elements", ()) if e.get("style") == "primary"]
    assert len(slack) == wanted(name)
    assert [a.get("style") for a in draw(shown)["actions"]].count("positive") == wanted(name)


def test_what_was_asked_for_goes_before_what_could_be_done_anyway() -> None:
    first = {name: next((b.verb for b in STATES[name].buttons if b.style == "primary"), None) for name in STATES}
    assert first["asked"] == "grant" and first["waiting"] == "approve" and first["escalated"] == "acknowledge"
    assert first["no-draft"] == first["warned"] == first["blocked"] == "edit"
    assert first["publishing"] is first["closed"] is None


@pytest.mark.parametrize("level", [Level.OK, Level.WARN])
def test_who_may_not_approve_what_the_check_has_something_against_has_no_button_for_it(level: Level) -> None:
    before = case(draft=Draft("Thank you.", verdict=Verdict(level)))
    verbs = [{b.verb for b in buttons(before, (*FACE, *MENU), NOW, Policy(), by)} for by in (STAFF, BOSS, None)]
    assert [Verb.APPROVE in seen for seen in verbs] == [level is Level.OK, True, True]
    assert all(Verb.EDIT in seen for seen in verbs)


def test_nobody_takes_over_from_themselves_what_they_have() -> None:
    taken = replace(case(), owner=STAFF.id, owner_name=STAFF.name, owner_until=NOW + 1)
    label = f"Take over from {STAFF.name}"

    def drawn(by: Person | None, now: float) -> bool:
        return label in [button.label for button in buttons(taken, MENU, now, Policy(), by)]

    assert not drawn(STAFF, NOW)
    assert drawn(OTHER, NOW) and drawn(None, NOW)
    assert drawn(STAFF, NOW + 2), "what has run out can be had again"
