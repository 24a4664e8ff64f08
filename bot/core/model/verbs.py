"""Where a case stands, and what can be done to it."""

from __future__ import annotations

from enum import StrEnum


class Status(StrEnum):
    """Where a case stands. The picture of all moves is `lifecycle.NEXT`."""

    NEW = "new"  # arrived, no draft yet
    WAITING = "waiting"  # the card waits for a person
    APPROVED = "approved"  # a person said yes; held for Undo, or waiting for the next try
    PUBLISHING = "publishing"  # a worker is talking to the platform
    ANSWERED = "answered"  # the reply is out
    FAILED = "failed"  # publishing failed for good; a person must look
    CLOSED = "closed"  # ended without a reply from the desk, with a reason
    REMOVED = "removed"  # the author or the platform took the post away


class Verb(StrEnum):
    """What can be done to a case: first what people press, then what the desk itself does."""

    APPROVE = "approve"
    EDIT = "edit"
    SEND = "send"  # edit and approve in one press
    UNDO = "undo"
    LONGER = "longer"  # more time for Undo
    ESCALATE = "escalate"
    ACKNOWLEDGE = "acknowledge"
    CLAIM = "claim"
    RELEASE = "release"
    DISMISS = "dismiss"
    CORRECT = "correct"  # the desk's guess was wrong: topic, mood, urgency or language
    NOT_URGENT = "not_urgent"  # the same for urgency alone, in one press
    OPEN_AGAIN = "open_again"  # a case that was over, because a person sees it otherwise
    FIND_OUT = "find_out"  # publish a holding reply, ask somebody, and promise the full answer
    GRANT = "grant"  # a manager's yes to what a colleague asked for
    DENY = "deny"
    IS_THERE = "is_there"  # a person saw the reply in doubt on the platform
    NOT_THERE = "not_there"  # a person looked, and it is not there
    AMEND = "amend"  # other words for a reply of ours that is out
    WITHDRAW = "withdraw"  # take such a reply down
    POSTED = "posted"  # a person posted the approved words there by hand
    NOT_POSTED = "not_posted"  # and took that back
    NOTE = "note"  # words for colleagues alone
    TAG = "tag"
    ASSIGN = "assign"  # ask a colleague to see to it
    SNOOZE = "snooze"  # put it aside: nobody is reminded until a moment, or until they write
    CALL = "call"  # somebody is to telephone them
    CALLED = "called"  # how that went
    CAUSE = "cause"  # what a complaint came from
    REPORT = "report"  # somebody reported the post to its platform
    VERDICT = "verdict"  # what the platform said to that
    THANK = "thank"  # a word of thanks in public, at the end
    WAKE = "wake"  # take it up again before that

    UNCLOSE = "unclose"  # Undo of a closing
    REQUEST = "request"  # a press that needs a manager's yes, kept
    PREPARE = "prepare"
    SUGGEST = "suggest"  # a language model's checked proposal becomes the draft
    START = "start"
    PUBLISHED = "published"
    PROMISED = "promised"  # the holding reply is out; the full answer is still to come
    RETRY = "retry"
    REFUSE = "refuse"
    HAND_OVER = "hand_over"  # the approved words lie ready for a person to post
    LOST = "lost"  # the platform's answer was lost: perhaps published
    LOOKED = "looked"  # the desk looked for a reply in doubt
    POST_EDITED = "post_edited"
    POST_JOINED = "post_joined"  # they wrote once more before we answered
    ANSWERED_THERE = "answered_there"  # somebody of the clinic answered on the platform itself
    PASSED = "passed"  # the deadline has passed
    WOKE = "woke"  # the moment came until which it was put aside
    LAPSED = "lapsed"  # somebody had it, or was on it, and their time ran out
    UNSEEN = "unseen"  # nobody reacted to a message, so it went another way as well
    NOTED = "noted"  # something about an earlier post of theirs, kept in the log
    POST_REMOVED = "post_removed"
    POST_HIDDEN = "post_hidden"
    POST_SHOWN = "post_shown"
    REOPEN = "reopen"
    JOIN = "join"  # two cases that belong together
    APART = "apart"  # some of their messages go into a case of their own
    JOINED = "joined"  # another case went into this one
    PARTED = "parted"  # a case that went into another stands alone again, and waits for an answer,
    GIVEN_BACK = "given_back"  # or was answered,
    STANDS_ALONE = "stands_alone"  # or was closed
    ERASE = "erase"  # somebody asked to be forgotten
    REVISE = "revise"  # a step on the way of a correction, or of a taking down
    AMENDED = "amended"  # our reply says the new words
    TAKEN_DOWN = "taken_down"
    UNCHANGED = "unchanged"  # neither corrected nor taken down, for good


OPEN = frozenset({Status.NEW, Status.WAITING, Status.APPROVED, Status.PUBLISHING, Status.FAILED})
