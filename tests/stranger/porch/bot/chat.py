"""The Porch as the desk sees it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from starlette.routing import Route

from bot.chats.porch.client import Client
from bot.chats.porch.receiver import Receiver
from bot.chats.porch.render import render
from bot.core.card import Card
from bot.core.model import Person
from bot.core.ports import Health


class Porch:
    """A chat whose messages are notes on boards. `key` signs what goes either way."""

    name = "porch"

    def __init__(self, key: str, url: str) -> None:
        self.key, self.client = key, Client(key, url)

    def show(self, card: Card, channel: str, ref: str | None, key: str) -> str:
        return self.client.put(channel, ref, render(card) | {"key": key})

    def ping(self, card: Card, text: str, people: Sequence[Person], ref: str, channel: str, key: str) -> None:
        called = [person.handles.get(self.name, person.name) for person in people]
        self.client.put(channel, None, {"key": key, "text": text, "under": ref, "to": called})

    def whisper(self, card: Card, text: str, person: Person, key: str) -> None:
        if handle := person.handles.get(self.name, ""):
            self.client.put(f"@{handle}", None, {"key": key, "text": text, "case": card.case_id})

    def announce(self, text: str, channel: str, key: str) -> None:
        self.client.put(channel, None, {"key": key, "text": text})

    def find(self, key: str, channel: str, ref: str, since: float) -> str | None:
        return self.client.find(channel if not channel.startswith("p-") else f"@{channel}", key)

    def health(self) -> list[Health]:
        return [Health("Porch", "ok")]

    def routes(self, desk: Any) -> list[Route]:
        return [Route("/chats/porch/presses", Receiver(self.key, desk).answer, methods=["POST"])]

    def close(self) -> None:
        self.client.http.close()
