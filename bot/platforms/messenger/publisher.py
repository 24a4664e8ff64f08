"""What we say in Messenger: a message to whoever wrote."""

from __future__ import annotations

from collections.abc import Iterator

from bot.core.model import Post
from bot.core.ports import Sent, Standing
from bot.platforms._meta.sending import Talks


class Publisher:
    """Answers in the conversations of the pages."""

    def __init__(self, talks: Talks) -> None:
        self.talks = talks

    def publish(self, post: Post, text: str) -> Sent:
        return self.talks.send(post, text)

    def standing(self, post: Post, since: float) -> Iterator[Standing]:
        return self.talks.standing(post, since)
