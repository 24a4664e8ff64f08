"""Cards of one made-up case in every state, and cards made to break things."""

from __future__ import annotations

from typing import Any

from bot.core.buttons import BUTTONS, Button
from bot.core.card import Card
from bot.core.model import Finding, Level, Status, Verb

POSTED = 1_780_000_000.0


def face(*verbs: Verb) -> tuple[Button, ...]:
    return tuple(BUTTONS[v] for v in verbs)


WAITING = face(Verb.APPROVE, Verb.EDIT, Verb.ESCALATE)
MENU = face(Verb.FIND_OUT, Verb.CLAIM, Verb.RELEASE, Verb.DISMISS)
POST = "I waited 50 minutes past my appointment and nobody said a word.\n\nThe cleaning itself was fine."
DRAFT = "Thank you for telling us. We are sorry to hear this. Please call us at (555) 010-2000 so that we can listen."
HISTORY = ("16:26 The post arrived", "16:27 A draft was prepared", "16:37 Maria took this one")


def card(**changes: Any) -> Card:
    """A waiting case, with `changes`."""
    facts: dict[str, Any] = {
        "case_id": "k7m2q9xa",
        "version": 3,
        "status": Status.WAITING,
        "tone": "new",
        "headline": "Ann Lee: 2-star Google review",
        "state": "Waiting for you",
        "platform": "google",
        "platform_label": "Google",
        "location": "Bright Dental, Main Street",
        "author": "Ann Lee",
        "text": POST,
        "rating": 2.0,
        "link": "https://maps.example/review/1",
        "posted_at": POSTED,
        "posted": "16:26",
        "timezone": "America/New_York",
        "deadline": POSTED + 3600,
        "countdown": "42 minutes left",
        "owner": "On duty: Maria, Jo",
        "notice": "",
        "draft_label": "Draft reply",
        "draft": DRAFT,
        "draft_why": "Stock answer for complaints about waiting time",
        "level": Level.OK,
        "findings": (),
        "reply_link": "",
        "facts": (("Looks like", "Complaint about waiting time"),),
        "buttons": WAITING,
        "menu": MENU,
        "history": HISTORY,
    }
    return Card(**facts | changes)


def doubt(level: Level, reason: str, span: str = "your visit", suggestion: str = "") -> Finding:
    return Finding("visit", level, 0, len(span), span, reason, suggestion)


ASK = "The check has a doubt about this text. Why is it fine to publish it? (a manager's reason is kept)"
BLOCKED = doubt(Level.BLOCK, "This tells everybody that the writer was treated here.", suggestion="what you describe")

STATES: dict[str, Card] = {
    "new": card(
        status=Status.NEW,
        state="New: a draft is being prepared",
        draft="",
        draft_why="",
        buttons=face(Verb.EDIT, Verb.ESCALATE),
        history=HISTORY[:1],
    ),
    "waiting": card(),
    "urgent": card(
        tone="urgent",
        text="My face is swollen since the extraction and I can't swallow properly",
        rating=None,
        headline="Ann Lee: Facebook comment",
        platform="facebook",
        platform_label="Facebook",
        draft="If this is an emergency, please call 911 now. Our line is (555) 010-2000.",
        draft_why="The only text for something urgent",
        countdown="6 minutes late",
        facts=(
            ("Escalated", "This looks urgent (Replydesk)"),
            ("Looks like", "Possible emergency"),
        ),
        buttons=face(Verb.ACKNOWLEDGE, Verb.APPROVE, Verb.EDIT),
    ),
    "promised": card(
        state="A full answer is promised by 20:46",
        countdown="about 4 hours left",
        draft_label="No draft: please write the reply yourself",
        draft="",
        draft_why="Please write the full answer here as soon as you know it",
        reply_link="https://maps.example/review/1#reply",
        facts=(
            ("Promised", "A full answer by 20:46. Maria asks Jo: “Do we treat children on Saturdays?”"),
            ("Posted already", "Good question, thank you. Let me find out."),
        ),
        buttons=face(Verb.EDIT, Verb.ESCALATE),
        menu=face(Verb.CLAIM, Verb.RELEASE, Verb.DISMISS),
    ),
    "warned": card(
        level=Level.WARN,
        findings=(doubt(Level.WARN, "This may sound as if the writer had been here.", "sorry to hear this"),),
        buttons=(Button(Verb.APPROVE, "Approve", "", "reason", ASK), *face(Verb.EDIT, Verb.ESCALATE)),
    ),
    "blocked": card(
        level=Level.BLOCK,
        draft="We are sorry about your visit on Tuesday.",
        findings=(BLOCKED,),
        buttons=face(Verb.EDIT, Verb.ESCALATE),
    ),
    "approved": card(
        status=Status.APPROVED,
        tone="busy",
        state="Maria approved this; it goes out in a moment",
        draft_label="Approved reply",
        buttons=face(Verb.UNDO, Verb.ESCALATE),
        menu=face(Verb.CLAIM),
        version=4,
    ),
    "answered": card(
        status=Status.ANSWERED,
        tone="done",
        state="Answered by Maria at 16:46",
        deadline=None,
        countdown="",
        owner="",
        draft_label="Our reply",
        draft_why="",
        reply_link="https://maps.example/review/1#reply",
        facts=(),
        buttons=(),
        menu=(),
        history=(*HISTORY, "16:45 Maria approved the reply", "16:46 The reply was published"),
    ),
    "failed": card(
        status=Status.FAILED,
        tone="failed",
        state="Not published: please look",
        notice="Google did not take the reply: the account is signed out. Its owner can connect it again.",
    ),
    "closed": card(
        status=Status.CLOSED,
        tone="quiet",
        state="Closed without a reply: advertising",
        deadline=None,
        countdown="",
        owner="",
        draft="",
        draft_why="",
        buttons=(),
        menu=(),
    ),
    "no_words": card(text="", headline="Ann Lee: 4-star Google review", rating=4.0, draft="Thank you for the stars!"),
    "long": card(text="The chair was cold & the music loud. " * 270, draft="We hear you. " * 220),
    "right_to_left": card(
        text="انتظرت ساعة كاملة ولم يكلمني أحد.\nلن أعود.",
        author="ليلى",
        headline="ليلى: 1-star Google review",
        rating=1.0,
    ),
    "emoji": card(text="Loved it 😍🦷✨ best 👩‍👩‍👧 team 👍🏽", rating=5.0, headline="Ann 🌸: 5-star Google review"),
}

NASTY = (
    "<!channel> <!here> @here <@U2> <#C1|reviews> <https://evil.example|Approve> <!subteam^S1> &lt;!channel&gt; "
    "*bold* _it_ ~no~ `code` ```block``` > quote :rotating_light: "
    "\u202eevil\u202c \u2066x\u2069 \u200b\u200e\ufeff\x00\x07\x1b[31m \ud83d Z\u0335\u0321\u0334\u0336\u0337\u0338algo"
)
WIDE = "&<>" * 4000
FINDINGS = tuple(doubt(Level.BLOCK, NASTY * 3, NASTY, NASTY * 3) for _ in range(30))
ATTACKS: dict[str, Card] = {
    "nasty": card(
        **dict.fromkeys(
            ("headline", "state", "location", "author", "text", "draft", "notice", "owner", "posted"), NASTY
        ),
        platform_label=NASTY,
        countdown=NASTY,
        draft_label=NASTY,
        draft_why=NASTY,
        link=f"https://evil.example/{NASTY}",
        reply_link="javascript:alert(1)",
        facts=((NASTY, NASTY),) * 20,
        findings=FINDINGS,
        level=Level.BLOCK,
        history=(NASTY,) * 200,
        menu=(Button(Verb.CLAIM, NASTY), Button(Verb.DISMISS, NASTY, "", "reason", NASTY * 20), *MENU, *MENU),
    ),
    "huge": card(
        **dict.fromkeys(
            ("headline", "state", "location", "author", "text", "draft", "notice", "owner", "posted"), WIDE
        ),
        platform_label=WIDE,
        countdown=WIDE,
        draft_label=WIDE,
        draft_why=WIDE,
        link=f"https://example.org/{'x' * 1400}",
        reply_link=f"https://example.org/{'&' * 1400}",
        facts=((WIDE, WIDE),) * 20,
        findings=FINDINGS,
        level=Level.BLOCK,
        history=(WIDE,) * 300,
    ),
    "one_word": card(text="x" * 10_000, draft="y" * 10_000, rating=-3.5),
    "blank": card(
        headline="", state="", location="", author="", text=" \n\u200b", draft="", posted="", owner="", history=()
    ),
}
