"""What somebody wrote, as the platform gave it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.core.model.contacts import NO_CONTACTS, Contacts


class Kind(StrEnum):
    """What sort of thing somebody wrote."""

    COMMENT = "comment"
    POST = "post"
    REVIEW = "review"
    MENTION = "mention"
    MESSAGE = "message"
    FORM = "form"


class Audience(StrEnum):
    """Who can read something: everybody, only this person, only staff."""

    PUBLIC = "public"
    PRIVATE = "private"
    STAFF = "staff"


ONE_PERSON: Final = frozenset({Kind.MESSAGE, Kind.FORM})
"""What is written to us alone, and whose answer its author alone reads: messages, e-mails and forms."""


class Change(StrEnum):
    """What a delivery says happened to a post."""

    ADDED = "added"
    EDITED = "edited"
    REMOVED = "removed"
    UNSENT = "unsent"  # its author took it back: a removal after which we must not have the words either
    HIDDEN = "hidden"
    SHOWN = "shown"
    ANSWERED = "answered"  # the clinic itself wrote a reply to it there; `text` and `reply_to` are that reply's


TAKEN_AWAY = frozenset({Change.REMOVED, Change.UNSENT})
"""After these a post is gone for good, whatever is told of it later."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """What somebody wrote: the facts as the platform gave them.

    `seen_at` orders deliveries of one post (the newest wins); `reply_to` is the id a reply must be addressed to,
    which is not always the post itself; `thread` groups what belongs to one conversation; `remarks` say to staff what
    its reader could not be sure of; `page` names the site where it stands, when it is not the platform itself, and `brought_by`
    who copied it from there. It is not `told` when the platform says that it was changed, and not to what. `contacts` are what
    its platform needs to answer it; see there who may read them.
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
    page: str = ""
    brought_by: str = ""
    contacts: Contacts = NO_CONTACTS

    @property
    def audience(self) -> Audience:
        """Before whose eyes it stands, and its answer will. Nothing else decides that."""
        return Audience.PRIVATE if self.kind in ONE_PERSON else Audience.PUBLIC
