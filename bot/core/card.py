"""The chat-neutral picture of a case: words, facts, buttons. Every sentence of the card is written here, once.

A chat translates a Card into its own blocks and adds nothing to what it says.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.core import deadlines, elsewhere, requests, revising
from bot.core.binding import binding
from bot.core.buttons import FACE, MENU, Button, buttons, wants_manager
from bot.core.deadlines import Policy
from bot.core.doubt import next_look
from bot.core.model import OPEN, Case, Entry, Finding, Level, Location, Person, Reply, Revision, Status, Verb
from bot.core.said import Said, before


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What staff see of one case. Texts are plain: each chat escapes them for itself. Times are epoch seconds."""

    case_id: str
    version: int
    words: str  # names the words the buttons are for (`core.binding`)
    status: Status
    tone: str  # "new", "urgent", "busy", "done", "failed" or "quiet"
    headline: str
    state: str
    platform: str
    platform_label: str
    location: str
    place: str = ""  # the location's id
    author: str
    text: str
    rating: float | None
    link: str
    posted_at: float
    posted: str
    timezone: str
    deadline: float | None
    countdown: str
    owner: str
    notice: str
    draft_label: str
    draft: str
    draft_why: str
    level: Level
    findings: tuple[Finding, ...]
    reply_link: str
    facts: tuple[tuple[str, str], ...]
    buttons: tuple[Button, ...]
    menu: tuple[Button, ...]
    history: tuple[str, ...]
    held_until: float | None = None
    before: tuple[Said, ...] = ()  # what was said before what stands here, newest first
    ours: str = ""  # our reply that is out, word for word
    others: tuple[tuple[str, str], ...] = ()  # this author's other cases here: id, and a line that says what it was

    def read_only(self) -> Card:
        """The same card for people who may look but not press."""
        return replace(self, buttons=(), menu=())


DEFAULTS = Policy()
NO_DRAFT = "No draft: please write the reply yourself"
STATES: dict[Status, str] = {
    Status.NEW: "New: a draft is being prepared",
    Status.WAITING: "Waiting for you",
    Status.APPROVED: "Approved, going out in a moment",
    Status.PUBLISHING: "Being published",
    Status.ANSWERED: "Answered",
    Status.FAILED: "Not published: please look",
    Status.CLOSED: "Closed without a reply",
    Status.REMOVED: "The post was removed by its author or the platform",
}
TONES: dict[Status, str] = {
    Status.NEW: "new",
    Status.WAITING: "new",
    Status.APPROVED: "busy",
    Status.PUBLISHING: "busy",
    Status.ANSWERED: "done",
    Status.FAILED: "failed",
    Status.CLOSED: "quiet",
    Status.REMOVED: "quiet",
}
KINDS = {
    "comment": "comment",
    "post": "post",
    "review": "review",
    "mention": "mention",
    "message": "message",
    "form": "message",
}
DID: dict[str, str] = {
    "received": "The post arrived",
    "prepare": "A draft was prepared",
    "suggest": "A draft suggested by the language model was put in",
    "approve": "approved the reply",
    "edit": "changed the draft",
    "send": "changed the draft and approved it",
    "undo": "took the approval back",
    "escalate": "asked for a manager",
    "acknowledge": "is on it",
    "claim": "took this one",
    "release": "gave it back",
    "dismiss": "closed it without a reply",
    "find_out": "approved a holding reply",
    "correct": "corrected what the desk had guessed",
    "not_urgent": "said that this is not urgent",
    "start": "Publishing began",
    "published": "The reply was published",
    "promised": "The holding reply was published; the full answer is promised",
    "retry": "Publishing did not work yet; it will be tried again",
    "refuse": "Publishing failed",
    "lost": "The platform did not answer in time; looking whether our reply is there",
    "looked": "Looked whether our reply is there",
    "request": "asked a manager",
    "deny": "said no",
    "is_there": "saw our reply on the platform",
    "not_there": "looked: our reply is not there",
    "post_edited": "The author changed the post",
    "answered_there": "Somebody answered on the platform itself",
    "passed": "The time for the reply ran out",
    "lapsed": "It is free again, since it took too long",
    "post_joined": "The author wrote once more",
    "admitted": "What the author wrote meanwhile was taken up",
    "lifted": "The earlier notes of this case were taken over from an older version of the desk",
    "erase": "erased what this person wrote, and their name",
    "post_removed": "The post was removed",
    "post_hidden": "The post was hidden on the platform",
    "post_shown": "The post was made visible again on the platform",
    "reopen": "The author wrote again",
    "open_again": "opened it again",
    "amend": "corrected our reply",
    "withdraw": "asked to take our reply down",
    "revise": "Changing our reply",
    "amended": "The corrected reply is out",
    "taken_down": "Our reply was taken down",
    "unchanged": "Our reply was not changed",
}


def clock_time(at: float, timezone: str, now: float | None = None) -> str:
    """ "14:05" today, "Fri 14:05" within a week, else "3 May 14:05"."""
    moment = datetime.fromtimestamp(at, ZoneInfo(timezone))
    today = datetime.fromtimestamp(at if now is None else now, ZoneInfo(timezone)).date()
    days = abs((today - moment.date()).days)
    pattern = "%H:%M" if days == 0 else "%a %H:%M" if days < 7 else f"{moment.day} %b %H:%M"
    return moment.strftime(pattern)


def describe(entry: Entry, timezone: str, now: float) -> str:
    """One line of history, such as "14:05 Maria approved the reply"."""
    if entry.kind == Verb.PREPARE and entry.detail:
        return f"{clock_time(entry.at, timezone, now)} {entry.detail}"
    did = DID.get(entry.kind, entry.kind)
    person = "" if did[:1].isupper() else f"{entry.by_name} "
    detail = f": {entry.detail}" if entry.detail else ""
    return f"{clock_time(entry.at, timezone, now)} {person}{did}{detail}"


def headline(case: Case, label: str) -> str:
    """The first line: who wrote what where."""
    stars = f"{case.asked.rating:g}-star " if case.asked.rating is not None else ""
    again = " (wrote again)" if case.round > 1 else f" ({len(case.said)} messages)" if len(case.said) > 1 else ""
    what = KINDS.get(case.post.kind.value, "post")
    return f"{case.post.author or 'Somebody'}: {stars}{label} {what}{again}"


def line_of(case: Case, timezone: str, now: float) -> str:
    """A case of the same author in one line: when, what, how it stands, and how it began."""
    what = KINDS.get(case.post.kind.value, "post")
    words = " ".join(case.asked.text.split())
    piece = f": “{words[:77]}…”" if len(words) > 78 else f": “{words}”" if words else ""
    return f"{clock_time(case.post.posted_at, timezone, now)}, {what}, {STATES[case.status].lower()}{piece}"


def owner_line(case: Case, on_duty: tuple[str, ...]) -> str:
    """Who is supposed to answer."""
    if case.escalation and case.escalation.acknowledged_name:
        return f"{case.escalation.acknowledged_name} is on it"
    if case.owner_name:
        return f"{case.owner_name} has this one"
    return f"On duty: {', '.join(on_duty)}" if on_duty else "Nobody has taken this one yet"


def _facts(case: Case, timezone: str, now: float, default: bool) -> tuple[tuple[str, str], ...]:
    """Short remarks under the text: what the reader must know before answering."""
    rows = []
    promised, holding = case.promised, case.holding
    if asked := requests.fact(case):
        rows.append(asked)
    if promised and holding and case.status in OPEN:
        due, whom = clock_time(promised.due, timezone, now), promised.owner_name or "the managers"
        rows.append(("Promised", f"A full answer by {due}. {promised.by_name} asks {whom}: “{promised.reason}”"))
        rows.append(("Posted already", holding.text))
    if case.doubt and case.status is not Status.REMOVED:
        rows.append(("In doubt", _doubt(case.doubt, timezone, now)))
    if change := revising.under_way(case):
        rows.append(_change(change, case, timezone, now))
    if case.escalation:
        rows.append(("Escalated", f"{case.escalation.reason} ({case.escalation.by_name})"))
    if case.hidden:
        rows.append(("Hidden", "This post is hidden on the platform; only its author and their friends see it"))
    if case.post.attachments:
        rows.append(("Attached", ", ".join(case.post.attachments)))
    rows += [("Please check", remark) for remark in case.post.remarks]
    if not all(post.told for post in case.said):
        rows.append(
            ("Please check", "It was changed since, and the platform did not tell us to what: please look at it there")
        )
    if not case.post.verified:
        rows.append(("Source", "Not verified: it came through a form without a signature"))
    if default and not case.post.account:
        rows.append(("Clinic", "It names no clinic, so it came to this one"))
    answered = case.answers_before
    if answered:
        times = "once" if answered == 1 else f"{answered} times"
        rows.append(("Answered before", f"We have answered {times} here already; invite them to contact the practice"))
    if case.triage.repeats:
        rows.append(("Repeat", f"The same words were posted before: case {case.triage.repeats}"))
    if case.triage.why and not (case.escalation and case.escalation.reason == case.triage.why):
        rows.append(("Kind", case.triage.why))
    return tuple(rows)


def _change(change: Revision, case: Case, timezone: str, now: float) -> tuple[str, str]:
    """What is being done to our reply that is out, and its exact words where the card shows others."""
    what, yes = ("a correction" if change.verb is Verb.AMEND else "the taking down"), change.yes
    if revising.in_doubt(case):
        looked = f" We looked at {clock_time(yes.looked_at, timezone, now)} and did not see it." if yes.looks else ""
        return (
            "In doubt",
            f"We could not see whether {what} of our reply was made.{looked} If you look there, say what you see.",
        )
    if change.attempts:
        return (
            "Our reply",
            f"Trying {what} again at {clock_time(change.retry_at, timezone, now)} (try {change.attempts + 1})",
        )
    if change.verb is Verb.WITHDRAW:
        return "Our reply", f"{yes.by_name} is taking it down; until that is done everybody can read it"
    return "Our reply", f"{yes.by_name} is correcting it; it will say: “{yes.text}”"


def _doubt(reply: Reply, timezone: str, now: float) -> str:
    """What is known of a reply whose answer was lost."""
    looked = f" We looked at {clock_time(reply.looked_at, timezone, now)} and did not see it." if reply.looks else ""
    at = next_look(reply)
    if reply.told:
        next_step = ""
    elif at is None:
        next_step = " We cannot look by ourselves: please look there, and say what you see."
    else:
        next_step = f" We look again at {clock_time(max(at, now), timezone, now)}; if you look there, say what you see."
    return f"We could not see whether our reply went out.{looked}{next_step} Nothing is sent twice."


def _held_until(case: Case) -> float | None:
    """Until when Undo stops what is held."""
    if case.status is Status.APPROVED and case.approval:
        return case.approval.hold_until
    return case.revision.yes.hold_until if case.revision and revising.held(case) else None


def draw(
    case: Case,
    location: Location,
    label: str,
    history: Sequence[Entry],
    now: float,
    on_duty: tuple[str, ...] = (),
    policy: Policy = DEFAULTS,
    by: Person | None = None,
    others: Sequence[Case] = (),
    lacks: frozenset[Verb] = frozenset(),
) -> Card:
    """The card of `case` as of `now`. `label` is the platform's name on screen; `on_duty` are names of people.

    `others` are further cases of the same author; `lacks` are verbs that the platform knows no way for.

    With `by` it carries the buttons that this person may press; without, it
    hangs where several people see it, with every button that can work.
    """
    is_open = case.status in OPEN
    urgent = is_open and (case.triage.urgency == "high" or wants_manager(case, now))
    state = STATES[case.status]
    if case.status is Status.APPROVED and case.approval:
        state = f"{case.approval.by_name} approved this; it goes out in a moment"
        if case.doubt:
            state = f"{case.approval.by_name} approved this; it waits until we know whether the earlier reply is out"
        elif case.attempts:
            state = f"Trying again at {clock_time(case.retry_at, location.timezone, now)} (try {case.attempts + 1})"
    if case.status is Status.PUBLISHING and case.doubt:
        state = "We could not see yet whether it went out"
    if case.status is Status.ANSWERED and case.reply:
        how = f"on {label}" if elsewhere.by_hand(case.reply) else f"by {case.reply.by_name}"
        state = f"Answered {how} at {clock_time(case.reply.at, location.timezone, now)}"
        if case.reply.changed_by:
            at = clock_time(case.reply.changed_at, location.timezone, now)
            state += f", corrected by {case.reply.changed_by} at {at}"
    if case.status is Status.CLOSED:
        state = f"Closed {'after the holding reply' if case.holding else 'without a reply'}: {case.reason}"
    down = revising.taken_down(case)
    if case.status is Status.CLOSED and down:
        state = f"{down.changed_by} took our reply down at {clock_time(down.changed_at, location.timezone, now)}"
    if case.status is Status.WAITING and case.promised:
        state = f"A full answer is promised by {clock_time(case.promised.due, location.timezone, now)}"
    why = case.draft.why if case.draft.why.startswith("No draft") else ""
    reply = case.reply or case.holding
    text, text_label = case.draft.text, "Draft reply"
    if reply and not is_open:
        text, text_label = reply.text, "Our reply"
    elif down and not is_open:
        text, text_label = down.text, "Our reply, taken down"
    elif case.approval and case.status in (Status.APPROVED, Status.PUBLISHING):
        text, text_label = case.approval.text, "Approved holding reply" if case.approval.then else "Approved reply"
    elif is_open and not text and case.status is not Status.NEW:
        text_label = f"{why.removesuffix('.')}: please write the reply yourself" if why else NO_DRAFT
    return Card(
        case_id=case.id,
        version=case.version,
        words=binding(case),
        status=case.status,
        tone="urgent" if urgent and TONES[case.status] == "new" else TONES[case.status],
        headline=headline(case, label),
        state=state,
        platform=case.post.platform,
        platform_label=label,
        location=location.name,
        place=location.id,
        author=case.post.author or "Somebody",
        text=case.asked.text,
        rating=case.asked.rating,
        link=case.post.link,
        posted_at=case.post.posted_at,
        posted=clock_time(case.post.posted_at, location.timezone, now),
        timezone=location.timezone,
        deadline=case.deadline if is_open else None,
        countdown=deadlines.countdown(case.deadline, now) if is_open else "",
        owner=owner_line(case, on_duty) if is_open else "",
        notice=case.notice,
        draft_label=text_label,
        draft=text,
        draft_why=case.draft.why if is_open and not why else "",
        level=case.draft.verdict.level if is_open else Level.OK,
        findings=case.draft.verdict.findings if is_open else (),
        reply_link=reply.link if reply else "",
        facts=_facts(case, location.timezone, now, location.default),
        buttons=buttons(case, FACE, now, policy, by, lacks),
        menu=buttons(case, MENU, now, policy, by, lacks),
        before=before(
            case,
            history,
            {text} | ({case.holding.text} if case.holding and is_open else set()),
            lambda at: clock_time(at, location.timezone, now),
        ),
        ours=case.published.text if case.published else "",
        others=tuple((other.id, line_of(other, location.timezone, now)) for other in others),
        history=tuple(describe(e, location.timezone, now) for e in history),
        held_until=_held_until(case),
    )
