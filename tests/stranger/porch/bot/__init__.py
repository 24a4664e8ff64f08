"""The Porch: a board of notes, with buttons under them."""

from __future__ import annotations

from bot.chats.porch.settings import Settings
from bot.core.ports import Chat
from bot.core.tools import Tools


def make(settings: Settings, tools: Tools) -> Chat:
    """The chat for these settings."""
    from bot.chats.porch.chat import Porch

    return Porch(settings.porch_key.get_secret_value(), settings.porch_url)
