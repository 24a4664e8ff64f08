"""Forgetting a person on their request: out of the case, its indexes, the notices and the cards in the chats."""

from __future__ import annotations

from collections.abc import Callable

from bot.core import erasing
from bot.core.model import Person, Verb
from bot.core.permissions import Leave, weigh
from bot.core.ports import Denied
from bot.core.ports.shelf import Shelf
from bot.desk.recording import TURNS, Recorder

SAID = (
    "Erased. Cards in the chats are being replaced; private messages and what the platform shows are not ours to change. "
    "Deliveries nobody could read may hold their words too: “reviews check” lists them. Backups keep what they had."
)


class Eraser:
    """Erases one case at a time. `clock` gives epoch seconds."""

    def __init__(self, store: Shelf, recorder: Recorder, clock: Callable[[], float]) -> None:
        self.store, self.recorder, self.clock = store, recorder, clock

    def erase(self, case_id: str, by: Person, way: str) -> str:
        """Take a person out of a case; a sentence about what is left elsewhere. Safe to repeat, and to kill in between.

        Raises Denied, or LookupError when there is no such case.
        """
        from bot.reading.triage.words import fingerprint  # what reads texts is loaded when one is read

        for _ in range(TURNS):
            case = self.store.find(case_id)
            if case is None:
                raise LookupError(case_id)
            leave, why = weigh(by, Verb.ERASE, case)
            if leave is Leave.HIDDEN:
                raise LookupError(case_id)
            if leave is not Leave.YES:
                raise Denied(why)
            if case.erased_at:
                break
            wordings = {e.text for e in self.store.history(case_id)} | {p.text for p in (*case.earlier, case.post)}
            self.store.forget_person(case, sorted({mark for text in wordings if (mark := fingerprint(text))}))
            if self.recorder.save(case, *erasing.erase(case, by, way, self.clock())) is None:
                break
        else:
            raise TimeoutError(f"case {case_id} changed too often")
        self.store.forget_words(case_id)
        return SAID
