"""Presses of a person who posts an approved reply on the page itself."""

from __future__ import annotations

from dataclasses import replace

from bot.core import byhand, readers
from bot.core.deadlines import Policy
from bot.core.decisions.pressing import Check, Decision, Room
from bot.core.lifecycle import IllegalMove, move
from bot.core.model import Case, Command, ReplyState, Status, Verb, Way
from bot.core.ports import Denied
from bot.core.promising import followed

NOT_YET = "It can still be stopped. Please wait until the card says that it is ready to be posted."
NO_ADDRESS = "That is no address of a page. Please leave it out, or paste one that begins with https://."
LONGEST = 500  # characters of an address


def posted(case: Case, command: Command, check: Check, policy: Policy, room: Room, now: float) -> Decision:
    """The words are out, a person says. With a holding reply the full answer is due at `command.due`."""
    if byhand.held(case) and byhand.ready(case) is None:
        raise Denied(NOT_YET)
    ours, link = byhand.ready(case), address(command.reason)
    if ours is None:
        raise IllegalMove(case.status, Verb.POSTED)
    out = replace(ours, state=ReplyState.OUT, way=Way.BY_HAND, at=now, link=link)
    fields = {"replies": (*case.replies[:-1], out), "notice": "", "attempts": 0, "retry_at": 0.0}
    if ours.then is not None:
        after = move(case, Verb.PROMISED, now, **fields | followed(case, out, command.due, now))
        return after, "", f"Thank you. The full answer is promised now. {readers.sentence(case)}"
    return move(case, Verb.POSTED, now, **fields), "", f"Thank you. It counts as answered. {readers.sentence(case)}"


def not_posted(case: Case, command: Command, check: Check, policy: Policy, room: Room, now: float) -> Decision:
    """Nothing is out: the words wait as a draft again."""
    if case.status is Status.ANSWERED and byhand.posted(case) is None:
        raise Denied("This reply was not posted by hand, so it cannot be taken back here.")
    wrong = byhand.posted(case)
    kept = tuple(reply for reply in case.replies if reply is not wrong)
    return move(case, Verb.NOT_POSTED, now, replies=kept), "", "It waits again. Please approve it before you post it."


def address(words: str) -> str:
    """A web address somebody pasted, "" for nothing. Raises Denied for anything else."""
    link = words.strip()
    fine = link.startswith(("https://", "http://")) and len(link) <= LONGEST
    if link and (not fine or any(c.isspace() or c in "<>\"'" or ord(c) < 32 for c in link)):
        raise Denied(NO_ADDRESS)
    return link
