"""Whether the worker and the clock keep up: how long what waits longest has waited."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import NamedTuple, Protocol

from bot.core.ports import Health
from bot.core.ports.working import Arrivals, Life, Schedule, Work
from bot.core.subjects import Lane
from bot.running.clock import speed

SILENT_SECONDS = 15.0  # a process that has said nothing for this long is not running
BEHIND_SECONDS = 60.0  # what has been ready for this long was not looked at, whatever the workers say
REMEDIES = {
    "worker": "Start another one with “reviews worker”, and see which lanes the others serve.",
    "clock": "Start it again with “reviews clock”.",
}


class Backlog(NamedTuple):
    """What waits: for each lane how many and how many seconds the oldest of them, and how late the oldest due moment is."""

    lanes: Mapping[Lane, tuple[int, float]]
    oldest_due: float

    @property
    def oldest_ready(self) -> float:
        """Seconds."""
        return max(0.0, *(age for _, age in self.lanes.values()))

    @property
    def ready(self) -> int:
        """How many wait, deliveries included."""
        return sum(number for number, _ in self.lanes.values())


class Room(Arrivals, Work, Schedule, Life, Protocol):
    """What this needs of the store."""


class Vitals:
    """Reads how the processes are. `clock` gives the desk's epoch seconds; `wall` real ones, for processes live in real
    time even in a fast demo.
    """

    def __init__(self, store: Room, clock: Callable[[], float], wall: Callable[[], float] = time.time) -> None:
        self.store, self.clock, self.wall = store, clock, wall

    def backlog(self) -> Backlog:
        """How long what waits longest has waited: for a worker, and for the clock."""
        now, wall = self.clock(), self.wall()
        number, since = self.store.arrived()
        lanes = {
            lane: (row.number, 0.0 if row.since is None else now - row.since)
            for lane, row in self.store.waiting().items()
        }
        lanes[Lane.INTAKE] = (number, 0.0 if since is None else wall - since)
        due = self.store.next_due()
        return Backlog(lanes, max(0.0, now - due) if due is not None else 0.0)

    def processes(self) -> list[Health]:
        """The worker and the clock: failing when nobody is there, and when what is ready or due waits too long for them."""
        beats, now, backlog = self.store.beats(), self.wall(), self.backlog()
        patience = {"worker": BEHIND_SECONDS * speed(), "clock": SILENT_SECONDS * speed()}
        oldest = {"worker": backlog.oldest_ready, "clock": backlog.oldest_due}
        parts = []
        for process, waited in oldest.items():
            last = max((at for name, at in beats.items() if name.split(".")[0] == process), default=0.0)
            if now - last > SILENT_SECONDS:
                parts.append(Health(process, "failing", "It is not running.", f"Start it with “reviews {process}”."))
            elif waited > patience[process]:
                parts.append(
                    Health(process, "failing", f"It is {waited / speed():.0f} seconds behind.", REMEDIES[process])
                )
            else:
                parts.append(Health(process, "ok"))
        return parts
