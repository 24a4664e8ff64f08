"""What people and the desk put on a case beside its words: who is asked, what waits, how it was closed, what came of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.core.model.replies import Draft
from bot.core.model.verbs import Verb


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
    ground: str = ""  # of a closing: its reason in the list (`core.closing`)
    to: str = ""  # of Find out: the id of whom it asks
    draft: Draft = field(default_factory=Draft)
    refused_by: str = ""
    refused_at: float = 0.0
    why: str = ""


@dataclass(frozen=True, slots=True)
class Closing:
    """How a person closed a round without a reply: why (`ground` is one of `core.closing`), by whom, and when.

    `about` names their words as they were then.
    """

    ground: str
    words: str
    by: str
    by_name: str
    at: float
    round: int
    about: str


@dataclass(frozen=True, slots=True)
class Given:
    """A colleague was asked to see to a case, and why: `to` by `by`. Nobody else is kept from answering it."""

    to: str
    to_name: str
    by: str
    by_name: str
    at: float
    why: str


@dataclass(frozen=True, slots=True)
class Snooze:
    """A case is put aside from `at` until `until`; 0 means: until they write. `over_at` is when that ended, 0 while it holds."""

    until: float
    by: str
    by_name: str
    at: float
    why: str = ""
    over_at: float = 0.0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a story after our reply (`kind`, see `core.following`), with the stars before and after.

    `unhappy` says whether it had begun with a complaint.
    """

    kind: str
    at: float
    unhappy: bool = False
    before: float | None = None
    after: float | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """Somebody reported a post to its platform, on a ground of `core.reporting`, and what the platform said; "" before that."""

    ground: str
    by: str
    by_name: str
    at: float
    verdict: str = ""
    verdict_at: float = 0.0
