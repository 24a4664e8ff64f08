"""What follows an answer: a call that somebody is to make, and what came of a complaint in the end. Pure.

A call outlives the answer and the round it was asked in: it has its own moment and its own reminders until somebody says how
it went. What is said on the telephone stays there; nothing about health is asked for here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from bot.core.lifecycle import Changes
from bot.core.model import OPEN, Audience, Case, Outcome, Post, Stage, StageName, Status

FEW_STARS: Final = 3
RESOLVED, REACHED, VOICEMAIL, NO = "resolved", "reached", "voicemail", "no"
RESULTS: Final[tuple[tuple[str, str], ...]] = (
    (RESOLVED, "Settled"),
    (REACHED, "Talked, not settled yet"),
    (VOICEMAIL, "Nobody there, or voicemail"),
    (NO, "They do not want to talk"),
)
LABELS: Final[Mapping[str, str]] = dict(RESULTS)
GUIDE: Final = (
    "Say who you are and that you read their words. Let them talk, and write nothing about health. Repeat what you heard. "
    "Say what can be done, and by when. Ask for nothing in return, least of all for another review."
)

CAUSES: Final[tuple[tuple[str, str], ...]] = (
    ("waiting", "Waiting or times"),
    ("manners", "How somebody was spoken to"),
    ("money", "A bill, a price or insurance"),
    ("care", "How somebody was looked after"),
    ("told", "Something was not told, or not understood"),
    ("place", "The building, noise or cleanliness"),
    ("theirs", "Nothing on our side"),
    ("skip", "Skip"),
)
CAUSE_LABELS: Final[Mapping[str, str]] = dict(CAUSES)

BETTER, WORSE, THANKED, REMOVED = "better", "worse", "thanked", "removed"
TURNED: Final = frozenset({BETTER, THANKED})
CAME_OF_IT: Final[Mapping[str, str]] = {
    BETTER: "They changed their words for the better",
    WORSE: "They changed their words for the worse",
    THANKED: "They thanked us",
    REMOVED: "Their words were taken away",
}


def chosen(ground: str, words: str) -> tuple[str, str]:
    """(id of a list, words) of a press; a way in without a list writes "resolved" or "resolved: she was glad"."""
    if ground:
        return ground, words
    first, _, rest = words.partition(":")
    return first.strip().casefold(), rest.strip()


def call(case: Case) -> Stage | None:
    """The call that somebody is still to make."""
    return next((stage for stage in reversed(case.follow) if not stage.done_at), None)


def last_call(case: Case) -> Stage | None:
    """The call that was made last."""
    return next((stage for stage in reversed(case.follow) if stage.done_at), None)


def with_call(case: Case, changed: Stage) -> tuple[Stage, ...]:
    """What follows, with the open call as it is now."""
    return tuple(changed if stage is call(case) else stage for stage in case.follow)


def thankable(case: Case) -> bool:
    """Whether a word of thanks in public closes the story: they were talked to after our public reply, and it is over."""
    made = last_call(case)
    if made is None or made.result not in (RESOLVED, REACHED) or case.post.audience is not Audience.PUBLIC:
        return False
    thanked = any(reply.at > made.done_at for reply in case.replies if reply.round == case.round and reply.text)
    return case.status is Status.ANSWERED and case.reply is not None and not thanked and call(case) is None


def closing_out(case: Case) -> bool:
    """Whether all that this round owes is a word of thanks."""
    return bool(case.stages) and case.stages[0].name is StageName.CLOSE_OUT


def unhappy(case: Case) -> bool:
    """Whether the story began with a complaint."""
    stars = (post.rating for post in (*case.earlier, case.post) if post.rating is not None)
    low = any(rating <= FEW_STARS for rating in stars)
    kept = case.outcome is not None and case.outcome.unhappy
    return low or kept or case.triage.sentiment == "negative" or closing_out(case)


def wants_cause(case: Case) -> bool:
    """Whether the clinic could still say what a complaint came from, now that it is dealt with."""
    return case.status in (Status.ANSWERED, Status.CLOSED) and unhappy(case) and not case.cause and not case.erased_at


def came_of_it(case: Case, kind: str, now: float, newer: Post | None = None) -> Changes:
    """What becomes of a story after our reply: kept once, with the stars before and after. Nothing where we never replied."""
    if case.published is None or case.status in OPEN:
        return {}
    before = case.post.rating if case.outcome is None else case.outcome.before
    after = newer.rating if newer else None
    return {"outcome": Outcome(kind, now, unhappy(case), before, after)}


def turned(case: Case) -> bool:
    """Whether a complaint ended well."""
    return case.outcome is not None and case.outcome.unhappy and case.outcome.kind in TURNED


def taken_away(case: Case) -> bool:
    return case.outcome is not None and case.outcome.unhappy and case.outcome.kind == REMOVED


def told(outcome: Outcome) -> str:
    """ "They changed their words for the better, from 1 to 5 stars"."""
    both = outcome.before is not None and outcome.after is not None
    stars = f", from {outcome.before:g} to {outcome.after:g} stars" if both else ""
    return f"{CAME_OF_IT[outcome.kind]}{stars}"


def kept(follow: Sequence[Stage]) -> tuple[Stage, ...]:
    """What follows a case whose person asked to be forgotten: that there were calls, and no words about them."""
    return tuple(replace(stage, reason="", done_at=stage.done_at or stage.due) for stage in follow)
