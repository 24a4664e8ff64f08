"""A press that needs a manager's yes: kept with its words, asked once, and void as soon as what it was about has changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bot.core import closing
from bot.core.binding import their_words
from bot.core.model import Case, Request, Status, Verb

QUESTIONS: Final[Mapping[Verb, str]] = {
    Verb.DISMISS: "May this be closed?",
    Verb.APPROVE: "May this reply go out?",
    Verb.FIND_OUT: "May this holding reply go out?",
}
ASKABLE: Final = frozenset({Status.NEW, Status.WAITING, Status.FAILED})  # where what is asked for could be done
SETTLES: Final = frozenset({Verb.APPROVE, Verb.SEND, Verb.DISMISS, Verb.FIND_OUT, Verb.GRANT})
"""What leaves nothing to ask for, whoever presses it."""


def standing(case: Case) -> Request | None:
    """The request that waits for a yes or a no: about the words as they are now, and not refused."""
    asked = _here(case)
    return asked if asked and not asked.refused_at and _same(case, asked) else None


def refused(case: Case) -> Request | None:
    """The request of this round that a manager has said no to."""
    asked = _here(case)
    return asked if asked and asked.refused_at else None


def void(case: Case) -> Request | None:
    """A request that nobody answered before the post or the draft changed."""
    asked = _here(case)
    return asked if asked and not asked.refused_at and not _same(case, asked) else None


def _here(case: Case) -> Request | None:
    asked = case.request
    return asked if asked and asked.round == case.round and case.status in ASKABLE else None


def _same(case: Case, asked: Request) -> bool:
    if asked.words != their_words(case):
        return False
    return asked.verb is not Verb.APPROVE or asked.draft.text == case.draft.text


def question(asked: Request) -> str:
    """What is asked for, in words: "May this be closed? “Spam”"."""
    why = closing.sentence(asked.ground, asked.reason)
    said = f"{QUESTIONS[asked.verb]}{f' “{why}”' if why else ''}"
    return f"{said} It says: “{asked.draft.text}”" if asked.verb is Verb.FIND_OUT else said


def fact(case: Case) -> tuple[str, str] | None:
    """The line of a card about a request, None where there is none to speak of."""
    if asked := standing(case):
        return f"{asked.by_name} asks", f"{question(asked)} {asked.because}"
    if asked := refused(case):
        return f"{asked.refused_by} says no", f"{asked.why} ({asked.by_name} asked: {QUESTIONS[asked.verb]})"
    if asked := void(case):
        return f"{asked.by_name} asked", f"{question(asked)} {VOID}"
    return None


VOID: Final = "The post or the draft has changed since, so this does not count any more. Please ask again."
