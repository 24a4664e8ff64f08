"""The stand-ins of every platform: `tests/platforms/<name>/world.py` has a `World` and a `Visitor` (see CONTRIBUTING.md)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

from starlette.applications import Starlette

from bot.platforms import PLATFORMS
from tests.house import NOON, Clock
from tests.loopback import TOWN


@contextmanager
def world(name: str, clock: Callable[[], float] | None = None) -> Iterator[Any]:
    """A fresh stand-in of the platform `name`, served on loopback."""
    made = import_module(f"tests.platforms.{name}.world").World(clock or Clock(NOON))
    made.url, made.asked = TOWN.settle(Starlette(routes=made.routes()))
    try:
        yield made
    finally:
        made.close()


def visitor(name: str) -> Any:
    """The class that plays a member of the public on the platform `name`."""
    return import_module(f"tests.platforms.{name}.world").Visitor


def faults(name: str) -> tuple[str, ...]:
    """What the stand-in of `name` can do wrong; nothing for one that cannot even be loaded (a test of its own says so)."""
    try:
        return tuple(import_module(f"tests.platforms.{name}.world").World.faults)
    except (ImportError, AttributeError):
        return ()


def able(capability: type) -> list[str]:
    """The platforms with an optional capability, by name; those that cannot be loaded are left out here too."""
    found = []
    for name in PLATFORMS:
        try:
            here = import_module(f"tests.platforms.{name}.world").World()
        except (ImportError, AttributeError):
            continue
        found += [name] if isinstance(here.platform(), capability) else []
        here.close()
    return found


def telling(what: str) -> list[str]:
    """The platforms whose visitors can do this (write_again, change, take_away, hide), by name."""
    found = []
    for name in PLATFORMS:
        try:
            found += [name] if hasattr(visitor(name), what) else []
        except (ImportError, AttributeError):
            continue
    return found
