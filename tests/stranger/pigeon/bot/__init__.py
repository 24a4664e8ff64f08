"""Pigeon Post: letters to a clinic's loft, and answers to them."""

from __future__ import annotations

from bot.core.ports import Platform
from bot.core.tools import Tools
from bot.platforms.pigeon.settings import Settings


def make(settings: Settings, tools: Tools) -> Platform:
    """The platform for these settings."""
    from bot.platforms.pigeon.platform import Pigeon

    return Pigeon(
        settings.pigeon_seal.get_secret_value(),
        settings.pigeon_token.get_secret_value(),
        settings.pigeon_url,
        settings.pigeon_loft,
    )
