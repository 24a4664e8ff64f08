"""Words of ours: proposed, approved, out, or to be changed; and what we owe somebody."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass, field
from enum import StrEnum

from bot.core.model.posts import Audience
from bot.core.model.reading import Level, Verdict
from bot.core.model.verbs import Verb


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
    HANDED = "handed"  # lies ready for a person to post it there
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
    at: float = 0.0  # of a call: when it was asked for
    result: str = ""  # of a call: how it went last (`core.following.RESULTS`)


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
