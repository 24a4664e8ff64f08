"""Reading and acting from the command line, on a desk that runs."""

from __future__ import annotations

import getpass
import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import click

from bot.cli.folder import data_option

if TYPE_CHECKING:  # a command loads what it needs and no more
    from bot.core.card import Card
    from bot.core.model import Case, Person
    from bot.core.pages import Page
    from bot.desk import Desk
    from bot.store import Store

ROWS = 200  # on a screen; --json has all

json_option = click.option("--json", "as_json", is_flag=True, help="Print nothing but JSON.")


def desk_here() -> Desk:
    """The desk of this shell."""
    from bot import wiring

    return wiring.desk()


def _viewer() -> Desk:
    from bot import wiring

    return wiring.viewer()


def way() -> str:
    """How a press on the command line is written down: with the user of this machine."""
    try:
        return f"command line ({getpass.getuser()})"
    except (OSError, KeyError):  # a container's user may have no name
        return f"command line ({os.getuid()})"


def _shell() -> Person:
    """Whoever may open this desk's data from a shell runs the desk."""
    from bot.core.model import EVERYWHERE, Person, Role

    return Person("cli:", way(), {EVERYWHERE: Role.OWNER})


def named(desk: Desk, name: str) -> Person:
    """The known person behind a name; a name nobody knows is refused."""
    person = desk.somebody(name)
    if person is None:
        raise click.ClickException(
            f"Nobody is called “{name}” here. Known are the ids of [[people]] in the settings, and who is in “reviews user list”."
        )
    return person


def _iso(at: float | None) -> str | None:
    return None if at is None else datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds")


def _record(card: Card) -> dict[str, Any]:
    """A card as JSON: times in ISO 8601, UTC."""
    return {
        "id": card.case_id,
        "version": card.version,
        "words": card.words,
        "platform": card.platform,
        "location": card.location,
        "status": card.status.value,
        "state": card.state,
        "deadline": _iso(card.deadline),
        "countdown": card.countdown,
        "posted_at": _iso(card.posted_at),
        "author": card.author,
        "text": card.text,
        "rating": card.rating,
        "link": card.link,
        "owner": card.owner,
        "severity": card.severity,
        "assigned_to": card.assigned_to,
        "stage": card.stage,
        "audience": card.audience.value,
        "tags": list(card.tags),
        "snoozed_until": "they write" if card.snoozed_until == 0 else _iso(card.snoozed_until),
        "notice": card.notice,
        "draft": card.draft,
        "level": card.level.name,
        "findings": [
            {"rule": f.rule, "level": f.level.name, "span": f.span, "reason": f.reason} for f in card.findings
        ],
        "reply_link": card.reply_link,
        "buttons": [b.verb.value for b in card.buttons + card.menu],
    }


def whole(store: Store, case: Case) -> dict[str, Any]:
    """All that is kept of a case: what they wrote, our replies, and its log with the words that are still there."""
    from dataclasses import asdict

    end = store.end(case.id)
    kept = asdict(case)
    for post in (kept["post"], *kept["earlier"], *kept["pending"]):
        del post["contacts"]  # they are for the reply alone
    return {
        "case": {name: kept[name] for name in ("schema", "round", "stages", "replies", "earlier", "pending", "post")},
        "log": [asdict(entry) | {"at": _iso(entry.at)} for entry in store.history(case.id)],
        "log_end": {"lines": end.count, "seal": end.seal} if end else None,
    }


def _print_json(value: object) -> None:
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def print_page(page: Page) -> None:
    """A page of the desk on a terminal."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(highlight=False)
    console.print(Text(page.title, style="bold"))
    if page.summary:
        console.print(Text(page.summary))
    if page.table:
        table = Table(*page.table[0], box=None, pad_edge=False)
        for row in page.table[1:]:
            table.add_row(*(Text(cell) for cell in row))
        console.print(table)
    for line in page.lines:
        console.print(
            Text(line.text, style={"urgent": "bold red", "failing": "red", "failed": "red"}.get(line.tone, ""))
        )
    if page.note:
        console.print(Text(page.note, style="dim"))


def print_card(card: Card) -> None:
    """A card on a terminal: control characters of strangers are shown as what they are, not obeyed."""
    rows = [card.headline, f"{card.location} · {card.posted} · {card.state}"]
    rows += [f"{card.countdown} · {card.owner}"] if card.countdown else []
    rows += [f"Note: {card.notice}"] if card.notice else []
    rows += ["", card.text or "(no text)", ""]
    rows += [f"{name}: {value}" for name, value in card.facts]
    rows += [f"Said before: {one.who}, {one.when}: {one.text}" for one in card.before]
    rows += [f"Message {name}: {line}" for name, line in card.pieces] if len(card.pieces) > 1 else []
    rows += [f"Same author: case {name}, {line}" for name, line in card.others]
    rows += [f"{card.draft_label}:", card.draft] if card.draft else [card.draft_label]
    rows += [f"  {f.level.name} {f.rule}: {f.reason} (“{f.span}”)" for f in card.findings]
    rows += [f"Link: {card.link}"] if card.link else []
    rows += [f"Reply: {card.reply_link}"] if card.reply_link else []
    rows += [
        "",
        *card.history,
        "",
        f"Possible: {', '.join(b.verb.value for b in card.buttons + card.menu) or 'nothing more'}",
    ]
    click.echo("\n".join("".join(c if c.isprintable() or c == "\n" else "�" for c in row) for row in rows))


@click.command()
@click.option("--all", "everything", is_flag=True, help="The last cases too that are over.")
@json_option
@data_option
def queue(data: Path | None, as_json: bool, everything: bool) -> None:
    """List what waits for an answer, nearest deadline first."""

    desk = _viewer()
    who = _shell()
    broken: tuple[str, ...] = ()
    if everything:
        cards, total = desk.recent_cards(who, 500, as_json), 0
    else:
        cards, after, broken = desk.listed("open", who, "", ROWS, as_json)
        while as_json and after:
            more, after, unread = desk.listed("open", who, after, ROWS, as_json)
            cards, broken = cards + more, broken + unread
        total = desk.counts(who).open
    if as_json:
        from bot.core.pages import UNREADABLE

        _print_json([_record(card) for card in cards])
        for case_id in broken:
            click.echo(f"{case_id} {UNREADABLE}", err=True)
    else:
        from bot.core.pages import case_page

        print_page(case_page("open", cards, total, broken))


@click.command()
@click.argument("case_id", metavar="ID")
@json_option
@data_option
def show(case_id: str, data: Path | None, as_json: bool) -> None:
    """Show one case with its draft and history."""
    from bot import wiring

    card, store = _viewer().read(case_id.lower(), _shell()), wiring.memory()
    case = store.find(case_id.lower())
    if card is None or case is None:
        raise click.ClickException(f"There is no case “{case_id}”. “reviews queue” lists them.")
    if as_json:
        _print_json(_record(card) | {"history": list(card.history)} | whole(store, case))
    else:
        print_card(card)


VERBS = ("approve", "edit", "send", "undo", "longer", "escalate", "acknowledge", "claim", "release", "close", "dismiss",
         "find_out", "correct", "not_urgent", "open_again", "grant", "deny", "is_there", "not_there", "amend", "withdraw",
         "join", "apart", "posted", "not_posted", "note", "tag", "assign", "snooze", "wake",
         "call", "called", "cause", "thank", "report", "verdict")  # fmt: skip


@click.command()
@click.argument("case_id", metavar="ID")
@click.argument("verb", type=click.Choice(VERBS))
@click.option("--by", required=True, help="Who does it: an id of [[people]] in reviews.toml, or an inbox account.")
@click.option(
    "--text",
    default="",
    help="The reply, for edit, send (edit and approve) and amend (correct what is out). - reads it from standard input.",
)
@click.option(
    "--reason",
    default="",
    help="The reason, for escalate, close (one of thanked, spam, elsewhere, otherwise, removed, other; words after a colon: "
    "“spam: for shoes”), find_out, assign, deny, withdraw, and approving despite a warning; the words of note and tag; a word of the list "
    "for called, cause, report and verdict; for posted "
    "the address of the reply.",
)
@click.option(
    "--to",
    default="",
    metavar="ID",
    help="The case to put it together with, for join; the person, for assign, find_out and call.",
)
@click.option(
    "--until",
    default="",
    help="For snooze and call: 1h, 3h, morning, week, they (until they write), or a moment such as “Monday 14:30”.",
)
@click.option("--post", "posts", multiple=True, metavar="ID", help="What gets a case of its own, for apart (see show).")
@click.option("--words", default=None, help="Refuse if these are not the words any more (“words” of show --json).")
@json_option
@data_option
def act(
    case_id: str,
    verb: str,
    by: str,
    text: str,
    reason: str,
    to: str,
    until: str,
    posts: tuple[str, ...],
    words: str | None,
    data: Path | None,
    as_json: bool,
) -> None:
    """Press a button on a case. The rules are the same as in the chat."""
    from bot.core.model import Command, Verb
    from bot.core.ports import Denied

    desk = desk_here()
    text = sys.stdin.read() if text == "-" else text
    command = Command(
        case_id=case_id.lower(),
        verb=Verb("dismiss" if verb == "close" else verb),
        by=named(desk, by),
        words=words,
        text=text,
        reason=reason,
        to=to,
        ground=until,
        posts=posts,
        way=way(),
    )
    try:
        answer = desk.act(command)
    except Denied as no:
        if as_json:
            _print_json({"done": False, "said": str(no)})
            sys.exit(1)
        raise click.ClickException(str(no)) from None
    except LookupError:
        raise click.ClickException(f"There is no case “{case_id}”. “reviews queue” lists them.") from None
    if as_json:
        _print_json(
            {"done": True, "said": answer.text} | _record(desk.read(answer.card.case_id, command.by) or answer.card)
        )
    else:
        click.echo(answer.text)


@click.command()
@click.argument("words", nargs=-1)
@click.option("--by", default="", help="Count or list for this person where it matters.")
@json_option
@data_option
def stats(words: tuple[str, ...], by: str, data: Path | None, as_json: bool) -> None:
    """Show the numbers: stats [7d|30d|month] [platform] [person] [clinic]."""
    from bot.core.pages import Page

    desk = _viewer()
    page = desk.ask(" ".join(("stats", *words)), named(desk, by) if by else _shell())
    assert isinstance(page, Page)
    if as_json:
        rows = [dict(zip(("metric", "now", "before"), row, strict=True)) for row in page.table[1:]]
        _print_json(dict(page.data) | {"title": page.title, "rows": rows, "lines": [line.text for line in page.lines]})
    else:
        print_page(page)
    if page.data == {}:
        sys.exit(1)


@click.command()
@click.argument("words", nargs=-1)
@click.option(
    "--by", default="", help="Ask as this person: an id of [[people]], or an inbox account. [whoever runs the desk]"
)
@data_option
def ask(words: tuple[str, ...], by: str, data: Path | None) -> None:
    """Ask what one can ask in the chat with /reviews."""
    from bot.core.pages import Page

    desk = desk_here()
    who = named(desk, by) if by else _shell()
    answer = desk.ask(" ".join(words), who)
    print_page(answer) if isinstance(answer, Page) else print_card(desk.read(answer.case_id, who) or answer)


@click.command()
@click.argument("platform")
@click.argument("file", type=click.File("rb"))
@click.option("--url", default=None, help="The desk's address. [PUBLIC_URL, else this machine's port]")
@click.option(
    "--times", type=click.IntRange(1, 10000), default=1, help="Send it so often, to see that it makes one case."
)
@data_option
def replay(platform: str, file: BinaryIO, url: str | None, times: int, data: Path | None) -> None:
    """Sign a payload as PLATFORM would, and send it to the running desk. FILE may be - for standard input."""
    import httpx

    from bot import wiring
    from bot.core.ports import PATH_WORD, Signs

    desk, body = desk_here(), file.read()
    adapter = desk.platforms.get(platform)
    if not isinstance(adapter, Signs):
        known = ", ".join(desk.platforms) or "none is set up"
        raise click.ClickException(f"“{platform}” is not set up here, or cannot be replayed ({known}).")
    env = wiring.environment()
    address = (url or f"http://{env.host}:{env.port}").rstrip("/") + f"/webhooks/{platform}"
    try:
        with httpx.Client(timeout=10, trust_env=False) as client:
            for _ in range(times):
                headers = adapter.sign(body, desk.clock())
                word = headers.pop(PATH_WORD, "")
                answer = client.post(f"{address}/{word}" if word else address, content=body, headers=headers)
    except httpx.HTTPError as wrong:
        raise click.ClickException(f"The desk does not answer at {address} ({type(wrong).__name__}).") from None
    click.echo(f"{answer.status_code} {answer.text[:200]}")
    if answer.status_code >= 300:
        sys.exit(1)
