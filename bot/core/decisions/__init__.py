"""What a person's press does to a case, and when it is refused: the rules that `lifecycle.NEXT` cannot say.

Pure: a decision is a new Case and the Entry that explains it, or Denied with the sentence to show.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.core import approving, closing, requests
from bot.core.deadlines import Policy
from bot.core.decisions.answering import amend, approve, edit, find_out, longer, send, undo, withdraw
from bot.core.decisions.by_hand import not_posted, posted
from bot.core.decisions.following import call, called, cause, report, thank, verdict
from bot.core.decisions.handling import acknowledge, claim, correct, dismiss, escalate, open_again, release
from bot.core.decisions.keeping import assign, note, snooze, tag, wake
from bot.core.decisions.looking import is_there, not_there
from bot.core.decisions.pressing import TOO_LONG, Check, Decision, Room, fitting, over_already, refuse_outdated
from bot.core.lifecycle import IllegalMove, move
from bot.core.model import Audience, Case, Command, Draft, Entry, Reply, ReplyState, Request, Status, Verb
from bot.core.ports import Denied


def decide(
    case: Case,
    command: Command,
    check: Check,
    policy: Policy,
    timezone: str,
    room: Room,
    now: float,
    because: str = "",
) -> tuple[Case, Entry, str]:
    """The case after `command`, its entry, and a sentence for the person who pressed.

    `check` is the guard bound to this case; `room` says how many characters of a text the platform takes. `because` says that this
    press needs a manager's yes, and why: then it is kept as a request, if it could be carried out. Raises Denied.
    """
    rule = RULES.get(command.verb)
    if rule is None:
        raise Denied("That is not something a person can do to a case.")
    refuse_outdated(case, command, timezone, now)
    try:
        after, detail, said = rule(case, command, check, policy, room, now)
        if because:
            after, detail, said = _ask(case, command, because, check, policy, room, now)
        elif requests.settled(case, command.verb):
            after = replace(after, request=None)
    except IllegalMove as wrong:
        raise Denied(over_already(case, wrong.verb)) from None
    after = replace(after, seen_at=now)
    yes = _yes_given(case, after)
    entry = Entry(
        now,
        _kind(case, after, command, because),
        command.by.id,
        command.by.name,
        case.version,
        "" if command.verb is Verb.NOTE else detail,
        approving.mark(check(yes.text)) if yes else "",
        audience=Audience.STAFF,
        way=command.way or "desk",
        about=case.post.id,
        text=yes.text if yes else _words_kept(after, command, because, detail),
    )
    if command.verb is Verb.POSTED and (ours := after.replies[-1]):
        entry = replace(entry, audience=ours.audience, about=ours.link, text=ours.text)
    return after, entry, said


def _yes_given(case: Case, after: Case) -> Reply | None:
    """The exact words that somebody said yes to with this press."""
    if case.status is Status.APPROVED and after.approval:
        return None  # it was said before
    if after.approval is not case.approval:
        return after.approval
    changed = after.revision if after.revision is not case.revision else None
    over = case.revision is None or case.revision.yes.state is ReplyState.REJECTED
    return changed.yes if changed and over and changed.verb is Verb.AMEND else None


def _kind(case: Case, after: Case, command: Command, because: str) -> str:
    """What history calls a press: what a manager's yes carries out is what was asked for."""
    if because:
        return Verb.REQUEST.value
    if command.verb is Verb.UNDO and closing.standing(case) and not closing.standing(after):
        return Verb.UNCLOSE.value
    return (case.request.verb if command.verb is Verb.GRANT and case.request else command.verb).value


def _words_kept(after: Case, command: Command, because: str, detail: str) -> str:
    if because and after.request:
        return after.request.draft.text
    if command.verb is Verb.NOTE:
        return detail
    return after.draft.text if command.verb is Verb.EDIT else ""


def _ask(
    case: Case, command: Command, because: str, check: Check, policy: Policy, room: Room, now: float
) -> tuple[Case, str, str]:
    """A press that would be carried out, and waits for a manager's yes instead. What was typed becomes the draft."""
    if waits := requests.standing(case):
        raise Denied(f"{waits.by_name} has asked the managers already: {requests.question(waits)}")
    verb, after = command.verb, move(case, Verb.REQUEST, now)
    if verb is Verb.SEND:
        verb, after = Verb.APPROVE, edit(case, command, check, policy, room, now)[0]
    ground, words = approving.closing_of(command) if verb is Verb.DISMISS else ("", approving.given(command))
    new = Draft(command.text.strip(), "person", verdict=check(command.text), hands=(command.by.id,))
    kept = {Verb.APPROVE: after.draft, Verb.FIND_OUT: command.draft, Verb.AMEND: new}
    asked = Request(
        verb=verb,
        by=command.by.id,
        by_name=command.by.name,
        at=now,
        round=case.round,
        words=requests.KINDS[verb].about(case),
        because=because,
        reason=words,
        ground=ground,
        to=command.to,
        draft=kept.get(verb, Draft()),
    )
    said = f"{because} The managers are being asked now; your words are kept."
    return replace(after, request=asked), requests.question(asked), said


def _asked_for(case: Case) -> Request:
    """The request that a manager answers. Raises Denied when there is none any more."""
    if asked := requests.standing(case):
        return asked
    if asked := requests.void(case):
        raise Denied(f"{asked.by_name} asked: {requests.question(asked)} {requests.VOID}")
    raise Denied("Nobody asks for anything here. Please look at the card as it is now.")


def _grant(case: Case, command: Command, check: Check, policy: Policy, room: Room, now: float) -> Decision:
    """A manager's yes: carried out as if they had pressed it, whoever has the case; that it was asked for is kept."""
    asked = _asked_for(case)
    pressed = replace(
        command, verb=asked.verb, reason=asked.reason, ground=asked.ground, draft=asked.draft, text=asked.draft.text
    )
    free = replace(case, owner="", owner_name="", owner_until=0.0)
    after, detail, said = RULES[asked.verb](free, pressed, check, policy, room, now)
    after = replace(after, owner=case.owner, owner_name=case.owner_name, owner_until=case.owner_until)
    return after, f"{detail} ({asked.by_name} asked for it)".strip(), said


def _deny(case: Case, command: Command, check: Check, policy: Policy, room: Room, now: float) -> Decision:
    asked = _asked_for(case)
    why = approving.reason(command, f"for {asked.by_name}")
    no = replace(asked, refused_by=command.by.name, refused_at=now, why=why)
    return replace(move(case, Verb.DENY, now), request=no), why, f"{asked.by_name} is told. Nothing else has changed."


RULES: dict[Verb, Callable[[Case, Command, Check, Policy, Room, float], Decision]] = {
    Verb.APPROVE: approve,
    Verb.EDIT: edit,
    Verb.SEND: send,
    Verb.UNDO: undo,
    Verb.LONGER: longer,
    Verb.ESCALATE: escalate,
    Verb.ACKNOWLEDGE: acknowledge,
    Verb.CLAIM: claim,
    Verb.RELEASE: release,
    Verb.NOTE: note,
    Verb.TAG: tag,
    Verb.ASSIGN: assign,
    Verb.SNOOZE: snooze,
    Verb.WAKE: wake,
    Verb.CALL: call,
    Verb.CALLED: called,
    Verb.CAUSE: cause,
    Verb.THANK: thank,
    Verb.REPORT: report,
    Verb.VERDICT: verdict,
    Verb.DISMISS: dismiss,
    Verb.FIND_OUT: find_out,
    Verb.CORRECT: correct,
    Verb.NOT_URGENT: correct,
    Verb.GRANT: _grant,
    Verb.DENY: _deny,
    Verb.IS_THERE: is_there,
    Verb.NOT_THERE: not_there,
    Verb.OPEN_AGAIN: open_again,
    Verb.POSTED: posted,
    Verb.NOT_POSTED: not_posted,
    Verb.AMEND: amend,
    Verb.WITHDRAW: withdraw,
}
PEOPLE = frozenset(RULES)

__all__ = ["PEOPLE", "RULES", "TOO_LONG", "Check", "Decision", "decide", "fitting"]
