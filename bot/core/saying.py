"""What a ping says: one row for each kind. It names the case and the time, and never what the author wrote; of what was written
to us alone it names no topic either, and nothing that people of ours typed about it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Final

from bot.core import deadlines, following, reminders, requests
from bot.core.covering import hides
from bot.core.model import OPEN, Case, Location, Verb
from bot.core.moments import clock_time
from bot.core.pings import Ping, PingKind
from bot.core.reminders import HONEST_SECONDS
from bot.core.topics import TOPICS


def wording(case: Case, location: Location, ping: Ping, now: float) -> str:
    """The sentence of a ping; of one that could not be sent in time, with when it was due."""
    says = OUTSIDE.get(ping.kind, _due) if hides(case, location) else SAYS[ping.kind]
    text = says(case, clock_time(case.deadline, location.timezone, now), now)
    if case.opened_at > case.deadline and ping.to == "managers":
        text += f" It reached us only at {clock_time(case.opened_at, location.timezone, now)}."
    if now - ping.at > HONEST_SECONDS:
        was_due = clock_time(ping.at, location.timezone, now)
        text += f" This message was due at {was_due}; the desk could not send it then."
    if ping.since:
        text += f" Nobody has reacted since {clock_time(ping.since, location.timezone, now)}."
    return text


def why_and_until_when(case: Case, location: Location, now: float) -> str:
    """The first line of a ping, such as "1 star, complaint about waiting time, 12 minutes left, Rosa has it"; no word of the author's."""
    stars = case.asked.rating
    topic = "" if hides(case, location) else TOPICS.get(case.triage.category, "").lower()
    rated = "" if stars is None else f"{stars:g} star{'' if stars == 1 else 's'}"
    waits = (_left_now(case.deadline - now), _whose(case)) if case.status in OPEN else ()
    parts = (rated, topic, *waits)
    line = ", ".join(part for part in parts if part)
    return line[:1].upper() + line[1:]


def _left_now(seconds: float) -> str:
    """Exact minutes up to an hour and a half: a message stands under the moment it was sent."""
    minutes = math.ceil(seconds / 60) if seconds > 0 else math.floor(seconds / 60)
    if not minutes:
        return "due now"
    if abs(minutes) > 90:
        return deadlines.countdown(seconds, 0.0)
    number, what = abs(minutes), "left" if minutes > 0 else "late"
    return f"{number} minute{'' if number == 1 else 's'} {what}"


def _whose(case: Case) -> str:
    if case.escalation and case.escalation.acknowledged_name:
        return f"{case.escalation.acknowledged_name} is on it"
    if case.owner_name:
        return f"{case.owner_name} has it"
    return f"{case.given.to_name} was asked" if case.given else "nobody has it"


def _left(case: Case, due: str, now: float) -> str:
    return f"This waits for a reply: {deadlines.countdown(case.deadline, now)} (due at {due})."


def _due(case: Case, due: str, now: float) -> str:
    return f"The reply was due at {due} and is not out yet." if now >= case.deadline else f"The reply is due at {due}."


def _ask(case: Case, due: str, now: float) -> str:
    assert case.promised is not None
    return f"{case.promised.by_name} needs help with an answer: “{case.promised.reason}” The full answer is promised by {due}."


def _promise(case: Case, due: str, now: float) -> str:
    assert case.promised is not None
    return f"The full answer was promised by {due} and is not out yet. To find out: “{case.promised.reason}”"


def _call(case: Case, due: str, now: float) -> str:
    assert case.escalation is not None
    return f"{case.escalation.by_name} asks for a manager: {case.escalation.reason}"


def _back(case: Case, due: str, now: float) -> str:
    assert case.escalation is not None
    return f"{case.escalation.left_name} took this over, and it is still not answered."


def _morning(case: Case, due: str, now: float) -> str:
    if case.snooze and case.snoozed_until is not None:
        return f"{case.snooze.by_name} put this aside; it still waits for a reply, due at {due}."
    if now < case.deadline:
        return f"This still waits for a reply, due at {due}."
    who = case.escalation.left_name if case.escalation else ""
    return f"This has waited since {due} and is not answered yet." + (f" {who} was on it last." if who else "")


def _request(case: Case, due: str, now: float) -> str:
    asks = requests.standing(case)
    assert asks is not None
    return f"{asks.by_name} asks: {requests.question(asks)} Please press Yes or No on the card."


def _refused(case: Case, due: str, now: float) -> str:
    no = requests.refused(case)
    assert no is not None
    return f"{no.refused_by} says no to what {no.by_name} asked ({requests.KINDS[no.verb].question}): {no.why}"


def _failed(case: Case, due: str, now: float) -> str:
    failed = reminders.stopped(case)
    assert failed is not None
    return f"The reply that {failed.by_name} approved did not go out. {case.notice}".strip()


def _given(case: Case, due: str, now: float) -> str:
    assert case.given is not None
    return f"{case.given.by_name} gives this to {case.given.to_name}: “{case.given.why}” It is due at {due}."


def _task(case: Case, due: str, now: float) -> str:
    stage = following.call(case)
    assert stage is not None
    return f"{stage.by_name} asks {stage.owner_name} to call them: “{stage.reason}” The card says until when."


def _task_due(case: Case, due: str, now: float) -> str:
    stage = following.call(case)
    assert stage is not None
    return f"{stage.owner_name} was to call them by now: “{stage.reason}” Please say on the card how it went."


def _task_done(case: Case, due: str, now: float) -> str:
    made = following.last_call(case)
    assert made is not None
    thanks = " A word of thanks in public would close it now." if following.thankable(case) else ""
    return f"{made.owner_name} called them: {following.LABELS.get(made.result, '').lower()}.{thanks}"


def _woke(case: Case, due: str, now: float) -> str:
    assert case.snooze is not None
    return f"{case.snooze.by_name} had put this aside until now. It waits for a reply, due at {due}."


def _change(case: Case, due: str, now: float) -> str:
    revision = case.revision
    assert revision is not None
    what = "The correction" if revision.verb is Verb.AMEND else "The taking down"
    if revision.failed_at:
        return f"{what} of our reply that {revision.yes.by_name} asked for was not made. {case.notice}".strip()
    return f"{what} of our reply may have been made or not: we could not see it. Please look there, and say it on the card."


SAYS: Final[Mapping[PingKind, Callable[[Case, str, float], str]]] = {
    PingKind.LEFT: _left,
    PingKind.DUE: _due,
    PingKind.ASK: _ask,
    PingKind.PROMISE: _promise,
    PingKind.CALL: _call,
    PingKind.BACK: _back,
    PingKind.MORNING: _morning,
    PingKind.REQUEST: _request,
    PingKind.REFUSED: _refused,
    PingKind.FAILED: _failed,
    PingKind.GIVEN: _given,
    PingKind.TASK: _task,
    PingKind.TASK_DUE: _task_due,
    PingKind.TASK_DONE: _task_done,
    PingKind.WOKE: _woke,
    PingKind.CHANGE: _change,
}
"""What is said of a case whose reply is due at a moment, as of now. What a kind speaks of is there: `pings` saw to it."""


def _ask_outside(case: Case, due: str, now: float) -> str:
    assert case.promised is not None
    return f"{case.promised.by_name} needs help with an answer; the case says what with. The full answer is promised by {due}."


def _promise_outside(case: Case, due: str, now: float) -> str:
    return f"The full answer was promised by {due} and is not out yet."


def _call_outside(case: Case, due: str, now: float) -> str:
    assert case.escalation is not None
    return f"{case.escalation.by_name} asks for a manager. Please read it: the case says why."


def _request_outside(case: Case, due: str, now: float) -> str:
    asks = requests.standing(case)
    assert asks is not None
    return f"{asks.by_name} asks for a manager's yes or no. Please read what about, and press Yes or No there."


def _refused_outside(case: Case, due: str, now: float) -> str:
    no = requests.refused(case)
    assert no is not None
    return f"{no.refused_by} says no to what {no.by_name} asked; the case says why."


def _failed_outside(case: Case, due: str, now: float) -> str:
    failed = reminders.stopped(case)
    assert failed is not None
    return f"The reply that {failed.by_name} approved did not go out; the case says why."


def _given_outside(case: Case, due: str, now: float) -> str:
    assert case.given is not None
    return f"{case.given.by_name} gives this to {case.given.to_name}; the case says why. It is due at {due}."


def _task_outside(case: Case, due: str, now: float) -> str:
    stage = following.call(case)
    assert stage is not None
    return f"{stage.by_name} asks {stage.owner_name} to call them; the case says why, and until when."


def _task_due_outside(case: Case, due: str, now: float) -> str:
    stage = following.call(case)
    assert stage is not None
    return f"{stage.owner_name} was to call them by now. Please say on the card how it went."


def _change_outside(case: Case, due: str, now: float) -> str:
    revision = case.revision
    assert revision is not None
    if not revision.failed_at:
        return _change(case, due, now)
    return f"What {revision.yes.by_name} asked to change in our reply was not changed; the case says why."


OUTSIDE: Final[Mapping[PingKind, Callable[[Case, str, float], str]]] = {
    PingKind.LEFT: _left,
    PingKind.DUE: _due,
    PingKind.BACK: _back,
    PingKind.MORNING: _morning,
    PingKind.TASK_DONE: _task_done,
    PingKind.WOKE: _woke,
    PingKind.ASK: _ask_outside,
    PingKind.PROMISE: _promise_outside,
    PingKind.CALL: _call_outside,
    PingKind.REQUEST: _request_outside,
    PingKind.REFUSED: _refused_outside,
    PingKind.FAILED: _failed_outside,
    PingKind.GIVEN: _given_outside,
    PingKind.TASK: _task_outside,
    PingKind.TASK_DUE: _task_due_outside,
    PingKind.CHANGE: _change_outside,
}
"""The same of a case whose words stay out of the chats: of a kind without a row, only when the reply is due."""
