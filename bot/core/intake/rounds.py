"""A round of a conversation: its clock, what it owes, and how the next one begins."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from bot.core import deadlines
from bot.core.deadlines import Policy
from bot.core.lifecycle import Changes, move
from bot.core.model import DESK, Case, Draft, Entry, Location, Post, Stage, Status, Triage, Verb

Changed = tuple[Case, Entry] | None
"""A case as a delivery changes it, with the entry that says so; None when it says nothing new."""

RETRY_HOURS = 24.0  # how long a sender may try to bring something, where its platform does not say

# What a newer wording does to a draft and a held approval: they were written for other words.
WITHDRAWN: Changes = {"draft": Draft(), "aside": None, "attempts": 0, "retry_at": 0.0}
LONG_THANKS = 280  # characters; whoever writes more says more than thanks
TAKEN_BACK = re.compile(r"\b(?:no|not|never|nobody|nothing|\w+n't|nunca|jam[aá]s|nadie|nada|tampoco)\b", re.IGNORECASE)
SENTENCES = re.compile(r"[.!;\n]+")


@dataclass(frozen=True, slots=True)
class Clock:
    """What a clinic's clock needs: the place, its choices, and the moment, in epoch seconds."""

    location: Location
    policy: Policy
    now: float
    read: Callable[[str, float | None], Triage] = lambda text, stars: Triage()
    retries: Mapping[str, float] = field(default_factory=dict)  # hours, by platform: `ports.Retries`

    def start(self, post: Post) -> float:
        """When the clock of a post starts: when it was written, if its sender may have been trying to bring it since.

        An older time is not believed (a birthday, an edit of something we never saw): then it is the newer wording's, or
        when it reached us.
        """
        earliest = self.now - self.retries.get(post.platform, RETRY_HOURS) * 3600
        told = (at for at in (post.posted_at, post.seen_at) if at and earliest <= at <= self.now)
        return next(told, self.now)

    def round(self, post: Post, start: float) -> Changes:
        """A round that starts now, with what is owed."""
        return owed(post, start, deadlines.deadline(self.location, post.platform, start, self.policy), self.now)


def owed(post: Post, start: float, due: float, now: float) -> Changes:
    """What a round that starts now owes, and by when."""
    stages = (Stage(due=due, audience=post.audience),)
    return {"opened_at": now, "clock_from": start, "deadline": due, "stages": stages}


def note(case: Case, verb: Verb | str, now: float, detail: str = "", post: Post | None = None) -> Entry:
    """The entry of what a platform told us; with `post`, the words it told."""
    entry = Entry(now, str(verb), DESK.id, DESK.name, case.version, detail, way=case.post.platform, about=case.post.id)
    if post is None:
        return entry
    words = {"text": post.text, "author": post.author, "rating": post.rating, "attachments": post.attachments}
    return replace(entry, about=post.id, audience=post.audience, **words)  # type: ignore[arg-type]


def withdrawn(case: Case, what: str) -> Changes:
    """What more words of theirs do to a draft: one of ours is made anew, one of a person's is kept, none goes out unseen."""
    draft = case.draft if case.aside is None else case.aside
    kept = draft if draft.origin == "person" else Draft()
    if case.status is Status.APPROVED:
        notice = f"{what}, so the reply was stopped before it went out. Please read it all before you approve."
    elif kept.text:
        notice = f"{what}. The draft somebody wrote was kept: please read it all before you approve."
    else:
        notice = f"{what}; the draft is for all of it."
    return WITHDRAWN | {"draft": kept, "notice": notice}


def wants_answer(read: Callable[[str, float | None], Triage], text: str, stars: float | None = None) -> bool:
    """Whether what somebody wrote after our reply asks for one more. Thanks and praise do not; whatever may be more, does.

    Silence needs a reason: what is not surely friendly asks for an answer, and so does whatever takes something back with
    a "no" or a "never", however kind the rest is. Each sentence is read by itself: thanks at the beginning make the reader
    deaf to what follows.
    """
    if "?" in text or "¿" in text or len(text) > LONG_THANKS or TAKEN_BACK.search(text.replace("’", "'")):
        return True
    whole = read(text, stars)
    sentences = [read(part, None) for part in SENTENCES.split(text) if any(map(str.isalnum, part))]
    calm = all(one.urgency == "low" and one.sentiment != "negative" for one in (whole, *sentences))
    return not calm or whole.sentiment != "positive" or not whole.sure or whole.category == "spam"


def reopen(case: Case, post: Post, earlier: tuple[Post, ...], start: float, notice: str, clock: Clock) -> Changed:
    """The next round of a conversation, about `post`."""
    after = move(
        case, Verb.REOPEN, clock.now, **next_round(case, post, earlier, clock.round(post, start)), notice=notice
    )
    return after, note(case, Verb.REOPEN, clock.now, notice, post)


def next_round(case: Case, post: Post, earlier: tuple[Post, ...], owed: Changes) -> Changes:
    """The fields of a case whose next round begins about `post`; `owed` is its clock and what is due."""
    return {
        "post": post,
        "earlier": earlier,
        "settled": len(earlier),
        "round": case.round + 1,
        **owed,
        **WITHDRAWN,
        "escalation": None,
        "reason": "",
        "closing": None,
        "owner": "",
        "owner_name": "",
        "owner_until": 0.0,
        "given": None,
        "snooze": None,
    }
