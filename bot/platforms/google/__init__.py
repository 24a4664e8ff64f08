"""Google Business: reviews of a clinic's own locations, and the one reply to each."""

from __future__ import annotations

from bot.core.ports import Platform
from bot.core.tools import Tools
from bot.platforms.google.settings import Settings
from bot.running.environment import pairs


def make(settings: Settings, tools: Tools) -> Platform:
    """The platform for these settings."""
    from bot.platforms.google.platform import Google
    from bot.platforms.google.pushes import Pushes
    from bot.platforms.google.signing_in import Places
    from bot.platforms.google.tokens import Client

    tokens = pairs(settings.google_tokens.get_secret_value())
    return Google(
        Client(settings.google_client_id, settings.google_client_secret.get_secret_value(), settings.google_token_url),
        lambda: {**tokens, **tools.credentials("google")},
        settings.google_reviews_url,
        Pushes(
            settings.google_push_email,
            settings.google_push_audience or f"{tools.url}/webhooks/google",
            settings.google_keys_url,
            tools.clock,
        ),
        tools.clock,
        places=Places(settings.google_sign_in_url, settings.google_accounts_url, settings.google_locations_url),
    )
