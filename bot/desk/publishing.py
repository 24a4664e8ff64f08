"""The way of an approved text to the platform: at most once, and never called published when it is not.

Each step is written down before and after it is taken, so that whoever finds the case later knows what may have happened.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Protocol

from bot.core import deadlines
from bot.core.deadlines import SETTLE_SECONDS, Policy
from bot.core.intake import CHANGED, WITHDRAWN
from bot.core.lifecycle import IllegalMove, move
from bot.core.model import (
    DESK,
    Case,
    Draft,
    Entry,
    Level,
    Location,
    ReplyState,
    Stage,
    StageName,
    Status,
    Verb,
    Verdict,
)
from bot.core.ports import FindsOwnReply, Platform, Refused, Repeatable, TryLater, Unsure

BACKOFF_SECONDS = (5, 15, 30, 60, 120, 300, 600)
WRITE_IT = "Please write the full answer here as soon as you know it"
LOOK_THERE = "We could not tell whether the reply went out. Please look on {label} before you approve it again."

Save = Callable[[Case, Case, Entry], Case | None]
"""Saves (before, after, entry); None when saved, else the case that was faster."""


class Hold(Protocol):
    """The worker's hold on the case; `held` is False when it was lost."""

    held: bool


class Publisher:
    """Takes one case as far as it goes now. `check` is the guard; `place` a case's clinic; `clock` gives epoch seconds."""

    def __init__(
        self,
        platforms: Mapping[str, Platform],
        save: Save,
        check: Callable[[Case, str], Verdict],
        place: Callable[[Case], Location],
        policy: Policy,
        clock: Callable[[], float],
    ) -> None:
        self.platforms, self.save, self.check, self.place = platforms, save, check, place
        self.policy, self.clock = policy, clock

    def step(self, case: Case, hold: Hold) -> Case:
        """Publish, look for our reply, or leave alone; the case afterwards."""
        now = self.clock()
        if case.status is Status.PUBLISHING and now >= max(case.changed_at, case.unsure_since) + SETTLE_SECONDS:
            return self._look(case)  # nobody alive is publishing it: we hold the case
        if case.status is not Status.APPROVED or case.approval is None:
            return case
        if now < max(case.approval.hold_until, case.retry_at):
            return case
        return self._start(case, hold)

    def _start(self, case: Case, hold: Hold) -> Case:
        assert case.approval is not None
        verdict = self.check(case, case.approval.text)
        allowed = max(case.approval.level, Level.WARN if case.approval.override else Level.OK)
        if verdict.level > allowed:
            reason = next(f.reason for f in verdict.findings if f.level is verdict.level)
            return self._write(case, Verb.REFUSE, notice=f"The check stopped this text before it went out. {reason}")
        platform = self.platforms[case.post.platform]
        if case.unsure_since or (case.attempts and isinstance(platform, FindsOwnReply)):
            found = self._find(case)
            if isinstance(found, Case):
                return found
            if found is not None:
                return self._published(self._begin(case)[0], found)
        case, ours = self._begin(case)
        return self._send(case) if ours and hold.held else case

    def _begin(self, case: Case) -> tuple[Case, bool]:
        """Write down that this very approval is being published; the case as it stands, and whether it was we who wrote.

        Tried once only: whoever was faster may have approved another text, or be publishing this one already.
        """
        now = self.clock()
        after = move(case, Verb.START, now, notice="")
        won = self.save(case, after, Entry(now, Verb.START.value, DESK.id, DESK.name, case.version, about=case.post.id))
        return (after, True) if won is None else (won, False)

    def _send(self, case: Case) -> Case:
        assert case.approval is not None
        platform = self.platforms[case.post.platform]
        try:
            link = platform.publish(case.post, case.approval.text)
        except TryLater as later:
            return self._later(case, str(later), later.after)
        except Refused as no:
            return self._write(case, Verb.REFUSE, notice=str(no))
        except Unsure:
            return self._write(case, Verb.LOST, unsure_since=self.clock())
        return self._published(case, link)

    def _published(self, case: Case, link: str) -> Case:
        approval = case.approval
        if case.status is not Status.PUBLISHING or approval is None:
            return case
        if approval.then is None:
            return self._write(case, Verb.PUBLISHED, lambda now: self._out(now, link), unsure_since=0.0)
        held = self._write(case, Verb.PROMISED, lambda now: self._promise(now, link))
        if held.status is Status.WAITING and held.draft.origin and not held.draft.text:
            return self._write(held, Verb.POST_EDITED, **WITHDRAWN, notice=CHANGED)  # while the reply was going out
        return held

    def _out(self, case: Case, link: str) -> dict[str, Any]:
        """The reply on its way as it is once it is out."""
        assert case.approval is not None
        out = replace(case.approval, at=self.clock(), link=link, state=ReplyState.OUT)
        return {"replies": (*case.replies[:-1], out)}

    def _promise(self, case: Case, link: str) -> dict[str, Any]:
        """What a published holding reply leaves behind: a case that waits for the full answer, with a new deadline.

        A text somebody wrote before comes back; a stock answer does not, for it is not what was promised.
        """
        assert case.approval is not None and case.approval.then is not None
        now, asked = self.clock(), case.escalation
        due = deadlines.promise(self.place(case), now, self.policy)
        before = case.aside if case.aside and case.aside.origin == "person" else Draft(why=WRITE_IT)
        first = Stage(name=StageName.ACKNOWLEDGE, due=case.deadline, done_at=now)
        return self._out(case, link) | {
            "stages": (first, replace(case.approval.then, due=due)),
            "deadline": due,
            "draft": before if case.draft.text else case.draft,
            "aside": None,
            "escalation": None if asked and asked.acknowledged_at else asked,
            "attempts": 0,
            "retry_at": 0.0,
            "unsure_since": 0.0,
        }

    def _later(self, case: Case, why: str, after: float | None, **changes: Any) -> Case:
        attempts = case.attempts + 1
        if attempts >= self.policy.max_attempts:
            return self._write(
                case, Verb.REFUSE, notice=f"{why} We tried {attempts} times and stopped.", attempts=attempts, **changes
            )
        wait = max(after or 0.0, BACKOFF_SECONDS[min(attempts, len(BACKOFF_SECONDS)) - 1])
        tried = self._write(case, Verb.RETRY, attempts=attempts, retry_at=self.clock() + wait, notice=why, **changes)
        if tried.status is Status.APPROVED and not tried.draft.text:
            return self._write(tried, Verb.POST_EDITED, **WITHDRAWN, notice=CHANGED)  # while the reply was going out
        return tried

    def _look(self, case: Case) -> Case:
        """Perhaps published: look on the platform before anything is sent again."""
        found = self._find(case)
        if isinstance(found, Case):
            return found
        if found is not None:
            return self._published(case, found)
        label = self.platforms[case.post.platform].label
        since = case.unsure_since or case.changed_at
        return self._later(case, f"{label} did not answer, and our reply is not there.", None, unsure_since=since)

    def _find(self, case: Case) -> str | Case | None:
        """The link of our own reply, None when it is surely not there, or the case as it stands when that cannot be told."""
        assert case.approval is not None
        platform = self.platforms[case.post.platform]
        try:
            if not isinstance(platform, FindsOwnReply):
                if isinstance(platform, Repeatable):
                    return None
                raise Refused("")
            return platform.find_own_reply(case.post, case.approval.text, case.clock_from)
        except Refused as no:
            notice = f"{no} {LOOK_THERE.format(label=platform.label)}".strip()
            return self._write(case, Verb.REFUSE, notice=notice, unsure_since=self.clock())
        except (TryLater, Unsure) as later:
            if case.attempts + 1 >= self.policy.max_attempts:
                notice = LOOK_THERE.format(label=platform.label)
                return self._write(case, Verb.REFUSE, notice=notice, unsure_since=self.clock())
            if case.status is Status.PUBLISHING:
                return self._write(case, Verb.LOST, unsure_since=self.clock(), attempts=case.attempts + 1)
            return self._later(case, str(later), getattr(later, "after", None))

    def _write(
        self, case: Case, verb: Verb, change: Callable[[Case], dict[str, Any]] | None = None, **changes: Any
    ) -> Case:
        """Save what happened, on top of whatever people did to the case meanwhile; `change` sees the case as it is then."""
        while True:
            now = self.clock()
            try:
                after = move(case, verb, now, **changes, **(change(case) if change else {}))
            except IllegalMove:
                return case  # somebody was faster, for example with Undo
            detail = str(changes.get("notice", "")) if verb in (Verb.REFUSE, Verb.RETRY) else ""
            won = self.save(case, after, _entry(case, after, verb, now, detail))
            if won is None:
                return after
            case = won


def _entry(case: Case, after: Case, verb: Verb, now: float, detail: str) -> Entry:
    """What the log keeps of a step; of one that is out, its words, its link and who can read them."""
    entry = Entry(now, verb.value, DESK.id, DESK.name, case.version, detail, about=case.post.id)
    if verb not in (Verb.PUBLISHED, Verb.PROMISED):
        return entry
    out = after.replies[-1]
    return replace(entry, audience=out.audience, way=case.post.platform, about=out.link, text=out.text)
