"""`reviews paste`: what somebody copied from a page that tells us nothing becomes a case."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import click

from bot.cli.cases import desk_here, named
from bot.cli.folder import data_option


@click.command()
@click.option(
    "--location", default="", metavar="ID", help="The clinic it is about; not needed where there is only one."
)
@click.option("--page", required=True, metavar="NAME", help="Where it stands, such as Healthgrades.")
@click.option("--by", required=True, help="Who found it: an id of [[people]] in reviews.toml, or an inbox account.")
@click.option("--author", default="", metavar="NAME", help="Who wrote it, as it is shown there.")
@click.option("--stars", type=click.FloatRange(0, 5, min_open=True), default=None, help="How many stars of five.")
@click.option("--link", default="", metavar="URL", help="The address of the page.")
@click.option(
    "--at", default="", metavar="WHEN", help="When it was written: 2026-11-28T14:05, in the clinic's time zone."
)
@data_option
def paste(
    location: str, page: str, by: str, author: str, stars: float | None, link: str, at: str, data: Path | None
) -> None:
    """Add a post that somebody copied from a page. Its words are read from standard input."""
    from bot.core.ports import Denied, Pasted

    desk = desk_here()
    who = named(desk, by)
    places = desk.practice.locations
    location = location or "".join(desk.practice.only)
    zone = places[location].timezone if location in places else "UTC"
    words = "" if sys.stdin.isatty() else sys.stdin.read()
    found = Pasted(
        location=location, page=page, text=words, author=author, stars=stars, link=link, at=moment(at, zone)
    )  # fmt: skip
    try:
        said, case_id = desk.paste(found, who)
    except Denied as no:
        raise click.ClickException(str(no)) from None
    click.echo(f"{said} Case {case_id}")


def moment(words: str, timezone: str) -> float:
    """Epoch seconds of an ISO date and time, 0 for none. Raises click.BadParameter."""
    if not words:
        return 0.0
    try:
        told = datetime.fromisoformat(words)
    except ValueError:
        raise click.BadParameter("write it as 2026-11-28T14:05", param_hint="--at") from None
    return (told if told.tzinfo else told.replace(tzinfo=ZoneInfo(timezone))).timestamp()
