"""The one list of what a card can show: a made-up case in every state, drawn by the desk's own `card.draw` at one moment,
and cards made to break things. Every chat draws all of them, for its golden pages and for what its vendor allows.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.core.binding import their_words
from bot.core.buttons import BUTTONS, Button
from bot.core.card import Card, draw
from bot.core.covering import cover
from bot.core.model import (
    Audience,
    Case,
    Contacts,
    Draft,
    Entry,
    Escalation,
    Finding,
    Kind,
    Level,
    Location,
    Post,
    Reply,
    ReplyState,
    Request,
    Revision,
    Stage,
    StageName,
    Status,
    Triage,
    Verb,
    Verdict,
    Way,
)

NOW = 1_767_621_600.0  # Monday 5 January 2026, 14:00 UTC
PLACE = Location(id="main", name="Bright Dental, Main Street", timezone="UTC")
WORDS = "I waited 50 minutes past my appointment and nobody said a word.\n\nThe cleaning itself was fine."
DRAFT = "Thank you for telling us. We are sorry to hear this. Please call us at (555) 010-2000 so that we can listen."
POST = Post(
    platform="facebook",
    id="p1",
    account="page",
    text=WORDS,
    author="Ann Lee",
    rating=2.0,
    link="https://social.example/post/1",
    posted_at=NOW - 1080,
    seen_at=NOW - 1080,
)
CASE = Case(
    id="k7m2q9xa",
    version=3,
    status=Status.WAITING,
    location="main",
    post=POST,
    clock_from=NOW - 1080,
    deadline=NOW + 2520,
    triage=Triage("negative", "wait_time", why="Complaint about waiting time, in English"),
    draft=Draft(DRAFT, "wait-time/1", "Stock answer for complaints about waiting time"),
    changed_at=NOW - 700,
)
PAST = (
    Entry(NOW - 1079, "received", "desk", "Replydesk", 0),
    Entry(NOW - 1060, "prepare", "desk", "Replydesk", 1),
    Entry(NOW - 700, "claim", "maria", "Maria", 2),
)
APPROVAL = Reply(DRAFT, "maria", "Maria", NOW - 5, state=ReplyState.HELD, hold_until=NOW + 15)
REPLY = Reply(DRAFT, "maria", "Maria", NOW - 1, "https://social.example/reply/1")
PROMISE = Stage(
    reason="Do we treat children on Saturdays? @Sam", by="maria", by_name="Maria", owner="sam", owner_name="Sam",
    due=NOW + 14_000,
)  # fmt: skip
HOLDING = Reply(
    "Good question, thank you. Let me find out.", "maria", "Maria", NOW - 400, "https://social.example/reply/0",
    stage=StageName.ACKNOWLEDGE, then=PROMISE,
)  # fmt: skip
ESCALATION = Escalation("She asks for the owner", "maria", "Maria", NOW - 60)
ASKED = Request(
    verb=Verb.DISMISS, by="maria", by_name="Maria", at=NOW - 60, round=1, words=their_words(CASE), reason="Settled by telephone",
    because="A manager has to say yes first, because a manager has been asked for here.",
)  # fmt: skip
SEEN = replace(ESCALATION, acknowledged_by="sam", acknowledged_name="Sam", acknowledged_at=NOW - 10)


def finding(text: str, span: str, level: Level, reason: str, suggestion: str = "") -> Finding:
    """What the check says about `span` where it stands in `text`."""
    start = text.index(span)
    return Finding("visit", level, start, start + len(span), span, reason, suggestion)


BAD = "We are sorry about your visit on Tuesday. Please call us."
DOUBT = finding(BAD, "sorry about", Level.WARN, "This may sound as if the writer had been here.", "sorry to read")
TREATED = finding(BAD, "your visit", Level.BLOCK, "This tells everybody that the writer was treated here.", "this")
NASTY_MARKUP = (
    '<script>alert(1)</script> "quoted" & {{ 7*7 }} **Free** [prize](https://evil.example) <at>Everyone</at>\n'
    "# head\n- list\n`code` & \\ https://evil.example <!channel> <@U2> <https://evil.example|Approve>"
)


def drawn(
    case: Case,
    past: tuple[Entry, ...] = PAST,
    on_duty: tuple[str, ...] = ("Maria", "Jo"),
    now: float = NOW,
    others: tuple[Case, ...] = (),
) -> Card:
    """The card of a case, as the desk draws it."""
    return draw(case, PLACE, "Facebook", past, now, on_duty, others=others)


def said(text: str, **more: Any) -> Case:
    """The case of somebody who wrote `text`."""
    return replace(CASE, post=replace(POST, text=text, **more))


def written(level: Level, *findings: Finding) -> Draft:
    """Words of a person that the check has found something in."""
    return Draft(BAD, "person", "Written by Maria", Verdict(level, findings))


def with_(**changes: Any) -> Case:
    return replace(CASE, **changes)


CASES: dict[str, Case] = {
    "new": with_(version=1, status=Status.NEW, draft=Draft(), triage=Triage()),
    "waiting": CASE,
    "no-draft": with_(draft=Draft()),
    "warned": with_(draft=written(Level.WARN, DOUBT)),
    "blocked": with_(draft=written(Level.BLOCK, TREATED)),
    "taken": with_(owner="sam", owner_name="Sam", owner_until=NOW + 600),
    "soon": with_(deadline=NOW + 300),
    "overdue": with_(deadline=NOW - 1500),
    "escalated": with_(escalation=ESCALATION),
    "asked": with_(escalation=SEEN, request=ASKED),
    "refused": with_(
        escalation=SEEN, request=replace(ASKED, refused_by="Sam", refused_at=NOW - 5, why="She wants a call")
    ),
    "asked-before": with_(escalation=SEEN, request=replace(ASKED, words="other")),
    "acknowledged": with_(escalation=SEEN),
    "urgent": replace(
        said("My face is swollen since the extraction and I can't swallow properly", rating=None),
        triage=Triage(urgency="high", category="emergency", why="Possible emergency"),
        draft=Draft("If this is an emergency, please call 911 now.", "urgent/1", "The only text for something urgent"),
        escalation=Escalation("This looks urgent", "desk", "Replydesk", NOW - 60),
        deadline=NOW - 360,
    ),
    "approved": with_(version=4, status=Status.APPROVED, replies=(APPROVAL,)),
    "retrying": with_(status=Status.APPROVED, replies=(APPROVAL,), attempts=1, retry_at=NOW + 60),
    "publishing": with_(status=Status.PUBLISHING, replies=(replace(APPROVAL, state=ReplyState.SENDING),)),
    "answered": with_(status=Status.ANSWERED, replies=(REPLY,)),
    "corrected": with_(
        status=Status.ANSWERED, replies=(replace(REPLY, text="We hear you.", changed_by="Sam", changed_at=NOW),)
    ),
    "correcting": with_(
        status=Status.ANSWERED,
        replies=(REPLY,),
        revision=Revision(
            verb=Verb.AMEND, yes=replace(REPLY, text="We hear you.", state=ReplyState.HELD, hold_until=NOW + 15)
        ),
    ),
    "change-unseen": with_(
        status=Status.ANSWERED,
        replies=(REPLY,),
        revision=Revision(
            verb=Verb.WITHDRAW, yes=replace(REPLY, text="", state=ReplyState.DOUBTFUL, unsure_since=NOW - 30)
        ),
    ),
    "taken-down": with_(
        status=Status.CLOSED,
        reason="Our reply was taken down",
        replies=(replace(REPLY, state=ReplyState.WITHDRAWN, changed_by="Sam", changed_at=NOW),),
    ),
    "promised": with_(stages=(PROMISE,), replies=(HOLDING,), deadline=PROMISE.due, draft=Draft(why="Please write it")),
    "failed": with_(status=Status.FAILED, notice="Facebook refused the reply: the page was disconnected."),
    "failed-by-hand": with_(
        status=Status.FAILED,
        notice="Facebook refused the reply: the page was disconnected.",
        replies=(replace(APPROVAL, state=ReplyState.REJECTED),),
    ),
    "to-be-posted": with_(
        status=Status.APPROVED,
        post=replace(CASE.post, platform="page", page="Healthgrades", brought_by="Maria"),
        replies=(replace(APPROVAL, state=ReplyState.HANDED, way=Way.BY_HAND, hold_until=NOW - 5),),
    ),
    "posted-by-hand": with_(status=Status.ANSWERED, replies=(replace(REPLY, way=Way.BY_HAND),)),
    "closed": with_(status=Status.CLOSED, reason="Answered at the desk"),
    "removed": with_(status=Status.REMOVED),
    "hidden": with_(hidden=True),
    "changed-untold": replace(CASE, post=replace(POST, told=False)),
    "wrote-again": with_(round=2, replies=(replace(REPLY, at=NOW - 86_400),)),
    "two-messages": replace(
        CASE,
        earlier=(replace(POST, id="p0", text="I sat there for an hour."),),
        post=replace(POST, text="And nobody called."),
    ),
    "private": replace(
        CASE,
        post=replace(
            POST,
            platform="form",
            kind=Kind.FORM,
            rating=None,
            link="",
            verified=False,
            text="Do I need to stop my blood thinner before the cleaning?",
            contacts=Contacts("a•••@example.com", "•••42", "sealed"),
        ),
        triage=Triage(category="question", why="A question"),
    ),
    "private-answered": with_(
        status=Status.ANSWERED,
        post=replace(POST, kind=Kind.MESSAGE, rating=None, link=""),
        replies=(replace(REPLY, way=Way.MESSAGE, audience=Audience.PRIVATE),),
    ),
    "no-words": said("", rating=4.0, link=""),
    "long": replace(said("The chair was cold & the music loud. " * 270), draft=Draft("We hear you. " * 220, "person")),
    "emoji": said("Loved it 😍🦷✨ best 👩‍👩‍👧 team 👍🏽 🇪🇸", author="Ann 🌸", rating=5.0),
    "right-to-left": said("انتظرت ساعة كاملة ولم يكلمني أحد.\nلن أعود. شكرا 🙏", author="ليلى", rating=1.0),
    "nasty": replace(
        said(
            NASTY_MARKUP,
            author='<img src=x onerror="alert(1)"> [Eve](https://evil.example) <at>all</at> **x**',
            link="javascript:alert(1)",
            attachments=("<b>photo</b>",),
        ),
        draft=Draft("</textarea><script>alert(2)</script>", "person"),
        notice="<i>changed</i>",
    ),
}
"""Every state of a case, by name."""

TALK = (
    Entry(NOW - 90_000, "received", "desk", "Replydesk", 1, about="p0", text="Nobody picks up.", author="Ann Lee", rating=3.0),
    Entry(NOW - 89_000, "post_edited", "desk", "Replydesk", 2, about="p0", text="Nobody ever picks up!", author="Ann Lee", rating=2.0),
    Entry(NOW - 86_400, "published", "desk", "Replydesk", 5, text=DRAFT, audience=Audience.PUBLIC),
    Entry(NOW - 1079, "reopen", "desk", "Replydesk", 6, "They wrote again.", about="p1", text=WORDS, author="Ann Lee", rating=2.0),
)  # fmt: skip
"""What was said before in the case of somebody who wrote again."""
OTHERS = (
    with_(
        id="b3c4d5e6f7g2h3i4",
        status=Status.ANSWERED,
        post=replace(POST, text="Do you open on Sundays?", posted_at=NOW - 9e5),
    ),
)
NO_DRAFT = replace(PAST[1], detail="No draft: no stock answer fits this post")
PASTS = {"new": PAST[:1], "no-draft": (PAST[0], NO_DRAFT, PAST[2]), "wrote-again": TALK}

STATES: dict[str, Card] = {
    name: drawn(case, PASTS.get(name, PAST), others=OTHERS if name == "wrote-again" else ())
    for name, case in CASES.items()
}
"""The cards of CASES."""


COVERED: dict[str, Card] = {
    f"{name}-covered": cover(STATES[name], CASES[name], PLACE, NOW) for name in ("private", "private-answered")
}
"""The cards of what was written to us alone as they hang in a chat."""


WORDS_DRAWN = "aaaa.bbbb"
"""The words a made-up card's buttons are for."""


def card(**changes: Any) -> Card:
    """The card of the waiting case, with `changes`."""
    return replace(STATES["waiting"], **{"words": WORDS_DRAWN} | changes)


def doubt(level: Level, reason: str, span: str = "your visit", suggestion: str = "") -> Finding:
    """A remark about the first words of a text."""
    return Finding("visit", level, 0, len(span), span, reason, suggestion)


MENU = tuple(BUTTONS[v] for v in (Verb.FIND_OUT, Verb.CLAIM, Verb.RELEASE, Verb.DISMISS))
NASTY = (
    "<!channel> <!here> @here <@U2> <#C1|reviews> <https://evil.example|Approve> <!subteam^S1> &lt;!channel&gt; "
    "*bold* _it_ ~no~ `code` ```block``` > quote :rotating_light: "
    "\u202eevil\u202c \u2066x\u2069 \u200b\u200e\ufeff\x00\x07\x1b[31m \ud83d Z\u0335\u0321\u0334\u0336\u0337\u0338algo"
)
WIDE = "&<>" * 4000
FINDINGS = tuple(doubt(Level.BLOCK, NASTY * 3, NASTY, NASTY * 3) for _ in range(30))
TEXTS = ("headline", "state", "location", "author", "text", "draft", "notice", "owner", "posted")
"""The fields of a card that hold words of somebody's."""

ATTACKS: dict[str, Card] = {
    "everything nasty": card(
        **dict.fromkeys(TEXTS, NASTY),
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
    "everything huge": card(
        **dict.fromkeys(TEXTS, WIDE),
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
    "one word of ten thousand letters": card(text="x" * 10_000, draft="y" * 10_000, rating=-3.5),
    "blank": card(
        headline="", state="", location="", author="", text=" \n\u200b", draft="", posted="", owner="", history=()
    ),
}
"""What no case of ours becomes, and a bug or a stranger may."""
