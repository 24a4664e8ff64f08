"""What the desk asks of the outside, and the five ways the outside can answer.

Every adapter turns its vendor's errors into these exceptions; nothing behind the adapter knows a vendor's code.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from bot.core.card import Card
from bot.core.model import Facts, Person, Post, Triage


class Outcome(Exception):
    """Base of the five outcomes. The message is a sentence for a person and never holds a secret or a post's text."""


class Forbidden(Outcome):
    """The request does not come from whom it claims. The web answers 401."""


class NotOurs(Outcome):
    """Genuine, but nothing we act on. The web answers 200."""


class Unreadable(Outcome):
    """Genuine, about something we should act on, and in a shape we cannot read. Kept as a dead letter.

    `garbage` marks bytes that are not even the format. The sender is told 200 all the same: these bytes again help nobody.
    `posts` are the readable ones of the same delivery: receive them as usual, and keep the dead letter as well.
    """

    def __init__(self, message: str, garbage: bool = False, posts: Sequence[Post] = ()) -> None:
        super().__init__(message)
        self.garbage = garbage
        self.posts = list(posts)


class Refused(Outcome):
    """Surely not done, and asking again is useless. `gone` says that the post itself no longer exists."""

    def __init__(self, message: str, gone: bool = False) -> None:
        super().__init__(message)
        self.gone = gone


class TryLater(Outcome):
    """Surely not done, but may work later. `after` is the wait in seconds the other side asked for, if it did."""

    def __init__(self, message: str, after: float | None = None) -> None:
        super().__init__(message)
        self.after = after


class Unsure(Outcome):
    """Perhaps done: the answer was lost. Look for our own work before doing it again."""


class Denied(Exception):
    """A person's press that cannot be carried out; the message is the sentence to show them."""


class Outdated(Denied):
    """The press was made on words that are not these any more. A form shows what it has now, with what was typed."""


@dataclass(frozen=True, slots=True)
class Health:
    """One part's state: "ok", "silent", "failing" or "not set up", and what to do about it.

    `about` is the account or channel it speaks of, "" when it is the whole connection; the desk adds the `place` that
    belongs to, and shows it nowhere else.
    """

    name: str
    state: str
    detail: str = ""
    remedy: str = ""
    about: str = ""
    place: str = ""


class Platform(Protocol):
    """Where posts come from and replies go.

    Optional capabilities are separate protocols below; the desk asks with isinstance.
    """

    name: str
    label: str
    limit: int

    def verify(self, headers: Mapping[str, str], body: bytes) -> None:
        """Return when the delivery is genuine. Raises Forbidden and nothing else, whatever the input.

        `headers` has lower-case names.
        """
        ...

    def parse(self, body: bytes) -> list[Post]:
        """The posts in one delivery; pure. Raises NotOurs or Unreadable."""
        ...

    def publish(self, post: Post, text: str) -> str:
        """Post `text` as the reply and return its public link ("" if unknown). Raises Refused, TryLater or Unsure."""
        ...


@runtime_checkable
class GradesTrust(Protocol):
    """Accepts deliveries of two grades: signed, and those that only carry a password."""

    def trust(self, headers: Mapping[str, str], body: bytes) -> bool:
        """True when a signature covers this body; asked after `verify`. False: the posts are not `verified`."""
        ...


@runtime_checkable
class Challenges(Protocol):
    """Answers the platform's GET handshake."""

    def challenge(self, query: Mapping[str, str]) -> str:
        """The body to answer with. Raises Forbidden."""
        ...


@runtime_checkable
class FindsOwnReply(Protocol):
    """Can look whether our reply is already there."""

    def find_own_reply(self, post: Post, text: str, since: float) -> str | None:
        """The link of our reply with exactly this text made after `since` (epoch seconds), or None.

        Raises TryLater when it cannot be told now, Refused when it can never be told.
        """
        ...


@runtime_checkable
class Repeatable(Protocol):
    """Publishing the same text twice leaves one reply there, so after a lost answer it may simply be sent again."""

    repeatable: bool


@runtime_checkable
class KeepsNoTopics(Protocol):
    """Its terms forbid keeping what is inferred about an author, such as their health: the topic of a post is worked
    out anew for every card, and never stored.
    """

    keeps_no_topics: bool


@runtime_checkable
class ChecksHealth(Protocol):
    """Can ask the outside whether the connection works."""

    def health(self) -> list[Health]: ...


@runtime_checkable
class Signs(Protocol):
    """Can sign a payload as its platform would, for `reviews replay`."""

    def sign(self, body: bytes, now: float) -> dict[str, str]:
        """Request headers that make `body` a genuine delivery."""
        ...


class Chat(Protocol):
    """Where staff see cards and press buttons. Every method may raise Refused, TryLater or Unsure."""

    name: str

    def show(self, card: Card, channel: str, ref: str | None, key: str) -> str:
        """Post the card in `channel` when `ref` is None, else update it in place; the ref to keep.

        `key` names this message for good, so that `find` can recognise it after a crash.
        """
        ...

    def ping(self, card: Card, text: str, people: Sequence[Person], ref: str, channel: str, key: str) -> None:
        """Say `text` in the thread of the card `ref`, mentioning `people`."""
        ...

    def whisper(self, card: Card, text: str, person: Person, key: str) -> None:
        """Say `text` to one person alone, with a link or the card's buttons where the chat can."""
        ...

    def announce(self, text: str, channel: str, key: str) -> None:
        """Say `text` in the channel, outside any card: news about the desk itself."""
        ...


@runtime_checkable
class FindsMessage(Protocol):
    """Can look whether a message with this key was already sent."""

    def find(self, key: str, channel: str, ref: str, since: float) -> str | None:
        """The ref of our message `key` sent after `since` (epoch seconds), or None.

        `channel` is the channel, or a person's id in this chat for a whisper. Raises TryLater when it cannot be told.
        """
        ...


@runtime_checkable
class TellsPeople(Protocol):
    """Can say something to one person outside any card."""

    def tell(self, text: str, handle: str, key: str) -> None:
        """Say `text` to the person with this id in the chat. Raises Refused, TryLater or Unsure."""
        ...


@runtime_checkable
class WatchesEach(Protocol):
    """Has accounts or channels that can be asked one at a time whether they work."""

    def watched(self) -> Sequence[str]:
        """Their ids as they are now; "" is the connection as a whole."""
        ...

    def watch(self, which: str) -> list[Health]:
        """How one of them is. Raises an Outcome when it cannot be told."""
        ...


class Writer(Protocol):
    """Somebody outside who can propose a reply. It never hears who wrote, where, or under which id."""

    def propose(self, text: str, triage: Triage, facts: Facts, language: str) -> str:
        """A reply to a post of which only the masked `text` is given. Raises TryLater, Refused or Unsure."""
        ...


@runtime_checkable
class HasRoutes(Protocol):
    """A chat whose vendor (or browser) talks to us over HTTP."""

    def routes(self, desk: Any) -> list[Any]:
        """Starlette routes; each turns one interaction into one call of the desk."""
        ...


@dataclass(frozen=True, slots=True)
class Answer:
    """What a press led to: a sentence for the person who pressed, and the card as it is now."""

    text: str
    card: Card
