"""What a person's press does to a case, and when it is refused: the rules that `lifecycle.NEXT` cannot say.

Pure: a decision is a new Case and the Entry that explains it, or Denied with the sentence to show.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.core import amending, approving, closing, correcting, doubt, intake, requests
from bot.core.binding import stale, their_words
from bot.core.buttons import wants_manager
from bot.core.deadlines import Policy
from bot.core.lifecycle import NEXT, Changes, IllegalMove, move
from bot.core.model import (
    DESK,
    Audience,
    Case,
    Closing,
    Command,
    Draft,
    Entry,
    Escalation,
    Person,
    Reply,
    ReplyState,
    Request,
    Stage,
    StageName,
    Status,
    Verb,
    Verdict,
)
from bot.core.moments import clock_time
from bot.core.ports import Denied, Outdated

Check = Callable[[str], Verdict]

FIRST_LOOK = (
    "Approved. An earlier reply may be out, so we look for that first; this one goes out only if it is not there."
)
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


def decide(
    case: Case,
    command: Command,
    check: Check,
    policy: Policy,
    timezone: str,
    limit: int,
    now: float,
    because: str = "",
) -> tuple[Case, Entry, str]:
    """The case after `command`, its entry, and a sentence for the person who pressed.

    `check` is the guard bound to this case; `limit` the platform's longest reply in characters. `because` says that this
    press needs a manager's yes, and why: then it is kept as a request, if it could be carried out. Raises Denied.
    """
    rule = RULES.get(command.verb)
    if rule is None:
        raise Denied("That is not something a person can do to a case.")
    _refuse_outdated(case, command, timezone, now)
    try:
        after, detail, said = rule(case, command, check, policy, limit, now)
        if because:
            after, detail, said = _ask(case, command, because, check, policy, limit, now)
        elif command.verb in requests.SETTLES:
            after = replace(after, request=None)
    except IllegalMove as wrong:
        raise Denied(_over(case, wrong.verb)) from None
    yes = _yes_given(case, after)
    entry = Entry(
        now,
        _kind(case, after, command, because),
        command.by.id,
        command.by.name,
        case.version,
        detail,
        approving.mark(check(yes.text)) if yes else "",
        audience=Audience.STAFF,
        way=command.way or "desk",
        about=case.post.id,
        text=yes.text if yes else _words_kept(after, command, because),
    )
    return after, entry, said


def _yes_given(case: Case, after: Case) -> Reply | None:
    """The exact words that somebody said yes to with this press."""
    if after.approval is not case.approval:
        return after.approval
    changed = after.revision if after.revision is not case.revision else None
    return changed.yes if changed and changed.verb is Verb.AMEND and not changed.yes.told else None


def _kind(case: Case, after: Case, command: Command, because: str) -> str:
    """What history calls a press: what a manager's yes carries out is what was asked for."""
    if because:
        return Verb.REQUEST.value
    if command.verb is Verb.UNDO and closing.standing(case) and not closing.standing(after):
        return Verb.UNCLOSE.value
    return (case.request.verb if command.verb is Verb.GRANT and case.request else command.verb).value


def _words_kept(after: Case, command: Command, because: str) -> str:
    if because and after.request:
        return after.request.draft.text
    return after.draft.text if command.verb is Verb.EDIT else ""


def _ask(
    case: Case, command: Command, because: str, check: Check, policy: Policy, limit: int, now: float
) -> tuple[Case, str, str]:
    """A press that would be carried out, and waits for a manager's yes instead. What was typed becomes the draft."""
    if waits := requests.standing(case):
        raise Denied(f"{waits.by_name} has asked the managers already: {requests.question(waits)}")
    verb, after = command.verb, move(case, Verb.REQUEST, now)
    if verb is Verb.SEND:
        verb, after = Verb.APPROVE, _edit(case, command, check, policy, limit, now)[0]
    ground, words = approving.closing_of(command) if verb is Verb.DISMISS else ("", approving.given(command))
    kept = {Verb.APPROVE: after.draft, Verb.FIND_OUT: command.draft}
    asked = Request(
        verb=verb,
        by=command.by.id,
        by_name=command.by.name,
        at=now,
        round=case.round,
        words=their_words(case),
        because=because,
        reason=words,
        ground=ground,
        draft=kept.get(verb, Draft()),
    )
    said = f"{because} The managers are being asked now; your words are kept."
    return replace(after, request=asked), requests.question(asked), said


def _over(case: Case, verb: Verb) -> str:
    who = case.reply.by_name if case.reply else case.approval.by_name if case.approval else "somebody"
    if case.status is Status.WAITING and verb is not Verb.UNDO:
        return "That is not possible right now. Please open the case again."
    return OVER[case.status].format(who=who, reason=case.reason)


def _refuse_outdated(case: Case, command: Command, timezone: str, now: float) -> None:
    """Every button carries the words it was drawn for; on others it is refused in a sentence, and changes nothing."""
    if not stale(case, command):
        return
    if (case.status, command.verb) not in NEXT:
        raise Denied(_over(case, command.verb))
    when = clock_time(case.changed_at, timezone, now)
    raise Outdated(f"This card was out of date: the case changed at {when}. Nothing was sent. Please look at it again.")


def _text(command: Command, limit: int) -> str:
    text = command.text.strip()
    if not text:
        raise Denied("The reply is empty. Please write something first.")
    if len(text) > min(limit, TOO_LONG):
        raise Denied(
            f"The reply is too long: {len(text)} characters, and at most {min(limit, TOO_LONG)} are possible here."
        )
    return text


def _refuse_if_taken(case: Case, by: Person, now: float) -> None:
    if case.owner and case.owner != by.id and case.owner_until > now:
        raise Denied(
            f"{case.owner_name} has taken this one. Press “Take over” in the menu first if you want to answer it."
        )


def _yes(case: Case, reply: Reply) -> Changes:
    """What a person's yes to `reply` changes."""
    return {
        "replies": approving.approved(case, reply),
        "aside": case.aside if reply.then else None,
        "attempts": 0,
        "retry_at": 0.0,
        "notice": "",
    }


Decision = tuple[Case, str, str]


def _approve(case: Case, command: Command, check: Check, policy: Policy, limit: int, now: float) -> Decision:
    after = move(case, Verb.APPROVE, now)
    _refuse_if_taken(case, command.by, now)
    if not case.draft.text.strip():
        raise Denied("There is no draft to approve. Please press Edit and write the reply.")
    text = _text(replace(command, text=case.draft.text), limit)
    verdict = check(text)
    approval = approving.approval(case, command, text, verdict, policy, now)
    after = replace(after, **_yes(case, approval))
    return (
        after,
        approving.overridden(approval),
        FIRST_LOOK
        if case.doubt
        else f"Approved. It goes out in {policy.hold_seconds:g} seconds; press Undo to stop it.",
    )


def _edit(case: Case, command: Command, check: Check, policy: Policy, limit: int, now: float) -> Decision:
    after = move(case, Verb.EDIT, now)
    _refuse_if_taken(case, command.by, now)
    text = _text(command, limit)
    verdict = check(text)
    after = replace(after, draft=approving.written(case, command, text, verdict), aside=None, notice="")
    return after, "", "Saved. It is not published until somebody approves it."


def _send(case: Case, command: Command, check: Check, policy: Policy, limit: int, now: float) -> Decision:
    after = move(case, Verb.SEND, now)
    _refuse_if_taken(case, command.by, now)
    text = _text(command, limit)
    verdict = check(text)
    approval = approving.approval(case, command, text, verdict, policy, now)
    draft = approving.written(case, command, text, verdict)
    after = replace(after, draft=draft, **_yes(case, approval))
    return (
        after,
        approving.overridden(approval),
        FIRST_LOOK if case.doubt else f"Saved. It goes out in {policy.hold_seconds:g} seconds; press Undo to stop it.",
    )


def _undo(case: Case, command: Command, check: Check, policy: Policy, limit: int, now: float) -> Decision:
    if case.status is not Status.APPROVED and (stopped := amending.undo(case, now)):
        return stopped
    if closing.undoable(case, now):
        return replace(move(case, Verb.UNCLOSE, now), reason="", closing=None), "", "It is open again, as it was."
    if case.status is not Status.APPROVED:
        raise IllegalMove(case.status, Verb.UNDO)
    after = move(case, Verb.UNDO, now)
    draft = case.draft if case.aside is None else case.aside
    return replace(after, draft=draft, aside=None, attempts=0, retry_at=0.0), "", "Stopped. Nothing was published."


def _escalate(case: Case, command: Command, check: Check, policy: Policy, limit: int, now: float) -> Decision:
    after = move(case, Verb.ESCALATE, now)
    if case.escalation and not case.escalation.acknowledged_at:
        raise Denied("A manager has been asked already, and will be asked again until somebody is on it.")
    reason = approving.reason(command, "so that the manager knows what to look at")
    return (
        replace(after, escalation=Escalation(reason, command.by.id, command.by.name, now)),
        reason,
        "The managers are being told now.",
    )


def _acknowledge(case: Case, command: Command, check: Check, policy: Policy, limit: int, now: float) -> Decision:
    after = move(case, Verb.ACKNOWLEDGE, now)
    asked = case.escalation
    if asked and asked.acknowledged_at and asked.acknowledged_by == command.by.id:
        raise Denied("You are on it already.")
    if asked is None:
        if not wants_manager(case, now):
            raise Denied("Nobody has asked for a manager here.")
        asked = Escalation("The deadline has passed", DESK.id, DESK.name, 0.0)
    asked = replace(asked, acknowledged_by=command.by.id, acknowledged_name=command.by.name, acknowledged_at=now)
    return (
        replace(after, escalation=asked),
        "",
        "Thank you. The reminders stop; they come back if it is still open later.",
    )


def _claim(case: Case, command: Command, check: Check, policy: Policy, limit: int, now: float) -> Decision:
    after = move(case, Verb.CLAIM, now)
    if case.owner == command.by.id and case.owner_until > now:
        raise Denied("You have this one already.")
    before = f"from {case.owner_name}" if case.owner else ""
    until = now + policy.claim_minutes * 60
    after = replace(after, owner=command.by.id, owner_name=command.by.name, owner_until=until)
    return after, before, f"It is yours for {policy.claim_minutes} minutes."


def _release(case: Case, command: Command, check: Check, policy: Policy, limit: int, now: float) -> Decision:
    after = move(case, Verb.RELEASE, now)
    if not case.owner:
        raise Denied("Nobody has taken this one.")
    return replace(after, owner="", owner_name="", owner_until=0.0), "", "It is free for anybody again."


def _dismiss(case: Case, command: Command, check: Check, policy: Policy, limit: int, now: float) -> Decision:
    after = move(case, Verb.DISMISS, now)
    _refuse_if_taken(case, command.by, now)
    ground, words = approving.closing_of(command)
    why = closing.sentence(ground, words)
    kept = Closing(ground, words, command.by.id, command.by.name, now, case.round, their_words(case))
    said = "Closed. The holding reply stays." if case.holding else "Closed without a reply."
    return replace(after, reason=why, closing=kept), why, said


def _find_out(case: Case, command: Command, check: Check, policy: Policy, limit: int, now: float) -> Decision:
    """A yes to the holding reply in `command.draft`; the full answer is promised once that is out."""
    after = move(case, Verb.FIND_OUT, now)
    _refuse_if_taken(case, command.by, now)
    if case.promised:
        raise Denied("A full answer is promised already. Please press Edit and write it once you know.")
    reason = approving.reason(command, "what you need to know, and who could tell you")
    if not command.draft.text:
        raise Denied("There is no holding reply that suits this post. Please press Edit and write one, or Escalate.")
    text = _text(replace(command, text=command.draft.text), limit)
    verdict = check(text)
    approval = approving.approval(case, replace(command, reason=""), text, verdict, policy, now)
    asked = command.asked
    then = Stage(
        name=StageName.ANSWER,
        reason=reason,
        by=command.by.id,
        by_name=command.by.name,
        owner=asked.id if asked else "",
        owner_name=asked.name if asked else "",
    )
    holding = replace(approval, stage=StageName.ACKNOWLEDGE, then=then)
    after = replace(
        after, draft=replace(command.draft, verdict=verdict), **(_yes(case, holding) | {"aside": case.draft})
    )
    whom = asked.name if asked else "the managers"
    said = (
        f"“{text}” goes out in {policy.hold_seconds:g} seconds; press Undo to stop it. Then {whom} will be asked, "
        "and the full answer is promised."
    )
    return after, f"{whom} will be asked: {reason}", said


def _correct(case: Case, command: Command, check: Check, policy: Policy, limit: int, now: float) -> Decision:
    """A person knows better what this is. A draft nobody touched gives way to `command.draft`, the one that suits now."""
    changes = correcting.changes(command)
    if not changes:
        raise Denied(correcting.HELP)
    after = correcting.corrected(case.triage, changes)
    told = correcting.difference(case.triage, after)
    if not told:
        raise Denied("That is how the desk reads it already. " + correcting.HELP)
    moved = correcting.calmer(move(case, command.verb, now), after)
    if case.status is Status.WAITING and not case.draft.hands and not case.promised:
        moved = replace(moved, draft=command.draft)
    ended = case.escalation is not None and moved.escalation is None
    return moved, told, "Thank you, noted." + (" The reminders to the managers stop." if ended else "")


def _is_there(case: Case, command: Command, check: Check, policy: Policy, limit: int, now: float) -> Decision:
    """A person saw the reply in doubt; the worker draws the conclusion."""
    if case.doubt is None and (told := amending.told(case, Verb.IS_THERE, now)):
        return told
    unsure = _in_doubt(case)
    replies = doubt.put(case, unsure, replace(unsure, told=doubt.THERE))
    after = move(case, Verb.IS_THERE, now, replies=replies)
    return after, "", "Thank you. It counts as published, and nothing is sent again."


def _not_there(case: Case, command: Command, check: Check, policy: Policy, limit: int, now: float) -> Decision:
    """A person looked, and the reply in doubt is not there."""
    if case.doubt is None and (told := amending.told(case, Verb.NOT_THERE, now)):
        return told
    unsure = _in_doubt(case)
    replies = doubt.put(case, unsure, doubt.settled(replace(unsure, state=ReplyState.REJECTED)))
    draft = case.draft if case.aside is None else case.aside
    after = move(
        case, Verb.NOT_THERE, now, replies=replies, attempts=0, retry_at=0.0, notice="", draft=draft, aside=None
    )
    return after, "", "Thank you. It can be approved again."


def _in_doubt(case: Case) -> Reply:
    if case.doubt is None:
        raise Denied("That is known already. Please look at the card as it is now.")
    return case.doubt


def _amend(case: Case, command: Command, check: Check, policy: Policy, limit: int, now: float) -> Decision:
    return amending.amend(case, command, _text(command, limit), check, policy, now)


def _withdraw(case: Case, command: Command, check: Check, policy: Policy, limit: int, now: float) -> Decision:
    return amending.withdraw(case, command, policy, now)


def _open_again(case: Case, command: Command, check: Check, policy: Policy, limit: int, now: float) -> Decision:
    """The next round of a case that was over, because somebody here sees it otherwise."""
    if case.erased_at:
        raise Denied("What this person wrote was erased, so there is nothing to answer.")
    fields = intake.next_round(case, case.post, case.earlier, intake.owed(case.post, now, command.due, now))
    why = approving.given(command)
    notice = f"{command.by.name} opened this again{f': {why}' if why else ''}."
    after = move(case, Verb.OPEN_AGAIN, now, **fields, notice=notice)
    return after, why, "It is open again, with a draft in a moment."


def _asked_for(case: Case) -> Request:
    """The request that a manager answers. Raises Denied when there is none any more."""
    if asked := requests.standing(case):
        return asked
    if asked := requests.void(case):
        raise Denied(f"{asked.by_name} asked: {requests.question(asked)} {requests.VOID}")
    raise Denied("Nobody asks for anything here. Please look at the card as it is now.")


def _grant(case: Case, command: Command, check: Check, policy: Policy, limit: int, now: float) -> Decision:
    """A manager's yes: carried out as if they had pressed it, whoever has the case; that it was asked for is kept."""
    asked = _asked_for(case)
    pressed = replace(command, verb=asked.verb, reason=asked.reason, ground=asked.ground, draft=asked.draft)
    free = replace(case, owner="", owner_name="", owner_until=0.0)
    after, detail, said = RULES[asked.verb](free, pressed, check, policy, limit, now)
    after = replace(after, owner=case.owner, owner_name=case.owner_name, owner_until=case.owner_until)
    return after, f"{detail} ({asked.by_name} asked for it)".strip(), said


def _deny(case: Case, command: Command, check: Check, policy: Policy, limit: int, now: float) -> Decision:
    asked = _asked_for(case)
    why = approving.reason(command, f"for {asked.by_name}")
    no = replace(asked, refused_by=command.by.name, refused_at=now, why=why)
    return replace(move(case, Verb.DENY, now), request=no), why, f"{asked.by_name} is told. Nothing else has changed."


RULES: dict[Verb, Callable[[Case, Command, Check, Policy, int, float], Decision]] = {
    Verb.APPROVE: _approve,
    Verb.EDIT: _edit,
    Verb.SEND: _send,
    Verb.UNDO: _undo,
    Verb.ESCALATE: _escalate,
    Verb.ACKNOWLEDGE: _acknowledge,
    Verb.CLAIM: _claim,
    Verb.RELEASE: _release,
    Verb.DISMISS: _dismiss,
    Verb.FIND_OUT: _find_out,
    Verb.CORRECT: _correct,
    Verb.NOT_URGENT: _correct,
    Verb.GRANT: _grant,
    Verb.DENY: _deny,
    Verb.IS_THERE: _is_there,
    Verb.NOT_THERE: _not_there,
    Verb.OPEN_AGAIN: _open_again,
    Verb.AMEND: _amend,
    Verb.WITHDRAW: _withdraw,
}
PEOPLE = frozenset(RULES)
