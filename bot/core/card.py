"""The chat-neutral picture of a case: words, facts, buttons. How it stands is a table in `states`, remarks are one in `facts`,
lines of history one in `logbook`; every sentence of a card is written once.

A chat translates a Card into its own blocks and adds nothing to what it says.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.core import byhand, deadlines, holding, readers, severity
from bot.core.binding import binding
from bot.core.buttons import Button, card_and_more
from bot.core.deadlines import Policy
from bot.core.facts import facts
from bot.core.logbook import describe
from bot.core.marks import answers
from bot.core.model import OPEN, Audience, Case, Entry, Finding, Level, Location, Person, Post, Status, Verb
from bot.core.moments import clock_time
from bot.core.possible import wants_manager
from bot.core.readers import labelled
from bot.core.said import Said, before
from bot.core.states import STATES, no_draft


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
    answers: str  # whether the draft answers what was asked, "" where nothing was
    findings: tuple[Finding, ...]
    reply_link: str
    facts: tuple[tuple[str, str], ...]
    buttons: tuple[Button, ...]
    menu: tuple[Button, ...]
    history: tuple[str, ...]
    held_until: float | None = None
    held: str = ""  # what happens then, unless somebody stops it
    copy: str = ""  # the words that a person may post there by hand
    before: tuple[Said, ...] = ()  # what was said before what stands here, newest first
    ours: str = ""  # our reply that is out, word for word
    covered: bool = False  # its words are left out: see `core.covering`
    moved: str = ""  # the case that this one went into
    pieces: tuple[tuple[str, str], ...] = ()  # what they wrote, post by post: id, and a line that says what it was
    audience: Audience = Audience.PUBLIC  # before whose eyes it stands
    readers: str = ""  # who reads our reply, as a sentence
    others: tuple[tuple[str, str], ...] = ()  # this author's other cases here: id, and a line that says what it was
    severity: int = 0  # from 0 to 100; 0 for what is over
    how_soon: str = ""  # "Urgent", "Soon" or "Later", "" for what is over
    assigned_to: str = ""  # who was asked to see to it
    snoozed_until: float | None = None  # put aside until then; 0: until they write
    tags: tuple[str, ...] = ()
    stage: str = ""  # what is owed next (`StageName`), "" when nothing is

    def instead_of(self, typed: str, verb: Verb) -> str:
        """The words that stand now where somebody typed others, "" when they are the same: a form shows both, and the
        second press decides.
        """
        now = self.ours if verb is Verb.AMEND else self.draft
        return now if now.split() != typed.split() else ""

    def read_only(self) -> Card:
        """The same card for people who may look but not press."""
        return replace(self, buttons=(), menu=())


DEFAULTS = Policy()
THERE_NOW = "What is there now"
YOURS = "Yours is below. Press again to put it in its place."
KINDS = {
    "comment": "comment",
    "post": "post",
    "review": "review",
    "mention": "mention",
    "message": "message",
    "form": "message",
}


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
    return f"{clock_time(case.post.posted_at, timezone, now)}, {what}, {STATES[case.status].words.lower()}{piece}"


def _piece(post: Post, timezone: str, now: float) -> str:
    """One of their messages in a line."""
    words = " ".join(post.text.split())
    piece = f"“{words[:117]}…”" if len(words) > 118 else f"“{words}”" if words else "no words"
    return f"{clock_time(post.posted_at, timezone, now)}, {post.author or 'Somebody'}: {piece}"


def owner_line(case: Case, on_duty: tuple[str, ...]) -> str:
    """Who is supposed to answer."""
    if case.escalation and case.escalation.acknowledged_name:
        return f"{case.escalation.acknowledged_name} is on it"
    if case.owner_name:
        return f"{case.owner_name} has this one"
    if case.given:
        return f"{case.given.to_name} was asked to see to this"
    return f"On duty: {', '.join(on_duty)}" if on_duty else "Nobody has taken this one yet"


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
    pressed: bool = True,
) -> Card:
    """The card of `case` as of `now`. `label` is the platform's name on screen; `on_duty` are names of people.

    `others` are further cases of the same author; `lacks` are verbs that the platform knows no way for.

    With `by` it carries the buttons that this person may press; without, it hangs where several people see it, with every
    button that can work. A row of a list that is not `pressed` has neither these nor facts.
    """
    label = case.post.page or label
    state, is_open = STATES[case.status], case.status in OPEN
    urgent = is_open and (case.triage.urgency == "high" or wants_manager(case, now))
    reply = case.reply or case.holding
    text_label, text = state.shows(case)
    lies = byhand.ready(case)
    tone = "new" if lies and case.status is Status.APPROVED else state.tone  # a person has to do something

    severe = severity.severity(case) if is_open else 0
    face, more = card_and_more(case, now, policy, by, lacks) if pressed else ((), ())

    def at(moment: float) -> str:
        return clock_time(moment, location.timezone, now)

    return Card(
        case_id=case.id,
        version=case.version,
        words=binding(case),
        status=case.status,
        tone="urgent" if urgent and tone == "new" else tone,
        headline=headline(case, label),
        state=state.line(case, at, label),
        platform=case.post.platform,
        platform_label=label,
        location=location.name,
        place=location.id,
        author=case.post.author or "Somebody",
        text=case.asked.text,
        rating=case.asked.rating,
        link=case.post.link,
        posted_at=case.post.posted_at,
        posted=at(case.post.posted_at),
        timezone=location.timezone,
        deadline=case.deadline if is_open else None,
        countdown=deadlines.countdown(case.deadline, now) if is_open else "",
        owner=owner_line(case, on_duty) if is_open else "",
        notice=case.notice,
        draft_label=labelled(case, text_label),
        audience=case.post.audience,
        readers=readers.sentence(case),
        draft=text,
        draft_why=case.draft.why if is_open and not no_draft(case) else "",
        level=case.draft.verdict.level if is_open else Level.OK,
        findings=case.draft.verdict.findings if is_open else (),
        answers=answers(case, location.facts),
        reply_link=reply.link if reply else "",
        facts=facts(case, location, now, history) if pressed else (),
        buttons=face,
        menu=more,
        before=before(
            case,
            history,
            {text} | ({case.holding.text} if case.holding and is_open else set()),
            at,
        ),
        ours=case.published.text if case.published else "",
        moved=case.joined,
        pieces=tuple((post.id, _piece(post, location.timezone, now)) for post in (*case.earlier, case.post)),
        others=tuple((other.id, line_of(other, location.timezone, now)) for other in others),
        history=tuple(describe(e, location.timezone, now) for e in history),
        held_until=None if lies else holding.until(case),
        held="" if lies else holding.what(case),
        copy=lies.text if lies else "",
        severity=severe,
        how_soon=severity.level(severe) if is_open else "",
        assigned_to=case.given.to_name if case.given and is_open else "",
        snoozed_until=case.snoozed_until if is_open else None,
        tags=case.tags,
        stage=case.stages[-1].name.value if case.stages and is_open else "",
    )
