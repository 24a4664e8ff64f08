"""X: what people write to or about a clinic's account there, and replies to it."""

from __future__ import annotations

from bot.core.ports import Platform
from bot.core.tools import Tools
from bot.platforms.x.settings import Settings
from bot.running.environment import pairs


def make(settings: Settings, tools: Tools) -> Platform:
    """The platform for these settings."""
    from bot.platforms.x.oauth import App
    from bot.platforms.x.platform import X

    tokens = pairs(settings.x_tokens.get_secret_value())
    return X(
        App(settings.x_api_key.get_secret_value(), settings.x_api_secret.get_secret_value()),
        lambda: {**tokens, **tools.credentials("x")},
        settings.x_url,
        tools.clock,
        links=settings.x_links,
    )
