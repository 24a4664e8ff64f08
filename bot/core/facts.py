"""Short remarks on a card: what the reader must know before answering. One row for each, in their order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from bot.core import following, later, reporting, requests, revising, severity
from bot.core.doubt import next_look
from bot.core.model import OPEN, Case, Entry, Kind, Location, Status, Verb
from bot.core.moments import clock_time

NOTES: Final = 3  # on the card
Fact = tuple[str, str]
"""What it is about, and what is said of it."""

BY_FORM: Final = "Not verified: it came through a form without a signature"
UNPROVEN: Final = {Kind.MESSAGE: "Not verified: nothing confirms that it comes from where it says"}


@dataclass(frozen=True, slots=True)
class Look:
    """What a remark is made of."""

    case: Case
    location: Location
    now: float
    history: Sequence[Entry] = ()

    def at(self, moment: float) -> str:
        return clock_time(moment, self.location.timezone, self.now)


def facts(case: Case, location: Location, now: float, history: Sequence[Entry] = ()) -> tuple[Fact, ...]:
    """Every remark there is to make on a case as of `now`; `history` has the notes of colleagues."""
    look = Look(case, location, now, history)
    return tuple(fact for row in ROWS for fact in row(look))


def _asked(look: Look) -> Iterator[Fact]:
    if asked := requests.fact(look.case):
        yield asked


def _promised(look: Look) -> Iterator[Fact]:
    promised, holding = look.case.promised, look.case.holding
    if promised and holding and look.case.status in OPEN:
        due, whom = look.at(promised.due), promised.owner_name or "the managers"
        yield "Promised", f"A full answer by {due}. {promised.by_name} asks {whom}: “{promised.reason}”"
        yield "Posted already", holding.text


def in_doubt(look: Look) -> Iterator[Fact]:
    """What is known of a reply whose answer was lost."""
    reply = look.case.doubt
    if reply is None or look.case.status is Status.REMOVED:
        return
    looked = f" We looked at {look.at(reply.looked_at)} and did not see it." if reply.looks else ""
    at = next_look(reply)
    if reply.told:
        next_step = ""
    elif at is None:
        next_step = " We cannot look by ourselves: please look there, and say what you see."
    else:
        next_step = f" We look again at {look.at(max(at, look.now))}; if you look there, say what you see."
    yield "In doubt", f"We could not see whether our reply went out.{looked}{next_step} Nothing is sent twice."


def _change(look: Look) -> Iterator[Fact]:
    """What is being done to our reply that is out, and its exact words where the card shows others."""
    change = revising.under_way(look.case)
    if change is None:
        return
    what, yes = ("a correction" if change.verb is Verb.AMEND else "the taking down"), change.yes
    if revising.in_doubt(look.case):
        looked = f" We looked at {look.at(yes.looked_at)} and did not see it." if yes.looks else ""
        yield (
            "In doubt",
            f"We could not see whether {what} of our reply was made.{looked} If you look there, say what you see.",
        )
    elif change.attempts:
        yield "Our reply", f"Trying {what} again at {look.at(change.retry_at)} (try {change.attempts + 1})"
    elif change.verb is Verb.WITHDRAW:
        yield "Our reply", f"{yes.by_name} is taking it down; until that is done everybody can read it"
    else:
        yield "Our reply", f"{yes.by_name} is correcting it; it will say: “{yes.text}”"


def _escalated(look: Look) -> Iterator[Fact]:
    if asked := look.case.escalation:
        yield "Escalated", f"{asked.reason} ({asked.by_name})"


def _given(look: Look) -> Iterator[Fact]:
    if (given := look.case.given) and look.case.status in OPEN:
        yield "Given", f"{given.by_name} asks {given.to_name} to see to this: “{given.why}”"


def _call(look: Look) -> Iterator[Fact]:
    if stage := following.call(look.case):
        before = f" Last: {following.LABELS[stage.result].lower()}." if stage.result else ""
        yield "Call", f"{stage.owner_name} calls them by {look.at(stage.due)}: “{stage.reason}”{before}"
        yield "For the call", following.GUIDE
    elif made := following.last_call(look.case):
        yield "Called", f"{made.owner_name}, {look.at(made.done_at)}: {following.LABELS.get(made.result, made.result)}"


def _came_of_it(look: Look) -> Iterator[Fact]:
    if outcome := look.case.outcome:
        yield "What came of it", following.told(outcome)


def _reported(look: Look) -> Iterator[Fact]:
    if report := look.case.report:
        yield "Reported", reporting.told(look.case, look.at(report.at), look.at(report.verdict_at))


def _put_aside(look: Look) -> Iterator[Fact]:
    snooze, until = look.case.snooze, look.case.snoozed_until
    if snooze and until is not None and look.case.status in OPEN:
        when, why = later.told(until, look.location, look.now), f": “{snooze.why}”" if snooze.why else ""
        yield "Put aside", f"{snooze.by_name} put this aside {when}{why}. Nobody is reminded before that"


def _notes(look: Look) -> Iterator[Fact]:
    """The last notes of colleagues: all of them stand in the history."""
    notes = [entry for entry in look.history if entry.kind == Verb.NOTE and entry.text]
    for entry in notes[-NOTES:]:
        yield f"Note by {entry.by_name}", f"{entry.text} ({look.at(entry.at)}, only we can read this)"


def _tags(look: Look) -> Iterator[Fact]:
    if look.case.tags:
        yield "Tags", ", ".join(look.case.tags)


def _hidden(look: Look) -> Iterator[Fact]:
    if look.case.hidden:
        yield "Hidden", "This post is hidden on the platform; only its author and their friends see it"


def _attached(look: Look) -> Iterator[Fact]:
    if look.case.post.attachments:
        yield "Attached", ", ".join(look.case.post.attachments)


def contacts(look: Look) -> Iterator[Fact]:
    if shown := look.case.post.contacts.lines:
        yield "Left for our reply", f"{', '.join(shown)} (kept sealed, and used for nothing else)"


def _please_check(look: Look) -> Iterator[Fact]:
    for remark in look.case.post.remarks:
        yield "Please check", remark
    if not all(post.told for post in look.case.said):
        yield (
            "Please check",
            "It was changed since, and the platform did not tell us to what: please look at it there",
        )


def source(look: Look) -> Iterator[Fact]:
    if not look.case.post.verified:
        yield "Source", UNPROVEN.get(look.case.post.kind, BY_FORM)


def page(look: Look) -> Iterator[Fact]:
    if (site := look.case.post.page) and (who := look.case.post.brought_by):
        yield "Added by hand", f"{who} copied it from {site}"
    elif site:
        yield "Told by e-mail", f"An e-mail from {site} brought it; the reply is posted there by hand"


def clinic(look: Look) -> Iterator[Fact]:
    if look.location.default and not look.case.post.account:
        yield "Clinic", "It names no clinic, so it came to this one"


def answered_before(look: Look) -> Iterator[Fact]:
    if answered := look.case.answers_before:
        times = "once" if answered == 1 else f"{answered} times"
        yield "Answered before", f"We have answered {times} here already; invite them to contact the practice"


def repeat(look: Look) -> Iterator[Fact]:
    if look.case.triage.repeats:
        yield "Repeat", f"The same words were posted before: case {look.case.triage.repeats}"


def _how_soon(look: Look) -> Iterator[Fact]:
    if said := severity.because(look.case):
        yield "How soon", said


def _kind(look: Look) -> Iterator[Fact]:
    asked, why = look.case.escalation, look.case.triage.why
    if why and not (asked and asked.reason == why):
        yield "Kind", why


ROWS: Final[tuple[Callable[[Look], Iterator[Fact]], ...]] = (
    _asked,
    _promised,
    in_doubt,
    _change,
    _escalated,
    _given,
    _call,
    _came_of_it,
    _reported,
    _put_aside,
    _notes,
    _tags,
    _hidden,
    _attached,
    contacts,
    _please_check,
    source,
    page,
    clinic,
    answered_before,
    repeat,
    _how_soon,
    _kind,
)
