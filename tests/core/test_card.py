"""What a card says of a case: one line for each thing the reader must know, true at this moment, and no line for the rest."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.core.card import Card, draw
from bot.core.model import Case, Escalation, Kind, ReplyState, Stage, Status, Triage
from tests.core.makers import NOW, OTHER, PLACE, case, out, post, promised, yes

SOON = NOW + 600
PROMISE = Stage(by="staff", by_name="Front desk", reason="what the X-ray costs")


def drawn(made: Case, **more: Any) -> Card:
    return draw(made, more.pop("place", PLACE), "Facebook", (), more.pop("now", NOW), **more)


def fact(made: Case, **more: Any) -> dict[str, str]:
    return dict(drawn(made, **more).facts)


def in_doubt(**changes: Any) -> Case:
    said = replace(yes(), **{"state": ReplyState.DOUBTFUL, "unsure_since": NOW, **changes})
    return case(Status.PUBLISHING, replies=(said,))


FACTS = {
    "Promised": case(**promised(out("We are looking into it."), PROMISE, SOON)),
    "Posted already": case(**promised(out("We are looking into it."), PROMISE, SOON)),
    "Escalated": case(escalation=Escalation("The price", "staff", "Front desk", NOW)),
    "Hidden": case(hidden=True),
    "Attached": case(post=post(attachments=("a picture",))),
    "Please check": case(post=post(remarks=("The longest field was taken for the words",))),
    "Source": case(post=post(verified=False)),
    "Added by hand": case(post=post(page="Yelp", brought_by="Maria")),
    "Told by e-mail": case(post=post(page="Yelp")),
    "Repeat": case(triage=Triage(repeats="c7")),
    "Kind": case(triage=Triage(why="It speaks of pain")),
}


@pytest.mark.parametrize("what", FACTS)
def test_a_card_names_what_is_so_and_a_plain_one_does_not(what: str) -> None:
    assert fact(FACTS[what])[what]
    assert what not in fact(case())


def test_what_nothing_confirms_is_said_in_the_words_of_how_it_came() -> None:
    form, mail = (case(post=post(verified=False, kind=kind)) for kind in (Kind.FORM, Kind.MESSAGE))
    assert "a form without a signature" in fact(form)["Source"]
    assert "nothing confirms that it comes from where it says" in fact(mail)["Source"]


def test_a_post_that_names_no_clinic_says_why_it_is_here_where_one_clinic_takes_them_all() -> None:
    nameless = case(post=post(account=""))
    assert "names no clinic" in fact(nameless, place=replace(PLACE, default=True))["Clinic"]
    assert "Clinic" not in fact(nameless)


def test_a_promise_says_by_when_who_gave_it_and_whom_it_waits_for() -> None:
    made = case(**promised(out("We are looking into it."), PROMISE, SOON))
    assert "Front desk asks the managers: “what the X-ray costs”" in fact(made)["Promised"]
    asked = case(**promised(out("We are looking into it."), replace(PROMISE, owner="o", owner_name=OTHER.name), SOON))
    assert "Front desk asks Other desk" in fact(asked)["Promised"]
    assert drawn(made).state.startswith("A full answer is promised by")


def test_why_a_manager_is_asked_stands_on_the_card_once() -> None:
    made = case(
        triage=Triage(why="It speaks of pain"), escalation=Escalation("It speaks of pain", "", "Replydesk", NOW)
    )
    assert "Escalated" in fact(made) and "Kind" not in fact(made)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "We look again at"),
        ({"looks": 2, "looked_at": NOW + 60}, "and did not see it. We look again at"),
        ({"blind": True}, "We cannot look by ourselves"),
        ({"told": "there"}, "Nothing is sent twice"),
    ],
)
def test_a_reply_nobody_saw_says_what_was_looked_for_and_what_comes_next(changes: dict[str, Any], words: str) -> None:
    said = fact(in_doubt(**changes))["In doubt"]
    assert words in said and "could not see whether our reply went out" in said
    assert ("We look again" in said) == (not {"blind", "told"} & changes.keys())


STATES = {
    "it goes out in a moment": case(Status.APPROVED),
    "it waits until we know whether the earlier reply is out": case(
        Status.APPROVED, replies=(replace(yes("First."), state=ReplyState.DOUBTFUL, unsure_since=NOW), yes())
    ),
    "(try 3)": case(Status.APPROVED, attempts=2, retry_at=SOON),
    "We could not see yet whether it went out": in_doubt(),
    "Answered by Front desk at": case(Status.ANSWERED, replies=(out(),)),
    "Closed without a reply: Spam": case(Status.CLOSED, reason="Spam"),
    "Closed after the holding reply: gone": case(
        Status.CLOSED, reason="gone", **promised(out("We are looking into it."), PROMISE, SOON)
    ),
}


@pytest.mark.parametrize("words", STATES)
def test_the_state_is_told_in_one_sentence(words: str) -> None:
    assert words in drawn(STATES[words]).state


def test_the_words_shown_are_the_ones_that_count_now() -> None:
    answered = drawn(case(Status.ANSWERED, replies=(out("Thank you, all.", link="https://fb.example/1"),)))
    assert (answered.draft_label, answered.draft) == ("Our reply · everybody can read it", "Thank you, all.")
    assert answered.reply_link == "https://fb.example/1" and answered.countdown == "" and answered.deadline is None
    held = drawn(case(Status.APPROVED))
    assert held.draft_label == "Approved reply · everybody can read it" and (held.held_until, held.held) == (
        NOW + 20,
        "Goes out",
    )
    holding = drawn(case(Status.APPROVED, replies=(yes(then=PROMISE),)))
    assert holding.draft_label == "Approved holding reply · everybody can read it"


def test_a_card_without_a_draft_says_why_and_asks_for_words() -> None:
    made = case()
    silent = replace(
        made, draft=replace(made.draft, text="", why="No draft: it was written in a language I do not read.")
    )
    assert drawn(silent).draft_label == (
        "No draft: it was written in a language I do not read. Please write the reply yourself · everybody can read it"
    )
    assert drawn(silent).draft_why == ""


def test_an_urgent_post_stays_urgent_to_look_at_until_it_is_dealt_with() -> None:
    urgent = Triage(urgency="high", why="It speaks of pain")
    assert drawn(case(triage=urgent)).tone == "urgent"
    assert drawn(case(Status.ANSWERED, triage=urgent, replies=(out(),))).tone != "urgent"
