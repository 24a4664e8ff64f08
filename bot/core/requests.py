"""A press that needs a manager's yes: kept with its words, asked once, and void as soon as what it was about has changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from bot.core import closing
from bot.core.binding import our_words, their_words
from bot.core.lifecycle import REVISABLE
from bot.core.model import Case, Request, Status, Verb

ASKABLE: Final = frozenset({Status.NEW, Status.WAITING, Status.FAILED})
ANSWERS: Final = frozenset({Verb.APPROVE, Verb.SEND, Verb.DISMISS, Verb.FIND_OUT})


@dataclass(frozen=True, slots=True)
class Kind:
    """What may be asked for: in which words, where it could be done, which words it stands and falls with, and what leaves
    nothing to ask for, whoever presses it. One that `shows` is read out with its text.
    """

    question: str
    where: frozenset[Status] = ASKABLE
    about: Callable[[Case], str] = their_words
    settled_by: frozenset[Verb] = ANSWERS
    shows: bool = False
    of_round: bool = True  # the next round has nothing to do with it


CHANGES: Final = frozenset({Verb.AMEND, Verb.WITHDRAW})
KINDS: Final[Mapping[Verb, Kind]] = {
    Verb.DISMISS: Kind("May this be closed?"),
    Verb.APPROVE: Kind("May this reply go out?"),
    Verb.FIND_OUT: Kind("May this holding reply go out?", shows=True),
    Verb.AMEND: Kind("May our reply be corrected?", REVISABLE, our_words, CHANGES, shows=True, of_round=False),
    Verb.WITHDRAW: Kind("May our reply be taken down?", REVISABLE, our_words, CHANGES, of_round=False),
}


def settled(case: Case, verb: Verb) -> bool:
    """Whether `verb` leaves nothing of what somebody asked for."""
    return case.request is not None and verb in (Verb.GRANT, *KINDS[case.request.verb].settled_by)


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
    if asked is None:
        return None
    kind = KINDS[asked.verb]
    return asked if case.status in kind.where and (asked.round == case.round or not kind.of_round) else None


def _same(case: Case, asked: Request) -> bool:
    if asked.words != KINDS[asked.verb].about(case):
        return False
    return asked.verb is not Verb.APPROVE or asked.draft.text == case.draft.text


def question(asked: Request) -> str:
    """What is asked for, in words: "May this be closed? “Spam”"."""
    why = closing.sentence(asked.ground, asked.reason)
    said = f"{KINDS[asked.verb].question}{f' “{why}”' if why else ''}"
    return f"{said} It says: “{asked.draft.text}”" if KINDS[asked.verb].shows else said


def fact(case: Case) -> tuple[str, str] | None:
    """The line of a card about a request, None where there is none to speak of."""
    if asked := standing(case):
        return f"{asked.by_name} asks", f"{question(asked)} {asked.because}"
    if asked := refused(case):
        return f"{asked.refused_by} says no", f"{asked.why} ({asked.by_name} asked: {KINDS[asked.verb].question})"
    if asked := void(case):
        return f"{asked.by_name} asked", f"{question(asked)} {VOID}"
    return None


VOID: Final = "The words it was about have changed since, so this does not count any more. Please ask again."
