"""Starting a chat beside the desk: a wrong token ends neither webhooks nor inbox, and is said."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from functools import partial
from threading import Thread
from typing import Final

from bot.core.ports import KeepsLine
from bot.desk import Desk

log = logging.getLogger("replydesk.wiring")

PAUSES: Final = (1.0, 5.0, 30.0, 60.0, 300.0)  # seconds between two tries; the last one for good
SAYS: Final = (
    "{name}: The live connection cannot be opened ({why}). Please check the app token; we try again by ourselves."
)


def start_chats(desk: Desk) -> None:
    """Open the connections a chat keeps itself in the web process; no chat keeps the desk waiting."""
    for chat in desk.chats.values():
        if isinstance(chat, KeepsLine):
            Thread(
                target=keep_trying,
                args=(chat.open_line, desk, chat.name),
                name=f"start-{chat.name}",
                daemon=True,
            ).start()


def keep_trying(
    start: Callable[[Desk], object], desk: Desk, chat: str, pause: Callable[[float], None] = time.sleep
) -> None:
    """Start a chat's own connection, however often it takes; staff hear of it once, elsewhere."""
    cause, tries = f"chat-{chat}-start", 0
    while True:
        try:
            start(desk)
        except Exception as wrong:  # whatever a vendor's library raises: the desk goes on without this chat
            why = type(wrong).__name__
            log.warning("a chat could not be started; trying again", extra={"chat": chat, "error": why})
            text = SAYS.format(name=chat.title(), why=why)
            _say(partial(desk.store.publish_news, cause, text, desk.clock(), "", chat))
            pause(PAUSES[min(tries, len(PAUSES) - 1)])
            tries += 1
        else:
            _say(partial(desk.store.forget_news, cause))
            return


def _say(what: Callable[[], object]) -> None:
    try:
        what()
    except Exception as away:  # the store is away: the next try says it again
        log.warning("news could not be kept", extra={"error": type(away).__name__})
