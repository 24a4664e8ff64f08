"""Who may sign in to the inbox, and the package that brings the bot to Teams."""

from __future__ import annotations

import getpass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from bot.cli.folder import data_option


def _store() -> Any:
    from bot import wiring

    return wiring.desk().store


def _note(store: Any, what: str, name: str) -> None:
    """In the book at the door, with the user of this machine who did it."""
    from bot.running import clock

    store.note_entry(what, name.strip().lower(), f"command line, {getpass.getuser()}", clock.now())


@click.group()
def user() -> None:
    """Manage who may sign in to the inbox."""


@user.command()
@click.argument("name")
@click.option("--display", default="", help="The name colleagues see. [NAME]")
@click.option("--manager", is_flag=True, help="May approve despite a warning, and take escalations.")
@click.password_option(help="Asked for when it is not given; at least 10 characters.")
@data_option
def add(name: str, display: str, manager: bool, password: str, data: Path | None) -> None:
    """Let somebody sign in as NAME, or give them a new password."""
    from bot.chats.inbox.client import add_account, plain_name

    store = _store()
    new = plain_name(name) not in store.accounts()
    try:
        add_account(store, name, display or name.title(), password, "manager" if manager else "staff")
    except ValueError as wrong:
        raise click.ClickException(str(wrong)) from None
    _note(store, "account added" if new else "account changed", name)
    click.echo(
        f"{name} can sign in now." if new else f"{name} can sign in with the new password; old browsers are out."
    )


@user.command(name="list")
@data_option
def list_(data: Path | None) -> None:
    """List who may sign in."""
    store = _store()
    for name in store.accounts():
        account = store.account(name)
        click.echo(f"{name}\t{account.get('display', '')}\t{account.get('role', '')}")


@user.command(name="log")
@click.option(
    "--most", type=click.IntRange(1, 5000), default=50, show_default=True, help="How many lines, newest first."
)
@data_option
def log_(most: int, data: Path | None) -> None:
    """Show who signed in, who failed to, and which accounts were changed."""
    for entry in _store().entries_at_the_door(most):
        at = datetime.fromtimestamp(entry["at"], UTC).isoformat(sep=" ", timespec="seconds")
        click.echo(f"{at}\t{entry['what']}\t{entry['name']}\t{entry['by']}")


@user.command()
@click.argument("name")
@data_option
def remove(name: str, data: Path | None) -> None:
    """Take NAME's access away at once."""
    store = _store()
    if name not in store.accounts():
        raise click.ClickException(f"There is no account “{name}”.")
    store.remove_account(name)
    _note(store, "account removed", name)
    click.echo(f"{name} can no longer sign in.")


@click.command()
@click.option("--app-id", required=True, help="The Microsoft App ID of your Azure bot.")
@click.option(
    "--out", type=click.Path(path_type=Path, dir_okay=False), default=Path("replydesk-teams.zip"), show_default=True
)
def teams_package(app_id: str, out: Path) -> None:
    """Write the Teams app package (a zip) for this desk's bot."""
    from bot.chats.teams.package import zip_package

    try:
        zip_package(app_id, out)
    except ValueError as wrong:
        raise click.ClickException(str(wrong)) from None
    click.echo(f"{out} is ready: upload it in the Teams admin center, or in Teams under Apps, Manage your apps.")
