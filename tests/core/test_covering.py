"""What was written to us alone hangs in the chats without a word that anybody wrote, whatever becomes of its case."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest

from bot.core.binding import their_words
from bot.core.card import Card
from bot.core.covering import WANT_WORDS, cover, hides
from bot.core.model import Case, Closing, Draft, Kind, Request, StageName, Status, Verb
from bot.core.pings import Ping, PingKind
from bot.core.reminders import pings
from bot.core.saying import OUTSIDE, SAYS, why_and_until_when, wording
from tests.cards import CASES, NOW, PAST, PLACE, drawn
from tests.core.makers import POLICY

SHOWN = replace(PLACE, show_private=True)
SECRET = "zebrafish"
SAID = {"text": SECRET, "link": f"https://public.example/{SECRET}", "attachments": (SECRET,), "remarks": (SECRET,)}


def private(case: Case) -> Case:
    """The same case about a message to us alone, with one word in everything that a person may have written."""
    theirs = {"kind": Kind.MESSAGE, **SAID}
    ours = tuple(
        replace(r, text=SECRET, link=SECRET, then=replace(r.then, reason=SECRET) if r.then else None)
        for r in case.replies
    )
    made = replace(
        case,
        post=replace(case.post, **theirs),
        earlier=tuple(replace(post, **theirs) for post in case.earlier),
        triage=replace(case.triage, why=SECRET),
        draft=replace(case.draft, text=case.draft.text and SECRET, why=f"No draft: {SECRET}"),
        replies=ours,
        stages=tuple(replace(stage, reason=stage.reason and SECRET) for stage in case.stages),
        revision=replace(case.revision, yes=replace(case.revision.yes, text=SECRET)) if case.revision else None,
        escalation=replace(case.escalation, reason=SECRET) if case.escalation else None,
        request=replace(case.request, reason=SECRET, why=SECRET, draft=Draft(SECRET)) if case.request else None,
        notice=SECRET,
        reason=case.reason and SECRET,
    )
    stands = case.request is not None and case.request.words == their_words(case)
    return replace(made, request=replace(made.request, words=their_words(made))) if made.request and stands else made


def strings(value: Any) -> Iterator[str]:
    """Every text in a record, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (tuple, list)):
        for part in value:
            yield from strings(part)
    elif is_dataclass(value):
        for part in fields(value):
            yield from strings(getattr(value, part.name))


def covered(case: Case) -> Card:
    past = tuple(replace(entry, text=SECRET, detail=SECRET) for entry in PAST)
    return cover(drawn(case, past, others=(case,)), case, PLACE, NOW)


@pytest.mark.parametrize("name", CASES)
def test_no_word_of_anybody_is_left_on_a_covered_card(name: str) -> None:
    case = private(CASES[name])
    whole, hung = drawn(case), covered(case)
    assert SECRET in " ".join(strings(whole)), "else this proves nothing"
    assert SECRET not in " ".join(strings(hung))
    assert hung.covered and not whole.covered and hung.words == whole.words
    assert (hung.headline, hung.deadline, hung.countdown, hung.owner) == (
        whole.headline, whole.deadline, whole.countdown, whole.owner,
    )  # fmt: skip
    assert [b.verb for b in hung.buttons] == [b.verb for b in whole.buttons if b.verb not in WANT_WORDS]
    assert hung.menu == whole.menu


@pytest.mark.parametrize("name", CASES)
def test_no_reminder_of_it_says_what_it_is_about_or_what_people_typed(name: str) -> None:
    case = private(CASES[name])
    said = [
        f"{why_and_until_when(case, PLACE, NOW)}\n{wording(case, PLACE, ping, NOW)}"
        for ping in pings(case, PLACE, POLICY, NOW + 9999)
        if not (ping.kind in (PingKind.ASK, PingKind.PROMISE) and case.promised is None)
    ]
    assert SECRET not in "\n".join(said)
    assert all("waiting" not in line.split("\n")[0].lower() for line in said), "the topic is not named either"


def test_every_reminder_that_may_say_a_person_s_words_has_another_wording_for_these() -> None:
    found = set()
    for name in CASES:
        case = private(CASES[name])
        for ping in pings(case, SHOWN, POLICY, NOW + 9999):
            if SECRET in wording(case, SHOWN, ping, NOW):
                found.add(ping.kind)
    assert {PingKind.CALL, PingKind.REQUEST, PingKind.REFUSED} <= found
    assert set(OUTSIDE) == set(SAYS) == set(PingKind)
    assert all(OUTSIDE[kind] is not SAYS[kind] for kind in found)


@pytest.mark.parametrize(
    "name", ["waiting", "promised", "asked", "refused", "failed-by-hand", "change-unseen", "escalated"]
)
@pytest.mark.parametrize("kind", list(PingKind))
def test_each_sentence_about_it_is_whole(name: str, kind: PingKind) -> None:
    case = private(CASES[name])
    try:
        wording(case, SHOWN, Ping("k", NOW, "managers", 0, kind), NOW)
    except AssertionError:
        return  # no such case is ever pinged like that
    line = wording(case, PLACE, Ping("k", NOW, "managers", 0, kind), NOW)
    assert line.endswith(".") and SECRET not in line


def test_only_what_was_written_to_us_alone_is_covered_and_a_clinic_may_show_it() -> None:
    case = CASES["two-messages"]
    assert not hides(case, PLACE)
    message = replace(case, earlier=(replace(case.earlier[0], kind=Kind.FORM),))
    assert hides(message, PLACE), "a private message is part of the conversation"
    assert not hides(message, SHOWN)


def test_how_it_was_closed_is_told_without_the_reason() -> None:
    closed = private(CASES["closed"])
    kept = Closing("other", SECRET, "maria", "Maria", NOW, 1, "")
    assert covered(replace(closed, closing=kept)).state == "Closed without a reply"
    assert covered(private(CASES["answered"])).state.startswith("Answered by Maria at")


def test_what_waits_for_a_manager_is_said_without_what_it_is() -> None:
    asked = Request(
        verb=Verb.FIND_OUT, by="m", by_name="Maria", at=NOW, round=1, words="", because=SECRET, draft=Draft(SECRET)
    )
    case = private(CASES["asked"])
    waits = replace(case, request=replace(asked, words=their_words(case)))
    assert ("Maria asks", "It needs a manager's yes or no") in covered(waits).facts
    promised = private(CASES["promised"])
    assert any(name == "Promised" for name, _ in covered(promised).facts)
    assert promised.stages[0].name is StageName.ANSWER and promised.status is Status.WAITING
