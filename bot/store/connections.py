"""What a chat or a platform needs in order to speak by itself."""

from __future__ import annotations

from typing import Any

from bot.store import keys


class Connections:
    """The shelf of connections."""

    db: Any  # redis.Redis; its answers are typed as bytes or str, and this one decodes

    def keep_reference(self, chat: str, channel: str, reference: str) -> None:
        """Keep what a chat needs to speak in `channel` by itself."""
        self.db.set(keys.reference(chat, channel), reference)

    def reference(self, chat: str, channel: str) -> str | None:
        reference: str | None = self.db.get(keys.reference(chat, channel))
        return reference

    def drop_reference(self, chat: str, channel: str) -> None:
        self.db.delete(keys.reference(chat, channel))
