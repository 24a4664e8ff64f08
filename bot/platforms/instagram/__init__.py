"""Instagram: comments, mentions and direct messages of a clinic's own accounts."""

from __future__ import annotations

from bot.core.ports import Platform
from bot.core.tools import Tools
from bot.platforms.instagram.settings import Settings
from bot.running.environment import pairs


def make(settings: Settings, tools: Tools) -> Platform:
    """The platform for these settings."""
    from bot.platforms.instagram.platform import Doors, Instagram

    tokens = pairs(settings.instagram_tokens.get_secret_value())
    doors = Doors(
        (settings.instagram_graph_url, settings.instagram_app_secret.get_secret_value()),
        (settings.instagram_facebook_graph_url, settings.instagram_facebook_app_secret.get_secret_value()),
    )
    return Instagram(
        doors,
        settings.instagram_verify_token.get_secret_value(),
        lambda: {**tokens, **tools.credentials("instagram")},
        tools.clock,
        settings.instagram_human_agent,
    )
