"""What was said in a case before what its card shows: their earlier words and ours, newest first. Pure, from the log."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass

from bot.core.model import Case, Entry

THEIRS = frozenset({"received", "reopen", "post_edited", "post_joined", "apart"})
OURS = frozenset({"published", "promised", "looked", "amended", "posted"})


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that was said: by whom, when, and the words; `ours` when the clinic said it."""

    who: str
    when: str
    text: str
    ours: bool = False


def before(
    case: Case, history: Sequence[Entry], shown: Container[str], tell: Callable[[float], str]
) -> tuple[Said, ...]:
    """Everything said in a case but what stands on its card already: their words of now, and ours in `shown`.

    `tell` writes a moment for the reader.
    """
    now = {post.id: post for post in case.said}
    found: list[Said] = []
    seen: set[str] = set()
    for entry in reversed(history):
        if entry.kind in THEIRS and (entry.text.strip() or entry.rating is not None):
            newer, post = entry.about in seen, now.get(entry.about)
            seen.add(entry.about)
            if not newer and post is not None and (post.text, post.rating) == (entry.text, entry.rating):
                continue  # what they say now
            found.append(Said(_their(entry, newer), tell(entry.at), entry.text))
        elif entry.kind in OURS and entry.text and entry.text not in shown:
            found.append(Said(f"We answered{_approver(case, entry)}", tell(entry.at), entry.text, ours=True))
    return tuple(found)


def _their(entry: Entry, newer: bool) -> str:
    stars = f", {entry.rating:g} of 5 stars" if entry.rating is not None else ""
    return f"{entry.author or 'Somebody'}{' before they changed it' if newer else ' wrote'}{stars}"


def _approver(case: Case, entry: Entry) -> str:
    name = next((r.by_name for r in reversed(case.replies) if r.text == entry.text and r.by_name), "")
    return f" ({name})" if name else ""
