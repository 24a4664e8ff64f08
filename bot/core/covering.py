"""What was written to us alone, as its card hangs in a chat: who, where, until when and what can be pressed, and no word of theirs
or ours. The words are in a dialog, for whoever presses Show and may read them.

A card is covered unless its clinic says otherwise; only the pages behind a sign-in and those dialogs open it. Pure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from bot.core import facts, following, later, requests, revising
from bot.core.buttons import Button
from bot.core.card import Card
from bot.core.facts import Fact, Look
from bot.core.model import OPEN, Audience, Case, Level, Location, Verb
from bot.core.readers import labelled
from bot.core.states import NO_DRAFT

SHOW: Final = "Show"
COVER: Final = "This was written to you alone, so its words are not shown here. Press Show to read them and to answer."
READ_FIRST: Final = (
    "This was written to you alone. Please press Show on its card: you read it there first, and answer there."
)
WANT_WORDS: Final = frozenset({Verb.APPROVE, Verb.GRANT, Verb.DENY})
"""What nobody should press who has not read it; it is to be pressed in the dialog."""


def hides(case: Case, location: Location) -> bool:
    """Whether the words of a case stay out of the chats."""
    private = any(post.audience is Audience.PRIVATE for post in (case.post, *case.earlier))
    return private and not location.show_private


def to_press(card: Card) -> tuple[Button, ...]:
    """What can be pressed where the words are to be read: what an open card has, and what this one wants them for."""
    return (*card.buttons, *(button for button in card.menu if button.verb in WANT_WORDS))


def cover(card: Card, case: Case, location: Location, now: float) -> Card:
    """The card without a word that anybody wrote: what a chat may show, notify of and keep."""
    look, unwritten = Look(case, location, now), not card.draft and case.status in OPEN
    return replace(
        card,
        covered=True,
        state=card.state.removesuffix(f": {case.reason}") if case.reason else card.state,
        text="",
        link="",
        notice="",
        draft_label=labelled(case, NO_DRAFT) if unwritten else card.draft_label,
        draft="",
        draft_why="",
        level=Level.OK,
        findings=(),
        reply_link="",
        facts=tuple(fact for row in ROWS for fact in row(look)),
        buttons=tuple(button for button in card.buttons if button.verb not in WANT_WORDS),
        menu=tuple(button for button in card.menu if button.verb not in WANT_WORDS),
        history=(),
        copy="",
        before=(),
        ours="",
        pieces=(),
        others=(),
        tags=(),
    )


def _asked(look: Look) -> Iterator[Fact]:
    if asked := requests.standing(look.case):
        yield f"{asked.by_name} asks", "It needs a manager's yes or no"


def _promised(look: Look) -> Iterator[Fact]:
    if (promised := look.case.promised) and look.case.status in OPEN:
        yield "Promised", f"A full answer by {look.at(promised.due)}"


def _given(look: Look) -> Iterator[Fact]:
    if (given := look.case.given) and look.case.status in OPEN:
        yield "Given", f"{given.by_name} asks {given.to_name} to see to this"


def _call(look: Look) -> Iterator[Fact]:
    if stage := following.call(look.case):
        yield "Call", f"{stage.owner_name} calls them by {look.at(stage.due)}"


def _put_aside(look: Look) -> Iterator[Fact]:
    snooze, until = look.case.snooze, look.case.snoozed_until
    if snooze and until is not None and look.case.status in OPEN:
        yield "Put aside", f"{snooze.by_name} put this aside {later.told(until, look.location, look.now)}"


def _change(look: Look) -> Iterator[Fact]:
    if change := revising.under_way(look.case):
        yield "Our reply", f"{change.yes.by_name} is changing it"


def _escalated(look: Look) -> Iterator[Fact]:
    if asked := look.case.escalation:
        yield "Escalated", f"{asked.by_name} asks for a manager"


ROWS: Final[tuple[Callable[[Look], Iterator[Fact]], ...]] = (
    _asked, _promised, facts.in_doubt, _change, _escalated, _given, _call, _put_aside, facts.contacts, facts.source,
    facts.page, facts.clinic, facts.answered_before, facts.repeat,
)  # fmt: skip
