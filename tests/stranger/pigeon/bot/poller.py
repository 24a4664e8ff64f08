"""What lies in the loft, looked up beside what Pigeon Post tells by itself."""

from __future__ import annotations

from typing import Any, Final

from bot.core.ports import Batch, TryLater, Unsure
from bot.platforms.pigeon import receiver
from bot.platforms.pigeon.publisher import Publisher

POLL_SECONDS: Final = 900.0
OVERLAP_SECONDS: Final = 600.0


class Poller:
    """Looks through the loft of a publisher's token."""

    def __init__(self, publisher: Publisher) -> None:
        self.publisher = publisher

    def poll(self, loft: str, cursor: str, now: float) -> Batch:
        if not cursor:
            return Batch((), repr(now))
        try:
            answer = self.publisher.ask(f"lofts/{loft}/letters", {"since": repr(float(cursor) - OVERLAP_SECONDS)})
            letters: Any = answer.json()["letters"]
            posts = tuple(post for letter in letters for post in [receiver.read("written", letter, now)] if post)
        except Unsure:
            raise TryLater("Pigeon Post did not answer.") from None
        except (ValueError, KeyError, TypeError, RecursionError):
            raise TryLater("Pigeon Post gave an answer we could not read.") from None
        return Batch(posts, repr(now))
