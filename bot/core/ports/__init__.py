"""What the desk asks of the outside, and the five ways the outside can answer.

Every adapter turns its vendor's errors into these exceptions; nothing behind the adapter knows a vendor's code.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol, runtime_checkable

from bot.core.card import Card
from bot.core.model import Facts, Person, Post, Triage
from bot.core.newcomers import Question
from bot.core.ports.outcomes import Denied, Forbidden, NotOurs, Outcome, Outdated, Refused, TryLater, Unreadable, Unsure

if TYPE_CHECKING:
    from bot.core.ports.front import Front


class Sent(NamedTuple):
    """Words of ours that are out: the public `link`, and the platform's own name for them, by which they can be changed.
    Each is "" where the platform does not tell.
    """

    link: str = ""
    ref: str = ""


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

    def publish(self, post: Post, text: str) -> Sent:
        """Post `text` as the reply. Raises Refused, TryLater or Unsure."""
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

    def find_own_reply(self, post: Post, text: str, since: float) -> Sent | None:
        """Our reply with exactly this text made after `since` (epoch seconds), or None.

        Raises TryLater when it cannot be told now, Refused when it can never be told.
        """
        ...


@runtime_checkable
class Updates(Protocol):
    """Can put other words in the place of a reply of ours that is out.

    The same words put there twice leave them there once, so after a lost answer it may be done again. A platform that
    keeps one reply for each post (`OneReply`) must be able to.
    """

    def update(self, post: Post, ref: str, text: str) -> Sent:
        """Let our reply `ref` to `post` say `text`. Raises Refused (`gone`: it is not there), TryLater or Unsure."""
        ...


@runtime_checkable
class Withdraws(Protocol):
    """Can take a reply of ours down, so that nobody reads it any more."""

    def withdraw(self, post: Post, ref: str) -> None:
        """Take our reply `ref` to `post` down. Raises Refused (`gone`: it is not there), TryLater or Unsure."""
        ...


@runtime_checkable
class OneReply(Protocol):
    """Keeps one reply for each post: a second text takes the place of the first."""

    one_reply: bool


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
class Retries(Protocol):
    """Says for how many hours it tries to bring something again. What claims to be older was not written when it says."""

    retry_hours: float


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
class DrawsAtSight(Protocol):
    """Draws a card whenever somebody looks, as the case is then: nothing need be shown, kept or brought up to date."""

    draws_at_sight: bool


@runtime_checkable
class TellsPeople(Protocol):
    """Can say something to one person outside any card."""

    def tell(self, text: str, handle: str, key: str) -> None:
        """Say `text` to the person with this id in the chat. Raises Refused, TryLater or Unsure."""
        ...


@runtime_checkable
class AsksPeople(Protocol):
    """Can put a question with the buttons Yes and No to one person outside any card."""

    name: str

    def reaches(self, person: Person) -> bool:
        """Whether a question would come before this person's eyes here."""
        ...

    def put(self, question: Question, person: Person, key: str) -> None:
        """Ask. The press is a call of the desk's `answer`. Raises Refused, TryLater or Unsure."""
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

    def routes(self, desk: Front) -> Sequence[object]:
        """Starlette routes (`BaseRoute`); each turns one interaction into one call of the desk."""
        ...


class Line(Protocol):
    """An open connection."""

    def close(self) -> None: ...


@runtime_checkable
class KeepsLine(Protocol):
    """A chat whose vendor talks to us over a connection that we open and keep."""

    def open_line(self, desk: Front) -> Line | None:
        """Open it, and keep it open; None when it is not set up. May raise whatever the vendor's library raises."""
        ...


@dataclass(frozen=True, slots=True)
class Answer:
    """What a press led to: a sentence for the person who pressed, and the card as it is now."""

    text: str
    card: Card


__all__ = [
    "Answer",
    "AsksPeople",
    "Challenges",
    "Chat",
    "ChecksHealth",
    "Denied",
    "FindsMessage",
    "FindsOwnReply",
    "Forbidden",
    "GradesTrust",
    "HasRoutes",
    "Health",
    "KeepsLine",
    "KeepsNoTopics",
    "Line",
    "NotOurs",
    "Outcome",
    "Outdated",
    "Platform",
    "Refused",
    "Repeatable",
    "Signs",
    "TellsPeople",
    "TryLater",
    "Unreadable",
    "Unsure",
    "WatchesEach",
    "Writer",
]
