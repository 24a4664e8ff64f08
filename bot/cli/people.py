"""Who may sign in to the inbox and do what where."""

from __future__ import annotations

import getpass
from datetime import UTC, datetime
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.folder import data_option

if TYPE_CHECKING:  # a command loads what it needs and no more
    from bot.core.ports.shelf import Shelf
    from bot.desk import Desk

FEW = 5  # clinics named in one line


def _desk() -> Desk:
    from bot import wiring

    return wiring.desk()


def _places(desk: Desk, wanted: tuple[str, ...]) -> tuple[str, ...]:
    """The ids of the clinics that were named; a name is as good as an id."""
    known = {loc.name.lower(): loc.id for loc in desk.practice.locations.values()} | {
        id.lower(): id for id in desk.practice.locations
    }
    for one in wanted:
        if one.lower() not in known:
            near = get_close_matches(one.lower(), known, 1)
            hint = f"Did you mean “{known[near[0]]}”?" if near else f"There are: {', '.join(desk.practice.locations)}."
            raise click.ClickException(f"There is no clinic “{one}”. {hint}")
    return tuple(dict.fromkeys(known[one.lower()] for one in wanted))


def describe(desk: Desk, name: str) -> str:
    """What an account may do and where, in one line; says when that is nowhere."""
    from bot.core.model import EVERYWHERE
    from bot.core.permissions import ON_SCREEN

    person = desk.somebody(name)
    roles = person.roles if person else {}
    names = {loc.id: loc.name for loc in desk.practice.locations.values()} | {EVERYWHERE: "everywhere"}
    said = [f"{ON_SCREEN[role]} at {names[place]}" for place, role in roles.items() if place in names]
    nowhere = f"no clinic yet, so {name} sees nothing: reviews user role {name} --location ID"
    return ", ".join(said[:FEW]) + (f" and {len(said) - FEW} more" if len(said) > FEW else "") or nowhere


ROLE = click.Choice(("viewer", "staff", "manager", "owner"))
location_option = click.option(
    "--location", "places", multiple=True, metavar="ID", help="A clinic this is for; can be given several times."
)


def _note(store: Shelf, what: str, name: str) -> None:
    """In the book at the door, with the user of this machine who did it."""
    from bot.running import clock

    store.note_entry(what, name.strip().lower(), f"command line, {getpass.getuser()}", clock.now())


@click.group()
def user() -> None:
    """Manage who may sign in to the inbox, and what they may do where."""


@user.command()
@click.argument("name")
@click.option("--display", default="", help="The name colleagues see. [NAME]")
@click.option(
    "--role",
    type=ROLE,
    default=None,
    help="viewer may look, staff is the front desk, manager takes escalations and says yes, owner runs the desk. [staff]",
)
@click.option("--manager", is_flag=True, hidden=True, help="The same as --role manager.")
@location_option
@click.password_option(help="Asked for when it is not given; at least 10 characters.")
@data_option
def add(
    name: str,
    display: str,
    role: str | None,
    manager: bool,
    places: tuple[str, ...],
    password: str,
    data: Path | None,
) -> None:
    """Let somebody sign in as NAME, or give them a new password. What is not given stays as it was."""
    from bot.chats.inbox.client import add_account, plain_name
    from bot.desk import places_of

    desk = _desk()
    before = desk.store.account(plain_name(name))
    role = role or ("manager" if manager else before.get("role") or "staff")
    where = _places(desk, places) or places_of(before)
    shown = display or before.get("display") or name.title()
    done = "can sign in with the new password, and old browsers are out" if before else "can sign in now"
    try:
        add_account(desk.store, name, shown, password, role, where)
    except ValueError as wrong:
        raise click.ClickException(str(wrong)) from None
    _note(desk.store, "account changed" if before else "account added", name)
    click.echo(f"{name} {done}: {describe(desk, plain_name(name))}.")


@user.command()
@click.argument("name")
@click.argument("role", type=ROLE, required=False)
@location_option
@data_option
def role(name: str, role: str | None, places: tuple[str, ...], data: Path | None) -> None:
    """Change what NAME may do (ROLE), where (--location), or both; it counts from the next click on."""
    desk = _desk()
    if name not in desk.store.accounts():
        raise click.ClickException(f"There is no account “{name}”. “reviews user list” shows them.")
    where = _places(desk, places)
    if role is None and not where:
        raise click.ClickException("Please give a role, a clinic with --location, or both.")
    fields = ({"role": role} if role else {}) | ({"locations": " ".join(where)} if where else {})
    desk.store.save_account(name, fields)
    _note(desk.store, "role changed", name)
    click.echo(f"{name}: {describe(desk, name)}.")


@user.command()
@click.argument("name")
@click.option("--hours", type=click.IntRange(1, 168), default=24, show_default=True, help="How long the link is good.")
@data_option
def link(name: str, hours: int, data: Path | None) -> None:
    """Print a link that signs one browser in as NAME, once: for a first sign-in, or when a password is lost."""
    from bot import wiring
    from bot.chats.inbox.client import invite, plain_name

    store = _desk().store
    if plain_name(name) not in store.accounts():
        raise click.ClickException(f"There is no account “{name}”. “reviews user list” shows them.")
    _note(store, "link made", name)
    click.echo(wiring.public_url(wiring.environment()) + invite(store, name, hours * 3600))


@user.command(name="list")
@data_option
def list_(data: Path | None) -> None:
    """List who may sign in and do what where, and who asked to be let in."""
    desk = _desk()
    for name in desk.store.accounts():
        click.echo(f"{name}\t{desk.store.account(name).get('display', '')}\t{describe(desk, name)}")
    for one in desk.store.newcomers():
        said = f"{one.by_name} said {one.answer}" if one.answer else "waits for a manager's answer"
        click.echo(f"{one.person}\t{one.name}\t{one.location}: {said}")


@user.command(name="log")
@click.option(
    "--most", type=click.IntRange(1, 5000), default=50, show_default=True, help="How many lines, newest first."
)
@data_option
def log_(most: int, data: Path | None) -> None:
    """Show who signed in, who failed to, and which accounts were changed."""
    for entry in _desk().store.entries_at_the_door(most):
        at = datetime.fromtimestamp(entry["at"], UTC).isoformat(sep=" ", timespec="seconds")
        click.echo(f"{at}\t{entry['what']}\t{entry['name']}\t{entry['by']}")


@user.command()
@click.argument("who", metavar="CHAT:ID")
@location_option
@data_option
def admit(who: str, places: tuple[str, ...], data: Path | None) -> None:
    """Let somebody of your own Slack or Teams work as front desk, whatever was said before: a manager's Yes."""
    from bot.chats import CHATS
    from bot.core import newcomers
    from bot.core.model import DESK

    desk = _desk()
    chat, _, handle = who.partition(":")
    if chat not in CHATS or chat == "inbox" or not handle:
        raise click.ClickException("Please write the chat and the person's id there, with a colon between them.")
    where = _places(desk, places) or desk.practice.only
    if not where:
        raise click.ClickException("Please say where, with --location.")
    known = {one.id: one for one in desk.store.newcomers()}
    for place in where:
        one = newcomers.Newcomer(chat=chat, handle=handle, name=handle, location=place, asked_at=desk.clock())
        one = known.get(one.id) or desk.store.knock(one, 0.0)
        if one.answer != newcomers.YES:
            desk.answer(one.id, True, DESK, f"command line, {getpass.getuser()}", one.answer)
        click.echo(f"{one.name} can work at {desk.practice.locations[place].name} now, as front desk.")


@user.command()
@click.argument("name")
@data_option
def remove(name: str, data: Path | None) -> None:
    """Take NAME's access away at once; CHAT:ID for somebody a manager let in."""
    desk = _desk()
    store = desk.store
    if let_in := [one for one in store.newcomers() if one.person == name]:
        for one in let_in:
            store.forget_newcomer(one)
        store.note_entry("forgotten", name, f"command line, {getpass.getuser()}", desk.clock())
        click.echo(f"{name} is forgotten: the next press asks a manager again.")
        return
    if name not in store.accounts():
        raise click.ClickException(f"There is no account “{name}”.")
    store.remove_account(name)
    _note(store, "account removed", name)
    click.echo(f"{name} can no longer sign in.")
