"""Whether every connection works, each asked by itself at its own time, and news of those that do not."""

from __future__ import annotations

from collections.abc import Callable

from bot.core.ports import Health
from bot.core.ports.shelf import Shelf
from bot.core.ports.working import Look
from bot.core.subjects import Subject
from bot.desk.connections import HEALTH_SECONDS, TROUBLE_SECONDS, Connections

KIND = "connection"


class Watcher:
    """Looks at connections. Each account and each channel is a subject of its own, so that one that hangs keeps no other waiting."""

    def __init__(self, connections: Connections, store: Shelf, clock: Callable[[], float]) -> None:
        self.connections, self.store, self.clock = connections, store, clock

    def plan(self) -> None:
        """See to it that every connection is looked at from now on; those that are planned keep their time."""
        for name in self.connections.names():
            self.store.schedule(Subject(KIND, name), self.clock())

    def step(self, name: str) -> float | None:
        """Look when it is time; when that will be next, None: it is no more."""
        seen = self.store.looks([name]).get(name)
        due = _next(seen) if seen else 0.0
        return due if self.clock() < due and name in self.connections.names() else self.look(name)

    def look(self, name: str) -> float | None:
        """Ask one connection how it is, and tell its clinic once when it breaks; when to ask again, None: it is no more."""
        cause = f"health-{name}"
        if name not in self.connections.names():
            self.store.forget_news(cause)
            self.connections.forget(name)
            return None
        seen = Look(self.clock(), tuple(self.connections.look(name)))
        if said := _failing(seen):
            text = " ".join(f"{part.name}: {part.detail} {part.remedy}".strip() for part in said)
            self.store.publish_news(cause, text, self.clock(), said[0].place)
        else:
            self.store.forget_news(cause)
        return _next(seen)


def _failing(seen: Look) -> list[Health]:
    return [part for part in seen.parts if part.state == "failing"]


def _next(seen: Look) -> float:
    """When to look again: soon where something is in trouble."""
    return seen.at + (TROUBLE_SECONDS if _failing(seen) else HEALTH_SECONDS)
