"""What a nudge sets off: a worker does what stands ready in a lane, for some seconds, and looks at emergencies in between."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from bot.core.ports.shelf import Shelf
from bot.core.subjects import Hold, Lane, Subject, Taken
from bot.desk.receiving import Receiver

log = logging.getLogger("replydesk.draining")

DRAIN_SECONDS = 2.0  # of real time; then the lane's next nudge has its turn
READER = Subject("intake", "")  # the one who reads deliveries: they are read in the order they came

Step = Callable[[Subject, Hold], tuple[int, float | None]]
"""Looks at a subject under a hold and does what it needs; (version seen, the moment it is of interest next)."""


class DrainFailed(Exception):
    """Some subjects failed. Names them and the kinds of their errors, and never what an error said."""


class Drainer:
    """Empties lanes. `step` does one subject; `clock` gives the desk's epoch seconds, `wall` real ones that only grow."""

    def __init__(
        self,
        store: Shelf,
        receiver: Receiver,
        step: Step,
        clock: Callable[[], float],
        wall: Callable[[], float] = time.monotonic,
    ) -> None:
        self.store, self.receiver, self.step, self.clock, self.wall = store, receiver, step, clock, wall

    def drain(self, lane: Lane) -> None:
        """Do what stands ready in `lane`. Safe to repeat, to run beside others, and to kill at any point.

        Raises DrainFailed at the end when a subject failed; that one comes again by itself, the others were done.
        """
        until, failed = self.wall() + DRAIN_SECONDS, []
        if lane is Lane.INTAKE:
            failed += self._read_deliveries(until)
        failed += self._do_subjects(
            (Lane.URGENT,) if lane in (Lane.URGENT, Lane.INTAKE) else (Lane.URGENT, lane), until
        )
        if failed:
            raise DrainFailed("; ".join(failed))

    def _read_deliveries(self, until: float) -> list[str]:
        """Read what has arrived, unless another worker does; an emergency among it is dealt with in between."""
        failed: list[str] = []
        while self.store.arrived()[0]:
            with self.store.holding(READER) as hold:
                if hold is None:
                    return failed  # whoever holds it looks again after letting go
                while self.receiver.read_some() and self.wall() < until:
                    failed += self._do_subjects((Lane.URGENT,), self.wall())
            if self.wall() >= until:
                self.store.nudge(Lane.INTAKE)
                return failed
        return failed

    def _do_subjects(self, lanes: tuple[Lane, ...], until: float) -> list[str]:
        """Do subjects of these lanes, at least one where there is one, until `until`."""
        failed: list[str] = []
        nudged = False
        taken = self.store.take(lanes, self.clock())
        while taken is not None:
            if taken.rest and not nudged:  # another worker may help, and this one will not go on for ever
                self.store.nudge(taken.lane)
                nudged = True
            seen, wrong = self._look(taken)
            failed += wrong
            over, rest, lane = self.wall() >= until, taken.rest, taken.lane
            taken = self._go_on(taken.hold, seen, lanes, over)
            if over and rest:
                self.store.nudge(lane)
        return failed

    def _look(self, taken: Taken) -> tuple[tuple[int, float | None] | None, list[str]]:
        """What a step leaves behind; None when it failed, with what failed."""
        try:
            return self.step(taken.subject, taken.hold), []
        except self.store.unreachable:
            self.store.drop(taken.hold)
            raise
        except Exception as wrong:
            log.exception("a subject failed", extra={"subject": str(taken.subject)})
            self.store.let_go(taken.hold)  # it stays due, a little later each time
            return None, [f"{taken.subject}: {type(wrong).__name__}"]

    def _go_on(
        self, hold: Hold, seen: tuple[int, float | None] | None, lanes: tuple[Lane, ...], over: bool
    ) -> Taken | None:
        """Let go of a subject and take the next; None when there is none, or the time is over."""
        if seen is None:
            return None if over else self.store.take(lanes, self.clock())
        again, taken = (
            (self.store.finish(hold, *seen, self.clock()), None)
            if over
            else self.store.finish_and_take(hold, *seen, lanes, self.clock())
        )
        if again is not None and again not in lanes:
            self.store.nudge(again)
        return taken
