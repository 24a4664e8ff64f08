"""A stand-in Slack, the web app on loopback under uvicorn, and a small desk that remembers what it was asked."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
import uvicorn
from starlette.applications import Starlette

from bot.chats.slack.chat import Slack
from bot.core.card import Card
from bot.core.model import Command, Level, Person, Verb, Verdict
from bot.core.pages import Line, Page
from bot.core.ports import Answer, Denied
from bot.core.templates import Choice
from tests.cards import card
from tests.chats.slack.driver import SlackDriver
from tests.chats.slack.world import SlackWorld

SECRET = "a-signing-secret-of-32-characters"


@dataclass
class NotedDesk:
    """The desk as a chat sees it: keeps every command, refuses with `denied`, breaks with `broken`."""

    cards: dict[str, Card] = field(default_factory=lambda: {"k7m2q9xa": card()})
    commands: list[Command] = field(default_factory=list)
    asked: list[tuple[str, Person]] = field(default_factory=list)
    admitted: list[tuple[str, str]] = field(default_factory=list)
    denied: str = ""
    stranger: str = ""
    broken: bool = False
    verdict: Verdict = field(default_factory=Verdict)
    page: Page = field(
        default_factory=lambda: Page("Open cases", "1 case waits.", lines=(Line("Ann: 2-star review", "k7m2q9xa"),))
    )

    def act(self, command: Command) -> Answer:
        self.commands.append(command)
        if self.broken:
            raise RuntimeError("a password and what the patient wrote")
        if self.denied and not command.reason:
            raise Denied(self.denied)
        if command.case_id not in self.cards:
            raise LookupError(command.case_id)
        return Answer(f"Done: {command.verb.value}.", self.cards[command.case_id])

    def admit(self, case_id: str, by: Person, verb: Verb | None = None) -> None:
        self.admitted.append((case_id, by.id))
        if self.stranger:
            raise Denied(self.stranger)

    def card(self, case_id: str, by: Person) -> Card | None:
        return self.cards.get(case_id)

    read = card

    def check(self, case_id: str, text: str, by: Person) -> Verdict:
        return self.verdict

    def choices(self, case_id: str, by: Person) -> tuple[Choice, ...]:
        return (Choice("Thank you for telling us.", "thanks.1", "A short thank you", "It suits every post"),)

    def ask(self, words: str, by: Person) -> Any:
        self.asked.append((words, by))
        return self.cards[words.split()[1]] if words.startswith("show ") else self.page

    def in_channel(self, chat: str, channel: str, by: Person) -> Person:
        return by

    def person(self, chat: str, handle: str, name: str = "") -> Person:
        return Person("maria", "Maria", handles={chat: handle}) if handle == "U1" else Person(f"{chat}:{handle}", name)

    def worried(self, level: Level = Level.WARN) -> None:
        self.verdict = replace(self.verdict, level=level)


@pytest.fixture
def world() -> Iterator[SlackWorld]:
    made = SlackWorld()
    yield made
    made.close()


@pytest.fixture
def desk() -> NotedDesk:
    return NotedDesk()


@pytest.fixture
def slack(world: SlackWorld) -> Slack:
    return Slack(world.token, SECRET, api_url=world.api_url, inbox_url="https://desk.example", timeout=1)


@pytest.fixture
def address(slack: Slack, desk: NotedDesk) -> Iterator[str]:
    yield from serve(slack.routes(desk))


@pytest.fixture
def maria(address: str, world: SlackWorld, slack: Slack, desk: NotedDesk) -> SlackDriver:
    """A receptionist, with the card on her screen."""
    for case_id, shown in desk.cards.items():
        slack.show(shown, "C1", None, f"{case_id}.card-slack.1")
    return SlackDriver(address, SECRET, world)


def serve(routes: list[Any]) -> Iterator[str]:
    """Run an app of `routes` on loopback; its address."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(Starlette(routes=routes), log_level="critical", lifespan="off"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.005)
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    server.should_exit = True
    thread.join(5)
