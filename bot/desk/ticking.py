"""What a clock does: it lets what is due stand ready, and makes whole what was lost or forgotten.

Nothing that stands in the way of a repair keeps anything else from being due: the repair is tried again.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from bot.core.ports.shelf import Shelf
from bot.desk.receiving import Receiver
from bot.desk.vitals import Vitals
from bot.desk.watching import Watcher

log = logging.getLogger("replydesk.ticking")

BEAT_SECONDS = 3.0
COMPARE_SECONDS = 180.0  # how often the clock compares open cases with what is due


class Ticker:
    """Any number of clocks may have one. `clock` gives epoch seconds."""

    def __init__(
        self, store: Shelf, vitals: Vitals, watcher: Watcher, receiver: Receiver, clock: Callable[[], float]
    ) -> None:
        self.store, self.vitals, self.watcher, self.receiver, self.clock = store, vitals, watcher, receiver, clock
        self._beaten = self._compared = float("-inf")

    def open(self) -> None:
        """Make whole what is planned, whatever an older version or a crash left behind. A clock calls this at its start."""
        self.store.open_folder()
        self.store.lift_names()
        self._repair(self.watcher.plan)

    def tick(self) -> float | None:
        """Let what is due stand ready and repair lost nudges; the moment something is due next.

        Any number of clocks may call this.
        """
        now, wall = self.clock(), self.vitals.wall()
        if not 0 <= wall - self._beaten < BEAT_SECONDS:
            self.store.beat("clock", wall)
            self._beaten = wall
        if not 0 <= now - self._compared < COMPARE_SECONDS:
            self._repair(lambda: self.store.repair_due(now))
            self._repair(self.watcher.plan)  # accounts and channels come and go while the desk runs
            self._repair(self.receiver.read_strays)
            self._compared = now
        self.store.claim_due(now)
        self.store.repair_nudges()
        return self.store.next_due()

    def _repair(self, step: Callable[[], object]) -> None:
        """Take one step of making whole. Raises what says that the database is away, and nothing else."""
        try:
            step()
        except self.store.unreachable:
            raise
        except Exception:
            log.exception("a repair failed; the clock goes on, and tries it again later")
