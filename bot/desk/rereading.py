"""Looking again at posts we keep, where their platform wants them here as they are there: changed, named, or gone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from bot.core.model import TAKEN_AWAY
from bot.core.ports import LooksAgain, Outcome, Platform, TryLater
from bot.core.ports.shelf import Shelf
from bot.desk.receiving import Receiver

MOST: Final = 100  # posts in one look
PAUSE_SECONDS: Final = 900.0  # after a look that failed


class Rereader:
    """Looks at the posts of one account at a time. `clock` gives epoch seconds."""

    def __init__(
        self, store: Shelf, platforms: Mapping[str, Platform], receiver: Receiver, clock: Callable[[], float]
    ) -> None:
        self.store, self.platforms, self.receiver, self.clock = store, platforms, receiver, clock

    def step(self, name: str) -> float | None:
        """Look at the posts of an account that are due; when the next ones are, None where nothing must be looked at again.

        Safe to repeat and to kill: a post is put off only after what became of it is recorded.
        """
        kind, _, account = name.partition(" ")
        platform, now = self.platforms.get(kind), self.clock()
        if not isinstance(platform, LooksAgain) or not account:
            return None
        due = self.store.due_in_sight(kind, account, now, MOST)
        if not due:
            return self.store.next_in_sight(kind, account)
        try:
            found = platform.look_again(account, due, now)
        except Outcome as no:  # its health says why, and tells people
            return now + max(PAUSE_SECONDS, (no.after or 0.0) if isinstance(no, TryLater) else 0.0)
        self.receiver.recorder.record_all(self.receiver.place(kind, found, now))
        self.store.seen_again(kind, account, due, now + platform.again_seconds)
        self.store.let_out_of_sight(kind, account, (post.id for post in found if post.change in TAKEN_AWAY))
        return self.store.next_in_sight(kind, account)
