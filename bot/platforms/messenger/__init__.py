"""Messenger: what people write to a clinic's Facebook page alone."""

from __future__ import annotations

from bot.core.ports import Platform
from bot.core.tools import Tools
from bot.platforms.messenger.settings import Settings
from bot.running.environment import pairs


def make(settings: Settings, tools: Tools) -> Platform:
    """The platform for these settings."""
    from bot.platforms.messenger.platform import Messenger

    tokens = pairs(settings.messenger_page_tokens.get_secret_value())
    return Messenger(
        settings.messenger_app_secret.get_secret_value(),
        settings.messenger_verify_token.get_secret_value(),
        lambda: {**tokens, **tools.credentials("messenger")},
        tools.clock,
        settings.messenger_graph_url,
        settings.messenger_human_agent,
    )
