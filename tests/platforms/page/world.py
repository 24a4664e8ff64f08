"""A page that only people read and write: nothing can be asked of it, and nothing goes wrong with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from starlette.routing import BaseRoute

from bot.core.model import Case, Kind, Post
from bot.core.ports import Pasted, Platform
from bot.platforms.page.platform import Page
from tests.house import NOON, Clock, House

VISITOR = ("", "Robin Example")


class World:
    """`url` and `asked` are set while it is being served (see tests/platforms)."""

    name = "page"
    faults = ()
    secrets = ()

    def __init__(self, clock: Callable[[], float] | None = None) -> None:
        self.clock = clock or Clock(NOON)
        self.url, self.asked = "", [""]

    def routes(self) -> list[BaseRoute]:
        return []

    def close(self) -> None:
        pass

    def env(self) -> dict[str, Any]:
        return {}

    def platform(self) -> Platform:
        return Page()

    def post(self) -> Post:
        return Post(
            platform="page", id="harbour:1", account="harbour", text="Fine", kind=Kind.REVIEW, reply_to="harbour:1"
        )


class Visitor:
    """Somebody writes on the page, and somebody of the clinic adds it here."""

    name = "page"

    def __init__(self, house: House, there: World) -> None:
        self.house, self.there = house, there

    def write(self, text: str, who: tuple[str, str] = VISITOR) -> Case:
        (maria,) = (p for p in self.house.desk.practice.people.values() if p.id == "maria")
        pasted = Pasted(location="main", page="Healthgrades", text=text, author=who[1])
        _, case_id = self.house.desk.paste(pasted, maria)
        self.house.settle()
        found: Case = self.house.desk.store.find(case_id)
        return found
