"""Forgetting a person on their request: out of the case, its indexes, the notices and the cards in the chats."""

from __future__ import annotations

from collections.abc import Callable

from bot.core import erasing
from bot.core.model import Case, Person, Verb
from bot.core.permissions import Leave, weigh
from bot.core.ports import Denied
from bot.core.ports.shelf import Shelf
from bot.desk.recording import TURNS, Recorder

SAID = (
    "Erased. Cards in the chats are being replaced; private messages and what the platform shows are not ours to change. "
    "Deliveries nobody could read may hold their words too: “reviews check” lists them. Backups keep what they had."
)
TWO_PEOPLE = "Two people wrote in this case, and only one asks to be forgotten. Please take it apart first, and erase what is theirs."
TAKEN_OUT = " It was taken out of case {}, whose log holds these words too: please erase that one as well."


class Eraser:
    """Erases one case at a time. `clock` gives epoch seconds."""

    def __init__(self, store: Shelf, recorder: Recorder, clock: Callable[[], float]) -> None:
        self.store, self.recorder, self.clock = store, recorder, clock

    def erase(self, case_id: str, by: Person, way: str) -> str:
        """Take a person out of a case; a sentence about what is left elsewhere. Safe to repeat, and to kill in between.

        Raises Denied, or LookupError when there is no such case.
        """
        for _ in range(TURNS):
            case = self.store.find(case_id)
            if case is None:
                raise LookupError(case_id)
            leave, why = weigh(by, Verb.ERASE, case)
            if leave is Leave.HIDDEN:
                raise LookupError(case_id)
            if leave is not Leave.YES:
                raise Denied(why)
            if case.parting:
                self.recorder.follow(case)  # what was taken out of it, perhaps another person's, is no part of it
                continue
            if case.erased_at:
                break
            if case.joined:
                return self.erase(case.joined, by, way)
            if case.absorbed and len(_people(case)) > 1:
                raise Denied(TWO_PEOPLE)
            erased = erasing.erase(case, by, way, self.clock())  # may refuse, and then nothing is forgotten
            self._forget(case)
            if self.recorder.save(case, *erased) is None:
                break
        else:
            raise TimeoutError(f"case {case_id} changed too often")
        self.store.forget_words(case_id)
        for name in case.absorbed:
            self._erase_within(name, by, way)
        return SAID + (TAKEN_OUT.format(case.parted) if case.parted else "")

    def _erase_within(self, case_id: str, by: Person, way: str) -> None:
        """The same of a case that went into one that was erased."""
        for _ in range(TURNS):
            other = self.store.find(case_id)
            if other is None or other.erased_at:
                break
            erased = erasing.erase(other, by, way, self.clock())
            self._forget(other)
            if self.recorder.save(other, *erased) is None:
                break
        self.store.forget_words(case_id)
        for name in other.absorbed if other else ():
            self._erase_within(name, by, way)

    def _forget(self, case: Case) -> None:
        from bot.reading.triage.words import fingerprint  # what reads texts is loaded when one is read

        wordings = {e.text for e in self.store.history(case.id)} | {p.text for p in (*case.earlier, case.post)}
        self.store.forget_person(case, sorted({mark for text in wordings if (mark := fingerprint(text))}))


def _people(case: Case) -> set[str]:
    """Whoever wrote in a case, as far as that can be told."""
    wrote = (post.author_id or post.author for post in (*case.earlier, case.post, *case.pending))
    return {who for who in wrote if who}
