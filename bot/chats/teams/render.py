"""Card -> Adaptive Card 1.5, pure.

Every word that may come from a stranger stands in a TextRun: Adaptive Cards read markdown in TextBlocks and facts
only, so nothing written in public can mention, link or break anything here, and no client shows stray backslashes.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any, Final

from bot.core.buttons import Button, grouped
from bot.core.card import Card
from bot.core.covering import COVER, SHOW
from bot.core.marks import PRIVACY
from bot.core.model import Finding, Level, Status
from bot.core.sides import isolate

Json = dict[str, Any]

LIMIT: Final = (
    24_000  # bytes of one message as UTF-8; Teams refuses webhook cards over 28 KB and bot messages over 100 KB
)
ACTIONS: Final = 6  # buttons that Teams shows in a row, the menu among them
WATCHERS: Final = 60  # learn.microsoft.com/microsoftteams/platform, "User Specific Views": at most 60 users
FOLDS: Final = (2400, 1200, 600, 240, 80, 40)  # characters of a long text, tried until the message is small enough
POST: Final = 900  # characters of a post on a card; the draft may be longer, because people approve every word of it
LINES: Final = 24
HISTORY: Final = 12

STYLES: Final = {"new": "emphasis", "urgent": "attention", "busy": "accent", "done": "good", "failed": "attention"}
LEVELS: Final = {Level.OK: "emphasis", Level.WARN: "warning", Level.BLOCK: "attention"}
PRESS: Final = {"primary": "positive", "danger": "destructive"}
TITLE: Final = 80  # characters of a button; ours are far shorter
QUESTION: Final = 400
_DROP: Final = {*range(0x20), 0x7F, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF} - {0x0A}


def sound(text: str) -> str:
    """The text without control characters, direction overrides and broken surrogates; emoji and scripts stay."""
    whole = text.replace("\r\n", "\n").encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return "".join(c for c in whole if ord(c) not in _DROP)


def clean(text: str) -> str:
    """The same without space around it."""
    return sound(text).strip()


def fold(text: str, most: int) -> str:
    """At most `most` characters and LINES lines (fewer for a small `most`); what is left out is counted."""
    whole = clean(text)
    lines = [line for line in whole.split("\n") if line.strip()]
    kept = "\n".join(lines[: max(3, min(LINES, most // 40))])[:most].rstrip()
    left = len("\n".join(lines)) - len(kept)
    return f"{kept}… ({left:,} more characters)" if left > 0 else kept


def right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left."""
    for char in text:
        side = unicodedata.bidirectional(char)
        if side in ("L", "R", "AL"):
            return side != "L"
    return False


def literal(text: str, **look: str | bool) -> Json:
    """Somebody's words as they are, in their own direction."""
    return {"type": "TextRun", "text": sound(text).replace("\n", " ") or " "} | look


def run(text: str, **look: str | bool) -> Json:
    """A line of ours, which no name in it turns round."""
    words_of_it = literal(text, **look)
    return words_of_it | {"text": isolate(words_of_it["text"])}


def line(*runs: Json, **look: Any) -> Json:
    return {"type": "RichTextBlock", "inlines": list(runs)} | look


def words(text: str, **look: Any) -> list[Json]:
    """One block for each line, because a TextRun does not break at a newline everywhere."""
    return [line(literal(part, **look), spacing="None" if n else "Default") for n, part in enumerate(text.split("\n"))]


def box(items: list[Json], style: str = "default", text: str = "", **more: Any) -> Json:
    frame: Json = {"type": "Container", "style": style, "items": items} | more
    return frame | {"rtl": True} if right_to_left(text) else frame


def size(card: Json) -> int:
    """Bytes as they count against LIMIT."""
    return len(json.dumps(card, ensure_ascii=False).encode())


def press(verb: str, title: str, data: Json, style: str = "", dialog: bool = False) -> Json:
    """A button. Clients without Action.Execute fall back to Action.Submit; dialogs know nothing else."""
    title = sound(title)[:TITLE]
    look = {"style": style} if style else {}
    submit = {"type": "Action.Submit", "title": title, "data": {**data, "verb": verb}} | look
    if dialog:
        return submit
    return {"type": "Action.Execute", "verb": verb, "title": title, "data": data, "fallback": submit} | look


def window(verb: str, title: str, data: Json, style: str = "") -> Json:
    """A button that opens a dialog."""
    opens = {**data, "verb": verb, "msteams": {"type": "task/fetch"}}
    look = {"style": style} if style else {}
    return {"type": "Action.Submit", "title": sound(title)[:TITLE], "data": opens} | look


def link(title: str, url: str) -> list[Json]:
    """A button to a public page; anything but a web address is left out."""
    safe = url.startswith(("https://", "http://")) and len(url) <= 2000 and not any(c.isspace() for c in url)
    return [{"type": "Action.OpenUrl", "title": title, "url": url}] if safe else []


def frame(body: list[Json], actions: list[Json]) -> Json:
    card: Json = {
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "type": "AdaptiveCard",
        "version": "1.5",
    }
    return card | {"body": body, "actions": actions, "msteams": {"width": "full"}}


def said(text: str, tone: str = "accent", most: int = 200) -> list[Json]:
    """A sentence for the one who pressed, above everything else."""
    return [box(words(fold(text, min(most * 3, 600)), weight="Bolder"), tone, bleed=True)] if text else []


def worst(findings: Sequence[Finding], most: int = 300) -> list[Finding]:
    """As many as there is room for, worst first."""
    return sorted(findings, key=lambda f: -f.level)[: min(6, most // 20)]


def remark(finding: Finding, most: int = 300) -> Json:
    """One thing the guard says, with the words it means and a wording that passes."""
    where = f"“{fold(finding.span, min(most, 80))}”: " if finding.span else ""
    better = f" Better: “{fold(finding.suggestion, min(most, 200))}”" if finding.suggestion else ""
    words_of_it = run(f"{where}{fold(finding.because, min(most, 300))}{better}")
    return line(run("▲ ", weight="Bolder"), words_of_it, spacing="Small")


def marks(findings: Sequence[Finding], most: int = 300) -> list[Json]:
    """What the guard says of a text, to read."""
    rows = [remark(finding, most) for finding in worst(findings, most)]
    level = max((finding.level for finding in findings), default=Level.OK)
    return [box(rows, LEVELS[level], spacing="Small")] if rows else []


def head(card: Card, most: int = 200) -> Json:
    """Who wrote what where, and how it stands."""
    title = line(run(fold(card.headline, min(most * 2, 200)), weight="Bolder", size="Medium"))
    columns = [{"type": "Column", "width": "stretch", "items": [title]}]
    if card.countdown:
        items = [line(run(fold(card.countdown, 60), weight="Bolder"), horizontalAlignment="Right")]
        columns.append({"type": "Column", "width": "auto", "items": items})
    about = " · ".join(fold(part, min(most, 120)) for part in (card.location, card.posted, card.owner) if part)
    rows: list[Json] = [
        {"type": "ColumnSet", "columns": columns},
        line(run(fold(card.state, min(most * 3, 400)), weight="Bolder"), spacing="None"),
        line(run(about, size="Small"), spacing="Small"),  # not subtle: grey on a coloured ground is hard to read
    ]
    return box(rows, STYLES.get(card.tone, "default"), bleed=True)


def post(card: Card, most: int) -> Json:
    """What somebody wrote."""
    rows: list[Json] = []
    if card.rating is not None:
        full = max(0, min(5, round(card.rating)))
        rows.append(
            line(
                run("★" * full + "☆" * (5 - full), color="Warning", size="Medium"),
                run(f"  {card.rating:g} of 5", isSubtle=True),
            )
        )
    text = fold(card.text, min(most, POST))
    theirs = words(text) if text else [line(run("No text: look at the post itself.", italic=True, isSubtle=True))]
    if right_to_left(text):  # their words alone: the stars are ours, and are read from left to right
        theirs = [{"type": "Container", "items": theirs, "rtl": True}]
    return box([*rows, *theirs], "emphasis", spacing="Medium")


def facts(card: Card, most: int) -> list[Json]:
    """The remarks, one line each."""
    return [
        line(
            run(f"{name}: ", weight="Bolder", size="Small"),
            run(fold(value, min(most, 300)), size="Small"),
            spacing="Small",
        )
        for name, value in card.facts
    ]


def draft(card: Card, most: int) -> list[Json]:
    """The proposed or sent reply with the guard's remarks."""
    rows: list[Json] = []
    if card.draft_label and (card.draft or card.draft_label.startswith("No draft")):
        rows.append(line(run(card.draft_label, weight="Bolder"), spacing="Medium"))
    if card.draft:
        text = fold(card.draft, most)
        rows.append(box(words(text), "default", text, spacing="Small"))
    if card.draft_why:
        rows.append(line(run(fold(card.draft_why, min(most, 300)), isSubtle=True, size="Small"), spacing="Small"))
    if card.draft and card.status in (Status.WAITING, Status.FAILED):
        said = " · ".join(filter(None, (PRIVACY[card.level], fold(card.answers, 200))))
        rows.append(line(run(said, isSubtle=True, size="Small"), spacing="Small"))
    return rows + marks(card.findings, most)


def fields(button: Button, reason: str = "", ground: str = "") -> list[Json]:
    """What a button asks first: a reason, or one of its options with words beside it; filled in with what was typed before."""
    question = {
        "type": "Input.Text", "id": f"reason_{button.verb}", "label": sound(button.question)[:QUESTION], "isMultiline": True,
        "maxLength": 500, "isRequired": True, "errorMessage": "Please write a short reason.",
    } | ({"value": sound(reason)[:500]} if reason else {})  # fmt: skip
    if not button.options:
        return [question]
    chosen = {
        "type": "Input.ChoiceSet", "id": f"ground_{button.verb}", "label": question["label"], "isRequired": True,
        "choices": [{"title": sound(label)[:TITLE], "value": id} for id, label in button.options],
        "errorMessage": "Please choose one.",
    } | ({"value": ground} if ground else {})  # fmt: skip
    beside = {"label": "More about it (if there is anything to say)", "isRequired": False}
    return [chosen, {k: v for k, v in question.items() if k != "errorMessage"} | beside]


def ask(button: Button, data: Json, dialog: bool = False) -> Json:
    """A button that wants a reason: the question opens under the card, without a round trip."""
    look = {"style": PRESS[button.style]} if button.style in PRESS else {}
    actions = [press(button.verb, button.label, data, PRESS.get(button.style, ""), dialog)]
    inner = {"type": "AdaptiveCard", "body": fields(button), "actions": actions}
    return {"type": "Action.ShowCard", "title": sound(button.label)[:TITLE], "card": inner} | look


OPENS: Final = {
    "case": "open-choice",
    "posts": "open-choice",
    "person": "open-choice",
    "text": "open-edit",
    "reason": "open-ask",
}
"""What a button asks first -> the window where that is asked. A form in the card would be wiped by the card's next update."""


def action(button: Button, data: Json, folded: bool = False, dialog: bool = False) -> Json:
    """A button; `folded` under More, where Teams draws no question inside a card inside a card. In a `dialog` it is one of a
    window, which shows next what the press leads to.
    """
    look = PRESS.get(button.style, "")
    if button.asks == "reason" and not folded:
        return ask(button, data, dialog)
    if button.asks not in OPENS:
        return press(str(button.verb), button.label, data, look, dialog)
    verb, opens = OPENS[button.asks], {**data, "form": str(button.verb)}
    opens |= {"of": button.asks} if verb == "open-choice" else {}
    return press(verb, button.label, opens, look, dialog) if dialog else window(verb, button.label, opens, look)


def before(card: Card, most: int) -> list[Json]:
    """Their earlier words and ours, newest first, and this author's other cases."""
    rows: list[Json] = []
    room = min(HISTORY, most // 10)
    for one in card.before[:room]:
        rows.append(line(run(f"{fold(one.who, 80)} · {one.when}", isSubtle=True, size="Small"), spacing="Small"))
        rows.append(line(run(fold(one.text or "No words.", most), size="Small"), spacing="None"))
    if len(card.before) > room:
        rows.append(line(run(f"{len(card.before) - room} more: open the case in the inbox", size="Small")))
    for name, about in card.others[:room]:
        rows.append(line(run(f"Case {name}: {fold(about, min(most, 160))}", size="Small"), spacing="Small"))
    return rows


def more(card: Card, data: Json, folded: bool, most: int, links: Sequence[Json] = ()) -> Json:
    """What is needed less often: the menu in its groups, the whole text, the history, and links that found no room on the face."""
    body: list[Json] = [{"type": "ActionSet", "actions": [*links]}] if links else []
    actions: list[Json] = []
    for name, some in grouped(card.menu):
        body.append(line(run(name, weight="Bolder", size="Small"), spacing="Medium"))
        body.append({"type": "ActionSet", "actions": [action(b, data, folded=True) for b in some], "spacing": "Small"})
    if folded:
        actions.append(window("read", "Read it all", data))
    if card.before or card.others:
        body.append(box(before(card, most), "emphasis", id="before", isVisible=False))
        actions.append({"type": "Action.ToggleVisibility", "title": "Said before", "targetElements": ["before"]})
    if card.history:
        rows = [
            line(run(fold(text, min(most, 300)), size="Small"), spacing="None")
            for text in card.history[-min(HISTORY, most // 10) :]
        ]
        body.append(box(rows, "emphasis", id="history", isVisible=False))
        actions.append({"type": "Action.ToggleVisibility", "title": "Show history", "targetElements": ["history"]})
    return {
        "type": "Action.ShowCard",
        "title": "More",
        "card": {"type": "AdaptiveCard", "body": body, "actions": actions},
    }


def draw(card: Card, watchers: Iterable[str] = (), notice: str = "", tone: str = "accent") -> Json:
    """The Adaptive Card of a case, never over LIMIT bytes.

    `watchers` are Teams user ids whose client asks for a view of their own (WATCHERS at most); `notice` is a
    sentence for the one who pressed.
    """
    data = {"case_id": card.case_id, "words": card.words}
    drawn: Json = {}
    for most in FOLDS:
        folded = "… (" in fold(card.text, min(most, POST))[-40:] or "… (" in fold(card.draft, most)[-40:]
        body = [*said(notice, tone, most), head(card, most)]
        if card.notice:
            body.append(box(words(fold(card.notice, min(most * 3, 600))), "warning", spacing="Small"))
        body.append(
            box([line(run(COVER, italic=True))], "emphasis", spacing="Medium") if card.covered else post(card, most)
        )
        body += [*facts(card, most), *draft(card, most)]
        actions = [window("words", SHOW, data, "positive")] if card.covered else []
        actions += [action(button, data) for button in card.buttons]
        links = link("See our reply", card.reply_link) or link(f"Open on {card.platform_label}", card.link)
        aside = links if len(actions) + len(links) >= ACTIONS else []
        actions += [] if aside else links
        if card.menu or card.history or card.before or card.others or folded or aside:
            actions.append(more(card, data, folded, most, aside))
        drawn = frame(body, actions)
        drawn["refresh"] = {"action": {"type": "Action.Execute", "title": "Refresh", "verb": "refresh", "data": data}}
        ids = list(dict.fromkeys(watchers))[:WATCHERS]
        if ids:  # without a list Teams asks for everybody in small teams
            drawn["refresh"]["userIds"] = ids
        if size(drawn) <= LIMIT:
            break
    return drawn
