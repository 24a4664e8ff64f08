"""Guests of our own workspace can do nothing here; Slack says who is one, and its answer is kept for a while.

When Slack cannot be asked, what it said before goes on. Of whom it never said anything: somebody whom the settings or a
manager name by their Slack id may go on, since a slow Slack must not keep the front desk from its work; whoever nobody listed
may not, and is told why.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from bot.chats.slack.client import Client
from bot.chats.slack.errors import SlackRefused
from bot.core.ports import Denied, Outcome

KEPT_SECONDS: Final = 600.0
AWAY_SECONDS: Final = 30.0  # so long nobody is asked for again after Slack did not answer
MOST: Final = 10_000  # people remembered; the one asked for longest ago goes first

GUEST: Final = "Guests of this Slack workspace cannot use this. Please ask somebody who is a full member."
UNSURE: Final = "Slack did not say just now whether you are a full member or a guest, so nothing was done. Please press again in a moment."
BLIND: Final = (
    "Slack may not tell us whether you are a full member or a guest (the permission users:read is missing), so only people in "
    "the list can do this. Whoever set up Slack can add it."
)


@dataclass(frozen=True, slots=True)
class Known:
    """What Slack said of somebody, and until when that is taken as it is (seconds of a clock that only goes on)."""

    guest: bool
    until: float


class Members:
    """Who is a full member. `clock` counts seconds."""

    def __init__(self, client: Client, clock: Callable[[], float] = time.monotonic) -> None:
        self.client, self.clock = client, clock
        self._known: dict[str, Known] = {}
        self._away_until, self._why = float("-inf"), UNSURE
        self._lock = threading.Lock()

    def refuse_guest(self, handle: str, listed: bool, wait: bool = True) -> None:
        """Raises Denied for a guest, and for somebody unlisted of whom nothing is known.

        Without `wait` (Slack itself waits for our answer) nobody is asked before this returns.
        """
        known = self._known.get(handle)
        if known is None or known.until <= self.clock():
            if wait:
                self._ask(handle)
            else:
                threading.Thread(target=self._ask, args=(handle,), name="slack-member", daemon=True).start()
            known = self._known.get(handle)
        if known is not None and known.guest:
            raise Denied(GUEST)
        if known is None and not listed:
            raise Denied(self._why)

    def _ask(self, handle: str) -> None:
        if self.clock() < self._away_until:
            return
        try:
            user = self.client.member(handle)
        except Outcome as no:
            self._why = BLIND if isinstance(no, SlackRefused) and no.error == "missing_scope" else UNSURE
            self._away_until = self.clock() + AWAY_SECONDS
            return
        # docs.slack.dev/reference/objects/user-object: a guest is restricted, one of a single channel ultra-restricted;
        # a stranger is of another workspace, and a deleted account is nobody any more
        guest = any(user.get(mark) for mark in ("is_restricted", "is_ultra_restricted", "is_stranger", "deleted"))
        with self._lock:
            self._known.pop(handle, None)
            self._known[handle] = Known(guest, self.clock() + KEPT_SECONDS)
            while len(self._known) > MOST:
                del self._known[next(iter(self._known))]
