"""What a worker does for one case: everything it needs next, in the order in which people wait for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial

from bot.core import reminders
from bot.core.model import Case, Status
from bot.core.ports.shelf import Shelf
from bot.core.practice import AskPractice, Practice
from bot.core.subjects import Hold
from bot.desk.drafting import Drafter
from bot.desk.drawing import Drawer
from bot.desk.joining import Joiner
from bot.desk.publishing import Publisher
from bot.desk.recording import Recorder
from bot.desk.revising import Reviser
from bot.desk.suggesting import Suggester
from bot.desk.telling import Teller

Seen = tuple[int, float | None]
"""What a step leaves behind: the version of the case it saw (0: no case), and the moment it is of interest next."""


class Worker:
    """Looks at one case at a time, under its hold. `clock` gives epoch seconds."""

    def __init__(
        self,
        store: Shelf,
        practice: AskPractice,
        recorder: Recorder,
        drafter: Drafter,
        suggester: Suggester,
        publisher: Publisher,
        reviser: Reviser,
        joiner: Joiner,
        teller: Teller,
        drawer: Drawer,
        clock: Callable[[], float],
    ) -> None:
        self.store, self.ask_practice, self.recorder, self.drafter = store, practice, recorder, drafter
        self.suggester, self.publisher, self.reviser, self.joiner = suggester, publisher, reviser, joiner
        self.teller, self.drawer, self.clock = teller, drawer, clock

    @property
    def practice(self) -> Practice:
        """The practice as it is now."""
        return self.ask_practice()

    def look(self, case_id: str, hold: Hold) -> Seen:
        """Do whatever the case needs next. Safe to repeat, and to kill at any point."""
        case = self.store.recall(case_id)  # whoever took it has just read it
        if case is None:
            return 0, None
        location = self.practice.place(case)
        if self.practice.parked(case):
            self._park(case)
            return case.version, None  # the clock looks again every few minutes whether the clinic is back
        if case.joined:
            self.joiner.follow(case)  # whatever kept the other from taking it in
            case = self.store.find(case_id) or case
        case = self.joiner.finish(self.recorder.admit(case))
        fresh = case.status is Status.NEW
        if fresh:
            case = self.drafter.prepare(case)
        case = self.recorder.run_out(case)
        case = self._publish(case, hold)  # first: whoever approved it has waited long enough
        card = cache(partial(self.drawer.hung, case))
        told = self.teller.show(case, location, card, hold)
        if fresh:
            self.suggester.plan(case)
        told = self.teller.ping(case, location, card, partial(self.drawer.hung, case), hold, told)
        return case.version, reminders.next_wake(case, location, self.practice.policy, told, self.clock())

    def _park(self, case: Case) -> None:
        """Nobody works on a case whose clinic is gone: it is shown to nobody, and whoever runs the desk hears of it."""
        text = (
            f"Open posts belong to the clinic “{case.location}”, which is not in the settings any more. They wait, and "
            "nobody else sees them. Put the clinic back, or look at each with “reviews show ID”."
        )
        self.store.publish_news(f"parked-{case.location}", text, self.clock(), case.location)

    def _publish(self, case: Case, hold: Hold) -> Case:
        after = self.recorder.admit(self.reviser.step(self.publisher.step(case, hold), hold))
        if after is not case:
            self.drafter.remember_reply(case, after)
        return after
