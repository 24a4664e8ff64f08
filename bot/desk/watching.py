"""Whether every connection works, asked one at a time, and news of those that do not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.core.subjects import Subject
from bot.desk.asking import Questions

KIND = "connection"
HEALTH_SECONDS = 3600.0


class Watcher:
    """Looks at connections. Each is a subject of its own, so that one that hangs keeps no other waiting."""

    def __init__(self, questions: Questions, store: Any, clock: Callable[[], float]) -> None:
        self.questions, self.store, self.clock = questions, store, clock

    def plan(self) -> None:
        """See to it that every connection is looked at from now on."""
        for name in self.questions.watched():
            self.store.schedule(Subject(KIND, name), self.clock())

    def look(self, name: str) -> float | None:
        """Ask one platform or chat how it is, and tell staff once when it breaks; when to ask again."""
        if name not in self.questions.watched():
            return None
        for part in self.questions.connection(name):
            news_id = f"health-{part.name}"
            if part.state == "failing":
                self.store.publish_news(news_id, f"{part.name}: {part.detail} {part.remedy}".strip(), self.clock())
            else:
                self.store.forget_news(news_id)
        return self.clock() + HEALTH_SECONDS
