"""When an exact text may be published, who may say so although the check minds, and what history keeps of it."""

from __future__ import annotations

from dataclasses import replace

from bot.core import templates
from bot.core.deadlines import Policy
from bot.core.model import Approval, Case, Command, Draft, Level, Verdict
from bot.core.ports import Denied

REASON_LIMIT = 500


def reason(command: Command, what: str) -> str:
    """The reason that came with a press, on one line. Raises Denied when there is none."""
    given = " ".join(command.reason.split())
    if not given:
        raise Denied(f"Please give a short reason {what}.")
    return given[:REASON_LIMIT]


def approval(case: Case, command: Command, text: str, verdict: Verdict, policy: Policy, now: float) -> Approval:
    """A yes to exactly `text`. Raises Denied when it may not be published."""
    blanks = templates.blanks(text)
    if blanks:
        raise Denied(f"Please fill in {', '.join(blanks)} first: a reply with a blank is not published.")
    held = case.promise.reply if case.promise else None
    if held and text.split() == held.text.split():
        raise Denied("This is the holding reply that is out already. Please write the full answer.")
    override = ""
    if verdict.level is Level.BLOCK:
        override = _second_person(case, command, text, verdict, policy)
    if verdict.level is Level.WARN:
        worst = next(f for f in verdict.findings if f.level is Level.WARN)
        if not command.by.manager:
            raise Denied(
                f"The check has a doubt. {worst.reason} Please change the text, or ask a manager to approve it."
            )
        if not command.reason.strip():
            raise Denied(f"The check has a doubt. {worst.reason} As a manager you may approve it with a reason.")
        override = reason(command, "for publishing this text")
    failed = case.approval  # a holding reply that failed is still one when it is tried again
    promise = failed.promise if failed and failed.text == text else None
    until = now + policy.hold_seconds
    return Approval(text, command.by.id, command.by.name, now, until, override, promise, verdict.level)


def _second_person(case: Case, command: Command, text: str, verdict: Verdict, policy: Policy) -> str:
    """A manager's written reason to publish what the check blocks and somebody else wrote. Raises Denied."""
    worst = next(f for f in verdict.findings if f.level is Level.BLOCK)
    refusal = f"This text cannot be published. {worst.reason} Please change “{worst.span[:80]}”."
    author = _author(case, command, text)
    if not policy.second_person_override or not author:
        raise Denied(refusal)
    if author == command.by.id:
        raise Denied(f"{refusal} You wrote it yourself; only a manager other than you could publish it all the same.")
    if not command.by.manager:
        raise Denied(f"{refusal} Only a manager could publish it all the same, with a written reason.")
    if not command.reason.strip():
        raise Denied(f"{refusal} As a manager who did not write it you may publish it with a written reason.")
    return reason(command, "for publishing this text")


def _author(case: Case, command: Command, text: str) -> str:
    """Who wrote `text`: whoever wrote the draft, as long as nothing was changed in it; "" when the desk did."""
    return case.draft.by if text == case.draft.text else command.by.id


def mark(verdict: Verdict) -> str:
    """What history keeps of an approved text: its hash and the rule set that read it, never the text."""
    return f"text {verdict.text_hash[:16]} read by rules {verdict.version}"


def overridden(approval: Approval) -> str:
    """What history says of a text that was approved although the check minds; "" when it does not."""
    what = "a block" if approval.level is Level.BLOCK else "a warning"
    return f"despite {what}, because: {approval.override}" if approval.override else ""


def written(case: Case, command: Command, text: str, verdict: Verdict) -> Draft:
    """The draft after somebody saved `text`; whoever changed nothing is not its author."""
    if text == case.draft.text:
        return replace(case.draft, verdict=verdict)
    return Draft(text, "person", f"Written by {command.by.name}", verdict, command.by.id)
