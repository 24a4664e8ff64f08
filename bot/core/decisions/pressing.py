"""What every press is judged by: its words, its case, and who has the case."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from bot.core.binding import stale
from bot.core.lifecycle import NEXT
from bot.core.model import Case, Command, Person, Status, Verb, Verdict
from bot.core.moments import clock_time
from bot.core.ports import Denied, Outdated

Check = Callable[[str], Verdict]
"""The check, bound to a case."""

Decision = tuple[Case, str, str]
"""The case afterwards, what history adds to the verb, and a sentence for whoever pressed."""

Room = Callable[[str], int]
"""How many characters of a text a platform takes. It may depend on the text, where a platform counts something else."""

TOO_LONG = 10_000  # characters of a reply, whatever the platform could take

# What to say when a verb does not fit the status any more.
OVER: dict[Status, str] = {
    Status.NEW: "The draft is not ready yet. Please wait a moment.",
    Status.WAITING: "There is nothing to take back: this case is waiting for a reply.",
    Status.APPROVED: "{who} has already approved a reply to this.",
    Status.PUBLISHING: "Too late: the reply is on its way.",
    Status.ANSWERED: "This has been answered already, by {who}.",
    Status.FAILED: "The last try failed. Please read the note on the card first.",
    Status.CLOSED: "This case has been closed: {reason}",
    Status.REMOVED: "The post has been removed, so there is nothing to answer.",
}


def over_already(case: Case, verb: Verb) -> str:
    """Why a press that once fitted does nothing any more."""
    who = case.reply.by_name if case.reply else case.approval.by_name if case.approval else "somebody"
    if case.status is Status.WAITING and verb is not Verb.UNDO:
        return "That is not possible right now. Please open the case again."
    return OVER[case.status].format(who=who, reason=case.reason)


def refuse_outdated(case: Case, command: Command, timezone: str, now: float) -> None:
    """Every button carries the words it was drawn for; on others it is refused in a sentence, and changes nothing."""
    if not stale(case, command):
        return
    if (case.status, command.verb) not in NEXT:
        raise Denied(over_already(case, command.verb))
    when = clock_time(case.changed_at, timezone, now)
    raise Outdated(f"This card was out of date: the case changed at {when}. Nothing was sent. Please look at it again.")


def fitting(measure: Callable[[str], int], most: int, text: str) -> int:
    """How many characters of a text measure `most` at the most."""
    return bisect_right(range(1, len(text) + 1), most, key=lambda length: measure(text[:length]))


def text_of(command: Command, room: Room) -> str:
    """The words somebody typed. Raises Denied when there are none, or too many."""
    text = command.text.strip()
    if not text:
        raise Denied("The reply is empty. Please write something first.")
    most = min(room(text), TOO_LONG)
    if len(text) > most:
        raise Denied(f"The reply is too long: {len(text)} characters, and at most {most} are possible here.")
    return text


def refuse_if_taken(case: Case, by: Person, now: float) -> None:
    """Raises Denied when somebody else has the case."""
    if case.owner and case.owner != by.id and case.owner_until > now:
        raise Denied(
            f"{case.owner_name} has taken this one. Press “Take over” in the menu first if you want to answer it."
        )
