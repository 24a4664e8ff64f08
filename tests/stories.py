"""The stages the stories are played on: a platform's public and a chat's staff, behind the same few words.

Whoever adds a platform or a chat gives it a world or a driver in its folder under `tests`; the stories find it by name.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

from bot.core.model import Case
from tests import platforms
from tests.house import Clock, House

PEOPLE: tuple[dict[str, Any], ...] = (
    {"id": "maria", "name": "Maria"},
    {"id": "ben", "name": "Ben"},
    {"id": "boss", "name": "Boss", "manager": True},
)
FACTS = {"phones": ["(217) 555-0143"], "emails": ["hello@harbour.example"]}


def stage(name: str) -> Any:
    """A fresh stage for the chat `name`: its vendor's stand-in, and hands to press its buttons."""
    return import_module(f"tests.chats.{name}.driver").Stage()


def clinic(*stages: Any) -> dict[str, Any]:
    """The settings of a clinic with a channel in each of these chats, and people who are known in all of them."""
    people = [person | {s.name: s.handles[person["id"]] for s in stages if s.handles} for person in PEOPLE]
    channels = {chat: channel for s in stages for chat, channel in s.channels.items()}
    place = {"id": "main", "name": "Harbour Smiles Dental", "channels": channels, "managers": ["boss"], "facts": FACTS}
    return {"people": people, "locations": [place]}


class Play:
    """One desk with a public and a staff: what a story is told with."""

    def __init__(self, house: House, visitor: Any, stage: Any, there: Any) -> None:
        self.house, self.visitor, self.stage, self.there = house, visitor, stage, there

    def staff(self, person: str = "maria") -> Any:
        return self.stage.staff(person)

    def case(self, case_id: str) -> Case:
        return self.house.desk.store.find(case_id)

    def wait(self, seconds: float) -> None:
        """Time passes; the clock ticks every ten seconds, or every thirty when it is long."""
        self.house.settle()
        self.house.pass_time(seconds, step=10 if seconds <= 300 else 30)


@contextmanager
def play(valkey_url: str, platform: str, chat: str, clock: Clock | None = None, **toml: Any) -> Iterator[Play]:
    """A desk for one platform and one chat, with the vendors on loopback."""
    with plays(valkey_url, platform, (chat,), clock, **toml) as (house, visitor, stages, there):
        yield Play(house, visitor, stages[chat], there)


@contextmanager
def plays(
    valkey_url: str, platform: str, chats: tuple[str, ...], clock: Clock | None = None, **toml: Any
) -> Iterator[tuple[House, Any, dict[str, Any], Any]]:
    """A desk for one platform and several chats at once: (house, visitor, stages, the platform's stand-in)."""
    clock = clock or Clock()
    stages = {name: stage(name) for name in chats}
    with platforms.world(platform, clock) as there:
        env = there.env()
        for one in stages.values():
            env |= one.env()
        makers = {name: one.make for name, one in stages.items() if hasattr(one, "make")}
        house = House(valkey_url, env, clinic(*stages.values()) | toml, clock, makers)
        try:
            for one in stages.values():
                one.open(house)
            yield house, platforms.visitor(platform)(house, there), stages, there
        finally:
            for one in stages.values():
                one.close()
            house.close()
