"""The built-in inbox: a web page where staff see the cards and press the buttons. It needs no account anywhere."""

from __future__ import annotations

from bot.chats.inbox.settings import Settings
from bot.core.ports import Chat
from bot.core.tools import Tools


def make(settings: Settings, tools: Tools) -> Chat:
    """The chat; it is the same for every desk."""
    from bot.chats.inbox.chat import Inbox

    return Inbox(tools.shelf, tools.url, tools.changes, tools.clock, caller=tools.caller)
