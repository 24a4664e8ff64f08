"""Starting the desk: all in one, or one process at a time."""

from __future__ import annotations

import logging
import os
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path

import click

from bot.cli.folder import data_option
from bot.core.subjects import Lane
from bot.running import database, household, logs
from bot.running.addresses import ANYBODY, Proxies
from bot.running.folder import KEY, own_key, write_env

log = logging.getLogger("replydesk.cli")


def _await_memory() -> None:
    """Forget what another process had built, and wait until the store answers: the settings are in it.

    Refuses one that would forget.
    """
    from redis.exceptions import RedisError

    from bot import wiring

    wiring.forget()
    while True:
        try:
            wiring.memory().db.ping()
            return wiring.check_store()
        except RedisError:
            log.warning("the store does not answer; trying again")
            time.sleep(1)


def _say_difference() -> None:
    """Say aloud that reviews.toml is not what the desk uses, and what is only so because it was so before."""
    from bot import wiring
    from bot.wiring.practice import from_before, take_in_file

    said: list[str] = []
    file = Path(wiring.environment().reviews_toml)
    wiring.with_store(lambda store: said.extend((take_in_file(store, file), from_before(store))))
    for sentence in filter(None, said):
        click.echo(sentence, err=True)


def run_web() -> None:
    """Serve HTTP until told to end."""
    import uvicorn

    from bot import wiring
    from bot.running.callers import Patient
    from bot.web import Watchers, app

    _await_memory()
    env = wiring.environment()
    wiring.check_address(env)
    if (proxies := Proxies.read(env.trust_proxy)).anybody:
        logging.getLogger("replydesk.web").warning(ANYBODY)
    desk = wiring.desk()
    wiring.start_chats(desk)
    uvicorn.run(
        app(desk, env.redis_url, Watchers(proxies, env.metrics_token.get_secret_value())),
        host=env.host,
        port=env.port,
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        http=Patient,
        timeout_graceful_shutdown=3,
    )


def run_worker(lanes: Sequence[Lane] = tuple(Lane)) -> None:
    """Serve these lanes until told to end."""
    _await_memory()
    import_module("workers.__main__").run(lanes)  # by name: bot never depends on workers


def run_clock() -> None:
    """Tick until told to end."""
    from bot import wiring

    _await_memory()
    import_module("workers.clock").run(wiring.desk())


RUN = {"web": run_web, "worker": run_worker, "clock": run_clock}


def _start_logging() -> None:
    os.umask(0o077)  # whatever a process of ours writes is its owner's alone
    logs.configure(os.environ.get("LOG_LEVEL", "INFO"))


@click.command()
@data_option
def web(data: Path | None) -> None:
    """Run only the web process. It needs REDIS_URL."""
    _start_logging()
    _await_memory()
    _say_difference()
    run_web()


def shares(workers: int) -> list[tuple[Lane, ...]]:
    """Which lanes each of so many workers serves: the first keeps free of chats, the others of platforms.

    What is urgent, and what has just arrived, is for whoever is free first.
    """
    if workers == 1:
        return [tuple(Lane)]
    first = (Lane.URGENT, Lane.INTAKE, Lane.PUBLISH)
    return [first, *[(Lane.URGENT, Lane.INTAKE, Lane.TELL, Lane.WATCH)] * (workers - 1)]


def _read_lanes(ctx: click.Context, param: click.Parameter, value: str) -> tuple[Lane, ...]:
    try:
        return tuple(dict.fromkeys(Lane(name.strip()) for name in value.split(",")))
    except ValueError:
        raise click.BadParameter(f"choose some of {', '.join(Lane)}, with commas between them") from None


@click.command()
@data_option
@click.option(
    "--lanes",
    default=",".join(Lane),
    show_default=True,
    callback=_read_lanes,
    help="What this worker does, the most important first. Every lane needs a worker somewhere.",
)
def worker(data: Path | None, lanes: tuple[Lane, ...]) -> None:
    """Run only a worker; start as many as you like. It needs REDIS_URL."""
    _start_logging()
    run_worker(lanes)


@click.command()
@data_option
def clock(data: Path | None) -> None:
    """Run only the clock; a second one is harmless. It needs REDIS_URL."""
    _start_logging()
    run_clock()


@click.command()
@click.option(
    "--data",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("replydesk-data"),
    show_default=True,
    help="Folder for the database and its files.",
)
@click.option("--host", default=None, help="Address to listen on. [HOST, else 127.0.0.1]")
@click.option("--port", type=click.IntRange(1, 65535), default=None, help="Port to listen on. [PORT, else 8000]")
@click.option("--workers", type=click.IntRange(1, 32), default=2, show_default=True, help="How many workers.")
def up(data: Path, host: str | None, port: int | None, workers: int) -> None:
    """Run the whole desk on this machine: web, worker, clock, and the built-in database unless REDIS_URL names another.

    Data is kept in the folder. Ctrl-C stops clean. Settings come from the environment, .env and reviews.toml.
    """
    from bot import wiring
    from bot.store.sealing import new_key

    _start_logging()
    database.private(data)
    if host:
        os.environ["HOST"] = host
    if port:
        os.environ["PORT"] = str(port)
    if (data / "reviews.toml").exists():
        os.environ.setdefault("REVIEWS_TOML", str((data / "reviews.toml").resolve()))
    if not wiring.environment().replydesk_key.get_secret_value():
        os.environ[KEY] = own_key(data, new_key())
        wiring.forget()
    own_store = not wiring.environment().redis_url
    if own_store:
        os.environ["REDIS_URL"] = database.store_url(data)
    wiring.forget()
    env = wiring.environment()
    wiring.check_file(env)
    wiring.check_address(env)
    if not household.port_is_free(env.host, env.port):
        raise database.HouseholdError(f"Port {env.port} is in use by another program. Choose another with --port.")
    said = {"REDIS_URL": env.redis_url, "HOST": env.host, "PORT": str(env.port)}
    note = wiring.written_down() | said | {"REVIEWS_TOML": str(Path(env.reviews_toml).resolve())}
    write_env(data, {name: value for name, value in note.items() if name != KEY})  # it has a file of its own
    members: dict[str, Callable[[], None]] = {"web": run_web, "clock": run_clock}
    members |= {f"worker {n}": partial(run_worker, lanes) for n, lanes in enumerate(shares(workers), 1)}
    wiring.preload(data)
    house = household.Household(data, members, own_store)
    if own_store:
        house.open_store()
    else:
        wiring.check_store()
    _say_difference()
    house.open()
    click.echo(f"The desk runs. Inbox: {wiring.public_url(env)}/   Data: {data}   Stop with Ctrl-C.", err=True)
    click.echo(f"Nobody can sign in yet? Add yourself: reviews user add NAME --role owner --data {data}", err=True)
    house.run()


@click.command()
@click.option(
    "--port",
    type=click.IntRange(1, 65534),
    default=8000,
    show_default=True,
    help="Port of the desk; the make-believe network takes the next one.",
)
@click.option(
    "--data",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("demo-data"),
    show_default=True,
    help="The only folder the demo writes to.",
)
@click.option("--browser/--no-browser", default=None, help="Open the pages in a browser. [yes, at a terminal]")
@click.option(
    "--speed",
    type=click.FloatRange(1, 600),
    default=1.0,
    show_default=True,
    help="How fast the desk's time runs, so that the pings of an hour are seen in a minute (60).",
)
def demo(port: int, data: Path, browser: bool | None, speed: float) -> None:
    """See the whole desk work, with no account anywhere.

    A make-believe social network runs beside the desk on this machine. Write a post there as a member of the public;
    it travels as a signed webhook, and the reply you approve in the inbox appears under it.
    """
    from bot.demo.scene import play

    _start_logging()
    play(port, data, sys.stdout.isatty() if browser is None else browser, speed, RUN)
