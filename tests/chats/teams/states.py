"""Cases in every state a card can show, drawn by the desk's own `card.draw`, for golden cards and pictures."""

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

NOW = 1_767_600_000.0  # 2026-01-05 08:00 UTC, a Monday
PLACE = Location(id="main", name="Maple Street Dental", timezone="UTC")
TEXT = "Waited 50 minutes past my appointment and nobody at the desk said a word. Not coming back."
REPLY = (
    "Thank you for telling us. Waiting without a word is not what we want for anyone. Please call us on (555) 010-0199."
)
NASTY = (
    "**Free** [prize](https://evil.example) <at>Everyone</at> <b>bold</b>\n"
    "# head\n- list\n`code` & \\ https://evil.example"
)
DOUBT = Verdict(
    Level.WARN,
    (Finding("visit", Level.WARN, 0, 10, "your visit", "This says that the writer was here.", "your message"),),
)
WRONG = Verdict(
    Level.BLOCK,
    (
        Finding(
            "patient", Level.BLOCK, 0, 12, "your filling", "This tells everybody about a treatment.", "your question"
        ),
    ),
)
POST = Post(
    platform="facebook", id="p1", account="page", text=TEXT, author="Jordan P.", link="https://www.facebook.com/1/posts/2",
    posted_at=NOW - 900, rating=None,
)  # fmt: skip
HISTORY = [
    Event(NOW - 890, "received", "desk", "Replydesk", 1),
    Event(NOW - 880, "prepare", "desk", "Replydesk", 2, "wait-1"),
]
CASE = Case(
    id="k7m2q9xa", version=3, status=Status.WAITING, location="main", post=POST, clock_from=NOW - 900,
    deadline=NOW + 2700,
    triage=Triage(why="complaint about waiting time"), draft=Draft(REPLY, "wait-1", "Stock answer “Waiting time”"),
)  # fmt: skip


def card(case: Case, history: list[Event] | None = None, on_duty: tuple[str, ...] = ("Front desk",)) -> Card:
    return draw(case, PLACE, "Facebook", HISTORY if history is None else history, NOW, on_duty)


def said(text: str, **more: object) -> Case:
    return replace(CASE, post=replace(POST, text=text, **more))  # type: ignore[arg-type]


APPROVAL = Approval(REPLY, "maria", "Front desk", NOW - 5, NOW + 25)
PROMISE = Promise(
    reason="Do we treat children on Saturdays? @Sam", by="maria", by_name="Front desk", asked="sam", asked_name="Sam",
    due=NOW + 14_000, reply=Reply("Good question, thank you. Let me find out.", "maria", "Front desk", NOW - 400, "https://www.facebook.com/1/posts/2?comment_id=1"),
)  # fmt: skip
ASKED = Escalation("Sounds like a legal threat", "maria", "Front desk", NOW - 60)
STATES: dict[str, Case] = {
    "new": replace(CASE, status=Status.NEW, draft=Draft()),
    "waiting": CASE,
    "warned": replace(CASE, draft=Draft(REPLY, "person", "", DOUBT)),
    "blocked": replace(CASE, draft=Draft(REPLY, "person", "", WRONG)),
    "overdue": replace(CASE, deadline=NOW - 600),
    "escalated": replace(CASE, escalation=ASKED, owner="maria", owner_name="Front desk"),
    "acknowledged": replace(
        CASE,
        escalation=replace(
            ASKED, acknowledged_by="lee", acknowledged_name="Practice manager", acknowledged_at=NOW - 10
        ),
    ),
    "approved": replace(CASE, status=Status.APPROVED, approval=APPROVAL),
    "publishing": replace(CASE, status=Status.PUBLISHING, approval=APPROVAL),
    "answered": replace(
        CASE,
        status=Status.ANSWERED,
        reply=Reply(REPLY, "maria", "Front desk", NOW - 30, "https://www.facebook.com/1/posts/2?comment_id=3"),
    ),
    "promised": replace(
        CASE, promise=PROMISE, deadline=PROMISE.due, replies_before=1, draft=Draft(why="Please write the full answer")
    ),
    "failed": replace(
        CASE,
        status=Status.FAILED,
        notice="Facebook says that the page's permission has ended. Please reconnect the page.",
    ),
    "closed": replace(CASE, status=Status.CLOSED, reason="Settled by telephone"),
    "removed": replace(CASE, status=Status.REMOVED),
    "no-text": said("", rating=2.0),
    "long": said("This is a long story about a very long wait. " * 222),
    "emoji": said("😡😡😡 worst ever 👎🏽👨‍👩‍👧‍👦 🇪🇸"),
    "right-to-left": said("انتظرت خمسين دقيقة ولم يقل لي أحد كلمة واحدة. لن أعود.", author="ليلى"),
    "nasty": said(NASTY, author="[Eve](https://evil.example) <at>all</at> **x**"),
    "urgent": replace(
        said("My face is swollen and I cannot breathe well"),
        triage=Triage(urgency="high", category="emergency", why="possible emergency"),
        draft=Draft(),
    ),
}
