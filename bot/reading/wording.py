"""One press on "Use this wording" or "Check the text", the same in every chat that draws a form.

Between drawing a button and pressing it somebody may have typed on, so a finding is looked for again in the text as it
stands now: by its rule and its words, and of several the one nearest to where it was.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from bot.core.model import Finding, Verdict
from bot.reading.guard import rewritten

LABEL: Final = "Use this wording"
CHECK: Final = "Check the text"
PUT: Final = "The wording was put in. Please read the reply once more."
CLEAN: Final = "The check has nothing to say against this text."
EMPTY: Final = "There is no text to check yet."
GONE: Final = "This sentence is not in the text any more."
NOW: Final = "Below is what the check says now."
NO_ROOM: Final = "With this wording the text would be too long. Please shorten it first."

Check = Callable[[str], Verdict]


@dataclass(frozen=True, slots=True)
class Checked:
    """A text for the field with the findings on it; `note` tells the person what happened, `good` when that is no worry."""

    text: str
    findings: tuple[Finding, ...] = ()
    note: str = ""
    good: bool = False


def name_of(finding: Finding) -> str:
    """What a button carries to mean this finding: short, and without a word of the text."""
    return f"{finding.rule}:{finding.start}:{_digest(finding)}"


def look(text: str, check: Check) -> Checked:
    """ "Check the text": the findings, and a word when there are none."""
    found = _findings(text, check)
    if found:
        return Checked(text, found)
    return Checked(text, (), CLEAN if text.strip() else EMPTY, good=bool(text.strip()))


def use(text: str, check: Check, name: str, most: int) -> Checked:
    """ "Use this wording" of the finding `name` in `text`, which may be `most` characters long afterwards."""
    found = _findings(text, check)
    finding = _find(found, name)
    if finding is None:
        return Checked(text, found, f"{GONE} {NOW if found else CLEAN}")
    put = rewritten(text, finding)
    if len(put) > most:
        return Checked(text, found, NO_ROOM)
    return Checked(put, _findings(put, check), PUT, good=True)


def _digest(finding: Finding) -> str:
    return hashlib.sha256(finding.span.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _findings(text: str, check: Check) -> tuple[Finding, ...]:
    return check(text).findings if text.strip() else ()


def _find(findings: tuple[Finding, ...], name: str) -> Finding | None:
    rule, _, rest = name.partition(":")
    start, _, digest = rest.partition(":")
    at = int(start) if start.isdecimal() and len(start) < 10 else 0
    same = [f for f in findings if f.suggestion and (f.rule, _digest(f)) == (rule, digest)]
    return min(same, key=lambda f: abs(f.start - at), default=None)
