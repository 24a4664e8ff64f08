"""The five ways the outside can answer, and the two in which the desk says no to a person."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.model import Ignored, Post


class Outcome(Exception):
    """Base of the five outcomes. The message is a sentence for a person and never holds a secret or a post's text."""


class Forbidden(Outcome):
    """The request does not come from whom it claims. The web answers 401."""


class NotOurs(Outcome):
    """Genuine, but nothing we act on, for a reason that is counted. The web answers 200."""

    def __init__(self, message: str = "", why: Ignored = Ignored.NOT_OURS) -> None:
        super().__init__(message)
        self.why = why


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
