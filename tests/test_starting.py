"""A chat that cannot be started does not end the desk, and is said until it works."""

from __future__ import annotations

import threading
from typing import Any

import redis

from bot import wiring
from bot.chats.slack.chat import Slack
from bot.jobs import Waker
from bot.store import Store
from bot.wiring.starting import PAUSES, keep_trying
from tests.chats.slack.world import SlackWorld
from tests.core.makers import NOW


class Desk:
    """As much of a desk as starting needs."""

    def __init__(self, db: redis.Redis, **chats: Any) -> None:
        self.store, self.chats = Store(db, Waker(db)), chats

    def clock(self) -> float:
        return NOW


def test_a_wrong_app_token_is_news_elsewhere_and_is_forgotten_when_it_works(db: redis.Redis) -> None:
    desk, paused, answers = Desk(db), [], [OSError("no"), ValueError("secret"), None]

    def start(given: Any) -> None:
        answer = answers.pop(0)
        if answer:
            raise answer

    def pause(seconds: float) -> None:
        paused.append(seconds)
        news = desk.store.news("chat-slack-start")
        assert news and news.chat == "slack" and "secret" not in news.text and news.count == len(paused)

    keep_trying(start, desk, "slack", pause)  # type: ignore[arg-type]
    assert paused == list(PAUSES[:2]) and desk.store.news("chat-slack-start") is None


def test_the_desk_starts_at_once_while_slack_refuses_the_app_token(db: redis.Redis, monkeypatch: Any) -> None:
    world, tried = SlackWorld(), threading.Event()
    slack = Slack(world.token, "", "xapp-wrong", api_url=world.api_url)
    original = slack.open_line

    def start(desk: Any) -> Any:
        try:
            return original(desk)
        finally:
            tried.set()

    monkeypatch.setattr(slack, "open_line", start)
    desk = Desk(db, slack=slack)
    wiring.start_chats(desk)  # type: ignore[arg-type]
    assert tried.wait(20)
    for _ in range(200):
        if desk.store.news("chat-slack-start"):
            break
        threading.Event().wait(0.05)
    assert desk.store.news("chat-slack-start")
    world.close()


def test_without_socket_mode_nothing_is_started(db: redis.Redis) -> None:
    world = SlackWorld()
    assert Slack(world.token, "s", api_url=world.api_url).open_line(Desk(db)) is None
    world.close()
