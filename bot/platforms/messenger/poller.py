"""What stands in a page's conversations, looked up: messages that no webhook told us of."""

from __future__ import annotations

from typing import Final

from bot.core.ports import Batch
from bot.platforms._meta.sending import Talks
from bot.platforms.messenger import receiver

POLL_SECONDS: Final = 600.0  # the budget is 4,800 calls a day for each person who did something on the page
OVERLAP_SECONDS: Final = 3600.0  # looked at once more


class Poller:
    """Reads the conversations of the pages."""

    def __init__(self, talks: Talks) -> None:
        self.talks = talks

    def poll(self, account: str, cursor: str, now: float) -> Batch:
        """What was written to a page since `cursor`. The first look takes nothing over: what was there before is history.

        Raises Refused or TryLater.
        """
        if not cursor:
            return Batch((), repr(now))
        look = self.talks.look(account, float(cursor) - OVERLAP_SECONDS)
        found = (receiver.read(account, event) for event in look.events)
        return Batch(tuple(post for post in found if post is not None), repr(now), look.rest, more=look.more)
