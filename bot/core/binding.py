"""Which words a button or a form was drawn for. A press on other words is refused, and nothing else makes it stale.

A note, a claim, somebody's acknowledge or a ping changes no words, so it costs nobody a press nor what they typed.
"""

from __future__ import annotations

import hashlib

from bot.core.model import Case, Command, Draft, Post, ReplyState, Verb

LENGTH = 10  # hexadecimal digits of each half

# What a verb is bound to: their words ("theirs"), and ours as well ("both"), what a colleague asked for ("request"), or the
# reply of ours that is out ("published").
# Whatever is not here is bound to nothing.
BOUND: dict[Verb, str] = {
    Verb.APPROVE: "both",
    Verb.SEND: "both",
    Verb.EDIT: "ours",
    Verb.DISMISS: "theirs",
    Verb.FIND_OUT: "theirs",
    Verb.CORRECT: "theirs",
    Verb.NOT_URGENT: "theirs",
    Verb.OPEN_AGAIN: "theirs",
    Verb.SNOOZE: "theirs",
    Verb.THANK: "theirs",
    Verb.GRANT: "request",
    Verb.DENY: "request",
    Verb.POSTED: "ours",
    Verb.NOT_POSTED: "published",
    Verb.AMEND: "published",
    Verb.WITHDRAW: "published",
}


def _hash(*parts: object) -> str:
    return hashlib.blake2s(repr(parts).encode("utf-8", "surrogatepass"), digest_size=LENGTH // 2).hexdigest()


def their_words(case: Case) -> str:
    return _hash(*((p.id, p.text, p.rating, p.attachments) for p in (*case.said, *case.pending)))


def _ours(case: Case) -> str:
    """The draft, and whether an earlier sending may be out: nobody approves again without having seen that doubt."""
    doubts = sum(r.state is ReplyState.DOUBTFUL for r in case.replies)
    return _hash(case.draft.text, doubts) if doubts else _hash(case.draft.text)


def _asked(case: Case) -> str:
    asked = case.request
    return _hash(asked.verb, asked.by, asked.at, asked.words, asked.reason, asked.draft.text) if asked else ""


def our_words(case: Case) -> str:
    """Our reply that is out; "" where none is."""
    return _hash(case.published.text) if case.published else ""


def binding(case: Case) -> str:
    """Names the words of a case as they are now: theirs, the draft's, those of what a colleague asks for, and of our reply
    that is out.
    """
    return ".".join((their_words(case), _ours(case), _asked(case), our_words(case))).rstrip(".")


def stale(case: Case, command: Command) -> bool:
    """Whether a press was made on words that are not these any more.

    A form (`edit`, `send`) brings its own text: only what another person wrote meanwhile stands against it, and for what
    is published at once a newer wording of theirs.
    """
    bound = BOUND.get(command.verb)
    if command.words is None or bound is None:
        return False
    theirs, ours, asked, published = (*command.words.split("."), "", "", "")[:4]
    if bound == "request":
        return asked != _asked(case)
    if bound == "published":
        return published != our_words(case)
    if bound in ("theirs", "both") and theirs != their_words(case):
        return True
    if bound == "theirs" or ours == _ours(case):
        return False
    return command.verb in (Verb.APPROVE, Verb.POSTED) or _another_wrote(case.draft, command)


def _another_wrote(draft: Draft, command: Command) -> bool:
    return draft.origin == "person" and draft.hands[-1:] != (command.by.id,)


def same_words(one: Post, other: Post) -> bool:
    """Whether two wordings of a post say the same."""
    return (one.text, one.rating, one.attachments) == (other.text, other.rating, other.attachments)
