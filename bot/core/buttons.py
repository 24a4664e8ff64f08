"""Which buttons a case's card carries, and what each asks first. A button that cannot work cannot be drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.core import closing, following, later, reporting, revising
from bot.core.deadlines import Policy
from bot.core.model import Case, Level, Person, Status, Verb, only_unread
from bot.core.permissions import Leave, manages, weigh
from bot.core.possible import possible


@dataclass(frozen=True, slots=True)
class Button:
    """One thing a person may press. `asks` is what it needs first: "" nothing, "text" the edit dialog, "reason" a reason, of
    `options` where there are some, "person" a colleague and a reason, "case" another case, "posts" some of their messages.
    `link` names what a chat with room for it may take besides, as the press's reason: an address.
    """

    verb: Verb
    label: str
    style: str = ""  # "primary", "danger" or ""
    asks: str = ""
    question: str = ""
    options: tuple[tuple[str, str], ...] = ()  # reasons to choose from (id, label); words are asked for beside them
    link: str = ""


BUTTONS: dict[Verb, Button] = {
    Verb.APPROVE: Button(Verb.APPROVE, "Approve", "primary"),
    Verb.EDIT: Button(Verb.EDIT, "Edit", "", "text"),
    Verb.ESCALATE: Button(Verb.ESCALATE, "Escalate", "danger", "reason", "Why should a manager look at this now?"),
    Verb.UNDO: Button(Verb.UNDO, "Undo"),
    Verb.LONGER: Button(Verb.LONGER, "Give me longer"),
    Verb.ACKNOWLEDGE: Button(Verb.ACKNOWLEDGE, "I'm on it", "primary"),
    Verb.CLAIM: Button(Verb.CLAIM, "I'll take this one"),
    Verb.RELEASE: Button(Verb.RELEASE, "Give it back"),
    Verb.ASSIGN: Button(
        Verb.ASSIGN, "Give to …", "", "person", "Why this person? (they are told, with the whole card)"
    ),
    Verb.FIND_OUT: Button(
        Verb.FIND_OUT,
        "Find out first …",
        "",
        "person",
        "What do you need to know? (a holding reply goes out meanwhile)",
    ),
    Verb.SNOOZE: Button(
        Verb.SNOOZE, "Put aside …", "", "reason", "Until when should nobody be reminded?", later.OPTIONS
    ),
    Verb.WAKE: Button(Verb.WAKE, "Take it up again"),
    Verb.CALL: Button(
        Verb.CALL,
        "Call them …",
        "",
        "person",
        "What is the call about? (nothing about health; it is due in half a day)",
    ),
    Verb.CALLED: Button(Verb.CALLED, "How the call went …", "", "reason", "How did the call go?", following.RESULTS),
    Verb.CAUSE: Button(
        Verb.CAUSE,
        "What was it? …",
        "",
        "reason",
        "What did it come from? (below, if you like: what was offered, and what changes)",
        following.CAUSES,
    ),
    Verb.REPORT: Button(
        Verb.REPORT,
        "I reported it there …",
        "",
        "reason",
        "What is wrong with it? (report it on its own page first; here it is followed)",
        reporting.GROUNDS,
    ),
    Verb.VERDICT: Button(
        Verb.VERDICT, "The platform answered …", "", "reason", "What did the platform say?", reporting.VERDICTS
    ),
    Verb.THANK: Button(Verb.THANK, "Thank in public"),
    Verb.NOTE: Button(
        Verb.NOTE, "Write a note", "", "reason", "What should your colleagues know? (only we can read this)"
    ),
    Verb.TAG: Button(
        Verb.TAG,
        "Tag",
        "",
        "reason",
        "Which tags? (billing, call back; -billing takes one away; abusive keeps replies for a manager)",
    ),
    Verb.NOT_URGENT: Button(Verb.NOT_URGENT, "Not urgent"),
    Verb.CORRECT: Button(
        Verb.CORRECT,
        "The desk guessed wrong",
        "",
        "reason",
        "What is it really? (such as: a complaint about waiting, a question, praise, not urgent, in Spanish)",
    ),
    Verb.GRANT: Button(Verb.GRANT, "Yes", "primary"),
    Verb.DENY: Button(Verb.DENY, "No", "", "reason", "Why not? (whoever asked is told)"),
    Verb.IS_THERE: Button(Verb.IS_THERE, "It is there", "primary"),
    Verb.NOT_THERE: Button(Verb.NOT_THERE, "It is not there"),
    Verb.POSTED: Button(Verb.POSTED, "I posted it", "primary", link="Its address there, if you have it"),
    Verb.NOT_POSTED: Button(Verb.NOT_POSTED, "I did not post it"),
    Verb.OPEN_AGAIN: Button(Verb.OPEN_AGAIN, "Open it again"),
    Verb.JOIN: Button(Verb.JOIN, "Put together with …", "", "case", "Which case does this belong to?"),
    Verb.APART: Button(
        Verb.APART, "Take apart", "", "posts", "Which of their messages are another story, and get a case of their own?"
    ),
    Verb.AMEND: Button(Verb.AMEND, "Correct our reply", "", "text"),
    Verb.WITHDRAW: Button(
        Verb.WITHDRAW,
        "Take our reply down",
        "danger",
        "reason",
        "Why must our reply not stay there? (the reason is kept)",
    ),
    Verb.DISMISS: Button(
        Verb.DISMISS, "No reply needed", "", "reason", "Why does this need no reply?", closing.OPTIONS
    ),
}
WHO = "Who?"
NOBODY = "Nobody else works at this clinic yet. A manager can add people in the settings."
ALL_THE_SAME: dict[Level, Button] = {  # Approve, for a text the check does not like
    Level.WARN: Button(
        Verb.APPROVE,
        "Approve",
        "",
        "reason",
        "The check has a doubt about this text. Why is it fine to publish it? (a manager's reason is kept)",
    ),
    Level.BLOCK: Button(
        Verb.APPROVE,
        "Publish all the same",
        "danger",
        "reason",
        "The check blocks this text. Why must it go out all the same? (only a manager who did not write it; the reason is kept)",
    ),
}
READS_IT = Button(
    Verb.APPROVE,
    "I read this language",
    "danger",
    "reason",
    "The check cannot read this. Which language is it, and what does it say? (a manager who reads it; name and language are kept)",
)
FACE = (
    Verb.GRANT,
    Verb.DENY,
    Verb.IS_THERE,
    Verb.NOT_THERE,
    Verb.ACKNOWLEDGE,
    Verb.POSTED,
    Verb.UNDO,
    Verb.NOT_POSTED,
    Verb.LONGER,
    Verb.THANK,
    Verb.CALLED,
    Verb.APPROVE,
    Verb.EDIT,
    Verb.ESCALATE,
    Verb.CAUSE,
)
PRIMARY = (Verb.GRANT, Verb.IS_THERE, Verb.ACKNOWLEDGE, Verb.POSTED, Verb.APPROVE, Verb.EDIT, Verb.UNDO)
"""What one should press next, the first that is there: a card has one button that stands out, and not two."""
FACES = 3  # buttons on a card; what else can be pressed stands under More
GROUPS: tuple[tuple[str, tuple[Verb, ...]], ...] = (
    (
        "Answer",
        (
            Verb.APPROVE,
            Verb.EDIT,
            Verb.UNDO,
            Verb.LONGER,
            Verb.NOT_POSTED,
            Verb.THANK,
            Verb.OPEN_AGAIN,
            Verb.AMEND,
            Verb.DISMISS,
        ),
    ),
    (
        "Give to somebody",
        (Verb.CLAIM, Verb.ASSIGN, Verb.FIND_OUT, Verb.ESCALATE, Verb.ACKNOWLEDGE, Verb.RELEASE),
    ),
    ("Later", (Verb.CALLED, Verb.CALL, Verb.SNOOZE, Verb.WAKE, Verb.NOTE, Verb.TAG, Verb.CAUSE)),
    (
        "Something is wrong",
        (
            Verb.NOT_URGENT,
            Verb.CORRECT,
            Verb.NOT_THERE,
            Verb.IS_THERE,
            Verb.DENY,
            Verb.GRANT,
            Verb.POSTED,
            Verb.WITHDRAW,
            Verb.REPORT,
            Verb.VERDICT,
            Verb.JOIN,
            Verb.APART,
        ),
    ),
)
"""What stands under More, in four groups."""
RANK = {verb: n for n, verb in enumerate(verb for _, verbs in GROUPS for verb in verbs)}
MENU = tuple(verb for verb in RANK if verb not in FACE)
SEEN = {  # the answers of a person who looks whether a change of our reply was made
    Verb.AMEND: {Verb.IS_THERE: "It is corrected there", Verb.NOT_THERE: "It is as before"},
    Verb.WITHDRAW: {Verb.IS_THERE: "It is gone there", Verb.NOT_THERE: "It is still there"},
}


def buttons(
    case: Case,
    verbs: tuple[Verb, ...],
    now: float,
    policy: Policy,
    by: Person | None = None,
    lacks: frozenset[Verb] = frozenset(),
) -> tuple[Button, ...]:
    """The buttons among `verbs` that can work now, in order; for `by`, those that this person may press.

    `lacks` are the verbs that the case's platform knows no way for.
    """
    shown = [BUTTONS[v] for v in verbs if v not in lacks and possible(case, v, now, policy) and _open_to(by, v, case)]
    if by and by.id == case.owner and case.owner_until > now:  # what somebody has cannot be taken from themselves
        shown = [b for b in shown if b.verb is not Verb.CLAIM]
    asked = READS_IT if only_unread(case.draft.verdict.findings) else ALL_THE_SAME.get(case.draft.verdict.level)
    if asked and case.status in (Status.WAITING, Status.FAILED):
        theirs = by is None or manages(
            by, case.location
        )  # nobody else may approve what the check has something against
        shown = [asked if b.verb is Verb.APPROVE else b for b in shown if theirs or b.verb is not Verb.APPROVE]
    if case.doubt is None and case.revision and revising.in_doubt(case):
        shown = [replace(b, label=SEEN[case.revision.verb].get(b.verb, b.label)) for b in shown]
    if case.owner:
        shown = [replace(b, label=f"Take over from {case.owner_name}") if b.verb is Verb.CLAIM else b for b in shown]
    if case.status is Status.FAILED:
        shown = [replace(b, label="I posted it by hand") if b.verb is Verb.POSTED else b for b in shown]
    if case.promised:
        enough = replace(BUTTONS[Verb.DISMISS], label="No full answer needed", question="Why is no full answer needed?")
        shown = [enough if b.verb is Verb.DISMISS else b for b in shown]
    return _one_stands_out(shown)


def card_and_more(
    case: Case,
    now: float,
    policy: Policy,
    by: Person | None = None,
    lacks: frozenset[Verb] = frozenset(),
) -> tuple[tuple[Button, ...], tuple[Button, ...]]:
    """The buttons of a card, and those under More: what finds no room on the card stands there."""
    face = buttons(case, FACE, now, policy, by, lacks)
    more = (*face[FACES:], *buttons(case, MENU, now, policy, by, lacks))
    return face[:FACES], tuple(sorted(more, key=lambda button: RANK[button.verb]))


def grouped(menu: Sequence[Button]) -> list[tuple[str, list[Button]]]:
    """What stands under More, group by group; a group with nothing in it is left out."""
    found = [(name, [button for button in menu if button.verb in verbs]) for name, verbs in GROUPS]
    return [(name, some) for name, some in found if some]


def _one_stands_out(shown: Sequence[Button]) -> tuple[Button, ...]:
    ready = [b.verb for b in shown if b.style in ("", "primary") and not (b.verb is Verb.APPROVE and b.asks)]
    first = next((verb for verb in PRIMARY if verb in ready), None)
    plain = (replace(b, style="") if b.style == "primary" else b for b in shown)
    return tuple(replace(b, style="primary") if b.verb is first else b for b in plain)


def _open_to(by: Person | None, verb: Verb, case: Case) -> bool:
    return by is None or weigh(by, verb, case)[0] in (Leave.YES, Leave.ASK)
