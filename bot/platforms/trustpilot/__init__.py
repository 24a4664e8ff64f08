"""Trustpilot: reviews of a clinic's own business unit, and the one reply to each."""

from __future__ import annotations

from bot.core.ports import Platform
from bot.core.tools import Tools
from bot.platforms.trustpilot.settings import Settings
from bot.running.environment import pairs


def make(settings: Settings, tools: Tools) -> Platform:
    """The platform for these settings."""
    from bot.platforms.trustpilot.platform import Trustpilot

    known = pairs(settings.trustpilot_credentials.get_secret_value())
    return Trustpilot(
        lambda: {**known, **tools.credentials("trustpilot")},
        settings.trustpilot_url,
        tools.clock,
    )
