"""When an exact text may be published, who may say so although the check minds, and what history keeps of it."""

from __future__ import annotations

from dataclasses import replace

from bot.core import closing, templates
from bot.core.deadlines import Policy
from bot.core.model import (
    UNREAD,
    Audience,
    Case,
    Command,
    Draft,
    Level,
    Reply,
    ReplyState,
    StageName,
    Verdict,
    Way,
    only_unread,
)
from bot.core.permissions import manages
from bot.core.ports import Denied

REASON_LIMIT = 500
WAYS = {Audience.PUBLIC: Way.PUBLIC_REPLY, Audience.PRIVATE: Way.MESSAGE}
AGAIN = frozenset({ReplyState.REJECTED, ReplyState.DOUBTFUL})


def reason(command: Command, what: str) -> str:
    """The reason that came with a press, on one line. Raises Denied when there is none."""
    said = given(command)
    if not said:
        raise Denied(f"Please give a short reason {what}.")
    return said


def given(command: Command) -> str:
    """The same, or "" when there is none: dots and dashes are no reason."""
    said = " ".join(command.reason.split())
    return said[:REASON_LIMIT] if any(letter.isalnum() for letter in said) else ""


def closing_of(command: Command) -> tuple[str, str]:
    """(id in the list, words) of why a press closes a case. Raises Denied when there is no reason, or none that says anything."""
    ground, said = closing.read(command.ground, given(command))
    if ground not in closing.BY_ID:
        raise Denied("Please choose one of the reasons in the list.")
    if closing.BY_ID[ground].words and not any(letter.isalnum() for letter in said):
        raise Denied("Please give a short reason why no reply is needed.")
    return ground, said


def approval(case: Case, command: Command, text: str, verdict: Verdict, policy: Policy, now: float) -> Reply:
    """A yes to exactly `text`. Raises Denied when it may not be published."""
    held = case.holding
    if held and text.split() == held.text.split():
        raise Denied("This is the holding reply that is out already. Please write the full answer.")
    override = allowed(case, command, text, verdict, policy)
    before = (
        case.replies[-1] if case.replies else None
    )  # a holding reply that failed is still one when it is tried again
    again = before if before and before.state in AGAIN and before.text == text and before.round == case.round else None
    return Reply(
        text,
        command.by.id,
        command.by.name,
        now,
        state=ReplyState.HELD,
        stage=again.stage if again else StageName.ANSWER,
        then=again.then if again else None,
        round=case.round,
        post=case.post.id,
        way=Way.BY_HAND if command.by_hand else WAYS[case.post.audience],
        audience=case.post.audience,
        hold_until=now + policy.hold_seconds,
        override=override,
        level=verdict.level,
    )


def objection(yes: Reply, verdict: Verdict) -> str:
    """Why a text does not go out although somebody said yes to it: the check minds more now than it did then; else ""."""
    if verdict.level <= max(yes.level, Level.WARN if yes.override else Level.OK):
        return ""
    return next(finding.reason for finding in verdict.findings if finding.level is verdict.level)


def allowed(case: Case, command: Command, text: str, verdict: Verdict, policy: Policy) -> str:
    """The reason that is kept for publishing `text` although the check minds, "" when it does not. Raises Denied."""
    blanks = templates.blanks(text)
    if blanks:
        raise Denied(f"Please fill in {', '.join(blanks)} first: a reply with a blank is not published.")
    override = ""
    if only_unread(verdict.findings):
        override = _reads_it(case, command, verdict)
    elif verdict.level is Level.BLOCK:
        override = _second_person(case, command, text, verdict, policy)
    if verdict.level is Level.WARN:
        worst = next(f for f in verdict.findings if f.level is Level.WARN)
        if not manages(command.by, case.location):
            raise Denied(
                f"The check has a doubt. {worst.reason} Please change the text, or ask a manager to approve it."
            )
        override = given(command)
        if not override:
            raise Denied(f"The check has a doubt. {worst.reason} As a manager you may approve it with a reason.")
    return override


def approved(case: Case, reply: Reply) -> tuple[Reply, ...]:
    """The replies of a case with a new yes among them. One that surely failed is replaced; one in doubt stays."""
    return (*(r for r in case.replies if r.state is not ReplyState.REJECTED), reply)


def _reads_it(case: Case, command: Command, verdict: Verdict) -> str:
    """What is kept of a manager who says that they read a text which the check cannot read. Raises Denied."""
    worst = next(f for f in verdict.findings if f.rule == UNREAD)
    said = given(command)
    if not manages(command.by, case.location) or not said:
        raise Denied(f"{worst.because} Please ask for the language and what the text says.")
    return f"{command.by.name} reads this language ({worst.source}): {said}"


def _second_person(case: Case, command: Command, text: str, verdict: Verdict, policy: Policy) -> str:
    """A manager's written reason to publish what the check blocks and somebody else wrote. Raises Denied."""
    worst = next(f for f in verdict.findings if f.level is Level.BLOCK)
    refusal = f"This text cannot be published. {worst.reason} Please change “{worst.span[:80]}”."
    hands = _hands(case, command, text)
    if not policy.second_person_override or not hands:
        raise Denied(refusal)
    if command.by.id in hands:
        raise Denied(f"{refusal} You wrote or changed it yourself; only another manager could publish it all the same.")
    if any(":" in hand for hand in hands):  # an id made up for somebody unknown: perhaps the same human
        raise Denied(
            f"{refusal} Whoever wrote it is not listed in reviews.toml, so nobody can tell that it is not you."
        )
    if not manages(command.by, case.location):
        raise Denied(f"{refusal} Only a manager could publish it all the same, with a written reason.")
    override = given(command)
    if not override:
        raise Denied(
            f"{refusal} As a manager who did not write it you may press “Publish all the same” on the card and say why."
        )
    return override


def _hands(case: Case, command: Command, text: str) -> tuple[str, ...]:
    """Everybody who had a hand in `text` as it would be now; whoever changed nothing had none."""
    if text == case.draft.text:
        return case.draft.hands
    return tuple(dict.fromkeys((*case.draft.hands, command.by.id)))


def mark(verdict: Verdict) -> str:
    """What history keeps of an approved text: its hash and the rule set that read it, never the text."""
    return f"text {verdict.text_hash[:16]} read by rules {verdict.version}"


def overridden(approval: Reply) -> str:
    """What history says of a text that was approved although the check minds; "" when it does not."""
    what = "a block" if approval.level is Level.BLOCK else "a warning"
    return f"despite {what}, because: {approval.override}" if approval.override else ""


def written(case: Case, command: Command, text: str, verdict: Verdict) -> Draft:
    """The draft after somebody saved `text`; whoever changed nothing is not its author."""
    if text == case.draft.text:
        return replace(case.draft, verdict=verdict)
    return Draft(text, "person", f"Written by {command.by.name}", verdict, _hands(case, command, text))
