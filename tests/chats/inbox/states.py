"""One card for every state staff can meet, drawn by the desk's own `card.draw` at one fixed moment."""

from __future__ import annotations

from dataclasses import replace

from bot.core.card import Card, draw
from bot.core.model import (
    Approval,
    Case,
    Draft,
    Escalation,
    Event,
    Finding,
    Level,
    Location,
    Post,
    Promise,
    Reply,
    Status,
    Triage,
    Verdict,
)

NOW = 1_767_621_600.0  # Monday 5 January 2026, 14:00 UTC
PLACE = Location(id="main", name="Main Street", timezone="UTC")
WORDS = "Waited 50 minutes past my time and nobody said a word."
DRAFT = "Thank you for telling us. Please call us on 555 0100."
POST = Post(
    platform="facebook",
    id="p1",
    account="page",
    text=WORDS,
    author="Robin Example",
    rating=2.0,
    link="https://social.example/post/1",
    posted_at=NOW - 720,
    seen_at=NOW - 720,
)
CASE = Case(
    id="k7m2q9xa",
    version=2,
    status=Status.WAITING,
    location="main",
    post=POST,
    clock_from=NOW - 720,
    deadline=NOW + 2880,
    triage=Triage("negative", "wait_time", why="Complaint about waiting time, in English"),
    draft=Draft(DRAFT, "wait-time/1", "Complaint about waiting time, in English"),
    changed_at=NOW - 700,
)
PAST = [
    Event(NOW - 719, "received", "desk", "Replydesk", 0),
    Event(NOW - 700, "prepare", "desk", "Replydesk", 1),
]
APPROVAL = Approval(DRAFT, "maria", "Maria", NOW - 5, NOW + 15)
PROMISE = Promise(
    reason="Do we treat children on Saturdays? @Sam", by="maria", by_name="Maria", asked="sam", asked_name="Sam",
    due=NOW + 14_000, reply=Reply("Good question, thank you. Let me find out.", "maria", "Maria", NOW - 400, "https://social.example/reply/0"),
)  # fmt: skip
ESCALATION = Escalation("She asks for the owner", "maria", "Maria", NOW - 60)


def finding(text: str, span: str, level: Level, reason: str, suggestion: str = "") -> Finding:
    start = text.index(span)
    return Finding("rule", level, start, start + len(span), span, reason, suggestion)


BAD = "We are sorry about your cleaning. Please call us."
TREATED = finding(
    BAD, "your cleaning", Level.BLOCK, "This says that the writer was treated.", "We are sorry to read this."
)
BLOCKED = Draft(BAD, "person", "Written by Maria", Verdict(Level.BLOCK, (TREATED,)))
DOUBT = finding(BAD, "sorry about", Level.WARN, "This may confirm what happened.")
DOUBTED = Draft(BAD, "person", "Written by Maria", Verdict(Level.WARN, (DOUBT,)))


def card(case: Case, past: list[Event] | None = None, on_duty: tuple[str, ...] = ("Maria",)) -> Card:
    return draw(case, PLACE, "Facebook", PAST if past is None else past, NOW, on_duty)


STATES: dict[str, Card] = {
    "new": card(replace(CASE, version=1, status=Status.NEW, draft=Draft(), triage=Triage()), PAST[:1]),
    "waiting": card(CASE),
    "no-draft": card(replace(CASE, draft=Draft())),
    "doubt": card(replace(CASE, draft=DOUBTED)),
    "blocked": card(replace(CASE, draft=BLOCKED)),
    "taken": card(replace(CASE, owner="sam", owner_name="Sam", owner_until=NOW + 600)),
    "soon": card(replace(CASE, deadline=NOW + 300)),
    "overdue": card(replace(CASE, deadline=NOW - 1500)),
    "escalated": card(replace(CASE, escalation=ESCALATION)),
    "acknowledged": card(
        replace(
            CASE,
            escalation=replace(ESCALATION, acknowledged_by="sam", acknowledged_name="Sam", acknowledged_at=NOW - 10),
        )
    ),
    "approved": card(replace(CASE, version=3, status=Status.APPROVED, approval=APPROVAL)),
    "retrying": card(replace(CASE, status=Status.APPROVED, approval=APPROVAL, attempts=1, retry_at=NOW + 60)),
    "publishing": card(replace(CASE, status=Status.PUBLISHING, approval=APPROVAL)),
    "answered": card(
        replace(
            CASE,
            status=Status.ANSWERED,
            approval=APPROVAL,
            reply=Reply(DRAFT, "maria", "Maria", NOW - 1, "https://social.example/reply/1"),
        )
    ),
    "promised": card(
        replace(CASE, promise=PROMISE, deadline=PROMISE.due, replies_before=1, draft=Draft(why="Please write it"))
    ),
    "failed": card(
        replace(CASE, status=Status.FAILED, notice="Facebook refused the reply: the page was disconnected.")
    ),
    "closed": card(replace(CASE, status=Status.CLOSED, reason="Answered at the desk")),
    "removed": card(replace(CASE, status=Status.REMOVED)),
    "hidden": card(replace(CASE, hidden=True)),
    "wrote-again": card(replace(CASE, round=2, replies_before=1)),
    "without-words": card(replace(CASE, post=replace(POST, text="", link=""))),
    "nasty": card(
        replace(
            CASE,
            post=replace(
                POST,
                author='<img src=x onerror="alert(1)">',
                text='<script>alert(1)</script> "quoted" & {{ 7*7 }}',
                link="javascript:alert(1)",
                attachments=("<b>photo</b>",),
            ),
            draft=Draft("</textarea><script>alert(2)</script>", "person"),
            notice="<i>changed</i>",
        )
    ),
    "right-to-left": card(replace(CASE, post=replace(POST, author="ليلى", text="شكرا جزيلا 🙏"))),
}
