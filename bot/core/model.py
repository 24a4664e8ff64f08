"""The nouns of the desk: plain, immutable records that every other room shares.

Times are seconds since the Unix epoch, in UTC, as floats. A record is never changed in place: a decision makes a
new one with `dataclasses.replace`, and `store` saves it only when nobody else was faster.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import KW_ONLY, dataclass, field, replace
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
    ANSWERED = "answered"  # the clinic itself wrote a reply to it there; `text` and `reply_to` are that reply's


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """What somebody wrote: the facts as the platform gave them.

    `seen_at` orders deliveries of one post (the newest wins); `reply_to` is the id a reply must be addressed to,
    which is not always the post itself; `thread` groups what belongs to one conversation; `remarks` say to staff what
    its reader could not be sure of. It is not `told` when the platform says that it was changed, and not to what.
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
    told: bool = True
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
    CORRECT = "correct"  # the desk's guess was wrong: topic, mood, urgency or language
    NOT_URGENT = "not_urgent"  # the same for urgency alone, in one press
    OPEN_AGAIN = "open_again"  # a case that was over, because a person sees it otherwise
    FIND_OUT = "find_out"  # publish a holding reply, ask somebody, and promise the full answer
    GRANT = "grant"  # a manager's yes to what a colleague asked for
    DENY = "deny"
    IS_THERE = "is_there"  # a person saw the reply in doubt on the platform
    NOT_THERE = "not_there"  # a person looked, and it is not there
    AMEND = "amend"  # other words for a reply of ours that is out
    WITHDRAW = "withdraw"  # take such a reply down

    REQUEST = "request"  # a press that needs a manager's yes, kept
    PREPARE = "prepare"
    SUGGEST = "suggest"  # a language model's checked proposal becomes the draft
    START = "start"
    PUBLISHED = "published"
    PROMISED = "promised"  # the holding reply is out; the full answer is still to come
    RETRY = "retry"
    REFUSE = "refuse"
    LOST = "lost"  # the platform's answer was lost: perhaps published
    LOOKED = "looked"  # the desk looked for a reply in doubt
    POST_EDITED = "post_edited"
    POST_JOINED = "post_joined"  # they wrote once more before we answered
    ANSWERED_THERE = "answered_there"  # somebody of the clinic answered on the platform itself
    PASSED = "passed"  # the deadline has passed
    LAPSED = "lapsed"  # somebody had it, or was on it, and their time ran out
    NOTED = "noted"  # something about an earlier post of theirs, kept in the log
    POST_REMOVED = "post_removed"
    POST_HIDDEN = "post_hidden"
    POST_SHOWN = "post_shown"
    REOPEN = "reopen"
    ERASE = "erase"  # somebody asked to be forgotten
    REVISE = "revise"  # a step on the way of a correction, or of a taking down
    AMENDED = "amended"  # our reply says the new words
    TAKEN_DOWN = "taken_down"
    UNCHANGED = "unchanged"  # neither corrected nor taken down, for good


class Level(IntEnum):
    """How bad a finding is; the worst one decides."""

    OK = 0
    WARN = 1
    BLOCK = 2


@dataclass(frozen=True, slots=True)
class Finding:
    """One remark of the guard on a text.

    `start` and `end` are character offsets into the text as it was given; `span` is that piece of it. `reason` is a
    sentence for a receptionist; `suggestion` is a wording for that sentence that passes ("" when there is none), `others` more of them.
    """

    rule: str
    level: Level
    start: int
    end: int
    span: str
    reason: str
    suggestion: str = ""
    source: str = ""
    others: tuple[str, ...] = ()

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
    said: tuple[
        tuple[str, str, str], ...
    ] = ()  # (topic, language, sentence): what may be said of a topic, as it stands

    def tell(self, topic: str, language: str) -> str:
        """What the clinic says of a topic in this language; "" when it said nothing, or only in another language."""
        return next((words for name, tongue, words in self.said if (name, tongue) == (topic, language)), "")


@dataclass(frozen=True, slots=True)
class Triage:
    """What kind of post this is. `urgency` "high" means: a manager now; "look": a person must read it, in opening hours.

    `repeats` is the case that the same words opened first, "" when they are new. `asks` are the topics asked for,
    `scene` is what happens beside the topic (a wish, a joke, sarcasm), "" when nothing does.
    """

    sentiment: str = "neutral"
    category: str = ""
    urgency: str = "normal"
    language: str = "en"
    why: str = ""
    repeats: str = ""
    asks: tuple[str, ...] = ()
    scene: str = ""
    sure: bool = True  # whether words or stars bear the mood out; False: it is the model's guess alone


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


class Audience(StrEnum):
    """Who can read something: everybody, only this person, only staff."""

    PUBLIC = "public"
    PRIVATE = "private"
    STAFF = "staff"


class Way(StrEnum):
    """How words reach the person who wrote."""

    PUBLIC_REPLY = "public reply"
    PRIVATE_REPLY = "private reply"
    MESSAGE = "message"
    EMAIL = "e-mail"
    BY_HAND = "by hand"


class StageName(StrEnum):
    """What we may owe somebody, in the order it is due."""

    ACKNOWLEDGE = "acknowledge"
    PRIVATE = "private"
    ANSWER = "answer"
    CLOSE_OUT = "close-out"


class ReplyState(StrEnum):
    """How far a reply has come since a person said yes to it."""

    HELD = "held"  # may still be taken back, or waits for the next try
    SENDING = "sending"
    OUT = "out"
    VERDICT = "verdict"  # the platform has it and has not said yet whether it shows it
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"  # was out, and we took it down
    REPLACED = "replaced"  # was out, and a later one of ours stands in its place
    DOUBTFUL = "doubtful"  # the platform's answer was lost: perhaps out


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """Something we owe them: by when, before whose eyes, and who sees to it.

    A promised one carries who promised it (`by`) and what somebody must find out first (`reason`); its `owner` is whom
    they asked, "" for the managers. `due` 0 means: not known before the reply that promises it is out.
    """

    name: StageName = StageName.ANSWER
    due: float = 0.0
    audience: Audience = Audience.PUBLIC
    owner: str = ""
    owner_name: str = ""
    by: str = ""
    by_name: str = ""
    reason: str = ""
    done_at: float = 0.0


@dataclass(frozen=True, slots=True)
class Reply:
    """One exact text a person said yes to (`by`), and what became of it. Nothing else may be sent.

    `at` is the yes until it is out, then the publication; `hold_until` the end of Undo. `level` is what the guard said
    of the text, `override` the reason to publish it all the same. With `then` it is a holding reply: sending it does
    not end the case, but promises that stage. `post` is the id of the post it answers, `ref` the platform's own name for
    it, `updates` that of a reply of ours that it replaces. `changed_by` corrected it at `changed_at`, or took it down. In
    doubt since `unsure_since`: the desk has looked and not seen it `looks` times, last at `looked_at`; it cannot look at
    all when `blind`; `told` is what a person says who saw it ("there").
    """

    text: str
    by: str
    by_name: str
    at: float
    link: str = ""
    _: KW_ONLY
    state: ReplyState = ReplyState.OUT
    stage: StageName = StageName.ANSWER
    way: Way = Way.PUBLIC_REPLY
    audience: Audience = Audience.PUBLIC
    round: int = 1
    post: str = ""
    ref: str = ""
    updates: str = ""
    changed_by: str = ""
    changed_at: float = 0.0
    hold_until: float = 0.0
    override: str = ""
    level: Level = Level.OK
    then: Stage | None = None
    unsure_since: float = 0.0
    looks: int = 0
    looked_at: float = 0.0
    blind: bool = False
    told: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """A change of a reply that is out, on its way: other words (AMEND), or none at all (WITHDRAW).

    `yes` is the press with its exact words; its round and stage name the reply it changes, its state how far it has come.
    A rejected one is kept to say so, until the next press.
    """

    verb: Verb
    yes: Reply
    attempts: int = 0
    retry_at: float = 0.0
    failed_at: float = 0.0


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
    left_name: str = ""  # who was on it last, and did not finish in time
    left_at: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A press that waits for a manager's yes, as it was made: nothing else may be carried out in its name.

    `words` names their words as they were, `draft` is the exact text it would send; `because` is the sentence that says
    why it needs a second person. `refused_at` 0 means: nobody has said no.
    """

    verb: Verb
    by: str
    by_name: str
    at: float
    round: int
    words: str
    because: str
    reason: str = ""
    draft: Draft = field(default_factory=Draft)
    refused_by: str = ""
    refused_at: float = 0.0
    why: str = ""


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
    escalation: Escalation | None = None
    request: Request | None = None
    attempts: int = 0
    retry_at: float = 0.0
    notice: str = ""  # one sentence on the card: why something failed, or what changed under the reader
    reason: str = ""  # why the case was closed without a reply
    hidden: bool = False
    hidden_at: float = 0.0  # when the platform says that it was hidden or shown last
    erased_at: float = 0.0  # when the person's words were taken out of our files
    changed_at: float = 0.0

    @property
    def approval(self) -> Reply | None:
        """The reply that is held or under way."""
        return self.replies[-1] if self.replies and self.status in (Status.APPROVED, Status.PUBLISHING) else None

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


OPEN = frozenset({Status.NEW, Status.WAITING, Status.APPROVED, Status.PUBLISHING, Status.FAILED})


class Role(IntEnum):
    """What somebody may do at one clinic; each may all that the ones before may. The table is `permissions.RULES`."""

    NOBODY = 0
    VIEWER = 1
    STAFF = 2
    MANAGER = 3
    OWNER = 4


EVERYWHERE = "*"  # in place of a location's id: at every clinic of this desk


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody at the other end. `roles` maps a location's id, or EVERYWHERE, to what they may do there.

    `handles` maps a chat's name to this person's id there. Nobody is `listed` whom neither the settings nor an account
    nor a manager's yes names; an `outsider` belongs to another company, and is shown and allowed nothing.
    """

    id: str
    name: str
    roles: Mapping[str, Role] = field(default_factory=dict)
    handles: Mapping[str, str] = field(default_factory=dict)
    listed: bool = True
    outsider: bool = False


DESK = Person("desk", "Replydesk", {EVERYWHERE: Role.OWNER})


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A person's press. `words` names the words the button was drawn for (`core.binding`); None means "whatever is current".

    `way` is where it was pressed: inbox, slack, teams, or the command line with its user. `draft`, `asked` and `due` are the
    desk's own: the holding reply for Find out, and whom its reason names.
    """

    case_id: str
    verb: Verb
    by: Person
    words: str | None = None
    text: str = ""
    reason: str = ""
    way: str = ""
    draft: Draft = field(default_factory=Draft)
    asked: Person | None = None
    due: float = 0.0  # when an answer is due, if the press opens a round


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened in a case, kept for good: who did what, when, from which version, before whose eyes.

    `way` is how it came in: a platform's name, inbox, slack, teams, the command line with its user, or the desk itself.
    `about` is the post's id or the reply's link; `mark` names an approved text by its hash, and the rules that read it.
    What follows are words: the store keeps them apart, so that they can be erased (`erased`) and the rest still proves
    what happened. `number` counts the entries of a case from 1; the store gives it.
    """

    at: float
    kind: str
    by: str
    by_name: str
    version: int
    detail: str = ""
    mark: str = ""
    _: KW_ONLY
    audience: Audience = Audience.STAFF
    way: str = "desk"
    about: str = ""
    text: str = ""
    author: str = ""
    rating: float | None = None
    attachments: tuple[str, ...] = ()
    erased: bool = False
    number: int = field(default=0, compare=False)


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
    default: bool = False  # what names no clinic comes here
    unlisted: str = "ask"  # what somebody of our own workspace may do here whom nobody listed: see permissions.UNLISTED


@dataclass(frozen=True, slots=True)
class Delivery:
    """What we already told people about a case: message refs and card prints per chat, and the pings that are out."""

    refs: Mapping[str, str] = field(default_factory=dict)
    shown: Mapping[str, str] = field(default_factory=dict)
    sent: frozenset[str] = frozenset()
    intents: Mapping[str, float] = field(default_factory=dict)
    waits: Mapping[str, float] = field(default_factory=dict)
