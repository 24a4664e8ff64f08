"""What the desk asks of a chat: what each can do, and what some can do besides, one small protocol each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from bot.core.card import Card
from bot.core.model import Person
from bot.core.newcomers import Question

if TYPE_CHECKING:
    from bot.core.ports.front import Front


class Chat(Protocol):
    """Where staff see cards and press buttons. Every method may raise Refused, TryLater or Unsure."""

    name: str

    def show(self, card: Card, channel: str, ref: str | None, key: str) -> str:
        """Post the card in `channel` when `ref` is None, else update it in place; the ref to keep.

        `key` names this message for good, so that `find` can recognise it after a crash.
        """
        ...

    def ping(self, card: Card, text: str, people: Sequence[Person], ref: str, channel: str, key: str) -> str:
        """Say `text` in the thread of the card `ref`, mentioning `people`; the ref of the message for `Retires`, else ""."""
        ...

    def whisper(self, card: Card, text: str, person: Person, key: str) -> str:
        """Say `text` to one person alone, with a link or the card's buttons where the chat can; its ref for `Retires`, else ""."""
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
class Retires(Protocol):
    """Can change a ping or a whisper that has had its time into a plain sentence without buttons."""

    def retire(self, ref: str, text: str) -> None:
        """Put `text` in the place of the message `ref`. Raises Refused when that cannot be done any more, TryLater, Unsure."""
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
