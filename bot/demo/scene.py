"""The demo: a make-believe social network beside a real desk, a clinic with two people, and a few posts to begin with."""

from __future__ import annotations

import base64
import os
import secrets
import time
import webbrowser
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import click
from pydantic import SecretStr

from bot import wiring
from bot.chats import CHATS
from bot.chats.inbox.client import add_account, invite
from bot.core.ports.telling import People
from bot.demo.network import CLINIC, GRAPH_PATH, Network, network
from bot.running import clock, database, household
from bot.running.folder import read_env, write_env
from bot.settings import load_file
from bot.wiring.practice import keep_settings

PAGE = "104500000000001"
HOLD_SECONDS = 20

REVIEWS = """# The clinic of the demo. Change it and start the demo again to see what happens.
hold_seconds = {hold}

[[people]]
id = "front-desk"
name = "Front desk"

[[people]]
id = "manager"
name = "Practice manager"
manager = true

[[locations]]
id = "harbour"
name = "{clinic}"
timezone = "UTC"
managers = ["manager"]
on_duty = ["front-desk"]

[locations.accounts]
facebook = ["{page}"]

[locations.facts]
name = "{clinic}"
phones = ["(217) 555-0143"]
emails = ["hello@harboursmiles.example"]
hours = {{ en = "weekdays 8 to 5, Saturdays 9 to 1", es = "de lunes a viernes de 8 a 17 y los sábados de 9 a 13" }}
hours_saturday = {{ en = "We are open on Saturdays from 9 to 1.", es = "Abrimos los sábados de 9 a 13." }}
parking = {{ en = "There is free parking behind the building.", es = "Hay aparcamiento gratuito detrás del edificio." }}
new_patients = {{ en = "We are taking new patients at the moment.", es = "Ahora mismo admitimos pacientes nuevos." }}
website = "https://harboursmiles.example"
"""

SEEDS: tuple[tuple[int, str, str], ...] = (
    # (minutes ago, name, text)
    (52, "Robin Castillo", "Sat in the waiting room for 50 minutes past my slot and nobody said a word. Not okay."),
    (9, "Amira Haddad", "Do you take new people at the moment, and is there parking close by?"),
    (3, "Jonas Weber", "Such a kind team, everyone made me feel at ease. Thank you!"),
    (1, "Lena K.", "¿Abren los sábados? Gracias 🙏"),
)


def prepare(folder: Path, port: int, speed: float) -> dict[str, str]:
    """Make the demo's folder: settings, secrets of its own, the clinic. What is there from last time is kept."""
    database.private(folder)
    file = folder / "reviews.toml"
    if not file.exists():
        file.write_text(REVIEWS.format(hold=HOLD_SECONDS, clinic=CLINIC, page=PAGE), encoding="utf-8")
    kept = read_env(folder)
    epoch = kept.get("REVIEWS_EPOCH", "") if kept.get("REVIEWS_SPEED") == f"{speed:g}" else ""
    env = {
        "REDIS_URL": database.store_url(folder),
        "HOST": "127.0.0.1",
        "PORT": str(port),
        "PUBLIC_URL": f"http://127.0.0.1:{port}",
        "REVIEWS_TOML": str(file.resolve()),
        "FACEBOOK_APP_SECRET": kept.get("FACEBOOK_APP_SECRET") or secrets.token_hex(16),
        "FACEBOOK_VERIFY_TOKEN": kept.get("FACEBOOK_VERIFY_TOKEN") or secrets.token_hex(8),
        "FACEBOOK_PAGE_TOKENS": kept.get("FACEBOOK_PAGE_TOKENS") or f"{PAGE}={secrets.token_hex(16)}",
        "FACEBOOK_GRAPH_URL": f"http://127.0.0.1:{port + 1}{GRAPH_PATH}",
        "FORM_SECRETS": kept.get("FORM_SECRETS") or "whsec_" + base64.b64encode(secrets.token_bytes(24)).decode(),
        "DEMO_PASSWORD": kept.get("DEMO_PASSWORD") or secrets.token_urlsafe(9),
        "REVIEWS_SPEED": f"{speed:g}",
        "REVIEWS_EPOCH": epoch or f"{time.time():.0f}",
    }
    write_env(folder, env)
    return env


def seed(net: Network) -> None:
    """A few posts to begin with, one already near its deadline; only on an empty page."""
    page = net.page.id
    if any(node.author_id != page for node in net.graph.nodes.values()):
        return
    announcement = next(iter(net.graph.nodes.values()))
    real = net.graph.clock
    for minutes, name, text in SEEDS:
        net.graph.clock = partial(lambda back: real() - back, minutes * 60)
        net.write("seed", name, text, under=announcement.id)
    net.graph.clock = real


def run_network(env: Mapping[str, str], folder: Path) -> None:
    """Serve the make-believe network until told to end."""
    import uvicorn

    port = int(env["PORT"]) + 1
    token = env["FACEBOOK_PAGE_TOKENS"].partition("=")[2]
    site = f"http://127.0.0.1:{port}"
    app = network(env["PUBLIC_URL"], env["FACEBOOK_APP_SECRET"], PAGE, token, clock.now, folder / "network.json", site)
    seed(app.state.network)
    uvicorn.run(
        app, host="127.0.0.1", port=port, log_config=None, access_log=False, lifespan="off", timeout_graceful_shutdown=1
    )
    app.state.network.courier.stop()


def play(port: int, folder: Path, browser: bool, speed: float, run: Mapping[str, Callable[[], None]]) -> None:
    """Run the demo until Ctrl-C. `run` has the desk's own processes. Raises HouseholdError."""
    for number in (port, port + 1):
        if not household.port_is_free("127.0.0.1", number):
            raise database.HouseholdError(f"Port {number} is in use by another program. Choose another with --port.")
    env = prepare(folder, port, speed)
    os.environ.update(_untouched())  # the demo talks to nobody outside this machine, whatever the shell or .env say
    os.environ.update(env)
    wiring.forget()
    wiring.preload(folder)
    house = household.Household(folder, {"network": partial(run_network, env, folder)} | dict(run))
    house.open_store()
    settings = load_file(folder / "reviews.toml", CHATS)
    wiring.with_store(lambda store: keep_settings(store, settings, "the demo"))
    for name, display, role in (("front-desk", "Front desk", "staff"), ("manager", "Practice manager", "manager")):
        wiring.with_store(partial(_add_account, name, display, env["DEMO_PASSWORD"], role))
    links: list[str] = []
    wiring.with_store(lambda store: links.append(invite(store, "front-desk")))
    house.open()
    announce(env, folder, browser, env["PUBLIC_URL"] + links[0])
    house.run()


def _untouched() -> dict[str, str]:
    """Every vendor's variables as they are when nobody has set any."""
    fields = {name: f for vendor in wiring.VENDORS for name, f in vendor.load()[0].model_fields.items()}
    return {name.upper(): "" if isinstance(f.default, SecretStr) else str(f.default) for name, f in fields.items()}


def _add_account(name: str, display: str, password: str, role: str, store: People) -> None:
    add_account(store, name, display, password, role)


def announce(env: Mapping[str, str], folder: Path, browser: bool, link: str) -> None:
    """Say where to look and what to do, once everything answers."""
    import httpx

    desk, site = env["PUBLIC_URL"], f"http://127.0.0.1:{int(env['PORT']) + 1}"
    for _ in range(300):
        try:
            if (
                httpx.get(f"{desk}/healthz", timeout=2).status_code == 200
                and httpx.get(site, timeout=2).status_code == 200
            ):
                break
        except httpx.HTTPError:
            pass
        time.sleep(0.1)
    click.echo(
        f"""
  The demo runs. Nothing leaves this machine; everything is kept in {folder}.

  1. Write a post as a member of the public   {site}/
  2. Answer it as the clinic, signed in       {link}

  That link works once. Later, or as the manager:  {desk}/
     sign in as  front-desk  or  manager      password  {env["DEMO_PASSWORD"]}

  From another terminal:  reviews queue --data {folder}
  Stop with Ctrl-C.
"""
    )
    if browser:
        webbrowser.open(f"{site}/")
        webbrowser.open(link)
