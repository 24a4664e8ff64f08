"""What earlier versions of the desk stored, as this one stores it. Documents are lifted when they are read.

Schema 1 had no number: a case knew one reply, one promise and one approval, and its log was a list of bare events.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from typing import Any, Final

from bot.core.model import DESK, SCHEMA, Case, Entry

Document = dict[str, Any]

STATES: Final = {"approved": "held", "publishing": "sending", "failed": "rejected"}
THEIRS: Final = ("received", "reopen", "post_edited")
WROTE_AGAIN: Final = "They wrote again"


def schema_of(document: Document) -> int:
    """The schema of a stored case; the first one bore no number."""
    return int(document.get("schema", 1))


def lift_case(document: Document) -> Document:
    """A case as this version keeps it. Raises ValueError for one of a version that is newer than this."""
    while (schema := schema_of(document)) != SCHEMA:
        if schema not in LIFTS:
            raise ValueError(f"a case of schema {schema}, and this version knows {SCHEMA}")
        document = LIFTS[schema](document)
    return document


def _lift_1(old: Document) -> Document:
    """One reply, one promise and one approval become the list of replies, and the promise a stage."""
    new = {k: v for k, v in old.items() if k not in ("approval", "reply", "promise", "replies_before")}
    promise, status, number = old.get("promise") or {}, old.get("status"), old.get("round", 1)
    held = promise.get("reply")
    before = max(0, old.get("replies_before", 0) - (held is not None))
    replies = [_reply({"text": "", "by": "", "by_name": "", "at": 0.0}, round=0) for _ in range(before)]
    if held:
        replies.append(_reply(held, round=number, stage="acknowledge"))
        new["stages"] = [
            {"name": "acknowledge", "done_at": held["at"]},
            _stage(promise, promise.get("due", 0.0)),
        ]
    else:
        new["stages"] = [{"name": "answer", "due": old.get("deadline", 0.0)}]
    approval, reply = old.get("approval"), old.get("reply")
    if reply:
        yes = {k: v for k, v in (approval or {}).items() if k in ("override", "level")}
        replies.append(_reply(reply | yes, round=number))
    elif approval and status in STATES:
        state = "doubtful" if status in ("failed", "publishing") and old.get("unsure_since") else STATES[status]
        promised = approval.get("promise")
        then = {"stage": "acknowledge", "then": _stage(promised, 0.0)} if promised else {}
        if state == "doubtful":
            then |= {"unsure_since": old["unsure_since"], "looked_at": old["unsure_since"]}
        replies.append(_reply(approval, round=number, state=state, post=old["post"]["id"], **then))
        if promised:
            new["aside"] = promised.get("draft")
    for post in (new["post"], *(new.get("earlier") or ())):
        post["thread"] = _thread(post)
    return new | {"schema": 2, "replies": replies, "settled": len(old.get("earlier") or ())}


def _thread(post: Document) -> str:
    """What groups a conversation. On Facebook it was the comment, and is the story the comment stands under."""
    if post.get("platform") != "facebook" or not post.get("thread"):
        return str(post.get("thread", ""))
    return str(post["id"]).partition("_")[0] if post.get("kind") == "comment" else str(post["id"]).rpartition("_")[2]


def _reply(old: Document, **more: Any) -> Document:
    kept = ("text", "by", "by_name", "at", "link", "hold_until", "override", "level")
    return {k: old[k] for k in kept if k in old} | {"state": "out"} | more


def _stage(promise: Document, due: float) -> Document:
    who = {"owner": promise.get("asked", ""), "owner_name": promise.get("asked_name", "")}
    return {"name": "answer", "due": due, **who} | {k: promise[k] for k in ("by", "by_name", "reason")}


LIFTS: dict[int, Callable[[Document], Document]] = {1: _lift_1}


def lift_log(lines: Sequence[str], case: Case, now: float) -> list[Entry]:
    """The events of an old log as entries, after one that keeps the hash of all of them.

    The old log had no words, so each gets those that the document still knows: what they wrote last, what they wrote
    in each round before, and what of ours went out last.
    """
    digest = hashlib.sha256("\n".join(lines).encode("utf-8", "surrogatepass")).hexdigest()
    first = Entry(now, "lifted", DESK.id, DESK.name, case.version, mark=f"sha256 {digest} of {len(lines)} lines")
    entries: list[Entry] = []
    theirs, ours, fresh = [*case.earlier, case.post], [r for r in case.replies if r.text and r.at], True
    for line in reversed(lines):
        old = json.loads(line)
        fields: dict[str, Any] = {"kind": old["verb"]} | {
            k: old[k] for k in ("at", "by", "by_name", "version", "detail", "mark") if k in old
        }
        if old["verb"] in THEIRS and theirs:
            post = theirs[-1]
            fields |= {"about": post.id, "audience": post.audience, "way": post.platform}
            if fresh:  # earlier wordings of the same post were not kept
                fields |= {
                    "text": post.text, "author": post.author, "rating": post.rating, "attachments": post.attachments
                }  # fmt: skip
            fresh = old["verb"] == "reopen" and str(old.get("detail", "")).startswith(WROTE_AGAIN)
            if fresh:
                theirs.pop()
        elif old["verb"] in ("published", "promised") and ours:
            said = ours.pop()
            fields |= {"text": said.text, "about": said.link, "audience": said.audience, "way": case.post.platform}
        entries.append(Entry(**fields))
    return [first, *reversed(entries)]
