"""`reviews check`: everything the desk needs, what is missing, and how to get it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.folder import data_option
from bot.running.addresses import ANYBODY, Proxies

if TYPE_CHECKING:
    from bot.core.ports import Health
    from bot.desk import Desk

MARKS = {"ok": ("✓", "green"), "not set up": ("–", "bright_black"), "silent": ("?", "yellow"), "failing": ("✗", "red")}


def _settings() -> Health:
    """What the desk uses, and whether reviews.toml says the same. Raises SettingsError."""
    from bot import wiring
    from bot.core.ports import Health
    from bot.wiring.practice import take_in_file

    file, store = Path(wiring.environment().reviews_toml), wiring.memory()
    if differs := take_in_file(store, file):
        return Health("settings", "failing", differs)
    if store.practice() is None:
        return Health("settings", "not set up", f"{file} does not exist: one practice, always open, no managers.")
    return Health("settings", "ok")


def findings() -> list[Health]:
    """One Health for each part of the desk, settings first."""
    from bot import wiring
    from bot.core import intake
    from bot.core.model import DESK
    from bot.core.ports import Health
    from bot.reading.languages.shelf import how_read
    from bot.running.environment import SettingsError
    from bot.wiring.credentials import key_health, seal_of

    env = wiring.environment()
    parts: list[Health] = []
    connected = {one.kind for one in wiring.memory().connections()} if env.redis_url else set()
    for vendor in wiring.VENDORS:
        settings = vendor.load()[0].load()
        sealed = (settings.credential,) if vendor.name in connected else None
        wanting = [names for names in settings.missing() if names != sealed]
        if settings.needed and not settings.begun and not sealed:
            ways = ", ".join(" or ".join(names).upper().replace(" OR ", " or ") for names in settings.needed)
            parts.append(Health(vendor.name, "not set up", "It is off.", f"To use it, set {ways}."))
        elif wanting:
            told = type(settings).model_fields
            ways = "; ".join(" or ".join(f"{n.upper()} ({told[n].description})" for n in names) for names in wanting)
            parts.append(Health(vendor.name, "failing", f"Missing: {ways}."))
    if Proxies.read(env.trust_proxy).anybody:
        parts.append(Health("proxy", "silent", ANYBODY))
    try:
        parts.append(used := _settings())
        desk = wiring.desk()
    except SettingsError as wrong:
        return [*parts, Health("settings", "failing", str(wrong))]
    for location in desk.practice.locations.values():
        if not location.managers and used.state != "not set up":
            parts.append(
                Health(
                    location.id,
                    "failing",
                    f"{location.name} has no manager, so nobody hears of a missed deadline.",
                    "Name one in reviews.toml: managers = [...].",
                )
            )
    parts.append(Health("languages", "ok", how_read()))
    parts += _doors(desk)
    parts += key_health(wiring.memory(), seal_of(env))
    parts += desk.health(DESK, anew=True)
    parts += _unheard(desk, wiring.public_url(env))
    for case_id in desk.store.unreadable():
        detail = "It is left out of every list; nothing of it is lost, and a newer version may read it."
        parts.append(Health(f"case {case_id}", "failing", f"This case cannot be read. {detail}"))
    for stray in desk.store.strays():
        name = (
            f"{stray.platform} account “{stray.account}”" if stray.account else f"{stray.platform} without an account"
        )
        left = f", the newest {stray.kept} of them kept" if stray.kept < stray.count else ", all kept"
        detail = f"{stray.count} deliveries came for it and no clinic has it{left}."
        remedy = "Write it under accounts of its location in reviews.toml; they are read within minutes then."
        parts.append(Health(name, "failing", detail, remedy))
    if ignored := intake.said(desk.store.counts()):
        parts.append(Health("ignored deliveries", "ok", ignored))
    letters = desk.store.dead_letters()
    parts.append(
        Health(
            "unreadable deliveries", "failing" if letters else "ok", _kept(len(letters), desk.store.letters_left_out())
        )
    )
    for digest, letter in letters.items():
        parts.append(
            Health(
                f"  {digest}",
                "failing",
                f"{letter['platform']}: {letter['why']}",
                "After looking: reviews check --drop " + digest,
            )
        )
    return parts


def _unheard(desk: Desk, url: str) -> list[Health]:
    """The platforms from which nothing has come yet. Those that nothing comes from, since people bring what they found, are none."""
    from bot.core.ports import Health, Pastes, Polls

    heard, parts = desk.store.heard(), list[Health]()
    for name, platform in desk.platforms.items():
        if name in heard or isinstance(platform, Pastes):
            continue
        looks = "It is looked at all the same. " if isinstance(platform, Polls) else ""
        remedy = f"{looks}Is its webhook set to {url}/webhooks/{name}?"
        parts.append(Health(f"{name} deliveries", "silent", f"Nothing has arrived from {name} yet.", remedy))
    return parts


def _doors(desk: Desk) -> list[Health]:
    """What whoever nobody listed may do at each clinic, whom nobody could ask, and who waits for an answer."""
    from bot import wiring
    from bot.core import newcomers
    from bot.core.ports import Health
    from bot.wiring.practice import stored_settings

    places, parts = desk.practice.locations, []
    stored = stored_settings(wiring.memory())
    if stored and stored.unsaid:
        parts.append(Health("people nobody listed", "silent", newcomers.FROM_BEFORE))
    elif stored:
        for choice, names in newcomers.by_choice(places.values()).items():
            detail = f"Whoever nobody listed {newcomers.MAY[choice]} (unlisted = “{choice}”): {', '.join(names)}."
            parts.append(Health("people nobody listed", "ok", detail))
    if set(desk.chats) - {"inbox"}:
        for place in places.values():
            if place.unlisted == "ask" and place.managers and not desk.porter.askable(place):
                detail = f"None of the managers of {place.name} can be asked to let somebody in."
                remedy = "Give one of them their id in a chat in reviews.toml, or an inbox account (reviews user add)."
                parts.append(Health(place.id, "failing", detail, remedy))
    for name in desk.store.accounts():
        if (person := desk.somebody(name)) and not person.roles:
            detail = f"{name} can sign in and sees nothing: the account belongs to no clinic."
            parts.append(Health(f"account {name}", "silent", detail, f"reviews user role {name} --location ID"))
    waiting = [one for one in desk.store.newcomers() if not one.answer and one.location in places]
    if waiting:
        who = ", ".join(f"{one.name} ({one.person}, {places[one.location].name})" for one in waiting)
        remedy = "A manager answers in the inbox under “Who may work here”, or: reviews user admit CHAT:ID"
        parts.append(Health("asked to work here", "silent", f"{len(waiting)} wait for an answer: {who}.", remedy))
    return parts


def _kept(kept: int, left_out: int) -> str:
    """How many unreadable deliveries there are, and how many older ones are not kept any more; "" when there was none."""
    older = f" {left_out} older ones are no longer kept." if left_out else ""
    return f"{kept} kept.{older}" if kept or left_out else ""


@click.command()
@click.option("--drop", default="", metavar="DIGEST", help="Forget one unreadable delivery.")
@click.option(
    "--save",
    type=(str, click.Path(path_type=Path, dir_okay=False)),
    default=None,
    metavar="DIGEST FILE",
    help="Write one unreadable delivery to a file.",
)
@click.option("--repair", is_flag=True, help="Make lists, indexes and due moments anew from the cases before looking.")
@data_option
def check(drop: str, save: tuple[str, Path] | None, repair: bool, data: Path | None) -> None:
    """Check every setting and connection; exit 1 when something needs attention."""
    from base64 import b64decode

    from bot import wiring

    if drop or save:
        store = wiring.desk().store
        if drop and not store.drop_dead_letter(drop):
            raise click.ClickException(f"There is no unreadable delivery “{drop}”.")
        if save:
            letter = store.dead_letters().get(save[0])
            if letter is None:
                raise click.ClickException(f"There is no unreadable delivery “{save[0]}”.")
            save[1].write_bytes(b64decode(letter["body"]))
        return
    if repair:
        desk = wiring.desk()
        count, broken = desk.store.rebuild_lists()
        lost, forgotten = desk.store.find_again(), desk.store.repair_due(desk.clock())
        click.echo(f"The lists are made anew from {count} cases; {len(broken)} cannot be read.")
        click.echo(
            f"{lost} posts led to no case and do again; {forgotten} open cases were forgotten and are due again."
        )
    parts = findings()
    for part in parts:
        mark, colour = MARKS[part.state]
        click.echo(
            f"{click.style(mark, fg=colour)} {part.name}: "
            + " ".join(f"{part.state}. {part.detail} {part.remedy}".split())
        )
    bad = sum(part.state == "failing" for part in parts)
    click.echo("Everything that is set up works." if not bad else f"{bad} things need attention.")
    sys.exit(1 if bad else 0)
