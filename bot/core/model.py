"""The nouns of the desk: plain, immutable records that every other room shares.

Times are seconds since the Unix epoch, in UTC, as floats. A record is never changed in place: a decision makes a
new one with `dataclasses.replace`, and `store` saves it only when nobody else was faster.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum, StrEnum


class Kind(StrEnum):
    """What sort of thing somebody wrote."""

    COMMENT = "comment"
    POST = "post"
    REVIEW = "review"
    MENTION = "mention"
    MESSAGE = "message"
    FORM = "form"


class Change(StrEnum):
    """What a delivery says happened to a post."""

    ADDED = "added"
    EDITED = "edited"
    REMOVED = "removed"
    HIDDEN = "hidden"
    SHOWN = "shown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """What somebody wrote: the facts as the platform gave them.

    `seen_at` orders deliveries of one post (the newest wins); `reply_to` is the id a reply must be addressed to,
    which is not always the post itself; `thread` groups what belongs to one conversation; `remarks` say to staff what
    its reader could not be sure of.
    """

    platform: str
    id: str
    account: str
    text: str = ""
    kind: Kind = Kind.COMMENT
    change: Change = Change.ADDED
    thread: str = ""
    reply_to: str = ""
    author_id: str = ""
    author: str = ""
    rating: float | None = None
    link: str = ""
    posted_at: float = 0.0
    seen_at: float = 0.0
    attachments: tuple[str, ...] = ()
    verified: bool = True
    remarks: tuple[str, ...] = ()


class Status(StrEnum):
    """Where a case stands. The picture of all moves is `lifecycle.NEXT`."""

    NEW = "new"  # arrived, no draft yet
    WAITING = "waiting"  # the card waits for a person
    APPROVED = "approved"  # a person said yes; held for Undo, or waiting for the next try
    PUBLISHING = "publishing"  # a worker is talking to the platform
    ANSWERED = "answered"  # the reply is out
    FAILED = "failed"  # publishing failed for good; a person must look
    CLOSED = "closed"  # ended without a reply from the desk, with a reason
    REMOVED = "removed"  # the author or the platform took the post away


class Verb(StrEnum):
    """What can be done to a case: first what people press, then what the desk itself does."""

    APPROVE = "approve"
    EDIT = "edit"
    SEND = "send"  # edit and approve in one press
    UNDO = "undo"
    ESCALATE = "escalate"
    ACKNOWLEDGE = "acknowledge"
    CLAIM = "claim"
    RELEASE = "release"
    DISMISS = "dismiss"
    FIND_OUT = "find_out"  # publish a holding reply, ask somebody, and promise the full answer

    PREPARE = "prepare"
    SUGGEST = "suggest"  # a language model's checked proposal becomes the draft
    START = "start"
    PUBLISHED = "published"
    PROMISED = "promised"  # the holding reply is out; the full answer is still to come
    RETRY = "retry"
    REFUSE = "refuse"
    LOST = "lost"  # the platform's answer was lost: perhaps published
    POST_EDITED = "post_edited"
    POST_REMOVED = "post_removed"
    POST_HIDDEN = "post_hidden"
    POST_SHOWN = "post_shown"
    REOPEN = "reopen"


class Level(IntEnum):
    """How bad a finding is; the worst one decides."""

    OK = 0
    WARN = 1
    BLOCK = 2


@dataclass(frozen=True, slots=True)
class Finding:
    """One remark of the guard on a text.

    `start` and `end` are character offsets into the text as it was given; `span` is that piece of it. `reason` is a
    sentence for a receptionist; `suggestion` is a wording for that sentence that passes ("" when there is none).
    """

    rule: str
    level: Level
    start: int
    end: int
    span: str
    reason: str
    suggestion: str = ""
    source: str = ""

    @property
    def because(self) -> str:
        """The reason with its source: "This speaks of a visit. (HHS, New Vision Dental 2022)"."""
        return f"{self.reason} ({self.source})" if self.source else self.reason


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the guard says of one exact text. `text_hash` names the text, `version` the rule set that read it."""

    level: Level = Level.OK
    findings: tuple[Finding, ...] = ()
    text_hash: str = ""
    version: str = ""


UNREAD = "X5"  # the check's rule for a text in a language that it does not read


def only_unread(findings: Sequence[Finding]) -> bool:
    """Whether nothing stops a text but that the check does not read its language."""
    stops = [one for one in findings if one.level is Level.BLOCK]
    return bool(stops) and all(one.rule == UNREAD for one in stops)


@dataclass(frozen=True, slots=True)
class Facts:
    """What the clinic says of itself in public anyway; the guard lets these pass."""

    name: str = ""
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    hours: str = ""
    address: str = ""
    website: str = ""
    contact: str = ""
    staff: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    insurers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Triage:
    """What kind of post this is. `urgency` "high" means: a manager now, no suggested reply.

    `repeats` is the case that the same words opened first, "" when they are new.
    """

    sentiment: str = "neutral"
    category: str = ""
    urgency: str = "normal"
    language: str = "en"
    why: str = ""
    repeats: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """Text proposed. `origin` is the stock answer's id, "person", or "" when there is nothing to propose.

    `hands` are the ids of everybody who wrote or changed it since the desk's own proposal; empty when nobody did.
    """

    text: str = ""
    origin: str = ""
    why: str = ""
    verdict: Verdict = field(default_factory=Verdict)
    hands: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """Text that went out, who approved it, when (publication), and where it can be seen."""

    text: str
    by: str
    by_name: str
    at: float
    link: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """A full answer is to follow: what somebody must find out (`reason`), whom they asked, and by when it is promised.

    `asked` is a person's id, "" for the managers. `due` and `reply` (the holding reply) are known once that is published.
    `draft` is what was proposed before: it comes back when the holding reply is taken back.
    """

    reason: str
    by: str
    by_name: str
    asked: str = ""
    asked_name: str = ""
    due: float = 0.0
    reply: Reply | None = None
    draft: Draft = field(default_factory=Draft)


@dataclass(frozen=True, slots=True)
class Approval:
    """A person's yes to one exact text. Nothing else may be published; `hold_until` is the end of Undo.

    `level` is what the guard said of the text then, and `override` the reason to publish it all the same. With a
    `promise` the text is a holding reply: publishing it does not end the case.
    """

    text: str
    by: str
    by_name: str
    at: float
    hold_until: float
    override: str = ""
    promise: Promise | None = None
    level: Level = Level.OK


@dataclass(frozen=True, slots=True)
class Escalation:
    """A manager is asked for. A property of an open case, not a status: it can still be edited and approved."""

    reason: str
    by: str
    by_name: str
    at: float
    acknowledged_by: str = ""
    acknowledged_name: str = ""
    acknowledged_at: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Our file on one post: every decision people took, and nothing about what we told them.

    `version` counts the decisions; a button made for another version is refused. `round` counts how often the
    conversation was opened (1 = first), each with a deadline of its own.
    """

    id: str
    version: int = 1
    status: Status = Status.NEW
    location: str = ""
    post: Post
    earlier: tuple[Post, ...] = ()
    round: int = 1
    opened_at: float = 0.0  # when this round reached us
    clock_from: float = 0.0  # when this round's clock started: normally when the person wrote
    deadline: float = 0.0
    triage: Triage = field(default_factory=Triage)
    draft: Draft = field(default_factory=Draft)
    approval: Approval | None = None
    reply: Reply | None = None
    promise: Promise | None = None  # a holding reply of this round is out; the deadline is the promise's
    replies_before: int = 0
    owner: str = ""
    owner_name: str = ""
    owner_until: float = 0.0
    escalation: Escalation | None = None
    attempts: int = 0
    retry_at: float = 0.0
    unsure_since: float = 0.0
    notice: str = ""  # one sentence on the card: why something failed, or what changed under the reader
    reason: str = ""  # why the case was closed without a reply
    hidden: bool = False
    changed_at: float = 0.0


OPEN = frozenset({Status.NEW, Status.WAITING, Status.APPROVED, Status.PUBLISHING, Status.FAILED})


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who works here. `handles` maps a chat's name to this person's id there."""

    id: str
    name: str
    manager: bool = False
    handles: Mapping[str, str] = field(default_factory=dict)


DESK = Person("desk", "Replydesk")


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A person's press. `version` is the one the button was drawn for; None means "whatever is current".

    `draft` and `asked` are the desk's own: the holding reply for Find out, and whom its reason names.
    """

    case_id: str
    verb: Verb
    by: Person
    version: int | None = None
    text: str = ""
    reason: str = ""
    draft: Draft = field(default_factory=Draft)
    asked: Person | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """One line of a case's history: who did what, when, from which version.

    `detail` never holds the post's text; `mark` names the exact text of an approval by its hash, and the rules that read it.
    """

    at: float
    verb: str
    by: str
    by_name: str
    version: int
    detail: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """One clinic. `hours` maps a weekday (0 = Monday) to its opening periods in minutes after midnight; None = always."""

    id: str
    name: str
    timezone: str = "UTC"
    hours: Mapping[int, tuple[tuple[int, int], ...]] | None = None
    holidays: frozenset[date] = frozenset()
    accounts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    channels: Mapping[str, str] = field(default_factory=dict)
    managers: tuple[str, ...] = ()
    on_duty: tuple[str, ...] = ()
    minutes: Mapping[str, int] = field(default_factory=dict)
    facts: Facts = field(default_factory=Facts)


@dataclass(frozen=True, slots=True)
class Delivery:
    """What we already told people about a case: message refs and card prints per chat, and the pings that are out."""

    refs: Mapping[str, str] = field(default_factory=dict)
    shown: Mapping[str, str] = field(default_factory=dict)
    sent: frozenset[str] = frozenset()
    intents: Mapping[str, float] = field(default_factory=dict)
    waits: Mapping[str, float] = field(default_factory=dict)
