"""A press, what is kept of it, and what people were told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass, field

from bot.core.model.people import Person
from bot.core.model.posts import Audience
from bot.core.model.replies import Draft
from bot.core.model.verbs import Verb


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A person's press. `words` names the words the button was drawn for (`core.binding`); None means "whatever is current".

    `way` is where it was pressed: inbox, slack, teams, or the command line with its user. `draft`, `asked` and `due` are the
    desk's own: the holding reply for Find out, and whom its reason names; `by_hand` says that a person posts the replies there.
    """

    case_id: str
    verb: Verb
    by: Person
    words: str | None = None
    text: str = ""
    reason: str = ""
    ground: str = ""  # what was chosen of the button's list: why it is closed, until when it is put aside
    way: str = ""
    draft: Draft = field(default_factory=Draft)
    to: str = ""  # the case to put together with, or the person to give it to
    posts: tuple[str, ...] = ()  # what goes into a case of its own
    asked: Person | None = None
    due: float = 0.0  # when an answer is due, if the press opens a round or promises one
    by_hand: bool = False


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


@dataclass(frozen=True, slots=True)
class Delivery:
    """What we already told people about a case: message refs and card prints per chat, and the pings that are out."""

    refs: Mapping[str, str] = field(default_factory=dict)
    shown: Mapping[str, str] = field(default_factory=dict)
    sent: frozenset[str] = frozenset()
    intents: Mapping[str, float] = field(default_factory=dict)
    waits: Mapping[str, float] = field(default_factory=dict)
    seen: float = 0.0  # when somebody opened the case, where that is known
