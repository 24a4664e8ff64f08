"""Tags: short words that a clinic's people put on a case, to find and count it by."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.core.ports import Denied

MOST: Final = 10  # tags of a case
LENGTH: Final = 30  # characters of a tag
HELP: Final = "Please write one tag or several, such as “billing, call back”. A minus takes one away: “-billing”."


def changed(before: Sequence[str], words: str) -> tuple[str, ...]:
    """The tags after somebody wrote "billing, -parking". Raises Denied."""
    after = dict.fromkeys(before)
    for part in words.replace(";", ",").split(","):
        name, away = " ".join(part.strip().lstrip("#+").casefold().split()), part.strip().startswith("-")
        name = name.removeprefix("-").strip()
        if not any(map(str.isalnum, name)):
            continue
        if len(name) > LENGTH:
            raise Denied(f"A tag has {LENGTH} characters at the most. Please write a note for more.")
        if away:
            after.pop(name, None)
        else:
            after[name] = None
    if len(after) > MOST:
        raise Denied(f"A case has {MOST} tags at the most. A minus takes one away: “-billing”.")
    return tuple(after)


def difference(before: Sequence[str], after: Sequence[str]) -> str:
    """What history says: "+billing -parking"; "" when nothing changed."""
    gone, new = (name for name in before if name not in after), (name for name in after if name not in before)
    return " ".join([*(f"+{name}" for name in new), *(f"-{name}" for name in gone)])
