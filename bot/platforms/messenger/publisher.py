"""What we say in Messenger: a message to whoever wrote, and the look whether it was sent."""

from __future__ import annotations

from bot.core.model import Post
from bot.core.ports import Sent
from bot.platforms._meta.sending import Sender
from bot.platforms.messenger.receiver import inbox


class Publisher:
    """Answers in the name of the pages a `sender` knows."""

    def __init__(self, sender: Sender) -> None:
        self.sender = sender

    def publish(self, post: Post, text: str) -> Sent:
        return self.sender.send(post, text, inbox(post.account))

    def find_own_reply(self, post: Post, text: str, since: float) -> Sent | None:
        return self.sender.find(post, text, since, inbox(post.account))
