"""A card as Slack draws it. Pure: Card -> message. Dialogs are in `dialogs.py`, lists in `pages.py`."""

from __future__ import annotations

import json
from typing import Final, NamedTuple

from bot.chats.slack import words
from bot.chats.slack.remarks import remarks
from bot.chats.slack.words import Block, Json
from bot.core.buttons import Button, grouped
from bot.core.card import Card
from bot.core.covering import COVER, SHOW, to_press
from bot.core.marks import PRIVACY
from bot.core.model import OPEN, Level, Status
from bot.core.moments import clock_time

EVENT_TYPE: Final = "replydesk"
MESSAGE_LIMIT: Final = 10_000  # Slack refuses somewhere near 13,200 characters over all blocks, undocumented
OPTION_VALUE: Final = 150
MORE_POST: Final = "more-post"
MORE_DRAFT: Final = "more-draft"
MORE_BEFORE: Final = "more-before"
OPEN_WORDS: Final = "words-open"

MARKS: Final = {"new": "🔵", "urgent": "🔴", "busy": "🟡", "done": "✅", "failed": "⚠️", "quiet": "⚪"}
LEVELS: Final = {
    level: f"{sign} {PRIVACY[level]}" for level, sign in ((Level.OK, "✔️"), (Level.WARN, "⚠️"), (Level.BLOCK, "⛔"))
}


class Size(NamedTuple):
    """How much of each part a card shows; the rest is behind "Show more". Characters, and a number of findings."""

    post: int
    draft: int
    remark: int
    findings: int


IN_DIALOG: Final = (Size(2900, 2500, 250, 4), Size(1500, 1500, 160, 3), Size(600, 600, 100, 2), Size(200, 200, 60, 1))
SAID_BEFORE: Final = 5  # of each kind, in a dialog; the inbox has all of it
SIZES: Final = (Size(600, 2500, 250, 4), Size(400, 1500, 160, 3), Size(200, 600, 100, 2), Size(100, 200, 60, 1))


def render(card: Card, key: str = "", inbox_url: str = "") -> Json:
    """The whole message: `text` for the notification, `blocks`, and the metadata by which `key` is found again."""
    for size in SIZES:
        blocks = _blocks(card, inbox_url, size)
        if words.length(blocks) <= MESSAGE_LIMIT:
            break
    return {"text": notification(card), "blocks": blocks} | metadata(key)


def render_briefly(card: Card, key: str = "", inbox_url: str = "") -> Json:
    """The least that can be worked with, for when Slack refuses the whole card: who, what state, and the buttons."""
    blocks = [_headline(card), words.paragraph(words.word(words.line(card.state))), *_actions(card)]
    return {"text": notification(card), "blocks": [*blocks, *_links(card, inbox_url)]} | metadata(key)


def in_inbox(inbox_url: str, case_id: str) -> str:
    """The address of a case in the built-in inbox, or "" where nobody can reach it."""
    return f"{inbox_url.rstrip('/')}/inbox/cases/{case_id}" if inbox_url else ""


def metadata(key: str) -> Json:
    """What names a message for good."""
    return {"metadata": {"event_type": EVENT_TYPE, "event_payload": {"key": key}}} if key else {}


def notification(card: Card) -> str:
    """What a phone shows before Slack is opened: who and what, never what they wrote."""
    parts = [f"{_mark(card)} {words.line(card.headline)}", words.line(card.state, 150)]
    return words.escape(" · ".join([*parts, words.line(card.countdown, 60)] if card.countdown else parts))


def stars(rating: float) -> str:
    """ "★★★☆☆ 3 of 5"; a rating outside 0 to 5 stays a number."""
    if not 0 <= rating <= 5:
        return f"{rating:g}"
    full = int(rating + 0.5)
    return "★" * full + "☆" * (5 - full) + f" {rating:g} of 5"


def value(card: Card, button: Button, limit: int = 2000) -> str:
    """What a button carries back: the case, the words it was drawn for, the verb and what to ask first."""
    carried: Json = {"c": card.case_id, "w": card.words, "b": button.verb.value}
    if button.asks:
        carried["a"] = button.asks
    asked = {**carried, "q": button.question} if button.question else carried
    text = _dump(asked)
    return text if len(text) <= limit else _dump(carried)


def _dump(carried: Json) -> str:
    return json.dumps(carried, ensure_ascii=False, separators=(",", ":"))


def press(card: Card, button: Button) -> Block:
    """One button of a card."""
    element: Block = {
        "type": "button",
        "action_id": f"press-{button.verb.value}",
        "text": words.label(words.line(button.label, 75)),
        "value": value(card, button),
    }
    return element | ({"style": button.style} if button.style else {})


def _show(card: Card) -> Block:
    """The way to the words of a covered card."""
    carried = _dump({"c": card.case_id})
    button = {"type": "button", "action_id": OPEN_WORDS, "text": words.label(SHOW), "value": carried}
    return button if any(b.style == "primary" for b in card.buttons) else button | {"style": "primary"}


def words_of(card: Card) -> list[Block]:
    """What a covered card leaves out, for a dialog: their words, what was said before, remarks, the reply, and what can be
    pressed.
    """
    for size in IN_DIALOG:
        blocks = _opened(card, size)
        if words.length(blocks) <= MESSAGE_LIMIT:
            break
    return blocks


def _opened(card: Card, size: Size) -> list[Block]:
    blocks = _post(card, size)
    if card.before or card.others:
        blocks += [words.paragraph(words.word("Said before", bold=True)), *_before_in_full(card, size)]
    blocks += _facts(card, size)
    if card.notice:
        blocks.append(
            words.paragraph(words.word("📌 "), words.word(words.line(card.notice, size.remark * 2), bold=True))
        )
    blocks += _draft(card, size)
    pressed = [press(card, button) for button in to_press(card)]
    blocks += [{"type": "actions", "elements": pressed}] if pressed else []
    see = words.link(card.link, f"See it on {words.line(card.platform_label, 60)}")
    links = [shown for shown in (see, words.link(card.reply_link, "See our reply")) if shown]
    return [*blocks, words.context("  ·  ".join(links))] if links else blocks


def _before_in_full(card: Card, size: Size) -> list[Block]:
    said = [f"{one.who}, {one.when}: {words.line(one.text, size.remark) or 'no words'}" for one in card.before]
    others = [f"Case {name}: {words.line(about, 160)}" for name, about in card.others]
    rows = [*said[:SAID_BEFORE], *others[:SAID_BEFORE]]
    left = len(said) + len(others) - len(rows)
    rows += [f"and {left} more: please look in the inbox"] if left else []
    return [{"type": "context", "elements": [words.plain(words.clean(row))]} for row in rows]


def _blocks(card: Card, inbox_url: str, size: Size) -> list[Block]:
    blocks = [_headline(card), _state(card), *_fields(card)]
    blocks += [words.paragraph(words.word(COVER, italic=True))] if card.covered else _post(card, size)
    blocks += _before(card, size)
    blocks += _facts(card, size)
    if card.notice:
        notice = words.line(card.notice, size.remark * 2)
        blocks.append(words.paragraph(words.word("📌 "), words.word(notice, bold=True)))
    blocks += _draft(card, size)
    blocks += _actions(card)
    blocks += _links(card, inbox_url)
    if card.history:
        lines = "\n".join(words.line(h, 160) for h in card.history[-3:])
        blocks.append({"type": "context", "elements": [words.plain(lines)]})
    return blocks


def _mark(card: Card) -> str:
    return MARKS.get(card.tone, MARKS["new"])


def _headline(card: Card) -> Block:
    return {"type": "header", "text": words.plain(f"{_mark(card)} {words.line(card.headline, 140)}")}


def _state(card: Card) -> Block:
    where = f"  ·  {words.line(card.location, 80)}" if card.location else ""
    return words.paragraph(words.word(words.line(card.state, 300), bold=True), words.word(where or " "))


def _fields(card: Card) -> list[Block]:
    """Two columns of short facts: rating, when, until when, who."""
    rows = []
    if card.rating is not None:
        rows.append(("Rating", stars(card.rating)))
    rows.append(("Posted", words.escape(words.line(card.posted, 60))))
    if card.deadline is not None:
        shown = clock_time(card.deadline, card.timezone)
        until = f"<!date^{int(card.deadline)}^{{date_short_pretty}} {{time}}|{shown}>"
        rows.append(
            ("Answer by", f"{until} ({words.escape(words.line(card.countdown, 60))})" if card.countdown else until)
        )
    if card.owner:
        rows.append(("Who", words.escape(words.line(card.owner, 160))))
    return [{"type": "section", "fields": [words.mrkdwn(f"*{name}*\n{said}") for name, said in rows]}]


def _post(card: Card, size: Size) -> list[Block]:
    text = words.clean(card.text)
    if not text:
        return [
            words.paragraph(
                words.word("No words, only the rating." if card.rating is not None else "No words.", italic=True)
            )
        ]
    blocks = [words.quote(words.fold(text, size.post))]
    return [*blocks, _more(card, MORE_POST)] if len(text) > size.post else blocks


def _before(card: Card, size: Size) -> list[Block]:
    """How much was said before, the last of it, and the way to all of it."""
    if not card.before and not card.others:
        return []
    counts = [f"{len(card.before)} said before"] if card.before else []
    counts += [f"{len(card.others)} more from this author"] if card.others else []
    last = ""
    if card.before:
        newest = card.before[0]
        last = f"\n{newest.who}, {newest.when}: {words.line(newest.text, 160) or 'no words'}"
    shown = {"type": "context", "elements": [words.plain(words.line("  ·  ".join(counts), 120) + last)]}
    return [shown, _more(card, MORE_BEFORE)]


def _more(card: Card, action_id: str) -> Block:
    carried = _dump({"c": card.case_id})
    button = {"type": "button", "action_id": action_id, "text": words.label("Show more"), "value": carried}
    return {"type": "actions", "elements": [button]}


def _facts(card: Card, size: Size) -> list[Block]:
    runs: list[Block] = []
    for name, said in card.facts[:8]:
        begin = "\n" if runs else ""
        runs.append(words.word(f"{begin}{words.line(name, 40)}: ", bold=True))
        runs.append(words.word(words.line(said, size.remark) or "-"))
    return [words.paragraph(*runs)] if runs else []


def _draft(card: Card, size: Size) -> list[Block]:
    text = words.clean(card.draft)
    if not text and card.status is Status.NEW:
        return []
    title = [words.word(words.line(card.draft_label, 100), bold=True)]
    if text and card.status in (Status.WAITING, Status.FAILED):
        title.append(words.word(f"   {LEVELS[card.level]}"))
        if card.answers:
            title.append(words.word(f"\n{words.line(card.answers, 200)}"))
    if card.draft_why:
        title.append(words.word(f"\n{words.line(card.draft_why, size.remark)}", italic=True))
    blocks: list[Block] = [{"type": "divider"}, words.paragraph(*title)]
    if text:
        blocks.append(words.quote(words.fold(text, size.draft)))
    if len(text) > size.draft:
        blocks.append(_more(card, MORE_DRAFT))
    return blocks + remarks(card.findings, size.findings, size.remark)


def _actions(card: Card) -> list[Block]:
    elements = [_show(card)] if card.covered else []
    elements += [press(card, button) for button in card.buttons]
    past = {"text": words.label("Show history"), "value": _dump({"c": card.case_id, "b": "history"})}
    groups = [(name, [_entry(card, button) for button in some]) for name, some in grouped(card.menu)]
    if groups:
        listed = [{"label": words.label(name), "options": some} for name, some in (*groups, ("Look back", [past]))]
        more = {"type": "static_select", "action_id": "menu", "placeholder": words.label("More")}
        elements.append(more | {"option_groups": listed})
    else:
        elements.append({"type": "button", "action_id": "history", **past})
    return [{"type": "actions", "elements": elements}]


def _entry(card: Card, button: Button) -> Block:
    return {"text": words.label(words.line(button.label, 75)), "value": value(card, button, OPTION_VALUE)}


def _links(card: Card, inbox_url: str) -> list[Block]:
    rows = [
        words.link(card.link, f"See it on {words.line(card.platform_label, 60)}"),
        words.link(card.reply_link, "See our reply"),
        words.link(in_inbox(inbox_url, card.case_id), "Open in the inbox"),
    ]
    shown = [r for r in rows if r]
    name = f"Case {card.case_id}" if card.status in OPEN or shown else ""
    return [words.context("  ·  ".join([*shown, words.escape(name)] if name else shown))] if shown or name else []
