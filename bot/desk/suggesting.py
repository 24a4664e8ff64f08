"""A language model's proposal as the draft, where the clinic wants one: later than the card, and only if nobody was faster.

Whatever the model says or does not say, the stock answer stands until a better text has passed every check here.
"""

from __future__ import annotations

import logging
import re
import threading
from collections.abc import Callable
from dataclasses import replace

from bot.core import templates
from bot.core.lifecycle import move
from bot.core.model import DESK, Case, Draft, Entry, Level, Status, Verb
from bot.core.ports import Outcome, Refused, TryLater, Writer
from bot.core.ports.shelf import Shelf
from bot.core.subjects import Subject
from bot.desk.drafting import Drafter
from bot.reading import masks

log = logging.getLogger("replydesk.suggesting")

AT_ONCE = 2  # requests a worker has under way; more wait their turn
AGAIN_SECONDS = 2.0
LONGEST = 700  # characters; a public reply is short
KIND = "suggestion"
# A person may have a reason to say one of these, and the check reads it in its place; a machine has none.
NEVER = re.compile(
    r"\b(?:patients?|clients?|customers?|visit\w*|appointments?|treat\w*|diagnos\w*|procedures?|surger\w*|records?|insur\w*"
    r"|pacientes?|clientes?|visit[aó]\w*|citas?|tratamientos?|cirug\w*|consultas?|seguros?|prizes?|gifts?|refunds?)\b",
    re.IGNORECASE,
)
WHY = "Suggested by the language model; checked"


def aside(work: Callable[[], None]) -> None:
    """Do something beside the worker's own jobs, so that no card waits for it. Lost when the process ends."""
    threading.Thread(target=work, name="suggestion", daemon=True).start()


class Suggester:
    """Asks `writer` for a text and puts it in. `start` runs the request; `clock` gives epoch seconds."""

    def __init__(
        self,
        writer: Writer | None,
        drafter: Drafter,
        store: Shelf,
        clock: Callable[[], float],
        start: Callable[[Callable[[], None]], None] = aside,
    ) -> None:
        self.writer, self.drafter, self.store, self.clock, self.start = writer, drafter, store, clock, start
        self.places = threading.BoundedSemaphore(AT_ONCE)

    def wants(self, case: Case) -> bool:
        """Whether a proposal could be used at all; otherwise nothing is sent anywhere."""
        return (
            self.writer is not None
            and case.status is Status.WAITING
            and case.triage.urgency != "high"
            and self.drafter.triage(case).category != "spam"
            and case.escalation is None
            and case.draft.origin not in ("person", "model")
            and case.answers_before == 0
            and case.holding is None
            and any(letter.isalpha() for letter in case.post.text)
            and masks.readable(case.post.text)
        )

    def plan(self, case: Case) -> None:
        """Have the worker ask in a step of its own, for this version of the case."""
        if self.wants(case):
            self.store.schedule(Subject(KIND, f"{case.id}.{case.version}"), self.clock())

    def ask(self, plan: str) -> float | None:
        """Begin the request of one plan ("case id.version"), or say when to try again.

        Returns at once; what comes of it, if anything, is a changed case.
        """
        case_id, _, version = plan.partition(".")
        case = self.store.find(case_id)
        if case is None or str(case.version) != version or not self.wants(case):
            return None
        if not self.places.acquire(blocking=False):
            return self.clock() + AGAIN_SECONDS

        def work() -> None:
            try:
                outcome = self._suggest(case)
                self.store.count(f"suggestion_{outcome}")
                log.info("a suggestion was %s", outcome, extra={"case": case.id})
            except Exception:
                log.exception("a suggestion failed", extra={"case": case.id})
            finally:
                self.places.release()

        self.start(work)
        return None

    def _suggest(self, case: Case) -> str:
        """Ask, check, and put it in; one word on how that went."""
        assert self.writer is not None
        facts = self.drafter.practice.place(case).facts
        try:
            said = self.writer.propose(
                masks.mask(case.post.text, case.post.author), self.drafter.triage(case), facts, case.triage.language
            )
        except TryLater:
            return "late"
        except Refused:
            return "refused"
        except Outcome:
            return "unsure"
        draft = self._draft(case, said)
        if draft is None:
            return "unfit"
        current = self.store.find(case.id)
        if current is None or current.version != case.version or not self.wants(current):
            return "overtaken"
        now = self.clock()
        after = move(current, Verb.SUGGEST, now, draft=draft)
        entry = Entry(now, Verb.SUGGEST.value, DESK.id, DESK.name, current.version, about=case.post.id, text=draft.text)
        return "used" if self.drafter.recorder.save(current, after, entry) is None else "overtaken"

    def _draft(self, case: Case, said: str) -> Draft | None:
        """The proposal as a draft; None when anything about it is not as it should be."""
        text = " ".join(said.split())
        facts = self.drafter.practice.place(case).facts
        known = (*facts.phones, *facts.emails, facts.contact, facts.hours, facts.website, facts.address, facts.name)
        if not text or len(text) > min(LONGEST, self.drafter.room(case, text)):
            return None
        if templates.blanks(text) or any(sign in text for sign in "[]{}<>*_`|\\") or masks.contacts(text, known):
            return None
        if NEVER.search(text):
            return None
        if self.drafter.read(text, None).language != case.triage.language:
            return None
        verdict = self.drafter.check(case, text)
        return replace(Draft(text, "model", WHY), verdict=verdict) if verdict.level is Level.OK else None
