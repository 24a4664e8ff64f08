"""Facebook: comments, visitors' posts, mentions and recommendations of a clinic's own pages."""

from __future__ import annotations

from bot.core.ports import Platform
from bot.core.tools import Tools
from bot.platforms.facebook.settings import Settings
from bot.running.environment import pairs


def make(settings: Settings, tools: Tools) -> Platform:
    """The platform for these settings."""
    from bot.platforms.facebook.platform import Facebook

    tokens = pairs(settings.facebook_page_tokens.get_secret_value())
    return Facebook(
        settings.facebook_app_secret.get_secret_value(),
        settings.facebook_verify_token.get_secret_value(),
        lambda: {**tokens, **tools.credentials("facebook")},
        settings.facebook_graph_url,
        door=(settings.facebook_app_id, settings.facebook_sign_in_url),
    )
