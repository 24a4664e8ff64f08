"""`reviews connection`: accounts of platforms and chats whose credentials the desk keeps, sealed."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from getpass import getuser
from pathlib import Path

import click

from bot.cli.folder import data_option

ASKED = "Please paste {} (it is not shown)"


@click.group()
def connection() -> None:
    """Connect accounts: their tokens are kept sealed in the store, and used by every process within two seconds."""


@connection.command()
@click.argument("kind")
@click.argument("account")
@data_option
def add(kind: str, account: str, data: Path | None) -> None:
    """Keep the credential of ACCOUNT (a page, a workspace, an app id) at KIND; asked for, or read from standard input."""
    from bot import wiring
    from bot.wiring.credentials import COPY_THE_KEY, Credentials, require_seal

    memory, seal = wiring.memory(), require_seal(wiring.environment())
    vault = Credentials(memory, seal, wiring.VENDORS)
    sources = {source.kind: source for source in vault.sources()}
    if kind not in sources:
        raise click.ClickException(f"“{kind}” cannot be connected here; there are: {', '.join(sources)}.")
    asked, wanted = sys.stdin.isatty(), sources[kind].credential
    credential = str(click.prompt(ASKED.format(wanted), hide_input=True)) if asked else sys.stdin.readline()
    if not credential.strip():
        raise click.ClickException("Nothing was given, so nothing was changed.")
    vault.keep(kind, account, credential.strip(), getuser(), memory.clock())
    click.echo(f"{kind} {account} is connected; the desk uses it in a moment.")
    if not memory.copied(seal.mark):
        click.echo(COPY_THE_KEY, err=True)


@connection.command(name="list")
@data_option
def list_(data: Path | None) -> None:
    """List what is connected; never the credentials."""
    from bot import wiring
    from bot.store.connections import opened
    from bot.wiring.credentials import LOST, seal_of

    kept = wiring.memory().connections()
    lost = opened(kept, seal_of(wiring.environment()))[1]
    for one in kept:
        when = datetime.fromtimestamp(one.at, UTC).date().isoformat()
        state = LOST if one in lost else f"connected {when} by {one.by}"
        click.echo(f"{one.kind}\t{one.account}\t{state}")


@connection.command()
@click.argument("kind")
@click.argument("account")
@data_option
def remove(kind: str, account: str, data: Path | None) -> None:
    """Forget the credential of ACCOUNT at KIND at once."""
    from bot import wiring

    if not wiring.memory().disconnect(kind, account):
        raise click.ClickException(f"{kind} {account} is not connected here.")
    click.echo(f"{kind} {account} is no longer connected.")


@connection.command()
@data_option
def key_copied(data: Path | None) -> None:
    """Say that the key is kept somewhere else, too, so that `reviews check` no longer asks."""
    from bot import wiring
    from bot.wiring.credentials import require_seal

    seal = require_seal(wiring.environment())
    wiring.memory().say_copied(seal.mark)
    click.echo(f"Good. Without the key {seal.mark} nobody can open what is connected.")


@connection.command()
def new_key() -> None:
    """Print a new key for REPLYDESK_KEY. Whoever has it and the database can open what is connected."""
    from bot.store import sealing

    click.echo(sealing.new_key())
