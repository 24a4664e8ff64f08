"""Writing down what the desk itself did to a case, on top of whatever people did to it meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from bot.core.lifecycle import Changes, IllegalMove, move
from bot.core.model import DESK, Case, Entry, ReplyState, Verb

Save = Callable[[Case, Case, Entry], Case | None]
"""Saves (before, after, entry); None when saved, else the case that was faster."""


class Pen:
    """Saves the desk's own moves. `clock` gives epoch seconds."""

    def __init__(self, save: Save, clock: Callable[[], float]) -> None:
        self.save, self.clock = save, clock

    def write(
        self,
        case: Case,
        verb: Verb,
        change: Callable[[Case], Changes] | None = None,
        detail: str = "",
        **changes: Any,
    ) -> Case:
        """Save what happened, on top of whatever people did to the case meanwhile; `change` sees the case as it is then.

        `detail` is what the log says of it beside the verb.
        """
        while True:
            now = self.clock()
            try:
                after = move(case, verb, now, **changes, **(change(case) if change else {}))
            except IllegalMove:
                return case  # somebody was faster, for example with Undo
            said = detail or (str(changes.get("notice", "")) if verb in (Verb.REFUSE, Verb.RETRY) else "")
            won = self.save(case, after, _entry(case, after, verb, now, said))
            if won is None:
                return after
            case = won


def _entry(case: Case, after: Case, verb: Verb, now: float, detail: str) -> Entry:
    """What the log keeps of a step; of one that is out, its words, its link and who can read them."""
    entry = Entry(now, verb.value, DESK.id, DESK.name, case.version, detail, about=case.post.id)
    out = next((r for r in after.replies if r.state is ReplyState.OUT and r not in case.replies), None)
    if out is None:
        return entry
    return replace(entry, audience=out.audience, way=case.post.platform, about=out.link, text=out.text)
