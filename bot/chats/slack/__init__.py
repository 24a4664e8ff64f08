"""Slack: cards in a channel, buttons and dialogs on them, `/reviews` in every channel."""

from __future__ import annotations

from bot.chats.slack.settings import Settings
from bot.core.ports import Chat
from bot.core.tools import Tools


def make(settings: Settings, tools: Tools) -> Chat:
    """The chat for these settings. Raises ValueError when a secret is missing: nothing runs unguarded."""
    from bot.chats.slack.chat import Slack  # a desk without Slack carries nothing of it

    return Slack(
        lambda: next(iter(tools.credentials("slack").values()), settings.slack_bot_token.get_secret_value()),
        settings.slack_signing_secret.get_secret_value(),
        settings.slack_app_token.get_secret_value(),
        settings.slack_api_url,
        tools.url,
        lambda: tools.channels("slack"),
        tools.shelf,
        clock=tools.clock,
        pauses=tools.shelf,
    )
