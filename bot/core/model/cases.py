"""Our file on one person's conversation with one clinic."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from bot.core.model.marks import Closing, Escalation, Given, Outcome, Report, Request, Snooze
from bot.core.model.posts import Post
from bot.core.model.reading import Triage
from bot.core.model.replies import Draft, Reply, ReplyState, Revision, Stage, StageName
from bot.core.model.verbs import Status

SCHEMA = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Our file on one person's conversation with one clinic: what its log adds up to now, and nothing about what we told
    people.

    `version` counts the changes, for compare-and-set. `round` counts how often the conversation was opened (1 = first),
    each with a clock of its own. `post` is what they wrote last and a reply is addressed to; `earlier` what they wrote
    before, of which the first `settled` belong to rounds that are over. While a reply is on its way, what they write
    meanwhile waits in `pending`. The draft that a holding reply pushed aside waits in `aside`.
    """

    schema: int = SCHEMA
    id: str
    version: int = 1
    status: Status = Status.NEW
    location: str = ""
    post: Post
    earlier: tuple[Post, ...] = ()
    settled: int = 0
    pending: tuple[Post, ...] = ()
    round: int = 1
    opened_at: float = 0.0  # when this round reached us
    clock_from: float = 0.0  # when this round's clock started: normally when the person wrote
    deadline: float = 0.0  # when what is owed next is due
    passed: float = 0.0  # the deadline of which the log says already that it has passed
    stages: tuple[Stage, ...] = ()
    triage: Triage = field(default_factory=Triage)
    draft: Draft = field(default_factory=Draft)
    aside: Draft | None = None
    replies: tuple[Reply, ...] = ()  # oldest first; while one is held or under way, it is the last
    revision: Revision | None = None
    owner: str = ""
    owner_name: str = ""
    owner_until: float = 0.0
    given: Given | None = None
    snooze: Snooze | None = None
    tags: tuple[str, ...] = ()
    follow: tuple[Stage, ...] = ()  # calls somebody is to make, or has made, whatever the round
    cause: str = ""  # what a complaint came from, as a person said
    outcome: Outcome | None = None
    report: Report | None = None
    escalation: Escalation | None = None
    request: Request | None = None
    attempts: int = 0
    retry_at: float = 0.0
    notice: str = ""  # one sentence on the card: why something failed, or what changed under the reader
    reason: str = ""  # why the case was closed without a reply, as a sentence
    closing: Closing | None = None
    joined: str = ""  # the case that this one went into, where it goes on
    absorbed: tuple[str, ...] = ()  # the cases that went into this one
    parted: str = ""  # the case that this one was taken out of
    parting: tuple[Post, ...] = ()  # what was taken out and has no case of its own yet
    hidden: bool = False
    looked_at: float = 0.0  # when a person looked last there, and saw no answer of ours to this
    hidden_at: float = 0.0  # when the platform says that it was hidden or shown last
    erased_at: float = 0.0  # when the person's words were taken out of our files
    changed_at: float = 0.0
    seen_at: float = 0.0  # when a person last pressed something on it

    @property
    def approval(self) -> Reply | None:
        """The reply that is held or under way."""
        return self.replies[-1] if self.replies and self.status in (Status.APPROVED, Status.PUBLISHING) else None

    @property
    def snoozed_until(self) -> float | None:
        """The moment until which it is put aside, 0 for "until they write"; None when it is not."""
        return self.snooze.until if self.snooze and not self.snooze.over_at else None

    @property
    def doubt(self) -> Reply | None:
        """The reply of which nobody knows whether it is out."""
        return next((reply for reply in self.replies if reply.state is ReplyState.DOUBTFUL), None)

    def _out(self, stage: StageName) -> Reply | None:
        ours = (r for r in reversed(self.replies) if r.round == self.round and r.stage is stage)
        shown = (ReplyState.OUT, ReplyState.REPLACED) if stage is StageName.ACKNOWLEDGE else (ReplyState.OUT,)
        return next((r for r in ours if r.state in shown), None)

    @property
    def reply(self) -> Reply | None:
        """The answer of this round that is out."""
        return self._out(StageName.ANSWER)

    @property
    def holding(self) -> Reply | None:
        """The holding reply of this round that is out, or was until the full answer took its place."""
        return self._out(StageName.ACKNOWLEDGE)

    @property
    def published(self) -> Reply | None:
        """The last reply of ours that is out, whichever it answers."""
        return next((r for r in reversed(self.replies) if r.state is ReplyState.OUT and r.text), None)

    @property
    def promised(self) -> Stage | None:
        """The full answer that a holding reply of this round promised."""
        return next((s for s in self.stages if s.name is StageName.ANSWER and s.by), None) if self.holding else None

    @property
    def answers_before(self) -> int:
        """How many replies of ours earlier rounds had."""
        return sum(r.round < self.round and r.state is ReplyState.OUT for r in self.replies)

    @property
    def said(self) -> tuple[Post, ...]:
        """What they wrote in this round, oldest first."""
        return (*self.earlier[self.settled :], self.post)

    @property
    def asked(self) -> Post:
        """All they wrote in this round as one piece, to be read and answered as a whole."""
        if len(self.earlier) <= self.settled:
            return self.post
        words = "\n\n".join(p.text for p in self.said if p.text.strip())
        stars = next((p.rating for p in reversed(self.said) if p.rating is not None), None)
        pictures = tuple(a for p in self.said for a in p.attachments)
        return replace(self.post, text=words, rating=stars, attachments=pictures)
