"""The lines of a case's history: what each kind of entry says."""

from __future__ import annotations

from bot.core.model import Audience, Entry, Verb
from bot.core.moments import clock_time
from bot.core.readers import READ_BY
from bot.core.said import OURS

DID: dict[str, str] = {
    "received": "The post arrived",
    "prepare": "A draft was prepared",
    "suggest": "A draft suggested by the language model was put in",
    "join": "put it together",
    "joined": "put another case together with this one",
    "apart": "took it apart",
    "parted": "let it stand alone again",
    "given_back": "let it stand alone again",
    "stands_alone": "let it stand alone again",
    "approve": "approved the reply",
    "edit": "changed the draft",
    "send": "changed the draft and approved it",
    "longer": "gave it more time before it goes out",
    "undo": "took the approval back",
    "escalate": "asked for a manager",
    "acknowledge": "is on it",
    "claim": "took this one",
    "release": "gave it back",
    "note": "wrote a note",
    "tag": "changed the tags",
    "assign": "gave it",
    "call": "asked for a call",
    "called": "called",
    "cause": "said what it came from",
    "report": "reported the post to its platform",
    "verdict": "noted what the platform said",
    "thank": "began a word of thanks",
    "snooze": "put it aside",
    "wake": "took it up again",
    "woke": "It is back, as it was put aside until now",
    "dismiss": "closed it without a reply",
    "find_out": "approved a holding reply",
    "correct": "corrected what the desk had guessed",
    "not_urgent": "said that this is not urgent",
    "start": "Publishing began",
    "published": "The reply was published",
    "promised": "The holding reply was published; the full answer is promised",
    "retry": "Publishing did not work yet; it will be tried again",
    "refuse": "Publishing failed",
    "hand_over": "The approved reply lies ready to be posted by hand",
    "posted": "posted the reply by hand",
    "not_posted": "took back that it was posted by hand",
    "lost": "The platform did not answer in time; looking whether our reply is there",
    "looked": "Looked whether our reply is there",
    "request": "asked a manager",
    "deny": "said no",
    "is_there": "saw our reply on the platform",
    "not_there": "looked: our reply is not there",
    "post_edited": "The author changed the post",
    "answered_there": "Somebody answered on the platform itself",
    "passed": "The time for the reply ran out",
    "unseen": "Nobody reacted to the message about it",
    "lapsed": "It is free again, since it took too long",
    "post_joined": "The author wrote once more",
    "admitted": "What the author wrote meanwhile was taken up",
    "lifted": "The earlier notes of this case were taken over from an older version of the desk",
    "erase": "erased what this person wrote, and their name",
    "post_removed": "The post was removed",
    "post_unsent": "They took their message back, and its words were erased here",
    "post_named": "The platform told who wrote it",
    "post_hidden": "The post was hidden on the platform",
    "post_shown": "The post was made visible again on the platform",
    "reopen": "The author wrote again",
    "open_again": "opened it again",
    "unclose": "took the closing back",
    "amend": "asked to correct our reply",
    "withdraw": "asked to take our reply down",
    "revise": "Changing our reply",
    "amended": "The corrected reply is out",
    "taken_down": "Our reply was taken down",
    "unchanged": "Our reply was not changed",
}

PRIVATELY: dict[str, str] = {
    "received": "The message arrived; only we can read it",
    "published": "The reply was sent",
    "promised": "The holding reply was sent; the full answer is promised",
    "posted": "sent the reply by hand",
    "post_edited": "The author changed the message",
    "post_removed": "The message was removed",
}
"""The same of what one person wrote to us, and we to them."""


def describe(entry: Entry, timezone: str, now: float) -> str:
    """One line of history, such as "14:05 Maria approved the reply"."""
    if entry.kind == Verb.PREPARE and entry.detail:
        return f"{clock_time(entry.at, timezone, now)} {entry.detail}"
    private = entry.audience is Audience.PRIVATE
    did = (PRIVATELY if private else DID).get(entry.kind) or DID.get(entry.kind, entry.kind)
    person = "" if did[:1].isupper() else f"{entry.by_name} "
    said = entry.text if entry.kind == Verb.NOTE else entry.detail
    detail = f": {said}" if said else ""
    who = f"; {READ_BY[entry.audience]}" if entry.kind in OURS and entry.audience is not Audience.STAFF else ""
    return f"{clock_time(entry.at, timezone, now)} {person}{did}{who}{detail}"
