"""The nouns of the desk: plain, immutable records that every other room shares.

Times are seconds since the Unix epoch, in UTC, as floats. A record is never changed in place: a decision makes a
new one with `dataclasses.replace`, and `store` saves it only when nobody else was faster.

They are imported from here, whatever file of this folder they stand in.
"""

from __future__ import annotations

from bot.core.model.cases import SCHEMA, Case
from bot.core.model.contacts import NO_CONTACTS, Contacts
from bot.core.model.ignored import Ignored
from bot.core.model.marks import Closing, Escalation, Given, Outcome, Report, Request, Snooze
from bot.core.model.people import DESK, EVERYWHERE, Person, Role
from bot.core.model.places import Facts, Location
from bot.core.model.posts import TAKEN_AWAY, Audience, Change, Kind, Post
from bot.core.model.reading import UNREAD, Finding, Level, Triage, Verdict, only_unread
from bot.core.model.records import Command, Delivery, Entry
from bot.core.model.replies import Draft, Reply, ReplyState, Revision, Stage, StageName, Way
from bot.core.model.verbs import OPEN, Status, Verb

__all__ = [
    "DESK",
    "EVERYWHERE",
    "NO_CONTACTS",
    "OPEN",
    "SCHEMA",
    "TAKEN_AWAY",
    "UNREAD",
    "Audience",
    "Case",
    "Change",
    "Closing",
    "Command",
    "Contacts",
    "Delivery",
    "Draft",
    "Entry",
    "Escalation",
    "Facts",
    "Finding",
    "Given",
    "Ignored",
    "Kind",
    "Level",
    "Location",
    "Outcome",
    "Person",
    "Post",
    "Reply",
    "ReplyState",
    "Report",
    "Request",
    "Revision",
    "Role",
    "Snooze",
    "Stage",
    "StageName",
    "Status",
    "Triage",
    "Verb",
    "Verdict",
    "Way",
    "only_unread",
]
