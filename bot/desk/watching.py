"""Whether every connection works, each asked by itself at its own time, and news of those that do not."""

from __future__ import annotations

from collections.abc import Callable

from bot.core.ports.shelf import Shelf
from bot.core.subjects import Subject
from bot.desk.asking import Questions

KIND = "connection"
HEALTH_SECONDS = 3600.0


class Watcher:
    """Looks at connections. Each account and each channel is a subject of its own, so that one that hangs keeps no other waiting."""

    def __init__(self, questions: Questions, store: Shelf, clock: Callable[[], float]) -> None:
        self.questions, self.store, self.clock = questions, store, clock

    def plan(self) -> None:
        """See to it that every connection is looked at from now on; those that are planned keep their time."""
        for name in self.questions.watched():
            self.store.schedule(Subject(KIND, name), self.clock())

    def look(self, name: str) -> float | None:
        """Ask one connection how it is, and tell its clinic once when it breaks; when to ask again, None: it is no more."""
        cause = f"health-{name}"
        if name not in self.questions.watched():
            self.store.forget_news(cause)
            return None
        said = [part for part in self.questions.connection(name) if part.state == "failing"]
        if said:
            text = " ".join(f"{part.name}: {part.detail} {part.remedy}".strip() for part in said)
            place = said[0].place
            self.store.publish_news(cause, text, self.clock(), place)
        else:
            self.store.forget_news(cause)
        return self.clock() + HEALTH_SECONDS
